import type { LinkedIndex } from '../linked-index/linked-index';
import type { Review, Talk } from '../model/review';
import type { SearchQuery } from '../names/search-key';
import { readSearch } from '../names/search-term';
import { kept } from './kept';
import { KeptList } from './kept-order';
import { bitCount, MANY_TALKS, MOST_TALKS, numberOf, numbersGiven } from './members';
import { finderFor, searchableOf } from './search-in';
import type { Find, Searchable } from './search-in';

/** What a search found. */
export interface Found {
	readonly query: SearchQuery;
	/** Newest first. */
	readonly reviews: readonly Review[];
	/** How many talks they have; of a review that was found in talks those alone. */
	readonly talks: number;
	/** By the numbers of reviews: the bits of the talks in which it was found, MANY_TALKS, or less where it was not. */
	readonly bits: Int32Array;
	readonly has: (review: Review) => boolean;
	/** How many talks of a review are to be seen: those in which it was found, or all. */
	readonly talksOf: (review: Review) => number;
	/** The talks in which a review was found, none where only the review as a whole is; null where it was not found. */
	readonly hitsOf: (review: Review) => readonly Talk[] | null;
}

interface Known extends Found {
	readonly search: string;
	readonly revision: number;
	readonly among: readonly Searchable[];
}

const NOT_FOUND = -2;
const NOT_SEEN = -3;
const NO_TALKS: readonly Talk[] = [];

const last = new WeakMap<LinkedIndex, Known>();
const searchables = new WeakMap<LinkedIndex, KeptList<Review, Searchable>>();

/** What a search finds; null where nothing is searched. The same answer until the index or the search changes. */
export function foundIn(index: LinkedIndex, search: string): Found | null {
	const known = last.get(index);
	const { revision } = index;
	const isSameSearch = known?.search === search;
	if (isSameSearch && known.revision === revision) return known;
	const query = isSameSearch ? known.query : readSearch(search);
	if (query.words.length + query.terms.length === 0) return null;
	// Only what may be other than it was is looked at: changed reviews, or what was found by less.
	const isNarrowed = known?.revision === revision && isNarrower(query, known.query);
	const all = isNarrowed ? known.among : allOf(index);
	const find = finderFor(query);
	const bits = new Int32Array(numbersGiven()).fill(NOT_SEEN);
	if (known && (isNarrowed || isSameSearch)) bits.set(known.bits);
	const among = all.filter((searchable) => {
		const { number } = searchable;
		if (isNarrowed || bits[number] === NOT_SEEN) bits[number] = lookAt(searchable, find);
		return (bits[number] ?? NOT_FOUND) > NOT_FOUND;
	});
	const hitsOf = (review: Review): readonly Talk[] | null => talksAt(searchableOf(review), find, bits);
	const talksIn = ({ review, number, ends }: Searchable): number => {
		const hits = bits[number] ?? NOT_FOUND;
		return (hits === MANY_TALKS ? hitsOf(review)?.length : bitCount(Math.max(hits, 0))) || ends.length;
	};
	const now: Known = {
		query,
		reviews: among.map(({ review }) => review),
		talks: among.reduce((talks, searchable) => talks + talksIn(searchable), 0),
		bits,
		has: (review) => (bits[numberOf(review)] ?? NOT_FOUND) > NOT_FOUND,
		talksOf: (review) => talksIn(searchableOf(review)),
		hitsOf,
		search,
		revision,
		among,
	};
	last.set(index, now);
	return now;
}

function allOf(index: LinkedIndex): readonly Searchable[] {
	return kept(searchables, index, () => new KeptList(searchableOf)).of(index.reviews());
}

/** Makes ready what the first search would have to; yields between two reviews. */
export function* warmUp(index: LinkedIndex): Generator<void, void> {
	for (const review of index.reviews()) {
		searchableOf(review);
		yield;
	}
}

/** The bits of the talks in which something was found. */
function lookAt(searchable: Searchable, find: Find): number {
	let bits = 0;
	if (!find(searchable, (at) => (bits |= 1 << at))) return NOT_FOUND;
	return searchable.ends.length > MOST_TALKS ? MANY_TALKS : bits;
}

function talksAt(searchable: Searchable, find: Find, bits: Int32Array): readonly Talk[] | null {
	const found = bits[searchable.number] ?? NOT_FOUND;
	if (found <= NOT_FOUND) return null;
	if (found === 0) return NO_TALKS;
	const { talks } = searchable.review;
	if (found !== MANY_TALKS) return talks.filter((_, at) => found & (1 << at));
	const places = new Set<number>();
	find(searchable, (at) => places.add(at));
	return talks.filter((_, at) => places.has(at));
}

/** The reviews that a search finds, newest first; all of them where nothing is searched. */
export function findReviews(index: LinkedIndex, search: string): readonly Review[] {
	return foundIn(index, search)?.reviews ?? index.reviews();
}

/**
 * Whether whatever a query finds was found by another one. So it is where the words of the other match those of this one as
 * they are typed: `여호` matches `여화`, and each text that `여화` matches.
 */
function isNarrower(query: SearchQuery, than: SearchQuery): boolean {
	const isWord = (word: RegExp): boolean => query.texts.some((text) => word.test(text));
	if (!than.words.every(isWord)) return false;
	return than.terms.every(({ operator }) => {
		const asked = query.terms.filter((term) => term.operator === operator);
		const before = than.terms.filter((term) => term.operator === operator);
		const isDay = operator === 'year' || operator === 'date';
		return (
			asked.length > 0 &&
			asked.every(({ text }) =>
				before.some((term) => (isDay ? text.startsWith(term.text) : term.pattern.test(text))),
			)
		);
	});
}
