import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { calendarDayOf, dayOf, isCalendarDay } from '../../../src/core/dates/calendar-day-of';
import { anyDay } from './any-day';

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

	test('is every day from 1970 to 2100', () => {
		fc.assert(
			fc.property(anyDay, (any) => {
				expect(isCalendarDay(any)).toBe(true);
			}),
			{ numRuns: 2_000 },
		);
	});
});
