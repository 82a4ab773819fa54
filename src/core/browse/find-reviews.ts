import type { LinkedIndex } from '../linked-index/linked-index';
import type { Review, Talk } from '../model/review';
import type { SearchQuery } from '../names/search-key';
import { readSearch } from '../names/search-term';
import { kept } from './kept';
import { isFound, searchableOf, talksFound } from './search-in';
import type { Searchable } from './search-in';

/** What a search found. */
export interface Found {
	readonly query: SearchQuery;
	/** Newest first. */
	readonly reviews: readonly Review[];
	/** For each of them the talks in which it was found; none where only the review as a whole is. */
	readonly hits: ReadonlyMap<Review, readonly Talk[]>;
}

interface Known extends Found {
	readonly search: string;
	readonly revision: number;
	/** All reviews that were looked at. */
	readonly all: readonly Review[];
	/** Those that were found. */
	readonly among: readonly Searchable[];
}

const last = new WeakMap<LinkedIndex, Known>();

/** What a search finds; null where nothing is searched. The same answer until the index or the search changes. */
export function foundIn(index: LinkedIndex, search: string): Found | null {
	const known = last.get(index);
	if (known?.search === search && known.revision === index.revision) return known;
	const query = known?.search === search ? known.query : readSearch(search);
	if (query.words.length + query.terms.length === 0) return null;
	const found =
		lookAgain(index, query, known) ??
		lookAt(
			kept(searchables, index.reviews(), (reviews) => reviews.map(searchableOf)),
			query,
		);
	const all = known?.revision === index.revision ? known.all : index.reviews();
	const now = { ...found, query, search, revision: index.revision, all };
	last.set(index, now);
	return now;
}

/** The reviews that a search finds, newest first; all of them where nothing is searched. */
export function findReviews(index: LinkedIndex, search: string): readonly Review[] {
	return foundIn(index, search)?.reviews ?? index.reviews();
}

type Hits = Pick<Known, 'reviews' | 'hits' | 'among'>;

const searchables = new WeakMap<readonly Review[], readonly Searchable[]>();

function lookAt(all: readonly Searchable[], query: SearchQuery): Hits {
	const hits = new Map<Review, readonly Talk[]>();
	const among = all.filter((searchable) => isFound(searchable, query));
	for (const searchable of among) hits.set(searchable.review, talksFound(searchable, query));
	return { reviews: among.map(({ review }) => review), hits, among };
}

/** Looks only where something may be other than it was: at changed reviews, or among those found by less. */
function lookAgain(index: LinkedIndex, query: SearchQuery, known: Known | undefined): Hits | null {
	if (!known) return null;
	if (known.revision === index.revision) return isNarrower(query, known.query) ? lookAt(known.among, query) : null;
	if (known.query !== query) return null;
	const seen = new Set(known.all);
	const hits = new Map<Review, readonly Talk[]>();
	const reviews = index.reviews().filter((review) => {
		const before = known.hits.get(review);
		if (before) hits.set(review, before);
		else if (!seen.has(review))
			lookAt([searchableOf(review)], query).hits.forEach((talks) => hits.set(review, talks));
		return hits.has(review);
	});
	return { reviews, hits, among: reviews.map(searchableOf) };
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
