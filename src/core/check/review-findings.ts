import { keyOfLink } from '../model/name-link';
import type { Finding, Fix } from '../model/finding';
import type { Review } from '../model/review';

/** What a review by itself gives cause to look at: talks that name nobody. */
export function findingsOfReview(review: Review): readonly Finding[] {
	const { path, talks } = review;
	const silent = talks.filter(({ speakers, title }) => speakers.length === 0 && title !== '');
	if (silent.length === 0) return [];
	const heard = new Set(talks.flatMap(({ speakers }) => speakers.map(keyOfLink)));
	const others = review.speakers.filter((speaker) => !heard.has(keyOfLink(speaker))).map(({ name }) => name);
	const fix: Fix =
		others.length > 0
			? { kind: 'none', reason: 'whose-talk', detail: others.join(', ') }
			: { kind: 'none', reason: 'tag-speaker', detail: '' };
	return silent.map(({ heading, line }) => ({
		code: 'talk-without-speaker',
		path,
		line,
		text: heading,
		others,
		fix,
	}));
}
