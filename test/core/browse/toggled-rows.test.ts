import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../../../src/core/browse/rows-of';
import type { GroupRow, Row, View } from '../../../src/core/browse/row';
import { movedId, toggledInside, toggledRow, withMoved, withoutSearches } from '../../../src/core/browse/toggled-rows';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import { aReview } from '../../builders/a-review';
import { aTalk } from '../../builders/a-talk';
import { cpuTime } from '../../builders/cpu-time';

const TODAY = '2026-11-23' as CalendarDay;
const VIEW: View = { by: 'year', sort: 'newest', search: '', closed: new Set() };

const DAYS = ['2023-08-09', '2023-05-01', '2024-02-01'];

function indexOf(days: readonly string[]): LinkedIndex {
	const index = new LinkedIndex();
	for (const day of days)
		index.put(aReview({ path: `${day}.md`, title: day, day, talks: [aTalk(`Talk of ${day}`)] }));
	return index;
}

function rowsIn(index: LinkedIndex, view: View): readonly Row[] {
	const { rows } = rowsOf(index, view, TODAY);
	return Array.from({ length: rows.length }, (_, at) => rows.at(at)).filter((row) => row !== undefined);
}

const rowOf = (index: LinkedIndex, view: View, name: string): Row => {
	const found = rowsIn(index, view).find(
		(row) => (row.kind === 'group' ? row.key : 'title' in row && row.title) === name,
	);
	if (!found) throw new Error(`There is no row ${name}.`);
	return found;
};

const toggled = (index: LinkedIndex, view: View, name: string, isComplete = true): View => ({
	...view,
	closed: toggledRow(view, rowOf(index, view, name), rowsOf(index, view, TODAY), isComplete),
});

describe('toggling a row', () => {
	test('twice leaves nothing behind', () => {
		const index = indexOf(DAYS);
		const once = toggled(index, VIEW, '2023');
		expect(once.closed.size).toBe(1);
		expect(toggled(index, once, '2023').closed.size).toBe(0);
	});

	test('keeps what is toggled inside a closed group, and drops it with its note', () => {
		const opened = toggled(indexOf(DAYS), VIEW, '2023-08-09');
		const closed = toggled(indexOf(DAYS), opened, '2023');
		expect(toggled(indexOf(DAYS), closed, '2024').closed.size).toBe(3);
		const less = indexOf(DAYS.slice(2));
		expect(toggled(less, closed, '2024').closed.size).toBe(1);
		const open = toggled(indexOf(DAYS), closed, '2023');
		expect(toggled(indexOf(DAYS.slice(1)), open, '2024').closed.size).toBe(1);
	});

	test('opens one group where all are closed, and keeps the others closed', () => {
		const index = indexOf(DAYS);
		const closed: View = { ...VIEW, closed: new Set(['year']) };
		const open = toggled(index, closed, '2023');
		expect(open.closed).toEqual(new Set(['year', 'year\n2023']));
		expect(rowsIn(index, open).map((row) => row.kind === 'group' && [row.key, row.isClosed])).toEqual([
			['2024', true],
			['2023', false],
			['2023-08', true],
			['2023-05', true],
		]);
		expect(toggled(index, open, '2023').closed).toEqual(closed.closed);
	});

	test('is quick where thousands are open side by side', () => {
		const index = new LinkedIndex();
		const paths = Array.from({ length: 6000 }, (_, at) => `${at}.md`);
		for (const path of paths) index.put(aReview({ path, day: null, talks: [aTalk('A talk')] }));
		const all = { ...VIEW, closed: new Set(paths.map((path) => `year\n\t${path}`)) };
		const { rows } = rowsOf(index, all, TODAY);
		expect(rows.length).toBe(12_001);
		const start = cpuTime();
		expect(toggledRow(all, rows.at(1)!, rowsOf(index, all, TODAY), true).size).toBe(5999);
		// Looking through all for each takes seconds.
		expect(cpuTime() - start).toBeLessThan(500);
	});

	test('drops nothing while the index is read, and nothing of other groupings', () => {
		const closed = toggled(indexOf(DAYS), VIEW, '2023');
		const less = indexOf(DAYS.slice(2));
		expect(toggled(less, closed, '2024', false).closed.size).toBe(2);
		const byMeetup: View = { ...closed, by: 'meetup', closed: new Set([...closed.closed, 'speaker\nada']) };
		const [first] = rowsIn(less, byMeetup);
		if (!first) throw new Error('There is a group.');
		expect(toggledRow(byMeetup, first, rowsOf(less, byMeetup, TODAY), true)).toContain('speaker\nada');
	});
});

