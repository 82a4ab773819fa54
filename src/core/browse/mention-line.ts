import type { UnlinkedMention } from '../model/unlinked-mention';

/** What stands around a mention. */
export interface Around {
	readonly before: string;
	readonly after: string;
}

/** How much of a long line is shown before and behind a mention. */
const BEFORE = 80;
const AFTER = 160;

/**
 * The rest of the line that a mention stands in, without the line's end.
 *
 * @example lineAround('Hi\nwith 여환성 님\n', { from: 8, to: 11, column: 5 }) //=> { before: 'with ', after: ' 님' }
 */
export function lineAround(
	text: string,
	{ from, to, column }: Pick<UnlinkedMention, 'from' | 'to' | 'column'>,
): Around {
	const end = text.indexOf('\n', to);
	return {
		before: text.slice(from - column, from),
		after: text.slice(to, end < 0 ? text.length : end).replace(/\r$/u, ''),
	};
}

/** As `lineAround`, of a long line only so much that a reader can tell who is meant, with `…` for the rest. */
export function excerptAround(text: string, mention: Pick<UnlinkedMention, 'from' | 'to' | 'column'>): Around {
	const { before, after } = lineAround(text, mention);
	const start = before.trimStart();
	return {
		before: start.length > BEFORE ? `…${start.slice(-BEFORE).replace(HALVES_FIRST, '')}` : start,
		after: after.length > AFTER ? `${after.slice(0, AFTER).replace(HALF_LAST, '')}…` : after,
	};
}

/** What belongs to a character that was cut off: the rest of a pair, of a syllable in parts, an accent. */
const HALVES_FIRST = /^[\uDC00-\uDFFF\u1160-\u11FF\p{M}\u200D]+/u;
const HALF_LAST = /[\uD800-\uDBFF]$/u;
