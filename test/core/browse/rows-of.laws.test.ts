import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findReviews } from '../../../src/core/browse/find-reviews';
import { revealed } from '../../../src/core/browse/revealed';
import { GROUPINGS, SORTINGS } from '../../../src/core/browse/row';
import type { Browse, Row, Rows } from '../../../src/core/browse/row';
import { rowsOf } from '../../../src/core/browse/rows-of';
import { isAllClosed, toggledAll } from '../../../src/core/browse/toggled-all';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NotePath } from '../../../src/core/model/note-path';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aTalk } from '../../builders/a-talk';
import { PATHS, readingAt } from '../linked-index/readings';
import { plainRows } from './plain-rows';
import type { PlainRow } from './plain-rows';

const DAYS = ['2022-12-31', '2024-01-01', '2024-02-29', '2023-02-28', '2021-08-09', null];
const QUESTION = { question: '왜 김치?', answer: null, line: 30 };
const ANSWERED = { ...QUESTION, answer: '그래서.' };
const PROBLEM = { code: 'missing-date', line: 0, text: '' } as const;

/** A reading with more in it than an index asks for. */
const reading: fc.Arbitrary<NoteReading> = fc
	.tuple(fc.constantFrom(...PATHS).chain(readingAt), fc.nat(5), fc.constantFrom(...DAYS), fc.boolean())
	.map(([note, more, day, isOtherDay]) => {
		const dated = note.kind === 'speaker' || !isOtherDay ? note : { ...note, day: day as CalendarDay | null };
		if (dated.kind !== 'review') return dated;
		const talks = dated.talks.map((talk, at) => ({
			...talk,
			questions: at < more ? [QUESTION, ANSWERED, QUESTION] : [],
		}));
		const tasks = Array.from({ length: more % 3 }, (_, at) => ({ text: '발표 자료 보기', line: at }));
		return { ...dated, talks, tasks, problems: more > 3 ? [PROBLEM] : [] };
	});

const SEARCHES = [
	...[
		'',
		' ',
		'ㄱ',
		'김',
		'김미',
		'김민',
		'여',
		'여호',
		'여화',
		'ㅇ',
		'ㅇㅎ',
		'talk',
		'talk 김',
		'카프카',
		'2023-08',
	],
	...['speaker:김', 'speaker:김민수', 'speaker:김민수 talk', 'speaker:김 speaker:여', 'topic:kafka org:라인'],
	...[
		'org:l',
		'year:2023',
		'date:2024-0',
		'date:2024-02',
		'밋업:카프카',
		'발표자:"ada lee"',
		'speaker:',
		'김치',
		'자료 후기',
	],
];

const view = fc.record({
	by: fc.constantFrom(...GROUPINGS),
	sort: fc.constantFrom(...SORTINGS),
	search: fc.constantFrom(...SEARCHES),
	/** Which of the rows are toggled. */
	toggled: fc.array(fc.nat(40), { maxLength: 4 }),
	/** Whether all groups are. */
	isTurned: fc.boolean(),
	today: fc.constantFrom('2026-08-09', '2026-01-02', '2025-02-28', '2024-02-29', '2025-03-02'),
});

const step = fc.oneof(
	{ weight: 4, arbitrary: reading.map((put) => ({ put })) },
	{ weight: 1, arbitrary: fc.constantFrom(...PATHS).map((remove) => ({ remove })) },
	{ weight: 4, arbitrary: view.map((look) => ({ look })) },
);

type Look = typeof view extends fc.Arbitrary<infer T> ? T : never;

const all = (rows: Rows): Row[] =>
	Array.from({ length: rows.length }, (_, at) => rows.at(at)).filter((row) => row !== undefined);

function traitsOf(row: Row): PlainRow {
	const { id, kind, depth, position, size, isTwoLined } = row;
	return {
		...{ id, kind, depth, position, size, isTwoLined },
		isClosed: 'isClosed' in row ? row.isClosed : undefined,
		count: row.kind === 'group' ? row.count : undefined,
		label: row.kind === 'group' ? row.label : undefined,
	};
}

/** What the ids of the rows of a view begin with. */
const groupingOf = ({ by, search }: Pick<Look, 'by' | 'search'>): string =>
	(search.trim() === '' ? '' : 'search ') + by;

/** How a person looks, with rows toggled by their places. */
function lookAt(index: LinkedIndex, { toggled, isTurned, today, ...shown }: Look): void {
	const plain = plainRows(index, { ...shown, closed: new Set() }, today);
	const closed = new Set(toggled.flatMap((at) => plain[at % (plain.length || 1)]?.id ?? []));
	if (isTurned) closed.add(groupingOf(shown));
	const { rows } = rowsOf(index, { ...shown, closed }, today as CalendarDay);
	const expected = plainRows(index, { ...shown, closed }, today);
	const made = all(rows);
	expect(made.map(traitsOf)).toEqual(expected);
	expect([rows.length, rows.at(-1), rows.at(rows.length)]).toEqual([expected.length, undefined, undefined]);
	expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
	made.forEach(({ id }, at) => expect(rows.indexOf(id)).toBe(at));
	expect(rows.indexOf('nowhere')).toBe(-1);
	for (let at = 0; at <= rows.length; at++)
		expect(rows.twoLinedBefore(at)).toBe(expected.slice(0, at).filter(({ isTwoLined }) => isTwoLined).length);
}

test('rows that are made when they are asked for are those that are worked out from scratch, after any history', () => {
	fc.assert(
		fc.property(
			fc.array(reading, { maxLength: 12 }),
			fc.array(step, { minLength: 2, maxLength: 8 }),
			(notes, steps) => {
				const index = new LinkedIndex();
				for (const note of notes) index.put(note);
				for (const next of steps) {
					if ('put' in next) index.put(next.put);
					else if ('remove' in next) index.remove(next.remove as NotePath);
					else lookAt(index, next.look);
				}
			},
		),
		{ numRuns: 250 },
	);
});

