import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry } from '../linked-index/speaker-entry';
import type { NameKey } from '../model/name-key';
import type { NameLink } from '../model/name-link';
import { keyOfLink } from '../model/name-link';
import type { Review, Talk } from '../model/review';
import { Group, groupOrder, someTalks } from './group';
import { kept } from './kept';
import { changesBetween } from './kept-order';
import { sortedNotes } from './reader-order';
import type { SortBy } from './row';

/** Organizations with their speakers, or with their reviews where only one person came from there. */
export function organizationGroups(index: LinkedIndex, sort: SortBy): readonly Group[] {
	const known = kept(shelves, index, () => new Map<SortBy, Shelf>());
	return kept(known, sort, () => new Shelf(sort)).groups(index);
}

const shelves = new WeakMap<LinkedIndex, Map<SortBy, Shelf>>();

interface Made {
	readonly entry: GroupEntry;
	readonly people: readonly Group[];
	readonly group: Group;
}

const NOBODY: readonly Group[] = [];

/** Who came from where, kept up with the speakers of an index. */
class Shelf {
	#speakers: readonly SpeakerEntry[] = [];
	readonly #parts = new Map<SpeakerEntry, ReadonlyMap<NameKey, Group>>();
	/** A list is another one when anybody in it is. */
	readonly #people = new Map<NameKey, readonly Group[]>();
	#made = new Map<NameKey, Made>();

	constructor(private readonly sort: SortBy) {}

	groups(index: LinkedIndex): readonly Group[] {
		this.#follow(index.speakers());
		const made = index.organizations().map((entry) => this.#makeAgain(entry));
		this.#made = new Map(made.map((each) => [each.entry.key, each]));
		return made.map(({ group }) => group).sort(groupOrder(this.sort));
	}

	#makeAgain(entry: GroupEntry): Made {
		const people = this.#people.get(entry.key) ?? NOBODY;
		const last = this.#made.get(entry.key);
		if (last?.entry === entry && last.people === people) return last;
		return { entry, people, group: makeGroup(entry, people, this.sort) };
	}

	#follow(speakers: readonly SpeakerEntry[]): void {
		const { removed, added } = changesBetween(this.#speakers, speakers);
		this.#speakers = speakers;
		const gone = new Map<NameKey, Set<Group>>();
		const come = new Map<NameKey, Set<Group>>();
		for (const speaker of removed) {
			for (const [key, group] of this.#parts.get(speaker) ?? [])
				kept(gone, key, () => new Set<Group>()).add(group);
			this.#parts.delete(speaker);
		}
		for (const speaker of added) {
			const parts = makeParts(speaker, this.sort);
			this.#parts.set(speaker, parts);
			for (const [key, group] of parts) kept(come, key, () => new Set<Group>()).add(group);
		}
		for (const key of new Set([...gone.keys(), ...come.keys()])) {
			const stayed = (this.#people.get(key) ?? NOBODY).filter((group) => !gone.get(key)?.has(group));
			this.#people.set(key, [...stayed, ...(come.get(key) ?? [])].sort(groupOrder(this.sort)));
		}
	}
}

function makeGroup({ key, name: label, reviews }: GroupEntry, people: readonly Group[], sort: SortBy): Group {
	const traits = { of: 'organization', key, label, under: 'organization', counted: reviews } as const;
	const talksOf = someTalks((talk) => talk.speakers.some(({ affiliation }) => keyOf(affiliation) === key));
	if (people.length < 2) return new Group({ ...traits, items: sortedNotes(reviews, sort), talksOf });
	const placed = new Set(people.flatMap(({ counted }) => counted));
	// Somebody may stand twice in one talk, from two places.
	const items = sortedNotes(reviews, sort).filter((review) => !placed.has(review));
	return new Group({ ...traits, groups: people, items, talksOf });
}

/** What somebody said for each organization: a group that stands in the organization's. */
function makeParts({ key, name: label, talks }: SpeakerEntry, sort: SortBy): ReadonlyMap<NameKey, Group> {
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
			return [organization, new Group({ of: 'speaker', key, label, under, items, talksOf })];
		}),
	);
}

// Thousands of talks name the same few hundred organizations.
const keys = new WeakMap<NameLink, NameKey>();

function keyOf(link: NameLink | null): NameKey | '' {
	return link ? kept(keys, link, keyOfLink) : '';
}
