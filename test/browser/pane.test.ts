import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { HARBOUR } from './pane-nights';
import { pluginOn } from './plugin-vault';

let opened: OpenPage;
let path: string;
beforeAll(() => {
	path = writePage('pane', pluginOn(HARBOUR, { open: '오늘.md' }));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

/** What the host lets move leaves; the app does so when a tab is dragged. */
interface Holder {
	insertChild(index: number, leaf: unknown): void;
	removeChild(leaf: unknown): void;
}

const PANE = '.meetup-pane';

/** The rows on screen, indented by their depth, with `+` before what is closed and `-` before what is open. */
async function rows(): Promise<string[]> {
	return opened.page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.meetup-tree [data-row]')]
			.filter((el) => el.isShown())
			.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
			.map((el) => {
				const state = el.getAttribute('aria-expanded');
				const mark = state === null ? ' ' : state === 'true' ? '-' : '+';
				const indent = '  '.repeat(Number(el.getAttribute('aria-level')) - 1);
				return `${indent}${mark} ${el.querySelector('.tree-item-inner-text')?.textContent ?? ''}`;
			}),
	);
}

async function open(hash: string, look: Look = {}): Promise<void> {
	opened = await openPage(path, { hash, ...look });
	await opened.runCommand('meetup-reflections:open-review-index');
	await opened.page.locator(`${PANE} [data-row]`).first().waitFor();
	await opened.page.evaluate(() => new Promise(requestAnimationFrame));
}

const row = (text: string) => opened.page.locator(`${PANE} [data-row]`, { hasText: text }).first();

async function choose(button: string, item: string): Promise<void> {
	await opened.page.locator(`${PANE} [aria-label^="${button}"]`).click();
	await opened.page.locator('.menu-item', { hasText: item }).click();
}

const focused = () => opened.page.evaluate(() => document.activeElement?.textContent ?? '');

/** The text of the note that is open, as its editor has it. */
const written = () => opened.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue() ?? '');

const frames = () =>
	opened.page.evaluate(async () => {
		for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
	});

async function search(text: string): Promise<void> {
	await opened.page.locator(`${PANE} input[type="search"]`).fill(text);
	await frames();
}

/** What the workspace file would hold of the pane. */
const saved = () =>
	opened.page.evaluate(() => window.app?.workspace.getLeavesOfType('meetup-review-index')[0]?.view.getState() ?? {});

