import type { Review, Speaker, Talk } from '../model/review';
import type { FiledNote } from './filed-note';
import { orderOf } from './filed-note';
import type { Label } from './label';
import { labelOfLink, labelOfName } from './label';

/** A review with everything it is found by. */
export interface FiledReview extends FiledNote<Review> {
	readonly mentions: readonly Mention[];
	readonly labels: Readonly<Record<Grouping, readonly Label[]>>;
}

/** What reviews are grouped by, apart from their speakers. */
export type Grouping = 'meetup' | 'topic' | 'organization' | 'year';

/** One place of a review that names a speaker. */
export interface Mention {
	/** What the place says; who that is depends on the speaker notes. */
	readonly label: Label;
	readonly speaker: Speaker;
	/** Null where the speaker is named for the review and not for a talk. */
	readonly talk: Talk | null;
}

/** Works out once what a review is found by. */
export function fileReview(review: Review): FiledReview {
	const mentions = mentionsIn(review);
	const affiliations = new Set(mentions.flatMap(({ speaker }) => speaker.affiliation ?? []));
	return {
		note: review,
		order: orderOf(review),
		mentions,
		labels: {
			meetup: review.meetup ? distinct([labelOfLink(review.meetup)]) : [],
			topic: distinct(review.topics.map(labelOfName)),
			organization: distinct([...affiliations].map(labelOfLink)),
			year: review.day ? [labelOfName(review.day.slice(0, 4))] : [],
		},
	};
}

function mentionsIn(review: Review): Mention[] {
	const mentions: Mention[] = [];
	const labels = new Map<Speaker, Label>();
	const add = (speaker: Speaker, talk: Talk | null): void => {
		const label = labels.get(speaker) ?? labelOfLink(speaker);
		labels.set(speaker, label);
		if (label.key !== '') mentions.push({ label, speaker, talk });
	};
	for (const talk of review.talks) for (const speaker of talk.speakers) add(speaker, talk);
	for (const speaker of review.speakers) add(speaker, null);
	return mentions;
}

/** Each spelling once. A name that nothing is left of is none. */
const distinct = (labels: readonly Label[]): Label[] =>
	[...new Map(labels.map((label) => [label.name, label])).values()].filter(({ key }) => key !== '');
