import type { Group, SeenGroup } from './group';
import type { Item } from './item';
import { kept } from './kept';
import type { Look } from './look';
import { groupRow, reflectionRow, reviewRow, rowsUnder, taskRow, twoLinedUnder } from './make-row';
import type { Place } from './make-row';
import type { Row, Rows } from './row';
import { IN_GROUP } from './toggles';

/** A redraw asks where some rows are; nobody needs a map for that. */
const FEW = 8;

/**
 * What stands side by side, groups and after them items, each with all that is open under it.
 * How much each takes is known from the start; what it says, and what is under it, is made when somebody looks.
 */
export class Siblings implements Rows {
	/** How many rows, and rows of two lines, are in front of each sibling; at the end those of all. */
	readonly #rows: Int32Array;
	readonly #twoLined: Int32Array;
	readonly #underGroups = new Map<number, Rows>();
	/** Rows are asked for one after another: of reviews those of the last one are kept, of thousands they would fill the memory. */
	#underLast: { readonly nth: number; readonly rows: Rows } | null = null;
	readonly #size: number;
	/** Where each sibling is, by its id. */
	#places: ReadonlyMap<string, number> | null = null;
	#asked = 0;

	/** @param parent the group in which the items stand; null where there is none, and no items */
	constructor(
		private readonly look: Look,
		private readonly groups: readonly SeenGroup[],
		private readonly parent: Group | null = null,
		private readonly items: readonly Item[] = [],
		private readonly depth = 0,
	) {
		this.#size = groups.length + items.length;
		this.#rows = new Int32Array(this.#size + 1);
		this.#twoLined = new Int32Array(this.#size + 1);
		let nth = 0;
		const add = (rows: number, twoLined: number): void => {
			this.#rows[nth + 1] = this.#before(nth) + rows;
			this.#twoLined[nth + 1] = this.#twoLinedTo(nth) + twoLined;
			nth += 1;
		};
		for (const { rows, twoLined } of groups) add(rows, twoLined);
		if (!parent) return;
		for (const item of items) {
			const { rows, twoLined } = look.extentOf(parent, item);
			add(rows, twoLined);
		}
	}

	get length(): number {
		return this.#before(this.#size);
	}

	at(index: number): Row | undefined {
		if (!(index >= 0 && index < this.length)) return undefined;
		const nth = this.#nthAt(index);
		const inside = index - this.#before(nth);
		return inside === 0 ? this.#row(nth) : this.#rowsUnder(nth).at(inside - 1);
	}

	indexOf(id: string): number {
		for (const nth of this.#mayHold(id)) {
			if (id === this.#idOf(nth)) return this.#before(nth);
			const hasMore = this.#before(nth + 1) - this.#before(nth) > 1;
			const at = hasMore ? this.#rowsUnder(nth).indexOf(id) : -1;
			if (at >= 0) return this.#before(nth) + 1 + at;
		}
		return -1;
	}

	twoLinedBefore(index: number): number {
		if (index >= this.length) return this.#twoLinedTo(this.#size);
		const nth = this.#nthAt(index);
		const inside = index - this.#before(nth);
		if (inside === 0) return this.#twoLinedTo(nth);
		if (this.groups[nth]) return this.#twoLinedTo(nth) + this.#rowsUnder(nth).twoLinedBefore(inside - 1);
		const item = this.items[nth - this.groups.length];
		const own = this.#twoLinedTo(nth) + 1;
		if (item?.kind !== 'review' || !this.parent) return own;
		// Asked while a place is looked for, it makes no rows.
		const { talks } = this.look.openedAs(this.parent, item);
		return own + twoLinedUnder(item, talks, this.look.index.reflectionsOf(item), inside - 1);
	}

	/** The siblings that a row with an id may be, or be under. Asked often, it does not look through all of them each time. */
	*#mayHold(id: string): Generator<number, void> {
		this.#asked += 1;
		if (this.#asked <= FEW) {
			for (let nth = 0; nth < this.#size; nth++) if (id.startsWith(this.#idOf(nth))) yield nth;
			return;
		}
		this.#places ??= new Map(Array.from({ length: this.#size }, (_, nth) => [this.#idOf(nth), nth]));
		for (let end = id.length; end > 0; end = lastCut(id, end)) {
			const nth = this.#places.get(id.slice(0, end));
			if (nth !== undefined) yield nth;
		}
	}

	#before(nth: number): number {
		return this.#rows[nth] ?? 0;
	}

	#twoLinedTo(nth: number): number {
		return this.#twoLined[nth] ?? 0;
	}

	/** The sibling that a row is, or is under. */
	#nthAt(index: number): number {
		let low = 0;
		for (let high = this.#size - 1; low < high;) {
			const middle = (low + high + 1) >> 1;
			if (this.#before(middle) <= index) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	#idOf(nth: number): string {
		const seen = this.groups[nth];
		if (seen) return this.look.idOf(seen.group);
		const item = this.items[nth - this.groups.length];
		return this.parent && item ? this.look.idIn(this.parent, item) : '';
	}

	#row(nth: number): Row | undefined {
		const place: Place = { id: this.#idOf(nth), depth: this.depth, position: nth + 1, size: this.#size };
		const seen = this.groups[nth];
		if (seen) return groupRow(seen, this.look.isClosed(seen.group), place);
		const item = this.items[nth - this.groups.length];
		if (!item || !this.parent) return undefined;
		if (item.kind === 'reflection') return reflectionRow(item, place);
		if (item.kind === 'task') return taskRow(item, place);
		const hasRows = item.talks.length + item.problems.length + this.look.index.reflectionsOf(item).length > 0;
		return reviewRow(item, this.look.openedAs(this.parent, item).isClosed, hasRows, place);
	}

	#rowsUnder(nth: number): Rows {
		const seen = this.groups[nth];
		if (seen) return kept(this.#underGroups, nth, () => this.#underGroup(seen));
		if (this.#underLast?.nth !== nth) this.#underLast = { nth, rows: this.#underReview(nth) };
		return this.#underLast.rows;
	}

	#underGroup({ group }: SeenGroup): Rows {
		const { look, depth } = this;
		const items = group.items.filter((item) => look.isFound(item));
		return new Siblings(look, look.seenGroups(group.groups), group, items, depth + 1);
	}

	#underReview(nth: number): Rows {
		const { look, depth } = this;
		const item = this.items[nth - this.groups.length];
		if (item?.kind !== 'review' || !this.parent) return listed([]);
		const { talks } = look.openedAs(this.parent, item);
		return listed(rowsUnder(item, talks, look.index.reflectionsOf(item), this.#idOf(nth), depth + 1));
	}
}

/** Where the id of what holds a row ends, in front of a place in the id of that row. */
const lastCut = (id: string, end: number): number =>
	Math.max(id.lastIndexOf('\n', end - 1), id.lastIndexOf(IN_GROUP, end - 1));

/** Few rows, made already. */
function listed(rows: readonly Row[]): Rows {
	return {
		length: rows.length,
		at: (index) => rows[index],
		indexOf: (id) => rows.findIndex((row) => row.id === id),
		twoLinedBefore: (index) => rows.slice(0, index).filter(({ isTwoLined }) => isTwoLined).length,
	};
}
