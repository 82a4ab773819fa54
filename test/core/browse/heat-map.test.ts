import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { heatLevel, heatMonths } from '../../../src/core/browse/heat-map';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import { aReview } from '../../builders/a-review';
import { cpuTime } from '../../builders/cpu-time';

function indexOf(days: readonly (string | null)[]): LinkedIndex {
	const index = new LinkedIndex();
	for (const [at, day] of days.entries()) index.put(aReview({ path: `${at}.md`, day }));
	return index;
}

const anyDay = fc.option(
	fc
		.tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
		.map(([year, month, day]) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')),
);

describe('the months of the heat map', () => {
	test('count reviews, years newest first, without those in which nothing was', () => {
		const months = heatMonths(indexOf(['2023-08-09', '2023-08-31', '2023-01-01', '2021-12-24', null]));
		expect(months).toEqual({
			years: [
				{ year: '2023', counts: [1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0] },
				{ year: '2021', counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] },
			],
			most: 2,
			total: 4,
		});
	});

	test('are none where nothing is dated', () => {
		expect(heatMonths(indexOf([null]))).toEqual({ years: [], most: 0, total: 0 });
	});

	test('together are the dated reviews, after any changes', () => {
		fc.assert(
			fc.property(fc.array(anyDay, { maxLength: 30 }), fc.array(anyDay, { maxLength: 30 }), (before, after) => {
				const index = indexOf(before);
				heatMonths(index);
				for (const [at, day] of after.entries()) index.put(aReview({ path: `${at}.md`, day }));
				const months = heatMonths(index);
				const counts = months.years.flatMap((year) => year.counts);
				expect(months.total).toBe(index.reviews().filter(({ day }) => day !== null).length);
				expect(months.most).toBe(Math.max(0, ...counts));
				expect(months.years.map(({ year }) => year)).toEqual(index.years().map(({ name }) => name));
				expect(months).toEqual(
					heatMonths(
						indexOf(
							before
								.map((day, at) => (after.length > at ? (after[at] ?? null) : day))
								.concat(after.slice(before.length)),
						),
					),
				);
			}),
			{ numRuns: 200 },
		);
	});

	test('are counted in three milliseconds after one of ten thousand reviews changed', () => {
		const days = Array.from(
			{ length: 10_000 },
			(_, at) => `20${10 + (at % 15)}-${String((at % 12) + 1).padStart(2, '0')}-09`,
		);
		const index = indexOf(days);
		heatMonths(index);
		const times = Array.from({ length: 21 }, (_, at) => {
			index.put(aReview({ path: `${at}.md`, day: `2016-0${1 + (at % 9)}-10` }));
			const start = cpuTime();
			heatMonths(index);
			return cpuTime() - start;
		}).sort((a, b) => a - b);
		expect(times[10]).toBeLessThan(3);
	});
});

describe('the colour of a month', () => {
	test('grows by one a review while months have few', () => {
		expect([0, 1, 2, 3, 4].map((count) => heatLevel(count, 2))).toEqual([0, 1, 2, 3, 4]);
	});

	test('is the strongest for the most and never nothing for something', () => {
		expect([0, 1, 5, 6, 15, 20].map((count) => heatLevel(count, 20))).toEqual([0, 1, 1, 2, 3, 4]);
	});
});
