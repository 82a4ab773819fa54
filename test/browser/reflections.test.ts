import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

const REVIEW = 'Meetups/2024-09-05 데이터 플랫폼 밋업.md';
const DOORBELL = 'Meetups/2024-06-18 Web Performance Circle.md';
const EXTRACT = 'meetup-reflections:extract-section';

let path: string;
let opened: OpenPage;

beforeAll(() => {
	path = writePage('reflections', pluginOn(sampleVault(), { run: ['meetup-reflections:open-review-index'] }));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

/** Opens the page with a note in the editor. */
async function open(note: string, hash: string, look: Look = {}): Promise<void> {
	opened = await openPage(path, { hash, ...look });
	await opened.page.waitForSelector('.meetup-row');
	await opened.page.evaluate(async (link) => window.app?.workspace.openLinkText(link, ''), note);
	await opened.page.waitForFunction((file) => window.app?.workspace.getActiveFile()?.path === file, note);
}

const value = () => opened.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue() ?? '');

/** Clicks into the editor, at the beginning of some words. */
async function clickAt(words: string): Promise<void> {
	await opened.page.evaluate((text) => {
		const editor = window.app?.workspace.activeEditor?.editor;
		const at = editor?.offsetToPos(editor.getValue().indexOf(text)) ?? { line: 0, ch: 0 };
		editor?.setCursor(at);
		editor?.scrollIntoView({ from: at, to: at }, true);
		editor?.focus();
	}, words);
}

describe('extracting in the real editor', () => {
	test('moves a section with words typed a moment ago, and undo and redo are one step each', async () => {
		await open(REVIEW, 'lang=ko');
		const { page } = opened;
		const saved = await value();
		await clickAt('부산에서 뵌 박서준');
		await opened.typeHangul('방금 쓴 말. ');
		const typed = await value();
		expect(await opened.runCommand(EXTRACT)).toBe(true);
		await page.getByText('에 옮겨 담았어요').waitFor();
		const [link = ''] = /\[\[[^\]]*1원까지 맞는 원장 회고\]\]/u.exec(await value()) ?? [];
		expect(link).not.toBe('');
		const from = typed.indexOf('방금 쓴 말.');
		const to = typed.indexOf('\n\n## Session 2');
		expect(await value()).toBe(typed.slice(0, from) + link + typed.slice(to));
		expect(await opened.readNote(`Meetups/Reflections/${link.slice(2, -2)}.md`)).toContain(
			`\n\n${typed.slice(from, to)}\n`,
		);
		await page.keyboard.press('Control+z');
		expect(await value()).toBe(typed);
		await page.keyboard.press('Control+y');
		expect(await value()).toBe(typed.slice(0, from) + link + typed.slice(to));
		await page.keyboard.press('Control+z');
		while ((await value()) !== saved) {
			const before = await value();
			await page.keyboard.press('Control+z');
			expect(await value()).not.toBe(before);
		}
	}, 60_000);

	test('moves a selection made with the keyboard', async () => {
		await open(REVIEW, 'lang=en');
		const { page } = opened;
		await clickAt('- 늦게 온 데이터는');
		// First to the end of the row on screen, then to that of the line.
		await page.keyboard.press('Shift+End');
		await page.keyboard.press('Shift+End');
		const before = await value();
		await opened.runCommand(EXTRACT);
		await page.getByText('Moved into').waitFor();
		const after = await value();
		expect(after.split('\n').length).toBe(before.split('\n').length);
		expect(after).toMatch(/\n\[\[[^\]]+\]\]\n\n### 질의응답/u);
		await page.keyboard.press('Control+z');
		expect(await value()).toBe(before);
	}, 60_000);

	test('says why it leaves a talk alone', async () => {
		await open(REVIEW, 'lang=ko');
		await clickAt('[[모아페이]]에서');
		const before = await value();
		await opened.runCommand(EXTRACT);
		await opened.page.getByText('발표나 발표자가 후기에서 빠지게 돼요').waitFor();
		expect(await value()).toBe(before);
	}, 60_000);
});

describe('reflections in the pane', () => {
	/** Opens the review to its talks and reflections. */
	async function expand(): Promise<void> {
		const rowEl = opened.page.locator('.meetup-row', { hasText: '#7: the click' }).first();
		// Rows that are not in sight are not there.
		while ((await rowEl.count()) === 0) {
			await opened.page.locator('.meetup-pane-list').evaluate((el) => el.scrollBy(0, el.clientHeight / 2));
			await opened.page.waitForTimeout(50);
		}
		await rowEl.locator('.collapse-icon').click();
		await opened.page.locator('.meetup-row', { hasText: 'What I changed' }).first().waitFor();
	}

	test.each([
		['ko', 'light', 'lang=ko'],
		['en', 'dark', 'lang=en&theme=dark'],
	])(
		'stand under their review, and the menu writes another one: %s, %s',
		async (language, theme, hash) => {
			await open(DOORBELL, hash);
			const { page } = opened;
			await expand();
			await page.locator('.meetup-row', { hasText: 'What I changed' }).click({ button: 'right' });
			await page
				.locator('.menu-item', { hasText: language === 'ko' ? '회고 쓰기' : 'Create reflection' })
				.waitFor();
			await opened.shoot(`reflections-menu-${language}-${theme}`);
			await page
				.locator('.menu-item', { hasText: language === 'ko' ? '회고 쓰기' : 'Create reflection' })
				.click();
			await page.waitForFunction(() =>
				/회고$|Reflection on/u.test(window.app?.workspace.getActiveFile()?.basename ?? ''),
			);
			await opened.type('typed at once');
			expect(await value()).toMatch(/\n# .*(?: 회고|Reflection on ).*\(.*\)\n\ntyped at once$/u);
			await page
				.locator('.meetup-row', { hasText: language === 'ko' ? 'Circle 회고' : 'Reflection on Web' })
				.waitFor();
			await opened.shoot(`reflections-${language}-${theme}`);
		},
		60_000,
	);

	test('on a phone', async () => {
		await open(DOORBELL, 'lang=ko&phone=1', { width: 390, height: 844 });
		await opened.runCommand('meetup-reflections:open-review-index');
		await expand();
		await opened.shoot('reflections-phone');
		const box = await opened.page.locator('.meetup-row', { hasText: 'What I changed' }).boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(43.5);
	}, 60_000);
});
