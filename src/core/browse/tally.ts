import type { LinkedIndex } from '../linked-index/linked-index';
import type { Review } from '../model/review';
import type { Found } from './find-reviews';
import { isTwoLined } from './item';
import type { Group } from './group';
import type { Item } from './item';
import { bitCount, MANY_TALKS, numberOf, numbersGiven, problemsOf, withSpeakers } from './members';

/*
 * A key stroke asks of every review in every group how many rows it takes. Reviews have numbers, talks have bits, and what
 * is asked is in arrays of numbers: that is ten times as quick as asking the reviews themselves.
 */

/** How many reflections stand under reviews, by their numbers, and how many of these take two lines. */
interface Reflections {
	readonly revision: number;
	readonly rows: Int32Array;
	readonly twoLined: Int32Array;
}

const reflections = new WeakMap<LinkedIndex, Reflections>();

function reflectionsIn(index: LinkedIndex): Reflections {
	const { revision } = index;
	const known = reflections.get(index);
	if (known?.revision === revision) return known;
	const rows = new Int32Array(numbersGiven());
	const twoLined = new Int32Array(numbersGiven());
	for (const reflection of index.reflections()) {
		const review = index.reviewOf(reflection);
		if (!review) continue;
		const number = numberOf(review);
		rows[number] = (rows[number] ?? 0) + 1;
		if (reflection.day !== null) twoLined[number] = (twoLined[number] ?? 0) + 1;
	}
	const made = { revision, rows, twoLined };
	reflections.set(index, made);
	return made;
}

/** Of a review that a search was not asked about. */
const NONE = MANY_TALKS - 1;

/** Adds up what a search leaves of groups in which nothing is toggled. */
export class Tally {
	rows = 0;
	twoLined = 0;
	readonly #reflections: Reflections;

	/**
	 * @param isFound whether an item that is no review was found
	 * @param extentOf how much a review takes, asked where numbers do not tell
	 */
	constructor(
		index: LinkedIndex,
		private readonly found: Found,
		private readonly isFound: (item: Item) => boolean,
		private readonly extentOf: (
			group: Group,
			review: Review,
		) => { readonly rows: number; readonly twoLined: number },
	) {
		this.#reflections = reflectionsIn(index);
	}

	/** Adds the rows of a group, none where nothing in it was found. Answers how many of what it counts were found. */
	add(group: Group): number {
		const before = this.rows;
		const { reviews, numbers, bits, ends, others, counted } = group.members;
		const found = this.found.bits;
		let count = 0;
		for (const inner of group.groupsApart) this.add(inner);
		for (let at = 0, place = 0; place < ends.length; place++) {
			const isInGroup = place < ends.length - 1;
			const none = this.rows;
			for (const end = ends[place] ?? 0; at < end; at++) {
				const number = numbers[at] ?? 0;
				const hits = found[number] ?? NONE;
				if (hits < MANY_TALKS) continue;
				count += 1;
				if (hits !== MANY_TALKS) this.#addReview(number, hits & (bits[at] ?? 0));
				else this.#addSlowly((isInGroup && group.groups[place]) || group, reviews[at]);
			}
			if (isInGroup && this.rows > none) this.rows += 1;
		}
		for (const item of others) {
			if (!this.isFound(item)) continue;
			this.rows += 1;
			this.twoLined += isTwoLined(item) ? 1 : 0;
			// What is no review is counted where it is what the group is of.
			if (group.counted === group.items) count += 1;
		}
		if (counted) {
			count = 0;
			for (const number of counted) if ((found[number] ?? NONE) >= MANY_TALKS) count += 1;
		}
		if (this.rows > before) this.rows += 1;
		return count;
	}

	/** A review is open where it was found in talks. */
	#addReview(number: number, talks: number): void {
		this.rows += 1;
		this.twoLined += 1;
		if (talks === 0) return;
		const { rows, twoLined } = this.#reflections;
		this.rows += (problemsOf[number] ?? 0) + bitCount(talks) + (rows[number] ?? 0);
		this.twoLined += bitCount(talks & (withSpeakers[number] ?? 0)) + (twoLined[number] ?? 0);
	}

	#addSlowly(group: Group, review: Review | undefined): void {
		if (!review) return;
		const { rows, twoLined } = this.extentOf(group, review);
		this.rows += rows;
		this.twoLined += twoLined;
	}
}
