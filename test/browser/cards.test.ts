import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import type { AxeResults } from 'axe-core';

import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn } from './plugin-vault';

const night = (day: string, more: string): string =>
	`---\ndate: ${day}\nmeetup: "[[부둣가 개발자 모임]]"\ntags:\n  - meetup/review\n${more}`;

const talk = (title: string, name: string, place: string, thoughts = ''): string =>
	`\n## ${title}\n[[${place}]]에서 등대지기로 재직 중이신 [[${name}]] 님이 발표해 주셨습니다. #topic/조석\n\n### QnA\n- Q. 언제요?\n${thoughts && `\n### 내 생각\n${thoughts}\n`}`;

const LONG =
	'파도를 읽는 일은 기다림이라는 말이 오래 남았다. [[부표|부표]]를 세는 방법은 당장 우리 일에도 쓸 수 있겠다.\n\n- **밀물**은 먼저 온다\n- 썰물은 늦게 간다\n\n다음에는 질문을 더 준비해 가자.\n\n그리고 하나 더.';

/** Seven years of evenings: some months have many, some none. */
const FILES: Record<string, string> = {
	...Object.fromEntries(
		Array.from({ length: 60 }, (_, at): [string, string] => {
			const month = String(((at * at) % 12) + 1).padStart(2, '0');
			const day = `${2018 + (at % 7)}-${month}-${String((at % 27) + 1).padStart(2, '0')}`;
			return [
				`후기/${day} 밤 ${at}.md`,
				`${night(day, '---\n')}# 밤 ${at}\n${talk(`물때 ${at}`, `손님${at % 9}`, '갯벌상회')}`,
			];
		}),
	),
	'후기/2023-08-09 등대 밤.md': `${night('2023-08-09', 'rating: 5\n---\n')}# 등대 밤\n${talk('1부: 등대지기가 부표를 읽는 아주 긴 방법과 그 방법을 오래 지켜 온 사람들', '도하람', '등대상회', LONG)}${talk('2부: 밀물', '설가온', '갯벌상회', '짧다.')}`,
	'후기/2024-03-02 포구 밤.md': `${night('2024-03-02', '---\n')}# 포구 밤\n${talk('썰물 뒤의 일', '도하람', '포구연구소', '다시 들어도 좋다.')}`,
	'후기/2024-05-10 바람 밤.md': `${night('2024-05-10', '---\n')}# 바람 밤\n${talk('바람의 말', '도하람', '포구연구소')}`,
	'회고.md':
		'---\ndate: 2024-06-01\nreview: "[[2023-08-09 등대 밤]]"\ntags: [meetup/reflection]\n---\n# 열 달 뒤에 다시 본 등대 밤\n',
	'발표자/도하람.md': '---\naliases: [Haram Do]\norganization: "[[포구연구소]]"\nrole: 소장\ntags: [speaker]\n---\n',
	'일기.md': '오늘은\n\n',
};

const LOOKS: [string, Look][] = [
	['ko', { hash: 'lang=ko' }],
	['en-dark', { hash: 'lang=en&theme=dark' }],
	['phone-ko', { hash: 'lang=ko&phone=1', width: 390, height: 844 }],
	['phone-en-dark', { hash: 'lang=en&phone=1&theme=dark', width: 390, height: 844 }],
];

