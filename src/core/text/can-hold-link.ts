import { fenceAfter } from './code-fence';
import type { Fence } from './code-fence';
import { findFrontmatter, isUnclosed } from './frontmatter';
import { findBlocks } from './managed-blocks';
import { CONTAINERS, HTML_ALONE, HTML_BLOCK, HTML_ENDS } from './note-lines';

/** What of a line is not prose: comments, links and their addresses, tags, HTML, formulas. None looks at a character twice. */
const NOT_PROSE =
	/%%(?:.*?%%|.*)|<!--(?:.*?-->|.*)|!?\[\[[^\][]*\]\]|!?\[[^\][]*\]\([^)[]*\)|\b\w+:\/\/\S+|<[^<>]*>|\$\$(?:.*?\$\$|.*)|\$[^$]*\$|(?:^|\s)#\S+/giu;

/** The address of a link under its name, and the beginning of its title. */
const DEFINITION = /^ {0,3}\[(?!\^)[^\]]+\]:\s*(?:\S+(?:\s+["'(].*)?)?$/u;

/** So far in a line is code, unless a paragraph or a list is open. */
const INDENTED = /^(?: {4}| {0,3}\t)/u;

/** What is still being written, and will not be prose: code, a link, the address of one, an HTML tag. */
const UNFINISHED = /`|\[\[|\]\(|<[a-z/]/iu;

/** Whether words of a note can become a link and all around them stays what it is. */
export function canHoldLink(text: string, from: number, to: number): boolean {
	return isProse(text, from, to, false);
}

/** As `canHoldLink`, for words that are being typed: nor is there anything before them on the line that they would belong to. */
export function canBeginLink(text: string, from: number, to: number): boolean {
	return isProse(text, from, to, true);
}

function isProse(text: string, from: number, to: number, isTyping: boolean): boolean {
	const bodyStart = findFrontmatter(text)?.bodyStart ?? Number(text.startsWith('\uFEFF'));
	if (from < bodyStart || isUnclosed(text) || /\[\[|\]\]|\n/u.test(text.slice(from, to))) return false;
	const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, bodyStart);
	const end = text.indexOf('\n', to);
	const line = withoutCode(text.slice(start, end < 0 ? text.length : end));
	if (DEFINITION.test(text.slice(start, to).replace(CONTAINERS, ''))) return false;
	if (line.slice(from - start, to - start).includes(HIDDEN)) return false;
	for (const { index, 0: found } of line.matchAll(NOT_PROSE)) {
		if (start + index < to && start + index + found.length > from) return false;
	}
	if (isTyping && UNFINISHED.test(line.slice(0, from - start).replace(NOT_PROSE, ' '))) return false;
	return (
		!isHidden(text, bodyStart, start, isTyping) &&
		!(INDENTED.test(line) && isCode(text, bodyStart, start)) &&
		!isInBlock(text, from)
	);
}

/** Whether a line holds a bare `|`, as the row of a table does: one more would begin another cell. */
export function hasBar(line: string): boolean {
	return withoutCode(line).replace(/\\./gu, '').replace(NOT_PROSE, '').includes('|');
}

/** In place of every character of code. */
const HIDDEN = '\0';

/** A line with its code spans hidden. A span ends at as many backticks as it begins with; such as never end are none. */
function withoutCode(line: string): string {
	const runs = [...line.matchAll(/`+/gu)].map(({ index, 0: { length } }) => ({ index, length }));
	const next = new Map<number, number>();
	const closers = runs.map(() => -1);
	for (let at = runs.length - 1; at >= 0; at -= 1) {
		const { length } = runs[at] ?? { length: 0 };
		closers[at] = next.get(length) ?? -1;
		next.set(length, at);
	}
	let hidden = '';
	let done = 0;
	for (let at = 0; at < runs.length; at += 1) {
		const [open, close] = [runs[at], runs[closers[at] ?? -1]];
		if (!open || !close) continue;
		const end = close.index + close.length;
		hidden += line.slice(done, open.index) + HIDDEN.repeat(end - open.index);
		done = end;
		at = closers[at] ?? at;
	}
	return hidden + line.slice(done);
}

