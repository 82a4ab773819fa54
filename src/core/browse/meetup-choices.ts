import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import { RankedSearch } from './ranked-search';

/** The meetups that were visited before, to be searched by name. */
export class MeetupChoices {
	readonly #search: RankedSearch<GroupEntry, GroupEntry>;

	constructor(index: LinkedIndex) {
		this.#search = new RankedSearch(
			() => index.meetups(),
			(entry) => ({ value: entry, names: [entry.name], more: [], weight: entry.reviews.length }),
		);
	}

	/** What matches, better matches first, then those visited most. */
	find(query: string): GroupEntry[] {
		return this.#search.find(query);
	}
}
