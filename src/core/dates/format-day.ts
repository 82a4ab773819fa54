import { getQuarter, getWeek, getWeekYear } from 'date-fns';

import type { CalendarDay } from '../model/calendar-day';
import type { Language } from '../model/language';
import { piecesOf, unsupportedTokensOf } from './day-format';
import { DAY_WORDS } from './day-words';
import type { DayWords, OrdinalUnit } from './day-words';
import { wallDateOf } from './wall-date';
import type { WallDate } from './wall-date';

/** Weeks as moment counts them in Korean, English and Japanese: from Sunday, the first one holds the first of January. */
const WEEKS = { weekStartsOn: 0, firstWeekContainsDate: 1 } as const;

/** ISO weeks: from Monday, the first one holds the fourth of January. */
const ISO_WEEKS = { weekStartsOn: 1, firstWeekContainsDate: 4 } as const;

/** The number that each of moment's tokens counts, by its letter. */
const NUMBERS: Readonly<Record<string, (date: WallDate) => number>> = {
	Y: (date) => date.getFullYear(),
	Q: (date) => getQuarter(date),
	M: (date) => date.getMonth() + 1,
	D: (date) => date.getDate(),
	d: (date) => date.getDay(),
	e: (date) => date.getDay(),
	E: (date) => date.getDay() || 7,
	w: (date) => getWeek(date, WEEKS),
	W: (date) => getWeek(date, ISO_WEEKS),
	g: (date) => getWeekYear(date, WEEKS),
	G: (date) => getWeekYear(date, ISO_WEEKS),
};

/** What ordinals count, where it is no day. */
const UNITS: Readonly<Record<string, OrdinalUnit>> = { Q: 'quarter', M: 'month', w: 'week', W: 'week' };

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
		.map(({ isToken, text }) => (isToken ? fillIn(date, text, DAY_WORDS[language]) : text))
		.join('');
}

/** A token is a letter, as often as its number has digits, and an `o` for an ordinal. Some stand for words instead. */
function fillIn(date: WallDate, token: string, words: DayWords): string | undefined {
	const letter = token.charAt(0);
	const isOrdinal = token.endsWith('o');
	const length = isOrdinal ? token.length - 1 : token.length;
	if (letter === 'M' && length > 2) return (length > 3 ? words.months : words.shortMonths)[date.getMonth()];
	if (letter === 'd' && length > 1) {
		return [words.narrowWeekdays, words.shortWeekdays, words.weekdays][length - 2]?.[date.getDay()];
	}
	const isOfYear = letter === 'D' && length > 2;
	const number = isOfYear ? dayOfYear(date) : (NUMBERS[letter]?.(date) ?? 0);
	if (isOrdinal) return words.ordinal(number, UNITS[letter] ?? 'day');
	if (isOfYear) return padded(number, length === 4 ? 3 : 1);
	return length === 2 ? padded(number % 100, 2) : (length > 5 ? '+' : '') + padded(number, length);
}

/** From 1. A wall date is midnight in UTC, so no day of a year is longer or shorter than another. */
const dayOfYear = (date: WallDate): number =>
	(date.getTime() - Date.UTC(date.getFullYear(), 0, 0)) / MILLISECONDS_OF_A_DAY;

const MILLISECONDS_OF_A_DAY = 86_400_000;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');
