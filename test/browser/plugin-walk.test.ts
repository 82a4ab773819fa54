import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

const SEED = 'Meetups/2024-09-05 데이터 플랫폼 밋업.md';

let path: string;
let opened: OpenPage;

beforeAll(() => {
	path = writePage(
		'plugin',
		pluginOn(sampleVault(), { run: ['meetup-reflections:open-review-index'], open: 'Home.md' }),
	);
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

async function open(hash: string, look: Look = {}): Promise<void> {
	opened = await openPage(path, { hash, ...look });
	await opened.page.waitForSelector('.meetup-row');
}

function field(id: string): string {
	return `[data-field="${id}"]`;
}

/** The element that has the focus, by what stands in it: a row by its title. */
async function focused(): Promise<string> {
	return opened.page.evaluate(() => {
		const el = document.activeElement;
		return el?.querySelector('.tree-item-inner-text')?.textContent ?? el?.getAttribute('aria-label') ?? '';
	});
}

describe('an evening with the plugin', () => {
	test('a review is made in the form with a Korean keyboard, opens, and stands in the pane', async () => {
		await open('lang=ko');
		const { page } = opened;
		const counted = await page.locator('.meetup-pane-count').textContent();
		await page.locator('[aria-label="밋업 후기 만들기"]').click();
		// The input method ends a syllable with Enter: that must not send the form or leave the field.
		await opened.compose('ㅎ', '하');
		await page.keyboard.press('Enter');
		expect(await page.locator('.modal').count()).toBe(1);
		await opened.commit('한');
		await opened.typeHangul('강 개발자 모임');
		await page.keyboard.press('Enter');
		expect(await focused()).toBe('날짜');
		await page.fill(field('date'), '2026-11-20');
		await page.click(field('talk-1'));
		await opened.typeHangul('작은 서버 이야기');
		await page.keyboard.press('Enter');
		await opened.typeHangul('한지');
		await page.locator('.suggestion-item', { hasText: '한지우' }).first().click();
		expect(await page.inputValue(field('speakers-1'))).toMatch(/^한지우 \(.+\)$/);
		const note = 'Meetups/2026-11-20 한강 개발자 모임.md';
		expect(await page.locator('.meetup-form-preview').textContent()).toBe(`만들 노트: ${note}`);
		await page.locator('.mod-cta').click();
		await page.waitForSelector('.modal', { state: 'detached' });
		const text = await opened.readNote(note);
		expect(text).toContain('meetup: "[[한강 개발자 모임]]"');
		expect(text).toContain('작은 서버 이야기');
		expect(text).toContain('[[한지우]]');
		await opened.type('typed at once');
		await page.waitForFunction(() =>
			window.app?.workspace.activeEditor?.editor?.getValue().includes('### 내용 정리\n\ntyped at once\n'),
		);
		await page.waitForFunction(
			(before) => document.querySelector('.meetup-pane-count')?.textContent !== before,
			counted,
		);
		await page.locator('.meetup-row', { hasText: '한강 개발자 모임' }).waitFor();
	}, 60_000);

	test('Escape leaves the form and the vault as it was', async () => {
		await open('lang=en');
		const before = await opened.page.evaluate(() => window.app?.vault.getFiles().length);
		await opened.runCommand('meetup-reflections:create-meetup-review');
		await opened.type('Nothing');
		await opened.page.keyboard.press('Escape');
		if ((await opened.page.locator('.modal').count()) > 0) await opened.page.keyboard.press('Escape');
		expect(await opened.page.locator('.modal').count()).toBe(0);
		expect(await opened.page.evaluate(() => window.app?.vault.getFiles().length)).toBe(before);
	}, 60_000);

	test('the pane is walked by keyboard to a talk, which opens at its line', async () => {
		await open('lang=en');
		const { page } = opened;
		await page.locator('.search-input-container input').fill('ㅂㅅㅈ');
		await page.keyboard.press('Tab');
		while ((await page.locator('[role=treeitem]:focus').count()) === 0) await page.keyboard.press('Tab');
		expect(await focused()).toBe('2025');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowRight');
		const talk = (await focused()).replace(/^\d+\. /, '');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => window.app?.workspace.getActiveFile()?.path !== 'Home.md');
		const line = await page.evaluate(() => {
			const editor = window.app?.workspace.activeEditor?.editor;
			return editor?.getLine(editor.getCursor().line) ?? '';
		});
		expect(talk).not.toBe('');
		expect(line).toContain(talk);
	}, 60_000);

	test('a name in the text becomes a link, and one undo takes everything back', async () => {
		await open('lang=ko');
		const { page } = opened;
		await page.evaluate(async (note) => window.app?.workspace.openLinkText(note, ''), SEED);
		await page.click('.mod-root .cm-content');
		await page.keyboard.press('Control+End');
		await page.keyboard.press('Enter');
		await opened.typeHangul('뒤풀이에서 이하람');
		const value = () => page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue() ?? '');
		const typed = await value();
		await opened.runCommand('meetup-reflections:tag-speaker');
		await page.locator('.suggestion-item', { hasText: '이하람' }).first().click();
		await page.waitForFunction(() => window.app?.workspace.activeEditor?.editor?.getValue().includes('[[이하람]]'));
		expect(await value()).toContain('speaker/이하람');
		await page.click('.mod-root .cm-content');
		await page.keyboard.press('Control+z');
		expect(await value()).toBe(typed);
	}, 60_000);

	test('the settings are one page, and a date format shows what it makes', async () => {
		await open('lang=en');
		const { page } = opened;
		await page.evaluate(() => {
			window.app?.setting.open();
			window.app?.setting.openTabById('meetup-reflections');
		});
		const row = page.locator('.setting-item', { hasText: 'Date in file names' });
		await row.locator('input').fill('YYYY[년]');
		await row.locator('.meetup-settings-sample', { hasText: `${new Date().getFullYear()}년` }).waitFor();
		await row.locator('input').fill('HH');
		await page.getByText('Not possible in a date here: HH.').waitFor();
		await opened.shoot('settings');
	}, 60_000);
});

describe('on a phone', () => {
	const phone = { width: 390, height: 844 };

	test('everything that is touched is large enough for a finger', async () => {
		await open('lang=ko&phone=1', phone);
		const { page } = opened;
		const small = (selector: string) =>
			page.locator(selector).evaluateAll((els) =>
				els
					.map((el) => ({ text: el.textContent, box: el.getBoundingClientRect() }))
					.filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
					.map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
			);
		expect(await small('.meetup-row .tree-item-self, .meetup-row .collapse-icon, .meetup-pane-button')).toEqual([]);
		await opened.runCommand('meetup-reflections:create-meetup-review');
		expect(await small('.meetup-form input, .meetup-form-add, .meetup-form-talk button')).toEqual([]);
		await opened.shoot('form-phone');
	}, 60_000);

	test('nothing of the pane sticks out sideways', async () => {
		await open('lang=en&phone=1&theme=dark', phone);
		const overflow = await opened.page
			.locator('.meetup-pane-list')
			.evaluate((el) => el.scrollWidth - el.clientWidth);
		expect(overflow).toBe(0);
		await opened.shoot('pane-phone-dark');
	}, 60_000);
});