test('so are the rows of many notes, at first and after a change', () => {
	const index = new LinkedIndex();
	const many = fc
		.sample(reading, { numRuns: 150, seed: 7 })
		.map((note, at) => ({ ...note, path: `${at}.md` as NotePath }));
	for (const note of many) index.put(note);
	for (const change of [
		null,
		{ ...aReview({ path: '3.md', title: '가을' }) },
		{ ...aReview({ path: '7.md', day: null }) },
	]) {
		if (change) index.put(change);
		for (const by of GROUPINGS)
			for (const sort of SORTINGS) {
				const view = { by, sort, search: '', closed: new Set<string>() };
				expect(all(rowsOf(index, view, '2025-02-28' as CalendarDay).rows).map(traitsOf)).toEqual(
					plainRows(index, view, '2025-02-28'),
				);
			}
	}
});

test('so are those of a search in a review with more talks than anybody sits through', () => {
	const speakers = ['여환성', '손정묵'].map((name) => aSpeaker(name, { affiliation: '무심사' }));
	const talks = Array.from({ length: 40 }, (_, at) =>
		aTalk(`발표 ${at}`, { topics: ['kafka'], speakers: speakers.slice(at % 2, 1 + (at % 3)) }),
	);
	const index = new LinkedIndex();
	index.put(aReview({ path: 'long.md', talks }));
	index.put(aReview({ path: 'longest.md', talks: talks.slice(0, 31) }));
	for (const by of GROUPINGS)
		for (const search of ['발표', '발표 3', '39', '30', '여환성', 'speaker:손'])
			lookAt(index, { by, sort: 'newest', search, toggled: [], isTurned: false, today: '2025-02-28' });
});

test('all groups are closed at once and opened at once, and nothing of another grouping', () => {
	fc.assert(
		fc.property(fc.array(reading, { minLength: 1, maxLength: 12 }), view, (notes, { today, by, sort, search }) => {
			const shown = { by, sort, search };
			const index = new LinkedIndex();
			for (const note of notes) index.put(note);
			const elsewhere = `${shown.by === 'meetup' ? 'topic' : 'meetup'}\nkafka`;
			const look = (closed: ReadonlySet<string>): Browse =>
				rowsOf(index, { ...shown, closed }, today as CalendarDay);
			const open = look(new Set([elsewhere]));
			const closed = toggledAll({ ...shown, closed: new Set([elsewhere]) }, open);
			expect(closed).toEqual(new Set(open.rows.length > 0 ? [elsewhere, groupingOf(shown)] : [elsewhere]));
			expect(all(look(closed).rows).every((row) => row.kind === 'group' && row.isClosed)).toBe(true);
			expect(isAllClosed(open)).toBe(false);
			expect(isAllClosed(look(closed))).toBe(open.rows.length > 0);
			expect(look(closed).groups.map(({ id }) => id)).toEqual(
				all(open.rows).flatMap(({ kind, id }) => (kind === 'group' ? id : [])),
			);
			if (open.rows.length > 0)
				expect(toggledAll({ ...shown, closed }, look(closed))).toEqual(new Set([elsewhere]));
		}),
		{ numRuns: 200 },
	);
});

test('a review is revealed wherever its grouping holds it, whatever is closed or searched', () => {
	fc.assert(
		fc.property(
			fc.array(reading, { minLength: 1, maxLength: 12 }),
			view,
			(notes, { toggled, isTurned, today, ...shown }) => {
				const index = new LinkedIndex();
				for (const note of notes) index.put(note);
				const day = today as CalendarDay;
				const open = rowsOf(index, { ...shown, closed: new Set() }, day);
				const some = all(open.rows).filter((_, at) => toggled.includes(at));
				const closed = new Set([...(isTurned ? [] : open.groups), ...some].map(({ id }) => id));
				if (isTurned) closed.add(groupingOf(shown));
				for (const { path } of index.reviews()) {
					const found = revealed(index, { ...shown, closed }, path, day);
					const isHeld = all(rowsOf(index, { ...shown, search: '', closed: new Set() }, day).rows).some(
						(row) => row.kind === 'review' && row.path === path,
					);
					expect(found !== null).toBe(isHeld);
					if (!found) continue;
					const { rows } = rowsOf(index, found.view, day);
					expect(rows.at(rows.indexOf(found.id))).toMatchObject({ kind: 'review', path });
					const isHidden = !findReviews(index, shown.search).some((review) => review.path === path);
					expect(found.view.search).toBe(isHidden ? '' : shown.search);
				}
			},
		),
		{ numRuns: 100 },
	);
});

// What somebody who types may have before them at any moment, and texts made of the same.
const typed = fc.array(fc.constantFrom(...'ㄱㄴㄳ가간각갂갃갅고과곽나낙사a b'), { minLength: 1, maxLength: 4 });

test('a search that grows finds what it would have found at once', () => {
	const title = typed.map((letters) => letters.join(''));
	fc.assert(
		fc.property(
			fc.array(title, { minLength: 1, maxLength: 6 }),
			fc.array(title, { minLength: 2, maxLength: 5 }),
			(titles, searches) => {
				const notes = titles.map((text, at) => aReview({ path: `${at}.md`, title: text }));
				const index = new LinkedIndex();
				for (const note of notes) index.put(note);
				for (const search of searches) {
					const fresh = new LinkedIndex();
					for (const note of notes) fresh.put(note);
					expect(findReviews(index, search)).toEqual(findReviews(fresh, search));
				}
			},
		),
		{ numRuns: 600 },
	);
});
