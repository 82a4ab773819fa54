import { findBlocks } from './managed-blocks';

/** What of a line is not prose: code, links and their addresses, tags, HTML, formulas. None looks at a character twice. */
const NOT_PROSE = /`[^`]*`|!?\[\[[^\]]*\]\]|!?\[[^\]]*\]\([^)]*\)|[a-z]+:\/\/\S+|<[^<>]*>|\$[^$]*\$|(?:^|\s)#\S+/giu;

/** Whether words of a note can become a link and all around them stays what it is. */
export function canHoldLink(text: string, from: number, to: number): boolean {
	const start = text.lastIndexOf('\n', from - 1) + 1;
	const end = text.indexOf('\n', to);
	const line = text.slice(start, end < 0 ? text.length : end);
	if (/\[\[|\]\]|\n/u.test(text.slice(from, to))) return false;
	for (const { index, 0: found } of line.matchAll(NOT_PROSE)) {
		if (start + index < to && start + index + found.length > from) return false;
	}
	return !isInFence(text.slice(0, start)) && !isInBlock(text, from);
}

/** Whether a text ends inside of a code block. */
function isInFence(before: string): boolean {
	let fence = '';
	for (const [, mark = ''] of before.matchAll(/^[ \t]*(?:[-*+>]\s+)*(`{3,}|~{3,})/gmu)) {
		if (fence === '') fence = mark;
		else if (mark.startsWith(fence)) fence = '';
	}
	return fence !== '';
}

const isInBlock = (text: string, at: number): boolean =>
	findBlocks(text).blocks.some(({ from, to }) => from <= at && at < to);
