import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import type { HeatMonths } from '../../../src/core/browse/heat-map';
import { stringsFor } from '../../../src/i18n/strings';
import { HeatMap } from '../../../src/obsidian/pane/heat-map';
import { find, press } from '../fingers';
import { openBench } from './open-bench';
import type { OpenBench } from './open-bench';

const monthsOf = (counts: Readonly<Record<string, Readonly<Record<number, number>>>>): HeatMonths => {
	const years = Object.entries(counts)
		.map(([year, months]) => ({ year, counts: Array.from({ length: 12 }, (_, at) => months[at + 1] ?? 0) }))
		.reverse();
	const all = years.flatMap((year) => year.counts);
	return { years, most: Math.max(0, ...all), total: all.reduce((sum, count) => sum + count, 0) };
};

const MONTHS = monthsOf({ 2021: { 12: 1 }, 2023: { 1: 1, 8: 8 } });

let open: OpenBench;
let map: HeatMap;
const pick = jest.fn<(month: string | null) => void>();

beforeEach(async () => {
	open = await openBench({});
	pick.mockReset();
});
afterEach(() => open.close());

function draw(months: HeatMonths = MONTHS, picked: string | null = null, language = 'en'): void {
	map = new HeatMap(open.el, stringsFor(language), { pick });
	map.draw(months, picked);
}

const cell = (month: string): HTMLElement => find(`[data-month="${month}"]`);
const focused = (): string | null => document.activeElement?.getAttribute('data-month') ?? null;
const stops = (): (string | null)[] =>
	[...document.querySelectorAll('[tabindex="0"]')].map((el) => el.getAttribute('data-month'));
const click = (month: string): void => void cell(month).dispatchEvent(new MouseEvent('click', { bubbles: true }));
const words = (): string => find('.meetup-heat-words').textContent;

