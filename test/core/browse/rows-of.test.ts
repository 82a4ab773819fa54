import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findReviews } from '../../../src/core/browse/find-reviews';
import { revealed } from '../../../src/core/browse/revealed';
import { rowsOf } from '../../../src/core/browse/rows-of';
import type { Browse, GroupBy, ReviewRow, Row, View } from '../../../src/core/browse/row';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { aReflection } from '../../builders/a-reflection';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aTalk } from '../../builders/a-talk';
import { PATHS, readingAt } from '../linked-index/readings';

const KAFKA = aReview({
	path: 'Meetups/Kafka.md',
	title: '[후기] Kafka 서울 사용자 모임',
	day: '2023-08-09',
	meetup: 'Kafka 서울 사용자 모임',
	talks: [
		aTalk('천만 회원', {
			number: 1,
			line: 17,
			topics: ['data-platform'],
			speakers: [aSpeaker('여환성', { affiliation: '무심사' })],
		}),
		aTalk('인증과 인가', {
			number: 2,
			line: 40,
			topics: ['security'],
			speakers: [aSpeaker('손정묵', { affiliation: '스피카' })],
		}),
	],
});
const RUST = aReview({ path: 'Meetups/Rust.md', title: 'Rust 밤', day: '2024-02-01' });
const UNDATED = aReview({ path: 'Meetups/언젠가.md', day: null });

function indexOf(...readings: readonly NoteReading[]): LinkedIndex {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	return index;
}

const view = (by: GroupBy, search = '', ...closed: readonly string[]): View => ({
	by,
	sort: 'newest',
	search,
	closed: new Set(closed),
});
const TODAY = '2026-11-23' as CalendarDay;
const browsed = (index: LinkedIndex, shown: View): Browse => rowsOf(index, shown, TODAY);

/** All rows, made. */
function rowsIn(index: LinkedIndex, shown: View): readonly Row[] {
	const { rows } = browsed(index, shown);
	return Array.from({ length: rows.length }, (_, at) => rows.at(at)).filter((row) => row !== undefined);
}

/** A row as a person sees it: indented, with a sign for open and closed. */
function drawn(row: Row): string {
	const indent = '  '.repeat(row.depth);
	if (row.kind === 'group') return `${indent}${row.isClosed ? '+' : '-'} ${row.label ?? '(none)'} ${row.count}`;
	if (row.kind === 'review') return `${indent}${row.isClosed ? '+' : '-'} ${row.title}`;
	if (row.kind === 'talk') return `${indent}${row.number ?? ''} ${row.title}`;
	if (row.kind === 'task') return `${indent}[${row.isQuestion ? '?' : ' '}] ${row.text}`;
	return `${indent}${row.kind === 'problem' ? `! ${row.problem.code}` : `~ ${row.title}`}`;
}

const seen = (index: LinkedIndex, shown: View): string[] => rowsIn(index, shown).map(drawn);
const idOf = (index: LinkedIndex, shown: View, text: string): string => {
	const row = rowsIn(index, shown).find((candidate) => drawn(candidate).includes(text));
	if (!row) throw new Error(`No row says ${text}`);
	return row.id;
};

