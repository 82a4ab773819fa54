import { fenceAfter } from './code-fence';
import type { Fence } from './code-fence';
import { findFrontmatter } from './frontmatter';
import { findBlocks } from './managed-blocks';

/** What of a line is not prose: comments, links and their addresses, tags, HTML, formulas. None looks at a character twice. */
const NOT_PROSE =
	/%%(?:.*?%%|.*)|<!--(?:.*?-->|.*)|!?\[\[[^\][]*\]\]|!?\[[^\][]*\]\([^)[]*\)|\b\w+:\/\/\S+|<[^<>]*>|\$\$(?:.*?\$\$|.*)|\$[^$]*\$|(?:^|\s)#\S+/giu;

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
	const bodyStart = findFrontmatter(text)?.bodyStart ?? 0;
	if (from < bodyStart || /\[\[|\]\]|\n/u.test(text.slice(from, to))) return false;
	const start = text.lastIndexOf('\n', from - 1) + 1;
	const end = text.indexOf('\n', to);
	const line = withoutCode(text.slice(start, end < 0 ? text.length : end));
	if (line.slice(from - start, to - start).includes(HIDDEN)) return false;
	for (const { index, 0: found } of line.matchAll(NOT_PROSE)) {
		if (start + index < to && start + index + found.length > from) return false;
	}
	if (isTyping && UNFINISHED.test(line.slice(0, from - start).replace(NOT_PROSE, ' '))) return false;
	return !isHidden(text, bodyStart, start) && !isInBlock(text, from);
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

/** Whether the line that begins at `end` stands in a code block, a comment or a formula that began before it. */
function isHidden(text: string, bodyStart: number, end: number): boolean {
	let fence: Fence | null = null;
	let closing: string | null = null;
	const before = text.slice(0, end);
	const marks = /`{3}|~{3}|%%|\$\$|<!--/gu;
	for (let from = bodyStart || Number(text.startsWith('\uFEFF')); from < end;) {
		if (fence === null && closing === null) {
			// Nearly all lines of a long note have no part in this.
			marks.lastIndex = from;
			const mark = marks.exec(before);
			if (!mark) return false;
			from = Math.max(from, before.lastIndexOf('\n', mark.index) + 1);
		}
		const next = before.indexOf('\n', from) + 1;
		const line = before.slice(from, next).trimEnd();
		from = next;
		if (closing !== null) {
			if (line.includes(closing)) closing = null;
			continue;
		}
		if (fence === null) closing = closingAfter(line);
		fence = fenceAfter(line, fence);
	}
	return fence !== null || closing !== null;
}

/** What ends the block that a line begins and does not end, inside of lists and quotes too; null where it begins none. */
function closingAfter(line: string): string | null {
	const content = line.replace(/^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*/u, '');
	const block = BLOCKS.find(([begin]) => content.startsWith(begin));
	return block && !content.includes(block[1], block[0].length) ? block[1] : null;
}

const isInBlock = (text: string, at: number): boolean =>
	text.includes('meetup-index:') && findBlocks(text).blocks.some(({ from, to }) => from <= at && at < to);
