import type { TextEdit } from '../text/apply-edits';
import { insertionAt } from '../text/insertions';
import type { NoteLine } from '../text/note-lines';

import type { AdoptedText } from './adopted-text';

/**
 * The empty lines without which Markdown misreads what a person wrote: in front of `---` under a paragraph that is no
 * heading, and, in a text whose marks are gone, between a list and the paragraph under it.
 *
 * @param isNamed whether a line is a talk or a section
 */
export function addSpacing(
	note: AdoptedText,
	isPasted: boolean,
	isNamed: (line: number) => boolean,
): readonly TextEdit[] {
	const { lines, ending } = note;
	const edits: TextEdit[] = [];
	for (const { line, text, kind, marks } of lines) {
		const above = lines[line - 1];
		const isUnder = kind === 'underline' && /^ {0,3}-+[ \t]*$/u.test(text);
		const heading = isUnder ? headingOver(lines, line) : undefined;
		const isRule = heading !== undefined && !isNamed(heading.line) && isParagraph(heading, lines);
		const isAfterItem =
			isPasted && kind === 'text' && marks === '' && /^\S/u.test(text) && /[-+*\d]/u.test(above?.marks ?? '');
		if (isRule || isAfterItem) edits.push(insertionAt(note.start(line), ending));
	}
	return edits;
}

/** The first line of an underlined heading. */
function headingOver(lines: readonly NoteLine[], underline: number): NoteLine | undefined {
	let at = underline - 1;
	while (lines[at]?.kind === 'underline') at -= 1;
	return lines[at]?.kind === 'heading' ? lines[at] : undefined;
}

/** Whether an underlined heading is a paragraph above a rule: several lines, a sentence, or an item that `---` follows. */
export function isParagraph({ kind, line, content, text }: NoteLine, lines: readonly NoteLine[]): boolean {
	if (kind !== 'heading' || /^\s{0,3}#/u.test(text)) return false;
	const words = content.trim();
	if (words.includes('\n') || words.length > LONGEST || /[.。!！?？…,，:：;)）]$/u.test(words)) return true;
	// What stands right below other words goes on with them.
	return lines[line - 1]?.kind === 'text';
}

/** Longer headings are sentences. */
const LONGEST = 100;
