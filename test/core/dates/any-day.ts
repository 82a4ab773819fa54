import fc from 'fast-check';

import type { CalendarDay } from '../../../src/core/model/calendar-day';
import { addDays } from './add-days';

/** A day written in a test. */
export function day(text: string): CalendarDay {
	return text as CalendarDay;
}

/** Any day between 1970 and 2100. */
export const anyDay = fc.integer({ min: 0, max: 47_846 }).map((count) => addDays(day('1970-01-01'), count));
