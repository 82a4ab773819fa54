import type { LinkedIndex } from '../linked-index/linked-index';
import { compareText, keyOfName } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import type { Reflection } from '../model/reflection';
import type { Review, Talk } from '../model/review';

/** The groupings that make groups of reviews. */
export const NAMED = ['year', 'meetup', 'speaker', 'topic', 'organization'] as const;

export type NamedBy = (typeof NAMED)[number];

/** Reviews that belong together, and reflections that belong to no review. */
export interface Group {
	/** Empty for what has none. */
	readonly key: NameKey | '';
	/** Null for what has none. */
	readonly label: string | null;
	readonly reviews: readonly Review[];
	readonly reflections: readonly Reflection[];
	/** The talks for which a review stands in the group. */
	readonly talksOf: (review: Review) => readonly Talk[];
}

/** All groups of a kind; what has none comes last. */
export function groupsOf(index: LinkedIndex, by: NamedBy): readonly Group[] {
	const named = namedGroups(index, by);
	const strays = index.reflections().filter((reflection) => !index.reviewOf(reflection));
	if (by === 'year') return withUndated(named, index, strays);
	return withRest(named, index, strays);
}

const NONE = { key: '', label: null, talksOf: (review: Review) => review.talks } as const;

function namedGroups(index: LinkedIndex, by: NamedBy): readonly Group[] {
	if (by === 'speaker') {
		return index.speakers().map(({ key, name, reviews, talks }) => {
			let heard: ReadonlySet<Talk> | undefined;
			const isHeard = (talk: Talk): boolean => (heard ??= new Set(talks.map((each) => each.talk))).has(talk);
			return { key, label: name, reviews, reflections: [], talksOf: someTalks(isHeard) };
		});
	}
	const entries = {
		year: () => index.years(),
		meetup: () => index.meetups(),
		topic: () => index.topics(),
		organization: () => index.organizations(),
	}[by]();
	return entries.map(({ key, name, reviews }) => ({
		key,
		label: name,
		reviews,
		reflections: [],
		talksOf:
			by === 'topic' ? someTalks((talk) => talk.topics.some((topic) => keyOfName(topic) === key)) : NONE.talksOf,
	}));
}

/** The talks that fit; all of them where the note as a whole is what fits. */
function someTalks(fits: (talk: Talk) => boolean): Group['talksOf'] {
	return (review) => {
		const talks = review.talks.filter(fits);
		return talks.length > 0 ? talks : review.talks;
	};
}

/** Years hold the stray reflections of their days, and there are years in which nothing else was written. */
function withUndated(named: readonly Group[], index: LinkedIndex, strays: readonly Reflection[]): readonly Group[] {
	const years = new Map(named.map((group) => [group.label, group]));
	for (const stray of strays) {
		const label = stray.day?.slice(0, 4) ?? null;
		const group = years.get(label) ?? {
			...NONE,
			key: label === null ? '' : keyOfName(label),
			label,
			reviews: [],
			reflections: [],
		};
		years.set(label, { ...group, reflections: [...group.reflections, stray] });
	}
	const undated = index.reviews().filter((review) => review.day === null);
	const rest = years.get(null) ?? { ...NONE, reflections: [] };
	years.delete(null);
	const newestFirst = [...years.values()].sort((a, b) => compareText(b.key, a.key));
	return [...newestFirst, { ...rest, reviews: undated }];
}

function withRest(named: readonly Group[], index: LinkedIndex, strays: readonly Reflection[]): readonly Group[] {
	const placed = new Set<Review>();
	for (const group of named) for (const review of group.reviews) placed.add(review);
	return [
		...named,
		{ ...NONE, reviews: index.reviews().filter((review) => !placed.has(review)), reflections: strays },
	];
}
