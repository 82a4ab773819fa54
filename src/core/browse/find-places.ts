import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry } from '../linked-index/speaker-entry';
import type { CalendarDay } from '../model/calendar-day';
import { compareText } from '../model/name-key';
import type { Review, Talk } from '../model/review';
import { readQuery } from '../names/search-key';

import { keyOfReview, keyOfSpeaker } from './place-key';
import { PlaceRanks, RANKS } from './place-ranks';
import type { Rank } from './place-ranks';

/** Where somebody can go by a word or two: a talk, a whole review, or a person. */
export type Place =
	| { readonly kind: 'talk'; readonly review: Review; readonly talk: Talk }
	| { readonly kind: 'review'; readonly review: Review }
	| { readonly kind: 'speaker'; readonly speaker: SpeakerEntry };

/** No list is read further than this. */
const LIMIT = 100;

/** Everything that can be gone to, to be searched key by key. What is asked of a note is made ready once, until the note changes. */
export class PlaceSearch {
	constructor(private readonly index: LinkedIndex) {}

	/** Makes ready what the first search would have to; yields between two steps. */
	*warmUp(): Generator<void, void> {
		for (const review of this.index.reviews()) {
			keyOfReview(review);
			for (const speaker of review.speakers) this.index.speakerOf(speaker);
			yield;
		}
		for (const speaker of this.index.speakers()) {
			keyOfSpeaker(speaker);
			yield;
		}
	}

	/** The talks heard last, up to today; a review without talks stands for itself. At most 100. */
	recent(today: CalendarDay): readonly Place[] {
		const places: Place[] = [];
		for (const review of this.index.reviews()) {
			if (review.day !== null && review.day > today) continue;
			if (review.talks.length === 0) places.push({ kind: 'review', review });
			for (const talk of review.talks) places.push({ kind: 'talk', review, talk });
			if (places.length >= LIMIT) break;
		}
		return places.slice(0, LIMIT);
	}

	/**
	 * Where every word of a search occurs: first what is called so from its beginning, then what has a word that begins
	 * so, then what is called so somewhere inside, then what only says so of itself; of equal ones the newest first. At
	 * most 100. What is said of talks finds those talks, and their review only where no talk has every word.
	 */
	find(search: string): readonly Place[] {
		const ranks = new PlaceRanks(readQuery(search).words);
		const talks = new Shelf(LIMIT);
		for (const review of this.index.reviews()) {
			if (talks.below === 0) break;
			addReview(talks, review, ranks);
		}
		// Speakers come by name, and the last of them may be the newest.
		const speakers = new Shelf(Infinity);
		for (const speaker of this.index.speakers())
			speakers.add({ kind: 'speaker', speaker }, ranks.rankOf(keyOfSpeaker(speaker), 4));
		const places: Place[] = [];
		for (const rank of RANKS)
			if (places.length < LIMIT) places.push(...newestFirst([...speakers.at(rank), ...talks.at(rank)]));
		return places.slice(0, LIMIT);
	}
}

function addReview(shelf: Shelf, review: Review, ranks: PlaceRanks): void {
	const key = keyOfReview(review);
	// Nearly all reviews end here.
	if (!ranks.mayBeIn(key, shelf.below)) return;
	const [own = 4, ...talks] = key.places(shelf.below === 4).map((place) => ranks.rankOf(place, shelf.below));
	// Every word occurs: if in no talk all of them and not in what is said of the event alone, then in all of it together.
	const isWhole = own === 4 && talks.every((rank) => rank === 4);
	shelf.add({ kind: 'review', review }, isWhole ? 3 : own);
	for (const [at, talk] of review.talks.entries()) shelf.add({ kind: 'talk', review, talk }, talks[at] ?? 4);
}

/** Places by rank. */
class Shelf {
	readonly #places = RANKS.map((): Place[] => []);
	/** From this rank on, nothing more has room. */
	below: Rank = 4;

	/** @param room for how many of one rank there is room */
	constructor(private readonly room: number) {}

	add(place: Place, rank: Rank): void {
		if (rank < this.below && this.#places[rank]?.push(place) === this.room) this.below = rank;
	}

	at(rank: number): readonly Place[] {
		return this.#places[rank] ?? [];
	}
}

/** The last day on which a place was met; of a talk and a review, theirs. Empty where none is known. */
const dayOf = (place: Place): string =>
	place.kind === 'speaker' ? lastDayOf(place.speaker) : (place.review.day ?? '');

const lastDayOf = ({ reviews }: SpeakerEntry): string => reviews[0]?.day ?? '';

const newestFirst = (places: Place[]): Place[] => places.sort((a, b) => compareText(dayOf(b), dayOf(a)));