/** Blocks that are no prose, by what begins them on a line and what ends them on a later one. */
const BLOCKS = [
	['%%', '%%'],
	['$$', '$$'],
	['<!--', '-->'],
] as const;

/** What hides the lines below it up to the one that holds `end`, or only as far as its paragraph goes. */
interface Cover {
	readonly end: string | null;
	readonly isInParagraph: boolean;
}

/** Whether the line that begins at `end` stands in a code block, a comment, a formula or HTML that began before it. */
function isHidden(text: string, bodyStart: number, end: number, isTyping: boolean): boolean {
	let fence: Fence | null = null;
	let cover: Cover | null = null;
	const before = text.slice(0, end);
	const marks = /`{3}|~{3}|%%|\$\$|<[a-z/!]/giu;
	for (let from = bodyStart; from < end;) {
		if (fence === null && cover === null) {
			// Nearly all lines of a long note have no part in this.
			marks.lastIndex = from;
			const mark = marks.exec(before);
			if (!mark) return false;
			from = Math.max(from, before.lastIndexOf('\n', mark.index) + 1);
		}
		const next = before.indexOf('\n', from) + 1;
		const line = before.slice(from, next).trimEnd();
		const start = from;
		from = next;
		if (cover !== null) {
			const isOver: boolean = cover.end !== null && line.toLowerCase().includes(cover.end);
			if (isOver || (cover.isInParagraph && isEmpty(line))) cover = null;
			continue;
		}
		const wasFence = fence !== null;
		fence = fenceAfter(line, fence);
		if (!wasFence && fence === null)
			cover = coverAfter(line, () => start === bodyStart || isEmpty(lineAbove(text, start)));
	}
	if (fence !== null || !cover?.end || !cover.isInParagraph || isTyping) return fence !== null || cover !== null;
	// A comment inside of a paragraph that nothing ends is none.
	const rest = text.slice(end);
	return rest.slice(0, rest.search(/\n[ \t>]*\r?\n|$/u)).includes(cover.end);
}

const isEmpty = (line: string): boolean => /^[\s>]*$/u.test(line);
const lineAbove = (text: string, start: number): string =>
	text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));

/** What a line begins that hides those below it, inside of lists and quotes too; null where it begins nothing, or ends it. */
function coverAfter(line: string, isFirst: () => boolean): Cover | null {
	const content = line.replace(/^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*/u, '');
	const opened = (part: string) =>
		BLOCKS.find(([begin, end]) => part.startsWith(begin) && !part.includes(end, begin.length))?.[1];
	const block = opened(content);
	if (block !== undefined) return { end: block, isInParagraph: false };
	const html = line.replace(CONTAINERS, '');
	const [, end] = HTML_ENDS.find(([pattern]) => pattern.test(html)) ?? [];
	if (end !== undefined) return html.toLowerCase().includes(end) ? null : { end, isInParagraph: false };
	if (HTML_BLOCK.test(html) || (HTML_ALONE.test(html) && isFirst())) return { end: null, isInParagraph: true };
	const inside = opened([...withoutCode(content).matchAll(NOT_PROSE)].at(-1)?.[0] ?? '');
	return inside === undefined ? null : { end: inside, isInParagraph: true };
}

/** Whether a line that begins so far in is code, by what stands above it. */
function isCode(text: string, bodyStart: number, start: number): boolean {
	let isApart = false;
	for (let at = start; at > bodyStart;) {
		const from = Math.max(text.lastIndexOf('\n', at - 2) + 1, bodyStart);
		const above = text.slice(from, at).trimEnd();
		at = from;
		if (above === '') isApart = true;
		else if (/[-+*\d]/u.test(CONTAINERS.exec(above)?.[0] ?? '')) return false;
		else if (/^\S/u.test(above)) return isApart || /^(?:#{1,6}(?:\s|$)|`{3}|~{3})/u.test(above);
		else if (!isApart && !INDENTED.test(above)) return false;
	}
	return true;
}

const isInBlock = (text: string, at: number): boolean =>
	text.includes('meetup-index:') && findBlocks(text).blocks.some(({ from, to }) => from <= at && at < to);
