import type { CalendarDay } from '../model/calendar-day';

import { dayOf } from './calendar-day-of';
import { DAY_WORDS } from './day-words';

/** A day as a text spells it, perhaps without its year. */
export interface WrittenDay {
	/** Offsets in the text, the weekday behind it included. */
	readonly from: number;
	readonly to: number;
	/** Null where the text leaves it out. */
	readonly year: number | null;
	/** From 1 to 12. */
	readonly month: number;
	readonly dayOfMonth: number;
	/** From 0, Sunday, to 6; null where the text does not name it. */
	readonly weekday: number | null;
	/** Six or eight digits in a row, which may be any other number as well. */
	readonly isCompact: boolean;
}

const START = String.raw`(?:^|[^\p{L}\p{N}./#:-])`;
/** A weekday, with more days of the same event before it: `14, 15일 (월)`, `12-13`. */
const FURTHER = String.raw`(?:\s?[-~–〜～,·・]\s?\d{1,2}(?!\d|[./:年년月월]))?`;
const WEEKDAY_NAME = String.raw`(?:[일월화수목금토日月火水木金土](?=[)）요曜,\s·])|(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)`;
const WEEKDAY = String.raw`(?:\s?[(（]\s?(${WEEKDAY_NAME})[^()（）]{0,12}[)）])?`;
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})\.?`;
const TH = '(?:st|nd|rd|th)?';
const YEAR = String.raw`((?:19|20)\d\d)(?!\d)`;

interface Form {
	readonly pattern: RegExp;
	/** Which groups hold the year (0: none), the month, the day and the weekday (0: none). */
	readonly groups: readonly [year: number, month: number, day: number, weekday: number];
	readonly isCompact?: boolean;
}

const FORMS: readonly Form[] = [
	// 2023-08-09 · 2023. 8. 9. (수) · 2022.05.14-15
	{
		pattern: new RegExp(
			String.raw`(${START})((?:19|20)\d\d)\s?([-./])\s?(\d{1,2})\s?\3\s?(\d{1,2})(?!\d)${FURTHER}[일日]?\.?${WEEKDAY}`,
			'giu',
		),
		groups: [2, 4, 5, 6],
	},
	// 23.08.09 · 23/08/09: with zeros, or it could be a version
	{
		pattern: new RegExp(
			String.raw`(${START})(\d\d)([-./])([01]\d)\3([0-3]\d)(?![\d./-]\d|\d)${FURTHER}\.?${WEEKDAY}`,
			'giu',
		),
		groups: [2, 4, 5, 6],
	},
	// '23.8.9
	{
		pattern: new RegExp(
			String.raw`(^|[^\p{L}\p{N}])['’](\d\d)(\.)\s?(\d{1,2})\.\s?(\d{1,2})(?!\d)${FURTHER}\.?${WEEKDAY}`,
			'giu',
		),
		groups: [2, 4, 5, 6],
	},
	// 2023년 8월 9일 (수) · 2017년 6월 3, 4일 · 2024年5月14日(火)
	{
		pattern: new RegExp(
			String.raw`(^|\D)((?:19|20)?\d\d)[년年]\s?(\d{1,2})[월月]\s?(\d{1,2})(?!\d)${FURTHER}\s?[일日]?${WEEKDAY}`,
			'giu',
		),
		groups: [2, 3, 4, 5],
	},
	// 8월 9일 · 5月14日(火)
	{
		pattern: new RegExp(
			String.raw`(^|[^\d년年])(\d{1,2})[월月]\s?(\d{1,2})(?!\d)${FURTHER}\s?[일日]${WEEKDAY}`,
			'giu',
		),
		groups: [0, 2, 3, 4],
	},
	// 9/29일(월) · 5/14(火)
	{
		pattern: new RegExp(
			String.raw`(${START})(\d{1,2})[/.](\d{1,2})(?=[일日]|\s?[(（]${WEEKDAY_NAME})[일日]?${WEEKDAY}`,
			'giu',
		),
		groups: [0, 2, 3, 4],
	},
	// 5/14に開催 · 토요일(5/18)
	{
		pattern: new RegExp(
			String.raw`(${START})(\d{1,2})/(\d{1,2})(?=\s?(?:に(?:開催|行|参加|あ)|에\s?(?:열|있|진행|개최|다녀|참)))`,
			'giu',
		),
		groups: [0, 2, 3, 0],
	},
	{
		pattern: /((?:요일|주말|曜日?|日|day)\s?[(（])(\d{1,2})[/.](\d{1,2})(?=[)）])/giu,
		groups: [0, 2, 3, 0],
	},
	// 06.11. - Wednesday
	{
		pattern: new RegExp(String.raw`(${START})(\d{1,2})\.(\d{1,2})\.\s?[-–,]?\s?[(（]?(${WEEKDAY_NAME})`, 'giu'),
		groups: [0, 3, 2, 4],
	},
	// May 30 - June 1, 2019 · 30 May – 1 June 2019
	{
		pattern: new RegExp(
			String.raw`(^|[^\p{L}])${MONTH}\s(\d{1,2})${TH}\s?(?:[-–&]|and|to)\s?${MONTH}\s\d{1,2}${TH},?\s+${YEAR}`,
			'giu',
		),
		groups: [5, 2, 3, 0],
	},
	{
		pattern: new RegExp(
			String.raw`(^|[^\p{N}])(\d{1,2})${TH}\s${MONTH}\s?(?:[-–&]|and|to)\s?\d{1,2}${TH}\s${MONTH},?\s+${YEAR}`,
			'giu',
		),
		groups: [5, 3, 2, 0],
	},
	// August 9th, 2023 · Sep 12-14 2019
	{
		pattern: new RegExp(
			String.raw`(^|[^\p{L}])${MONTH}\s(\d{1,2})${TH}(?:\s?(?:[-–&,]|and|to)\s?\d{1,2}${TH})?(?!\d),?\s+${YEAR}`,
			'giu',
		),
		groups: [4, 2, 3, 0],
	},
	// 9 August 2023 · 12th - 14th of Sep. 2019
	{
		pattern: new RegExp(
			String.raw`(^|[^\p{N}])(\d{1,2})${TH}(?:\s?(?:[-–&]|and|to)\s?\d{1,2}${TH})?(?:\s+(?:of\s+)?|-)${MONTH}(?:,?\s+|-)${YEAR}`,
			'giu',
		),
		groups: [4, 3, 2, 0],
	},
	// August 9th
	{
		pattern: new RegExp(String.raw`(^|[^\p{L}])${MONTH}\s(\d{1,2})${TH}(?![\d:]|,?\s+(?:19|20)\d\d)`, 'giu'),
		groups: [0, 2, 3, 0],
	},
	// 9th of August · 9 August, and never `3 may`
	{
		pattern: new RegExp(
			String.raw`(^|[^\p{N}.:])(\d{1,2})(?:(?:st|nd|rd|th)\s+(?:of\s+)?|\s+(?:of\s+)?(?!may(?!\s(?:in|at)(?!\p{L})|\s?[,.)–-]|$)))${MONTH}(?![\p{L}\p{N}]|,?\s+(?:19|20)\d\d)`,
			'giu',
		),
		groups: [0, 3, 2, 0],
	},
	// 9.3.2019, as a day is written with dots; with slashes only where one of both can be no month
	{
		pattern: new RegExp(String.raw`(${START})(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)`, 'giu'),
		groups: [4, 3, 2, 0],
	},
	{
		pattern: new RegExp(String.raw`(${START})(1[3-9]|2\d|3[01])/(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?!\d)`, 'giu'),
		groups: [4, 3, 2, 0],
	},
	{
		pattern: new RegExp(String.raw`(${START})(0?[1-9]|1[0-2])/(1[3-9]|2\d|3[01])/((?:19|20)\d\d)(?!\d)`, 'giu'),
		groups: [4, 2, 3, 0],
	},
	// 20230809
	{
		pattern: new RegExp(String.raw`(^|[^\p{L}\p{N}./#:-])((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)${WEEKDAY}`, 'giu'),
		groups: [2, 3, 4, 5],
		isCompact: true,
	},
	// 230809 · 220517(화)
	{
		pattern: new RegExp(String.raw`(^|[^\p{L}\p{N}./#:-])(\d\d)([01]\d)([0-3]\d)(?!\d)${WEEKDAY}`, 'giu'),
		groups: [2, 3, 4, 5],
		isCompact: true,
	},
];

