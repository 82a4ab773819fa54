import { kept } from './kept';

/** Which rows of one grouping are toggled away from how they are at first. */
export interface Toggles {
	readonly isEmpty: boolean;
	/** Whether a group, or anything in it, is. */
	readonly hasIn: (groupId: string) => boolean;
	/** Whether a group is, by itself or with all of its grouping. */
	readonly hasGroup: (id: string) => boolean;
	/** Whether a review that stands in a group itself is. */
	readonly hasReview: (groupId: string, path: string) => boolean;
}

/** Between the id of a group and what stands in it: no key of a group holds it. */
export const IN_GROUP = '\t';

const NONE: Toggles = { isEmpty: true, hasIn: () => false, hasGroup: () => false, hasReview: () => false };

// The same set is asked at each redraw.
const cache = new WeakMap<ReadonlySet<string>, Map<string, Toggles>>();

/**
 * A grouping among the ids, without any group, toggles all its groups: those that have their ids there too are as they are
 * at first.
 *
 * @param grouping what the ids of its groups begin with
 */
export function togglesOf(closed: ReadonlySet<string>, grouping: string): Toggles {
	if (closed.size === 0) return NONE;
	const known = kept(cache, closed, () => new Map<string, Toggles>());
	return kept(known, grouping, () => readToggles(closed, grouping));
}

function readToggles(closed: ReadonlySet<string>, grouping: string): Toggles {
	const touched = new Set<string>();
	const paths = new Map<string, Set<string>>();
	for (const id of closed) {
		if (!id.startsWith(`${grouping}\n`)) continue;
		const [groupId = '', path] = cut(id);
		if (path !== null) paths.set(groupId, (paths.get(groupId) ?? new Set()).add(path));
		for (let at = groupId.length; at > 0; at = groupId.lastIndexOf('\n', at - 1)) touched.add(groupId.slice(0, at));
	}
	const isTurned = closed.has(grouping);
	if (touched.size === 0 && !isTurned) return NONE;
	return {
		isEmpty: false,
		hasIn: (groupId) => isTurned || touched.has(groupId),
		hasGroup: (id) => closed.has(id) !== isTurned,
		hasReview: (groupId, path) => paths.get(groupId)?.has(path) ?? false,
	};
}

/**
 * What the row of an id is grouped by.
 *
 * @example groupingOf('search year\n2023') //=> 'search year'
 */
export function groupingOf(id: string): string {
	return id.split('\n', 1)[0] ?? '';
}

/** An id as that of a group, and what stands in it; null where nothing does. */
export function cut(id: string): readonly [string, string | null] {
	const at = id.indexOf(IN_GROUP);
	return at < 0 ? [id, null] : [id.slice(0, at), id.slice(at + IN_GROUP.length)];
}
