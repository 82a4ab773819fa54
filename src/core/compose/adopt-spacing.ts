import type { TextEdit } from '../text/apply-edits';
import { insertionAt } from '../text/insertions';
import type { NoteLine } from '../text/note-lines';

import type { AdoptedText } from './adopted-text';

/**
 * Empty lines between list items and the paragraphs right below them, which would be read as part of the item.
 *
 * @example partFromLists(adoptedText('- tea\nWe went home.')) //=> [insertionAt(6, '\n')]
 */
export function partFromLists({ lines, ending, start, isFree }: AdoptedText): readonly TextEdit[] {
	return lines.flatMap(({ kind, marks, text }, at) => {
		const above = lines[at - 1];
		const isBelowItem = above?.kind === 'text' && /[-+*\d]/u.test(above.marks);
		const isOwn = kind === 'text' && marks === '' && /^\S/u.test(text);
		return isBelowItem && isOwn && isFree(at) ? [insertionAt(start(at), ending)] : [];
	});
}

/**
 * Empty lines in front of `---` under a paragraph, which would be read as a heading.
 *
 * @param isNamed whether a line is a talk or a section
 * @param wasUnderlined whether `---` stood below a paragraph of several lines before headings were made of some
 * @param isPasted whether the text has no marks at all, so that no line is a heading by itself
 * @example partFromRules(adoptedText('We went home.\n---'), () => false, () => false, false) //=> [insertionAt(14, '\n')]
 */
export function partFromRules(
	{ lines, ending, start, isFree }: AdoptedText,
	isNamed: (line: number) => boolean,
	wasUnderlined: (line: number) => boolean,
	isPasted: boolean,
): readonly TextEdit[] {
	let heading: NoteLine | undefined;
	return lines.flatMap((line, at) => {
		if (line.kind === 'heading') heading = line;
		const isLast = line.kind === 'underline' && lines[at + 1]?.kind !== 'underline';
		if (!heading || !isLast || !/^ {0,3}-+[ \t]*$/u.test(line.text) || !isFree(at)) return [];
		const isWished = isNamed(heading.line) && !heading.content.includes('\n');
		const isProse = wasUnderlined(at) || isParagraph(heading, line, isPasted);
		return !isWished && isProse ? [insertionAt(start(at), ending)] : [];
	});
}

/** Whether what stands above `---` is a paragraph: several lines, a sentence, whatever has no marks in a text without any. */
function isParagraph({ content }: NoteLine, underline: NoteLine, isPasted: boolean): boolean {
	const words = content.trim();
	if (words.includes('\n') || words.length > LONGEST_HEADING || /[.。!！…,，、:：;]$/u.test(words)) return true;
	return isPasted && underline.text.trim() === '---';
}

/** Longer headings are sentences. */
const LONGEST_HEADING = 100;

/**
 * Whether a text has none of the marks of Markdown: a browser's copy, say.
 *
 * @example isWithoutMarks(noteLines('1. Tides\n\nwater')) //=> true
 */
export function isWithoutMarks(lines: readonly NoteLine[]): boolean {
	return !lines.some(
		({ text, kind }) => kind !== 'properties' && /^ {0,3}#{1,6}\s|\*\*|__|`|\]\(|\[\[|^ {0,3}={3,}\s*$/u.test(text),
	);
}

/**
 * The lines of dashes that underline several lines.
 *
 * @example dashesUnderProse(noteLines('We went home.\nIt rained.\n---')) //=> [2]
 */
export function dashesUnderProse(lines: readonly NoteLine[]): readonly number[] {
	let heading: NoteLine | undefined;
	return lines.flatMap((line, at) => {
		if (line.kind === 'heading') heading = line;
		const isLast = line.kind === 'underline' && lines[at + 1]?.kind !== 'underline';
		return isLast && heading?.content.includes('\n') ? [at] : [];
	});
}
