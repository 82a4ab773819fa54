import { describe, expect, test } from '@jest/globals';
import { readerKeyOf } from '../../../src/core/browse/reader-order';
import type { GroupBy, Row, SortBy } from '../../../src/core/browse/row';
import { rowsOf } from '../../../src/core/browse/rows-of';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { aReflection } from '../../builders/a-reflection';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aTalk } from '../../builders/a-talk';

interface Shown {
	readonly by: GroupBy;
	readonly sort?: SortBy;
	readonly search?: string;
	readonly today?: string;
}

function textOf(row: Row): string {
	if (row.kind === 'group') return `${row.label ?? row.of} ${row.count}`;
	if (row.kind === 'task') return `${row.isQuestion ? '?' : '☐'} ${row.text} (${row.review}, ${row.line})`;
	if (row.kind === 'reflection') return `~ ${row.title} (${row.review ?? 'nothing'})`;
	return row.kind === 'problem' ? row.problem.code : row.title;
}

/** The rows as a person sees them, indented. */
function seen(
	notes: readonly NoteReading[],
	{ by, sort = 'newest', search = '', today = '2026-11-23' }: Shown,
): string[] {
	const index = new LinkedIndex();
	for (const note of notes) index.put(note);
	const { rows } = rowsOf(index, { by, sort, search, closed: new Set() }, today as CalendarDay);
	return Array.from({ length: rows.length }, (_, at) => rows.at(at)).flatMap((row) =>
		row ? '  '.repeat(row.depth) + textOf(row) : [],
	);
}

const at = (day: string | null, title: string): NoteReading => aReview({ path: `${title}.md`, title, day });

describe('on this day', () => {
	test('stand the reviews of this day in other years with its reflections, then those of three days around', () => {
		const notes = [
			...[
				at('2023-11-23', '같은 날'),
				at('2021-11-23', '더 먼저'),
				at('2026-11-23', '오늘'),
				at('2026-11-21', '그저께'),
			],
			...[at('2020-11-26', '사흘 뒤'), at('2020-11-27', '나흘 뒤'), at(null, '언젠가')],
			aReflection({ path: 'R/그 뒤.md', day: '2022-11-23', review: '같은 날' }),
		];
		expect(seen(notes, { by: 'today' })).toEqual([
			...['this-day 2', '  같은 날', '  더 먼저', '  ~ 그 뒤 (같은 날)'],
			...['near-days 1', '  사흘 뒤'],
		]);
	});

	test('the turn of the year parts nothing', () => {
		const notes = [at('2020-12-30', '세밑'), at('2020-01-04', '새해'), at('2025-12-31', '어제')];
		expect(seen(notes, { by: 'today', today: '2026-01-01' })).toEqual(['near-days 2', '  세밑', '  새해']);
	});

	test('29 February counts as the 28th where the year has none', () => {
		const notes = [at('2024-02-29', '윤일')];
		expect(seen(notes, { by: 'today', today: '2025-02-28' })).toEqual(['this-day 1', '  윤일']);
		expect(seen(notes, { by: 'today', today: '2025-03-01' })).toEqual(['near-days 1', '  윤일']);
		expect(seen(notes, { by: 'today', today: '2028-02-28' })).toEqual(['near-days 1', '  윤일']);
		expect(seen(notes, { by: 'today', today: '2028-02-29' })).toEqual(['this-day 1', '  윤일']);
	});
});

describe('open questions and follow-ups', () => {
	const questions = [
		{ question: '왜?', answer: null, line: 12 },
		{ question: '언제?', answer: '내일.', line: 14 },
		{ question: null, answer: '그래서.', line: 16 },
	];
	const notes = [
		aReview({ path: 'a.md', title: '먼저', day: '2022-01-01', tasks: [{ text: '자료 보기', line: 3 }] }),
		aReview({
			...{ path: 'b.md', title: '나중', day: '2023-01-01', talks: [aTalk('카프카', { questions })] },
			tasks: [{ text: '물어보기', line: 4 }],
		}),
	];

	test('are tasks that are not ticked and questions without an answer, of the newest review first', () => {
		expect(seen(notes, { by: 'questions' })).toEqual([
			...['tasks 2', '  ☐ 물어보기 (나중, 4)', '  ☐ 자료 보기 (먼저, 3)'],
			...['questions 1', '  ? 왜? (나중, 12)'],
		]);
		expect(seen(notes, { by: 'questions', sort: 'oldest' })[1]).toBe('  ☐ 자료 보기 (먼저, 3)');
	});

	test('are found by their words and by the review they stand in', () => {
		expect(seen(notes, { by: 'questions', search: '물어' })).toEqual(['tasks 1', '  ☐ 물어보기 (나중, 4)']);
		expect(seen(notes, { by: 'questions', search: '카프카 왜' })).toEqual(['questions 1', '  ? 왜? (나중, 12)']);
		expect(seen(notes, { by: 'questions', search: '먼저' })).toEqual(['tasks 1', '  ☐ 자료 보기 (먼저, 3)']);
	});
});