/**
 * The days that stand anywhere in a text, in its order, those without a year among them. Numbers that no calendar has
 * are left out. Takes linear time.
 *
 * @example findDays('9월 28일 (토), not 13/45').map(({ month, dayOfMonth }) => [month, dayOfMonth]) //=> [[9, 28]]
 */
export function findDays(text: string): readonly WrittenDay[] {
	if (!/\d/u.test(text)) return [];
	const found = FORMS.flatMap((form) => [...text.matchAll(form.pattern)].flatMap((match) => dayIn(match, form)));
	found.sort((one, other) => one.from - other.from || other.to - one.to);
	let end = 0;
	return found.filter(({ from, to }) => {
		const isFree = from >= end;
		if (isFree) end = to;
		return isFree;
	});
}

/** The calendar day in a year: the written one, or the one that is given where the text leaves it out. */
export function dayInYear(
	{ year, month, dayOfMonth, weekday }: WrittenDay,
	assumed: number | null,
): CalendarDay | null {
	const inYear = year ?? assumed;
	if (inYear === null) return null;
	const day = dayOf(inYear, month, dayOfMonth);
	// A weekday tells whether the assumed year is the right one; beside a written year it is read over, as everywhere.
	const isOther = year === null && weekday !== null && weekdayOf(day) !== weekday;
	return isOther ? null : day;
}

const weekdayOf = (day: CalendarDay | null): number | null =>
	day === null ? null : new Date(`${day}T00:00:00Z`).getUTCDay();

function dayIn(match: RegExpExecArray, { groups, isCompact = false }: Form): readonly WrittenDay[] {
	const [year, month, dayOfMonth, weekday] = groups.map((group) => (group === 0 ? '' : (match[group] ?? '')));
	const written = {
		from: match.index + (match[1]?.length ?? 0),
		to: match.index + match[0].length,
		year: year ? Number(year.padStart(4, '20')) : null,
		month: monthOf(month ?? ''),
		dayOfMonth: Number(dayOfMonth),
		weekday: weekdayIn(weekday ?? ''),
		isCompact,
	};
	// A leap year has every day that any year has.
	return dayOf(written.year ?? 2000, written.month, written.dayOfMonth) === null ? [] : [written];
}

const MONTHS = DAY_WORDS.en.shortMonths.map((month) => month.toLowerCase());

function monthOf(text: string): number {
	return /^\d/u.test(text) ? Number(text) : 1 + MONTHS.indexOf(text.slice(0, 3).toLowerCase());
}

function weekdayIn(text: string): number | null {
	const name = text.slice(0, 3).toLowerCase();
	const [ko, ja, en] = [DAY_WORDS.ko.shortWeekdays, DAY_WORDS.ja.shortWeekdays, DAY_WORDS.en.shortWeekdays];
	const at = Math.max(ko.indexOf(name), ja.indexOf(name), en.map((day) => day.toLowerCase()).indexOf(name));
	return at < 0 ? null : at;
}
