import type { DatedNote } from '../linked-index/filed-note';
import { compareText } from '../model/name-key';
import { kept } from './kept';
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

/** Orders named things as a reader looks for them; those that read alike by their key. */
export function compareNamed(a: Named, b: Named): number {
	return compareText(keyOf(a, a.name), keyOf(b, b.name)) || compareText(a.key, b.key);
}

interface Named {
	readonly name: string;
	readonly key: string;
}

/** Orders notes by title as a reader looks for them, undated ones last. */
function compareTitles(a: DatedNote, b: DatedNote): number {
	return (
		Number(a.day === null) - Number(b.day === null) ||
		compareText(keyOf(a, a.title), keyOf(b, b.title)) ||
		compareText(b.day ?? '', a.day ?? '') ||
		compareText(a.path, b.path)
	);
}

/** Notes that are given newest first, in the order that a person chose. */
export function sortedNotes<T extends DatedNote>(
	notes: readonly T[],
	sort: SortBy,
	before: readonly T[] = [],
): readonly T[] {
	if (sort === 'title') return resorted(before, notes, compareTitles);
	if (sort !== 'oldest') return notes;
	const undated = notes.findIndex(({ day }) => day === null);
	const dated = undated < 0 ? notes : notes.slice(0, undated);
	// Notes of one day stay in their order.
	const turned = [...dated].sort((a, b) => compareText(a.day ?? '', b.day ?? ''));
	return undated < 0 ? turned : [...turned, ...notes.slice(undated)];
}

/**
 * A list in an order, by way of the same list as it was before in that order: what was known is not compared again.
 * The order has to be total.
 */
export function resorted<T>(before: readonly T[], now: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
	const added = new Set(now);
	const kept = before.filter((item) => added.delete(item));
	if (added.size === 0 && kept.length === before.length) return before;
	if (added.size > FEW) return [...kept, ...added].sort(compare);
	for (const item of added) kept.splice(placeOf(item, kept, compare), 0, item);
	return kept;
}

const FEW = 40;

function placeOf<T>(item: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
	let low = 0;
	for (let high = sorted.length; low < high;) {
		const middle = (low + high) >> 1;
		const other = sorted[middle];
		if (other !== undefined && compare(other, item) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
