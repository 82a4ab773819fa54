import type { LinkedIndex } from '../linked-index/linked-index';
import type { CalendarDay } from '../model/calendar-day';
import type { Review } from '../model/review';
import { readSearch } from '../names/search-term';
import { foundIn } from './find-reviews';
import type { Found } from './find-reviews';
import type { SeenGroup } from './group';
import { groupsAskedFor } from './groups-asked-for';
import { groupsOf } from './groups-of';
import { changesBetween } from './kept-order';
import { Look } from './look';
import type { Browse, GroupAt, GroupBy, View } from './row';
import { Siblings } from './siblings';

/** The groupings in which not every review stands. */
const PARTIAL: readonly GroupBy[] = ['questions', 'reflections', 'today'];

const NOTHING_SEARCHED = readSearch('');

/**
 * The rows a person sees, top to bottom. Groups in which nothing was found are left out.
 *
 * @param today the day on which the person looks
 */
export function rowsOf(index: LinkedIndex, view: View, today: CalendarDay): Browse {
	const found = foundIn(index, view.search);
	const look = new Look(index, view, found);
	const groups = groupsAskedFor(groupsOf(index, view.by, view.sort, today), view.by, found);
	const seen = look.seenGroups(groups);
	const reviews = PARTIAL.includes(view.by) ? reviewsIn(look, seen) : (found?.reviews ?? index.reviews());
	let places: readonly GroupAt[] | null = null;
	return {
		rows: new Siblings(look, seen),
		// Not asked for at each redraw, and there may be many.
		get groups() {
			return (places ??= groupsAt(look, seen));
		},
		query: found?.query ?? NOTHING_SEARCHED,
		reviews: reviews.length,
		talks: PARTIAL.includes(view.by) ? talksIn(reviews, found) : (found?.talks ?? allTalks(index)),
	};
}

function groupsAt(look: Look, seen: readonly SeenGroup[]): readonly GroupAt[] {
	return seen.flatMap(({ group }) => [
		{ id: look.idOf(group), isClosed: look.isClosed(group) },
		...groupsAt(look, look.seenGroups(group.groups)),
	]);
}

/** The reviews that are in groups, or that what is in there belongs to. */
function reviewsIn(look: Look, seen: readonly SeenGroup[]): readonly Review[] {
	const reviews = new Set<Review>();
	for (const { group } of seen) {
		for (const item of group.items) {
			if (!look.isFound(item)) continue;
			if (item.kind === 'review') reviews.add(item);
			else if (item.kind === 'task') reviews.add(item.review);
			else if (item.about) reviews.add(item.about);
		}
	}
	return [...reviews];
}

/** How many talks reviews have; of one that was found in talks those alone. */
function talksIn(reviews: readonly Review[], found: Found | null): number {
	let talks = 0;
	for (const review of reviews) talks += found?.talksOf(review) ?? review.talks.length;
	return talks;
}

const totals = new WeakMap<LinkedIndex, { readonly reviews: readonly Review[]; readonly talks: number }>();

/** How many talks there are, counted where something changed. */
function allTalks(index: LinkedIndex): number {
	const reviews = index.reviews();
	const last = totals.get(index) ?? { reviews: [], talks: 0 };
	const { removed, added } = changesBetween(last.reviews, reviews);
	const talks = last.talks + talksIn(added, null) - talksIn([...removed], null);
	totals.set(index, { reviews, talks });
	return talks;
}
