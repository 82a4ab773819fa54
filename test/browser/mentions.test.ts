import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

const notes = sampleVault();
/** A day on which many were talked about, at length. */
const LONG = [
	'# 한 해를 돌아보며',
	'',
	...Array.from({ length: 80 }, (_, n) => `${n + 1}. 이하람 님의 ${n + 1}번째 조언을 회사 코드에 옮겨 봤다.`),
	`- ${'지하철에서 곰곰이 생각해 보니 '.repeat(12)}Haram Lee 님이 옳았다. ${'그래도 나누는 중이다. '.repeat(20)}`,
	'',
].join('\n');
const FILES = { ...notes, 'Daily/아주 오래된 폴더/그 안의 폴더/2025-12-31.md': LONG };

/** What a person reads and looks for, in their language. */
interface Walk {
	readonly all: string;
	readonly found: RegExp;
	readonly typed: readonly [string, string];
	readonly done: RegExp;
	readonly undone: RegExp;
	readonly undo: string;
}

const KO: Walk = {
	all: '모두',
	found: /노트 \d+개에서 \d+곳을 찾았어요/,
	typed: ['ㅇㅎㄹ', '이하람'],
	done: /노트 \d+개, \d+곳에 링크를 달았어요/,
	undone: /원래대로 돌아왔어요/,
	undo: '되돌리기',
};
const EN: Walk = {
	all: 'All ',
	found: /\d+ mentions in \d+ notes/,
	typed: ['haram', '이하람'],
	done: /Linked \d+ mentions in \d+ notes/,
	undone: /notes are as before/,
	undo: 'Undo',
};

let path: string;
let opened: OpenPage;
beforeAll(() => {
	path = writePage('mentions', pluginOn(FILES, { open: 'Home.md' }));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

const readAll = async (): Promise<Record<string, string | null>> =>
	Object.fromEntries(
		await Promise.all(Object.keys(FILES).map(async (note) => [note, await opened.readNote(note)] as const)),
	);

async function openPicker(): Promise<void> {
	await opened.page.waitForFunction(() => document.querySelector('.meetup-row') !== null);
	await opened.runCommand('meetup-reflections:find-mentions');
	await opened.page.waitForSelector('.meetup-topics-foot');
}

/** What of the form a person cannot reach or hit with a finger. */
async function tooSmall(least: number): Promise<string[]> {
	return opened.page.evaluate((size) => {
		const all = [...document.querySelectorAll('.meetup-mentions :is(button, select, label)')];
		return all
			.map((el) => ({ el, box: el.getBoundingClientRect() }))
			.filter(
				({ box }) =>
					box.width > 0 && (box.height < size - 0.5 || box.right > window.innerWidth || box.left < 0),
			)
			.map(({ el, box }) => `${el.className} ${el.textContent.slice(0, 20)} ${box.width}×${box.height}`);
	}, least);
}

describe('mentions of speakers', () => {
	test.each<[string, Look, Walk]>([
		['desktop-ko', { hash: 'lang=ko' }, KO],
		['phone-ko', { hash: 'lang=ko&phone=1&theme=dark', width: 390, height: 844 }, KO],
		['desktop-en', { hash: 'lang=en&theme=dark' }, EN],
		['phone-en', { hash: 'lang=en&phone=1', width: 390, height: 844 }, EN],
	])(
		'of everybody are found, looked at, linked and undone, on %s',
		async (name, look, walk) => {
			opened = await openPage(path, look);
			const { page } = opened;
			await opened.runCommand('meetup-reflections:open-review-index');
			await openPicker();
			await opened.shoot(`mentions-${name}-picker`);
			await page.click(`.suggestion-item >> text=${walk.all}`);
			await page.waitForFunction(
				(source) => new RegExp(source).test(document.querySelector('.meetup-form-status')?.textContent ?? ''),
				walk.found.source,
			);
			await opened.shoot(`mentions-${name}-list`);
			expect(await tooSmall(name.startsWith('phone') ? 44 : 1)).toEqual([]);

			const who = page.locator('select.meetup-mention-who').first();
			await who.scrollIntoViewIfNeeded();
			await who.selectOption({ index: 1 });
			await opened.shoot(`mentions-${name}-who`);
			await page.locator('.meetup-adopt-found').evaluate((el) => el.scrollTo(0, el.scrollHeight));
			await page.waitForFunction(() => document.querySelector('.meetup-mention-more')?.clientHeight === 0);
			await opened.shoot(`mentions-${name}-end`);

			const before = await readAll();
			await page.click('.meetup-mentions .mod-cta');
			await page.waitForFunction(
				(source) => new RegExp(source).test(document.querySelector('.notice')?.textContent ?? ''),
				walk.done.source,
			);
			await opened.shoot(`mentions-${name}-done`);
			expect((await readAll())['Daily/2024-05-24.md']).toMatch(/\[\[박서준 \([^)]+\)\|박서준\]\] 님의 표/);
			await page.click(`.notice >> text=${walk.undo}`);
			await page.waitForSelector('.modal .mod-cta');
			await page.click('.modal .mod-cta');
			await page.waitForFunction(
				(source) =>
					[...document.querySelectorAll('.notice')].some((el) => new RegExp(source).test(el.textContent)),
				walk.undone.source,
			);
			expect(await readAll()).toEqual(before);
		},
		90_000,
	);

	test('of one are linked with the keyboard alone', async () => {
		opened = await openPage(path, { hash: 'lang=ko' });
		const { page } = opened;
		await opened.runCommand('meetup-reflections:open-review-index');
		await openPicker();
		await opened.compose('ㅇ', 'ㅇㅎ', 'ㅇㅎㄹ');
		await opened.commit('ㅇㅎㄹ');
		await page.locator('.suggestion-item.is-selected', { hasText: '이하람' }).waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.meetup-topics-chosen', { hasText: '이하람' }).waitFor();
		await page.keyboard.press('Control+Enter');
		await page.waitForSelector('.meetup-mention');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Space');
		await opened.shoot('mentions-keyboard');
		const line = page.locator('.meetup-mention-line', { hasText: '40번째 조언' });
		await line.click();
		await page.waitForFunction(
			() => window.app?.workspace.getActiveFile()?.path === 'Daily/아주 오래된 폴더/그 안의 폴더/2025-12-31.md',
		);
		await page.locator('.notice button').waitFor();
		await opened.shoot('mentions-place');
		await page.click('.notice button');
		expect(await line.evaluate((el) => el === document.activeElement)).toBe(true);
		const box = await line.boundingBox();
		expect(box?.y).toBeGreaterThan(150);
		expect(box?.y).toBeLessThan(700);
		await opened.shoot('mentions-back');
		await page.locator('.meetup-mentions .mod-cta').focus();
		await page.keyboard.press('Enter');
		await page.waitForSelector('.notice');
		expect(await opened.readNote('Daily/2023-04-21.md')).toContain('[[이하람]] 님이 보여 준');
		expect(await opened.readNote('Daily/2025-03-14.md')).toContain('- 이하람 님의');
	}, 60_000);
});
