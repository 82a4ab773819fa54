import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { insertBlock } from '../../../src/core/text/insert-block';
import { anyStyledReview } from '../../builders/any-styled-review';
import { RUNS } from '../../builders/runs';

import { readText, unplaced } from './edit-at-cursor';

test('an index block changes nothing of what a review says, wherever it is put', () => {
	fc.assert(
		fc.property(anyStyledReview, fc.nat(), ({ text }, at) => {
			const { text: after, refusal } = insertBlock(text, at % (text.length + 1), 'by=year limit=1');
			if (refusal) return;
			expect(unplaced(readText(after))).toEqual(unplaced(readText(text)));
		}),
		{ numRuns: RUNS },
	);
}, 60_000);
