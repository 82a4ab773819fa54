import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { PAGE, timelineRows } from '../../../src/core/browse/timeline';
import type { TimelineEntry, TimelineGroup, TimelineLook, TimelineRow } from '../../../src/core/browse/timeline';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NotePath } from '../../../src/core/model/note-path';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aTalk } from '../../builders/a-talk';
import { cpuTime } from '../../builders/cpu-time';

const LOOK: TimelineLook = { order: 'newest', hasTalks: false, toggled: new Map(), shown: new Map() };

const anEntry = (path: string, day: string | null = null): TimelineEntry => ({
	path: path as NotePath,
	day: day as CalendarDay | null,
	review: undefined,
});

const ungrouped = (...entries: TimelineEntry[]): TimelineGroup[] => [{ label: undefined, entries }];

/** Rows as a person sees them: indented, groups with their counts. */
const drawn = (rows: readonly TimelineRow[]): string[] =>
	rows.map((row) => {
		const text = {
			group: () => row.kind === 'group' && `${row.isClosed ? '+' : '-'} ${row.label} (${row.count})`,
			entry: () => row.kind === 'entry' && row.path,
			talk: () => row.kind === 'talk' && `${row.talk.title}: ${row.speakers.join(', ')}`,
			more: () => row.kind === 'more' && `${row.count} more`,
		}[row.kind]();
		return `${'  '.repeat(row.depth)}${text}`;
	});

