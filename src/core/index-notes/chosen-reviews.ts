import type { LinkedIndex } from '../linked-index/linked-index';
import { keyOfName } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { Review, Talk } from '../model/review';
import type { BlockOptions } from './block-options';

/** Whether a talk is one of those that a list is about. */
export type TalkTest = (talk: Talk) => boolean;

/** The reviews that the options ask for, without their limit, newest first. */
export function chosenReviews(index: LinkedIndex, { speaker, meetup, topic }: BlockOptions): readonly Review[] {
	let reviews = index.reviews();
	const keep = (some: readonly Review[] = []): void => {
		const kept = new Set(some);
		reviews = reviews.filter((review) => kept.has(review));
	};
	if (speaker !== null) keep(index.findSpeaker(speaker)?.reviews);
	if (meetup !== null)
		keep(index.meetups().find(({ key }) => key === keyOfLink({ name: meetup, target: meetup }))?.reviews);
	if (topic !== null) keep(index.topics().find(({ key }) => key === keyOfName(topic))?.reviews);
	return reviews;
}

/** Which talks the options ask for. */
export function testsOf(index: LinkedIndex, { speaker, topic }: BlockOptions): TalkTest[] {
	const tests: TalkTest[] = [];
	if (speaker !== null) {
		const heard = new Set(index.findSpeaker(speaker)?.talks.map(({ talk }) => talk));
		tests.push((talk) => heard.has(talk));
	}
	if (topic !== null) tests.push(isAbout(keyOfName(topic)));
	return tests;
}

/** Whether a talk has a topic. */
export function isAbout(key: string): TalkTest {
	return (talk) => talk.topics.some((topic) => keyOfName(topic) === key);
}

/** Whether a talk has a speaker of an organization. */
export function isFrom(key: string): TalkTest {
	return (talk) => talk.speakers.some(({ affiliation }) => affiliation !== null && keyOfLink(affiliation) === key);
}

/** The talks of a review that pass. A test that leaves none is passed over: the note as a whole is what fits. */
export function chosenTalks(talks: readonly Talk[], tests: readonly TalkTest[]): readonly Talk[] {
	return tests.reduce((left, test) => {
		const passed = left.filter(test);
		return passed.length > 0 ? passed : left;
	}, talks);
}
