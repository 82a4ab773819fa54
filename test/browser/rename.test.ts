import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

const PHONE: Look = { width: 390, height: 844 };
const REVIEW = 'Meetups/2023-04-20 부산 코틀린 모임.md';
const SPEAKER = 'Meetups/Speakers/이하람.md';
const TYPO = 'Meetups/Speakers/이하랑.md';
const NIGHTS = Array.from({ length: 40 }, (_, n) => `Nights/${n + 1}번째 느티나무 백엔드 밤, 물때표와 창고 이야기.md`);

let path: string;
let opened: OpenPage;
beforeAll(() => {
	const nights = NIGHTS.map((note, n) => [
		note,
		`---\ndate: 2025-01-${String((n % 28) + 1).padStart(2, '0')}\nspeakers:\n  - "[[이하랑]]"\ntags:\n  - meetup/review\n  - speaker/이하랑\n---\n# 밤\n\n## 1부: 물때\n[[도토리커머스]]에서 재직 중이신 [[이하랑]] 님이 발표해 주셨습니다.\n`,
	]);
	const files = {
		...sampleVault(),
		...(Object.fromEntries(nights) as Record<string, string>),
		[TYPO]: '---\ntags: [speaker]\nrole: 백엔드 개발자\n---\n오타로 만든 노트.\n',
		'People/문가온.md': '---\ntags: [speaker]\n---\n',
		'사람들/문가온.md': '---\ntags: [speaker]\n---\n',
		'고칠 노트.md': '---\na: [\n---\n[[이하랑]]\n',
	};
	path = writePage('rename', pluginOn(files));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

async function openForm(note: string, look: Look): Promise<void> {
	opened = await openPage(path, look);
	await opened.page.evaluate(async (link) => window.app?.workspace.openLinkText(link, ''), note);
	await opened.page.waitForFunction((file) => window.app?.workspace.getActiveFile()?.path === file, note);
	expect(await opened.runCommand('meetup-reflections:rename-names')).toBe(true);
	await opened.page.locator('.meetup-rename').waitFor();
}

const field = (name: string) => opened.page.locator(`.meetup-rename [data-field=${name}]`);
const found = () =>
	opened.page.locator('.meetup-form-status', { hasText: /바꿔요|없어요|will change|No note/u }).waitFor();

/** What reaches out of the form sideways, or cannot be hit by a finger. */
const misfits = () =>
	opened.page.evaluate(() => {
		const modalEl = document.querySelector('.meetup-rename');
		const els = [...(modalEl?.querySelectorAll<HTMLElement>('*') ?? [])].filter((el) => el.offsetParent !== null);
		const content = modalEl?.querySelector('.modal-content')?.getBoundingClientRect();
		const wide = els.filter((el) => {
			const edge = el.closest('.modal-content') ? (content?.right ?? 0) : window.innerWidth;
			return el.getBoundingClientRect().right > edge + 1;
		});
		const isPhone = document.body.classList.contains('is-phone');
		const small = els.filter((el) => el.matches('button, input, select, summary') && el.offsetHeight < 44);
		return [...wide, ...(isPhone ? small : [])].map((el) => `${el.tagName}.${el.className}`);
	});

describe('renaming and merging', () => {
	test.each<[string, Look]>([
		['desktop-ko', { hash: 'lang=ko' }],
		['desktop-en-dark', { hash: 'lang=en&theme=dark' }],
		['phone-ko', { hash: 'lang=ko&phone=1', ...PHONE }],
		['phone-en-dark', { hash: 'lang=en&phone=1&theme=dark', ...PHONE }],
	])(
		'a speaker is renamed and merged, on %s',
		async (name, look) => {
			await openForm(SPEAKER, look);
			const { page } = opened;
			expect(await field('from').inputValue()).toBe('이하람');
			expect(await misfits()).toEqual([]);
			await field('to').fill('이하람솔');
			await found();
			await page.locator('.meetup-changed-head').first().click();
			await page.locator('.meetup-changed-lines ins').first().waitFor();
			await opened.shoot(`rename-${name}`);
			expect(await misfits()).toEqual([]);

			await field('from').fill('이하랑');
			await page.keyboard.press('Escape');
			await field('to').click();
			await field('to').fill('');
			await opened.typeHangul('이하');
			await page.locator('.suggestion-item', { hasText: '이하람' }).first().waitFor();
			await opened.shoot(`rename-suggest-${name}`);
			await page.locator('.suggestion-item', { hasText: '이하람' }).first().click();
			await found();
			await opened.shoot(`merge-${name}`);
			expect(await misfits()).toEqual([]);
			await page.locator('.meetup-changed-head').last().click();
			await page.locator('.meetup-changed-lines ins').first().waitFor();
			await page.locator('.meetup-changed-lines').scrollIntoViewIfNeeded();
			await opened.shoot(`merge-lines-${name}`);
			await page.locator('.meetup-rename .mod-cta').click();
			await page.locator('.notice', { hasText: '이하랑' }).waitFor();
			await opened.shoot(`merged-${name}`);
			expect(await opened.readNote(NIGHTS[0] ?? '')).not.toContain('이하랑');
			// It is open: its editor saves it a moment later.
			expect(await page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue())).toContain(
				'오타로 만든 노트.',
			);
			// A note that could not be changed still leads there.
			expect(await opened.readNote(TYPO)).not.toBeNull();
		},
		90_000,
	);

	test.each<[string, Look]>([
		['desktop-en', { hash: 'lang=en' }],
		['phone-ko', { hash: 'lang=ko&phone=1', ...PHONE }],
	])(
		'of several of one name one is chosen, on %s',
		async (name, look) => {
			await openForm(REVIEW, look);
			const { page } = opened;
			// On a heading of the note: nothing is known, so the names are offered.
			await page.locator('.suggestion-item').first().waitFor();
			await opened.shoot(`rename-empty-${name}`);
			await field('from').fill('문가온');
			await page.keyboard.press('Escape');
			const which = page.locator('.meetup-rename-select:visible');
			await which.selectOption({ label: '사람들/문가온.md' });
			await field('to').fill('문가온');
			await found();
			await page.keyboard.press('Escape');
			await opened.shoot(`rename-which-${name}`);
			expect(await misfits()).toEqual([]);
			await which.last().selectOption({ label: 'People/문가온.md' });
			await found();
			await page.locator('.meetup-rename .mod-cta').click();
			await page.locator('.notice').first().waitFor();
			expect(await opened.readNote('사람들/문가온.md')).toBeNull();
		},
		60_000,
	);

	test('by keyboard alone, from the name under the cursor', async () => {
		await openForm(REVIEW, { hash: 'lang=en' });
		const { page } = opened;
		await field('from').fill('정다온');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('to');
		await opened.typeHangul('정다운');
		await found();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.locator('.meetup-changed-lines ins').first().waitFor();
		await page.keyboard.press('Control+Enter');
		await page.locator('.notice', { hasText: '“정다온” is “정다운” now' }).waitFor();
		expect(await opened.readNote('Meetups/Speakers/정다운.md')).toContain('정다온');
	}, 60_000);
});
