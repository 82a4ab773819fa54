import { getQuarter, getWeek, getWeekYear } from 'date-fns';

import type { CalendarDay } from '../model/calendar-day';
import type { Language } from '../model/language';
import { piecesOf, unsupportedTokensOf } from './day-format';
import { DAY_WORDS } from './day-words';
import type { DayWords } from './day-words';
import { wallDateOf } from './wall-date';
import type { WallDate } from './wall-date';

/** Weeks as moment counts them in Korean, English and Japanese: from Sunday, the first one holds the first of January. */
const WEEKS = { weekStartsOn: 0, firstWeekContainsDate: 1 } as const;

/** ISO weeks: from Monday, the first one holds the fourth of January. */
const ISO_WEEKS = { weekStartsOn: 1, firstWeekContainsDate: 4 } as const;

/** What a day fills into each of moment's tokens. */
const TOKENS: Readonly<Record<string, (date: WallDate, words: DayWords) => number | string>> = {
	Y: (date) => date.getFullYear(),
	YY: (date) => lastTwo(date.getFullYear()),
	YYYY: (date) => date.getFullYear(),
	YYYYY: (date) => padded(date.getFullYear(), 5),
	YYYYYY: (date) => `+${padded(date.getFullYear(), 6)}`,
	Q: (date) => getQuarter(date),
	Qo: (date, { ordinal }) => ordinal(getQuarter(date), 'quarter'),
	M: (date) => date.getMonth() + 1,
	MM: (date) => padded(date.getMonth() + 1, 2),
	Mo: (date, { ordinal }) => ordinal(date.getMonth() + 1, 'month'),
	MMM: (date, { shortMonths }) => shortMonths[date.getMonth()] ?? '',
	MMMM: (date, { months }) => months[date.getMonth()] ?? '',
	D: (date) => date.getDate(),
	DD: (date) => padded(date.getDate(), 2),
	Do: (date, { ordinal }) => ordinal(date.getDate(), 'day'),
	DDD: (date) => dayOfYear(date),
	DDDD: (date) => padded(dayOfYear(date), 3),
	DDDo: (date, { ordinal }) => ordinal(dayOfYear(date), 'day'),
	d: (date) => date.getDay(),
	do: (date, { ordinal }) => ordinal(date.getDay(), 'day'),
	dd: (date, { narrowWeekdays }) => narrowWeekdays[date.getDay()] ?? '',
	ddd: (date, { shortWeekdays }) => shortWeekdays[date.getDay()] ?? '',
	dddd: (date, { weekdays }) => weekdays[date.getDay()] ?? '',
	e: (date) => date.getDay(),
	E: (date) => date.getDay() || 7,
	w: (date) => getWeek(date, WEEKS),
	ww: (date) => padded(getWeek(date, WEEKS), 2),
	wo: (date, { ordinal }) => ordinal(getWeek(date, WEEKS), 'week'),
	W: (date) => getWeek(date, ISO_WEEKS),
	WW: (date) => padded(getWeek(date, ISO_WEEKS), 2),
	Wo: (date, { ordinal }) => ordinal(getWeek(date, ISO_WEEKS), 'week'),
	gg: (date) => lastTwo(getWeekYear(date, WEEKS)),
	gggg: (date) => getWeekYear(date, WEEKS),
	ggggg: (date) => padded(getWeekYear(date, WEEKS), 5),
	GG: (date) => lastTwo(getWeekYear(date, ISO_WEEKS)),
	GGGG: (date) => getWeekYear(date, ISO_WEEKS),
	GGGGG: (date) => padded(getWeekYear(date, ISO_WEEKS), 5),
};

/**
 * A day in the words of a language, in a format of moment tokens with literal words in brackets, as people write
 * them in Obsidian's settings.
 *
 * @example
 * formatDay('2023-08-09', 'YYYY년 M월 D일 (ddd)', 'ko') //=> '2023년 8월 9일 (수)'
 * formatDay('2023-08-09', '[후기] YY.MM.DD', 'ko') //=> '후기 23.08.09'
 * @throws RangeError where the format has tokens that a day cannot fill in
 */
export function formatDay(day: CalendarDay, format: string, language: Language): string {
	const unsupported = unsupportedTokensOf(format);
	if (unsupported.length > 0) {
		throw new RangeError(`A calendar day has no time and no era, so it cannot fill in ${unsupported.join(', ')}.`);
	}
	const date = wallDateOf(day);
	return piecesOf(format, language)
		.map(({ isToken, text }) => (isToken ? TOKENS[text]?.(date, DAY_WORDS[language]) : text))
		.join('');
}

/** From 1. A wall date is midnight in UTC, so no day of a year is longer or shorter than another. */
function dayOfYear(date: WallDate): number {
	return (date.getTime() - Date.UTC(date.getFullYear(), 0, 0)) / MILLISECONDS_OF_A_DAY;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

function padded(number: number, length: number): string {
	return String(number).padStart(length, '0');
}

function lastTwo(year: number): string {
	return padded(year % 100, 2);
}