describe('rows', () => {
	test('show years and their months, newest first and undated last, open, with closed reviews', () => {
		expect(seen(indexOf(UNDATED, KAFKA, RUST), view('year'))).toEqual([
			'- 2024 1',
			'  - 2024-02 1',
			'    + Rust 밤',
			'- 2023 1',
			'  - 2023-08 1',
			'    + [후기] Kafka 서울 사용자 모임',
			'- (none) 1',
			'  + 언젠가',
		]);
	});

	test('show by meetup, by speaker and by topic, what has none last', () => {
		const index = indexOf(KAFKA, RUST);
		const groups = (by: GroupBy): string[] => seen(index, view(by)).filter((row) => !row.startsWith(' '));
		expect(groups('meetup')).toEqual(['- Kafka 서울 사용자 모임 1', '- (none) 1']);
		expect(groups('speaker')).toEqual(['- 손정묵 1', '- 여환성 1', '- (none) 1']);
		expect(groups('topic')).toEqual(['- data-platform 1', '- security 1', '- (none) 1']);
	});

	test('count each review once, in however many groups it stands', () => {
		expect(browsed(indexOf(KAFKA), view('topic'))).toMatchObject({ reviews: 1, talks: 2 });
	});

	test('of a search count the talks in which something was found, all of a review where only the review fits', () => {
		expect(browsed(indexOf(KAFKA), view('year', '여환성'))).toMatchObject({ reviews: 1, talks: 1 });
		expect(browsed(indexOf(KAFKA), view('year', '사용자 모임'))).toMatchObject({ reviews: 1, talks: 2 });
	});

	test('are found by their day and by a topic with its sign', () => {
		const titles = (search: string): string[] =>
			findReviews(indexOf(KAFKA, RUST), search).map(({ title }) => title);
		expect(titles('2024')).toEqual(['Rust 밤']);
		expect(titles('2023-08')).toEqual(['[후기] Kafka 서울 사용자 모임']);
		expect(titles('#security')).toEqual(['[후기] Kafka 서울 사용자 모임']);
	});

	test('say of a review what a row needs', () => {
		const [, , row] = rowsIn(indexOf(KAFKA), view('year'));
		expect(row).toMatchObject({
			kind: 'review',
			path: 'Meetups/Kafka.md',
			line: 0,
			day: '2023-08-09',
			meetup: 'Kafka 서울 사용자 모임',
			speakers: ['여환성', '손정묵'],
			talks: 2,
			problems: 0,
			hasRows: true,
		});
		expect(rowsIn(indexOf(RUST), view('year'))[2]).toMatchObject({ hasRows: false });
	});

	test('of an opened review show its problems, talks with their lines, and reflections', () => {
		const problem = { code: 'unreadable-rating', line: 5, text: 'good' } as const;
		const index = indexOf(
			{ ...KAFKA, problems: [problem] },
			aReflection({ path: 'R/일주일 뒤.md', review: 'Kafka' }),
		);
		const opened = view('year', '', idOf(index, view('year'), 'Kafka'));
		expect(seen(index, opened)).toEqual([
			'- 2023 1',
			'  - 2023-08 1',
			'    - [후기] Kafka 서울 사용자 모임',
			'      ! unreadable-rating',
			'      1 천만 회원',
			'      2 인증과 인가',
			'      ~ 일주일 뒤',
		]);
		expect(rowsIn(index, opened)[4]).toMatchObject({
			line: 17,
			speakers: ['여환성'],
			topics: ['data-platform'],
		});
	});

	test('of a closed group show the group alone', () => {
		const index = indexOf(KAFKA, RUST);
		expect(seen(index, view('year', '', idOf(index, view('year'), '2024')))).toEqual([
			'+ 2024 1',
			'- 2023 1',
			'  - 2023-08 1',
			'    + [후기] Kafka 서울 사용자 모임',
		]);
	});

	test('under a speaker and under a topic hold only the talks that belong there', () => {
		const index = indexOf(KAFKA);
		for (const by of ['speaker', 'topic'] as const) {
			const reviews = rowsIn(index, view(by)).filter(({ kind }) => kind === 'review');
			const rows = seen(index, view(by, '', ...reviews.map(({ id }) => id)));
			expect(rows.filter((row) => row.includes('천만 회원'))).toHaveLength(1);
		}
	});

	test('show a reflection that leads to no review where its day is, and else among what has none', () => {
		const stray = aReflection({ path: 'R/문득.md', day: '2022-01-01' });
		expect(seen(indexOf(KAFKA, stray), view('year')).slice(-2)).toEqual(['  - 2022-01 0', '    ~ 문득']);
		expect(seen(indexOf(KAFKA, stray), view('meetup')).slice(-2)).toEqual(['- (none) 0', '  ~ 문득']);
	});

	test('are none where nothing was written', () => {
		expect(browsed(new LinkedIndex(), view('year'))).toMatchObject({
			rows: { length: 0 },
			groups: [],
			reviews: 0,
			talks: 0,
		});
	});
});

