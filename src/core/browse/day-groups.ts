import type { LinkedIndex } from '../linked-index/linked-index';
import type { CalendarDay } from '../model/calendar-day';
import { Group } from './group';
import { itemOf } from './item';
import type { Item } from './item';
import { sortedNotes } from './reader-order';
import type { SortBy } from './row';

const DAYS_AROUND = 3;

/**
 * What was on this day in other years, reflections too, and the reviews of the days around it.
 * Where the year has no 29 February, what was on that day counts as of the 28th.
 */
export function dayGroups(index: LinkedIndex, sort: SortBy, today: CalendarDay): readonly Group[] {
	const now = daysAround(today);
	/** How far the days around today are, by month and day. */
	const distances = new Map(now.map((day, at) => [day.slice(5), Math.abs(at - DAYS_AROUND)]));
	const last = distances.get('02-28');
	if (last !== undefined && !hasLeapDay(now[0])) distances.set('02-29', last);
	/** From 0 to 3; what was just now is no other year's. */
	const distanceOf = (day: CalendarDay | null): number | undefined => {
		const distance = day === null ? undefined : distances.get(day.slice(5));
		return distance === undefined || now.includes(day ?? '') ? undefined : distance;
	};
	const near = index.reviews().filter(({ day }) => distanceOf(day) !== undefined);
	const reviews = sortedNotes(near, sort);
	const thoughts = index.reflections().filter(({ day }) => distanceOf(day) === 0);
	const reflections = thoughts.map((note) => itemOf(note, index.reviewOf(note) ?? null));
	const groups: readonly [Group['of'], readonly Item[]][] = [
		['this-day', [...reviews.filter(({ day }) => distanceOf(day) === 0), ...sortedNotes(reflections, sort)]],
		['near-days', reviews.filter(({ day }) => distanceOf(day) !== 0)],
	];
	return groups.flatMap(([of, items]) =>
		items.length > 0 ? new Group({ of, key: '', label: null, under: `today\n${of}`, items }) : [],
	);
}

/** The days around a day, and itself in the middle. */
function daysAround(today: CalendarDay): readonly string[] {
	const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
	return Array.from({ length: 2 * DAYS_AROUND + 1 }, (_, at) =>
		new Date(Date.UTC(year, month - 1, day + at - DAYS_AROUND)).toISOString().slice(0, 10),
	);
}

/** Whether the year of a day has a 29 February. */
const hasLeapDay = (day = ''): boolean => new Date(Date.UTC(Number(day.slice(0, 4)), 1, 29)).getUTCMonth() === 1;
