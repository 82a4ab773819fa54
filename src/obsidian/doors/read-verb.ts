import type { Review } from '../../core/model/review';
import type { NotePath } from '../../core/model/note-path';
import type { Strings } from '../../i18n/en';

import { speakerJson } from './review-json';
import { FORMAT } from './verb';
import type { Verb } from './verb';

/** How one note is read, whatever note it is. */
export const readVerb: Verb = {
	name: 'read',
	flags: { path: '<path>', ...FORMAT },
	required: 'path',
	answer: ({ app, index, strings }, { path = '' }) => {
		const file = app.vault.getFileByPath(path);
		if (file?.extension !== 'md') throw new Error(strings.cli.noNote(path));
		const reading = index.get(file.path as NotePath);
		if (reading?.kind !== 'review') return { json: NO_REVIEW, text: strings.cli.notAReview(file.path) };
		return { json: readingJson(reading), text: textOf(reading, strings) };
	},
};

const NO_REVIEW = { review: false, event: { name: null, date: null }, talks: [], sections: [], slides: [] };

function readingJson(review: Review) {
	const ofTalks = review.talks.flatMap((talk, at) => talk.sections.map((section) => ({ section, talk: at })));
	const ofEvent = review.sections.map((section) => ({ section, talk: null }));
	const sections = [...ofTalks, ...ofEvent].sort((a, b) => a.section.line - b.section.line);
	return {
		review: true,
		event: { name: review.meetup?.name ?? null, date: review.day },
		talks: review.talks.map(({ title, line, speakers }) => ({
			title,
			headingLine: line + 1,
			speakers: speakers.map(speakerJson),
		})),
		sections: sections.map(({ section, talk }) => ({ line: section.line + 1, kind: section.kind, talk })),
		slides: review.slides,
	};
}

function textOf(review: Review, strings: Strings): string {
	const { cli } = strings;
	const head = [review.title, review.meetup?.name, review.day ?? strings.pane.none.year].filter(Boolean).join(' · ');
	const talks = review.talks.map(({ title, line, speakers }) => {
		const names = speakers.map(({ name, affiliation, role }) => {
			const stay = [affiliation?.name, role].filter(Boolean).join(', ');
			return stay === '' ? name : `${name} (${stay})`;
		});
		return [`  ${title}`, names.join(', '), cli.line(line + 1)].filter((part) => part !== '').join(' · ');
	});
	const problems = review.problems.map(
		({ code, line, text }) => `  ${strings.problem[code](text)} · ${cli.line(line + 1)}`,
	);
	return [head, ...talks, ...problems].join('\n');
}
