import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';

import { kept } from './kept';

/** How many reviews each month has, years newest first. Years without any are left out, as are undated reviews. */
export interface HeatMonths {
	readonly years: readonly HeatYear[];
	/** The most that a month has. */
	readonly most: number;
	readonly total: number;
}

export interface HeatYear {
	/** Four digits. */
	readonly year: string;
	/** Twelve, from January. */
	readonly counts: readonly number[];
}

// The index makes an entry anew only where something changed: the other years are not counted again.
const counted = new WeakMap<GroupEntry, HeatYear>();

/** Counts the reviews month by month. */
export function heatMonths(index: LinkedIndex): HeatMonths {
	const years = index.years().map(heatYearOf);
	const counts = years.flatMap((year) => year.counts);
	return { years, most: Math.max(0, ...counts), total: counts.reduce((sum, count) => sum + count, 0) };
}

/** The months of one year of the index. */
export function heatYearOf(entry: GroupEntry): HeatYear {
	return kept(counted, entry, countMonths);
}

function countMonths({ name, reviews }: GroupEntry): HeatYear {
	const counts = Array.from({ length: 12 }, () => 0);
	for (const { day } of reviews) {
		const month = Number(day?.slice(5, 7)) - 1;
		counts[month] = (counts[month] ?? 0) + 1;
	}
	return { year: name, counts };
}

/**
 * How strong the colour of a month is, from 0 for nothing to 4 for the most. Where no month has more than four, one
 * step is one review.
 *
 * @example heatLevel(3, 12) //=> 1
 */
export function heatLevel(count: number, most: number): number {
	return Math.ceil((4 * count) / Math.max(4, most));
}