test('reflections stand under their years with the titles of their reviews, undated ones last', () => {
	const notes = [
		at('2023-08-09', '카프카'),
		aReflection({ path: 'R/나중.md', day: '2024-01-01', review: '카프카' }),
		aReflection({ path: 'R/문득.md', day: '2024-02-01' }),
		aReflection({ path: 'R/언젠가.md', day: null, review: '카프카' }),
	];
	expect(seen(notes, { by: 'reflections' })).toEqual([
		...['2024 2', '  ~ 문득 (nothing)', '  ~ 나중 (카프카)'],
		...['reflections 1', '  ~ 언젠가 (카프카)'],
	]);
	expect(seen(notes, { by: 'reflections', search: 'year:2024 카프카' })).toEqual(['2024 1', '  ~ 나중 (카프카)']);
});

test('organizations hold their speakers, or their reviews where one person came from there', () => {
	const from = (name: string, affiliation: string) =>
		aTalk(`${name}의 발표`, { speakers: [aSpeaker(name, { affiliation })] });
	const notes = [
		aReview({
			path: 'a.md',
			title: '첫째',
			day: '2023-01-01',
			talks: [from('여환성', '무심사'), from('손정묵', '스피카')],
		}),
		aReview({ path: 'b.md', title: '둘째', day: '2024-01-01', talks: [from('이하람', '무심사')] }),
	];
	expect(seen(notes, { by: 'organization' })).toEqual([
		...['무심사 2', '  여환성 1', '    첫째', '  이하람 1', '    둘째'],
		...['스피카 1', '  첫째'],
	]);
	expect(seen(notes, { by: 'organization', search: '이하람' })).toEqual([
		...['무심사 1', '  이하람 1', '    둘째', '      이하람의 발표'],
	]);
});

describe('the order', () => {
	const notes = [
		at('2023-01-05', '[후기] 모임 10'),
		at('2023-02-05', '모임 9'),
		at('2023-02-01', 'Kafka 밤'),
		at('2022-03-01', '가을'),
		at(null, '가나다'),
	];
	const titles = (sort: SortBy): string[] =>
		seen(notes, { by: 'meetup', sort }).flatMap((text) => (text.startsWith(' ') ? text.trim() : []));

	test('is by day or by title, undated reviews last', () => {
		expect(titles('newest')).toEqual(['모임 9', 'Kafka 밤', '[후기] 모임 10', '가을', '가나다']);
		expect(titles('oldest')).toEqual(['가을', '[후기] 모임 10', 'Kafka 밤', '모임 9', '가나다']);
		expect(titles('title')).toEqual(['가을', '모임 9', '[후기] 모임 10', 'Kafka 밤', '가나다']);
	});

	test('of years follows that of days, or how much is in them', () => {
		const years = (sort: SortBy, search = ''): string[] =>
			seen(notes, { by: 'year', sort, search }).filter((text) => !text.startsWith('    '));
		expect(years('oldest')).toEqual([
			'2022 1',
			'  2022-03 1',
			'2023 3',
			'  2023-01 1',
			'  2023-02 2',
			'year 1',
			'  가나다',
		]);
		expect(years('most')).toEqual([
			'2023 3',
			'  2023-02 2',
			'  2023-01 1',
			'2022 1',
			'  2022-03 1',
			'year 1',
			'  가나다',
		]);
		expect(years('most', '모임')).toEqual(['2023 2', '  2023-02 1', '  2023-01 1']);
	});

	test('of titles is signs, numbers by their value, Hangul, other letters', () => {
		const shuffled = ['나무', 'kafka', '10주', '가지', '(번외)', 'Éclair', '9주', '[회고] 나비', '카프카'];
		expect([...shuffled].sort((a, b) => (readerKeyOf(a) < readerKeyOf(b) ? -1 : 1))).toEqual([
			'(번외)',
			'9주',
			'10주',
			'가지',
			'나무',
			'[회고] 나비',
			'카프카',
			'kafka',
			'Éclair',
		]);
	});
});