describe('the heat map', () => {
	test('says of each month how many reviews it has', () => {
		draw();
		expect(cell('2023-08').getAttribute('aria-label')).toBe('August 2023: 8 reviews');
		expect(cell('2023-01').getAttribute('aria-label')).toBe('January 2023: 1 review');
		expect(cell('2021-11').getAttribute('aria-label')).toBe('November 2021: 0 reviews');
		expect([...document.querySelectorAll('[role="rowheader"]')].map((el) => el.textContent)).toEqual([
			'2023',
			'2021',
		]);
		expect(document.querySelectorAll('[role="gridcell"]')).toHaveLength(24);
	});

	test('says it in Korean', () => {
		draw(MONTHS, null, 'ko');
		expect(cell('2023-08').getAttribute('aria-label')).toBe('2023년 8월: 후기 8개');
		expect(find('[role="grid"]').getAttribute('aria-label')).toBe('월별 후기');
	});

	test('colours a month the stronger the more it has', () => {
		draw();
		const levelOf = (month: string) => cell(month).getAttribute('data-level');
		expect(['2023-08', '2023-01', '2023-02'].map(levelOf)).toEqual(['4', '1', '0']);
	});

	test('picks a month by a click, and unpicks the one that is picked', () => {
		draw();
		click('2023-08');
		expect(pick.mock.calls).toEqual([['2023-08']]);
		map.draw(MONTHS, '2023-08');
		expect(cell('2023-08').getAttribute('aria-selected')).toBe('true');
		expect(words()).toBe('August 2023: 8 reviews');
		click('2023-08');
		expect(pick.mock.calls).toEqual([['2023-08'], [null]]);
		map.draw(MONTHS, null);
		expect(document.querySelector('[aria-selected="true"]')).toBeNull();
	});

	test('picks no month without reviews, and lets go of one that lost them', () => {
		draw();
		click('2023-02');
		expect(pick).not.toHaveBeenCalled();
		map.draw(MONTHS, '2023-02');
		click('2023-02');
		expect(pick.mock.calls).toEqual([[null]]);
	});

	test('is one stop of the Tab key: the picked month, else the newest that has anything', () => {
		draw();
		expect(stops()).toEqual(['2023-08']);
		open.el.empty();
		draw(MONTHS, '2021-12');
		expect(stops()).toEqual(['2021-12']);
	});

	test('is walked by the arrows, Home and End, and stops at its edges', () => {
		draw();
		cell('2023-08').focus();
		const walk = (key: string, options = {}) => {
			press(key, options);
			expect(stops()).toEqual([focused()]);
			return focused();
		};
		expect(['ArrowRight', 'ArrowDown', 'ArrowDown', 'End', 'ArrowRight'].map((key) => walk(key))).toEqual([
			'2023-09',
			'2021-09',
			'2021-09',
			'2021-12',
			'2021-12',
		]);
		expect(['Home', 'ArrowLeft', 'ArrowUp', 'ArrowUp'].map((key) => walk(key))).toEqual([
			'2021-01',
			'2021-01',
			'2023-01',
			'2023-01',
		]);
		expect([walk('End', { ctrlKey: true }), walk('Home', { ctrlKey: true })]).toEqual(['2021-12', '2023-01']);
		expect(press('x')).toBe(true);
		expect(press('ArrowDown')).toBe(false);
	});

	test('picks with Enter and the space bar', () => {
		draw();
		cell('2023-08').focus();
		press('Enter');
		press('ArrowUp');
		press('ArrowLeft');
		press(' ');
		press('Home');
		press(' ');
		press(' ', { repeat: true });
		expect(pick.mock.calls).toEqual([['2023-08'], ['2023-01']]);
	});

	test('says in words what the focus and the pointer are on', () => {
		draw();
		expect(words()).toBe('Reviews by month');
		cell('2023-08').focus();
		expect(words()).toBe('August 2023: 8 reviews');
		cell('2021-12').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(words()).toBe('December 2021: 1 review');
		cell('2023-08').blur();
		expect(words()).toBe('Reviews by month');
		cell('2023-08').focus();
		map.draw(MONTHS, null);
		expect(words()).toBe('August 2023: 8 reviews');
	});

	test('keeps its elements and the focus where the months change', () => {
		draw();
		const august = cell('2023-08');
		august.focus();
		map.draw(monthsOf({ 2021: { 12: 1 }, 2022: { 3: 1 }, 2023: { 8: 9 }, 2024: { 1: 2 } }), null);
		expect(document.activeElement).toBe(august);
		expect(august.getAttribute('aria-label')).toBe('August 2023: 9 reviews');
		expect([...document.querySelectorAll('[data-year]')].map((el) => el.getAttribute('data-year'))).toEqual([
			'2024',
			'2023',
			'2022',
			'2021',
		]);
		map.draw(monthsOf({ 2021: { 12: 1 }, 2023: { 8: 9 } }), null);
		expect(document.activeElement).toBe(august);
		expect(document.querySelectorAll('[data-year]')).toHaveLength(2);
		expect(cell('2021-12').getAttribute('data-level')).toBe('1');
	});

	test('gives the Tab key another month where the one it had is gone', () => {
		draw();
		cell('2021-12').focus();
		map.draw(monthsOf({ 2023: { 8: 9 } }), null);
		expect([stops(), focused()]).toEqual([['2023-08'], '2023-08']);
	});

	test.each(['2023-08"', '\\', '"]', '202', '2023-08-09'])('shows its months while %s is searched for', (picked) => {
		draw(MONTHS, picked);
		expect(document.querySelector('[aria-selected="true"]')).toBe(null);
		expect([stops(), cell('2023-08').getAttribute('aria-label')]).toEqual([['2023-08'], 'August 2023: 8 reviews']);
	});

	test('says that nothing is dated yet', () => {
		draw(monthsOf({}));
		expect(stops()).toEqual([]);
		expect(words()).toBe('Months show up here once reviews have dates.');
		expect(find('.meetup-heat').isShown()).toBe(false);
	});
});
