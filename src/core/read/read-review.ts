import type { NoteSnapshot } from '../model/note-snapshot';
import type { Problem } from '../model/problem';
import type { Review, Speaker, Talk } from '../model/review';
import type { Settings } from '../settings/settings';

import { sectionsOfNote } from './find-sections';
import { unlettered } from './lettered-talks';
import { noteTitleOf } from './note-title';
import { lineOfProperty } from './property-line';
import { dayIn, nameOf, propertyOf, tagsIn, textOf, textsOf } from './read-properties';
import { readSlides } from './read-slides';
import { eachOnce, isBlankTalk, readTalk } from './read-talk';
import { readTasks } from './read-tasks';
import { takeApart } from './take-apart';
import { topicsOf } from './topics';

/** A note that is a review, read whole. What cannot be read is left out and named in `problems`. */
export function readReview(snapshot: NoteSnapshot, settings: Settings): Review {
	const { properties } = snapshot;
	const { lines, named, context, trees, nodes } = takeApart(snapshot, settings);
	const lineOf = (key: string): number => (lines ? lineOfProperty(lines, key) : 0);
	const written = nodes.filter((node) => !isBlankTalk(node, context));
	const talks = unlettered(written.map((node) => readTalk(node, context)));
	const mentioned: readonly Speaker[] = named.map((name) => ({
		...name,
		affiliation: null,
		role: null,
		line: lineOf(settings.propertySpeakers),
	}));
	return {
		kind: 'review',
		path: snapshot.path,
		title: noteTitleOf(snapshot, settings),
		day: dayOf(properties, settings).day,
		meetup: nameOf(properties, settings.propertyMeetup),
		location: textOf(properties, settings.propertyLocation),
		url: textOf(properties, settings.propertyUrl),
		rating: ratingOf(propertyOf(properties, settings.propertyRating)),
		topics: topicsOf([...tagsIn(properties), ...snapshot.tags.map(({ tag }) => tag)]),
		slides: [...new Set([...textsOf(properties, settings.propertySlides), ...readSlides(lines ?? [])])],
		speakers: eachOnce([...talks.flatMap((talk) => talk.speakers), ...mentioned]),
		talks,
		sections: sectionsOfNote(trees, new Set(nodes), context.vocabulary).map(({ kind, heading, line }) => ({
			kind,
			heading,
			line,
		})),
		tasks: lines ? readTasks(snapshot.tasks, lines) : [],
		problems: problemsOf(snapshot, settings, talks, lineOf),
	};
}

/** The day of the event, and the property that says it: one of its own, where the date is that of a post about it. */
function dayOf(properties: NoteSnapshot['properties'], { propertyDate, propertyEventDate }: Settings) {
	const own = dayIn(properties, propertyEventDate);
	return own.day === null && own.unreadable === null
		? { ...dayIn(properties, propertyDate), key: propertyDate }
		: { ...own, key: propertyEventDate };
}

function ratingOf(value: unknown): number | null {
	const rating = typeof value === 'string' ? Number(value.trim() || NaN) : value;
	return typeof rating === 'number' && rating >= 1 && rating <= 5 ? rating : null;
}

function problemsOf(
	{ properties }: NoteSnapshot,
	settings: Settings,
	talks: readonly Talk[],
	lineOf: (key: string) => number,
): readonly Problem[] {
	const { day, unreadable, key } = dayOf(properties, settings);
	const rating = propertyOf(properties, settings.propertyRating);
	const problems: Problem[] = [];
	if (unreadable !== null) problems.push({ code: 'unreadable-date', line: lineOf(key), text: unreadable });
	else if (day === null) problems.push({ code: 'missing-date', line: 0, text: '' });
	if (rating !== undefined && rating !== null && ratingOf(rating) === null) {
		const text = textOf(properties, settings.propertyRating) ?? '';
		problems.push({ code: 'unreadable-rating', line: lineOf(settings.propertyRating), text });
	}
	for (const { title, heading, line } of talks)
		if (title === '') problems.push({ code: 'talk-without-title', line, text: heading });
	return problems;
}
