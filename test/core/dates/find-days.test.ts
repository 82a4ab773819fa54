import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { dayInYear, findDays } from '../../../src/core/dates/find-days';

const days = (text: string) => findDays(text).map((day) => dayInYear(day, 2024));

describe('days in running text', () => {
	test.each([
		['후기 (23.08.09)', '2023-08-09'],
		['일시: 2019-05-18 (토) 12시', '2019-05-18'],
		['2023. 8. 9.(수)', '2023-08-09'],
		['2022.05.14-15 강당', '2022-05-14'],
		['2017년 6월 3, 4일 개최', '2017-06-03'],
		['20년 1월 2일에', '2020-01-02'],
		['2024年5月14日(火)に', '2024-05-14'],
		['220314 - 세미나', '2022-03-14'],
		['[20201119]', '2020-11-19'],
		['220517(화) 강당', '2022-05-17'],
		['on March 9th, 2020 in', '2020-03-09'],
		['Sep 12-14 2019', '2019-09-12'],
		['12th - 14th of September 2019', '2019-09-12'],
		['(03/29/2020)', '2020-03-29'],
		['29/03/2020', '2020-03-29'],
		['am 9.3.2019 in', '2019-03-09'],
		['지난 9월 28일, ', '2024-09-28'],
		['3/9(土)に', '2024-03-09'],
		['9/29일(일) 9:00', '2024-09-29'],
		['May 5th', '2024-05-05'],
		["'23.8.9(수)", '2023-08-09'],
		['3/9 に開催された', '2024-03-09'],
		['토요일(3/9)에', '2024-03-09'],
		['06.11. - Wednesday', '2024-11-06'],
		['May 30 - June 1, 2019', '2019-05-30'],
		['30 May – 1 June 2019', '2019-05-30'],
		['9-Mar-2019', '2019-03-09'],
		['on the 9th of March', '2024-03-09'],
		['held on 9 March in', '2024-03-09'],
		['held on 9 May in', '2024-05-09'],
	])('%s has the day %s', (text, day) => {
		expect(days(text)).toEqual([day]);
	});

	test.each([
		'v2.3.4',
		'6.5.0',
		'10.20.30.40',
		'23.02.30',
		'13월 40일',
		'2023/13/01',
		'03/09/2020',
		'11/11 sale',
		'3 marbles',
		'3 may be enough',
		'(3/9)',
		'3/9に当たる',
		'1234567',
		'a230809b',
		'12.03.041',
		'https://a.example/2023/04/05/x',
	])('%s has none', (text) => {
		expect(days(text)).toEqual([]);
	});

	test('a written year is taken before an assumed one', () => {
		expect(findDays('2019-03-09').map((day) => dayInYear(day, 2024))).toEqual(['2019-03-09']);
	});

	test('a day without its year is none where no year is assumed', () => {
		expect(findDays('8월 9일').map((day) => dayInYear(day, null))).toEqual([null]);
	});

	test('a weekday tells an assumed year that is wrong', () => {
		expect(findDays('9/29일(월)').map((day) => [dayInYear(day, 2014), dayInYear(day, 2015)])).toEqual([
			['2014-09-29', null],
		]);
	});

	test('several days come in the order of the text, and do not overlap', () => {
		const text = '9월 28일과 2023-01-02, then May 5, 2020';
		expect(days(text)).toEqual(['2024-09-28', '2023-01-02', '2020-05-05']);
		const found = findDays(text);
		for (const [at, { from }] of found.entries()) expect(from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
	});

	test('every day is found again in brackets behind any words', () => {
		const parts = [
			fc.integer({ min: 2000, max: 2099 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 }),
		];
		fc.assert(
			fc.property(fc.tuple(...parts), fc.constantFrom('.', '-', '/'), ([year, month, day], mark) => {
				const padded = [year, month, day].map((part) => String(part).padStart(2, '0'));
				expect(days(`후기 (${padded.join(mark)})`)).toEqual([padded.join('-')]);
			}),
			{ numRuns: 200 },
		);
	});
});