describe('the review index', () => {
	test('groups, sorts, collapses, and keeps how it looks when its leaf is opened elsewhere', async () => {
		await open('lang=en');
		await choose('Group by', 'Speaker');
		await choose('Sort by', 'Most reviews first');
		expect((await rows()).filter((text) => !text.startsWith(' '))).toEqual([
			...['- 도하람', '- Mira Solberg', '- 설가온', '- Tobin Achterberg', '- No speaker'],
		]);
		await row('Mira Solberg').click();
		await opened.shoot('pane-en-speaker');
		await opened.page.evaluate(async () => {
			const { workspace } = window.app!;
			const [leaf] = workspace.getLeavesOfType('meetup-review-index');
			const state = JSON.parse(JSON.stringify(leaf!.getViewState())) as never;
			leaf!.detach();
			const left = workspace.getLeftLeaf(false)!;
			await left.setViewState(state);
			await workspace.revealLeaf(left);
		});
		await row('Mira Solberg').waitFor();
		await frames();
		expect((await rows()).filter((text) => !text.startsWith(' ')).slice(0, 2)).toEqual([
			'- 도하람',
			'+ Mira Solberg',
		]);
		// The command finds it where it is now, and opens no second one.
		await opened.runCommand('meetup-reflections:open-review-index');
		expect(await opened.page.locator(PANE).count()).toBe(1);
		await opened.shoot('pane-en-left');
	}, 60_000);

	test('narrows a search by what is offered under the empty field, walked with the keyboard', async () => {
		await open('lang=ko');
		const { page } = opened;
		await page.locator(`${PANE} input[type="search"]`).click();
		await opened.shoot('pane-ko-search-hints');
		await page.locator('.meetup-search-operator', { hasText: '발표자:' }).click();
		expect(await page.locator('.meetup-search-hints').isVisible()).toBe(false);
		await opened.typeHangul('설가온');
		await frames();
		await opened.shoot('pane-ko-search');
		expect((await rows()).join()).toContain('안개 속의 재시도');
		expect((await rows()).join()).not.toContain('Harbour');
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.matches('[data-row]'))).toBe(true);
		await page.keyboard.press('ArrowUp');
		expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(true);
		await page.keyboard.press('Escape');
		await frames();
		expect((await rows()).join()).toContain('Harbour');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(false);
	}, 60_000);

	test('says how much it found to a screen reader once, when the typing rests', async () => {
		await open('lang=en');
		const heard = () => opened.page.locator(`${PANE} [role="status"]`).textContent();
		await opened.page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
		const before = await heard();
		await search('har');
		await search('harbour');
		expect(await heard()).toBe(before);
		expect(await opened.page.locator('.meetup-pane-count').textContent()).toBe('2 reviews, 3 talks');
		await opened.page.waitForFunction(
			() => document.querySelector('[role="status"]')?.textContent === '2 reviews, 3 talks',
		);
		await search('nowhere at all');
		await opened.shoot('pane-en-nothing-found');
		await opened.page.getByRole('button', { name: 'Clear search' }).click();
		expect((await rows()).length).toBeGreaterThan(4);
	}, 60_000);

	test('reveals the open note, marks it, and follows it if wished', async () => {
		await open('lang=en');
		const { page } = opened;
		const reveal = page.locator(`${PANE} [aria-label="Reveal current review in index"]`);
		expect(await reveal.getAttribute('aria-disabled')).toBe('true');
		await page.locator(`${PANE} [aria-label="Collapse all"]`).click();
		await page.locator('.nav-file-title', { hasText: '2026-03-10' }).click();
		await page.waitForFunction(() => window.app?.workspace.getActiveFile()?.path.includes('2026-03-10'));
		expect(await reveal.getAttribute('aria-disabled')).toBe(null);
		await opened.runCommand('meetup-reflections:reveal-current-review');
		await page.waitForFunction(() => document.activeElement?.matches('[data-row].is-active'));
		expect(await focused()).toContain('등대 개발자 모임 후기');
		await opened.shoot('pane-en-revealed');
		await page.locator('.nav-file-title', { hasText: '다시 본 부표' }).click();
		await opened.runCommand('meetup-reflections:reveal-current-review');
		await page.waitForFunction(() => document.activeElement?.textContent.includes('등대 개발자 모임 후기'));
		await page.locator('.nav-file-title', { hasText: '도하람' }).click();
		await opened.runCommand('meetup-reflections:reveal-current-review');
		await page.waitForFunction(() => document.activeElement?.textContent.startsWith('도하람'));
		expect(await page.locator(`${PANE} [aria-label="Group by: Speaker"]`).count()).toBe(1);
		await page.locator(`${PANE} [aria-label="Collapse all"]`).click();
		await choose('More options', 'Follow the open note');
		await page.locator('.nav-file-title', { hasText: '2025-06-02' }).click();
		await page.waitForSelector(`${PANE} [data-row].is-active`);
		// The focus stays in the note.
		expect(await page.evaluate(() => document.activeElement?.matches('.cm-content'))).toBe(true);
		expect(await saved()).toMatchObject({ follow: true, by: 'speaker' });
	}, 60_000);

	test('a talk is dragged into a note as a link to it', async () => {
		await open('lang=ko');
		const { page } = opened;
		await row('등대 개발자 모임 후기').locator('.collapse-icon').click();
		const talk = row('안개 속의 재시도');
		await talk.waitFor();
		await talk.dragTo(page.locator('.cm-content'), { targetPosition: { x: 20, y: 60 } });
		expect(await written()).toContain('[[2026-03-10 등대 개발자 모임#2부 안개 속의 재시도]]');
		await opened.shoot('pane-ko-dragged');
	}, 60_000);

	test('a group and a review have their menus, by mouse and by key', async () => {
		await open('lang=en');
		const { page } = opened;
		await choose('Group by', 'Speaker');
		await row('도하람').click({ button: 'right' });
		await opened.shoot('pane-en-group-menu');
		await page.locator('.menu-item', { hasText: 'Speaker card' }).click();
		await page.locator('.meetup-card-body', { hasText: '도하람' }).waitFor();
		expect(await page.evaluate(() => document.activeElement?.matches('.meetup-card-close'))).toBe(true);
		await opened.shoot('pane-en-card');
		await page.keyboard.press('Escape');
		expect(await page.locator('.meetup-card-place').isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.matches('[data-row]'))).toBe(true);
		const group = page.locator(`${PANE} [data-row][aria-label^="설가온,"]`);
		await group.hover();
		await group.locator('.meetup-row-card').click();
		await page.locator('.meetup-card-title', { hasText: '설가온' }).waitFor();
		await opened.shoot('pane-en-card-hover');
		await page.locator(`${PANE} [aria-label="Close card"]`).click();
		await row('Mira Solberg').click({ button: 'right' });
		await page.locator('.menu-item', { hasText: 'Show only this' }).click();
		expect(await page.locator(`${PANE} input[type="search"]`).inputValue()).toBe('speaker:"Mira Solberg"');
		await frames();
		expect((await rows()).join()).not.toContain('도하람');
		await search('');
		await row('도하람').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Shift+F10');
		await page.locator('.menu-item', { hasText: 'Open to the right' }).waitFor();
		await opened.shoot('pane-en-row-menu');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => window.app?.workspace.getLeavesOfType('markdown').length === 2);
	}, 60_000);

	test('goes into a window of its own and back with what it shows, and works there', async () => {
		await open('lang=en');
		const { page } = opened;
		await row('등대 개발자 모임 후기').locator('.collapse-icon').click();
		const opening = page.waitForEvent('popup');
		await page.evaluate(() => {
			const { workspace } = window.app!;
			workspace.moveLeafToPopout(workspace.getLeavesOfType('meetup-review-index')[0]!);
		});
		const popup = await opening;
		const talk = popup.locator('[data-row]', { hasText: '안개 속의 재시도' });
		await talk.waitFor();
		await popup.locator('input[type="search"]').fill('harbour');
		await popup.locator('[data-row]', { hasText: 'Harbour Night 후기' }).first().waitFor();
		await talk.waitFor({ state: 'detached' });
		for (let i = 0; i < 3; i += 1) await popup.keyboard.press('ArrowDown');
		expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain('Harbour Night 후기');
		await popup.keyboard.press('Shift+F10');
		await popup.locator('.menu-item', { hasText: 'Open in new tab' }).waitFor();
		await popup.screenshot({ path: '.cache/shots/pane-en-window.png' });
		await popup.keyboard.press('Escape');
		await popup.locator('[aria-label="Group by: Year and month"]').click();
		await popup.locator('.menu-item', { hasText: 'Meetup' }).click();
		await popup.locator('[data-row]', { hasText: 'Harbour Night' }).first().waitFor();
		await popup.locator('[data-row]', { hasText: 'Harbour Night 후기' }).first().click({ button: 'middle' });
		await popup.close();
		await page.waitForFunction(() => window.app?.workspace.getLeavesOfType('meetup-review-index').length === 0);
	}, 60_000);

	test('keeps its place when its leaf is moved', async () => {
		await open('lang=en', { height: 420 });
		const { page } = opened;
		await choose('Group by', 'Speaker');
		const list = page.locator('.meetup-pane-list');
		await list.evaluate((el) => (el.scrollTop = 120));
		await frames();
		const [first] = await rows();
		await page.evaluate(async () => {
			const { workspace } = window.app!;
			const leaf = workspace.getLeavesOfType('meetup-review-index')[0]!;
			const to = workspace.getMostRecentLeaf()!.parent as unknown as Holder;
			(leaf.parent as unknown as Holder).removeChild(leaf);
			to.insertChild(0, leaf);
			await workspace.revealLeaf(leaf);
		});
		await page.waitForFunction(() => (document.querySelector('.meetup-pane-list')?.scrollTop ?? 0) > 0);
		expect((await rows())[0]).toBe(first);
	}, 60_000);

	test('a row that a key opens or closes comes into sight', async () => {
		await open('lang=en', { height: 420 });
		const { page } = opened;
		await choose('Group by', 'Speaker');
		const list = page.locator('.meetup-pane-list');
		await page.locator(`${PANE} [data-row]`).first().focus();
		await list.evaluate((el) => (el.scrollTop = el.scrollHeight));
		await frames();
		await page.keyboard.press('ArrowLeft');
		await frames();
		expect(await focused()).toContain('도하람');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
		const [row, seen] = [await page.locator('[data-row]:focus').boundingBox(), await list.boundingBox()];
		expect(row?.y).toBeGreaterThanOrEqual(seen?.y ?? Infinity);
	}, 60_000);

	test('shows months and filters by one of them', async () => {
		await open('lang=en');
		const { page } = opened;
		await page.locator(`${PANE} [aria-label="Show heat map"]`).click();
		await page.locator('[data-month="2025-06"]').click();
		await frames();
		expect(await page.locator(`${PANE} input[type="search"]`).inputValue()).toBe('date:2025-06');
		await opened.shoot('pane-en-heat');
		await page.locator('[data-month="2025-06"]').click();
		expect(await page.locator(`${PANE} input[type="search"]`).inputValue()).toBe('');
		expect(await saved()).toMatchObject({ heat: true });
	}, 60_000);

	test('fits on a phone, where a card stands in the place of the rows', async () => {
		await open('lang=ko&phone=1&theme=dark', { width: 390, height: 844 });
		const { page } = opened;
		await opened.shoot('pane-phone');
		for (const el of await page.locator(`${PANE} .meetup-pane-button:visible`).all()) {
			const box = await el.boundingBox();
			expect(Math.round(Math.min(box?.width ?? 0, box?.height ?? 0))).toBeGreaterThanOrEqual(44);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
		}
		await choose('더 보기', '한 해 돌아보기');
		await page.locator('.meetup-card-body').waitFor();
		await opened.shoot('pane-phone-card');
		expect(await page.locator('.meetup-tree').isVisible()).toBe(false);
		await page.locator(`${PANE} [aria-label="목록으로 돌아가기"]`).click();
		expect(await page.locator('.meetup-tree').isVisible()).toBe(true);
		await page.locator(`${PANE} input[type="search"]`).click();
		await opened.shoot('pane-phone-hints');
	}, 60_000);
});

describe('a review index with nothing to show', () => {
	test.each(['ko', 'en'])(
		'says what to do (%s)',
		async (lang) => {
			opened = await openPage(writePage('pane-empty', pluginOn({ '오늘.md': '# 오늘\n' })), {
				hash: `lang=${lang}`,
			});
			await opened.page.locator('.meetup-empty-button').first().waitFor();
			await opened.shoot(`pane-empty-${lang}`);
			expect(await opened.page.locator('.meetup-empty-button').count()).toBe(3);
		},
		60_000,
	);
});
