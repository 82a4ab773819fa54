import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

const REVIEW = 'Meetups/2023-06-15 데이터 플랫폼 밋업.md';
const PHONE: Look = { width: 390, height: 844 };

let path: string;
let opened: OpenPage;

beforeAll(() => {
	path = writePage('write-in-review', pluginOn(sampleVault(), { run: ['meetup-reflections:open-review-index'] }));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

/** Opens the page with the review in the editor, and the cursor in front of some words. */
async function open(words: string, hash: string, look: Look = {}): Promise<void> {
	opened = await openPage(path, { hash, ...look });
	const { page } = opened;
	// A phone keeps the index in a drawer.
	await page.waitForSelector('.meetup-row', { state: 'attached' });
	await page.evaluate(async (link) => window.app?.workspace.openLinkText(link, ''), REVIEW);
	await page.waitForFunction((file) => window.app?.workspace.getActiveFile()?.path === file, REVIEW);
	await page.evaluate((text) => {
		const editor = window.app?.workspace.activeEditor?.editor;
		const at = editor?.offsetToPos(editor.getValue().indexOf(text)) ?? { line: 0, ch: 0 };
		editor?.setCursor(at);
		editor?.focus();
	}, words);
}

const value = () => opened.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue() ?? '');

/** Runs a command and waits until it has changed the text. */
async function run(command: string): Promise<void> {
	const before = await value();
	expect(await opened.runCommand(`meetup-reflections:${command}`)).toBe(true);
	await opened.page.waitForFunction(
		(text) => window.app?.workspace.activeEditor?.editor?.getValue() !== text,
		before,
	);
}

/** The line of the cursor, with `|` at it, once it is in sight. */
async function atCursor(): Promise<string> {
	await opened.page.waitForFunction(() => {
		const node = window.getSelection()?.anchorNode;
		const lineEl = (node?.instanceOf(Element) ? node : node?.parentElement)?.closest('.cm-line');
		const { top = -1, bottom = -1 } = lineEl?.getBoundingClientRect() ?? {};
		return top >= 0 && bottom <= window.innerHeight;
	});
	return opened.page.evaluate(() => {
		const editor = window.app?.workspace.activeEditor?.editor;
		const { line, ch } = editor?.getCursor() ?? { line: 0, ch: 0 };
		const text = editor?.getLine(line) ?? '';
		return `${text.slice(0, ch)}|${text.slice(ch)}`;
	});
}

describe('writing in a review with a keyboard', () => {
	test('a talk, its question and an addendum are added and filled, and undone to the exact bytes', async () => {
		await open('원칙은 하나', 'lang=ko');
		const { page } = opened;
		const saved = await value();

		await run('add-talk');
		expect(await atCursor()).toBe('## 2부: |');
		const withTalk = await value();
		expect(withTalk).toContain('\n## 3부: 지표의 이름을 짓는 회의\n');
		await page.keyboard.press('Control+z');
		expect(await value()).toBe(saved);
		await page.keyboard.press('Control+y');
		expect(await value()).toBe(withTalk);
		await page.keyboard.press('Control+z');
		await run('add-talk');
		await opened.typeHangul('끄는 사람');
		expect(await value()).toContain('\n## 2부: 끄는 사람\n');

		const talk = await value();
		expect(await opened.runCommand('meetup-reflections:add-question-and-answer')).toBe(true);
		await page.waitForFunction(() => {
			const editor = window.app?.workspace.activeEditor?.editor;
			return editor?.getLine(editor.getCursor().line) === '- Q. ';
		});
		expect(await value()).toBe(talk);
		await opened.typeHangul('왜');
		await opened.type('?');
		await run('add-question-and-answer');
		expect(await atCursor()).toBe('- Q. |');
		expect(await value()).toContain('- Q. 왜?\n- A. \n- Q. \n- A. \n');

		await run('add-dated-addendum');
		expect(await atCursor()).toBe('|');
		await opened.typeHangul('다시 들었다.');
		expect(await value()).toMatch(/\n\+ \d\d\.\d\d\.\d\d 추가\n다시 들었다\.\n/u);
		await opened.shoot('write-in-review-ko');

		while ((await value()) !== saved) {
			const before = await value();
			await page.keyboard.press('Control+z');
			expect(await value()).not.toBe(before);
		}
	}, 90_000);

	test('a template and an index block are one step each, and undone to the exact bytes', async () => {
		await open('원칙은 하나', 'lang=en');
		const saved = await value();
		for (const [command, words] of [
			['insert-review-template', '## Closing thoughts'],
			['insert-index-block', '%% meetup-index:begin by=year'],
		] as const) {
			await run(command);
			const after = await value();
			expect(after.split(words).length).toBeGreaterThan(saved.split(words).length);
			await opened.page.click('.mod-root .cm-content');
			await opened.page.keyboard.press('Control+z');
			expect(await value()).toBe(saved);
			await opened.page.keyboard.press('Control+y');
			expect(await value()).toBe(after);
			await opened.page.keyboard.press('Control+z');
			expect(await value()).toBe(saved);
		}
	}, 90_000);

	test('topics are found by initial consonants while they are typed, and ticked with Enter alone', async () => {
		await open('원칙은 하나', 'lang=ko');
		const { page } = opened;
		const saved = await value();
		await opened.runCommand('meetup-reflections:tag-talk');
		const ticked = () => page.locator('.meetup-topic[aria-checked=true] .suggestion-title').allTextContents();
		expect(await ticked()).toEqual(['pipelines']);

		await opened.compose('ㅁ', '멱');
		await page.locator('.meetup-topic', { hasText: '새로 만들기' }).waitFor();
		await page.keyboard.press('Enter');
		expect(await ticked()).not.toContain('멱');
		await opened.commit('멱');
		await opened.typeHangul('등성');
		await page.keyboard.press('Enter');
		await page.waitForFunction(
			() => document.querySelector('.meetup-topics-chosen')?.textContent === 'pipelines, 멱등성',
		);
		await opened.type('met');
		await page.keyboard.press('Enter');
		expect(await page.locator('.meetup-topics-chosen').textContent()).toBe('pipelines, 멱등성, metrics');
		await page.keyboard.press('Backspace');
		await opened.shoot('topic-picker-ko');
		expect(await value()).toBe(saved);
		await page.keyboard.press('Control+Enter');
		await page.waitForFunction((text) => window.app?.workspace.activeEditor?.editor?.getValue() !== text, saved);
		const now = await value();
		expect(now).toContain('발표해 주셨습니다. #topic/pipelines #topic/멱등성 #topic/metrics\n');
		expect(now).toContain('  - topic/metrics\n  - "topic/멱등성"\n');
		await page.click('.mod-root .cm-content');
		await page.keyboard.press('Control+z');
		expect(await value()).toBe(saved);
		await page.keyboard.press('Control+y');
		expect(await value()).toBe(now);
	}, 60_000);
});

describe('writing in a review with fingers', () => {
	test('topics are ticked and the picker is ended by touch', async () => {
		await open('원칙은 하나', 'lang=en&phone=1&theme=dark', PHONE);
		const { page } = opened;
		await opened.runCommand('meetup-reflections:tag-talk');
		const boxes = await page
			.locator('.meetup-topic, .meetup-topics-done')
			.evaluateAll((els) =>
				els.map((el) => el.getBoundingClientRect()).map(({ height, bottom }) => ({ height, bottom })),
			);
		expect(boxes.length).toBeGreaterThan(3);
		expect(boxes.filter(({ height }) => height < 43.5)).toEqual([]);
		await page.locator('.meetup-topic', { hasText: 'metrics' }).click();
		await page.locator('.meetup-topic', { hasText: 'pipelines' }).click();
		expect(await page.locator('.meetup-topics-chosen').textContent()).toBe('metrics');
		const done = await page.locator('.meetup-topics-done').boundingBox();
		expect((done?.y ?? 0) + (done?.height ?? 0)).toBeLessThanOrEqual(844);
		await opened.shoot('topic-picker-phone-dark');
		await page.locator('.meetup-topics-done').click();
		await page.waitForFunction(() =>
			window.app?.workspace.activeEditor?.editor?.getValue().includes('발표해 주셨습니다. #topic/metrics\n'),
		);
	}, 60_000);

	test('the picker says in English what it does', async () => {
		await open('원칙은 하나', 'lang=en');
		const { page } = opened;
		await opened.runCommand('meetup-reflections:tag-talk');
		expect(await page.locator('.prompt-input').getAttribute('aria-label')).toBe(
			'Topics of “두 사람이 돌리는 파이프라인 120개”',
		);
		await opened.type('new one');
		await opened.shoot('topic-picker-en');
		await page.keyboard.press('Escape');
		expect(await page.locator('.prompt').count()).toBe(0);
	}, 60_000);
});
