import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSearch, termOf, withTerm } from '../../../src/core/names/search-term';

/** Words, and terms as `operator=value`. */
const read = (search: string): string[] => {
	const { texts, terms } = readSearch(search);
	return [...texts, ...terms.map(({ operator, text }) => `${operator}=${text}`)];
};

describe('a search', () => {
	test.each([
		['카프카 speaker:여환성', ['카프카', 'speaker=여환성']],
		['SPEAKER:Ada topic:#kafka', ['speaker=ada', 'topic=kafka']],
		[
			'발표자:여 주제:카 밋업:서울 소속:무 연도:2023 날짜:2023-08',
			['speaker=여', 'topic=카', 'meetup=서울', 'org=무', 'year=2023', 'date=2023-08'],
		],
		['speaker:"Ada  Lee" 밤', ['밤', 'speaker=ada lee']],
		['발표자: 여환성', ['speaker=여환성']],
		['date:2023.08', ['date=2023-08']],
		['"작은 팀" 배포', ['작은 팀', '배포']],
		['발표자:여'.normalize('NFD'), ['speaker=여']],
	])('%s is read in words and terms', (search, expected) => {
		expect(read(search)).toEqual(expected);
	});

	test.each([
		['2025-03', '2025-03'],
		['2025.03', '2025-03'],
		['2025/03', '2025-03'],
		['2025-3', '2025-03'],
		['2025.3.', '2025-03'],
		['25.3', '2025-03'],
		['2025.3.9.', '2025-03-09'],
		['2025/12/1', '2025-12-01'],
		['"2025. 3. 9."', '2025-03-09'],
		['2025년', '2025'],
		['2025년3월', '2025-03'],
		['2025년 3월', '2025-03'],
		['2025년 3월 9일', '2025-03-09'],
		['25년 3월', '2025-03'],
		// An input method puts syllables together.
		['2025ㄴ', '2025'],
		['2025녀', '2025'],
		['2025년 3', '2025-03'],
		['2025년 3ㅇ', '2025-03'],
		['2025년 3우', '2025-03'],
		['2025년 3워', '2025-03'],
		['2025년 3월 9', '2025-03-09'],
		['2025년 3월 9이', '2025-03-09'],
		// Not there yet, or never.
		['20', '20'],
		['202', '202'],
		['2025', '2025'],
		['2025-0', '2025-0'],
		['2025.0', '2025-0'],
		['2025-03-0', '2025-03-0'],
		['2025.3.0', '2025-03-0'],
		['2025-013', '2025-013'],
		['soon', 'soon'],
	])('reads the date %s as %s, and the heat map does', (typed, day) => {
		for (const operator of ['date', '날짜']) {
			expect(read(`kafka ${operator}:${typed} 밤`)).toEqual(['kafka', '밤', `date=${day}`]);
			expect(termOf(`kafka ${operator}:${typed} 밤`, 'date')).toBe(day);
		}
	});

	test('reads a year as the pane shows it', () => {
		expect(read('연도:2025년')).toEqual(['year=2025']);
		expect(read('year:2025.3 연도:2025년 3월')).toEqual(['year=2025', 'year=2025']);
		expect(read('year:20253 year:soonest')).toEqual(['year=20253', 'year=soonest']);
	});

	test('has words behind a year that are no month', () => {
		expect(read('날짜:2025년 3월호 날짜:2025년 35번')).toEqual(['3월호', '35번', 'date=2025', 'date=2025']);
	});

	test.each([
		['spea', ['spea']],
		['speaker', ['speaker']],
		['speaker:', ['speaker:']],
		['speaker:"', ['speaker:"']],
		['speaker:"Ada Le', ['speaker=ada le']],
		['kafka 발표자:', ['kafka', '발표자:']],
	])('%s, while it is being typed, is what it is so far', (search, expected) => {
		expect(read(search)).toEqual(expected);
	});

	test('has words where nobody knows the operator', () => {
		expect(read('https://example.org colour:red 1부: 카프카')).toEqual([
			'https://example.org',
			'colour:red',
			'1부:',
			'카프카',
		]);
	});

	test('is never a failure, whatever is typed', () => {
		const piece = fc.constantFrom('speaker:', '발표자:', '"', ' ', ':', '#', '여', 'a b', '\\', '\n');
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 }))), (pieces) => {
				expect(readSearch(pieces.join('')).terms.every(({ text }) => text !== '')).toBe(true);
			}),
			{ numRuns: 1_000 },
		);
	});
});

