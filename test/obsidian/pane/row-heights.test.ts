import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Rows } from '../../../src/core/browse/row';
import { indexAt, indexesAround, topOf } from '../../../src/obsidian/pane/row-heights';
import { aGroupRow, aReviewRow, rowsFrom } from '../../builders/a-row';

const anyRows = fc
	.array(fc.boolean(), { maxLength: 300 })
	.map((lines) => rowsFrom(lines.map((isTwoLined, at) => (isTwoLined ? aReviewRow : aGroupRow)(String(at)))));
const anyHeights = fc.record({
	one: fc.double({ min: 1, max: 80, noNaN: true }),
	two: fc.double({ min: 1, max: 120, noNaN: true }),
});
const anyTop = fc.double({ min: -5000, max: 40_000, noNaN: true });
const anyView = fc.double({ min: 1, max: 3000, noNaN: true });
const anySight = fc.record({ top: anyTop, view: anyView, margin: fc.double({ min: 0, max: 2, noNaN: true }) });

const indexesOf = ({ length }: Rows) => Array.from({ length }, (_, at) => at);

describe('where rows are', () => {
	test('a row begins where the one before it ends, and all together are as high as each of them', () => {
		fc.assert(
			fc.property(anyRows, anyHeights, (rows, heights) => {
				let top = 0;
				for (const at of indexesOf(rows)) {
					expect(topOf(rows, at, heights)).toBeCloseTo(top, 5);
					top += rows.at(at)?.isTwoLined ? heights.two : heights.one;
				}
				expect(topOf(rows, rows.length, heights)).toBeCloseTo(top, 5);
			}),
			{ numRuns: 100 },
		);
	});

	test('the row at a height is the last one that begins there or above it', () => {
		fc.assert(
			fc.property(anyRows, anyTop, anyHeights, (rows, height, heights) => {
				const above = indexesOf(rows).filter((at) => topOf(rows, at, heights) <= height);
				expect(indexAt(rows, height, heights)).toBe(above.at(-1) ?? 0);
			}),
			{ numRuns: 200 },
		);
	});

	test('every row of which anything is in sight is drawn, in order, each once, and with them the current one', () => {
		fc.assert(
			fc.property(anyRows, anySight, anyHeights, fc.nat(), (rows, sight, heights, any) => {
				const { top, view } = sight;
				const current = rows.length === 0 ? 0 : any % rows.length;
				const drawn = indexesAround(rows, sight, heights, current);
				const inSight = indexesOf(rows).filter(
					(at) => topOf(rows, at + 1, heights) > top && topOf(rows, at, heights) < top + view,
				);
				expect(drawn).toEqual(expect.arrayContaining(inSight));
				expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
				expect(drawn.includes(current)).toBe(rows.length > 0);
			}),
			{ numRuns: 300 },
		);
	});

	test('no more is drawn than the screen and its margins hold, and rows on their edges', () => {
		fc.assert(
			fc.property(anyRows, anySight, anyHeights, (rows, sight, heights) => {
				const fit = ((1 + 2 * sight.margin) * sight.view) / Math.min(heights.one, heights.two);
				expect(indexesAround(rows, sight, heights, 0).length).toBeLessThanOrEqual(fit + 3);
			}),
			{ numRuns: 200 },
		);
	});

	test('where there are no rows there is nothing to draw', () => {
		expect(indexesAround(rowsFrom([]), { top: 0, view: 500, margin: 0.5 }, { one: 20, two: 30 }, 0)).toEqual([]);
	});
});
