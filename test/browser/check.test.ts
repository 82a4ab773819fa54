import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn } from './plugin-vault';

/** Reviews whose properties name nobody though their talks do. */
const NIGHTS = Object.fromEntries(
	['가을', '겨울', '봄'].map((season, at): [string, string] => [
		`후기/2026-0${at + 1}-10 부둣가 ${season} 개발자의 밤.md`,
		`---\ntitle: ${season} 개발자의 밤\ndate: 2026-0${at + 1}-10\ntags:\n  - meetup/review\n---\n# ${season} 개발자의 밤\n\n## 1부: ${season} 파도\n[[도하람]] 님이 발표해 주셨습니다.\n\n### 내용 정리\n`,
	]),
);

const BARE = '후기/2026-04-10 조용한 밤.md';

const FILES = {
	...NIGHTS,
	'발표자/도하람.md': '---\ntags: [speaker]\n---\n# 도하람\n',
	[BARE]: '---\ndate: 2026-04-10\nspeakers: [[설가온]]\ntags:\n  - meetup/review\n---\n# 조용한 밤\n\n## 1부: 등대지기가 부표를 읽는 아주 긴 방법과 그 방법을 오래 지켜 온 사람들의 이야기\n\n### 내용 정리\n',
	'후기/2026-05-10 큰 밤.md':
		'---\ndate: 2026-05-10\nspeakers:\n  - "[[설가온]]"\ntags:\n  - meetup/review\n  - speaker/설가온\n---\n# 큰 밤 (2026-05-11)\n\n## 1부: 밀물\n[[설가온]] 님이 발표해 주셨습니다.\n',
	'색인.md': '%% meetup-index:begin by=year %%\n',
};

const LOOKS: [string, Look, { all: string; fix: string; done: string; one: string; fixed: string }][] = [
	[
		'desktop-ko',
		{ hash: 'lang=ko' },
		{
			...{ all: '3개 모두 고치기…', fix: '노트 3개 고치기', done: '노트 3개를 고쳤어요.' },
			...{ one: '고치기…', fixed: '노트 1개를 고쳤어요.' },
		},
	],
	[
		'desktop-en-dark',
		{ hash: 'lang=en&theme=dark' },
		{
			...{ all: 'Fix all 3…', fix: 'Fix 3 notes', done: '3 notes are in order now.' },
			...{ one: 'Fix…', fixed: '1 note is in order now.' },
		},
	],
	[
		'phone-ko',
		{ hash: 'lang=ko&phone=1', width: 390, height: 844 },
		{
			...{ all: '3개 모두 고치기…', fix: '노트 3개 고치기', done: '노트 3개를 고쳤어요.' },
			...{ one: '고치기…', fixed: '노트 1개를 고쳤어요.' },
		},
	],
	[
		'phone-en-dark',
		{ hash: 'lang=en&phone=1&theme=dark', width: 390, height: 844 },
		{
			...{ all: 'Fix all 3…', fix: 'Fix 3 notes', done: '3 notes are in order now.' },
			...{ one: 'Fix…', fixed: '1 note is in order now.' },
		},
	],
];

let opened: OpenPage;
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

const run = (id: string) => opened.runCommand(`meetup-reflections:${id}`);

const rows = () => opened.page.locator('.meetup-check-item [data-row]');

