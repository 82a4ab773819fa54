import { GROUPINGS, SORTINGS } from '../../core/browse/row';
import type { GroupAt, View } from '../../core/browse/row';

/** The pane as it looks before anybody touched it. */
export const FIRST_VIEW: View = { by: 'year', sort: 'newest', search: '', closed: new Set() };

/** The ids of a view that are toggled in other groupings than that of these rows. */
export function toggledElsewhere({ closed }: View, [row]: readonly GroupAt[]): string[] {
	const grouping = row && groupingOf(row.id);
	return [...closed].filter((id) => groupingOf(id) !== grouping);
}

/** Ids begin with what their rows are grouped by. */
function groupingOf(id: string): string | undefined {
	return id.split('\n', 1)[0];
}

/** A view as the workspace file holds it. */
export function stateOf({ by, sort, search, closed }: View): Record<string, unknown> {
	return { by, sort, search, closed: [...closed] };
}

/** A view changed by whatever the workspace file holds: what is not there, or makes no sense, stays. */
export function viewOf(state: unknown, before: View): View {
	const { by, sort, search, closed } = (typeof state === 'object' && state !== null ? state : {}) as Record<
		string,
		unknown
	>;
	return {
		by: GROUPINGS.find((grouping) => grouping === by) ?? before.by,
		sort: SORTINGS.find((sorting) => sorting === sort) ?? before.sort,
		search: typeof search === 'string' ? search : before.search,
		closed: Array.isArray(closed) ? new Set(closed.filter((id) => typeof id === 'string')) : before.closed,
	};
}
