import type { NotePath } from '../../core/model/note-path';
import type { Review } from '../../core/model/review';
import type { TextReading } from '../../core/model/text-reading';
import { textReadingOf } from '../../core/read/text-reading-of';
import { recognise } from '../../core/recognise/recognise';
import { vocabularyOf } from '../../core/vocabulary/vocabulary';
import type { Strings } from '../../i18n/en';

import { noteAt } from './note-at';
import { readingJson, talkLines } from './reading-json';
import { FORMAT } from './verb';
import type { Verb } from './verb';

/** How one note is read, whatever note it is: a review as the index has it, any other text as it can be made out. */
export const readVerb: Verb = {
	name: 'read',
	flags: { path: '<path>', ...FORMAT },
	required: 'path',
	answer: async (bench, { path = '' }) => {
		const { app, index, settings, strings } = bench;
		const file = noteAt(bench, path);
		const review = index.get(file.path as NotePath);
		if (review?.kind === 'review') {
			const reading = textReadingOf(review);
			return { json: readingJson(reading), text: reviewText(review, reading, strings) };
		}
		const reading = recognise(file.path as NotePath, await app.vault.cachedRead(file), vocabularyOf(settings));
		return { json: readingJson(reading), text: foundText(file.path, reading, strings) };
	},
};

function reviewText(review: Review, reading: TextReading, strings: Strings): string {
	const head = [review.title, review.meetup?.name, review.day ?? strings.pane.none.year].filter(Boolean).join(' · ');
	const problems = review.problems.map(
		({ code, line, text }) => `  ${strings.problem[code](text)} · ${strings.cli.line(line + 1)}`,
	);
	return [head, ...talkLines(reading, strings), ...problems].join('\n');
}

function foundText(path: string, reading: TextReading, strings: Strings): string {
	const { name, day } = reading.event;
	const event = [name ?? strings.pane.none.meetup, day ?? strings.pane.none.year].join(' · ');
	const head = reading.isReview ? strings.cli.looksLikeReview(path) : strings.cli.looksLikeNone(path);
	return [head, ...(name === null && day === null ? [] : [event]), ...talkLines(reading, strings)].join('\n');
}
