import type { NoteLine } from '../text/note-lines';

/**
 * The marks of quotes and list items that a line begins with, without gaps: also those of an item far in, which
 * Markdown sees only together with the items above it.
 */
export function marksOf({ marks, content }: NoteLine): string {
	const [inner = ''] = INNER.exec(content) ?? [];
	return (marks + inner).replace(/\s+/gu, '');
}

/** What a line says behind all marks. */
export const wordsBehindMarks = ({ content }: NoteLine): string => content.replace(INNER, '');

const INNER = /^\s+(?:[-+*]|\d{1,9}[.)])[ \t]+/u;

/** How far in a line begins; a tab counts as four. */
export function indentOf(line: NoteLine | undefined): number {
	const gap = /^[ \t]*/u.exec(line?.text ?? '')?.[0] ?? '';
	return [...gap].reduce((width, sign) => width + (sign === '\t' ? 4 : 1), 0);
}
