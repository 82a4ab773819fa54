import { isConflictCopy } from '../linked-index/conflict-copy';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { NameKey } from '../model/name-key';
import { compareText, keyOfName } from '../model/name-key';
import type { NamedThing } from '../model/named-thing';
import { basenameOf } from '../model/note-path';
import type { NotePath } from '../model/note-path';
import type { NamedKind } from '../model/rename';
import type { Review } from '../model/review';
import { RankedSearch } from './ranked-search';

/** The notes of a name, whatever they are about. */
export type NotesNamed = (key: NameKey) => readonly NotePath[];

/**
 * What can be renamed, kind by kind, as the index knows it at this moment: what has several notes of its name stands
 * there once for each.
 */
export class NamedThings {
	readonly #lists = new Map<NamedKind, readonly NamedThing[]>();
	readonly #searches = new Map<NamedKind, RankedSearch<NamedThing, NamedThing>>();

	constructor(
		private readonly index: LinkedIndex,
		private readonly notesNamed: NotesNamed,
	) {}

	all(kind: NamedKind): readonly NamedThing[] {
		const known = this.#lists.get(kind);
		if (known) return known;
		const list = kind === 'speaker' ? this.#speakers() : kind === 'topic' ? this.#topics() : this.#groups(kind);
		this.#lists.set(kind, list);
		return list;
	}

	/** What matches a search by name or other names: better matches first, then what is met most. */
	find(kind: NamedKind, query: string): readonly NamedThing[] {
		const search =
			this.#searches.get(kind) ??
			new RankedSearch(
				() => this.all(kind),
				(thing) => ({ value: thing, names: [thing.name, ...thing.aliases], more: [], weight: thing.count }),
			);
		this.#searches.set(kind, search);
		return search.find(query);
	}

	/** What has a name, letter case and spaces aside; also notes of that name that nothing is known of yet. */
	named(kind: NamedKind, name: string): readonly NamedThing[] {
		const key = keyOfName(name);
		const known = this.all(kind).filter((thing) => thing.key === key);
		if (known.length > 0 || kind === 'topic') return known;
		return this.#plainNotes(key).map((path) => ({ ...this.#blank(kind, key, basenameOf(path)), path }));
	}

	/** A thing by the path of its note. */
	at(kind: NamedKind, path: string): NamedThing | undefined {
		return this.named(kind, basenameOf(path)).find((thing) => thing.path === path);
	}

	#speakers(): readonly NamedThing[] {
		return this.index.speakers().flatMap(({ key, name, talks }) => {
			const own = this.notesNamed(key).filter((path) => this.#kindOf(path) === 'speaker');
			const thing = { ...this.#blank('speaker', key, name), count: talks.length };
			return this.#withNotes(thing, own.length > 0 ? own : this.#plainNotes(key));
		});
	}

	#groups(kind: 'meetup' | 'organization'): readonly NamedThing[] {
		const groups = kind === 'meetup' ? this.index.meetups() : this.index.organizations();
		return groups.flatMap(({ key, name, reviews }) =>
			this.#withNotes({ ...this.#blank(kind, key, name), count: reviews.length }, this.#plainNotes(key)),
		);
	}

	/** Also those in which others are nested, for they are renamed with them. */
	#topics(): readonly NamedThing[] {
		const found = new Map<NameKey, { readonly name: string; readonly reviews: Set<Review> }>();
		for (const { name, reviews } of this.index.topics()) {
			const parts = name.split('/');
			for (const end of parts.keys()) {
				const outer = parts.slice(0, end + 1).join('/');
				const known = found.get(keyOfName(outer)) ?? { name: outer, reviews: new Set() };
				for (const review of reviews) known.reviews.add(review);
				found.set(keyOfName(outer), known);
			}
		}
		const topics = [...found].map(([key, { name, reviews }]) => ({
			...this.#blank('topic', key, name),
			count: reviews.size,
		}));
		return topics.sort((a, b) => compareText(a.name, b.name));
	}

	#withNotes(thing: NamedThing, paths: readonly NotePath[]): readonly NamedThing[] {
		if (paths.length === 0) return [thing];
		return paths.map((path) => {
			const note = this.index.get(path);
			const aliases = note?.kind === 'speaker' ? note.aliases : [];
			return { ...thing, name: basenameOf(path), path, aliases };
		});
	}

	#blank(kind: NamedKind, key: NameKey, name: string): NamedThing {
		return { kind, key, name, path: null, aliases: [], count: 0 };
	}

	/** Notes of a name that are neither reviews nor anything else that the index reads. */
	#plainNotes(key: NameKey): readonly NotePath[] {
		return this.notesNamed(key).filter((path) => this.#kindOf(path) === undefined && !isConflictCopy(path));
	}

	#kindOf(path: NotePath): 'review' | 'reflection' | 'speaker' | undefined {
		return isConflictCopy(path) ? undefined : this.index.get(path)?.kind;
	}
}
