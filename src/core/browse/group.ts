import type { CalendarDay } from '../model/calendar-day';
import type { NameKey } from '../model/name-key';
import type { NotePath } from '../model/note-path';
import type { Reflection } from '../model/reflection';
import type { Review, Talk } from '../model/review';
import { compareLabelled } from './reader-order';
import type { GroupOf, SortBy } from './row';

/** What stands in a group. */
export type Item = Review | ReflectionItem | TaskItem;

/** A reflection that does not stand under its review. */
export interface ReflectionItem {
	readonly kind: 'reflection';
	readonly path: NotePath;
	readonly title: string;
	readonly day: CalendarDay | null;
	/** The review that it leads to. */
	readonly about: Review | null;
}

/** A task that is not ticked, or a question without an answer. */
export interface TaskItem {
	readonly kind: 'task';
	readonly review: Review;
	readonly isQuestion: boolean;
	readonly text: string;
	readonly line: number;
	/** Tells twins in one note apart, by their order. */
	readonly nth: number;
}

/** What belongs together: groups, and after those reviews, reflections or tasks. It never changes. */
export interface Group {
	readonly of: GroupOf;
	/** Empty for what has none. */
	readonly key: NameKey | '';
	/** Null for what has none. */
	readonly label: string | null;
	/** The grouping and the keys from the outermost group down to this one, each on a line. */
	readonly id: string;
	readonly groups: readonly Group[];
	readonly items: readonly Item[];
	/** What is counted of all that is inside, each once. */
	readonly counted: readonly Item[];
	/** The talks for which a review stands in the group; null where all do. */
	readonly talksOf: ((review: Review) => readonly Talk[]) | null;
	/** As it is when nothing in it is toggled and nothing is searched. */
	readonly plain: SeenGroup;
}

/** How many rows something has with all that is open under it, and how many of those have two lines. */
export interface Extent {
	readonly rows: number;
	readonly twoLined: number;
}

/** A group as it is looked at. No rows: nothing in it was found. */
export interface SeenGroup extends Extent {
	readonly group: Group;
	readonly count: number;
}

/** The traits of a group that are not worked out. */
export interface GroupTraits {
	readonly of: GroupOf;
	readonly key: NameKey | '';
	readonly label: string | null;
	/** The grouping, or the id of the group that this one stands in. */
	readonly under: string;
	readonly groups?: readonly Group[];
	readonly items?: readonly Item[];
	/** The reviews among the items, unless told otherwise. */
	readonly counted?: readonly Item[];
	readonly talksOf?: Group['talksOf'];
}

/** A group of some groups and items. */
export function groupWith({ of, key, label, under, ...inside }: GroupTraits): Group {
	const { groups = [], items = [], counted, talksOf = null } = inside;
	let rows = 1 + items.length;
	let twoLined = 0;
	for (const item of items) if (isTwoLined(item)) twoLined += 1;
	for (const group of groups) {
		rows += group.plain.rows;
		twoLined += group.plain.twoLined;
	}
	const counting = counted ?? items.filter(isReview);
	const group = {
		...{ of, key, label, id: `${under}\n${key}`, groups, items, talksOf, counted: counting },
		get plain() {
			return plain;
		},
	};
	const plain: SeenGroup = { group, rows, twoLined, count: counting.length };
	return group;
}

/** Whether the row of an item has a smaller line under the first. */
export function isTwoLined(item: Item): boolean {
	return item.kind !== 'reflection' || item.day !== null || item.about !== null;
}

/** The talks that fit; all of them where the note as a whole is what fits. Worked out once for a review. */
export function someTalks(fits: (talk: Talk) => boolean): (review: Review) => readonly Talk[] {
	const known = new Map<Review, readonly Talk[]>();
	return (review) => {
		let talks = known.get(review);
		if (!talks) {
			const some = review.talks.filter(fits);
			known.set(review, (talks = some.length > 0 ? some : review.talks));
		}
		return talks;
	};
}

const isReview = (item: Item): item is Review => item.kind === 'review';

/** Groups with most in them first, of equal ones in the order they are given; what has no name stays last. */
export function byCount<T>(
	groups: readonly T[],
	groupOf: (each: T) => Group,
	countOf: (each: T) => number,
): readonly T[] {
	const rankOf = (each: T): number => (groupOf(each).label === null ? -1 : countOf(each));
	return [...groups].sort((a, b) => rankOf(b) - rankOf(a));
}

/** The same, by all that they hold. */
export function mostFirst(groups: readonly Group[]): readonly Group[] {
	return byCount(
		groups,
		(group) => group,
		({ counted }) => counted.length,
	);
}

// The same item as long as the reflection leads to the same review.
const items = new WeakMap<Reflection, ReflectionItem>();

/** A reflection as an item, with the review that it leads to. */
export function itemOf(reflection: Reflection, about: Review | null): ReflectionItem {
	let item = items.get(reflection);
	if (item?.about !== about || !item) {
		const { path, title, day } = reflection;
		items.set(reflection, (item = { kind: 'reflection', path, title, day, about }));
	}
	return item;
}

/** The order of groups that have names. */
export function groupOrder(sort: SortBy): (a: Group, b: Group) => number {
	if (sort !== 'most') return compareLabelled;
	return (a, b) => b.counted.length - a.counted.length || compareLabelled(a, b);
}
