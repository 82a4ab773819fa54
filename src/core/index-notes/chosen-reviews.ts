import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import { keyOfName } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { Review, Speaker, Talk } from '../model/review';
import type { BlockOptions } from './block-options';

/** Whether a talk is one of those that a list is about. */
export type TalkTest = (talk: Talk) => boolean;

/** The reviews that the options ask for, without their limit, newest first. */
export function chosenReviews(index: LinkedIndex, options: BlockOptions): readonly Review[] {
	return namedIn(index, options).reduce((reviews, { entry }) => {
		const kept = new Set(entry?.reviews);
		return reviews.filter((review) => kept.has(review));
	}, index.reviews());
}

/** The first name of the options that nobody and nothing has, or that several speakers share; null where all are known. */
export function unknownName(index: LinkedIndex, options: BlockOptions): string | null {
	return namedIn(index, options).find(({ entry }) => !entry)?.name ?? null;
}

/** What the options narrow a block to. */
function namedIn(index: LinkedIndex, { speaker, meetup, topic, organization }: BlockOptions): Named[] {
	const finders: [string | null, (name: string) => Entry | undefined][] = [
		[speaker, (name) => onlySpeaker(index, name)],
		[meetup, (name) => withKey(index.meetups(), keyOfTarget(name))],
		[topic, (name) => withKey(index.topics(), keyOfName(name))],
		[organization, (name) => withKey(index.organizations(), keyOfTarget(name))],
	];
	return finders.flatMap(([name, find]) => (name === null ? [] : [{ name, entry: find(name) }]));
}

/** The key of a name that may be a path, as links say it. */
export function keyOfTarget(name: string): NameKey {
	return keyOfLink({ name, target: name });
}

const withKey = (entries: readonly Entry[], wanted: NameKey): Entry | undefined =>
	entries.find(({ key }) => key === wanted);

interface Named {
	readonly name: string;
	readonly entry: Entry | undefined;
}

type Entry = Pick<GroupEntry, 'key' | 'reviews'>;

/** Reviews may name somebody by what is also an alias of several others: then nobody can tell who is meant. */
function onlySpeaker(index: LinkedIndex, name: string): Entry | undefined {
	const found = index.findSpeaker(name);
	const isShared =
		found?.note === null && index.speakers().some(({ aliases }) => aliases.map(keyOfName).includes(found.key));
	return isShared ? undefined : found;
}

/** Which talks the options ask for. */
export function testsOf(index: LinkedIndex, { speaker, topic, organization }: BlockOptions): TalkTest[] {
	const tests: TalkTest[] = [];
	if (speaker !== null) {
		const heard = new Set(index.findSpeaker(speaker)?.talks.map(({ talk }) => talk));
		tests.push((talk) => heard.has(talk));
	}
	if (topic !== null) tests.push(isAbout(keyOfName(topic)));
	if (organization !== null) tests.push(isFrom(keyOfTarget(organization)));
	return tests;
}

/** Whether a talk has a topic. */
export function isAbout(key: string): TalkTest {
	return (talk) => talk.topics.some((topic) => keyOfName(topic) === key);
}

/** Whether a talk has a speaker of an organization. */
export function isFrom(key: string): TalkTest {
	return ({ speakers }) => speakers.some((speaker) => cameFrom(speaker, key));
}

/** Whether a speaker was of an organization on that day. */
export function cameFrom({ affiliation }: Speaker, key: string): boolean {
	return affiliation !== null && keyOfLink(affiliation) === key;
}

/** The talks of a review that pass. A test that leaves none is passed over: the note as a whole is what fits. */
export function chosenTalks(talks: readonly Talk[], tests: readonly TalkTest[]): readonly Talk[] {
	return tests.reduce((left, test) => {
		const passed = left.filter(test);
		return passed.length > 0 ? passed : left;
	}, talks);
}
