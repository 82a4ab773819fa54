import type { NameKey } from '../model/name-key';
import type { Review, Talk } from '../model/review';
import { isReview, isTwoLined } from './item';
import type { Item } from './item';
import { membersOf } from './members';
import type { Members, Standing } from './members';
import { compareLabelled } from './reader-order';
import type { GroupOf, SortBy } from './row';

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

/** Groups that are made when somebody looks into them, and how much they take. */
interface LaterGroups extends Extent {
	readonly make: () => readonly Group[];
	/** What stands in each of them: reviews alone. */
	readonly standing: () => readonly Standing[];
}

/** The traits of a group that are not worked out. */
interface GroupTraits {
	readonly of: GroupOf;
	readonly key: NameKey | '';
	readonly label: string | null;
	/** The grouping, or the id of the group that this one stands in. */
	readonly under: string;
	readonly groups?: readonly Group[];
	/** In place of groups. */
	readonly later?: LaterGroups | null;
	readonly items?: readonly Item[];
	/** The reviews among the items, unless told otherwise. */
	readonly counted?: readonly Item[];
	readonly talksOf?: Group['talksOf'];
}

/** What belongs together: groups, and after those reviews, reflections or tasks. It never changes. */
export class Group {
	readonly of: GroupOf;
	/** Empty for what has none. */
	readonly key: NameKey | '';
	/** Null for what has none. */
	readonly label: string | null;
	/** The grouping and the keys from the outermost group down to this one, each on a line. */
	readonly id: string;
	readonly items: readonly Item[];
	/** What is counted of all that is inside, each once. */
	readonly counted: readonly Item[];
	/** The talks for which a review stands in the group; null where all do. */
	readonly talksOf: ((review: Review) => readonly Talk[]) | null;
	/** As it is when nothing in it is toggled and nothing is searched. */
	readonly plain: SeenGroup;
	#groups: readonly Group[] | null;
	readonly #later: LaterGroups | null;
	#members: Members | null = null;

	constructor(traits: GroupTraits) {
		const { of, key, label, under, groups = [], later = null, items = [], counted, talksOf = null } = traits;
		this.of = of;
		this.key = key;
		this.label = label;
		this.id = `${under}\n${key}`;
		this.#groups = later ? null : groups;
		this.#later = later;
		this.items = items;
		this.counted = counted ?? (items.every(isReview) ? items : items.filter(isReview));
		this.talksOf = talksOf;
		let rows = 1 + items.length + (later?.rows ?? 0);
		let twoLined = later?.twoLined ?? 0;
		for (const item of items) if (isTwoLined(item)) twoLined += 1;
		for (const { plain } of groups) {
			rows += plain.rows;
			twoLined += plain.twoLined;
		}
		this.plain = { group: this, rows, twoLined, count: this.counted.length };
	}

	get groups(): readonly Group[] {
		return (this.#groups ??= this.#later?.make() ?? []);
	}

	/** The groups in it that are counted alone; none where `members` holds what stands in them, too. */
	get groupsApart(): readonly Group[] {
		return this.#later ? [] : this.groups;
	}

	/** In numbers, what stands in its groups unless they are counted alone, and at last what stands in it itself. */
	get members(): Members {
		return (this.#members ??= this.#makeMembers());
	}

	#makeMembers(): Members {
		const hasGroups = this.#later !== null || this.groups.length > 0;
		return membersOf([...(this.#later?.standing() ?? []), this], hasGroups ? this.counted : []);
	}
}

/** The talks that fit; all of them where the note as a whole is what fits. */
export function someTalks(fits: (talk: Talk) => boolean): (review: Review) => readonly Talk[] {
	return ({ talks }) => {
		const some = talks.filter(fits);
		return some.length > 0 ? some : talks;
	};
}

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

/** The order of groups that have names. */
export function groupOrder(sort: SortBy): (a: Group, b: Group) => number {
	if (sort !== 'most') return compareLabelled;
	return (a, b) => b.counted.length - a.counted.length || compareLabelled(a, b);
}
