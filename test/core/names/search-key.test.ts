import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { characterOf, syllableOf } from '../../../src/core/names/hangul';
import { matches, readQuery, searchKeyOf } from '../../../src/core/names/search-key';

const finds = (query: string, text: string): boolean => matches(searchKeyOf(text), readQuery(query));

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const hangul = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(''));
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const initialsOf = (text: string): string =>
	[...text].map((character) => INITIALS[syllableOf(character)?.initial ?? 0]).join('');

describe('a search while a name is being typed', () => {
	test.each(['ㅇ', '여', '여ㅎ', '여호', '여화', '여환', '여환ㅅ', '여환서', '여환성'])(
		'%s finds 여환성',
		(typed) => {
			expect(finds(typed, '무심사 여환성')).toBe(true);
		},
	);

	test.each([
		['한', '하나'],
		['하ㄴ', '하나'],
		['갑', '값'],
		['갑', '가방'],
		['값', '갑시다'],
		['으', '의사'],
		['구', '궤도'],
		['갂', '가까이'],
	])('%s finds %s, which the next key may make of it', (typed, text) => {
		expect(finds(typed, text)).toBe(true);
	});

	test.each([
		['여화', '여호성'],
		['여환', '여화가'],
		['한', '하다'],
		['하', '해'],
		['여환ㅅ', '여환'],
	])('%s does not find %s, which no key makes of it', (typed, text) => {
		expect(finds(typed, text)).toBe(false);
	});

	test('only the last syllable of a word is still on its way', () => {
		expect(finds('호성', '환성')).toBe(false);
	});
});

describe('a search by initial consonants', () => {
	test('ㅇㅎㅅ finds 여환성 and not 여환', () => {
		expect(finds('ㅇㅎㅅ', '여환성')).toBe(true);
		expect(finds('ㅇㅎㅅ', '여환')).toBe(false);
	});

	test('two consonants that the keyboard joined stay two', () => {
		expect(finds('ㄳ', '감사')).toBe(true);
		expect(finds('ㄶ', '나한')).toBe(true);
	});

	test('a consonant finds itself too', () => {
		expect(finds('ㅋㅋ', 'ㅋㅋㅋ')).toBe(true);
		expect(finds('ㄳ', 'ㄳ')).toBe(true);
	});

	test('a consonant sent as a conjoining letter is the same consonant', () => {
		expect(finds('\u110b\u1112\u1109', '여환성')).toBe(true);
	});

	test('the initials of any word find it', () => {
		fc.assert(fc.property(hangul, (word) => finds(initialsOf(word), word)));
	});
});

describe('a search', () => {
	test('finds in any letter case and in either Unicode form', () => {
		expect(finds('KAFKA', 'Apache Kafka')).toBe(true);
		expect(finds('여환'.normalize('NFD'), '여환성')).toBe(true);
		expect(finds('여환', '여환성'.normalize('NFD'))).toBe(true);
	});

	test('wants every word, in any order', () => {
		expect(finds('여환성 kafka', 'Kafka 여환성')).toBe(true);
		expect(finds('여환성 spark', 'Kafka 여환성')).toBe(false);
	});

	test('finds everything when nothing but spaces was typed', () => {
		expect(finds('  ', 'Kafka')).toBe(true);
	});

	test('finds any text by any part of it, whatever characters it holds', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 12 });
		fc.assert(
			fc.property(text, text, text, (before, part, after) => {
				fc.pre(part.normalize('NFC') === part && (before + part + after).normalize('NFC').includes(part));
				return finds(part, before + part + after);
			}),
			{ numRuns: 2_000 },
		);
	});

	test('finds any Hangul word by any beginning of it', () => {
		fc.assert(fc.property(hangul, fc.nat(3), (word, length) => finds(word.slice(0, length + 1), word)));
	});

	test('treats what means something in a pattern as plain text', () => {
		expect(finds('c++', 'Modern C++ 모임')).toBe(true);
		expect(finds('.*', 'Kafka')).toBe(false);
		expect(finds('[후기]', '[후기] Kafka')).toBe(true);
	});
});

test('a syllable is what its letters make', () => {
	fc.assert(
		fc.property(syllable, (character) => {
			const letters = syllableOf(character);
			return letters !== null && characterOf(letters) === character;
		}),
	);
	expect(syllableOf('a')).toBeNull();
	expect(syllableOf('')).toBeNull();
});
