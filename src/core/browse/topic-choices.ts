import type { GroupEntry } from '../linked-index/group-list';
import { keyOfName } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import { matches, readQuery, searchKeyOf } from '../names/search-key';
import type { SearchKey } from '../names/search-key';

/** A topic that a talk can have. */
export interface TopicChoice {
	readonly key: NameKey;
	/** As a tag says it behind `topic/`. */
	readonly name: string;
	/** How many reviews have it; none have one that is new. */
	readonly reviews: number;
}

/** The topics in use, those of one talk first, then those used most; and those made while choosing. */
export class TopicChoices {
	readonly #all: { readonly choice: TopicChoice; readonly search: SearchKey }[] = [];

	constructor(own: readonly string[], used: readonly GroupEntry[]) {
		const counts = new Map(used.map(({ key, reviews }) => [key, reviews.length]));
		const others = [...used].sort((a, b) => b.reviews.length - a.reviews.length).map(({ name }) => name);
		const known = new Set<NameKey>();
		for (const name of [...own, ...others]) {
			const key = keyOfName(name);
			if (known.has(key)) continue;
			known.add(key);
			this.#all.push({ choice: { key, name, reviews: counts.get(key) ?? 0 }, search: searchKeyOf(name) });
		}
	}

	/** Takes in one more, as the first one. */
	add(choice: TopicChoice): void {
		this.#all.unshift({ choice, search: searchKeyOf(choice.name) });
	}

	/** Those that match what is typed, with or without `#topic/`: first those that begin with it. */
	find(typed: string): TopicChoice[] {
		const text = bareTopic(typed);
		const query = readQuery(text);
		const key = keyOfName(text);
		const rank = ({ key: own }: TopicChoice): number => (own === key ? 2 : Number(own.startsWith(key)));
		const found = this.#all.filter(({ search }) => matches(search, query)).map(({ choice }) => choice);
		return key === '' ? found : found.sort((a, b) => rank(b) - rank(a));
	}
}

/** What is typed without the beginning of a topic's tag. */
export const bareTopic = (typed: string): string => typed.trim().replace(/^#?(?:topic\/)?/iu, '');
