import type { NameKey } from '../model/name-key';
import { SortedList } from './sorted-list';

const NOTHING: readonly never[] = [];

/** Which items stand under which name, sorted per name only when that name is asked for. */
export class Postings<T> {
	readonly #lists = new Map<NameKey, SortedList<T>>();
	readonly #compare: (a: T, b: T) => number;

	constructor(compare: (a: T, b: T) => number) {
		this.#compare = compare;
	}

	/** Puts an item under a name that it does not stand under yet. */
	add(key: NameKey, item: T): void {
		let list = this.#lists.get(key);
		if (!list) this.#lists.set(key, (list = new SortedList(this.#compare)));
		list.add(item);
	}

	/** Takes an item away from under a name. */
	delete(key: NameKey, item: T): void {
		const list = this.#lists.get(key);
		list?.delete(item);
		if (list?.size === 0) this.#lists.delete(key);
	}

	has(key: NameKey): boolean {
		return this.#lists.has(key);
	}

	/** The items under a name, in order; empty where there are none. */
	get(key: NameKey): readonly T[] {
		return this.#lists.get(key)?.items() ?? NOTHING;
	}
}
