import type { LinkedIndex } from '../linked-index/linked-index';
import type { CalendarDay } from '../model/calendar-day';
import type { Review } from '../model/review';
import { dayGroups } from './day-groups';
import { Group } from './group';
import { itemOf } from './item';
import type { ReflectionItem, TaskItem } from './item';
import { kept } from './kept';
import { namedGroups } from './named-groups';
import { someReviews } from './reader-order';
import type { GroupBy, SortBy } from './row';
import { openItemsOf } from './task-items';
import { reflectionYears, reviewYears } from './year-groups';

/** What was made of an index in one grouping and order, and what it was made of. */
interface Made {
	readonly revision: number;
	readonly today: CalendarDay;
	readonly groups: readonly Group[];
}

const made = new WeakMap<LinkedIndex, Map<string, Made>>();

/**
 * All groups of a grouping, in order; what has none comes last, and is left out where there is nothing of it.
 * The same groups until the index changes, and of those that stayed the same the very same ones afterwards.
 */
export function groupsOf(index: LinkedIndex, by: GroupBy, sort: SortBy, today: CalendarDay): readonly Group[] {
	const known = kept(made, index, () => new Map<string, Made>());
	const name = `${by} ${sort}`;
	const last = known.get(name);
	const { revision } = index;
	if (last?.revision === revision && last.today === today) return last.groups;
	const groups = makeGroups(index, by, sort, today, last?.groups ?? []);
	known.set(name, { revision, today, groups });
	return groups;
}

function makeGroups(
	index: LinkedIndex,
	by: GroupBy,
	sort: SortBy,
	today: CalendarDay,
	before: readonly Group[],
): readonly Group[] {
	switch (by) {
		case 'year':
			return reviewYears(index, sort, straysOf(index), before);
		case 'questions':
			return openGroups(index, sort);
		case 'reflections':
			return reflectionYears(index, sort);
		case 'today':
			return dayGroups(index, sort, today);
		case 'meetup':
		case 'speaker':
		case 'topic':
		case 'organization':
			return namedGroups(index, by, sort, straysOf(index));
	}
}

/** The reflections that lead to no review, newest first. */
function straysOf(index: LinkedIndex): readonly ReflectionItem[] {
	const strays: ReflectionItem[] = [];
	for (const note of index.reflections()) {
		if (!index.reviewOf(note)) strays.push(itemOf(note, null));
	}
	return strays;
}

function openGroups(index: LinkedIndex, sort: SortBy): readonly Group[] {
	const items: Record<'tasks' | 'questions', TaskItem[]> = { tasks: [], questions: [] };
	for (const review of someReviews(index, sort, 'open', hasOpenItems)) {
		const open = openItemsOf(review);
		items.tasks.push(...open.tasks);
		items.questions.push(...open.questions);
	}
	return (['tasks', 'questions'] as const).flatMap((of) => {
		const inside = items[of];
		if (inside.length === 0) return [];
		return new Group({ of, key: '', label: null, under: `questions\n${of}`, items: inside, counted: inside });
	});
}

function hasOpenItems(review: Review): boolean {
	const { tasks, questions } = openItemsOf(review);
	return tasks.length + questions.length > 0;
}
