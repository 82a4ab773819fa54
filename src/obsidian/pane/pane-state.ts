import type { GroupBy, View } from '../../core/browse/row';

/** The ways to group, in the order the menu offers them. */
export const GROUPINGS: readonly GroupBy[] = ['year', 'meetup', 'speaker', 'topic'];

/** The pane as it looks before anybody touched it. */
export const FIRST_VIEW: View = { by: 'year', search: '', closed: new Set() };

/** A view as the workspace file holds it. */
export function stateOf({ by, search, closed }: View): Record<string, unknown> {
	return { by, search, closed: [...closed] };
}

/** Whatever the workspace file holds as a view: what makes no sense is as at first. */
export function viewOf(state: unknown): View {
	const { by, search, closed } = (typeof state === 'object' && state !== null ? state : {}) as Record<
		string,
		unknown
	>;
	return {
		by: GROUPINGS.find((grouping) => grouping === by) ?? FIRST_VIEW.by,
		search: typeof search === 'string' ? search : FIRST_VIEW.search,
		closed: new Set(Array.isArray(closed) ? closed.filter((id) => typeof id === 'string') : []),
	};
}
