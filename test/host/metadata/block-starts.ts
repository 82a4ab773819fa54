import type { LineCursor } from './line-cursor';

/** `- `, `12. ` or `3) ` at the beginning of a list item. */
export interface ListMarker {
	/** What items of one list share: `-`, `*`, `+`, `.` or `)`. */
	readonly kind: string;
	readonly width: number;
	/** Only such an item may interrupt a paragraph: it says something and is not numbered other than 1. */
	readonly isInterrupting: boolean;
	/** `1.` to `9.` */
	readonly isFirstNine: boolean;
}

/** The marker of a list item at the cursor, indentation aside. */
export function readListMarker(cursor: LineCursor): ListMarker | null {
	const head = cursor.text.slice(cursor.contentAt, Math.min(cursor.contentAt + 11, cursor.end));
	const [marker, number, delimiter] = /^(?:[-*+]|(\d{1,9})([.)]))(?=[ \t]|$)/u.exec(head) ?? [];
	if (marker === undefined) return null;
	const isEmpty = cursor.text.slice(cursor.contentAt + marker.length, cursor.end).trim() === '';
	return {
		kind: delimiter ?? marker,
		width: marker.length,
		isInterrupting: !isEmpty && (number === undefined || Number(number) === 1),
		isFirstNine: delimiter === '.' && Number(number) < 10,
	};
}

/** Whether the rest of a line is `---`, `* * *` or the like. */
export function isThematicBreak(rest: string): boolean {
	if (!/^[ \t]*[-*_]/u.test(rest)) return false;
	const marks = rest.replace(/[ \t]/gu, '');
	return marks.length >= 3 && /^(?:-+|\*+|_+)$/u.test(marks);
}

/** The level that a line of `===` or `---` gives to the paragraph above it. */
export function setextLevelOf(rest: string): 1 | 2 | null {
	const marks = rest.trimEnd();
	if (/^=+$/u.test(marks)) return 1;
	return /^-+$/u.test(marks) ? 2 : null;
}

/** `## Title ##` as level and title; null where the rest of a line is no heading. */
export function readAtxHeading(rest: string): { level: number; start: number; end: number } | null {
	const marks = /^#{1,6}(?=[ \t]|$)/u.exec(rest)?.[0];
	if (marks === undefined) return null;
	let end = endWithout(rest, ' \t');
	const closing = endWithout(rest.slice(0, end), '#');
	if (closing < end && (closing <= marks.length || ' \t'.includes(rest[closing - 1] ?? '')))
		end = endWithout(rest.slice(0, closing), ' \t');
	let start = marks.length;
	while (start < end && ' \t'.includes(rest[start] ?? '')) start++;
	return { level: marks.length, start: Math.min(start, Math.max(end, marks.length)), end: Math.max(start, end) };
}

/** The length of a text without some characters at its end. A loop, because such a regex takes quadratic time. */
function endWithout(text: string, characters: string): number {
	let end = text.length;
	while (end > 0 && characters.includes(text[end - 1] ?? '')) end--;
	return end;
}

/** The fence that opens a code block: three or more of one mark. A backtick fence has no backtick in its info. */
export function readFence(rest: string): string | null {
	const fence = /^(?:`{3,}|~{3,})/u.exec(rest)?.[0];
	if (fence === undefined) return null;
	return fence.startsWith('`') && rest.includes('`', fence.length) ? null : fence;
}

/** Whether a line closes a code block: the same mark, at least as many, nothing else. */
export function isClosingFence(rest: string, fence: string): boolean {
	const marks = rest.trim();
	return marks.length >= fence.length && marks === (fence[0] ?? '').repeat(marks.length);
}

/** The number of cells that a delimiter row `| --- | :-: |` gives a table; 0 where it is none. */
export function cellsOfDelimiterRow(rest: string): number {
	if (!/^[-:| \t]+$/u.test(rest) || !rest.includes('-') || !rest.includes('|')) return 0;
	const cells = cellsOf(rest);
	return cells.every((cell) => /^:?-+:?$/u.test(cell.trim())) ? cells.length : 0;
}

/** The cells of a table row. `\|` does not divide. */
export function cellsOf(row: string): string[] {
	const trimmed = row.trim();
	const inner = trimmed.slice(
		trimmed.startsWith('|') ? 1 : 0,
		trimmed.endsWith('|') && trimmed.length > 1 ? -1 : undefined,
	);
	const cells = [''];
	for (let at = 0; at < inner.length; at++) {
		const character = inner[at] ?? '';
		if (character === '|') cells.push('');
		else
			cells[cells.length - 1] +=
				character === '\\' && inner[at + 1] === '|' ? `\\${inner[++at] ?? ''}` : character;
	}
	return cells;
}
