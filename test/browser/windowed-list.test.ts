import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn } from './plugin-vault';

const two = (value: number) => String(value).padStart(2, '0');
const SPEAKERS = ['설가온', '도하람', 'Ada Lee', 'Bo Finn'];
const REVIEWS = 600;

function review(title: string, day: string, speaker: string): string {
	return `---\ntitle: ${title}\ndate: ${day}\ntags:\n  - meetup/review\n---\n# ${title}\n\n## 1부: 파도 소리\n[[${speaker}]] 님이 발표해 주셨습니다.\n\n## 2부: 밀물\n`;
}

const FILES = Object.fromEntries(
	Array.from({ length: REVIEWS }, (_, at): [string, string] => {
		const day = `${2010 + (at % 12)}-${two(1 + (at % 11))}-${two(1 + (at % 28))}`;
		return [`밤/${at}.md`, review(`등대의 밤 ${at}`, day, SPEAKERS[at % SPEAKERS.length] ?? '')];
	}),
);

let path: string;
let opened: OpenPage;

beforeAll(() => {
	path = writePage('windowed-list', pluginOn(FILES, { run: ['meetup-reflections:open-review-index'] }));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

async function open(hash: string, look: Look = {}): Promise<void> {
	opened = await openPage(path, { hash, ...look });
	opened.page.setDefaultTimeout(10_000);
	// Speakers are read last.
	await opened.page.waitForSelector('[data-row][aria-label*="Bo Finn"]');
}

const count = () => opened.page.locator('.meetup-pane-list .meetup-row').count();

/** The row that has the focus, as a screen reader says it. */
const focused = () => opened.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Scrolls the list and waits until it is drawn. */
async function scrollTo(top: number): Promise<void> {
	await opened.page.evaluate(async (to) => {
		const el = document.querySelector('.meetup-pane-list');
		if (el) el.scrollTop = to;
		await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
	}, top);
}

/** The first row that is in sight as a whole, and where on the screen it is. */
const firstInSight = () =>
	opened.page.evaluate(() => {
		const top = document.querySelector('.meetup-pane-list')?.getBoundingClientRect().top ?? 0;
		const boxes = [...document.querySelectorAll<HTMLElement>('.meetup-pane-list [data-row]')].map((el) => ({
			name: el.getAttribute('aria-label') ?? '',
			top: Math.round(el.getBoundingClientRect().top),
		}));
		return boxes.find((box) => box.top >= top) ?? { name: '', top: 0 };
	});

/** A list is scrolled by whole pixels, and rows have fractions of them. */
async function expectStill(before: Awaited<ReturnType<typeof firstInSight>>): Promise<void> {
	const { name, top } = await firstInSight();
	expect(name).toBe(before.name);
	expect(Math.abs(top - before.top)).toBeLessThanOrEqual(1);
}

/** Whether rows fill what is seen, without gaps and without lying over one another. */
const isFilled = () =>
	opened.page.evaluate(() => {
		const list = document.querySelector('.meetup-pane-list')?.getBoundingClientRect();
		const boxes = [...document.querySelectorAll('.meetup-tree > .meetup-row')].map((el) =>
			el.getBoundingClientRect(),
		);
		const inSight = boxes.filter((box) => list && box.bottom > list.top && box.top < list.bottom);
		const isJoined = inSight.every((box, at) => {
			const next = inSight[at + 1];
			return !next || Math.abs(next.top - box.bottom) < 0.6;
		});
		const [first] = inSight;
		const last = inSight.at(-1);
		return Boolean(isJoined && list && first && last && first.top <= list.top && last.bottom >= list.bottom);
	});

/** Waits until the pane counts so many reviews. */
const counted = (reviews: number) => opened.page.locator('.meetup-pane-count', { hasText: String(reviews) }).waitFor();

const change = (name: string, text: string | null) =>
	opened.page.evaluate(
		async ([note, to]) => {
			const vault = window.app?.vault;
			const file = vault?.getFileByPath(note ?? '');
			if (to === null && file) await vault?.delete(file);
			else if (note && to) await vault?.create(note, to);
		},
		[name, text],
	);

describe('a long list', () => {
	test('has few rows in the document, in sight everywhere, wherever it is scrolled to', async () => {
		await open('lang=ko');
		const height = await opened.page.evaluate(() => document.querySelector('.meetup-pane-list')?.scrollHeight ?? 0);
		expect(height).toBeGreaterThan(REVIEWS * 30);
		for (let at = 1; at < 20; at += 1) {
			await scrollTo((height * at) / 21);
			expect(await isFilled()).toBe(true);
			expect(await count()).toBeLessThan(120);
		}
	}, 60_000);

	test('stays where it is when reviews come and go above', async () => {
		await open('lang=ko');
		await scrollTo(9000);
		const before = await firstInSight();
		expect(before.name).toContain('등대의 밤');
		await change('밤/새.md', review('새 밤', '2026-11-01', '설가온'));
		await counted(REVIEWS + 1);
		await expectStill(before);
		await change('밤/11.md', null);
		await change('밤/새.md', null);
		await counted(REVIEWS - 1);
		await expectStill(before);
		expect(await isFilled()).toBe(true);
	}, 60_000);

	test('is as high as its rows when letters become larger, and what is in sight stays', async () => {
		await open('lang=ko');
		await scrollTo(9000);
		const before = await firstInSight();
		await opened.page.addStyleTag({
			content: '.app-container.app-container { --nav-item-size: 21px; --font-ui-smaller: 19px; }',
		});
		await opened.page.waitForFunction(() =>
			[...document.querySelectorAll('.meetup-tree > .meetup-row')].some((el) => el.clientHeight > 50),
		);
		await opened.page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
		);
		expect(await isFilled()).toBe(true);
		expect((await firstInSight()).name).toBe(before.name);
	}, 60_000);

	test('keeps the focus on its row while it is scrolled and changes', async () => {
		await open('lang=en');
		await opened.page.locator('[data-row]').nth(2).focus();
		const before = await focused();
		await scrollTo(15_000);
		expect(await focused()).toBe(before);
		await change('밤/새.md', review('새 밤', '2026-11-01', '설가온'));
		await counted(REVIEWS + 1);
		expect(await focused()).toBe(before);
		await opened.page.keyboard.press('ArrowDown');
		expect(await focused()).not.toBe(before);
		expect(await opened.page.evaluate(() => document.querySelectorAll('[data-row][tabindex="0"]').length)).toBe(1);
	}, 60_000);

	test('is walked from its first row to its last with the keyboard, each row in sight as it is reached', async () => {
		await open('lang=ko');
		await opened.page.locator('[data-row]').first().focus();
		const walk = await opened.page.evaluate(() => {
			const list = document.querySelector('.meetup-pane-list');
			const names = new Set<string>();
			let isAllSeen = true;
			let most = 0;
			for (;;) {
				const el = document.activeElement;
				const name = el?.getAttribute('data-row') ?? '';
				if (!el || !list || names.has(name)) return { rows: names.size, isAllSeen, most };
				names.add(name);
				const [row, seen] = [el.getBoundingClientRect(), list.getBoundingClientRect()];
				isAllSeen &&= row.top >= seen.top - 1 && row.bottom <= seen.bottom + 1;
				most = Math.max(most, list.querySelectorAll('.meetup-row').length);
				el.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
			}
		});
		expect(walk.rows).toBeGreaterThanOrEqual(REVIEWS + 12);
		expect(walk.isAllSeen).toBe(true);
		expect(walk.most).toBeLessThan(120);
		await opened.page.keyboard.press('Home');
		await opened.page.keyboard.press('PageDown');
		await opened.page.keyboard.press('PageDown');
		await opened.page.keyboard.press('PageUp');
		await opened.page.keyboard.press('Home');
		await opened.page.keyboard.press('ArrowUp');
		expect(await opened.page.evaluate(() => document.activeElement?.matches('input[type=search]'))).toBe(true);
	}, 60_000);

	test('leads to names that are typed, by initial consonants too', async () => {
		await open('lang=ko');
		await opened.page.locator('[data-row]').first().focus();
		await opened.page.keyboard.type('2015');
		expect(await focused()).toMatch(/^2015/u);
		await opened.page.waitForTimeout(700);
		await opened.page.keyboard.press('ArrowDown');
		for (const key of 'ㄷㄷㅇ') {
			await opened.page.evaluate((letter) => {
				const event = new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true });
				document.activeElement?.dispatchEvent(event);
			}, key);
		}
		expect(await focused()).toContain('등대의 밤');
	}, 60_000);
});

