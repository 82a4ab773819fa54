import type { LinkedIndex } from '../linked-index/linked-index';
import type { CalendarDay } from '../model/calendar-day';
import { GROUPINGS } from './row';
import type { Browse, GroupRow, Row, View } from './row';
import { rowsOf } from './rows-of';
import { cut, groupingOf, IN_GROUP } from './toggles';

/**
 * The next `closed` of a view in which one row closes or opens. Of the grouping that is seen, ids of rows that are gone
 * are dropped if the index is complete: nothing else would ever drop them.
 */
export function toggledRow({ closed }: View, { id }: Row, browse: Browse, isComplete: boolean): ReadonlySet<string> {
	const next = isComplete ? new Set([...closed].filter(isKnown(id, browse))) : new Set(closed);
	if (!next.delete(id)) next.add(id);
	return next;
}

/**
 * Whether an id is one of another grouping than that of a row, or stands for all groups, or is that of a row that is there,
 * be it in a closed group.
 */
function isKnown(of: string, { groups, rows }: Browse): (id: string) => boolean {
	const isClosed = new Map(groups.map((group) => [group.id, group.isClosed]));
	return (id) => {
		if (groupingOf(id) !== groupingOf(of) || id === groupingOf(of) || rows.indexOf(id) >= 0) return true;
		const [groupId = ''] = id.split(IN_GROUP, 1);
		if (groupId === id) return isClosed.has(id);
		const parts = groupId.split('\n');
		return parts.some((_, at) => isClosed.get(parts.slice(0, at + 1).join('\n')) === true);
	};
}

/** A `closed` without what was toggled in searches, which are over. */
export function withoutSearches(closed: ReadonlySet<string>): ReadonlySet<string> {
	const groupings: readonly string[] = GROUPINGS;
	return new Set([...closed].filter((id) => groupings.includes(groupingOf(id))));
}

/** The id of a row, in a note or under it, after a note or a folder got another path; the same where that is none of its own. */
export function movedId(id: string, from: string, to: string): string {
	const [groupId, place] = cut(id);
	const isMoved = place === from || place?.startsWith(`${from}/`) || place?.startsWith(from + IN_GROUP);
	return isMoved ? groupId + IN_GROUP + to + id.slice(groupId.length + IN_GROUP.length + from.length) : id;
}

/** A `closed` after a note or a folder got another path: reviews stay as open as they were. The same set where none moved. */
export function withMoved(closed: ReadonlySet<string>, from: string, to: string): ReadonlySet<string> {
	const moved = [...closed].map((id) => movedId(id, from, to));
	return moved.every((id) => closed.has(id)) ? closed : new Set(moved);
}

/**
 * The next `closed` of a view in which a group is open and the groups inside it are closed, or open; where there are none
 * inside, its reviews.
 *
 * @param today the day on which the person looks
 */
export function toggledInside(
	index: LinkedIndex,
	view: View,
	{ id, isClosed: isGroupClosed }: GroupRow,
	isClosed: boolean,
	today: CalendarDay,
): ReadonlySet<string> {
	const closed = new Set(view.closed);
	const toggle = (one: string) => closed.delete(one) || closed.add(one);
	if (isGroupClosed) toggle(id);
	// What is known of a set is kept by it, and this one changes below.
	const { groups, rows } = rowsOf(index, { ...view, closed: new Set(closed) }, today);
	const inner = groups.filter((group) => group.id.startsWith(`${id}\n`));
	for (const group of inner) if (group.isClosed !== isClosed) toggle(group.id);
	if (inner.length > 0) return closed;
	const from = rows.indexOf(id);
	const depth = rows.at(from)?.depth ?? 0;
	for (let at = from + 1; (rows.at(at)?.depth ?? 0) > depth; at += 1) {
		const row = rows.at(at);
		if (row?.kind === 'review' && row.hasRows && row.isClosed !== isClosed) toggle(row.id);
	}
	return closed;
}
