import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { Stay } from '../linked-index/speaker-entry';
import type { FoundName } from '../model/finding';
import { keyOfLink } from '../model/name-link';
import type { NotePath } from '../model/note-path';
import type { Review } from '../model/review';

/** Whoever or whatever notes name, with what tells whether another one of nearly the same name is the same. */
export interface NameBearer {
	readonly name: string;
	/** How many talks or reviews bear witness to the name. */
	readonly uses: number;
	readonly hasNote: boolean;
	/** The reviews of talks that they gave. */
	readonly spokeIn: () => ReadonlySet<NotePath>;
	/** Worked out when asked for: most names have none that is near. */
	readonly stays: () => readonly Stay[];
	/** A place that has the name. */
	readonly path: NotePath;
	readonly line: number | null;
}

/** All speakers, meetups or organizations that notes name. */
export function nameBearersOf(index: LinkedIndex, named: FoundName): readonly NameBearer[] {
	if (named === 'speaker') return speakersOf(index);
	return named === 'meetup'
		? index.meetups().flatMap((entry) => groupOf(entry, () => null))
		: index.organizations().flatMap((entry) => groupOf(entry, lineOfOrganization));
}

function speakersOf(index: LinkedIndex): readonly NameBearer[] {
	return index.speakers().flatMap((entry) => {
		const { name, note, talks, reviews, key } = entry;
		const [first] = talks;
		const path = first?.review.path ?? reviews[0]?.path ?? note?.path;
		if (path === undefined) return [];
		const today = note?.organization ?? null;
		return {
			name,
			uses: talks.length,
			hasNote: note !== null,
			spokeIn: () => new Set(talks.map(({ review }) => review.path)),
			stays: () => [
				...entry.affiliations,
				...(today ? [{ name: today.name, role: null, from: null, to: null }] : []),
			],
			path,
			line: (first?.speaker ?? reviews[0]?.speakers.find((one) => keyOfLink(one) === key))?.line ?? null,
		};
	});
}

function groupOf(
	{ key, name, reviews }: GroupEntry,
	lineOf: (review: Review, key: string) => number | null,
): NameBearer[] {
	const [review] = reviews;
	if (!review) return [];
	return [
		{
			name,
			uses: reviews.length,
			hasNote: false,
			spokeIn: () => new Set(),
			stays: () => [],
			path: review.path,
			line: lineOf(review, key),
		},
	];
}

const lineOfOrganization = ({ speakers, talks }: Review, key: string): number | null =>
	[...talks.flatMap((talk) => talk.speakers), ...speakers].find(
		({ affiliation }) => affiliation && keyOfLink(affiliation) === key,
	)?.line ?? null;
