/**
 * Items in an order that is paid for only when somebody looks.
 * What is added and deleted waits; a look works it in with one pass, so one change in 10,000 costs no sorting.
 * A list once handed out is never changed.
 *
 * The order has to be total: items that compare as equal would stand in the order of their arrival.
 */
export class SortedList<T> {
	#sorted: readonly T[] = [];
	readonly #added = new Set<T>();
	readonly #deleted = new Set<T>();
	readonly #compare: (a: T, b: T) => number;

	constructor(compare: (a: T, b: T) => number) {
		this.#compare = compare;
	}

	get size(): number {
		return this.#sorted.length - this.#deleted.size + this.#added.size;
	}

	/** Takes in an item that is not in the list. */
	add(item: T): void {
		this.#added.add(item);
	}

	/** Lets go of an item that is in the list. */
	delete(item: T): void {
		if (!this.#added.delete(item)) this.#deleted.add(item);
	}

	/** The items in order; the same array until something changes. */
	items(): readonly T[] {
		if (this.#deleted.size > 0) {
			this.#sorted = this.#sorted.filter((item) => !this.#deleted.has(item));
			this.#deleted.clear();
		}
		if (this.#added.size > 0) {
			this.#sorted = merged(this.#sorted, [...this.#added].sort(this.#compare), this.#compare);
			this.#added.clear();
		}
		return this.#sorted;
	}
}

function merged<T>(many: readonly T[], few: readonly T[], compare: (a: T, b: T) => number): T[] {
	const all: T[] = [];
	let taken = 0;
	for (const item of few) {
		const place = placeOf(item, many, taken, compare);
		while (taken < place) all.push(many[taken++] as T);
		all.push(item);
	}
	while (taken < many.length) all.push(many[taken++] as T);
	return all;
}

/** Where in a sorted array, from `low` on, an item belongs. */
function placeOf<T>(item: T, sorted: readonly T[], low: number, compare: (a: T, b: T) => number): number {
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (compare(sorted[middle] as T, item) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
