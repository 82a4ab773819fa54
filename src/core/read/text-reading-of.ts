import type { Review } from '../model/review';
import type { TextReading } from '../model/text-reading';

/** What a review says, in the terms of any text: a review is one for sure. */
export function textReadingOf(review: Review): TextReading {
	const sections = [
		...review.talks.flatMap((talk, at) => talk.sections.map((section) => ({ ...section, talk: at }))),
		...review.sections.map((section) => ({ ...section, talk: null })),
	];
	return {
		confidence: 1,
		isReview: true,
		event: { name: review.meetup?.name ?? null, day: review.day },
		talks: review.talks.map(({ title, line, speakers }) => ({
			title: title === '' ? null : title,
			line,
			form: 'heading',
			speakers: speakers.map((speaker) => ({
				name: speaker.name,
				affiliation: speaker.affiliation?.name ?? null,
				role: speaker.role,
				line: speaker.line,
			})),
		})),
		sections: sections
			.sort((a, b) => a.line - b.line)
			.map(({ kind, line, talk }) => ({ kind, line, form: 'heading', talk })),
		slides: review.slides,
	};
}
