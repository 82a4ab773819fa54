import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GROUPINGS } from '../../src/core/browse/row';
import { closeBrowser } from './page';
import { openStage } from './stage';
import type { Stage } from './stage';

/** What has the focus: a row, or whatever else the Tab key came to. */
interface Stop {
	readonly id: string | null;
	/** What a screen reader says of it. */
	readonly name: string;
	readonly level: number;
	readonly position: number;
	readonly size: number;
	readonly isExpanded: boolean | null;
	/** A ring is drawn around it. */
	readonly hasRing: boolean;
	/** The middle of it can be seen: it is in the window, in the list, and nothing lies over it. */
	readonly isSeen: boolean;
}

let stage: Stage;

beforeEach(async () => {
	stage = await openStage({ language: 'ko', theme: 'light', isPhone: false });
}, 60_000);
afterEach(async () => {
	expect(stage.opened.errors).toEqual([]);
	await stage.close();
});
afterAll(closeBrowser);

/** What has the focus now, once it is drawn. */
async function stop(): Promise<Stop> {
	return stage.page.evaluate(() => {
		const el = document.activeElement ?? document.body;
		const { left, top, width, height } = el.getBoundingClientRect();
		const middle = document.elementFromPoint(left + Math.min(width, 60) / 2, top + height / 2);
		const list = el.closest('.nav-files-container')?.getBoundingClientRect();
		const isInList = !list || (top >= list.top - 1 && top + height <= list.bottom + 1);
		const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(el);
		const ringed = outlineStyle !== 'none' && outlineWidth !== '0px';
		const say = (name: string): number => Number(el.getAttribute(`aria-${name}`));
		const expanded = el.getAttribute('aria-expanded');
		return {
			id: el.getAttribute('data-row'),
			name: el.getAttribute('aria-label') ?? el.querySelector('.tree-item-inner-text')?.textContent ?? '',
			level: say('level'),
			position: say('posinset'),
			size: say('setsize'),
			isExpanded: expanded === null ? null : expanded === 'true',
			hasRing: ringed || boxShadow !== 'none',
			isSeen: middle !== null && el.contains(middle) && isInList,
		};
	});
}

async function press(...keys: readonly string[]): Promise<Stop> {
	await stage.press(...keys);
	return stop();
}

/** Presses a key on row after row until the focus stays where it is, and answers every row, the first one too. */
async function walk(key: string): Promise<Stop[]> {
	const stops = [await stop()];
	for (let steps = 0; steps < 600; steps += 1) {
		const next = await press(key);
		if (next.id === stops[stops.length - 1]?.id || next.id === null) return stops;
		stops.push(next);
	}
	throw new Error('The rows never end.');
}

/** What is wrong with rows in the order of a walk: each has to be there, seen and ringed, and the next of its parent. */
function faultsOf(stops: readonly Stop[]): string[] {
	const faults: string[] = [];
	const counts: { position: number; size: number }[] = [];
	const end = (level: number): void => {
		for (const { position, size } of counts.splice(level))
			if (position !== size) faults.push(`ended at ${position} of ${size}`);
	};
	for (const { name, level, position, size, hasRing, isSeen } of stops) {
		if (!hasRing) faults.push(`no ring: ${name}`);
		if (!isSeen) faults.push(`out of sight: ${name}`);
		end(level);
		if (level > counts.length + 1) faults.push(`no parent: ${name}`);
		const before = counts[level - 1];
		if (position !== (before?.position ?? 0) + 1) faults.push(`out of order: ${name}`);
		if (before && before.size !== size) faults.push(`another size: ${name}`);
		counts[level - 1] = { position, size };
	}
	end(0);
	return faults;
}

/** Comes into the tree from the search field with the Tab key. */
async function enter(): Promise<void> {
	await stage.page.locator('.meetup-pane input').focus();
	for (let tabs = 0; tabs < 4 && (await stop()).level === 0; tabs += 1) await stage.press('Tab');
	await stage.press('Home');
}

/** Opens every row that is closed, walking down. */
async function openEverything(): Promise<void> {
	for (let steps = 0; steps < 600; steps += 1) {
		const { id, isExpanded } = await stop();
		if (isExpanded === false) await stage.press('ArrowRight');
		if ((await press('ArrowDown')).id === id) return;
	}
}

