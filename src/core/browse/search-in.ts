import type { Review, Speaker, Talk } from '../model/review';
import { searchKeyOf } from '../names/search-key';
import type { SearchKey } from '../names/search-key';

// A reading never changes once it is made, so its key is made once and goes when the reading goes.
const reviewKeys = new WeakMap<Review, SearchKey>();
const talkKeys = new WeakMap<Talk, SearchKey>();

/** Everything a review is searched by: title, day, meetup, speakers, affiliations, topics and talk titles. */
export function searchKeyOfReview(review: Review): SearchKey {
	let key = reviewKeys.get(review);
	if (key === undefined) reviewKeys.set(review, (key = makeReviewKey(review)));
	return key;
}

/** Everything a talk is searched by: title, speakers, affiliations and topics. */
export function searchKeyOfTalk(talk: Talk): SearchKey {
	let key = talkKeys.get(talk);
	if (key === undefined) talkKeys.set(talk, (key = searchKeyOf(linesOf(textsOfTalk(talk)))));
	return key;
}

function makeReviewKey(review: Review): SearchKey {
	const inTalks = new Set(review.talks.flatMap((talk) => talk.speakers));
	const others = review.speakers.filter((speaker) => !inTalks.has(speaker));
	const own = [
		review.title,
		review.day ?? '',
		review.meetup?.name ?? '',
		...review.topics,
		...others.flatMap(textsOfSpeaker),
	];
	return joined([searchKeyOf(linesOf(own)), ...review.talks.map(searchKeyOfTalk)]);
}

const textsOfTalk = (talk: Talk): string[] => [talk.title, ...talk.topics, ...talk.speakers.flatMap(textsOfSpeaker)];

function textsOfSpeaker({ name, target, affiliation }: Speaker): string[] {
	return [name, name === target ? '' : target, affiliation?.name ?? ''];
}

/** One text a line: the words of a search hold no line break, so none matches across two of them. */
const linesOf = (texts: readonly string[]): string => texts.join('\n');

const joined = (keys: readonly SearchKey[]): SearchKey => linesOf(keys) as SearchKey;
