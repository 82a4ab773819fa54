import { describe, expect, test } from '@jest/globals';

import { particle } from '../../../src/i18n/particle';

describe('a Korean particle', () => {
	test('follows the sound that a word ends in', () => {
		expect(particle('여환성', '을', '를')).toBe('을');
		expect(particle('김보라', '을', '를')).toBe('를');
		expect(particle('2023', '은', '는')).toBe('은');
		expect(particle('2024', '은', '는')).toBe('는');
	});

	test('of a direction needs no 으 behind ㄹ', () => {
		expect(particle('이하늘', '으로', '로')).toBe('로');
		expect(particle('8', '으로', '로')).toBe('로');
		expect(particle('정다온', '으로', '로')).toBe('으로');
		expect(particle('6', '으로', '로')).toBe('으로');
	});

	test('sees the last letter behind brackets, quotes and decomposed Hangul', () => {
		expect(particle('김보라 (무심사)', '을', '를')).toBe('를');
		expect(particle('여환성'.normalize('NFD'), '을', '를')).toBe('을');
		expect(particle('“밋업”', '이', '가')).toBe('이');
	});

	test('offers both where letters do not tell the sound', () => {
		expect(particle('Kafka', '을', '를')).toBe('을(를)');
		expect(particle('', '을', '를')).toBe('을(를)');
	});
});
