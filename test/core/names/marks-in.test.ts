import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marksIn } from '../../../src/core/names/marks-in';
import { searchKeyOf } from '../../../src/core/names/search-key';
import { readSearch } from '../../../src/core/names/search-term';

/** A text with what a search marks in brackets. */
function marked(text: string, search: string): string {
	const marks = [...marksIn(text, readSearch(search))].reverse();
	return marks.reduce(
		(left, { from, to }) => `${left.slice(0, from)}<${left.slice(from, to)}>${left.slice(to)}`,
		text,
	);
}

describe('what a search matched', () => {
	test.each([
		['Apache Kafka', 'kaf', 'Apache <Kaf>ka'],
		['무심사 여환성', 'ㅇㅎㅅ', '무심사 <여환성>'],
		['여환성 님', '여호', '<여환>성 님'],
		['하나', '한', '<하나>'],
		['카프카와 카프카', '카프', '<카프>카와 <카프>카'],
		['Kafka 서울', '서울 kafka', '<Kafka> <서울>'],
		['카프카', '카프 프카', '<카프카>'],
		['Ada Lee · 무심사', 'speaker:"ada lee" org:무ㅅ', '<Ada Lee> · <무심>사'],
		['2023 회고', 'year:2023', '2023 회고'],
		['C++ 모임', 'c++', '<C++> 모임'],
		['Kafka', '', 'Kafka'],
		['Kafka', 'rust', 'Kafka'],
	])('in %s for %s is marked in the text as it is shown', (text, search, expected) => {
		expect(marked(text, search)).toBe(expected);
	});

	test('is marked where it stands in a text whose syllables are in pieces', () => {
		const text = '님 여환성 발표'.normalize('NFD');
		expect(marked(text, 'ㅇㅎ').normalize('NFC')).toBe('님 <여환>성 발표');
		expect(marked('Cafe\u0301 noir', 'café')).toBe('<Cafe\u0301> noir');
		expect(marked('İstanbul 밤', '밤')).toBe('İstanbul <밤>');
	});

	test('matches by itself, lies inside the text, and comes in order', () => {
		const letters = fc.constantFrom(
			...'여환성ㅇㅎㅅab',
			'여'.normalize('NFD'),
			'환'.normalize('NFD'),
			'é',
			'e\u0301',
			'İ',
			' ',
			'😀',
		);
		const text = fc.array(letters, { maxLength: 10 }).map((all) => all.join(''));
		fc.assert(
			fc.property(text, fc.array(letters, { maxLength: 4 }), (shown, typed) => {
				const query = readSearch(typed.join(''));
				const isFoundIn = (part: string): boolean => query.words.some((word) => word.test(searchKeyOf(part)));
				const marks = marksIn(shown, query);
				let end = -1;
				for (const { from, to } of marks) {
					expect(from).toBeGreaterThan(end);
					expect(to).toBeGreaterThan(from);
					expect(isFoundIn(shown.slice(from, to))).toBe(true);
					end = to;
				}
				expect(end).toBeLessThanOrEqual(shown.length);
				expect(marks.length > 0).toBe(isFoundIn(shown));
			}),
			{ numRuns: 2_000 },
		);
	});
});
