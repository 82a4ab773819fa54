import type { CalendarDay } from '../model/calendar-day';
import type { NameKey } from '../model/name-key';
import { keyOfName } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { Review, Speaker, Talk } from '../model/review';
import type { SpeakerNote } from '../model/speaker-note';
import type { Label } from './label';

/** One person who speaks, from all notes together. */
export interface SpeakerEntry extends Label {
	readonly key: NameKey;
	/** The name of the speaker's note; without one, the spelling that links use most. */
	readonly name: string;
	/** Of several notes with one name, the first by path. */
	readonly note: SpeakerNote | null;
	readonly aliases: readonly string[];
	/** Newest first; of one review in the order of the talks. */
	readonly talks: readonly TalkHeard[];
	/** Where the person was when, oldest first; what no day is known of comes last. */
	readonly affiliations: readonly Stay[];
	/** Newest first. */
	readonly reviews: readonly Review[];
}

/** One talk and what its review says of the speaker on that day. */
export interface TalkHeard {
	readonly review: Review;
	readonly talk: Talk;
	readonly speaker: Speaker;
}

/** An affiliation and role, from the first to the last day it was heard of without another in between. */
export interface Stay {
	readonly name: string | null;
	readonly role: string | null;
	readonly from: CalendarDay | null;
	readonly to: CalendarDay | null;
}

/** The stays that talks, newest first, bear witness to. Talks that say neither affiliation nor role say nothing. */
export function staysOf(talks: readonly TalkHeard[]): Stay[] {
	const stays: (Stay & { readonly key: string })[] = [];
	for (const { review, speaker } of oldestFirst(talks)) {
		if (!speaker.affiliation && speaker.role === null) continue;
		const key = keyOf(speaker);
		const last = stays.at(-1);
		if (review.day === null) {
			const isKnown = stays.some((stay) => stay.key === key);
			if (!isKnown) stays.push({ key, ...placeOf(speaker), from: null, to: null });
		} else if (last?.key === key) {
			stays[stays.length - 1] = { ...last, to: review.day };
		} else {
			stays.push({ key, ...placeOf(speaker), from: review.day, to: review.day });
		}
	}
	return stays.map(({ name, role, from, to }) => ({ name, role, from, to }));
}

/** Reviews turn round, the talks of one review do not, and undated ones stay at the end. */
function oldestFirst(talks: readonly TalkHeard[]): TalkHeard[] {
	const byReview = new Map<Review, TalkHeard[]>();
	for (const heard of talks) {
		const together = byReview.get(heard.review);
		if (together) together.push(heard);
		else byReview.set(heard.review, [heard]);
	}
	const turned = [...byReview.values()].reverse().flat();
	return [
		...turned.filter(({ review }) => review.day !== null),
		...turned.filter(({ review }) => review.day === null),
	];
}

const placeOf = (speaker: Speaker): Pick<Stay, 'name' | 'role'> => ({
	name: speaker.affiliation?.name ?? null,
	role: speaker.role,
});

function keyOf({ affiliation, role }: Speaker): string {
	return JSON.stringify([affiliation ? keyOfLink(affiliation) : null, role === null ? null : keyOfName(role)]);
}