describe('fingers', () => {
	const PHONE: Look = { width: 390, height: 844 };

	/** Lays a finger on the second row, does something, and lifts it. */
	async function hold(during: (touch: (type: string, y?: number) => Promise<void>) => Promise<void>): Promise<void> {
		const box = await opened.page.locator('[data-row]').nth(1).boundingBox();
		const devTools = await opened.page.context().newCDPSession(opened.page);
		const [x, y] = [(box?.x ?? 0) + 120, (box?.y ?? 0) + 20];
		const touch = async (type: string, down = 0) => {
			const touchPoints = type === 'touchEnd' ? [] : [{ x, y: y + down }];
			await devTools.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
		};
		await touch('touchStart');
		await during(touch);
		await touch('touchEnd');
	}

	test('find rows high enough, and nothing to drag', async () => {
		await open('lang=ko&phone=1', PHONE);
		for (const el of (await opened.page.locator('.meetup-tree > .meetup-row > .tree-item-self').all()).slice(0, 6))
			expect((await el.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		expect(await opened.page.locator('[draggable]').count()).toBe(0);
		await opened.shoot('windowed-list-phone');
	}, 60_000);

	test('that rest on a row ask for its menu, and no click follows', async () => {
		await open('lang=ko&phone=1', PHONE);
		await hold(async () => opened.page.waitForTimeout(650));
		await opened.page.locator('.menu').waitFor();
		expect(await opened.page.locator('.menu').count()).toBe(1);
		await opened.page.waitForTimeout(100);
		expect(await opened.page.locator('.menu').count()).toBe(1);
		expect(await opened.page.locator('.meetup-pane').isVisible()).toBe(true);
	}, 60_000);

	test('that move or lift at once ask for none', async () => {
		await open('lang=ko&phone=1', PHONE);
		await hold(async (touch) => {
			await opened.page.waitForTimeout(100);
			await touch('touchMove', 40);
			await opened.page.waitForTimeout(600);
		});
		expect(await opened.page.locator('.menu').count()).toBe(0);
	}, 60_000);
});

test('rows of notes can be dragged, and keys ask for their menu', async () => {
	await open('lang=en');
	expect(await opened.page.locator('[data-row]').first().getAttribute('draggable')).toBeNull();
	await opened.page.locator('[data-row][draggable=true]').first().focus();
	await opened.page.keyboard.press('Shift+F10');
	expect(await opened.page.locator('.menu').count()).toBe(1);
}, 60_000);
