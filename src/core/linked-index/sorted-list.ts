/**
 * Items in an order that is paid for only when somebody looks.
 * What is added and deleted waits; a look works it in, and sorting what is nearly sorted takes about one pass.
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
			this.#sorted = [...this.#sorted, ...this.#added].sort(this.#compare);
			this.#added.clear();
		}
		return this.#sorted;
	}
}
