import { isConflictCopy } from '../linked-index/conflict-copy';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { NameKey } from '../model/name-key';
import { keyOfName } from '../model/name-key';
import type { NamedThing } from '../model/named-thing';
import { basenameOf } from '../model/note-path';
import type { NotePath } from '../model/note-path';
import type { NamedKind } from '../model/rename';
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
		const list = kind === 'speaker' ? this.#speakers() : this.#groups(kind);
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

	#groups(kind: Exclude<NamedKind, 'speaker'>): readonly NamedThing[] {
		const { index } = this;
		const groups = { meetup: index.meetups(), organization: index.organizations(), topic: index.topics() }[kind];
		return groups.flatMap(({ key, name, reviews }) => {
			const thing = { ...this.#blank(kind, key, name), count: reviews.length };
			return this.#withNotes(thing, kind === 'topic' ? [] : this.#plainNotes(key));
		});
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