describe('a timeline', () => {
	test('stands by year and month, newest first, undated last', () => {
		const entries = [
			anEntry('b', '2023-08-09'),
			anEntry('x'),
			anEntry('c', '2024-01-02'),
			anEntry('a', '2023-08-11'),
			anEntry('d', '2023-03-01'),
		];
		expect(drawn(timelineRows(ungrouped(...entries), LOOK))).toEqual([
			...['- 2024 (1)', '  - 01 (1)', '    c'],
			...['- 2023 (3)', '  - 08 (2)', '    a', '    b', '  - 03 (1)', '    d'],
			...['- null (1)', '  x'],
		]);
	});

	test('keeps the order of the base: by month where that is one of days, else without months', () => {
		const [old, young, none] = [anEntry('old', '2023-08-09'), anEntry('young', '2024-01-02'), anEntry('none')];
		const groups = ungrouped(none, old, young);
		expect(drawn(timelineRows(groups, { ...LOOK, order: 'by-day' }))).toEqual([
			...['- null (1)', '  none', '- 2023 (1)', '  - 08 (1)', '    old', '- 2024 (1)', '  - 01 (1)', '    young'],
		]);
		expect(drawn(timelineRows(groups, { ...LOOK, order: 'other' }))).toEqual(['none', 'old', 'young']);
	});

	test('a year opened by hand leaves the ones after it closed', () => {
		const many = Array.from({ length: 250 }, (_, at) => anEntry(`new ${at}`, '2025-01-01'));
		const entries = [...many, anEntry('old', '2024-01-01'), anEntry('older', '2023-01-01')];
		const toggled = new Map([['year 2024', false]]);
		const groups = drawn(timelineRows(ungrouped(...entries), { ...LOOK, toggled })).slice(-4);
		expect(groups).toEqual(['- 2024 (1)', '  - 01 (1)', '    old', '+ 2023 (1)']);
	});

	test('stands by the groups of the base where it has some', () => {
		const groups: TimelineGroup[] = [
			{ label: 'Kafka', entries: [anEntry('a', '2023-08-09'), anEntry('b', '2024-01-02')] },
			{ label: null, entries: [anEntry('c')] },
			{ label: 'Kafka', entries: [anEntry('d')] },
		];
		const rows = timelineRows(groups, LOOK);
		expect(drawn(rows)).toEqual(['- Kafka (2)', '  b', '  a', '- null (1)', '  c', '- Kafka (1)', '  d']);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});

	test('shows the talks of reviews where wanted, with each speaker once', () => {
		const talk = aTalk('손', { speakers: [aSpeaker('여환성'), aSpeaker('여환성')] });
		const review = aReview({ talks: [talk, aTalk('발')] });
		const groups = ungrouped({ path: review.path, day: review.day, review }, anEntry('plain', '2023-08-01'));
		expect(drawn(timelineRows(groups, { ...LOOK, hasTalks: true })).slice(2)).toEqual([
			...[`    ${review.path}`, '      손: 여환성', '      발: ', '    plain'],
		]);
		expect(timelineRows(groups, LOOK).some(({ kind }) => kind === 'talk')).toBe(false);
	});

	test('shows long lists in parts, and opens only the first years', () => {
		const many = (year: number, count: number) =>
			Array.from({ length: count }, (_, at) => anEntry(`${year} ${at}`, `${year}-05-01`));
		const entries = [...many(2024, 250), ...many(2023, 1)];
		const rows = timelineRows(ungrouped(...entries), LOOK);
		expect(drawn(rows).slice(-2)).toEqual(['    100 more', '+ 2023 (1)']);
		expect(rows).toHaveLength(2 + PAGE + 1 + 1);
		const more = rows.find((row) => row.kind === 'more');
		const shown = new Map([[more?.of ?? '', more?.next ?? 0]]);
		expect(drawn(timelineRows(ungrouped(...entries), { ...LOOK, shown })).slice(-2)).toEqual([
			...['    50 more', '+ 2023 (1)'],
		]);
		const toggled = new Map([...rows].flatMap((row) => (row.kind === 'group' ? [[row.id, !row.isClosed]] : [])));
		expect(drawn(timelineRows(ungrouped(...entries), { ...LOOK, toggled }))).toEqual([
			...['+ 2024 (250)', '- 2023 (1)', '  - 05 (1)', '    2023 0'],
		]);
	});

	test('of 10,000 reviews with 40,000 talks makes few rows, and soon', () => {
		const talks = ['손', '발', '눈', '코'].map((title) => aTalk(title));
		const entries = Array.from({ length: 10_000 }, (_, at): TimelineEntry => {
			const day = new Date(Date.UTC(2026, 0, 1) - at * 43_200_000).toISOString().slice(0, 10);
			return { ...anEntry(`${at}`, day), review: aReview({ path: `${at}`, day, talks }) };
		});
		const start = cpuTime();
		const rows = timelineRows(ungrouped(...entries.reverse()), { ...LOOK, hasTalks: true });
		expect(cpuTime() - start).toBeLessThan(500);
		expect(rows.length).toBeLessThan(1500);
		const year = rows.filter((row) => row.kind === 'group' && row.depth === 0).at(-1);
		const toggled = new Map([[year?.id ?? '', false]]);
		const opened = timelineRows(ungrouped(...entries), { ...LOOK, hasTalks: true, toggled });
		expect(opened.length).toBeGreaterThan(rows.length + 200);
		expect(opened.length).toBeLessThan(rows.length + 1500);
	});

	test('of any notes shows each once, and rows know their place', () => {
		const day = fc.option(fc.constantFrom('2023-08-09', '2023-08-10', '2023-01-01', '2024-12-31'));
		fc.assert(
			fc.property(
				fc.array(day, { maxLength: 30 }),
				fc.constantFrom('newest', 'by-day', 'other'),
				fc.boolean(),
				(days, order, isGrouped) => {
					const entries = days.map((each, at) => anEntry(String(at), each));
					const groups = isGrouped
						? days.map((each, at) => ({ label: each, entries: entries.slice(at, at + 1) }))
						: ungrouped(...entries);
					const rows = timelineRows(groups, { ...LOOK, order });
					const paths = rows.flatMap((row) => (row.kind === 'entry' ? [row.path] : []));
					expect([...paths].sort()).toEqual(entries.map(({ path }) => path).sort());
					expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
					rows.forEach(({ depth, position, size }, at) => {
						expect(depth).toBeLessThanOrEqual((rows[at - 1]?.depth ?? -1) + 1);
						if (position > 1) expect(rows.slice(0, at).some((row) => row.depth === depth)).toBe(true);
						expect(position).toBeLessThanOrEqual(size);
					});
				},
			),
			{ numRuns: 200 },
		);
	});
});
