import type { TextEdit } from './apply-edits';
import { findFrontmatter } from './frontmatter';
import { lineEndingOf } from './line-ending';
import { outlineOf } from './outline';

/** Lines that go into a note. */
export interface Insertion {
	readonly edit: TextEdit;
	/** Whether they are read there: not in code, a comment or a formula. */
	readonly isSeen: boolean;
	/** The zero-based line in front of which they go. */
	readonly line: number;
}

/**
 * Whole lines of Markdown, each ending in `\n`, put between blank lines with the line endings of the note: at the line of
 * an offset where that is empty, else behind the paragraph, table, quote or list that it belongs to, or below its
 * heading; below the frontmatter where the offset lies in that.
 *
 * @example insertionApart('# A', 0, 'b\n').edit //=> { from: 3, to: 3, insert: '\n\nb\n' }
 */
export function insertionApart(text: string, at: number, lines: string): Insertion {
	const ending = lineEndingOf(text);
	const top = findFrontmatter(text)?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const from = at < top ? top : placeFor(text, top, at);
	const [before, rest] = [text.slice(0, from), text.slice(from)];
	const isEnded = /(?:\n|^\uFEFF?)$/u.test(before);
	const isApart = isEnded && (from === top || /\n[ \t]*\r?\n$/u.test(before));
	const gap = (isEnded ? '' : ending) + (isApart ? '' : ending);
	const end = /^[ \t]*(?:\r?\n|$)/u.test(rest) ? '' : ending;
	const headings = headingsOf(`${before}${gap}# ${PROBE}${ending}${end}${rest}`);
	return {
		edit: { from, to: from, insert: gap + lines.replace(/\n/gu, ending) + end },
		isSeen: headings.includes(PROBE) && headings.length === headingsOf(text).length + 1,
		line: before.split('\n').length - 1,
	};
}

/** A heading that nobody writes. */
const PROBE = '\uE000';

const headingsOf = (text: string): readonly string[] => outlineOf(text).headings.map((heading) => heading.text);

const HEADING = /^#{1,6}[ \t]/u;

const UNDERLINE = /^(?:=+|-+)[ \t]*\r?$/u;

/** What ends a paragraph without a blank line. */
const BEGINS = /^(?:#{1,6}[ \t]|`{3}|~{3}|\$\$|%%|<!--)/u;

/** What begins a list item or belongs to one. */
const HELD = /^(?:[ \t]|(?:[-+*]|\d{1,9}[.)])(?:\s|$))/u;

/** The beginning of the first line at or below an offset that does not go on with what stands there. */
function placeFor(text: string, top: number, at: number): number {
	const lines = text.slice(top).split('\n');
	const cursor = text.slice(top, at).split('\n').length - 1;
	let line = lineFor(lines, belowHeading(lines, cursor));
	// The paragraph may have been a heading: it is underlined.
	for (let below = belowHeading(lines, line - 1); below >= line; below = belowHeading(lines, line - 1)) {
		line = lineFor(lines, below);
	}
	return Math.min(text.length, top + lines.slice(0, line).join('\n').length + Number(line > 0));
}

/** Between a heading and what stands first below it, which may say who speaks, nothing has a place: the line of that. */
function belowHeading(lines: readonly string[], cursor: number): number {
	let above = cursor;
	while (above > 0 && lines[above]?.trim() === '') above -= 1;
	if (![HEADING, UNDERLINE, TAGS].some((pattern) => pattern.test(lines[above] ?? ''))) return cursor;
	const below = lines.findIndex((line, at) => at > above && line.trim() !== '' && !TAGS.test(line));
	return below < 0 || BEGINS.test(lines[below] ?? '') ? cursor : below;
}

/** A line of tags alone. */
const TAGS = /^\s*#[^\s#]+(?:\s+#[^\s#]+)*\s*$/u;

function lineFor(lines: readonly string[], cursor: number): number {
	const isBlank = (at: number): boolean => lines[at]?.trim() === '';
	let isHeld = false;
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		if (at > cursor && BEGINS.test(line)) return at;
		if (at === cursor && HEADING.test(line)) return at + 1;
		if (!isBlank(at)) {
			// A line right below an item goes on with it, wherever it begins.
			isHeld = HELD.test(line) || (isHeld && !isBlank(at - 1));
		} else if (at >= cursor) {
			let next = at;
			while (isBlank(next)) next += 1;
			if (!isHeld || !HELD.test(lines[next] ?? '')) return at;
		}
	}
	return lines.length;
}
