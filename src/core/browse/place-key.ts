import type { SpeakerEntry } from '../linked-index/speaker-entry';
import type { Review, Speaker, Talk } from '../model/review';
import { searchKeyOf } from '../names/search-key';
import { kept } from './kept';

/** What a place is found by: what it is called, each name behind a `BREAK`; and what else is said of it. */
export interface PlaceKey {
	readonly names: string;
	readonly more: string;
}

/** A review with its talks: what occurs in none of these texts occurs in none of its places. */
export interface ReviewKey extends PlaceKey {
	/**
	 * The review itself, then its talks in order. A talk is found by the words of its event, too, but not by those of
	 * another talk, and the review by those of none.
	 *
	 * @param hasMore whether more than the names is asked for
	 */
	places(hasMore: boolean): readonly PlaceKey[];
}

/** Stands before each name and between other texts: in no word of a search, and in nothing that a person reads. */
export const BREAK = '\u0000';

const END = '\u0001';

// A reading never changes once it is made: its key is made once, and goes when the reading goes.
const reviewKeys = new WeakMap<Review, ReviewKey>();
const speakerKeys = new WeakMap<SpeakerEntry, PlaceKey>();

/** How a review and its talks are found: by title, day, meetup, place, speakers with their affiliations, and topics. */
export function keyOfReview(review: Review): ReviewKey {
	return kept(reviewKeys, review, makeReviewKey);
}

/** How a speaker is found: by name, other names, and where they were on the days of their talks. */
export function keyOfSpeaker(entry: SpeakerEntry): PlaceKey {
	return kept(speakerKeys, entry, makeSpeakerKey);
}

function makeReviewKey({ title, day, meetup, location, topics, speakers, talks }: Review): ReviewKey {
	// The kind of note in brackets, as in `[후기] …`, is not what an event is called.
	const kind = /^\[[^\]]*\]\s*/u.exec(title)?.[0] ?? '';
	const called = [title.slice(kind.length), meetup?.name ?? '', ...talks.map((talk) => talk.title)];
	const about = `${kind}${day ?? ''} ${location ?? ''}`;
	const said = [about, wordsOf(topics, speakers), ...talks.map((talk: Talk) => wordsOf(talk.topics, talk.speakers))];
	const key = keyOf(called, said);
	return {
		...key,
		places: (hasMore) => {
			const [name = '', series = '', ...titles] = pieces(key.names);
			const [about = '', , ...words] = hasMore ? pieces(BREAK + key.more) : [];
			const names = key.names.slice(0, name.length + series.length);
			return [
				{ names, more: about },
				...titles.map((own, at) => ({ names: own, more: hasMore ? names + about + (words[at] ?? '') : '' })),
			];
		},
	};
}

/** A text cut before each `BREAK`, without a copy of any of it. */
function pieces(text: string): string[] {
	const cut: string[] = [];
	for (let from = 0, to = 0; from < text.length; from = to) {
		to = text.indexOf(BREAK, from + 1);
		if (to < 0) to = text.length;
		cut.push(text.slice(from, to));
	}
	return cut;
}

function makeSpeakerKey({ name, note, aliases, talks }: SpeakerEntry): PlaceKey {
	const affiliations = talks.map(({ speaker }) => speaker.affiliation?.name ?? '');
	const names = new Set([name, ...aliases, ...talks.map(({ speaker }) => speaker.name)]);
	return keyOf([...names], [...new Set([note?.organization?.name ?? '', ...affiliations])]);
}

/** To make one key of many texts and cut it is much faster than to make many. */
function keyOf(called: readonly string[], said: readonly string[]): PlaceKey {
	const all = searchKeyOf(BREAK + called.join(BREAK) + END + said.join(BREAK));
	const end = all.indexOf(END);
	return { names: all.slice(0, end), more: all.slice(end + 1) };
}

function wordsOf(topics: readonly string[], speakers: readonly Speaker[]): string {
	const words = [...topics];
	for (const { name, target, affiliation } of speakers) {
		words.push(name);
		if (target !== name) words.push(target);
		if (affiliation) words.push(affiliation.name);
	}
	return words.join('\n');
}