describe('from the outside', () => {
	test('Tab comes to every button of the header, to the search, and to one row; each says what it is', async () => {
		await stage.page.locator('.workspace-tab-header').last().focus();
		await stage.page.locator('.meetup-pane .nav-action-button').first().focus();
		await stage.press('Shift+Tab', 'Tab');
		const stops: Stop[] = [];
		for (let at = await stop(); at.id === null && stops.length < 20; at = await press('Tab')) stops.push(at);
		const row = await stop();
		expect(stops.length).toBeGreaterThanOrEqual(4);
		expect(stops.filter(({ name, hasRing, isSeen }) => name === '' || !hasRing || !isSeen)).toEqual([]);
		expect(stops[stops.length - 1]?.name).toBe(stage.strings.pane.search);
		expect(row).toMatchObject({ level: 1, position: 1, hasRing: true, isSeen: true });
		expect((await press('Tab')).level).toBe(0);
		expect(await press('Shift+Tab')).toEqual(row);
	}, 60_000);

	test('the buttons of the header are pressed with Enter and Space, and menus give the focus back', async () => {
		const group = stage.page.locator(`.nav-action-button[aria-label^="${stage.strings.pane.groupBy}"]`);
		for (const key of ['Enter', ' ']) {
			await group.focus();
			await stage.press(key === ' ' ? 'Space' : key);
			await stage.page.locator('.menu').waitFor();
			await stage.press('Escape');
			expect(await stage.page.locator('.menu').count()).toBe(0);
			expect((await stop()).name).toContain(stage.strings.pane.groupBy);
		}
	}, 60_000);
});

describe('in the tree', () => {
	test.each(GROUPINGS)(
		'every row is walked down and up again, grouped by %s',
		async (by) => {
			await stage.look({ by });
			await enter();
			await openEverything();
			await stage.press('Home');
			const down = await walk('ArrowDown');
			expect(faultsOf(down)).toEqual([]);
			const up = await walk('ArrowUp');
			expect(up.filter(({ hasRing, isSeen }) => !hasRing || !isSeen)).toEqual([]);
			expect(up.map(({ id }) => id).reverse()).toEqual(down.map(({ id }) => id));
		},
		120_000,
	);

	test('End and Home go to the last row and the first, and pages in between', async () => {
		await enter();
		await openEverything();
		const last = await stop();
		const first = await press('Home');
		expect(first).toMatchObject({ level: 1, position: 1, hasRing: true, isSeen: true });
		expect(await press('End')).toEqual(last);
		expect(last).toMatchObject({ hasRing: true, isSeen: true });
		await stage.press('Home');
		const paged = await press('PageDown');
		expect(paged).toMatchObject({ hasRing: true, isSeen: true });
		expect(paged.id).not.toBe(first.id);
		expect((await press('PageUp', 'PageUp')).id).toBe(first.id);
	}, 60_000);

	test('ArrowLeft closes and goes up to what a row is in, ArrowRight opens and goes in', async () => {
		await enter();
		const group = await stop();
		expect(group.isExpanded).toBe(true);
		expect(await press('ArrowLeft')).toMatchObject({ id: group.id, isExpanded: false });
		expect(await press('ArrowRight')).toMatchObject({ id: group.id, isExpanded: true });
		const inside = await press('ArrowRight');
		expect(inside).toMatchObject({ level: 2, position: 1 });
		expect((await press('ArrowLeft', 'ArrowLeft')).level).toBe(1);
	}, 60_000);

	test('typing goes to the next row that begins with it, and round', async () => {
		await stage.look({ by: 'meetup' });
		await enter();
		const first = await press('w');
		expect(first.name.toLowerCase()).toMatch(/^w/);
		expect(first).toMatchObject({ hasRing: true, isSeen: true });
	}, 60_000);

	test('Enter opens the note of a row, and nothing of the pane is lost', async () => {
		await enter();
		let row = await stop();
		for (let steps = 0; steps < 4 && row.isExpanded !== false; steps += 1) row = await press('ArrowDown');
		await stage.press('Enter');
		await stage.page.waitForFunction(() => window.app?.workspace.getActiveFile()?.path !== 'Home.md');
		await stage.page.locator('.meetup-pane input').focus();
		for (let tabs = 0; tabs < 4 && (await stop()).level === 0; tabs += 1) await stage.press('Tab');
		expect((await stop()).id).toBe(row.id);
	}, 60_000);

	test('the menu of a row opens with Shift+F10, and Escape gives the row the focus back', async () => {
		await enter();
		let row = await stop();
		for (let steps = 0; steps < 4 && row.isExpanded !== false; steps += 1) row = await press('ArrowDown');
		await stage.press('Shift+F10');
		const menu = stage.page.locator('.menu');
		await menu.waitFor();
		const box = await menu.boundingBox();
		expect(box?.x).toBeGreaterThan(0);
		expect(box?.y).toBeGreaterThan(0);
		await stage.press('Escape');
		expect(await menu.count()).toBe(0);
		expect((await stop()).id).toBe(row.id);
	}, 60_000);
});
