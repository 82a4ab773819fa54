import { searchKeyOf } from '../names/search-key';
import type { Operator, SearchQuery } from '../names/search-key';
import type { Group } from './group';
import type { GroupBy } from './row';

/** What a search calls the groups of a grouping. */
const OPERATORS: Partial<Record<GroupBy, Operator>> = {
	meetup: 'meetup',
	speaker: 'speaker',
	topic: 'topic',
	organization: 'org',
};

/**
 * The groups among some whose names a search asks for: of `speaker:여환성` not those who spoke beside them. All of them
 * where it asks for none, or for what none is called by, such as an alias.
 */
export function groupsAskedFor(groups: readonly Group[], by: GroupBy, { terms }: SearchQuery): readonly Group[] {
	const asked = terms.filter(({ operator }) => operator === OPERATORS[by]);
	if (asked.length === 0) return groups;
	const named = groups.filter(({ label }) => {
		const key = searchKeyOf(label ?? '');
		return label !== null && asked.some(({ pattern }) => pattern.test(key));
	});
	return named.length > 0 ? named : groups;
}
