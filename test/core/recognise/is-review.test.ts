import { describe, expect, test } from '@jest/globals';

import type { NotePath } from '../../../src/core/model/note-path';
import { recognise } from '../../../src/core/recognise/recognise';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';

import { NEAR_MISSES, QUIET_REVIEWS } from './near-misses';
import { ORDINARY_NOTES, SHORT_REVIEWS } from './ordinary-notes';
import type { InventedNote } from './ordinary-notes';

const vocabulary = vocabularyOf(DEFAULT_SETTINGS);
const reading = ({ path, text }: InventedNote) => recognise(path as NotePath, text, vocabulary);
const review = (...lines: readonly string[]) => reading({ path: 'note.md', text: lines.join('\n') });

describe('whether a note is a review of an event', () => {
	test.each([...SHORT_REVIEWS, ...QUIET_REVIEWS].map((note) => [note.path, note] as const))(
		'%s is one',
		(_, note) => {
			expect(reading(note)).toMatchObject({ isReview: true });
		},
	);

	test.each([...ORDINARY_NOTES, ...NEAR_MISSES].map((note) => [note.path, note] as const))(
		'%s is none',
		(_, note) => {
			expect(reading(note)).toMatchObject({ isReview: false });
		},
	);

	test('an empty note is none, without any doubt', () => {
		expect(review('')).toMatchObject({ isReview: false, confidence: 0 });
	});

	test('confidence lies between 0 and 1', () => {
		for (const note of [...SHORT_REVIEWS, ...ORDINARY_NOTES]) {
			const { confidence } = reading(note);
			expect(confidence).toBeGreaterThanOrEqual(0);
			expect(confidence).toBeLessThanOrEqual(1);
		}
	});

	test('who was there is surer than who only names the event', () => {
		const told = review('# 모래콘 2023', '', '모래콘에 다녀왔다.', '', '발표를 들었다.', '세션이 많았다.');
		const named = review('# 모래콘 2023', '', '모래가 많다.', '', '발표가 있다.', '세션이 많다.');
		expect(told.confidence).toBeGreaterThan(named.confidence);
	});

	test('what is still to come is less sure than what was', () => {
		const past = review('# 구름 밋업 3회', '', '발표가 둘 있었다.', '세션은 짧았다.');
		const coming = review('# 구름 밋업 3회 참가 신청', '', '발표가 둘 있었다.', '세션은 짧았다.');
		expect(coming.confidence).toBeLessThan(past.confidence);
	});
});
