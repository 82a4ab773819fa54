import type { LinkedIndex } from '../linked-index/linked-index';
import type { CalendarDay } from '../model/calendar-day';
import type { NotePath } from '../model/note-path';
import type { View } from './row';
import { rowsOf } from './rows-of';

/**
 * The view in which the review of a note is to be seen, grouped as before: its groups are open, and the search is kept
 * unless it hides the review. With the id of its row. Null where the grouping does not hold the review, or it is none.
 *
 * @param today the day on which the person looks
 */
export function revealed(
	index: LinkedIndex,
	view: View,
	path: NotePath,
	today: CalendarDay,
): { readonly view: View; readonly id: string } | null {
	const searches = view.search.trim() === '' ? [view.search] : [view.search, ''];
	for (const search of searches) {
		const { rows, groups } = rowsOf(index, { ...view, search, closed: new Set() }, today);
		for (let at = 0; at < rows.length; at++) {
			const row = rows.at(at);
			if (row?.kind !== 'review' || row.path !== path) continue;
			const holders = new Set(groups.filter(({ id }) => row.id.startsWith(`${id}\n`)).map(({ id }) => id));
			const closed = new Set([...view.closed].filter((id) => !holders.has(id)));
			return { view: { ...view, search, closed }, id: row.id };
		}
	}
	return null;
}
