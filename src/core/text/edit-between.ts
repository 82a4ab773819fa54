import type { TextEdit } from './apply-edits';

/**
 * The one edit that turns a text into another, as short as what they share at both ends allows; null for equal texts.
 * Never cuts a surrogate pair in two.
 *
 * @example editBetween('abcd', 'abXd') //=> { from: 2, to: 3, insert: 'X' }
 */
export function editBetween(before: string, after: string): TextEdit | null {
	if (before === after) return null;
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
	if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;
	let end = 0;
	while (
		end < shorter - start &&
		before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
	)
		end += 1;
	if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
