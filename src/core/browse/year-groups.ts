import type { LinkedIndex } from '../linked-index/linked-index';
import { compareText, keyOfName } from '../model/name-key';
import type { Review } from '../model/review';
import { Group, mostFirst } from './group';
import { itemOf } from './item';
import type { ReflectionItem } from './item';
import { someReviews, sortedNotes } from './reader-order';
import type { SortBy } from './row';

/** Years with their months, and undated notes in one group. Reflections without a review stand in the month of their day. */
export function reviewYears(
	index: LinkedIndex,
	sort: SortBy,
	strays: readonly ReflectionItem[],
	before: readonly Group[],
): readonly Group[] {
	const known = new Map(before.map((group) => [group.label, group]));
	const straysIn = partsOf(strays, ({ day }) => day?.slice(0, 4) ?? null);
	const reviewsOf = new Map<string | null, readonly Review[]>(
		index.years().map(({ name, reviews }) => [name, reviews]),
	);
	const undated = someReviews(index, sort, 'undated', ({ day }) => day === null);
	if (undated.length > 0) reviewsOf.set(null, undated);
	const labels = new Set([...reviewsOf.keys(), ...straysIn.keys()]);
	const groups = Array.from(labels, (label) => {
		const reviews = reviewsOf.get(label) ?? [];
		const others = straysIn.get(label) ?? [];
		const last = known.get(label);
		const isSame = last?.counted === reviews && isSameList(straysOf.get(last) ?? [], others);
		return isSame ? last : yearGroup(label, reviews, others, sort);
	});
	return ordered(groups, sort);
}

/** The reflections that a year was made of: to know whether it is still the same. */
const straysOf = new WeakMap<Group, readonly ReflectionItem[]>();

function yearGroup(
	label: string | null,
	reviews: readonly Review[],
	strays: readonly ReflectionItem[],
	sort: SortBy,
): Group {
	const traits = { of: 'year', key: keyOfLabel(label), label, under: 'year' } as const;
	const items = [...(label === null ? reviews : sortedNotes(reviews, sort)), ...sortedNotes(strays, sort)];
	const group =
		label === null
			? new Group({ ...traits, items, counted: reviews })
			: new Group({ ...traits, groups: monthsOf(label, items, sort), counted: reviews });
	straysOf.set(group, strays);
	return group;
}

function monthsOf(year: string, items: readonly (Review | ReflectionItem)[], sort: SortBy): readonly Group[] {
	const months = partsOf(items, ({ day }) => day?.slice(0, 7) ?? null);
	const groups = Array.from(
		months,
		([label, inside]) =>
			new Group({ of: 'month', key: keyOfLabel(label), label, under: `year\n${year}`, items: inside }),
	);
	return ordered(groups, sort);
}

/** All reflections, by the years of their days. */
export function reflectionYears(index: LinkedIndex, sort: SortBy): readonly Group[] {
	const all = index.reflections().map((note) => itemOf(note, index.reviewOf(note) ?? null));
	const years = partsOf(sortedNotes(all, sort), ({ day }) => day?.slice(0, 4) ?? null);
	const groups = Array.from(
		years,
		([label, items]) =>
			new Group({
				of: 'reflections',
				key: keyOfLabel(label),
				label,
				under: 'reflections',
				items,
				counted: items,
			}),
	);
	return ordered(groups, sort);
}

/** Newest first, or as a person chose; what has no day comes last. */
function ordered(groups: readonly Group[], sort: SortBy): readonly Group[] {
	const step = sort === 'oldest' ? 1 : -1;
	const byDay = [...groups].sort(
		(a, b) => Number(a.label === null) - Number(b.label === null) || step * compareText(a.key, b.key),
	);
	return sort === 'most' ? mostFirst(byDay) : byDay;
}

const keyOfLabel = (label: string | null): Group['key'] => (label === null ? '' : keyOfName(label));

function partsOf<T>(items: readonly T[], labelOf: (item: T) => string | null): Map<string | null, T[]> {
	const parts = new Map<string | null, T[]>();
	for (const item of items) {
		const label = labelOf(item);
		const part = parts.get(label);
		if (part) part.push(item);
		else parts.set(label, [item]);
	}
	return parts;
}

function isSameList(a: readonly ReflectionItem[], b: readonly ReflectionItem[]): boolean {
	return a.length === b.length && a.every((item, at) => item === b[at]);
}
