import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { adoptNote, ALL_PARTS } from '../../../src/core/compose/adopt-note';
import type { NotePath } from '../../../src/core/model/note-path';
import { readReview } from '../../../src/core/read/read-review';
import { textReadingOf } from '../../../src/core/read/text-reading-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { readProperties } from '../../../src/core/text/set-properties';
import { anyReviewText } from '../../builders/any-review-text';
import { anyStyledReview } from '../../builders/any-styled-review';
import { RUNS } from '../../builders/runs';
import { snapshotOf } from '../../builders/snapshot-of';
import { parseYaml } from '../../host/yaml';
import { anyOddNote } from './any-odd-text';
import type { OddNote } from './any-odd-text';

const path = 'note.md' as NotePath;
const adopt = ({ text, reading }: OddNote) =>
	adoptNote({ path, text }, reading, ALL_PARTS, DEFAULT_SETTINGS, parseYaml);

/** Reviews as people write them, with the tag that makes them reviews taken away: old posts of the same words. */
const anyOldReview = fc
	.oneof(
		anyReviewText,
		anyStyledReview.map(({ text }) => text),
	)
	.map((review): OddNote => {
		const text = review.replace(/meetup\/review/gu, 'meetup/notes');
		return { text, reading: textReadingOf(readReview(snapshotOf(review), DEFAULT_SETTINGS)) };
	});

/** Each is read several times. */
const runs = { numRuns: Math.ceil(RUNS / 5), seed: 20_240_524 };

describe('whatever is adopted', () => {
	test.each([
		['an odd text with an odd reading', anyOddNote],
		['an old review', anyOldReview],
	])('%s keeps every character and its other properties, and is not adopted again', (_, notes) => {
		fc.assert(
			fc.property(notes, (note) => {
				const { text } = note;
				const { edits } = adopt(note);
				if (edits === null) return;
				expect(edits.every(({ from, to }) => from === to)).toBe(true);
				expect(edits.every(({ from }, at) => from > (edits[at - 1]?.from ?? -1))).toBe(true);
				const after = applyEdits(text, edits);
				if (findFrontmatter(text)?.yaml.trim()) {
					const before = readProperties(text, parseYaml).properties ?? {};
					const now = readProperties(after, parseYaml).properties ?? {};
					for (const [key, value] of Object.entries(before)) {
						if (Array.isArray(value)) expect(now[key]).toEqual(expect.arrayContaining(value as unknown[]));
						else if (value !== null) expect(now[key]).toEqual(value);
					}
				}
				// Nothing is put in between a carriage return and its line feed.
				expect(/\r\n/u.test(text) && /[^\r]\n/u.test(after) && !/[^\r]\n/u.test(text)).toBe(false);
				expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
				expect(adopt({ ...note, text: after })).toMatchObject({ edits: [], refusal: null });
			}),
			runs,
		);
	});
});

test('an old review says again what it said as a review', () => {
	fc.assert(
		fc.property(anyOldReview, (note) => {
			const { edits } = adopt(note);
			if (edits === null) return;
			const after = textReadingOf(readReview(snapshotOf(applyEdits(note.text, edits)), DEFAULT_SETTINGS));
			const said = ({ talks }: typeof after) =>
				talks.map(({ title, speakers }) => [title, ...speakers.map(({ name }) => name)]);
			expect(said(after)).toEqual(said(note.reading));
		}),
		runs,
	);
});
