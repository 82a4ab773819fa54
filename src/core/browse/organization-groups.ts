import type { GroupEntry } from '../linked-index/group-list';
import type { SpeakerEntry } from '../linked-index/speaker-entry';
import type { NameKey } from '../model/name-key';
import type { NameLink } from '../model/name-link';
import { keyOfLink } from '../model/name-link';
import type { Review, Talk } from '../model/review';
import { groupWith, mostFirst, someTalks } from './group';
import type { Group } from './group';
import { kept } from './kept';
import { sortedNotes } from './reader-order';
import type { SortBy } from './row';

/**
 * Organizations with their speakers, or with their reviews where only one person came from there.
 *
 * @param entries the organizations, in the order in which they stand
 * @param speakers all speakers, in the order in which they stand
 */
export function organizationGroups(
	entries: readonly GroupEntry[],
	speakers: readonly SpeakerEntry[],
	sort: SortBy,
): readonly Group[] {
	const people = new Map<NameKey, Group[]>();
	for (const speaker of speakers) {
		for (const [key, group] of groupsOfSpeaker(speaker, sort)) {
			const together = people.get(key);
			if (together) together.push(group);
			else people.set(key, [group]);
		}
	}
	return entries.map((entry) => organizationGroup(entry, people.get(entry.key) ?? [], sort));
}

interface Made {
	readonly people: readonly Group[];
	readonly group: Group;
}

// Whoever changed is somebody else's group: an organization is made anew where it or one of its people was.
const made = new WeakMap<GroupEntry, Map<SortBy, Made>>();

function organizationGroup(entry: GroupEntry, people: readonly Group[], sort: SortBy): Group {
	const known = kept(made, entry, () => new Map<SortBy, Made>());
	const last = known.get(sort);
	if (last?.people.length === people.length && last.people.every((group, at) => group === people[at]))
		return last.group;
	const group = makeGroup(entry, people, sort);
	known.set(sort, { people, group });
	return group;
}

function makeGroup({ key, name: label, reviews }: GroupEntry, people: readonly Group[], sort: SortBy): Group {
	const traits = { of: 'organization', key, label, under: 'organization', counted: reviews } as const;
	const talksOf = someTalks((talk) => talk.speakers.some(({ affiliation }) => keyOf(affiliation) === key));
	if (people.length < 2) return groupWith({ ...traits, items: sortedNotes(reviews, sort), talksOf });
	const placed = new Set(people.flatMap(({ counted }) => counted));
	// Somebody may stand twice in one talk, from two places.
	const items = sortedNotes(reviews, sort).filter((review) => !placed.has(review));
	const groups = sort === 'most' ? mostFirst(people) : people;
	return groupWith({ ...traits, groups, items, talksOf });
}

const parts = new WeakMap<SpeakerEntry, Map<SortBy, ReadonlyMap<NameKey, Group>>>();

/** What somebody said for each organization: a group that stands in the organization's. */
function groupsOfSpeaker(entry: SpeakerEntry, sort: SortBy): ReadonlyMap<NameKey, Group> {
	const known = kept(parts, entry, () => new Map<SortBy, ReadonlyMap<NameKey, Group>>());
	return kept(known, sort, () => makePeople(entry, sort));
}

function makePeople({ key, name: label, talks }: SpeakerEntry, sort: SortBy): ReadonlyMap<NameKey, Group> {
	const heard = new Map<NameKey, Set<Talk>>();
	const reviews = new Map<NameKey, Set<Review>>();
	for (const { review, talk, speaker } of talks) {
		const organization = keyOf(speaker.affiliation);
		if (organization === '') continue;
		heard.set(organization, (heard.get(organization) ?? new Set()).add(talk));
		reviews.set(organization, (reviews.get(organization) ?? new Set()).add(review));
	}
	return new Map(
		Array.from(reviews, ([organization, at]) => {
			const items = sortedNotes([...at], sort);
			const talksOf = someTalks((talk) => heard.get(organization)?.has(talk) ?? false);
			const under = `organization\n${organization}`;
			return [organization, groupWith({ of: 'speaker', key, label, under, items, talksOf })];
		}),
	);
}

// Thousands of talks name the same few hundred organizations.
const keys = new WeakMap<NameLink, NameKey>();

function keyOf(link: NameLink | null): NameKey | '' {
	return link ? kept(keys, link, keyOfLink) : '';
}
