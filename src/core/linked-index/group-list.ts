import type { NameKey } from '../model/name-key';
import type { Review } from '../model/review';
import { EntryList } from './entry-list';
import { compareNewestFirst } from './filed-note';
import type { FiledReview, Grouping } from './filed-review';
import type { Label } from './label';
import { compareLabels, mostUsed } from './label';
import { Postings } from './postings';

/** A meetup, topic, organization or year, and the reviews that belong to it. */
export interface GroupEntry extends Label {
	readonly key: NameKey;
	/** The spelling used most, of several the first in order. */
	readonly name: string;
	/** Newest first. */
	readonly reviews: readonly Review[];
}

/** All groups of one kind, kept in step with the reviews that are filed and unfiled. */
export class GroupList {
	readonly #grouping: Grouping;
	readonly #reviews = new Postings<FiledReview>(compareNewestFirst);
	readonly #spellings = new Map<NameKey, Map<string, number>>();
	readonly #entries: EntryList<GroupEntry>;

	constructor(grouping: Grouping) {
		this.#grouping = grouping;
		this.#entries = new EntryList((key) => this.#entryOf(key), compareLabels);
	}

	/** The groups by name. */
	all(): readonly GroupEntry[] {
		return this.#entries.all();
	}

	file(filed: FiledReview): void {
		for (const label of filed.labels[this.#grouping]) this.#count(label, 1);
		for (const key of this.#keysOf(filed)) this.#reviews.add(key, filed);
	}

	unfile(filed: FiledReview): void {
		for (const label of filed.labels[this.#grouping]) this.#count(label, -1);
		for (const key of this.#keysOf(filed)) this.#reviews.delete(key, filed);
	}

	#keysOf(filed: FiledReview): Set<NameKey> {
		return new Set(filed.labels[this.#grouping].map((label) => label.key));
	}

	#count({ key, name }: Label, step: number): void {
		this.#entries.touch(key);
		const spellings = this.#spellings.get(key) ?? new Map<string, number>();
		const times = (spellings.get(name) ?? 0) + step;
		if (times > 0) spellings.set(name, times);
		else spellings.delete(name);
		if (spellings.size > 0) this.#spellings.set(key, spellings);
		else this.#spellings.delete(key);
	}

	#entryOf(key: NameKey): GroupEntry | undefined {
		const name = mostUsed(this.#spellings.get(key) ?? new Map<string, number>());
		if (name === null) return undefined;
		return { key, name, reviews: this.#reviews.get(key).map((filed) => filed.note) };
	}
}
