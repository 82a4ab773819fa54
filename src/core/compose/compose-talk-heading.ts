import { readTalkHeading } from '../read/talk-heading';
import { inertLine } from '../text/inert';
import { sectionKindOf } from '../vocabulary/section-words';
import type { NoteWords } from '../vocabulary/note-words';
import type { NameKey } from '../model/name-key';

/**
 * The text of a talk's heading that is read back as exactly this number and this title.
 * Where the plain title would be read as something else, its punctuation is escaped; where that does not help, as with
 * a talk called "Summary", the talk gets a number although it is the only one.
 */
export function composeTalkHeading(
	title: string,
	number: number | null,
	words: NoteWords,
	speakers: ReadonlySet<NameKey>,
): string {
	const prefix = number === null ? '' : words.numbering(number);
	const isReadBack = (heading: string): boolean => {
		const read = readTalkHeading(heading, speakers);
		const isSection = sectionKindOf(heading) !== null;
		return (
			!isSection &&
			read.number === number &&
			read.title === title &&
			read.speakers.length === 0 &&
			read.isNumbered === (number !== null)
		);
	};
	const inert = `${prefix}${inertLine(title)}`;
	if (title === '' || isReadBack(inert)) return inert;
	const escaped = `${prefix}${title.replace(/[!-/:-@[-`{-~]/gu, (mark) => `\\${mark}`)}`;
	return number !== null || isReadBack(escaped) ? escaped : composeTalkHeading(title, 1, words, speakers);
}
