import type { CalendarDay } from '../model/calendar-day';
import { dayOf } from './calendar-day-of';
import { DAY_WORDS } from './day-words';

const WEEKDAY = String.raw`(?:\s*[(（](?:[일월화수목금토]|[月火水木金土日]|[A-Za-z]{2,9})(?:요일|曜日?)?[)）])?`;

/** Years first, as Korean, Japanese and ISO texts have them. Each has the groups year, month, day. */
const YEAR_FIRST = [
	// 2023-08-09 · 2023.08.09. · 23.8.9 · 2023. 8. 9. (수) · 2023/8/9
	new RegExp(String.raw`^(\d{4}|\d{2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})\.?${WEEKDAY}$`, 'u'),
	// 20230809
	/^(\d{4})()(\d{2})(\d{2})$/u,
	// 2023년 8월 9일 (수) · 2023年8月9日
	new RegExp(String.raw`^(\d{4}|\d{2})([년年])\s*(\d{1,2})[월月]\s*(\d{1,2})[일日]${WEEKDAY}$`, 'u'),
	// 2023-08-09T19:00+09:00 · 2023-08-09 19:00:00Z: the day as it is written, whatever the zone
	/^(\d{4})(-)(\d{2})-(\d{2})[Tt ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:[Zz]|[+-]\d{2}:?(?:\d{2})?)?$/u,
];

/** Wed, Aug 9, 2023 · August 9th 2023 */
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
/** Wednesday, 9 August 2023 · 9th of Aug. 2023 */
const DAY_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})$/u;

const MONTHS = DAY_WORDS.en.months.map((month) => month.toLowerCase());

/**
 * The day that a whole text spells, or null where it spells none. Two-digit years are this century's: nobody
 * reviews a meetup of 1923. A weekday is read over, also a wrong one.
 *
 * @example
 * readDay('23.08.09') //=> '2023-08-09'
 * readDay('2023년 8월 9일 (수)') //=> '2023-08-09'
 * readDay('Aug 9, 2023') //=> '2023-08-09'
 * readDay('23.02.30') //=> null
 */
export function readDay(text: string): CalendarDay | null {
	const spelled = text.normalize('NFC').trim();
	if (spelled.length > 60) return null;
	for (const pattern of YEAR_FIRST) {
		const [, year = '', , month, day] = pattern.exec(spelled) ?? [];
		if (year) return dayOf(Number(year.padStart(4, '20')), Number(month), Number(day));
	}
	const [, month, day, year] = MONTH_FIRST.exec(spelled) ?? [];
	if (month) return dayOf(Number(year), monthOf(month), Number(day));
	const [, first, second = '', last] = DAY_FIRST.exec(spelled) ?? [];
	return first ? dayOf(Number(last), monthOf(second), Number(first)) : null;
}

/** From 1 to 12; 0, which no day has, for a word that names no month. */
function monthOf(word: string): number {
	const name = word.toLowerCase();
	return 1 + MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name || name === month.slice(0, 4));
}
