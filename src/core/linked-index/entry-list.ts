import type { NameKey } from '../model/name-key';
import { SortedList } from './sorted-list';

/**
 * One entry per name, made when somebody looks and made anew only where something has changed.
 * Whoever changes what an entry is made of touches its name.
 */
export class EntryList<T> {
	readonly #entries = new Map<NameKey, T>();
	readonly #touched = new Set<NameKey>();
	readonly #sorted: SortedList<T>;
	readonly #make: (key: NameKey) => T | undefined;

	/** `make` gives the entry of a name as things stand now, or undefined where the name is gone. */
	constructor(make: (key: NameKey) => T | undefined, compare: (a: T, b: T) => number) {
		this.#make = make;
		this.#sorted = new SortedList(compare);
	}

	touch(key: NameKey): void {
		this.#touched.add(key);
	}

	get(key: NameKey): T | undefined {
		if (this.#touched.has(key)) this.#refresh(key);
		return this.#entries.get(key);
	}

	/** All entries in order; the same array until something changes. */
	all(): readonly T[] {
		for (const key of this.#touched) this.#refresh(key);
		return this.#sorted.items();
	}

	#refresh(key: NameKey): void {
		this.#touched.delete(key);
		const old = this.#entries.get(key);
		if (old !== undefined) this.#sorted.delete(old);
		const entry = this.#make(key);
		if (entry === undefined) {
			this.#entries.delete(key);
			return;
		}
		this.#entries.set(key, entry);
		this.#sorted.add(entry);
	}
}
