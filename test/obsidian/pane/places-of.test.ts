import { describe, expect, test } from '@jest/globals';

import type { Row } from '../../../src/core/browse/row';
import { placesOf } from '../../../src/obsidian/pane/places-of';

/** Rows of these depths; what they are does not matter here. */
function rowsAt(...depths: number[]): Row[] {
	return depths.map((depth, i) => ({ kind: 'group', id: String(i), depth, label: null, count: 0, isClosed: false }));
}

describe('the place of a row', () => {
	test('is counted among the rows of the same parent', () => {
		const places = placesOf(rowsAt(0, 1, 1, 0, 1, 2, 2, 1));
		expect(places.map(({ level, position, size }) => [level, position, size])).toEqual([
			[1, 1, 2],
			[2, 1, 2],
			[2, 2, 2],
			[1, 2, 2],
			[2, 1, 2],
			[3, 1, 2],
			[3, 2, 2],
			[2, 2, 2],
		]);
	});

	test('begins anew under another parent of the same depth', () => {
		expect(placesOf(rowsAt(0, 1, 2, 1, 2, 2)).map(({ position, size }) => [position, size])).toEqual([
			[1, 1],
			[1, 2],
			[1, 1],
			[2, 2],
			[1, 2],
			[2, 2],
		]);
	});
});
