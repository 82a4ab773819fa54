import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { formatDay } from '../../../src/core/dates/format-day';
import { readDay } from '../../../src/core/dates/read-day';
import { anyDay } from './any-day';

describe('reading a day', () => {
	test.each([
		'2023-08-09',
		'2023.08.09',
		'2023.08.09.',
		'2023. 8. 9.',
		'2023. 8. 9. (수)',
		'23.08.09',
		'23.8.9',
		'2023/8/9',
		'20230809',
		'2023년 8월 9일',
		'2023년8월9일',
		'23년 8월 9일',
		'2023년 8월 9일 (수)',
		'2023년 8월 9일(수요일)',
		'2023년 8월 9일 (목)',
		'2023년 8월 9일'.normalize('NFD'),
		'2023年8月9日',
		'2023年8月9日(水)',
		'2023年8月9日(水曜日)',
		'Aug 9, 2023',
		'August 9th, 2023',
		'Wed, Aug 9, 2023',
		'9 August 2023',
		'Wednesday, 9 Aug. 2023',
		'9th of August 2023',
		'2023-08-09T19:00',
		'2023-08-09T19:00+09:00',
		'2023-08-09T23:59:59.999Z',
		'2023-08-09 19:00:00',
		'2023-08-09T00:30:00-0300',
		'  2023-08-09  ',
	])('understands %j', (text) => {
		expect(readDay(text)).toBe('2023-08-09');
	});

	test.each([
		'',
		'23.1',
		'후기 1',
		'2023',
		'2023-08',
		'2023-02-30',
		'23.02.30',
		'20231301',
		'0023-08-09',
		'1969-12-31',
		'2101-01-01',
		'2023-08.09',
		'2023-08-09 and more',
		'v2023-08-09',
		'Foo 9, 2023',
		'Augustus 9, 2023',
		'9 2023',
		'1000만',
		'2023-08-09T',
		'123-08-09',
		'2'.repeat(100_000),
	])('does not take %j for one', (text) => {
		expect(readDay(text)).toBeNull();
	});

	test('knows September by three, four and nine letters', () => {
		expect(['Sep 1, 2024', 'Sept 1, 2024', 'September 1, 2024'].map(readDay)).toEqual(Array(3).fill('2024-09-01'));
	});

	test('reads what any format of the field writes', () => {
		const format = fc.constantFrom(
			'YYYY-MM-DD',
			'YYYY.MM.DD',
			'YYYY/M/D',
			'YYYYMMDD',
			'YYYY년 M월 D일 (ddd)',
			'MMM D, YYYY',
			'dddd, D MMMM YYYY',
		);
		fc.assert(
			fc.property(anyDay, format, (day, tokens) => {
				expect(readDay(formatDay(day, tokens, tokens.includes('년') ? 'ko' : 'en'))).toBe(day);
			}),
			{ numRuns: 2_000 },
		);
	});
});
