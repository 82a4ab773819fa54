import type { LinkedIndex } from '../linked-index/linked-index';
import type { Finding, Fix, NoFixReason } from '../model/finding';
import { keyOfLink } from '../model/name-link';
import { compareText, keyOfName } from '../model/name-key';
import type { ProblemCode } from '../model/problem';
import type { Review } from '../model/review';

const none = (reason: NoFixReason, detail = ''): Fix => ({ kind: 'none', reason, detail });

const REASONS: Readonly<Record<ProblemCode, NoFixReason>> = {
	'unreadable-date': 'write-day',
	'missing-date': 'write-day',
	'unreadable-rating': 'write-rating',
	'talk-without-title': 'write-title',
};

/** What reviews by themselves give cause to look at: what could not be read in them, and talks that name nobody. */
export function reviewFindings(index: LinkedIndex): readonly Finding[] {
	return index.reviews().flatMap((review) => [
		...review.problems.map(({ code, line, text }): Finding => ({
			code,
			...{ path: review.path, line, text, others: [] },
			fix: none(REASONS[code]),
		})),
		...silentTalks(review),
	]);
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

/** Talks of one speaker and one title that stand twice: in one review, or in two of one day and meetup. */
export function sameTalkFindings(index: LinkedIndex): readonly Finding[] {
	const known = new Map<string, Review[]>();
	const findings: Finding[] = [];
	// Of two reviews the one whose path comes first is the other.
	const reviews = [...index.reviews()].sort((a, b) => compareText(a.path, b.path));
	for (const review of reviews) {
		const { path, day, talks } = review;
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
			findings.push({ code: 'same-talk-twice', path, line, text: heading, others, fix: none('compare-talks') });
		}
	}
	return findings;
}

const isSameMeetup = (one: Review, other: Review): boolean =>
	!one.meetup || !other.meetup || keyOfLink(one.meetup) === keyOfLink(other.meetup);
