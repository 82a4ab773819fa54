import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn } from './plugin-vault';

/** A night in each of thirty years. */
const FILES = Object.fromEntries(
	Array.from({ length: 30 }, (_, at): [string, string] => [
		`밤/${at}.md`,
		`---\ndate: ${1997 + at}-05-10\ntags:\n  - meetup/review\n---\n# 등대의 밤 ${at}\n\n## 1부: 파도 소리\n[[설가온]] 님이 발표해 주셨습니다.\n`,
	]),
);

let path: string;
let opened: OpenPage;

beforeAll(() => {
	path = writePage('little-room', pluginOn(FILES, { run: ['meetup-reflections:open-review-index'] }));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

/** Opens the pane with all there can be in it, in letters of a size, and waits until it is drawn. */
async function open(look: Look, css = ''): Promise<void> {
	opened = await openPage(path, { hash: 'lang=ko', ...look });
	const { page } = opened;
	await page.locator('.meetup-pane [data-row]').first().waitFor();
	await page.addStyleTag({ content: css || '/**/' });
	await page.evaluate(async () => {
		const leaf = window.app!.workspace.getLeavesOfType('meetup-review-index')[0]!;
		const state = { ...leaf.view.getState(), heat: true, card: { kind: 'speaker', key: '설가온' } };
		await leaf.setViewState({ ...leaf.getViewState(), state });
		for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
	});
}

const LARGE = '.app-container.app-container { --nav-item-size: 24px; --font-ui-smaller: 20px; --font-ui-small: 22px; }';

describe('the pane in little room', () => {
	test('leaves some of it to the rows, whatever stands above them', async () => {
		await open({ height: 480 });
		await opened.shoot('little-room-low');
		const room = () =>
			opened.page.evaluate(() => {
				const pane = document.querySelector('.meetup-pane')?.getBoundingClientRect();
				const list = document.querySelector('.meetup-pane-list')?.getBoundingClientRect();
				return pane && list ? Math.min(list.bottom, pane.bottom) - list.top : 0;
			});
		expect(await room()).toBeGreaterThan(80);
		await opened.page.addStyleTag({ content: LARGE });
		await opened.shoot('little-room-low-large');
		expect(await room()).toBeGreaterThan(80);
	}, 60_000);

	test.each([
		['large letters', 1280, LARGE],
		[
			'large letters in a narrow sidebar',
			1280,
			`${LARGE} .mod-right-split.mod-right-split { inline-size: 220px; }`,
		],
	])(
		'shows the years of the heat map beside the months, with %s',
		async (_, width, css) => {
			await open({ width }, css);
			await opened.shoot(`little-room-${css.length}`);
			const gaps = await opened.page.evaluate(() =>
				[...document.querySelectorAll('.meetup-heat-row[data-year]')].map((rowEl) => {
					const [yearEl, monthEl] = [rowEl.querySelector('text'), rowEl.querySelector('rect')];
					return (monthEl?.getBBox().x ?? 0) - (yearEl?.getBBox().width ?? Infinity);
				}),
			);
			expect(gaps).toHaveLength(30);
			expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
			const isHigh = await opened.page.evaluate(() => {
				const rowEl = document.querySelector('.meetup-heat-row[data-year]');
				return (rowEl?.querySelector('text')?.getBBox().height ?? Infinity) <= (rowEl?.clientHeight ?? 0) + 4;
			});
			expect(isHigh).toBe(true);
		},
		60_000,
	);
});