describe('a term', () => {
	test('is put behind the words, in quotes where it holds spaces', () => {
		expect(withTerm('kafka', '2023-08', 'date')).toBe('kafka date:2023-08');
		expect(withTerm('', 'Ada Lee', 'speaker')).toBe('speaker:"Ada Lee"');
	});

	test('holds names with quotes, written twice in quotes, and names of quotes alone', () => {
		expect(withTerm('kafka', 'Ada "Tide" Lee', 'speaker')).toBe('kafka speaker:"Ada ""Tide"" Lee"');
		expect(read('speaker:"Ada ""Tide"" Lee" kafka')).toEqual(['kafka', 'speaker=ada "tide" lee']);
		expect(withTerm('', 'Pier"9"', 'org')).toBe('org:Pier"9"');
		expect(read(withTerm('', '"', 'speaker'))).toEqual(['speaker="']);
		expect(read(withTerm(withTerm('', '""', 'speaker'), '2025', 'year'))).toEqual(['speaker=""', 'year=2025']);
	});

	test('that says nothing is none', () => {
		expect(withTerm('kafka speaker:Ada', ' ', 'speaker')).toBe('kafka');
	});

	test('takes the place of those of its operator, in whatever language, and leaves the rest', () => {
		expect(withTerm('발표자:여환성 Kafka speaker:"Ada Lee" topic:security', '손정묵', 'speaker')).toBe(
			'Kafka topic:security speaker:손정묵',
		);
		expect(withTerm('Kafka 날짜:2023-08', null, 'date')).toBe('Kafka');
		expect(withTerm('Kafka', null, 'date')).toBe('Kafka');
	});

	test('is not swallowed by what is half typed before it', () => {
		expect(termOf(withTerm('kafka 발표자:', '2023-08', 'date'), 'date')).toBe('2023-08');
		expect(termOf(withTerm('speaker:"Ada Le', '2023-08', 'date'), 'speaker')).toBe('Ada Le');
	});

	test('is the first one of its operator, and null where there is none', () => {
		expect(termOf('date:2023-08 date:2024', 'date')).toBe('2023-08');
		expect(termOf('2023-08', 'date')).toBeNull();
	});

	test('that was put in is there, whatever stood there, and so is every other', () => {
		const pieces = ['speaker:여', '발표자:', '"', '"a b', 'topic:x', '밤', 'org:"L I"', 'org:"L""', 'x""'];
		const search = fc.array(fc.constantFrom(...pieces), { maxLength: 5 });
		const odd = fc.string({ unit: fc.constantFrom('a', '여', '"', ' ', ':'), minLength: 1, maxLength: 6 });
		const value = fc.oneof(
			fc.constantFrom('여환성', 'Ada Lee', '2023-08', ':x', 'speaker:a'),
			odd.filter((text) => text.trim() === text),
		);
		fc.assert(
			fc.property(search, value, (typed, wanted) => {
				const before = typed.join(' ');
				const after = withTerm(before, wanted, 'speaker');
				expect(termOf(after, 'speaker')).toBe(wanted);
				expect(termOf(after, 'org')).toBe(termOf(before, 'org'));
				expect(termOf(withTerm(after, null, 'speaker'), 'speaker')).toBeNull();
			}),
			{ numRuns: 1_000 },
		);
	});
});
