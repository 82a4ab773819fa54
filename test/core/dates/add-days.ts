import type { CalendarDay } from '../../../src/core/model/calendar-day';

/** The day some days later, counted where no day is longer than another. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
	return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10) as CalendarDay;
}
