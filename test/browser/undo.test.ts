import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn } from './plugin-vault';

const BLOCK = '%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n';
const INDEXES = Array.from({ length: 30 }, (_, i) => `색인/우리 동네 모임을 모두 모은 긴 이름의 색인 노트 ${i + 1}.md`);
const FILES = {
	'후기.md': '---\ndate: 2026-11-20\ntags: [meetup/review]\n---\n# 한강 개발자 모임\n',
	...Object.fromEntries(INDEXES.map((path) => [path, BLOCK])),
};

let path: string;
let opened: OpenPage;
beforeAll(() => {
	path = writePage('undo', pluginOn(FILES, { open: '후기.md' }));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

const run = (id: string) => opened.runCommand(`meetup-reflections:${id}`);

const blocks = () => Promise.all(INDEXES.map((note) => opened.readNote(note)));

describe('what was done to many notes', () => {
	test.each<[string, Look]>([
		['desktop', { hash: 'lang=ko' }],
		['phone', { hash: 'lang=ko&phone=1&theme=dark', width: 390, height: 844 }],
	])(
		'is undone with the keyboard alone, on a %s',
		async (name, look) => {
			opened = await openPage(path, look);
			const { page } = opened;
			await run('update-index-notes');
			await page.waitForSelector('.notice >> text=색인 블록 30개');
			expect(new Set(await blocks())).not.toContain(BLOCK);
			await run('undo-last-change');
			await page.waitForSelector('.modal >> text=노트 30개');
			await opened.shoot(`undo-${name}`);
			const buttons = await page.locator('.modal .mod-cta').boundingBox();
			expect((buttons?.y ?? 0) + (buttons?.height ?? 0)).toBeLessThanOrEqual(look.height ?? 800);
			await page.keyboard.press('Enter');
			await page.waitForSelector('.notice >> text=노트 30개가 원래대로 돌아왔어요');
			expect(await blocks()).toEqual(INDEXES.map(() => BLOCK));
			expect(await page.locator('.modal').count()).toBe(0);
		},
		60_000,
	);
});
