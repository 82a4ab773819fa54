import { calendarDayOf } from '../../core/dates/calendar-day-of';
import { readDay } from '../../core/dates/read-day';
import { createReview } from '../new-review';

import { FORMAT } from './verb';
import type { Verb } from './verb';

/** A new review, without any question. */
export const newVerb: Verb = {
	name: 'new',
	flags: {
		meetup: '<name>',
		date: '<2023-08-09>',
		title: '<title>',
		template: '<path>',
		...FORMAT,
	},
	required: 'meetup',
	answer: async (bench, { meetup = '', date, title = '', template }) => {
		const { strings } = bench;
		const day = date === undefined ? calendarDayOf(new Date()) : readDay(date);
		if (!day) throw new Error(strings.cli.noDay(date ?? ''));
		const draft = { meetup: meetup.trim(), title: title.trim(), day, location: '', url: '', talks: [] };
		const { file } = await createReview(bench, draft, template?.trim());
		return { json: { path: file.path }, text: strings.notice.created(file.path) };
	},
};
