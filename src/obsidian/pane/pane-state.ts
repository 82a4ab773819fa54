import type { GroupBy, View } from '../../core/browse/row';

/** The ways to group, in the order the menu offers them. */
export const GROUPINGS: readonly GroupBy[] = ['year', 'meetup', 'speaker', 'topic'];

/** The pane as it looks before anybody touched it. */
export const FIRST_VIEW: View = { by: 'year', search: '', closed: new Set() };

/** A view as the workspace file holds it. */
export function stateOf({ by, search, closed }: View): Record<string, unknown> {
	return { by, search, closed: [...closed] };
}

/** A view changed by whatever the workspace file holds: what is not there, or makes no sense, stays. */
export function viewOf(state: unknown, before: View): View {
	const { by, search, closed } = (typeof state === 'object' && state !== null ? state : {}) as Record<
		string,
		unknown
	>;
	return {
		by: GROUPINGS.find((grouping) => grouping === by) ?? before.by,
		search: typeof search === 'string' ? search : before.search,
		closed: Array.isArray(closed) ? new Set(closed.filter((id) => typeof id === 'string')) : before.closed,
	};
}
