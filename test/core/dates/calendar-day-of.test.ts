import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { addDays, calendarDayOf, dayOf, isCalendarDay } from '../../../src/core/dates/calendar-day-of';
import { anyDay, day } from './any-day';

describe('a calendar day', () => {
	test('is the wall day of a moment, early and late on that day', () => {
		expect(calendarDayOf(new Date(2023, 7, 9, 0, 30))).toBe('2023-08-09');
		expect(calendarDayOf(new Date(2023, 7, 9, 23, 59, 59))).toBe('2023-08-09');
	});

	test('does not exist before 1970 and after 2100', () => {
		expect(() => calendarDayOf(new Date(1969, 11, 31))).toThrow(RangeError);
		expect(dayOf(1969, 12, 31)).toBeNull();
		expect(dayOf(1970, 1, 1)).toBe('1970-01-01');
		expect(dayOf(2100, 12, 31)).toBe('2100-12-31');
		expect(dayOf(2101, 1, 1)).toBeNull();
	});

	test.each(['2023-02-30', '2023-13-01', '2023-8-9', '23-08-09', '2023-08-09 ', '', '1969-12-31', '2100-02-29'])(
		'is not %j',
		(text) => {
			expect(isCalendarDay(text)).toBe(false);
		},
	);

	test('is what adding days gives, over months, leap days and years', () => {
		expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
		expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
		expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01');
		expect(addDays(day('2024-01-01'), -1)).toBe('2023-12-31');
		expect(() => addDays(day('2100-12-31'), 1)).toThrow(RangeError);
	});

	test('comes back after going forth and back any number of days', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (a, b) => {
				const count = Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
				expect(isCalendarDay(a)).toBe(true);
				expect(addDays(a, count)).toBe(b);
				expect(addDays(b, -count)).toBe(a);
			}),
			{ numRuns: 2_000 },
		);
	});
});
