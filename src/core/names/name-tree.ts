import { NameOpenings } from './name-openings';
import { nameUnitAt } from './name-unit';
import type { UnitKey } from './name-unit';

interface Branch<T> {
	readonly next: Map<UnitKey, Branch<T>>;
	value: T | null;
}

/** A name that stands in a text. */
export interface FoundName<T> {
	/** Offset behind it. */
	readonly to: number;
	readonly value: T;
}

/** Names, each with a value, that are found in a text all at once and in all their spellings. */
export class NameTree<T> {
	readonly #root: Branch<T> = { next: new Map(), value: null };
	readonly #openings = new NameOpenings();

	/** The value of a name, which is made for a name that has none yet. */
	valueOf(name: string, make: () => T): T {
		let branch = this.#root;
		for (let at = 0; at < name.length;) {
			const { key, to } = nameUnitAt(name, at);
			const next = branch.next.get(key) ?? { next: new Map(), value: null };
			branch.next.set(key, next);
			branch = next;
			at = to;
		}
		if (branch.value === null) this.#openings.add(name);
		branch.value ??= make();
		return branch.value;
	}

	/** The first offset from `from` on where a name may begin, to be tried with `namesAt`, or the length of the text. */
	nextPlace(text: string, from: number): number {
		return this.#openings.next(text, from);
	}

	/** The names that stand at an offset, the longest first. */
	namesAt(text: string, at: number): readonly FoundName<T>[] {
		let found: FoundName<T>[] | null = null;
		let branch = this.#root;
		for (let end = at; end < text.length;) {
			const { key, to } = nameUnitAt(text, end);
			const next = branch.next.get(key);
			if (!next) break;
			if (next.value !== null) found = [{ to, value: next.value }, ...(found ?? [])];
			branch = next;
			end = to;
		}
		return found ?? NONE;
	}
}

const NONE = [] as const;
