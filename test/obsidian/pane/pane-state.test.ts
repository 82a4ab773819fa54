import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { GROUPINGS, SORTINGS } from '../../../src/core/browse/row';
import { keyOfName } from '../../../src/core/model/name-key';
import { FIRST_STATE, savedOf, stateOf } from '../../../src/obsidian/pane/pane-state';
import type { Card } from '../../../src/obsidian/pane/card-of';
import type { PaneState } from '../../../src/obsidian/pane/pane-state';

const card = fc.oneof(
	fc.constant(null),
	fc.string().map((key): Card => ({ kind: 'speaker', key: keyOfName(key) })),
	fc.integer({ min: 1970, max: 2100 }).map((year): Card => ({ kind: 'year', year: String(year) })),
);

const state: fc.Arbitrary<PaneState> = fc.record({
	view: fc.record({
		by: fc.constantFrom(...GROUPINGS),
		sort: fc.constantFrom(...SORTINGS),
		search: fc.string(),
		closed: fc.uniqueArray(fc.string()).map((ids) => new Set(ids)),
	}),
	hasHeatMap: fc.boolean(),
	card,
	isFollowing: fc.boolean(),
	anchor: fc.option(fc.record({ id: fc.string(), offset: fc.nat(500) })),
});

test('what the workspace file holds is the state again', () => {
	fc.assert(
		fc.property(state, state, (saved, before) => {
			expect(stateOf(JSON.parse(JSON.stringify(savedOf(saved))), before)).toEqual(saved);
		}),
		{ numRuns: 200 },
	);
});

test('whatever else it holds is survived, and what of it makes sense is taken', () => {
	const odd = fc.oneof(fc.jsonValue(), fc.constant(undefined));
	const keys = ['by', 'sort', 'search', 'closed', 'heat', 'card', 'follow', 'anchor'];
	const record = fc.record(Object.fromEntries(keys.map((key) => [key, odd])), { requiredKeys: [] });
	fc.assert(
		fc.property(fc.oneof(record, odd), (saved) => {
			const read = stateOf(saved, FIRST_STATE);
			expect(GROUPINGS).toContain(read.view.by);
			expect(stateOf(JSON.parse(JSON.stringify(savedOf(read))), FIRST_STATE)).toEqual(read);
		}),
		{ numRuns: 300 },
	);
	expect(stateOf({ by: 'moon', follow: true }, FIRST_STATE)).toEqual({ ...FIRST_STATE, isFollowing: true });
});
