import type { LinkedIndex } from '../linked-index/linked-index';
import type { Finding, Fix, NoFixReason } from '../model/finding';
import { keyOfLink } from '../model/name-link';
import { compareText, keyOfName } from '../model/name-key';
import type { ProblemCode } from '../model/problem';
import type { Review } from '../model/review';

import { STEP } from './findings';
import type { Findings } from './findings';

const none = (reason: NoFixReason, detail = ''): Fix => ({ kind: 'none', reason, detail });

const REASONS: Readonly<Record<ProblemCode, NoFixReason>> = {
	'unreadable-date': 'write-day',
	'missing-date': 'write-day',
	'unreadable-rating': 'write-rating',
	'talk-without-title': 'write-title',
};

/** What a review by itself gives cause to look at: what could not be read in it, and talks that name nobody. */
export function reviewFindings(review: Review): readonly Finding[] {
	const problems = review.problems.map(({ code, line, text }): Finding => {
		return { code, path: review.path, line, text, others: [], fix: none(REASONS[code]) };
	});
	return [...problems, ...silentTalks(review)];
}

function silentTalks({ path, talks, speakers }: Review): readonly Finding[] {
	const silent = talks.filter((talk) => talk.speakers.length === 0);
	if (silent.length === 0) return [];
	const heard = new Set(talks.flatMap((talk) => talk.speakers.map(keyOfLink)));
	const others = speakers.filter((speaker) => !heard.has(keyOfLink(speaker))).map(({ name }) => name);
	const fix = others.length > 0 ? none('whose-talk', others.join(', ')) : none('tag-speaker');
	return silent.map(({ heading, line }) => ({
		code: 'talk-without-speaker',
		path,
		line,
		text: heading,
		others,
		fix,
	}));
}

/** Talks of one speaker and one title that stand twice: in one review, or in two of one day and meetup. In steps. */
export function* sameTalkFindings(index: LinkedIndex): Findings {
	const known = new Map<string, Review[]>();
	// Of two reviews the one whose path comes first is the other.
	const reviews = [...index.reviews()].sort((a, b) => compareText(a.path, b.path));
	for (const [at, review] of reviews.entries()) {
		const { path, day, talks } = review;
		if (at % STEP === 0) yield null;
		for (const { title, heading, line, speakers } of talks) {
			if (title === '') continue;
			const people = speakers.map((speaker) => index.speakerOf(speaker)?.key ?? keyOfLink(speaker));
			// A day that nobody knows is the same as no other.
			const lists = people.map((person) => JSON.stringify([day ?? path, keyOfName(title), person]));
			const earlier = lists.flatMap((list) => known.get(list) ?? []);
			for (const list of new Set(lists)) known.set(list, [...(known.get(list) ?? []), review]);
			const other = earlier.find((one) => one === review) ?? earlier.find((one) => isSameMeetup(one, review));
			if (!other) continue;
			const others = other === review ? [] : [other.path];
			yield { code: 'same-talk-twice', path, line, text: heading, others, fix: none('compare-talks') };
		}
	}
}

const isSameMeetup = (one: Review, other: Review): boolean =>
	!one.meetup || !other.meetup || keyOfLink(one.meetup) === keyOfLink(other.meetup);
