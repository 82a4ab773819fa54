import type { Browse, View } from './row';

/** Whether every group is closed; not so where there is none. */
export function isAllClosed({ rows, groups }: Browse): boolean {
	const first = rows.at(0);
	// Nearly always, and known without a look at all groups.
	if (first?.kind === 'group' && !first.isClosed) return false;
	return groups.length > 0 && groups.every(({ isClosed }) => isClosed);
}

/** The next `closed` of a view in which all groups close, or open where all are closed. Other groupings stay as they are. */
export function toggledAll({ closed }: View, browse: Browse): ReadonlySet<string> {
	const { groups } = browse;
	const here = groups[0] && groupingOf(groups[0].id);
	const elsewhere = [...closed].filter((id) => groupingOf(id) !== here);
	return new Set([...elsewhere, ...(isAllClosed(browse) ? [] : groups.map(({ id }) => id))]);
}

/** Ids begin with what their rows are grouped by. */
function groupingOf(id: string): string | undefined {
	return id.split('\n', 1)[0];
}
