/** So many find their places one by one sooner than all are gone through. */
const FEW = 60;

/**
 * Items in an order that is paid for only when somebody looks.
 * What is added and deleted waits; a look works it in.
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

	#inserted(): readonly T[] {
		const sorted = [...this.#sorted];
		for (const item of this.#added) insertInto(sorted, item, this.#compare);
		return sorted;
	}

	/** The items in order; the same array until something changes. */
	items(): readonly T[] {
		if (this.#deleted.size > 0) {
			this.#sorted = this.#sorted.filter((item) => !this.#deleted.has(item));
			this.#deleted.clear();
		}
		if (this.#added.size > 0) {
			this.#sorted =
				this.#added.size > FEW ? [...this.#sorted, ...this.#added].sort(this.#compare) : this.#inserted();
			this.#added.clear();
		}
		return this.#sorted;
	}
}

/** Puts an item into a list at its place in the order of the list. */
export function insertInto<T>(sorted: T[], item: T, compare: (a: T, b: T) => number): void {
	let low = 0;
	for (let high = sorted.length; low < high;) {
		const middle = (low + high) >> 1;
		const other = sorted[middle];
		if (other !== undefined && compare(other, item) < 0) low = middle + 1;
		else high = middle;
	}
	sorted.splice(low, 0, item);
}
