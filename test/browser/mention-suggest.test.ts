import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

const NOTE = 'Meetups/2025-06-19 포스트그레스의 밤.md';
const DATA = '.obsidian/plugins/meetup-reflections/data.json';

let path: string;
let opened: OpenPage;

beforeAll(() => {
	path = writePage(
		'mentions',
		pluginOn(sampleVault(), { run: ['meetup-reflections:open-review-index'], open: NOTE }),
	);
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

/** Opens the note with the cursor on a new line at its end. */
async function open(hash: string, look: Look = {}): Promise<void> {
	opened = await openPage(path, { hash, ...look });
	await opened.page.waitForSelector('.meetup-row', { state: 'attached' });
	// On a phone the index lies over the note.
	await opened.page.evaluate(() => window.app?.workspace.rightSplit.collapse());
	await opened.page.click('.mod-root .cm-content');
	await opened.page.keyboard.press('Control+End');
	await opened.page.keyboard.press('Enter');
}

const value = () => opened.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue() ?? '');
const suggestions = () => opened.page.locator('.suggestion-container .suggestion-title').allTextContents();
/** Is kept when somebody of this name is offered. */
const offered = (name: string) => opened.page.locator('.suggestion-title', { hasText: name }).first().waitFor();
const lastLine = async () => (await value()).split('\n').at(-1);

/** A key that an input method gets while it composes. */
async function pressComposing(key: string): Promise<void> {
	await opened.page.evaluate(
		(name) =>
			document.activeElement?.dispatchEvent(
				new KeyboardEvent('keydown', { key: name, isComposing: true, bubbles: true, cancelable: true }),
			),
		key,
	);
}

describe('typing a mention', () => {
	test('initial consonants offer the name, Enter links it, and one undo gives the very text back', async () => {
		await open('lang=ko');
		await opened.typeHangul('뒤풀이 @');
		await opened.compose('ㅇ');
		await opened.commit('ㅇ');
		await opened.compose('ㅎ');
		await opened.commit('ㅎ');
		await opened.compose('ㄹ');
		await opened.commit('ㄹ');
		await offered('이하람');
		expect((await suggestions())[0]).toBe('이하람');
		await opened.shoot('mention-ko');
		const typed = await value();
		expect(typed.endsWith('뒤풀이 @ㅇㅎㄹ')).toBe(true);
		await opened.page.keyboard.press('Enter');
		expect(await lastLine()).toBe('뒤풀이 [[이하람]]');
		expect(await value()).toContain('speaker/이하람');
		expect(await suggestions()).toEqual([]);
		expect(await opened.page.locator('.notice').count()).toBe(0);
		await opened.type(' 님');
		expect(await lastLine()).toBe('뒤풀이 [[이하람]] 님');
		await opened.page.keyboard.press('Control+z');
		await opened.page.keyboard.press('Control+z');
		expect(await value()).toBe(typed);
	}, 60_000);

	test('an input method keeps the name offered at every key and keeps its Enter, Tab and arrows', async () => {
		await open('lang=ko');
		await opened.type('@');
		for (const steps of [
			['ㅈ', '저', '정'],
			['ㄷ', '다'],
			['ㅇ', '오', '온'],
		]) {
			for (const step of steps) {
				await opened.compose(step);
				await offered('정다온');
				const before = await value();
				for (const key of ['Enter', 'Tab', 'ArrowDown']) await pressComposing(key);
				expect(await value()).toBe(before);
				await offered('정다온');
			}
			await opened.commit(steps.at(-1) ?? '');
		}
		await offered('정다온');
		expect(await suggestions()).toEqual(['정다온']);
		expect(await lastLine()).toBe('@정다온');
		await opened.page.keyboard.press('Enter');
		expect(await lastLine()).toBe('[[정다온]]');
	}, 60_000);

	test('a click chooses, also in the middle of a syllable', async () => {
		await open('lang=ko');
		await opened.type('@');
		await opened.typeHangul('박서');
		await opened.compose('ㅈ', '주');
		await offered('박서주');
		expect(await suggestions()).toEqual(['박서준', '박서준', '‘박서주’ 새로 만들기']);
		await opened.page.locator('.suggestion-item', { hasText: '한빛물류' }).click();
		expect(await lastLine()).toBe('[[박서준 (한빛물류)|박서준]]');
		await opened.type(' 님');
		expect(await lastLine()).toBe('[[박서준 (한빛물류)|박서준]] 님');
	}, 60_000);

	test('somebody new gets a note, and the text a link', async () => {
		await open('lang=ko&theme=dark');
		await opened.type('@');
		await opened.typeHangul('손정묵');
		await opened.page.locator('.suggestion-item', { hasText: '손정묵' }).waitFor();
		expect(await suggestions()).toEqual(['그대로 두기', '‘손정묵’ 새로 만들기']);
		await opened.shoot('mention-new');
		await opened.page.keyboard.press('ArrowDown');
		await opened.page.keyboard.press('Enter');
		await opened.page.locator('.notice').waitFor();
		expect(await lastLine()).toBe('[[손정묵]]');
		expect(await opened.readNote('Meetups/Speakers/손정묵.md')).toContain('speaker');
	}, 60_000);

	test('Enter behind a word that names nobody breaks the line as everywhere, and creates nobody', async () => {
		await open('lang=ko');
		await opened.type('- @');
		await opened.typeHangul('강남역');
		await offered('그대로 두기');
		await opened.page.keyboard.press('Enter');
		expect(await suggestions()).toEqual([]);
		expect((await value()).split('\n').at(-2)).toBe('- @강남역');
		expect(await opened.page.locator('.notice').count()).toBe(0);
		await opened.page.keyboard.press('Control+z');
		expect(await lastLine()).toBe('- @강남역');
	}, 60_000);

	test('Escape closes, and the text stays as it was typed', async () => {
		await open('lang=en');
		await opened.type('@Mar');
		await offered('Marta Lindqvist');
		await opened.page.keyboard.press('Escape');
		expect(await suggestions()).toEqual([]);
		await opened.page.keyboard.press('Enter');
		await opened.page.waitForFunction(() =>
			window.app?.workspace.activeEditor?.editor?.getValue().endsWith('@Mar\n'),
		);
	}, 60_000);

	test('a mail address, code and the properties stay undisturbed', async () => {
		await open('lang=en');
		for (const text of ['me@mar', ' `@mar', '` https://example.org/@mar']) {
			await opened.type(text);
			expect(await suggestions()).toEqual([]);
		}
		await opened.type(' @mar');
		await offered('Marta Lindqvist');
	}, 60_000);

	test('the settings give it another sign or turn it off, at once', async () => {
		await open('lang=en');
		const { page } = opened;
		const settings = async (act: () => Promise<unknown>) => {
			await page.keyboard.press('Control+,');
			await page.evaluate(() => window.app?.setting.openTabById('meetup-reflections'));
			await act();
			await page.keyboard.press('Escape');
			await page.click('.mod-root .cm-content');
			await page.keyboard.press('Control+End');
		};
		const row = (name: string) => page.locator('.setting-item', { hasText: name });
		await settings(async () => {
			await row('Symbol that opens the suggestions').locator('input').fill(';;');
			await row('Symbol that opens the suggestions').scrollIntoViewIfNeeded();
			await opened.shoot('mention-settings');
		});
		await opened.type('@mar ');
		expect(await suggestions()).toEqual([]);
		await opened.type(';;mar');
		await offered('Marta Lindqvist');
		await page.keyboard.press('Enter');
		expect(await lastLine()).toBe('@mar [[Marta Lindqvist]]');
		await settings(() => row('Suggest speakers while typing').locator('.checkbox-container').click());
		await opened.type(' ;;mar');
		expect(await suggestions()).toEqual([]);
		const data = await page.evaluate((file) => window.app?.vault.adapter.read(file), DATA);
		expect(JSON.parse(data ?? '')).toMatchObject({ mentionTrigger: ';;', mentions: false });
	}, 60_000);
});

describe('the list', () => {
	test.each(['light', 'dark'])(
		'shows who is who in English, %s',
		async (theme) => {
			await open(`lang=en&theme=${theme}`);
			await opened.type('After the talks @');
			await offered('정다온');
			expect((await suggestions()).length).toBeLessThanOrEqual(20);
			await opened.shoot(`mention-all-${theme}`);
			await opened.typeHangul('박서');
			expect(await opened.page.locator('.suggestion-note').allTextContents()).toHaveLength(2);
			await opened.shoot(`mention-en-${theme}`);
		},
		60_000,
	);

	test('fits a phone and its fingers', async () => {
		await open('lang=ko&phone=1', { width: 390, height: 844 });
		await opened.type('@');
		await opened.typeHangul('박');
		await opened.page.locator('.suggestion-item').first().waitFor();
		const box = await opened.page.locator('.suggestion-container').boundingBox();
		expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
		await opened.shoot('mention-phone');
		await opened.page.locator('.suggestion-item', { hasText: '모아페이' }).click();
		expect(await lastLine()).toBe('[[박서준 (모아페이)|박서준]]');
	}, 60_000);
});
