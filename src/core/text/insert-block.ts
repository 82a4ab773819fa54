import type { TextOrRefusal } from '../model/refusal';
import { findFrontmatter } from './frontmatter';
import { lineEndingOf } from './line-ending';
import { findBlocks } from './managed-blocks';

/**
 * A note with an empty managed block on lines of its own: in front of the line at an offset where that is empty, else
 * below it; below the frontmatter where the offset lies in that. Refused where a marker of the note would not be whole, as in code or in a block.
 *
 * @example insertBlock('# Index', 0, 'by=year').text
 * //=> '# Index\n\n%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n'
 */
export function insertBlock(text: string, at: number, args: string): TextOrRefusal {
	const ending = lineEndingOf(text);
	const top = findFrontmatter(text)?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const place = Math.max(at, top);
	const start = Math.max(text.lastIndexOf('\n', place - 1) + 1, top);
	const next = text.indexOf('\n', place) + 1 || text.length;
	const isFree = at < top || text.slice(start, next).trim() === '';
	const before = text.slice(0, isFree ? start : next);
	const gap = /(?:\n|^\uFEFF?)$/u.test(before) ? (isFree ? '' : ending) : ending + ending;
	const block = `%% meetup-index:begin ${args} %%${ending}%% meetup-index:end %%${ending}`;
	const inserted = before + gap + block + text.slice(before.length);
	const [damage] = findBlocks(inserted).damages;
	return damage ? { text: null, refusal: damage } : { text: inserted, refusal: null };
}
