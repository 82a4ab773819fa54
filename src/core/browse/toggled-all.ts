import type { Browse, View } from './row';
import { groupingOf } from './toggles';

/** Whether every group is closed; not so where there is none. */
export function isAllClosed({ rows, groups }: Browse): boolean {
	const first = rows.at(0);
	// Nearly always, and known without a look at all groups.
	if (first?.kind === 'group' && !first.isClosed) return false;
	return groups.length > 0 && groups.every(({ isClosed }) => isClosed);
}

/**
 * The next `closed` of a view in which all groups close, or open where all are closed. Other groupings stay as they are.
 * Of this one the id alone stands for all its groups: there may be thousands.
 */
export function toggledAll({ closed }: View, browse: Browse): ReadonlySet<string> {
	const [first] = browse.groups;
	if (!first) return closed;
	const here = groupingOf(first.id);
	const elsewhere = [...closed].filter((id) => groupingOf(id) !== here);
	return new Set(isAllClosed(browse) ? elsewhere : [...elsewhere, here]);
}
