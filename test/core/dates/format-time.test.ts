import { describe, expect, test } from '@jest/globals';

import { formatTime, isTimeOfDay, unsupportedInTime } from '../../../src/core/dates/format-time';

describe('a time of day', () => {
	test.each([
		['19:05', 'HH:mm', '19:05'],
		['09:05', 'H:m:ss', '9:5:00'],
		['00:30', 'hh:mm A', '12:30 AM'],
		['12:30', 'h:mm a', '12:30 pm'],
		['12:30', '[at] HH[h]', 'at 12h'],
		['12:30', '\\H HH시', 'H 12시'],
	])('%s in the format %s is %s', (time, format, text) => {
		expect(formatTime(time, format, 'en')).toBe(text);
	});

	test('is named by its half of the day as the language names it', () => {
		expect([formatTime('19:05', 'a h[시]', 'ko'), formatTime('07:05', 'Ah[時]', 'ja')]).toEqual([
			'오후 7시',
			'午前7時',
		]);
	});

	test('has no years and months in it', () => {
		expect(unsupportedInTime('YYYY-MM HH:mm [YYYY]')).toEqual(['Y', 'M']);
	});

	test.each(['24:00', '9:05', '19:60', '', '19:05:00'])('is not %j', (text) => {
		expect(isTimeOfDay(text)).toBe(false);
	});
});
