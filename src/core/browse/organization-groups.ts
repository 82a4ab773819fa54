import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry, TalkHeard } from '../linked-index/speaker-entry';
import type { NameKey } from '../model/name-key';
import type { NameLink } from '../model/name-link';
import { keyOfLink } from '../model/name-link';
import type { Review } from '../model/review';
import { Group, groupOrder, someTalks } from './group';
import { kept } from './kept';
import { changesBetween, KeptOrder } from './kept-order';
import type { Standing } from './members';
import { compareLabelled, sortedNotes } from './reader-order';
import type { SortBy } from './row';

/** Organizations with their speakers, or with their reviews where only one person came from there. */
export function organizationGroups(index: LinkedIndex, sort: SortBy): readonly Group[] {
	return kept(shelves, index, () => new Shelf()).groups(index, sort);
}

const shelves = new WeakMap<LinkedIndex, Shelf>();

interface Person {
	readonly key: NameKey;
	readonly label: string;
	readonly talks: readonly TalkHeard[];
}

/** What somebody said for one organization. */
interface Stint {
	readonly person: Person;
	/** At least one, in the order of the person's talks. */
	readonly talks: TalkHeard[];
}

interface Made {
	readonly entry: GroupEntry;
	readonly stints: readonly Stint[];
	readonly group: Group;
}

const NOBODY: readonly Stint[] = [];

/** Who came from where, kept up with the speakers of an index. */
class Shelf {
	readonly #order = new KeptOrder<SpeakerEntry, Person>({
		make: ({ key, name: label, talks }) => (talks.length > 0 ? { key, label, talks } : null),
		sort: (people) => [...people].sort(compareLabelled),
		compare: compareLabelled,
	});
	#people: readonly Person[] = [];
	/** In the order of the people. A list is another one when anybody in it is. */
	readonly #stints = new Map<NameKey, readonly Stint[]>();
	readonly #made = new Map<SortBy, ReadonlyMap<NameKey, Made>>();
	/** Thousands of talks name the same few hundred organizations. */
	readonly #keys = new Map<string, NameKey>();

	groups(index: LinkedIndex, sort: SortBy): readonly Group[] {
		this.#follow(this.#order.of(index.speakers()));
		const before = this.#made.get(sort);
		const made = index.organizations().map((entry) => {
			const stints = this.#stints.get(entry.key) ?? NOBODY;
			const last = before?.get(entry.key);
			if (last?.entry === entry && last.stints === stints) return last;
			return { entry, stints, group: this.#makeGroup(entry, stints, sort) };
		});
		this.#made.set(sort, new Map(made.map((each) => [each.entry.key, each])));
		return made.map(({ group }) => group).sort(groupOrder(sort));
	}

	#follow(people: readonly Person[]): void {
		const { removed, added } = changesBetween(this.#people, people);
		this.#people = people;
		const come = new Map<NameKey, Stint[]>();
		for (const { talks } of removed) for (const { speaker } of talks) this.#comeTo(come, speaker.affiliation);
		for (const person of added) {
			for (const heard of person.talks) {
				const stints = this.#comeTo(come, heard.speaker.affiliation);
				const last = stints?.at(-1);
				if (last?.person === person) last.talks.push(heard);
				else stints?.push({ person, talks: [heard] });
			}
		}
		for (const [key, stints] of come) {
			const stayed = (this.#stints.get(key) ?? NOBODY).filter(({ person }) => !removed.has(person));
			const all = [...stayed, ...stints];
			this.#stints.set(key, stayed.length > 0 ? all.sort((a, b) => compareLabelled(a.person, b.person)) : all);
		}
	}

	/** Null where there is no organization to come to. */
	#comeTo(come: Map<NameKey, Stint[]>, organization: NameLink | null): Stint[] | null {
		const key = this.#keyOf(organization);
		return key === '' ? null : kept(come, key, () => []);
	}

	#makeGroup({ key, name: label, reviews }: GroupEntry, stints: readonly Stint[], sort: SortBy): Group {
		const traits = { of: 'organization', key, label, under: 'organization', counted: reviews } as const;
		const talksOf = someTalks((talk) => talk.speakers.some(({ affiliation }) => this.#keyOf(affiliation) === key));
		if (stints.length < 2) return new Group({ ...traits, items: sortedNotes(reviews, sort), talksOf });
		const parts = stints.map((stint) => ({ stint, reviews: reviewsOf(stint) }));
		if (sort === 'most') parts.sort((a, b) => b.reviews.length - a.reviews.length);
		const inOrder = parts.map(({ stint }) => stint);
		const placed = new Set<Review>();
		let twoLined = 0;
		for (const part of parts) {
			twoLined += part.reviews.length;
			for (const review of part.reviews) placed.add(review);
		}
		// Somebody may stand twice in one talk, from two places.
		const items = sortedNotes(
			reviews.filter((review) => !placed.has(review)),
			sort,
		);
		const later = {
			rows: parts.length + twoLined,
			twoLined,
			standing: () => inOrder.map((stint) => standingOf(stint, sort)),
			make: () => inOrder.map((stint) => stintGroup(stint, `organization\n${key}`, sort)),
		};
		return new Group({ ...traits, items, talksOf, later });
	}

	#keyOf(link: NameLink | null): NameKey | '' {
		return link ? kept(this.#keys, link.target, () => keyOfLink(link)) : '';
	}
}

/** Each once: the talks of one review follow one another. */
function reviewsOf({ talks }: Stint): readonly Review[] {
	return talks.map(({ review }) => review).filter((review, at, all) => review !== all[at - 1]);
}

function standingOf(stint: Stint, sort: SortBy): Standing {
	const heard = new Set(stint.talks.map(({ talk }) => talk));
	return { items: sortedNotes(reviewsOf(stint), sort), talksOf: someTalks((talk) => heard.has(talk)) };
}

function stintGroup(stint: Stint, under: string, sort: SortBy): Group {
	const { key, label } = stint.person;
	return new Group({ of: 'speaker', key, label, under, ...standingOf(stint, sort) });
}