test('what was toggled in searches is dropped with them', () => {
	expect([...withoutSearches(new Set(['search year\n2023', 'year\n2023']))]).toEqual(['year\n2023']);
});

describe('what is inside a group', () => {
	const groupOf = (index: LinkedIndex, view: View, key: string): GroupRow => {
		const row = rowOf(index, view, key);
		if (row.kind !== 'group') throw new Error(`${key} is no group.`);
		return row;
	};
	const inside = (index: LinkedIndex, view: View, key: string, isClosed: boolean): View => ({
		...view,
		closed: toggledInside(index, view, groupOf(index, view, key), isClosed, TODAY),
	});

	test('closes its groups and leaves those of others', () => {
		const index = indexOf(DAYS);
		const view = inside(index, VIEW, '2023', true);
		expect(rowsIn(index, view).map((row) => (row.kind === 'group' ? row.key : row.kind))).toEqual([
			...['2024', '2024-02', 'review', '2023', '2023-08', '2023-05'],
		]);
		expect(inside(index, view, '2023', false).closed.size).toBe(0);
	});

	test('does so where only other groupings have closed groups, and behind collapse all', () => {
		const index = indexOf(DAYS);
		const elsewhere = inside(index, { ...VIEW, closed: new Set(['meetup\nx']) }, '2023', true);
		expect(rowsIn(index, elsewhere)).toHaveLength(6);
		const all: View = { ...VIEW, closed: new Set(['year', 'year\n2023', 'year\n2023\n2023-08']) };
		const opened = inside(index, all, '2023-08', false);
		expect(rowsIn(index, opened).filter((row) => row.kind === 'talk')).toHaveLength(1);
	});

	test('opens the group, and its reviews where it has no groups', () => {
		const index = indexOf(DAYS);
		const closed = toggled(index, VIEW, '2023-08');
		const view = inside(index, closed, '2023-08', false);
		expect(rowsIn(index, view).filter((row) => row.kind === 'talk')).toHaveLength(1);
		expect(inside(index, view, '2023-08', true).closed.size).toBe(0);
	});
});

describe('a note that moves', () => {
	const closed = new Set(['year', 'year\n2023', 'year\n2023\tA/a.md', 'speaker\nada\tA/a.md', 'year\n2023\tA/b.md']);

	test('takes along what is open, in each group', () => {
		expect([...withMoved(closed, 'A/a.md', 'B/c.md')]).toEqual([
			...['year', 'year\n2023', 'year\n2023\tB/c.md', 'speaker\nada\tB/c.md', 'year\n2023\tA/b.md'],
		]);
	});

	test('takes along the ids of what is under it', () => {
		expect(movedId('year\n2023\tA/a.md\ttalk 0 Tide', 'A/a.md', 'b.md')).toBe('year\n2023\tb.md\ttalk 0 Tide');
		expect(movedId('year\n2023\tA/a.md\ttalk 0 Tide', 'A', 'B')).toBe('year\n2023\tB/a.md\ttalk 0 Tide');
		expect(movedId('year\n2023\tA/a.md2', 'A/a.md', 'b.md')).toBe('year\n2023\tA/a.md2');
		expect(movedId('year\nA', 'A', 'B')).toBe('year\nA');
	});

	test('moves with its folder, but not with one whose name begins alike', () => {
		expect([...withMoved(closed, 'A', 'B/A')].slice(2)).toEqual([
			...['year\n2023\tB/A/a.md', 'speaker\nada\tB/A/a.md', 'year\n2023\tB/A/b.md'],
		]);
		expect(withMoved(new Set(['year\n2023\tAA/a.md']), 'A', 'B')).toEqual(new Set(['year\n2023\tAA/a.md']));
	});

	test('changes nothing where it was not open', () => {
		expect(withMoved(closed, 'year', 'month')).toBe(closed);
	});
});
