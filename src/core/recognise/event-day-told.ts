import { findDays } from '../dates/find-days';
import type { CalendarDay } from '../model/calendar-day';
import { readAddendum } from '../read/read-addendum';
import type { NoteLine } from '../text/note-lines';
import { HAS_TAKEN_PLACE, OTHER_DAY, TOOK_PLACE } from '../vocabulary/event-words';

import { firstOf, wordsOf } from './event-day-label';
import type { Within } from './event-day-label';
import { nameKey } from './event-title';
import { plainWords } from './plain-words';

const PLACE = new RegExp(TOOK_PLACE, 'iu');
const OVER = new RegExp(HAS_TAKEN_PLACE, 'iu');
const OTHER = new RegExp(OTHER_DAY, 'iu');

/** The day that a sentence on top tells: where it says that something took place then, or where it opens the line. */
export function toldDay(line: NoteLine, within: Within, post: CalendarDay | null): CalendarDay | null {
	// The day in a link to a note is of that note.
	const words = wordsOf({ ...line, content: line.content.replace(/\[\[[^[\]]*\]\]/gu, ' ') });
	if (readAddendum(line.text) !== null || readAddendum(words) !== null) return null;
	for (const written of findDays(words)) {
		const day = within(written);
		const around = words.slice(Math.max(0, written.from - 40), written.to + 80);
		if (day === null || isOther(around)) continue;
		const behind = words.slice(written.to);
		const hasTime = /^\s?(?:[(（][^()（）]{1,9}[)）]\s?)?(?:\d{1,2}\s?[:시時]|오[전후]|午[前後])/u.test(behind);
		const opens =
			/^[\s_*(（[]{0,3}(?:[a-z]{2,9},?\s)?$/iu.test(words.slice(0, written.from)) &&
			(written.year !== null || written.weekday !== null) &&
			behind.length < 60 &&
			!written.isCompact;
		if (hasTime || opens || day === post || PLACE.test(around)) return day;
	}
	return null;
}

/** Whether what stands around a day makes it another one than that of the event. */
export const isOther = (around: string): boolean => OTHER.test(around.replace(/부터.{0,20}까지/u, ''));

/** The day that a sentence further down tells: it has to say that it is over, and nothing else, or name the event. */
export function toldDayBelow(lines: readonly NoteLine[], name: string | null, within: Within): CalendarDay | null {
	const key = nameKey(name ?? '');
	for (const line of lines) {
		if (line.kind !== 'text' || !/\d/u.test(line.text) || line.text.length > 600) continue;
		const words = wordsOf(line);
		if (!PLACE.test(words) || readAddendum(words) !== null) continue;
		const isNamed = key.length > 2 && nameKey(words).includes(key);
		const found = findDays(words).map((written) => {
			const around = words.slice(Math.max(0, written.from - 40), written.to + 60);
			return !isOther(around) && (isNamed ? PLACE : OVER).test(around) ? within(written) : null;
		});
		const day = firstOf(found);
		if (day !== null) return day;
	}
	return null;
}

/** `# 1일차 - 2017-06-03`, `## 06.11. - Wednesday`: the heading over the first of several days, or one that is a day. */
export function dayOfHeading(lines: readonly NoteLine[], within: Within): CalendarDay | null {
	const headings = lines.filter(({ level }) => level > 0).map(({ content }) => plainWords(content));
	const first = headings.find((words) => /(?:^|[\s([])(?:1일\s?차|day\s?(?:1|one)(?!\d)|1日目)/iu.test(words));
	return (
		firstOf(findDays(first ?? '').map(within)) ??
		firstOf(
			headings.map((words) => {
				const [day, ...more] = findDays(words);
				const rest = day && more.length < 2 ? words.slice(0, day.from) + words.slice(day.to) : 'none';
				return day && NOTHING_MORE.test(rest) ? within(day) : null;
			}),
		)
	);
}

/** A weekday, the count of the day, and what stands between. */
const NOTHING_MORE =
	/^(?:[\s\-–—~:|,.()（）[\]/]|day\s?\d|\d일\s?차|\d日目|[일월화수목금토](?:요일)?|[日月火水木金土](?:曜日?)?|(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?(?!\p{L})|\d{4}-\d\d-\d\d)*$/iu;
