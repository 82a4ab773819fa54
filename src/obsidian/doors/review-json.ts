import type { Reflection } from '../../core/model/reflection';
import type { Review, Section, Speaker } from '../../core/model/review';

/** A review as `list` prints it. Lines are counted from one; what is unknown is null. */
export function reviewJson(review: Review, reflections: readonly Reflection[]) {
	return {
		path: review.path,
		title: review.title,
		date: review.day,
		meetup: review.meetup?.name ?? null,
		location: review.location,
		topics: review.topics,
		slides: review.slides,
		rating: review.rating,
		speakers: review.speakers.map(({ name, affiliation, role }) => ({
			name,
			affiliation: affiliation?.name ?? null,
			role,
		})),
		reflections: reflections.map(({ path }) => path),
		talks: review.talks.map((talk) => ({
			number: talk.number,
			title: talk.title,
			line: talk.line + 1,
			topics: talk.topics,
			speakers: talk.speakers.map(speakerJson),
			sections: talk.sections.map(sectionJson),
			questions: talk.questions.map(({ question, answer }) => ({ question, answer })),
		})),
		problems: review.problems.map(({ code, line, text }) => ({ code, line: line + 1, text })),
	};
}

/** A speaker of one talk, and the line that says so. */
export function speakerJson({ name, affiliation, role, line }: Speaker) {
	return { name, affiliation: affiliation?.name ?? null, role, line: line + 1 };
}

function sectionJson({ kind, line }: Section) {
	return { kind, line: line + 1 };
}
