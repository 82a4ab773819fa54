import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { NotePath } from '../../../src/core/model/note-path';
import { readNote } from '../../../src/core/read/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anyReviewText } from '../../builders/any-review-text';
import { snapshotOf } from '../../builders/snapshot-of';

const path = 'note.md' as NotePath;
const properties = { tags: ['meetup/review'] };

describe('a note whose metadata is older or newer than its text', () => {
	test('is read to the end where a heading stands below the last line', () => {
		const note = { ...snapshotOf('# 모임\n\n\n\n## 느린 빌드\n#meetup/talk\n## 끝'), properties, text: '# 모임' };
		expect(readNote(note, DEFAULT_SETTINGS)).toMatchObject({ kind: 'review', path });
	});

	test('is read without a throw, whichever two notes are mixed', () => {
		fc.assert(
			fc.property(anyReviewText, anyReviewText, fc.nat(), (one, other, at) => {
				for (const text of [other, one.slice(0, at % (one.length + 1)), '']) {
					const reading = readNote({ ...snapshotOf(one), properties, text }, DEFAULT_SETTINGS);
					expect(reading?.kind).toBe('review');
				}
			}),
			{ numRuns: 300 },
		);
	});
});
