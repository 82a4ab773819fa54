import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { directionParticle, withoutDirectionParticle } from '../../../src/core/vocabulary/korean-particle';

describe('directionParticle', () => {
	test.each([
		['데이터 엔지니어', '로'],
		['팀장', '으로'],
		['SRE 리드 개발', '로'],
		['CTO', '로'],
		['DBA (팀장)', '으로'],
		['Platform admin', '으로'],
	])('puts the right particle behind %s', (word, particle) => {
		expect(directionParticle(word)).toBe(particle);
	});

	test('is taken off again, whatever the word ends in', () => {
		const word = fc.string({
			unit: fc.constantFrom('로', '장', '발', 'n', 'r', '3', ' ', '\\', ')'),
			minLength: 1,
		});
		fc.assert(
			fc.property(word, (text) => {
				expect(withoutDirectionParticle(text + directionParticle(text))).toBe(text);
			}),
			{ numRuns: 2000 },
		);
	});
});
