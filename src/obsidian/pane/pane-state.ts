import { GROUPINGS, SORTINGS } from '../../core/browse/row';
import type { View } from '../../core/browse/row';
import type { NameKey } from '../../core/model/name-key';

import type { Card } from './card-of';
import type { Anchor } from './windowed-list';

/** How the pane looks, apart from what the notes say. */
export interface PaneState {
	readonly view: View;
	readonly hasHeatMap: boolean;
	readonly card: Card | null;
	/** Whether the note that is opened is shown among the rows. */
	readonly isFollowing: boolean;
	/** Where the rows are scrolled to; null at the top. */
	readonly anchor: Anchor | null;
}

/** The pane as it looks before anybody touched it. */
export const FIRST_STATE: PaneState = {
	view: { by: 'year', sort: 'newest', search: '', closed: new Set() },
	hasHeatMap: false,
	card: null,
	isFollowing: false,
	anchor: null,
};

/** A state as the workspace file holds it. */
export function savedOf({ view, hasHeatMap, card, isFollowing, anchor }: PaneState): Record<string, unknown> {
	const { by, sort, search, closed } = view;
	return { by, sort, search, closed: [...closed], heat: hasHeatMap, card, follow: isFollowing, anchor };
}

/** A state changed by whatever the workspace file holds: what is not there, or makes no sense, stays. */
export function stateOf(saved: unknown, before: PaneState): PaneState {
	const { by, sort, search, closed, heat, card, follow, anchor } = recordOf(saved);
	const { view } = before;
	return {
		view: {
			by: GROUPINGS.find((grouping) => grouping === by) ?? view.by,
			sort: SORTINGS.find((sorting) => sorting === sort) ?? view.sort,
			search: typeof search === 'string' ? search : view.search,
			closed: Array.isArray(closed) ? new Set(closed.filter((id) => typeof id === 'string')) : view.closed,
		},
		hasHeatMap: typeof heat === 'boolean' ? heat : before.hasHeatMap,
		card: savedCard(card, before.card),
		isFollowing: typeof follow === 'boolean' ? follow : before.isFollowing,
		anchor: anchorOf(anchor, before.anchor),
	};
}

function savedCard(saved: unknown, before: Card | null): Card | null {
	if (saved === null) return null;
	const { kind, key, year } = recordOf(saved);
	if (kind === 'speaker' && typeof key === 'string') return { kind, key: key as NameKey };
	if (kind === 'year' && typeof year === 'string') return { kind, year };
	return before;
}

function anchorOf(saved: unknown, before: Anchor | null): Anchor | null {
	if (saved === null) return null;
	const { id, offset } = recordOf(saved);
	return typeof id === 'string' && typeof offset === 'number' && Number.isFinite(offset) ? { id, offset } : before;
}

const recordOf = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
