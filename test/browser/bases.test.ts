import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';

import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

const KO = { file: '밋업 후기', all: '모든 후기', cards: '카드', timeline: '타임라인', title: '밋업 타임라인' };
const EN = {
	file: 'Meetup reviews',
	all: 'All reviews',
	cards: 'Cards',
	timeline: 'Timeline',
	title: 'Meetup timeline',
};

const LOOKS: [string, Look, typeof EN][] = [
	['desktop-ko', { hash: 'lang=ko' }, KO],
	['desktop-en-dark', { hash: 'lang=en&theme=dark' }, EN],
	['phone-ko-dark', { hash: 'lang=ko&phone=1&theme=dark', width: 390, height: 844 }, KO],
	['phone-en', { hash: 'lang=en&phone=1', width: 390, height: 844 }, EN],
];

let opened: OpenPage;
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

async function showTimeline(words: typeof EN): Promise<void> {
	await opened.page.getByRole('button', { name: words.all }).click();
	await opened.page.locator('.menu-item', { hasText: words.timeline }).click();
	await opened.page.getByRole('tree', { name: words.title }).waitFor();
	await opened.page.locator('.meetup-timeline-row').first().waitFor();
}

/** What axe finds wrong with the timeline, a line each. */
async function violations(): Promise<string[]> {
	await opened.page.evaluate(axe.source);
	return opened.page.evaluate(async () => {
		const page = Reflect.get(window, 'axe') as {
			run(at: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
		};
		const found = await page.run('.meetup-timeline');
		return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}

const focused = () => opened.page.evaluate(() => document.activeElement?.textContent ?? '');

describe('a base over the reviews', () => {
	let path: string;
	beforeAll(() => {
		path = writePage('bases', pluginOn(sampleVault(), { open: 'Home.md' }));
	}, 60_000);

	test.each(LOOKS)(
		'is created, opens, and shows the reviews on a timeline (%s)',
		async (name, look, words) => {
			opened = await openPage(path, look);
			const { page } = opened;
			await opened.runCommand('meetup-reflections:create-bases-file');
			await page.locator('.bases-table tbody tr').first().waitFor();
			expect(await opened.readNote(`Meetups/${words.file}.base`)).toContain('type: meetup-timeline');
			await opened.shoot(`bases-${name}-table`);
			await showTimeline(words);
			for (const el of await page.locator('.notice').all()) await el.click();
			await opened.shoot(`bases-${name}`);
			expect(await violations()).toEqual([]);
			const tooWide = await page.evaluate(() => {
				const el = document.querySelector('.meetup-timeline');
				return el ? el.scrollWidth - el.clientWidth : 1;
			});
			expect(tooWide).toBe(0);
			const [view, timeline] = await page
				.locator('.bases-view, .meetup-timeline')
				.evaluateAll((els) => els.map((el) => JSON.stringify(el.getBoundingClientRect())));
			expect(timeline).toBe(view);
			if (look.width) {
				const heights = await page
					.locator('.meetup-timeline-row')
					.evaluateAll((els) => els.map((el) => Math.round(el.getBoundingClientRect().height)));
				expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
			}
		},
		60_000,
	);

	test('is walked and opened with the keyboard alone, at the line of a talk', async () => {
		opened = await openPage(path, { hash: 'lang=en' });
		const { page } = opened;
		await opened.runCommand('meetup-reflections:create-bases-file');
		await page.locator('.bases-table').waitFor();
		await showTimeline(EN);
		await page.locator('.bases-toolbar-views-menu').focus();
		await page.keyboard.press('Tab');
		expect(await focused()).toContain('2025');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toContain('2024');
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
		await opened.shoot('bases-focus');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-level'))).toBe('4');
		const talk = await focused();
		await page.keyboard.press('Control+Enter');
		await page.waitForFunction(() => document.activeElement?.closest('.cm-editor, .markdown-source-view') !== null);
		const line = await page.evaluate(() => {
			const editor = window.app?.workspace.activeEditor?.editor;
			return editor?.getLine(editor.getCursor().line) ?? '';
		});
		expect(talk).not.toBe('');
		expect(line).toMatch(/^#+ /u);
	}, 60_000);

	test('a note that matches nothing leaves an empty base that says so', async () => {
		const empty = 'filters: file.hasTag("nothing")\nviews:\n  - type: meetup-timeline\n    name: T\n';
		opened = await openPage(
			writePage('bases-empty', pluginOn({ 'a.md': 'a', 'b.base': empty }, { open: 'b.base' })),
			{
				hash: 'lang=ko',
			},
		);
		await opened.page.getByText('아직 보여 줄 노트가 없어요').waitFor();
		expect(await violations()).toEqual([]);
		await opened.shoot('bases-empty');
	}, 60_000);
});

describe('a base over thousands of reviews', () => {
	test('shows its first years, and more when asked', async () => {
		const notes = Object.fromEntries(
			Array.from({ length: 3000 }, (_, at): [string, string] => {
				const day = new Date(Date.UTC(2026, 0, 1) - at * 172_800_000).toISOString().slice(0, 10);
				return [
					`n/${at}.md`,
					`---\ndate: ${day}\ntags: [meetup/review]\n---\n# 밤 ${at}\n\n## 1부: 파도\n[[도하람]] 님이 발표해 주셨습니다.\n\n## 2부: 달\n`,
				];
			}),
		);
		const base =
			'filters: file.hasTag("meetup/review")\nviews:\n  - type: meetup-timeline\n    name: T\n    sort:\n      - property: file.name\n        direction: ASC\n  - type: meetup-timeline\n    name: By day\n';
		opened = await openPage(writePage('bases-many', pluginOn({ ...notes, 'a.base': base }, { open: 'n/0.md' })), {
			hash: 'lang=ko',
		});
		const { page } = opened;
		const took = await page.evaluate(async () => {
			const file = window.app?.vault.getFileByPath('a.base');
			if (!file) return [];
			await window.app?.workspace.getLeaf(false).openFile(file);
			const talks = () => document.querySelectorAll('.meetup-timeline-talk').length;
			while (talks() < 200) await new Promise(requestAnimationFrame);
			const start = performance.now();
			document.querySelector<HTMLElement>('.meetup-timeline-more .meetup-timeline-row')?.click();
			const clicked = performance.now() - start;
			return [clicked, document.querySelectorAll('.meetup-timeline-row').length];
		});
		expect(took[0]).toBeLessThan(500);
		expect(await violations()).toEqual([]);
		expect(took[1]).toBe(200 * 3 + 1);
		await page.getByRole('button', { name: 'T', exact: true }).click();
		await page.locator('.menu-item', { hasText: 'By day' }).click();
		await page.getByText('2012').first().waitFor();
		expect(await page.locator('.meetup-timeline-row').count()).toBeLessThan(3000);
		await opened.shoot('bases-many');
	}, 240_000);
});
