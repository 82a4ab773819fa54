import { dayInYear, findDays } from '../dates/find-days';
import type { WrittenDay } from '../dates/find-days';
import { readDay } from '../dates/read-day';
import type { CalendarDay } from '../model/calendar-day';
import { noteLines } from '../text/note-lines';
import type { NoteLine } from '../text/note-lines';
import { OTHER_DAY } from '../vocabulary/event-words';

import { firstOf, labelledDay, labelledDayBelow } from './event-day-label';
import { dayOfHeading, toldDay, toldDayBelow } from './event-day-told';
import type { Titles } from './event-titles';
import type { FrontMatter } from './front-matter';
import { plainWords } from './plain-words';

const DAY_PROPERTIES = [
	'event_date',
	'event-date',
	'eventdate',
	'event date',
	'행사일',
	'행사일시',
	'일시',
	'개최일',
	'開催日',
	'日時',
];
const POST_PROPERTIES = [
	'date',
	'pub_date',
	'pubdate',
	'publishdate',
	'published',
	'publishedat',
	'created',
	'createdat',
	'created_at',
	'published_at',
];

const OTHER = new RegExp(OTHER_DAY, 'iu');

/** So long after an event people still write of it without naming the year. */
const MOST_DAYS_LATER = 200;

/** A summary that blogs keep in their properties. */
const SUMMARY_PROPERTIES = ['summary', 'description', 'subtitle', 'excerpt', 'lead'];

/** Behind so many lines nobody says any more when an event was. */
const MOST_LINES = 1000;

/**
 * The first day of the event, where the text, its properties or its file name really say it; null where they do not.
 * The title counts before labels, these before the file name, and this before sentences; what stands further down
 * counts where it says of itself that it means the event, and agrees with the year of the title and the day of the post.
 */
export function eventDayIn(
	basename: string,
	titles: Titles,
	{ values, bodyStart }: FrontMatter,
	lines: readonly NoteLine[],
	name: string | null,
): CalendarDay | null {
	const own = DAY_PROPERTIES.map((key) => readDay(values.get(key) ?? '')).find((day) => day !== null);
	const post = postDay(basename, values);
	const headline = titles.sources.filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'line');
	const year = yearIn([...headline.map(({ text }) => text), titles.fileWords].join(' '));
	const within = (day: WrittenDay): CalendarDay | null => resolved(day, year, post);
	const below = (day: WrittenDay): CalendarDay | null => agreeing(within(day), year, post);
	const summaries = SUMMARY_PROPERTIES.map((key) => values.get(key) ?? '').flatMap((text) => noteLines(text));
	const body = withoutOthers(lines.slice(bodyStart, bodyStart + MOST_LINES));
	return (
		own ??
		firstOf(headline.flatMap(({ text }) => findDays(text).map(within))) ??
		labelledDay(titles.leadLines, within) ??
		dayOfFile(basename, values.size > 0, year) ??
		firstOf([...titles.leadLines, ...summaries].map((line) => toldDay(line, within, post))) ??
		dayOfHeading(body, below) ??
		labelledDayBelow(body, below) ??
		toldDayBelow(body, name, below)
	);
}

/** Without the parts under headings that speak of another day: the next event, a release. */
function withoutOthers(lines: readonly NoteLine[]): readonly NoteLine[] {
	let isOther = false;
	return lines.filter(({ level, content }) => {
		if (level > 0) isOther = OTHER.test(plainWords(content));
		return !isOther;
	});
}

/** A day that may be that of the event: in the year that its title says, and shortly before its author wrote of it. */
function agreeing(day: CalendarDay | null, year: number | null, post: CalendarDay | null): CalendarDay | null {
	if (day === null || (year !== null && Number(day.slice(0, 4)) !== year)) return null;
	return post === null || isShortlyBefore(day, post) ? day : null;
}

/**
 * The day in a file name: in brackets, at the end, or in front. `2019-05-11-name` over properties is how blogs name a
 * post by the day on which it was published.
 */
function dayOfFile(basename: string, hasProperties: boolean, year: number | null): CalendarDay | null {
	const name = basename
		.normalize('NFC')
		.replace(/((?:19|20)\d\d)_(\d\d)_(\d\d)(?!\d)/u, '$1-$2-$3')
		.replace(/_/gu, ' ');
	const isPost = hasProperties && /^\d{4}-\d\d-\d\d(?:-|$)/u.test(name);
	const days = findDays(
		isPost ? name.slice(10) : name.replace(/([\p{L}\p{N}])-(?=(?:19|20)\d\d-\d\d-\d\d$)/u, '$1 '),
	);
	const [first] = days;
	// `0518_name_2019`: a month and a day in front, and the year further on.
	const [, month, dayOfMonth] = /^(\d\d)(\d\d)[\s-]\D/u.exec(name) ?? [];
	if (!first && year !== null && month !== undefined) return readDay(`${year}-${month}-${dayOfMonth}`);
	// A name that is nothing but a day is that of a diary.
	if (first?.year === undefined || (first.from === 0 && first.to === name.length)) return null;
	return dayInYear(first, null);
}

/** The day on which a text was published, as its properties or the name of its file say it. */
function postDay(basename: string, values: FrontMatter['values']): CalendarDay | null {
	const written = POST_PROPERTIES.map((key) => values.get(key)).find((value) => value !== undefined);
	const day = readDay((written ?? '').slice(0, 10)) ?? readDay(written ?? '');
	return day ?? (/^\d{4}-\d\d-\d\d/u.test(basename) ? readDay(basename.slice(0, 10)) : null);
}

function yearIn(text: string): number | null {
	const [, year] = /(?:^|\D)((?:19|20)\d\d)(?!\d)/u.exec(text) ?? [];
	return year === undefined ? null : Number(year);
}

/** A written day as a day: without a year it is of the title's, or the last such day before the text was published. */
function resolved(day: WrittenDay, year: number | null, post: CalendarDay | null): CalendarDay | null {
	if (day.year !== null) return dayInYear(day, null);
	if (post === null) return dayInYear(day, year);
	const postYear = Number(post.slice(0, 4));
	return firstOf(
		[postYear, postYear - 1].map((assumed) => {
			const found = dayInYear(day, assumed);
			if (found === null) return null;
			return isShortlyBefore(found, post) ? found : null;
		}),
	);
}

function isShortlyBefore(day: CalendarDay, post: CalendarDay): boolean {
	const later = (Date.parse(post) - Date.parse(day)) / 86_400_000;
	return later >= 0 && later <= MOST_DAYS_LATER;
}
