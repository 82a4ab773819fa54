import { readTalkHeading } from '../read/talk-heading';
import { inertLine } from '../text/inert';
import { sectionKindOf } from '../vocabulary/section-words';
import { NOTE_WORDS } from '../vocabulary/note-words';
import type { NoteWords } from '../vocabulary/note-words';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { NameKey } from '../model/name-key';

/**
 * The text of a talk's heading that is read back as exactly this number and this title.
 * Where the plain title would be read as something else, its punctuation is escaped; where that does not help, as with
 * a talk called "Summary", the talk gets a number although it is the only one. Where the person gave our numbering
 * another meaning, that of another language is written.
 */
export function composeTalkHeading(
	title: string,
	number: number | null,
	words: NoteWords,
	speakers: ReadonlySet<NameKey>,
	vocabulary: Vocabulary,
): string {
	const isReadBack = (heading: string): boolean => {
		const read = readTalkHeading(heading, speakers, vocabulary);
		const isSection = sectionKindOf(heading, vocabulary) !== null;
		return (
			!isSection &&
			read.number === number &&
			read.title === title &&
			read.speakers.length === 0 &&
			read.isNumbered === (number !== null)
		);
	};
	const prefixes = number === null ? [''] : [words, ...Object.values(NOTE_WORDS)].map((own) => own.numbering(number));
	const [prefix = ''] = prefixes;
	if (title === '') return prefix;
	const escaped = title.replace(/[!-/:-@[-`{-~]/gu, (mark) => `\\${mark}`);
	const headings = prefixes.flatMap((before) => [before + inertLine(title), before + escaped]);
	const fallback = () =>
		number === null ? composeTalkHeading(title, 1, words, speakers, vocabulary) : prefix + escaped;
	return headings.find(isReadBack) ?? fallback();
}
