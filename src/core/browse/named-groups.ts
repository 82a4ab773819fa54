import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry } from '../linked-index/speaker-entry';
import { keyOfName } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { Review, Speaker, Talk } from '../model/review';
import { Group, groupOrder, someTalks } from './group';
import type { ReflectionItem } from './item';
import { kept } from './kept';
import { KeptOrder } from './kept-order';
import { organizationGroups } from './organization-groups';
import { someReviews, sortedNotes } from './reader-order';
import type { SortBy } from './row';

/** The groupings whose groups have names. */
type NamedBy = 'meetup' | 'speaker' | 'topic' | 'organization';

/** Groups by name, then one of what is in none of them. */
export function namedGroups(
	index: LinkedIndex,
	by: NamedBy,
	sort: SortBy,
	strays: readonly ReflectionItem[],
): readonly Group[] {
	const named = makeGroups(index, by, sort);
	const rest = someReviews(index, sort, `no ${by}`, (review) => !isPlaced(review, by));
	if (rest.length + strays.length === 0) return named;
	const items = [...rest, ...sortedNotes(strays, sort)];
	return [...named, new Group({ of: by, key: '', label: null, under: by, items })];
}

function makeGroups(index: LinkedIndex, by: NamedBy, sort: SortBy): readonly Group[] {
	const known = kept(orders, index, () => new Map<string, () => readonly Group[]>());
	const groups = kept(known, `${by} ${sort}`, () => {
		switch (by) {
			case 'meetup':
				return inOrder(
					sort,
					() => index.meetups(),
					(entry) => entryGroup(entry, by, sort, null),
				);
			case 'topic':
				return inOrder(
					sort,
					() => index.topics(),
					(entry) => entryGroup(entry, by, sort, isAbout(entry.key)),
				);
			case 'speaker':
				return inOrder(
					sort,
					() => index.speakers(),
					(entry) => speakerGroup(entry, sort),
				);
			case 'organization':
				return () => organizationGroups(index, sort);
		}
	});
	return groups();
}

/** How the groups of an index come to be as they are now, by grouping and order. */
const orders = new WeakMap<LinkedIndex, Map<string, () => readonly Group[]>>();

/** The groups of entries in order. Whatever changes in an entry makes another one of it. */
function inOrder<T extends GroupEntry>(
	sort: SortBy,
	entries: () => readonly T[],
	make: (entry: T) => Group | null,
): () => readonly Group[] {
	const compare = groupOrder(sort);
	const order = new KeptOrder<T, Group>({ make, compare, sort: (groups) => [...groups].sort(compare) });
	return () => order.of(entries());
}

function entryGroup(
	entry: GroupEntry,
	by: 'meetup' | 'topic',
	sort: SortBy,
	fits: ((talk: Talk) => boolean) | null,
): Group {
	const { key, name: label, reviews } = entry;
	const items = sortedNotes(reviews, sort);
	return new Group({ of: by, key, label, under: by, items, talksOf: fits && someTalks(fits) });
}

const topicKeys = new WeakMap<Talk, readonly NameKey[]>();

/** Whether a talk has a topic. */
function isAbout(wanted: NameKey): (talk: Talk) => boolean {
	return (talk) => {
		return kept(topicKeys, talk, ({ topics }) => topics.map(keyOfName)).includes(wanted);
	};
}

/** Null where somebody has a note and nothing was heard of them. */
function speakerGroup({ key, name: label, reviews, talks }: SpeakerEntry, sort: SortBy): Group | null {
	if (reviews.length === 0) return null;
	const items = sortedNotes(reviews, sort);
	let heard: ReadonlySet<Talk> | undefined;
	const isHeard = (talk: Talk): boolean => (heard ??= new Set(talks.map((each) => each.talk))).has(talk);
	return new Group({ of: 'speaker', key, label, under: 'speaker', items, talksOf: someTalks(isHeard) });
}

/** Whether a review stands in any group that has a name. */
function isPlaced({ meetup, topics, talks, speakers }: Review, by: NamedBy): boolean {
	if (by === 'meetup') return meetup !== null && keyOfLink(meetup) !== '';
	if (by === 'topic') return topics.some((topic) => keyOfName(topic) !== '');
	const places = by === 'speaker' ? isNamed : isFromSomewhere;
	return speakers.some(places) || talks.some((talk) => talk.speakers.some(places));
}

const isNamed = (speaker: Speaker): boolean => keyOfLink(speaker) !== '';

const isFromSomewhere = (speaker: Speaker): boolean =>
	isNamed(speaker) && speaker.affiliation !== null && keyOfLink(speaker.affiliation) !== '';
