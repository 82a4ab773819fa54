import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

const PHONE: Look = { width: 390, height: 844 };
const PLAIN = 'Recipes/콩국수.md';

let path: string;
let opened: OpenPage;
beforeAll(() => {
	path = writePage(
		'switcher',
		pluginOn(sampleVault(), { run: ['meetup-reflections:open-review-index'], open: PLAIN }),
	);
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

async function openSwitcher(look: Look): Promise<void> {
	opened = await openPage(path, look);
	await opened.page.waitForSelector('.meetup-row', { state: 'attached' });
	// On a phone the index lies over the note.
	await opened.page.evaluate(() => window.app?.workspace.rightSplit.collapse());
	expect(await opened.runCommand('meetup-reflections:find-talk-or-speaker')).toBe(true);
	await opened.page.locator('.suggestion-item').first().waitFor();
}

const titles = () => opened.page.locator('.suggestion-title').allTextContents();
const notes = () => opened.page.locator('.suggestion-note').allTextContents();
const marks = () => opened.page.locator('.suggestion-title .suggestion-highlight').allTextContents();
const activePath = () => opened.page.evaluate(() => window.app?.workspace.getActiveFile()?.path ?? '');
const tabs = () => opened.page.evaluate(() => window.app?.workspace.getLeavesOfType('markdown').length);
const lineAtCursor = () =>
	opened.page.evaluate(() => {
		const editor = window.app?.workspace.activeEditor?.editor;
		return editor?.getLine(editor.getCursor().line) ?? '';
	});
const shown = (note: string) =>
	opened.page.waitForFunction((file) => window.app?.workspace.getActiveFile()?.path === file, note);

/** What axe finds fault with in the switcher; the button that clears the field is the app's own. */
async function faults(): Promise<string[]> {
	await opened.page.evaluate(axe.source);
	return opened.page.evaluate(async () => {
		const { axe: checker } = window as unknown as { axe: typeof axe };
		const { violations } = await checker.run(
			{ include: ['.prompt'], exclude: ['.search-input-clear-button'] },
			{ resultTypes: ['violations'] },
		);
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}

/** What reaches out of the switcher sideways, or cannot be hit by a finger. */
const misfits = () =>
	opened.page.evaluate(() => {
		const promptEl = document.querySelector('.prompt');
		const edge = promptEl?.getBoundingClientRect().right ?? 0;
		const els = [...(promptEl?.querySelectorAll<HTMLElement>('.suggestion-item, .suggestion-item *') ?? [])];
		const wide = els.filter((el) => el.getBoundingClientRect().right > edge + 1);
		const isPhone = document.body.classList.contains('is-phone');
		const small = els.filter((el) => isPhone && el.matches('.suggestion-item') && el.offsetHeight < 44);
		return [...wide, ...small].map((el) => `${el.tagName}.${el.className}`);
	});

describe('the switcher', () => {
	test.each<[string, Look]>([
		['desktop-en', { hash: 'lang=en' }],
		['desktop-ko-dark', { hash: 'lang=ko&theme=dark' }],
		['phone-en-dark', { hash: 'lang=en&phone=1&theme=dark', ...PHONE }],
		['phone-ko', { hash: 'lang=ko&phone=1', ...PHONE }],
	])(
		'is whole and without a barrier on %s: recent talks, what is found, and nothing',
		async (name, look) => {
			await openSwitcher(look);
			await opened.shoot(`switcher-recent-${name}`);
			expect([await faults(), await misfits()]).toEqual([[], []]);
			await opened.type('po');
			await opened.shoot(`switcher-found-${name}`);
			expect([await faults(), await misfits()]).toEqual([[], []]);
			await opened.type('zz');
			await opened.page.locator('.suggestion-empty').waitFor();
			await opened.shoot(`switcher-nothing-${name}`);
			expect(await faults()).toEqual([]);
		},
		60_000,
	);

	test('finds somebody at each step of an input method, whose Enter chooses nothing', async () => {
		await openSwitcher({ hash: 'lang=ko' });
		for (const steps of [
			['ㅇ', '이'],
			['ㅎ', '하'],
			['ㄹ', '라', '람'],
		]) {
			for (const step of steps) {
				await opened.compose(step);
				expect(await titles()).toContain('이하람');
				await opened.page.evaluate(() =>
					document.activeElement?.dispatchEvent(
						new KeyboardEvent('keydown', {
							key: 'Enter',
							isComposing: true,
							bubbles: true,
							cancelable: true,
						}),
					),
				);
			}
			await opened.commit(steps.at(-1) ?? '');
		}
		expect((await titles())[0]).toBe('이하람');
		expect((await marks())[0]).toBe('이하람');
		await opened.shoot('switcher-hangul-ko');
		await opened.page.keyboard.press('Enter');
		await shown('Meetups/Speakers/이하람.md');
	}, 60_000);

	test('finds by initial consonants, and goes to the heading of the talk that the arrows chose', async () => {
		await openSwitcher({ hash: 'lang=ko' });
		for (const letter of 'ㅇㅎㄹ') {
			await opened.compose(letter);
			await opened.commit(letter);
		}
		expect((await titles())[0]).toBe('이하람');
		expect((await notes())[1]).toContain('이하람 발표');
		await opened.page.keyboard.press('ArrowDown');
		const title = (await titles())[1] ?? '';
		await opened.page.keyboard.press('Enter');
		await opened.page.waitForFunction((note) => window.app?.workspace.getActiveFile()?.path !== note, PLAIN);
		expect(await activePath()).toMatch(/^Meetups\/20/u);
		expect(await lineAtCursor()).toContain(title);
		expect(await tabs()).toBe(1);
	}, 60_000);

	test('opens in a new tab and to the right with the keys of the app', async () => {
		await openSwitcher({ hash: 'lang=en' });
		await opened.type('marta');
		await opened.page.keyboard.press('Control+Enter');
		await shown('Meetups/Speakers/Marta Lindqvist.md');
		expect(await tabs()).toBe(2);
		await opened.runCommand('meetup-reflections:find-talk-or-speaker');
		await opened.type('2025-09-30');
		await opened.page.keyboard.press('Control+Alt+Enter');
		await shown('Meetups/2025-09-30 Web Performance Circle.md');
		expect(await tabs()).toBe(3);
		await opened.shoot('switcher-right-en');
	}, 60_000);

	test('is closed by Escape, and a tap chooses', async () => {
		await openSwitcher({ hash: 'lang=ko&phone=1', ...PHONE });
		await opened.page.keyboard.press('Escape');
		expect(await titles()).toEqual([]);
		await opened.runCommand('meetup-reflections:find-talk-or-speaker');
		await opened.type('marta');
		await opened.page.locator('.suggestion-item').first().click();
		await shown('Meetups/Speakers/Marta Lindqvist.md');
	}, 60_000);
});
