/** The part of a text that another text has in a different form. */
export interface Difference {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/**
 * The smallest single replacement that turns one text into another.
 *
 * @example differenceOf('one two', 'one too') //=> { from: 6, to: 7, insert: 'o' }
 */
export function differenceOf(before: string, after: string): Difference {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * Puts what two writers made of one text together; where both changed the same place, mine stays.
 *
 * @example mergeTexts('a b c', 'A b c', 'a b C') //=> 'A b C'
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
	const ours = differenceOf(base, mine);
	const others = differenceOf(base, theirs);
	if (others.to <= ours.from) return base.slice(0, others.from) + others.insert + mine.slice(others.to);
	if (ours.to <= others.from) return base.slice(0, ours.from) + ours.insert + theirs.slice(ours.to);
	return mine;
}
