import { HTML_HEADING, MEANT_HEADING } from '../text/meant-heading';
import type { NoteLine } from '../text/note-lines';

import type { AdoptedText } from './adopted-text';

/** What a line is to somebody who makes headings. */
interface Place {
	/** The level of the heading that it is, in whatever way it is written; 0 for none. */
	readonly level: number;
	/** How many hashes it begins with that lack their space. */
	readonly hashes: number;
	/** Whether it is a label right below a table, which Markdown takes for a row of it. */
	readonly isBelowTable: boolean;
	/** Whether it is a row of a table. */
	readonly isRow: boolean;
	/** Whether marks would spoil it: an item among others, a heading in HTML. A heading can stand in front of it. */
	readonly isOfOthers: boolean;
}

/** Where in a text headings can be made. */
export interface HeadingPlaces {
	readonly at: (line: number) => Place;
	/** Whether marks in front make a heading of a line, and of nothing else. */
	readonly canBeHeading: (line: number) => boolean;
}

/**
 * What each line is to somebody who makes headings. Takes linear time.
 *
 * @param isParted whether paragraphs are parted from the rules below them
 * @example headingPlaces(adoptedText('##Tides'), true).at(0).hashes //=> 2
 */
export function headingPlaces({ lines, isFree }: AdoptedText, isParted: boolean): HeadingPlaces {
	const siblings = itemsAmongOthers(lines);
	const rows = tableLines(lines);
	const tied = underlinedTogether(lines, isParted);
	const isRow = (line: number): boolean => rows.has(line) && (lines[line]?.text ?? '').includes('|');
	const at = (line: number): Place => {
		const note = lines[line];
		const text = note?.text ?? '';
		const hashes = note?.kind === 'text' ? (MEANT_HEADING.exec(text)?.[1]?.length ?? 0) : 0;
		const html = note?.kind === 'verbatim' ? Number(HTML_HEADING.exec(text)?.[1] ?? 0) : 0;
		const own = note && isHeading(note) ? note.level : 0;
		return {
			level: own || hashes || html,
			hashes,
			isBelowTable: rows.has(line) && !isRow(line),
			isRow: isRow(line),
			isOfOthers:
				siblings.has(line) ||
				(html > 0 && (lines[line - 1]?.kind !== 'verbatim' || lines[line - 1]?.text.trim() === '')),
		};
	};
	const canBeHeading = (at: number): boolean => {
		const line = lines[at];
		// What counts talks is the mark of a list to Markdown.
		if (!line || !/^(?:\d{1,9}[.)][ \t]+)?$/u.test(line.marks) || isHeading(line) || !isFree(at)) return false;
		if (siblings.has(at) || tied.has(at) || isRow(at)) return false;
		const isWords = line.kind === 'underline' && !/^[\s=-]*$/u.test(line.text);
		return line.kind === 'text' || line.kind === 'heading' || isWords;
	};
	return { at, canBeHeading };
}

/** Whether a line is a heading of its own: not the first of several that a line of dashes underlines. */
export const isHeading = (line: NoteLine | undefined): boolean =>
	line !== undefined && line.level > 0 && !line.content.includes('\n');

/** Counted items of one list with one another: a paragraph in between ends a list to its author. */
function itemsAmongOthers(lines: readonly NoteLine[]): ReadonlySet<number> {
	const found = new Set<number>();
	let open: number | null = null;
	for (const { line, kind, marks, text } of lines) {
		if (kind === 'blank') continue;
		if (kind === 'text' && /^\d{1,9}[.)]/u.test(marks)) {
			if (open !== null) found.add(open).add(line);
			open = line;
		} else if (!/^\s/u.test(text)) open = null;
	}
	return found;
}

/** The lines that Markdown takes for parts of a table. */
function tableLines(lines: readonly NoteLine[]): ReadonlySet<number> {
	const found = new Set<number>();
	let isOpen = false;
	for (const { line, kind, text } of lines) {
		const isRow: boolean = kind === 'text' && (isOpen || (text.includes('|') && /^[\s|:-]*-[\s|:-]*$/u.test(text)));
		if (isRow) found.add(line);
		if (isRow && !isOpen) found.add(line - 1);
		isOpen = isRow;
	}
	return found;
}

/** The lines of paragraphs that are one heading to Markdown: to mark one line would make a heading of the others. */
function underlinedTogether(lines: readonly NoteLine[], isParted: boolean): ReadonlySet<number> {
	const found = new Set<number>();
	for (const { line, level, content } of lines) {
		if (level === 0 || !content.includes('\n')) continue;
		let last = line;
		while (lines[last + 1]?.kind === 'underline') last += 1;
		if (isParted && /^ {0,3}-/u.test(lines[last]?.text ?? '')) continue;
		for (let at = line; at <= last; at += 1) found.add(at);
	}
	return found;
}
