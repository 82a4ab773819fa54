import { insertInto } from '../linked-index/sorted-list';

/** How things are made of a source, and in which order they stand. */
interface Order<S, T> {
	/** The thing, or null where there is none to show. */
	readonly make: (source: S) => T | null;
	/** Sorts all, given in the order of the source. */
	readonly sort: (things: readonly T[]) => readonly T[];
	/** The same order, between two: total. */
	readonly compare: (a: T, b: T) => number;
}

/** More at once is rarely one person's change: then all is sorted anew. */
const FEW = 60;

/** Things in an order of their own, made of a list: from one time to the next only what changed in it is looked at. */
export class KeptOrder<S, T extends object> {
	#source: readonly S[] = [];
	#sorted: readonly T[] = [];
	#made = new Map<S, T>();

	constructor(private readonly order: Order<S, T>) {}

	/** The things of a list as it is now; the same array until one of them changes. */
	of(source: readonly S[]): readonly T[] {
		if (source === this.#source) return this.#sorted;
		const { removed, added } = changesBetween(this.#source, source);
		this.#source = source;
		if (removed.size + added.length > FEW) this.#sortAll(source);
		else this.#change(removed, added);
		return this.#sorted;
	}

	#sortAll(source: readonly S[]): void {
		this.#made = new Map();
		const things: T[] = [];
		for (const each of source) {
			const thing = this.#make(each);
			if (thing !== null) things.push(thing);
		}
		this.#sorted = this.order.sort(things);
	}

	#change(removed: ReadonlySet<S>, added: readonly S[]): void {
		const gone = new Set<T>();
		for (const each of removed) {
			const thing = this.#made.get(each);
			if (thing !== undefined) gone.add(thing);
			this.#made.delete(each);
		}
		const come = added.flatMap((each) => this.#make(each) ?? []);
		if (gone.size + come.length === 0) return;
		const sorted = this.#sorted.filter((thing) => !gone.has(thing));
		for (const thing of come) insertInto(sorted, thing, this.order.compare);
		this.#sorted = sorted;
	}

	#make(source: S): T | null {
		const thing = this.order.make(source);
		if (thing !== null) this.#made.set(source, thing);
		return thing;
	}
}

/** What is made of each thing in a list, in its order: from one time to the next only for what changed in it. */
export class KeptList<S, T> {
	#source: readonly S[] = [];
	#made: readonly T[] = [];

	constructor(private readonly make: (source: S) => T) {}

	/** What is made of a list as it is now; the same array until it changes. */
	of(source: readonly S[]): readonly T[] {
		const before = this.#source;
		if (source === before) return this.#made;
		const { start, end } = sameEnds(before, source);
		this.#source = source;
		this.#made = [
			...this.#made.slice(0, start),
			...source.slice(start, source.length - end).map(this.make),
			...this.#made.slice(before.length - end),
		];
		return this.#made;
	}
}

/** What is only in the one list and what is only in the other, where most is in both and in the same order. */
export function changesBetween<S>(before: readonly S[], now: readonly S[]): { removed: Set<S>; added: S[] } {
	const { start, end } = sameEnds(before, now);
	const removed = new Set(before.slice(start, before.length - end));
	return { removed, added: now.slice(start, now.length - end).filter((each) => !removed.delete(each)) };
}

/** How many things are the same at the start of two lists, and how many of the others at their end. */
function sameEnds(before: readonly unknown[], now: readonly unknown[]): { start: number; end: number } {
	let start = 0;
	while (start < before.length && start < now.length && before[start] === now[start]) start += 1;
	let end = 0;
	const most = Math.min(before.length, now.length) - start;
	while (end < most && before[before.length - 1 - end] === now[now.length - 1 - end]) end += 1;
	return { start, end };
}