let path: string;
let opened: OpenPage;
beforeAll(() => {
	const { outputFiles } = buildSync({
		entryPoints: ['test/browser/cards-plugin.ts'],
		bundle: true,
		format: 'cjs',
		target: 'es2022',
		external: ['obsidian'],
		write: false,
	});
	path = writePage('cards', pluginOn(FILES, { mainJs: outputFiles[0]?.text ?? '', open: '일기.md' }));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong in the view, in words. */
async function faults(): Promise<string[]> {
	const { page } = opened;
	await page.evaluate(AXE);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: { run: (el: Element) => Promise<AxeResults> } };
		const viewEl = document.querySelector('.cards-view');
		if (!viewEl) throw new Error('The view is not open.');
		const { violations } = await axe.run(viewEl);
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}

async function show(look: Look, what = ''): Promise<void> {
	opened = await openPage(path, look);
	await opened.runCommand('meetup-reflections:show-cards');
	await opened.page.waitForFunction(() => document.querySelector('[data-month="2023-08"]') && window.showCard);
	if (what !== '') await opened.page.evaluate((card) => window.showCard?.(card), what);
}

const asked = () => opened.page.evaluate(() => window.asked);

describe('the heat map', () => {
	test.each(LOOKS)(
		'is seen, picked and free of faults (%s)',
		async (name, look) => {
			await show(look);
			const { page } = opened;
			expect(await faults()).toEqual([]);
			await page.locator('[data-month="2023-08"]').click();
			expect(await asked()).toEqual(['2023-08']);
			expect(await faults()).toEqual([]);
			const [map, cell] = [page.locator('.cards-view .meetup-heat'), page.locator('[data-month="2023-08"]')];
			const [mapBox, box] = [await map.boundingBox(), await cell.boundingBox()];
			if (!mapBox || !box) throw new Error('The heat map is not in sight.');
			expect(box.width).toBeGreaterThan((mapBox.width / 14) * 0.8);
			// Twelve fingers do not fit side by side on a phone: what the columns lack in width the rows have in height.
			if (look.width) expect(box.width * box.height).toBeGreaterThanOrEqual(24 * 24);
			await opened.shoot(`heat-map-${name}`);
		},
		60_000,
	);

	test('is walked by the keyboard alone, older years scrolling into sight', async () => {
		await show({ hash: 'lang=en' });
		const { page } = opened;
		await page.locator('[data-month="2024-05"]').focus();
		for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Home');
		await page.waitForFunction(() => document.activeElement?.getAttribute('data-month') === '2018-01');
		const [cell, map] = [page.locator('[data-month="2018-01"]'), page.locator('.cards-view .meetup-heat')];
		const [box, mapBox] = [await cell.boundingBox(), await map.boundingBox()];
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((mapBox?.y ?? 0) + (mapBox?.height ?? 0) + 1);
		await opened.shoot('heat-map-focus');
		await page.keyboard.press('Control+Home');
		const head = await page.locator('.cards-view .meetup-heat-row.mod-head').boundingBox();
		const top = await page.locator('[data-month="2024-01"]').boundingBox();
		expect(top?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Space');
		expect(await asked()).toEqual(['2024-03', null]);
	}, 60_000);

	test('is seen where the system chooses the colours', async () => {
		await show({ hash: 'lang=en' });
		await opened.page.emulateMedia({ forcedColors: 'active' });
		await opened.page.locator('[data-month="2023-08"]').click();
		await opened.shoot('heat-map-forced-colors');
		const fills = await opened.page.evaluate(() =>
			['0', '1', '4'].map((level) => {
				const cellEl = document.querySelector(`[data-level="${level}"]`);
				return cellEl && getComputedStyle(cellEl).fillOpacity;
			}),
		);
		expect(new Set(fills).size).toBe(3);
	}, 60_000);
});

describe('the cards', () => {
	test.each(LOOKS)(
		'are seen and free of faults (%s)',
		async (name, look) => {
			await show(look, 'speaker 도하람');
			const { page } = opened;
			await page.locator('.meetup-card-words a').first().waitFor();
			expect(await faults()).toEqual([]);
			await opened.shoot(`speaker-card-${name}`);
			await page.locator('.meetup-card-words a').first().click();
			expect(await asked()).toEqual([{ path: '후기/2023-08-09 등대 밤.md', line: 15 }]);
			await page.evaluate(() => window.showCard?.('year 2023'));
			await page.locator('.meetup-card-facts').waitFor();
			expect(await faults()).toEqual([]);
			await opened.shoot(`year-card-${name}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		},
		60_000,
	);

	test('follow what is written, with the focus where it was', async () => {
		await show({ hash: 'lang=ko' }, 'speaker 도하람');
		const { page } = opened;
		await page.locator('.meetup-card-words a').first().waitFor();
		await page.locator('.meetup-card a', { hasText: '바람의 말' }).focus();
		await page.evaluate(async () => {
			const file = window.app?.vault.getFileByPath('후기/2024-03-02 포구 밤.md');
			if (file) await window.app?.vault.process(file, (text) => text.replace('다시 들어도', '몇 번을 들어도'));
			const other = window.app?.vault.getFileByPath('후기/2024-05-10 바람 밤.md');
			if (other) await window.app?.vault.process(other, (text) => text.replace('# 바람 밤', '# 바람 부는 밤'));
		});
		await page.getByText('몇 번을 들어도 좋다.').waitFor();
		await page.getByText('바람 부는 밤').waitFor();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('바람의 말');
		await opened.shoot('speaker-card-focus');
	}, 60_000);

	test('put a year into the note that is open, and copy it', async () => {
		await show({ hash: 'lang=ko' }, 'year 2024');
		const { page } = opened;
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByText('복사', { exact: true }).click();
		await page.waitForSelector('.notice >> text=복사했어요.');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied.split('\n')[0]).toBe('## 2024년 밋업 돌아보기');
		await page.getByText('노트에 넣기').click();
		await page.waitForFunction(() => window.app?.workspace.activeEditor?.editor?.getValue().includes('## 2024'));
		const value = await page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue());
		expect(value?.replaceAll('\r\n', '\n')).toContain(copied.replaceAll('\r\n', '\n').trimEnd());
		await opened.shoot('year-inserted');
	}, 60_000);
});