describe('a search in the rows', () => {
	test('for somebody shows their group alone, not those who spoke beside them', () => {
		const labels = (search: string) =>
			seen(indexOf(KAFKA, RUST), view('speaker', search)).filter((line) => /^[-+]/u.test(line));
		expect(labels('speaker:손정')).toEqual(['- 손정묵 1']);
		expect(labels('사용자 모임')).toEqual(['- 손정묵 1', '- 여환성 1']);
		// What is revealed is looked for among the groups that are shown.
		const index = indexOf(KAFKA, RUST);
		const shown = revealed(index, view('speaker', 'speaker:여환'), KAFKA.path, TODAY);
		expect(shown?.view.search).toBe('speaker:여환');
		expect(shown && rowsOf(index, shown.view, TODAY).rows.indexOf(shown.id)).toBe(1);
	});

	test.each(['kafka', '사용자', '여환성', 'ㅇㅎㅅ', '무심사', '무ㅅ', 'security', '천만', '여환성 인증'])(
		'for %s finds the review by its title, meetup, speakers, affiliations, topics and talks',
		(search) => {
			const index = indexOf(KAFKA, RUST);
			expect(findReviews(index, search)).toEqual([KAFKA]);
			expect(browsed(index, view('year', search))).toMatchObject({ reviews: 1 });
		},
	);

	test('opens a review at the talks that were found', () => {
		expect(seen(indexOf(KAFKA, RUST), view('year', '손정묵'))).toEqual([
			'- 2023 1',
			'  - 2023-08 1',
			'    - [후기] Kafka 서울 사용자 모임',
			'      2 인증과 인가',
		]);
	});

	test('leaves a review closed that was found by its own title', () => {
		expect(seen(indexOf(KAFKA), view('year', '후기'))).toEqual([
			'- 2023 1',
			'  - 2023-08 1',
			'    + [후기] Kafka 서울 사용자 모임',
		]);
	});

	test('can be closed row by row without closing anything outside the search', () => {
		const index = indexOf(KAFKA);
		const searching = view('year', '손정묵');
		const id = idOf(index, searching, 'Kafka');
		expect(seen(index, { ...searching, closed: new Set([id]) })).toEqual([
			'- 2023 1',
			'  - 2023-08 1',
			'    + [후기] Kafka 서울 사용자 모임',
		]);
		expect(seen(index, view('year', '', id))).toEqual(seen(index, view('year')));
	});

	test('does not match across two fields', () => {
		expect(findReviews(indexOf(KAFKA), '여환성무심사')).toEqual([]);
	});

	test('finds what a changed review says now', () => {
		const index = indexOf(KAFKA);
		findReviews(index, 'kafka');
		index.put({ ...KAFKA, title: 'Pulsar', meetup: null, path: KAFKA.path });
		expect(findReviews(index, 'pulsar')).toHaveLength(1);
		expect(findReviews(index, 'kafka')).toHaveLength(0);
	});
});

const by = fc.constantFrom<GroupBy>('year', 'meetup', 'speaker', 'topic');
const readings = fc.tuple(...PATHS.map(readingAt));

test('every review stands in at least one group, and no two rows have one id', () => {
	fc.assert(
		fc.property(readings, by, fc.boolean(), (all, grouping, isOpen) => {
			const index = indexOf(...all);
			const closed = rowsIn(index, view(grouping)).filter(({ kind }) => kind === 'review');
			const rows = rowsIn(index, view(grouping, '', ...(isOpen ? closed.map(({ id }) => id) : [])));
			const paths = new Set(
				rows.filter((row): row is ReviewRow => row.kind === 'review').map(({ path }) => path),
			);
			expect(paths.size).toBe(index.size);
			expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		}),
		{ numRuns: 300 },
	);
});

test('the rows are the same in whatever order the notes came', () => {
	fc.assert(
		fc.property(readings, by, fc.constantFrom('', '김', 'ㅇ', 'talk'), (all, grouping, search) => {
			expect(rowsIn(indexOf(...[...all].reverse()), view(grouping, search))).toEqual(
				rowsIn(indexOf(...all), view(grouping, search)),
			);
		}),
		{ numRuns: 200 },
	);
});
