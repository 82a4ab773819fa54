import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { OpenPage } from './page';
import { pluginOn } from './plugin-vault';

const REVIEW = [
	'---',
	'date: 2026-11-20 # 금요일',
	'speakers:',
	'  - "[[이하람]]"',
	'  - "[[손님]]"',
	'tags:',
	'  - meetup/review',
	'  - speaker/이하람',
	'---',
	'# 한강 개발자 모임',
	'',
	'## 1부: 작은 서버',
	'[[이하람]] 님이 발표해 주셨습니다.',
	'',
	'### QnA',
	'',
].join('\n');
const BYLINE = '[[이하람]] 님이 발표해 주셨습니다.';
const TYPED = '발표자: 송정묵 (스피카)';

/** What the file holds when the person typed another byline over the one there was, and left. */
const IN_STEP = REVIEW.replace(BYLINE, TYPED)
	.replace('  - "[[이하람]]"\n  - "[[손님]]"\n', '  - "[[손님]]"\n  - "[[송정묵]]"\n')
	.replace('  - speaker/이하람\n', '  - "speaker/송정묵"\n');

let path: string;
let opened: OpenPage;

beforeAll(() => {
	const files = { '후기.md': REVIEW, 'Other.md': 'Something else.\n' };
	path = writePage('in-step', pluginOn(files, { open: '후기.md' }));
}, 60_000);
beforeEach(async () => {
	opened = await openPage(path, { hash: 'lang=ko' });
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

const value = () => opened.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue() ?? '');

/** Selects the byline and types another over it with the input method, whose last syllable is not committed yet. */
async function typeByline(): Promise<void> {
	const { page } = opened;
	await page.click('.mod-root .cm-content');
	await page.evaluate((byline) => {
		const editor = window.app?.workspace.activeEditor?.editor;
		const line = editor?.getValue().split('\n').indexOf(byline) ?? 0;
		editor?.setSelection({ line, ch: 0 }, { line, ch: byline.length });
	}, BYLINE);
	await opened.typeHangul(TYPED.slice(0, TYPED.indexOf(' (')));
	await opened.compose('ㄱ', '가');
}

async function go(note: string): Promise<void> {
	await opened.page.evaluate((name) => window.app?.workspace.openLinkText(name, ''), note);
}

/** Waits until the file has been written after the person left it. */
async function whenInStep(): Promise<void> {
	for (let tries = 0; tries < 50; tries += 1) {
		if ((await opened.readNote('후기.md'))?.includes('speaker/송정묵')) return;
		await opened.page.waitForTimeout(50);
	}
}

describe('a byline that is typed with an input method', () => {
	test('changes no property while it is typed, and brings them in step when the person goes elsewhere', async () => {
		const { page } = opened;
		await typeByline();
		await page.waitForTimeout(2600);
		expect(await value()).toBe(REVIEW.replace(BYLINE, '발표자: 송정묵가'));
		await opened.commit('');
		await opened.type(' (');
		await opened.typeHangul('스피카');
		await opened.type(')');
		await page.waitForTimeout(400);
		expect(await value()).toBe(REVIEW.replace(BYLINE, TYPED));
		await go('Other');
		await whenInStep();
		expect(await opened.readNote('후기.md')).toBe(IN_STEP);
		expect(await value()).toBe('Something else.\n');
		await go('후기');
		expect(await value()).toBe(IN_STEP);
		await page.click('.mod-root .cm-content');
		await page.keyboard.press('Control+z');
		expect(await value()).toBe(IN_STEP);
		await opened.shoot('in-step');
	}, 60_000);

	test('is in step beside a second pane too, as one step to undo, and the next undo is the typing', async () => {
		const { page } = opened;
		await typeByline();
		await opened.commit('');
		const edited = await value();
		await page.evaluate(() => window.app?.workspace.openLinkText('Other', '', 'split'));
		await page.waitForFunction(() =>
			[...document.querySelectorAll('.mod-root .cm-content')].some((el) =>
				el.textContent?.includes('speaker/송정묵'),
			),
		);
		await page.locator('.mod-root .cm-content', { hasText: '한강' }).click();
		expect(await value()).toContain('  - "[[손님]]"\n  - "[[송정묵]]"\n');
		await page.keyboard.press('Control+z');
		expect(await value()).toBe(edited);
		for (let press = 0; press < 20 && (await value()) !== REVIEW; press += 1)
			await page.keyboard.press('Control+z');
		expect(await value()).toBe(REVIEW);
	}, 60_000);

	test('is brought in step on the command, and one undo takes that back', async () => {
		await typeByline();
		await opened.commit('');
		const edited = await value();
		await opened.runCommand('meetup-reflections:keep-in-step');
		await opened.page.waitForSelector('.notice >> text=속성에 더했어요: 송정묵. 속성에서 뺐어요: 이하람.');
		expect(await value()).toContain('  - "[[손님]]"\n  - "[[송정묵]]"\n');
		await opened.page.click('.mod-root .cm-content');
		await opened.page.keyboard.press('Control+z');
		expect(await value()).toBe(edited);
	}, 60_000);
});
