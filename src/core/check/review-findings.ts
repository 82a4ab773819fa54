import type { LinkedIndex } from '../linked-index/linked-index';
import type { Finding, Fix, NoFixReason } from '../model/finding';
import { keyOfLink } from '../model/name-link';
import { keyOfName } from '../model/name-key';
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
	const first = new Map<string, Review>();
	const findings: Finding[] = [];
	// Of two reviews the one whose path comes first is the other.
	const reviews = [...index.reviews()].sort((a, b) => (a.path < b.path ? -1 : 1));
	for (const review of reviews) {
		const { path, day, meetup, talks } = review;
		for (const { title, heading, line, speakers } of talks) {
			if (title === '') continue;
			const keys = speakers.flatMap((speaker) => {
				const talk = JSON.stringify([keyOfName(title), index.speakerOf(speaker)?.key ?? keyOfLink(speaker)]);
				const event = day && JSON.stringify([day, meetup && keyOfLink(meetup)]);
				return [`${path}\0${talk}`, ...(event ? [`${event}\0${talk}`] : [])];
			});
			const other = keys.map((key) => first.get(key)).find((known) => known !== undefined);
			for (const key of keys) if (!first.has(key)) first.set(key, review);
			if (!other) continue;
			const others = other === review ? [] : [other.path];
			findings.push({ code: 'same-talk-twice', path, line, text: heading, others, fix: none('compare-talks') });
		}
	}
	return findings;
}
