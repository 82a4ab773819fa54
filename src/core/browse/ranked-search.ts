import { matches, readQuery, searchKeyOf } from '../names/search-key';
import type { SearchKey } from '../names/search-key';

/** Something that is searched by its names and, after those, by more words. */
export interface Searchable<T> {
	readonly value: T;
	/** The first is what a person sees. */
	readonly names: readonly string[];
	readonly more: readonly string[];
	/** How often it was met. */
	readonly weight: number;
}

interface Keyed<T> {
	readonly value: T;
	readonly key: SearchKey;
	/** Where in the key the first name ends, and where all of them. */
	readonly nameEnd: number;
	readonly namesEnd: number;
}

/** How well a match is: the name itself, its beginning, another of the names, some other words. */
const RANKS = 4;

/** A search over a list that changes now and then. Keys are made once a list, not once a key stroke. */
export class RankedSearch<S, T> {
	#list: readonly S[] | null = null;
	#keyed: readonly Keyed<T>[] = [];

	/** @param list answers with the same array until something in it changes. */
	constructor(
		private readonly list: () => readonly S[],
		private readonly searchableOf: (item: S) => Searchable<T>,
	) {}

	/** What matches, better matches first, of equal ones those met most often. */
	find(query: string): T[] {
		const { words } = readQuery(query);
		const text = searchKeyOf(query.trim());
		const ranked: T[][] = Array.from({ length: RANKS }, () => []);
		for (const one of this.#all()) {
			if (matches(one.key, { words })) ranked[rankOf(one, words[0], text)]?.push(one.value);
		}
		return ranked.flat();
	}

	/** What a text begins with the name of. */
	namedAtStartOf(text: string): T[] {
		const start = searchKeyOf(text);
		return this.#all()
			.filter(({ key, nameEnd }) => nameEnd > 0 && start.startsWith(key.slice(0, nameEnd)))
			.map(({ value }) => value);
	}

	#all(): readonly Keyed<T>[] {
		const list = this.list();
		if (list !== this.#list) {
			this.#list = list;
			const all = list.map(this.searchableOf).sort((a, b) => b.weight - a.weight);
			this.#keyed = all.map(keyedOf);
		}
		return this.#keyed;
	}
}

function keyedOf<T>({ value, names, more }: Searchable<T>): Keyed<T> {
	const name = searchKeyOf(names[0] ?? '');
	const all = searchKeyOf(names.join('\n'));
	return { value, key: searchKeyOf([all, ...more].join('\n')), nameEnd: name.length, namesEnd: all.length };
}

function rankOf({ key, nameEnd, namesEnd }: Keyed<unknown>, first: RegExp | undefined, text: string): number {
	if (!first) return 0;
	const at = key.search(first);
	if (at > 0) return at < namesEnd ? 2 : 3;
	return text.length === nameEnd && key.startsWith(text) ? 0 : 1;
}