describe('checking reviews', () => {
	let path: string;
	beforeAll(() => {
		path = writePage('check', pluginOn(FILES, { open: '색인.md' }));
	}, 60_000);

	test.each(LOOKS)(
		'shows what may need mending, mends it and looks again (%s)',
		async (name, look, words) => {
			opened = await openPage(path, look);
			const { page } = opened;
			await run('check-reviews');
			await page.waitForSelector('.meetup-check-group');
			await page.locator('.meetup-check-ask').first().click();
			await page.locator('.meetup-check-reason').first().waitFor();
			await opened.shoot(`check-${name}`);
			for (const el of await page.locator('.meetup-check-item button').all()) {
				const box = await el.boundingBox();
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(look.width ?? 1280);
				if (look.width) expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(44);
			}
			await page.getByRole('button', { name: words.all }).click();
			await page.getByText(words.fix).waitFor();
			await opened.shoot(`check-${name}-all`);
			await page.getByText(words.fix).click();
			await page.waitForSelector(`.notice >> text=${words.done}`);
			for (const note of Object.keys(NIGHTS)) expect(await opened.readNote(note)).toContain('speaker/도하람');
			await page.getByText(words.all).waitFor({ state: 'detached' });
			await page.getByText(words.one, { exact: true }).first().click();
			await page.locator('.meetup-check-diff').waitFor();
			await opened.shoot(`check-${name}-one`);
			await page.locator('.modal .mod-cta').click();
			await page.waitForSelector(`.notice >> text=${words.fixed}`);
			expect(await opened.readNote(BARE)).toContain('speakers: "[[설가온]]"\n');
			await page.getByText('speakers: [[설가온]]').waitFor({ state: 'detached' });
		},
		60_000,
	);

	test('is walked, closed, opened and mended with the keyboard alone', async () => {
		opened = await openPage(path, { hash: 'lang=en' });
		const { page } = opened;
		await run('check-reviews');
		await page.waitForSelector('.meetup-check-group');
		await page.locator('[aria-label="Check again"]').focus();
		for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
		const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
		expect(await focused()).toContain('Properties that cannot be read');
		await page.keyboard.press('ArrowLeft');
		const before = await rows().count();
		await page.keyboard.press('ArrowRight');
		expect(await rows().count()).toBe(before + 1);
		await page.keyboard.press('End');
		expect(await focused()).toContain('등대지기가');
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
		await opened.shoot('check-focus');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.locator('.meetup-check-diff').waitFor();
		await page.waitForFunction(() => document.activeElement?.matches('.modal .mod-cta'));
		await page.keyboard.press('Enter');
		await page.waitForSelector('.notice >> text=1 note is in order now.');
		await page.getByText('speakers: [[설가온]]').waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.matches('.meetup-check-row'))).toBe(true);
		await page.keyboard.press('p');
		expect(await focused()).toContain('Properties out of step');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.locator('.view-header-title >> text=부둣가 가을').waitFor();
	}, 60_000);
});

describe('checking many notes', () => {
	const MANY = Object.fromEntries(
		Array.from({ length: 3000 }, (_, at): [string, string] => [
			`노트/${at}.md`,
			at % 10 === 0
				? `---\ndate: 2026-01-10\ntags:\n  - meetup/review\n---\n# 밤 ${at}\n\n## 1부: 파도 ${at}\n\n### 내용 정리\n`
				: `# ${at}\n\n그냥 노트\n`,
		]),
	);
	let path: string;
	beforeAll(() => {
		path = writePage('check-many', pluginOn(MANY));
	}, 60_000);

	test('says how far it is, stops when asked, and shows a long list in parts', async () => {
		opened = await openPage(path, { hash: 'lang=ko' });
		const { page } = opened;
		// Faster than a person: the check would be over before the click.
		await page.evaluate(async () => {
			window.app?.commands.executeCommandById('meetup-reflections:check-reviews');
			const stop = () => document.querySelector<HTMLElement>('.meetup-check-stop');
			while (!stop()?.isShown()) await new Promise(requestAnimationFrame);
			stop()?.click();
		});
		await page.getByText('까지 점검하고 멈췄어요.').waitFor();
		await opened.shoot('check-stopped');
		await page.locator('[aria-label="다시 점검하기"]').click();
		await page.getByText('살펴볼 곳 300군데').waitFor();
		await page.getByText('250개 더 보기').click();
		await page.getByText('200개 더 보기').waitFor();
		expect(await rows().count()).toBe(1 + 100 + 1);
		await opened.shoot('check-many');
	}, 60_000);
});

test('where nothing needs mending the check says so warmly', async () => {
	const note =
		'---\ndate: 2026-01-10\nspeakers:\n  - "[[도하람]]"\ntags:\n  - meetup/review\n  - speaker/도하람\n---\n# 밤\n\n## 1부: 파도\n[[도하람]] 님이 발표해 주셨습니다.\n';
	opened = await openPage(writePage('check-fine', pluginOn({ '밤.md': note })), { hash: 'lang=ko' });
	await run('check-reviews');
	await opened.page.getByText('모두 잘 정리되어 있어요').waitFor();
	await opened.shoot('check-fine');
}, 60_000);
