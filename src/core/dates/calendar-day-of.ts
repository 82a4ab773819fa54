import type { CalendarDay } from '../model/calendar-day';

const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/**
 * The day of a year, month (1 to 12) and day of month, or null where the calendar has no such day or the year is
 * not between 1970 and 2100.
 *
 * @example
 * dayOf(2023, 8, 9) //=> '2023-08-09'
 * dayOf(2023, 2, 30) //=> null
 */
export function dayOf(year: number, month: number, day: number): CalendarDay | null {
	if (year < FIRST_YEAR || year > LAST_YEAR) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10) as CalendarDay;
}

/**
 * The day on the wall calendar at a moment, in the zone of the device.
 *
 * @throws RangeError before 1970 and after 2100
 */
export function calendarDayOf(date: Date): CalendarDay {
	const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
	if (day === null) throw new RangeError(`There is no day between 1970 and 2100 at ${String(date)}.`);
	return day;
}

/**
 * Whether a text is a calendar day as we write it: `2023-08-09`, and a day that exists.
 *
 * @example isCalendarDay('2023-02-30') //=> false
 */
export function isCalendarDay(text: string): text is CalendarDay {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
	return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) === text;
}
