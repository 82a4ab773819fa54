import type { LinkedIndex } from '../linked-index/linked-index';
import type { Review, Talk } from '../model/review';
import type { Found } from './find-reviews';
import { byCount } from './group';
import { isTwoLined } from './item';
import type { Extent, Group, SeenGroup } from './group';
import type { Item } from './item';
import { twoLinedUnder } from './make-row';
import type { View } from './row';
import { isReflectionFound, isTaskFound } from './search-in';
import { Tally } from './tally';
import { IN_GROUP, togglesOf } from './toggles';
import type { Toggles } from './toggles';

/** What stands under a review. */
export interface Opened {
	readonly isClosed: boolean;
	/** Those to show when it is open. */
	readonly talks: readonly Talk[];
}

const ONE_LINE: Extent = { rows: 1, twoLined: 0 };
const TWO_LINES: Extent = { rows: 1, twoLined: 1 };

/** How a person looks at groups: what is open, and what of it was found. */
export class Look {
	readonly #toggles: Toggles;
	/** What is open in a search says nothing of what is open without one, so the two have ids of their own. */
	readonly #prefix: string;
	/** Null where nothing is searched. */
	readonly #tally: Tally | null;
	/** What of the rest was found. */
	readonly #known = new Map<Item, boolean>();

	/** @param found null where nothing is searched */
	constructor(
		readonly index: LinkedIndex,
		private readonly view: View,
		readonly found: Found | null,
	) {
		this.#prefix = found ? 'search ' : '';
		this.#tally =
			found &&
			new Tally(
				index,
				found,
				(item) => this.isFound(item),
				(group, review) => this.extentOf(group, review),
			);
		this.#toggles = togglesOf(view.closed, this.#prefix + view.by);
	}

	idOf(group: Group): string {
		return this.#prefix + group.id;
	}

	/** The id of an item's row. A task is known by its words, which writing above it does not move. */
	idIn(group: Group, item: Item): string {
		const name = item.kind === 'task' ? `${item.review.path}${IN_GROUP}${item.nth} ${item.text}` : item.path;
		return this.idOf(group) + IN_GROUP + name;
	}

	isClosed(group: Group): boolean {
		return this.#toggles.hasGroup(this.idOf(group));
	}

	/** Whether an item was found; so is everything where nothing is searched. */
	isFound(item: Item): boolean {
		if (!this.found) return true;
		if (item.kind === 'review') return this.found.has(item);
		if (item.kind === 'task' && this.found.has(item.review)) return true;
		let isFound = this.#known.get(item);
		if (isFound === undefined) {
			const { query } = this.found;
			isFound = item.kind === 'task' ? isTaskFound(item, query) : isReflectionFound(item, query);
			this.#known.set(item, isFound);
		}
		return isFound;
	}

	/** The groups among some in which there is anything to see, in order. */
	seenGroups(groups: readonly Group[]): readonly SeenGroup[] {
		const seen = groups.map((group) => this.#seen(group));
		if (!this.found) return seen;
		const found = seen.filter(({ rows }) => rows > 0);
		// Without a search the groups come in this order.
		return this.view.sort === 'most'
			? byCount(
					found,
					({ group }) => group,
					({ count }) => count,
				)
			: found;
	}

	#seen(group: Group): SeenGroup {
		// Nobody looks into what is closed; where something is searched, it may have nothing inside.
		if (!this.found && this.isClosed(group)) return { group, count: group.counted.length, ...ONE_LINE };
		const isTouched = !this.#toggles.isEmpty && this.#toggles.hasIn(this.idOf(group));
		if (!isTouched) return this.#tally ? this.#tallied(group, this.#tally) : group.plain;
		let rows = 0;
		let twoLined = 0;
		const add = (extent: Extent): void => {
			rows += extent.rows;
			twoLined += extent.twoLined;
		};
		for (const inner of group.groups) add(this.#seen(inner));
		for (const item of group.items) if (this.isFound(item)) add(this.extentOf(group, item));
		const count = this.found ? group.counted.filter((item) => this.isFound(item)).length : group.counted.length;
		if (rows === 0) return { group, rows, twoLined, count };
		return this.isClosed(group) ? { group, count, ...ONE_LINE } : { group, count, rows: rows + 1, twoLined };
	}

	#tallied(group: Group, tally: Tally): SeenGroup {
		const { rows, twoLined } = tally;
		const count = tally.add(group);
		return { group, count, rows: tally.rows - rows, twoLined: tally.twoLined - twoLined };
	}

	/** How much an item takes, with what is open under it. */
	extentOf(group: Group, item: Item): Extent {
		if (item.kind !== 'review') return isTwoLined(item) ? TWO_LINES : ONE_LINE;
		const { isClosed, talks } = this.openedAs(group, item);
		if (isClosed) return TWO_LINES;
		const reflections = this.index.reflectionsOf(item);
		const rows = 1 + item.problems.length + talks.length + reflections.length;
		return { rows, twoLined: 1 + twoLinedUnder(item, talks, reflections) };
	}

	/** Whether a review is open in a group, and what talks are to be seen then. */
	openedAs(group: Group, review: Review): Opened {
		const hits = this.found?.hitsOf(review) ?? [];
		const isToggled = !this.#toggles.isEmpty && this.#toggles.hasReview(this.idOf(group), review.path);
		if (hits.length === 0 && !isToggled) return CLOSED;
		const talks = group.talksOf?.(review) ?? review.talks;
		const found =
			hits.length === 0 || hits.length === review.talks.length
				? talks
				: talks.filter((talk) => hits.includes(talk));
		const isFound = hits.length > 0 && found.length > 0;
		return { isClosed: isToggled === isFound, talks: isFound ? found : talks };
	}
}

const CLOSED: Opened = { isClosed: true, talks: [] };
