import { orderOf } from '../linked-index/filed-note';
import type { DatedNote } from '../linked-index/filed-note';
import type { LinkedIndex } from '../linked-index/linked-index';
import { compareText } from '../model/name-key';
import type { Review } from '../model/review';
import { kept } from './kept';
import { KeptOrder } from './kept-order';
import type { SortBy } from './row';

/**
 * A text whose order by code units is the order in which a Korean reader looks for titles: signs, numbers by their value,
 * Hangul, then other letters. A kind in square brackets before it, as in `[후기] Kafka`, does not count.
 * The same on every device: no locale decides.
 *
 * @example readerKeyOf('모임 9') < readerKeyOf('모임 10') //=> true
 */
export function readerKeyOf(text: string): string {
	const named = text.normalize('NFC').replace(/^\s*\[[^\]]*\]\s*(?=\S)/u, '');
	return named.toLowerCase().replace(/\d+|[a-z\u0080-\ud7a3]/gu, (part) => {
		const code = part.charCodeAt(0);
		if (code < LETTER_A) return numberKeyOf(part);
		return String.fromCharCode(code < HANGUL ? code + AFTER_HANGUL : code - BEFORE_OTHERS);
	});
}

const LETTER_A = 0x61;
const HANGUL = 0xac00;
/** Hangul moves down to 0x100, other letters up behind it. */
const BEFORE_OTHERS = HANGUL - 0x100;
const AFTER_HANGUL = 0x2d00;

/** Of two numbers the one with more digits is greater. */
function numberKeyOf(digits: string): string {
	const value = digits.replace(/^0+(?=\d)/u, '');
	return String.fromCharCode(Math.min(0x30 + value.length, LETTER_A - 1)) + value;
}

// What is sorted never changes, so its key is made once and goes when it goes.
const keys = new WeakMap<object, string>();

function keyOf(item: object, text: string): string {
	return kept(keys, item, () => readerKeyOf(text));
}

/** Orders things with a label as a reader looks for them; those that read alike by their key. */
export function compareLabelled(a: Labelled, b: Labelled): number {
	return compareText(keyOf(a, a.label ?? ''), keyOf(b, b.label ?? '')) || compareText(a.key, b.key);
}

interface Labelled {
	readonly label: string | null;
	readonly key: string;
}

/** Orders notes as a person chose, undated ones last. */
export function compareNotes(a: DatedNote, b: DatedNote, sort: SortBy): number {
	const isLater = Number(a.day === null) - Number(b.day === null);
	if (isLater !== 0) return isLater;
	const newest = compareText(b.day ?? '', a.day ?? '');
	if (sort === 'title')
		return compareText(keyOf(a, a.title), keyOf(b, b.title)) || newest || compareText(a.path, b.path);
	return (sort === 'oldest' ? -newest : newest) || compareText(orderOf(a), orderOf(b));
}

/** Notes that are given newest first, in the order that a person chose. */
export function sortedNotes<T extends DatedNote>(notes: readonly T[], sort: SortBy): readonly T[] {
	if (sort === 'title') return [...notes].sort((a, b) => compareNotes(a, b, sort));
	if (sort !== 'oldest') return notes;
	const undated = notes.findIndex(({ day }) => day === null);
	const dated = undated < 0 ? notes : notes.slice(0, undated);
	// Notes of one day stay in their order.
	const turned = [...dated].sort((a, b) => compareText(a.day ?? '', b.day ?? ''));
	return undated < 0 ? turned : [...turned, ...notes.slice(undated)];
}

const lists = new WeakMap<LinkedIndex, Map<string, KeptOrder<Review, Review>>>();

/**
 * Some of the reviews of an index, in the order that a person chose.
 *
 * @param name what these are: the same name has to stand for the same choice
 */
export function someReviews(
	index: LinkedIndex,
	sort: SortBy,
	name: string,
	isWanted: (review: Review) => boolean,
): readonly Review[] {
	const known = kept(lists, index, () => new Map<string, KeptOrder<Review, Review>>());
	const list = kept(known, `${name} ${sort}`, () => {
		return new KeptOrder<Review, Review>({
			make: (review) => (isWanted(review) ? review : null),
			sort: (reviews) => sortedNotes(reviews, sort),
			compare: (a, b) => compareNotes(a, b, sort),
		});
	});
	return list.of(index.reviews());
}
