import { isBehindName } from '../names/bare-name';
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
	readonly names: readonly SearchKey[];
	/** Where in the key all names end. */
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

	/** What a text begins with a name of, where nothing but what sticks to names is behind it. */
	namedAtStartOf(text: string): T[] {
		const start = searchKeyOf(text);
		const isStart = (name: string) =>
			name !== '' && start.startsWith(name) && isBehindName(start.slice(name.length));
		return this.#all()
			.filter(({ names }) => names.some(isStart))
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
	const keys = names.map(searchKeyOf);
	const all = keys.join('\n');
	return { value, key: searchKeyOf([all, ...more].join('\n')), names: keys, namesEnd: all.length };
}

function rankOf({ key, names, namesEnd }: Keyed<unknown>, first: RegExp | undefined, text: string): number {
	if (!first) return 0;
	const at = key.search(first);
	if (at > 0) return at < namesEnd ? 2 : 3;
	return text === (names[0] ?? '') ? 0 : 1;
}
