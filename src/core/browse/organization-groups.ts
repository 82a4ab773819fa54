import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry, TalkHeard } from '../linked-index/speaker-entry';
import type { NameKey } from '../model/name-key';
import type { NameLink } from '../model/name-link';
import { keyOfLink } from '../model/name-link';
import type { Review } from '../model/review';
import { Group, groupOrder, someTalks } from './group';
import { kept } from './kept';
import { changesBetween } from './kept-order';
import type { Standing } from './members';
import { compareLabelled, sortedNotes } from './reader-order';
import type { SortBy } from './row';

/** Organizations with their speakers, or with their reviews where only one person came from there. */
export function organizationGroups(index: LinkedIndex, sort: SortBy): readonly Group[] {
	return kept(shelves, index, () => new Shelf()).groups(index, sort);
}

const shelves = new WeakMap<LinkedIndex, Shelf>();

interface Person {
	readonly entry: SpeakerEntry;
	readonly key: NameKey;
	readonly label: string;
}

/** A talk that somebody gave for an organization. */
interface Seat {
	readonly person: Person;
	readonly heard: TalkHeard;
}

interface Made {
	readonly entry: GroupEntry;
	readonly seats: readonly Seat[];
	readonly group: Group;
}

const NOBODY: readonly Seat[] = [];

/** Who came from where, kept up with the speakers of an index. */
class Shelf {
	#speakers: readonly SpeakerEntry[] = [];
	/** Person by person, each with their talks in order. A list is another one when anybody in it is. */
	readonly #seats = new Map<NameKey, readonly Seat[]>();
	readonly #made = new Map<SortBy, ReadonlyMap<NameKey, Made>>();
	/** Thousands of talks name the same few hundred organizations. */
	readonly #keys = new Map<string, NameKey>();

	groups(index: LinkedIndex, sort: SortBy): readonly Group[] {
		this.#follow(index.speakers());
		const before = this.#made.get(sort);
		const placed = new Map<Review, NameKey>();
		const made = index.organizations().map((entry) => {
			const seats = this.#seats.get(entry.key) ?? NOBODY;
			const last = before?.get(entry.key);
			if (last?.entry === entry && last.seats === seats) return last;
			return { entry, seats, group: this.#makeGroup(entry, seats, sort, placed) };
		});
		this.#made.set(sort, new Map(made.map((each) => [each.entry.key, each])));
		return made.map(({ group }) => group).sort(groupOrder(sort));
	}

	#follow(speakers: readonly SpeakerEntry[]): void {
		const { removed, added } = changesBetween(this.#speakers, speakers);
		this.#speakers = speakers;
		const come = new Map<NameKey, Seat[]>();
		for (const { talks } of removed) for (const heard of talks) this.#comeTo(come, heard);
		for (const entry of added) {
			const person = { entry, key: entry.key, label: entry.name };
			for (const heard of entry.talks) this.#comeTo(come, heard)?.push({ person, heard });
		}
		for (const [key, seats] of come) {
			const stayed = (this.#seats.get(key) ?? NOBODY).filter(({ person }) => !removed.has(person.entry));
			this.#seats.set(key, stayed.length > 0 ? [...stayed, ...seats] : seats);
		}
	}

	/** The seats that are new in the organization of a talk; null where there is none. */
	#comeTo(come: Map<NameKey, Seat[]>, { speaker }: TalkHeard): Seat[] | null {
		const key = this.#keyOf(speaker.affiliation);
		return key === '' ? null : kept(come, key, noSeats);
	}

	/** @param placed in which organization a review stood last */
	#makeGroup(
		{ key, name: label, reviews }: GroupEntry,
		seats: readonly Seat[],
		sort: SortBy,
		placed: Map<Review, NameKey>,
	): Group {
		const traits = { of: 'organization', key, label, under: 'organization', counted: reviews } as const;
		const talksOf = someTalks((talk) => talk.speakers.some(({ affiliation }) => this.#keyOf(affiliation) === key));
		let people = 0;
		let twoLined = 0;
		let last: Seat | null = null;
		for (const seat of seats) {
			const isOther = seat.person !== last?.person;
			if (isOther) people += 1;
			if (isOther || seat.heard.review !== last?.heard.review) twoLined += 1;
			last = seat;
		}
		if (people < 2) return new Group({ ...traits, items: sortedNotes(reviews, sort), talksOf });
		for (const { heard } of seats) placed.set(heard.review, key);
		// Somebody may stand twice in one talk, from two places.
		const rest = reviews.filter((review) => placed.get(review) !== key);
		const later = {
			rows: people + twoLined,
			twoLined,
			standing: () => stintsOf(seats, sort),
			make: () =>
				stintsOf(seats, sort).map(
					(stint) => new Group({ of: 'speaker', under: `organization\n${key}`, ...stint }),
				),
		};
		return new Group({ ...traits, items: sortedNotes(rest, sort), talksOf, later });
	}

	#keyOf(link: NameLink | null): NameKey | '' {
		return link ? kept(this.#keys, link.target, keyOfTarget) : '';
	}
}

const noSeats = (): Seat[] => [];

const keyOfTarget = (target: string): NameKey => keyOfLink({ name: target, target });

/** What somebody said for one organization. */
interface Stint extends Standing {
	readonly key: NameKey;
	readonly label: string;
}

/** The stints of seats, person by person, as a reader looks for them. */
function stintsOf(seats: readonly Seat[], sort: SortBy): readonly Stint[] {
	const byPerson = new Map<Person, TalkHeard[]>();
	for (const { person, heard } of seats) kept(byPerson, person, () => []).push(heard);
	const people = [...byPerson.keys()].sort(compareLabelled);
	const stints = people.map((person) => stintOf(person, byPerson.get(person) ?? [], sort));
	return sort === 'most' ? stints.sort((a, b) => b.items.length - a.items.length) : stints;
}

function stintOf({ key, label }: Person, talks: readonly TalkHeard[], sort: SortBy): Stint {
	const heard = new Set(talks.map(({ talk }) => talk));
	const items = sortedNotes([...new Set(talks.map(({ review }) => review))], sort);
	return { key, label, items, talksOf: someTalks((talk) => heard.has(talk)) };
}
