import type { LinkedIndex } from '../linked-index/linked-index';
import type { CalendarDay } from '../model/calendar-day';
import type { NotePath } from '../model/note-path';
import { foundIn } from './find-reviews';
import type { Group } from './group';
import type { Item } from './item';
import { groupsAskedFor } from './groups-asked-for';
import { groupsOf } from './groups-of';
import { Look } from './look';
import type { View } from './row';

/** A view in which a row is to be seen. */
export interface Revealed {
	readonly view: View;
	/** The id of the row. */
	readonly id: string;
}

/**
 * How a review is to be seen in the grouping of a view: with the groups that it stands in open, and without the search where
 * that hides it. For a reflection, its own row or that of its review. Null where the grouping holds neither.
 *
 * @param today the day on which the person looks
 */
export function revealed(index: LinkedIndex, view: View, path: NotePath, today: CalendarDay): Revealed | null {
	const note = index.get(path);
	const about = note?.kind === 'reflection' ? index.reviewOf(note)?.path : undefined;
	for (const wanted of about === undefined ? [path] : [path, about]) {
		for (const search of new Set([view.search, ''])) {
			const look = new Look(index, view, foundIn(index, search));
			const groups = groupsAskedFor(groupsOf(index, view.by, view.sort, today), view.by, look.found);
			const place = placeOf(look, groups, wanted);
			if (!place) continue;
			const closed = new Set(view.closed);
			for (const group of place.groups.filter((holder) => look.isClosed(holder))) {
				const id = look.idOf(group);
				if (!closed.delete(id)) closed.add(id);
			}
			return { view: { ...view, search, closed }, id: place.id };
		}
	}
	return null;
}

interface Place {
	/** From the outermost inwards. */
	readonly groups: readonly Group[];
	readonly id: string;
}

/** Where a note has its first row. */
function placeOf(look: Look, groups: readonly Group[], path: NotePath): Place | null {
	for (const { group } of look.seenGroups(groups)) {
		const inside = placeOf(look, group.groups, path);
		if (inside) return { ...inside, groups: [group, ...inside.groups] };
		const item = group.items.find((each) => isNote(each, path) && look.isFound(each));
		if (item) return { groups: [group], id: look.idIn(group, item) };
	}
	return null;
}

const isNote = (item: Item, path: NotePath): boolean => item.kind !== 'task' && item.path === path;
