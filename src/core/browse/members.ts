import type { Review, Talk } from '../model/review';
import { isReview } from './item';
import type { Item } from './item';
import { kept } from './kept';

/** The bits of so many talks fit into a number. */
export const MOST_TALKS = 31;
const ALL = 0x7fffffff;

/** Stands for the talks of a review that has more of them. */
export const MANY_TALKS = -1;

const numbers = new WeakMap<Review, number>();
const problems: number[] = [];
const speakers: number[] = [];

/** By the numbers of reviews, how many problems they have. */
export const problemsOf: readonly number[] = problems;

/** By the numbers of reviews, the bits of those talks that name their speakers. */
export const withSpeakers: readonly number[] = speakers;

/** How many reviews have a number so far. */
export const numbersGiven = (): number => problems.length;

/** The number of a review: a reading never changes, so neither does it, nor what is known by it. */
export const numberOf = (review: Review): number => kept(numbers, review, giveNumber);

function giveNumber(review: Review): number {
	const { talks } = review;
	speakers.push(
		bitsOf(
			review,
			talks.filter((talk) => talk.speakers.length > 0),
		),
	);
	return problems.push(review.problems.length) - 1;
}

/** The bits of some talks of a review. */
function bitsOf({ talks }: Review, some: readonly Talk[]): number {
	if (some.length === talks.length) return talks.length < MOST_TALKS ? (1 << talks.length) - 1 : ALL;
	let bits = 0;
	talks.forEach((talk, at) => {
		if (at < MOST_TALKS && some.includes(talk)) bits |= 1 << at;
	});
	return bits;
}

/** What stands side by side. */
export interface Standing {
	readonly items: readonly Item[];
	/** The talks for which a review stands there; null where all do. */
	readonly talksOf: ((review: Review) => readonly Talk[]) | null;
}

/** What stands in several places one after another, in numbers. */
export interface Members {
	readonly reviews: readonly Review[];
	readonly numbers: Int32Array;
	/** The talks for which each stands there. */
	readonly bits: Int32Array;
	/** Where each place ends. */
	readonly ends: Int32Array;
	/** What is no review, of the last place: there is none in the others. */
	readonly others: readonly Item[];
	/** What is counted, where that is not the reviews. */
	readonly counted: Int32Array | null;
}

/**
 * What stands in several places one after another, in numbers.
 *
 * @param counted the reviews that are counted, where they are not those among the items
 */
export function membersOf(places: readonly Standing[], counted: readonly Item[]): Members {
	const reviews: Review[] = [];
	const bits: number[] = [];
	const ends: number[] = [];
	for (const { items, talksOf } of places) {
		for (const item of items) {
			if (!isReview(item)) continue;
			reviews.push(item);
			bits.push(talksOf ? bitsOf(item, talksOf(item)) : ALL);
		}
		ends.push(reviews.length);
	}
	return {
		reviews,
		numbers: Int32Array.from(reviews, numberOf),
		bits: Int32Array.from(bits),
		ends: Int32Array.from(ends),
		others: (places.at(-1)?.items ?? []).filter((item) => !isReview(item)),
		counted: counted.length > 0 ? Int32Array.from(counted.filter(isReview), numberOf) : null,
	};
}

/** How many bits of a number are set. */
export function bitCount(number: number): number {
	const pairs = number - ((number >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
