import { dayInYear, findDays } from '../dates/find-days';
import type { WrittenDay } from '../dates/find-days';
import { readDay } from '../dates/read-day';
import type { CalendarDay } from '../model/calendar-day';
import { readAddendum } from '../read/read-addendum';
import type { NoteLine } from '../text/note-lines';
import { OTHER_DAY, TIME_LABEL, TOOK_PLACE } from '../vocabulary/event-words';

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

const LABEL = new RegExp(`^(?:${TIME_LABEL})\\s?[:：|\\s]\\s?(.*)$`, 'iu');
const PLACE = new RegExp(TOOK_PLACE, 'iu');
const OTHER = new RegExp(OTHER_DAY, 'iu');

/** So long after an event people still write of it without naming the year. */
const MOST_DAYS_LATER = 200;

/** The first day of the event, where the text, its properties or its file name really say it; null where they do not. */
export function eventDayIn(
	basename: string,
	titles: Titles,
	{ values }: FrontMatter,
	lines: readonly NoteLine[],
): CalendarDay | null {
	const own = DAY_PROPERTIES.map((key) => readDay(values.get(key) ?? '')).find((day) => day !== null);
	const post = postDay(basename, values);
	const headline = titles.sources.filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'line');
	const year = yearIn([...headline.map(({ text }) => text), titles.fileWords].join(' '));
	const within = (day: WrittenDay): CalendarDay | null => resolved(day, year, post);
	return (
		own ??
		firstOf(headline.flatMap(({ text }) => findDays(text).map(within))) ??
		labelledDay(titles.leadLines, within) ??
		dayOfFile(basename, values.size > 0) ??
		firstOf(titles.leadLines.map((line) => toldDay(line, within, post))) ??
		dayOfFirstDay(lines, within)
	);
}

const firstOf = (days: readonly (CalendarDay | null)[]): CalendarDay | null => days.find((day) => day !== null) ?? null;

/** `일시: 2019-05-18 (토)`, `Date | Aug 9, 2023`. Without a label of its own, a row or an item counts all the same. */
function labelledDay(lead: readonly NoteLine[], within: Within): CalendarDay | null {
	return firstOf(
		lead.map((line) => {
			const [, value = ''] = LABEL.exec(wordsOf(line).replace(/^[\s|]+/u, '')) ?? [];
			return firstOf(findDays(value).slice(0, 1).map(within));
		}),
	);
}

/** `2023. 8. 9.` begins like an item of a list, and is none. */
const wordsOf = ({ content, text }: NoteLine): string =>
	plainWords(/^\s*(?:19|20)\d\d\.\s/u.test(text) ? text : content);

type Within = (day: WrittenDay) => CalendarDay | null;

/** The day that a line on top tells: where its sentence says that something took place then, or where it opens the line. */
function toldDay(line: NoteLine, within: Within, post: CalendarDay | null): CalendarDay | null {
	// The day in a link to a note is of that note.
	const words = wordsOf({ ...line, content: line.content.replace(/\[\[[^[\]]*\]\]/gu, ' ') });
	if (readAddendum(line.text) !== null || readAddendum(words) !== null) return null;
	for (const written of findDays(words)) {
		const day = within(written);
		const around = words.slice(Math.max(0, written.from - 40), written.to + 80);
		if (day === null || OTHER.test(around.replace(/부터.{0,20}까지/u, ''))) continue;
		const behind = words.slice(written.to);
		const hasTime = /^\s?(?:[(（][^()（）]{1,9}[)）]\s?)?(?:\d{1,2}\s?[:시時]|오[전후]|午[前後])/u.test(behind);
		const opens =
			/^(?:[a-z]{2,9},?\s)?$/iu.test(words.slice(0, written.from)) &&
			written.year !== null &&
			behind.length < 60 &&
			!written.isCompact;
		if (hasTime || opens || day === post || PLACE.test(around)) return day;
	}
	return null;
}

/** `# 1일차 - 2017-06-03`: the heading over the first of several days. */
function dayOfFirstDay(lines: readonly NoteLine[], within: Within): CalendarDay | null {
	const heading = lines.find(
		({ level, content }) => level > 0 && /(?:^|\s)(?:1일\s?차|day\s?(?:1|one)(?!\d)|1日目)/iu.test(content),
	);
	return heading ? firstOf(findDays(plainWords(heading.content)).map(within)) : null;
}

/**
 * The day in a file name: in brackets, at the end, or in front. `2019-05-11-name` over properties is how blogs name a
 * post by the day on which it was published.
 */
function dayOfFile(basename: string, hasProperties: boolean): CalendarDay | null {
	const name = basename.normalize('NFC').replace(/_/gu, ' ');
	const isPost = hasProperties && /^\d{4}-\d\d-\d\d(?:-|$)/u.test(name);
	const days = findDays(
		isPost ? name.slice(10) : name.replace(/([\p{L}\p{N}])-(?=(?:19|20)\d\d-\d\d-\d\d$)/u, '$1 '),
	);
	const [first] = days;
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
			const later = (Date.parse(post) - Date.parse(found)) / 86_400_000;
			return later >= 0 && later <= MOST_DAYS_LATER ? found : null;
		}),
	);
}
