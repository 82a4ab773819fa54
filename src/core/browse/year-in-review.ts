import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry } from '../linked-index/speaker-entry';
import { compareText, keyOfName } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { Reflection } from '../model/reflection';
import type { Review } from '../model/review';

import { heatYearOf } from './heat-map';
import { kept } from './kept';

/** What a year of meetups was. The same index gives the same answer on every device. */
export interface YearInReview {
	/** Four digits. */
	readonly year: string;
	/** Oldest first. */
	readonly reviews: readonly Review[];
	readonly talks: number;
	readonly speakers: number;
	readonly meetups: number;
	/** What talks were about, most heard first. */
	readonly topics: readonly { readonly name: string; readonly times: number }[];
	/** Who was heard more than once, most heard first. */
	readonly mostHeard: readonly { readonly speaker: SpeakerEntry; readonly times: number }[];
	/** Who was never heard before that year, by name. */
	readonly firstHeard: readonly SpeakerEntry[];
	/** The month with most reviews, of several the first; null where none has more than one. */
	readonly busiest: { readonly month: number; readonly reviews: number } | null;
	/** The reviews of the highest rating, oldest first; empty where nothing is rated. */
	readonly best: readonly Review[];
	/** Written in that year, oldest first, whatever they are about. */
	readonly reflections: readonly Reflection[];
}

/** How many topics and speakers are counted up. */
const FEW = 5;

/** A year as the index knows it; undefined where it has no reviews. */
export function yearInReview(index: LinkedIndex, year: string): YearInReview | undefined {
	const entry = index.years().find(({ name }) => name === year);
	if (!entry) return undefined;
	const reviews = [...entry.reviews].reverse();
	const ofYear = new Set(reviews);
	const heard = index.speakers().filter((speaker) => speaker.reviews.some((review) => ofYear.has(review)));
	const { counts } = heatYearOf(entry);
	const most = Math.max(...counts);
	const rating = Math.max(...reviews.map((review) => review.rating ?? 0));
	return {
		...{ year, reviews, speakers: heard.length },
		talks: reviews.reduce((sum, review) => sum + review.talks.length, 0),
		meetups: new Set(reviews.flatMap(({ meetup }) => (meetup ? [keyOfLink(meetup)] : []))).size,
		topics: topicsHeard(index, reviews),
		mostHeard: heard
			.map((speaker) => ({ speaker, times: timesHeard(speaker, ofYear) }))
			.filter(({ times }) => times > 1)
			.sort((a, b) => b.times - a.times)
			.slice(0, FEW),
		// The undated ones of a speaker stand behind those of a day: they say nothing of when.
		firstHeard: heard.filter(({ reviews: all }) => all.every(({ day }) => day === null || day.slice(0, 4) >= year)),
		busiest: most > 1 ? { month: counts.indexOf(most) + 1, reviews: most } : null,
		best: rating > 0 ? reviews.filter((review) => review.rating === rating) : [],
		reflections: index
			.reflections()
			.filter(({ day }) => day?.slice(0, 4) === year)
			.reverse(),
	};
}

/** Once for each talk, and once for a review that names the speaker and no talk of theirs. */
function timesHeard({ talks, reviews }: SpeakerEntry, ofYear: ReadonlySet<Review>): number {
	const heard = talks.map(({ review }) => review).filter((review) => ofYear.has(review));
	const withTalk = new Set(heard);
	return heard.length + reviews.filter((review) => ofYear.has(review) && !withTalk.has(review)).length;
}

function topicsHeard(index: LinkedIndex, reviews: readonly Review[]): { name: string; times: number }[] {
	const times = new Map<NameKey, number>();
	for (const key of reviews.flatMap((review) => kept(topicKeys, review, topicKeysOf)))
		times.set(key, (times.get(key) ?? 0) + 1);
	return index
		.topics()
		.flatMap(({ key, name }) => ({ name, times: times.get(key) ?? 0 }))
		.filter((topic) => topic.times > 0)
		.sort((a, b) => b.times - a.times || compareText(a.name, b.name))
		.slice(0, FEW);
}

// A reading never changes once it is made.
const topicKeys = new WeakMap<Review, readonly NameKey[]>();

/** A key for each talk that is about a topic, and one for a review that names the topic and no talk about it. */
function topicKeysOf({ talks, topics }: Review): readonly NameKey[] {
	const ofTalks = talks.flatMap((talk) => [...new Set(talk.topics.map(keyOfName))]);
	const others = new Set(topics.map(keyOfName));
	for (const key of ofTalks) others.delete(key);
	return [...ofTalks, ...others];
}
