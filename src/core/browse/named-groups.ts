import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry } from '../linked-index/speaker-entry';
import { keyOfName } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { Review, Speaker, Talk } from '../model/review';
import { groupWith, mostFirst, reviewsIn, someTalks } from './group';
import type { Group, ReflectionItem } from './group';
import { kept } from './kept';
import { organizationGroups } from './organization-groups';
import { compareNamed, resorted, sortedNotes } from './reader-order';
import type { SortBy } from './row';

/** The groupings whose groups have names. */
type NamedBy = 'meetup' | 'speaker' | 'topic' | 'organization';

/** Groups by name, then one of what is in none of them. */
export function namedGroups(
	index: LinkedIndex,
	by: NamedBy,
	sort: SortBy,
	strays: readonly ReflectionItem[],
	before: readonly Group[],
): readonly Group[] {
	const named = makeGroups(index, by, sort);
	const sorted = sort === 'most' ? mostFirst(named) : named;
	const rest = index.reviews().filter((review) => !isPlaced(review, by));
	if (rest.length + strays.length === 0) return sorted;
	const last = before.find(({ label }) => label === null);
	const items = [...sortedNotes(rest, sort, reviewsIn(last)), ...sortedNotes(strays, sort)];
	return [...sorted, groupWith({ of: by, key: '', label: null, under: by, items })];
}

function makeGroups(index: LinkedIndex, by: NamedBy, sort: SortBy): readonly Group[] {
	switch (by) {
		case 'meetup':
			return inOrder(index, by, index.meetups()).map((entry) => entryGroup(entry, by, sort, null));
		case 'topic':
			return inOrder(index, by, index.topics()).map((entry) => entryGroup(entry, by, sort, isAbout(entry.key)));
		case 'speaker':
			return inOrder(index, by, index.speakers())
				.map((entry) => speakerGroup(entry, sort))
				.filter(isFull);
		case 'organization':
			return organizationGroups(
				inOrder(index, by, index.organizations()),
				inOrder(index, 'speaker', index.speakers()),
				sort,
			);
	}
}

/** Somebody may have a note and no review. */
const isFull = ({ counted }: Group): boolean => counted.length > 0;

const orders = new WeakMap<LinkedIndex, Map<NamedBy, readonly unknown[]>>();

/** Entries by name. From one time to the next few of them are new. */
function inOrder<T extends GroupEntry>(index: LinkedIndex, by: NamedBy, entries: readonly T[]): readonly T[] {
	const known = kept(orders, index, () => new Map<NamedBy, readonly unknown[]>());
	// What is under a name is what was put there.
	const sorted = resorted((known.get(by) ?? []) as readonly T[], entries, compareNamed);
	known.set(by, sorted);
	return sorted;
}

// An entry is made anew when anything in it changes.
const cache = new WeakMap<GroupEntry, Map<SortBy, Group>>();

function cached(entry: GroupEntry, sort: SortBy, make: () => Group): Group {
	const groups = kept(cache, entry, () => new Map<SortBy, Group>());
	return kept(groups, sort, make);
}

function entryGroup(
	entry: GroupEntry,
	by: 'meetup' | 'topic',
	sort: SortBy,
	fits: ((talk: Talk) => boolean) | null,
): Group {
	return cached(entry, sort, () => {
		const { key, name: label, reviews } = entry;
		const items = sortedNotes(reviews, sort);
		return groupWith({ of: by, key, label, under: by, items, talksOf: fits && someTalks(fits) });
	});
}

const topicKeys = new WeakMap<Talk, readonly NameKey[]>();

/** Whether a talk has a topic. */
function isAbout(wanted: NameKey): (talk: Talk) => boolean {
	return (talk) => {
		return kept(topicKeys, talk, ({ topics }) => topics.map(keyOfName)).includes(wanted);
	};
}

function speakerGroup(entry: SpeakerEntry, sort: SortBy): Group {
	return cached(entry, sort, () => {
		const { key, name: label, reviews, talks } = entry;
		const items = sortedNotes(reviews, sort);
		let heard: ReadonlySet<Talk> | undefined;
		const isHeard = (talk: Talk): boolean => (heard ??= new Set(talks.map((each) => each.talk))).has(talk);
		return groupWith({ of: 'speaker', key, label, under: 'speaker', items, talksOf: someTalks(isHeard) });
	});
}

const places = new WeakMap<Review, Readonly<Record<NamedBy, boolean>>>();

/** Whether a review stands in any group that has a name. */
function isPlaced(review: Review, by: NamedBy): boolean {
	return kept(places, review, placeOf)[by];
}

function placeOf({ meetup, topics, talks, speakers }: Review): Record<NamedBy, boolean> {
	const named = [...talks.flatMap((talk) => talk.speakers), ...speakers].filter(
		(speaker) => keyOfLink(speaker) !== '',
	);
	return {
		meetup: meetup !== null && keyOfLink(meetup) !== '',
		speaker: named.length > 0,
		topic: topics.some((topic) => keyOfName(topic) !== ''),
		organization: named.some(isFromSomewhere),
	};
}

const isFromSomewhere = ({ affiliation }: Speaker): boolean => affiliation !== null && keyOfLink(affiliation) !== '';
