import { BREAK } from './place-key';
import type { PlaceKey } from './place-key';

/** How well a place is met: its name begins so, a word of its name does, its name has it inside, something else says it. */
export const RANKS = [0, 1, 2, 3] as const;

/** A rank; one behind the last: not met. */
export type Rank = (typeof RANKS)[number] | 4;

/** The words of a search, made ready to rank many places. */
export class PlaceRanks {
	readonly #words: readonly { readonly word: RegExp; readonly first: RegExp; readonly start: RegExp }[];

	constructor(words: readonly RegExp[]) {
		this.#words = words.map((word, at) => {
			const start = new RegExp(`[${BREAK}\\s\\p{P}\\p{S}](?:${word.source})`, 'u');
			// What is typed on need not begin the name, only a word of it.
			return { word, first: at === 0 ? new RegExp(`${BREAK}(?:${word.source})`, 'u') : start, start };
		});
	}

	/** Whether a place that a key is a part of may have a rank that is better than `below`. Says no of most at little cost. */
	mayBeIn({ names, more }: PlaceKey, below: Rank): boolean {
		if (below < 3) return this.#words.every(({ first, start }) => (below === 1 ? first : start).test(names));
		return this.#words.every(({ word }) => word.test(names) || (below > 3 && word.test(more)));
	}

	/** How well the words are met: as well as the least of them is. 4 where that is not better than `below`. */
	rankOf({ names, more }: PlaceKey, below: Rank): Rank {
		let rank: Rank = 0;
		for (const { word, first, start } of this.#words) {
			const own: Rank = word.test(names) ? (first.test(names) ? 0 : start.test(names) ? 1 : 2) : 3;
			if (own >= below || (own === 3 && !word.test(more))) return 4;
			if (own > rank) rank = own;
		}
		return rank;
	}
}
