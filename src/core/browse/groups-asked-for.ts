import { searchKeyOf } from '../names/search-key';
import type { Operator, SearchKey } from '../names/search-key';
import type { Found } from './find-reviews';
import type { Group } from './group';
import { kept } from './kept';
import type { GroupBy } from './row';

/** What a search calls the groups of a grouping. */
const OPERATORS: Partial<Record<GroupBy, Operator>> = {
	meetup: 'meetup',
	speaker: 'speaker',
	topic: 'topic',
	organization: 'org',
};

const keys = new WeakMap<Group, SearchKey>();

/**
 * The groups among some whose names a search asks for: of `speaker:여환성` not those who spoke beside them. All of them
 * where it asks for none, and where something was found that stands in none of these, such as by an alias.
 *
 * @param found null where nothing is searched
 */
export function groupsAskedFor(groups: readonly Group[], by: GroupBy, found: Found | null): readonly Group[] {
	const asked = found?.query.terms.filter(({ operator }) => operator === OPERATORS[by]) ?? [];
	if (!found || asked.length === 0) return groups;
	const named = groups.filter((group) => {
		const key = kept(keys, group, ({ label }) => searchKeyOf(label ?? ''));
		return group.label !== null && asked.some(({ pattern }) => pattern.test(key));
	});
	const inside = new Set(named.flatMap(({ counted }) => counted));
	return found.reviews.every((review) => inside.has(review)) ? named : groups;
}
