import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { HEADINGS, LIGHTNING, PASTED } from './adopt-texts';
import { closeBrowser, openPage, writePage } from './page';
import type { Look, OpenPage } from './page';
import { pluginOn } from './plugin-vault';

const PHONE: Look = { width: 390, height: 844 };
const KO = 'Blog/두루미 데이터 밤.md';
const EN = 'Notes/Otter Systems.md';
const JA = 'Notes/ことりLT会.md';
const REVIEW = 'Meetups/Known.md';
const SOUP = 'Recipes/Soup.md';
const BROKEN = 'Notes/Broken.md';
const LONG = 'Notes/Long.md';
const LONG_TEXT = `${HEADINGS}\n${'One more line of an evening that never ended.\n'.repeat(10_000)}`;

const LONG_NAME =
	'강변에서 열린 두루미 데이터 밤, 느린 질의와 물때표와 창고를 함께 고친 사람들의 이야기를 듣고 와서 쓴 아주 긴 후기';

let path: string;
let longPath: string;
let opened: OpenPage;

beforeAll(() => {
	const files = {
		[KO]: PASTED,
		[EN]: HEADINGS,
		[JA]: LIGHTNING,
		[REVIEW]: '---\ntags: [meetup/review]\ndate: 2024-01-02\n---\n',
		[SOUP]: '# Soup\n\nPeas, water, salt.\n',
		[BROKEN]: `---\ntitle: [half\n---\n${HEADINGS}`,
		[LONG]: LONG_TEXT,
	};
	path = writePage('adopt', pluginOn(files));
	const long = {
		[`2023/${LONG_NAME}.md`]: PASTED,
		[`2024/${LONG_NAME}.md`]: HEADINGS,
		[`2024/가을/${'OneVeryLongNameWithoutAnySpace'.repeat(5)}.md`]: HEADINGS,
		[`2024/${LONG_NAME} (사본).md`]: `---\ntitle: [half\n---\n${HEADINGS}`,
		'Short.md': HEADINGS,
	};
	longPath = writePage('adopt-long', pluginOn(long));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

async function openNote(note: string, hash: string, look: Look = {}): Promise<void> {
	opened = await openPage(path, { hash, ...look });
	await opened.page.evaluate(async (link) => window.app?.workspace.openLinkText(link, ''), note);
	await opened.page.waitForFunction((file) => window.app?.workspace.getActiveFile()?.path === file, note);
}

/** Opens the form on a note and waits until it says what will change. */
async function openForm(note: string, hash: string, look: Look = {}): Promise<void> {
	await openNote(note, hash, look);
	expect(await opened.runCommand('meetup-reflections:adopt-note')).toBe(true);
	await opened.page.locator('[data-field=event]').waitFor();
	await counted();
}

/** Waits until the status counts additions again, and answers it. */
async function counted(): Promise<string> {
	const status = opened.page.locator('.meetup-adopt .meetup-adopt-status');
	// A correction is looked at once the typing has stopped.
	await opened.page.waitForTimeout(250);
	await opened.page.waitForFunction(
		() => !/…$/u.test(document.querySelector('.meetup-adopt .meetup-adopt-status')?.textContent ?? '…'),
	);
	return (await status.textContent()) ?? '';
}

const value = () => opened.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue() ?? '');

const field = (name: string) => opened.page.locator(`[data-field="${name}"]`);

const row = (words: string) => opened.page.locator('.meetup-adopt-line', { hasText: words }).first();

const focusedField = () => opened.page.evaluate(() => document.activeElement?.getAttribute('data-field'));

/** Whether a line stands within what the text shows. */
async function isInSight(words: string): Promise<boolean> {
	const box = await row(words).boundingBox();
	const list = await opened.page.locator('.meetup-adopt-text').boundingBox();
	return box !== null && list !== null && box.y >= list.y && box.y + box.height <= list.y + list.height;
}

/** Presses Tab until something has the focus. */
async function tabTo(selector: string, key = 'Tab'): Promise<void> {
	for (let tries = 0; tries < 80; tries += 1) {
		if (await opened.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
		await opened.page.keyboard.press(key);
	}
	throw new Error(`The keyboard never came to ${selector}.`);
}

/** Goes down the text by arrow key to a line, and says what it is: the entry of the menu is counted from one. */
async function markByKeyboard(words: string, entry: number): Promise<void> {
	const { page } = opened;
	for (let tries = 0; tries < 40; tries += 1) {
		if ((await page.evaluate(() => document.activeElement?.textContent))?.includes(words)) break;
		await page.keyboard.press('ArrowDown');
	}
	await page.keyboard.press('Enter');
	await page.locator('.menu').waitFor();
	for (let down = 0; down < entry; down += 1) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.locator('.menu').waitFor({ state: 'detached' });
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(words);
}

/** Every character of the first text stands in the second, in order. */
function survives(before: string, after: string): boolean {
	let at = 0;
	for (const character of after) if (character === before.charAt(at)) at += 1;
	return at === before.length;
}

describe('adopting a note', () => {
	test('Korean, pasted, by keyboard alone: a talk is marked, its speaker added, and undo restores the bytes', async () => {
		await openForm(KO, 'lang=ko');
		const { page } = opened;
		await opened.shoot('adopt-ko-reading');
		const list = page.getByRole('listbox', { name: '본문' });
		expect(await list.count()).toBe(1);
		expect(await page.getByRole('dialog', { name: '‘두루미 데이터 밤’을 후기로 등록하기' }).count()).toBe(1);

		await tabTo('[role=option]', 'Shift+Tab');
		await page.keyboard.press('Home');
		await markByKeyboard('스키마를 미루는 용기', 1);
		await markByKeyboard('내용 정리', 2);
		await markByKeyboard('내 생각', 4);
		await page.keyboard.press('Home');
		await opened.shoot('adopt-ko-marked');
		await tabTo('[data-field="add-12"]');
		await page.keyboard.press('Enter');
		await opened.typeHangul('도마리');
		await page.keyboard.press('Tab');
		await opened.typeHangul('갈대상회');
		expect(await counted()).toMatch(/^\d+줄에 더하고, 지우는 글은 없어요\.$/u);
		await tabTo('[role=tab]');
		await page.keyboard.press('ArrowRight');
		expect(await page.getByRole('tab', { name: '바뀌는 곳', selected: true }).count()).toBe(1);
		await opened.shoot('adopt-ko-changes');
		await tabTo('.mod-cta');
		await page.keyboard.press('Enter');
		await page.locator('.modal').waitFor({ state: 'detached' });

		const adopted = await value();
		expect(survives(PASTED, adopted)).toBe(true);
		expect(adopted).toContain('date: 2024-05-17\n');
		expect(adopted).toMatch(/\n#+ 스키마를 미루는 용기\n[^#]*\[\[도마리\]\]/u);
		expect(adopted).toContain('[[갈대상회]]');
		expect(adopted).toMatch(/\n#+ 내 생각\n/u);
		await page.keyboard.press('Control+z');
		expect(await value()).toBe(PASTED);
		await page.keyboard.press('Control+y');
		expect(await value()).toBe(adopted);

		expect(await opened.runCommand('meetup-reflections:adopt-note')).toBe(true);
		await page.locator('.notice', { hasText: '‘두루미 데이터 밤’ 노트는 이미 밋업 후기예요.' }).waitFor();
		expect(await page.locator('.modal').count()).toBe(0);
	}, 90_000);

	test('English, with the mouse: what is corrected on one side shows on the other, and kinds of additions turn off', async () => {
		await openForm(EN, 'lang=en&theme=dark');
		const { page } = opened;
		await opened.shoot('adopt-en-dark-reading');
		await row('What the logs left out').locator('.meetup-adopt-label', { hasText: 'Talk 2' }).waitFor();
		expect(await field('name-4-0').inputValue()).toBe('Mira Holt');
		expect(await field('org-4-0').inputValue()).toBe('Acorn Post');
		expect(await field('name-18-0').inputValue()).toBe('Tomas Berg');
		expect(await field('org-18-0').inputValue()).toBe('Fjord Rail');
		await field('title-18').fill('What the logs left out');
		expect(await row('What the logs').getAttribute('aria-selected')).toBe('true');
		await field('role-18-0').fill('signaller');
		await counted();
		await row('What the logs').locator('.meetup-adopt-speaker', { hasText: 'Tomas Berg' }).waitFor();

		await row('### Thoughts').click();
		await page.locator('.menu-item', { hasText: 'Reflection' }).click();
		expect(await field('kind-24').inputValue()).toBe('reflection');
		await field('kind-24').selectOption('thoughts');
		await row('### Thoughts').locator('.meetup-adopt-label', { hasText: 'Thoughts' }).waitFor();
		await row('### Questions').click();
		await page.locator('.menu-item', { hasText: 'Show in the reading' }).click();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('kind-13');

		await page.getByRole('tab', { name: 'Changes' }).click();
		await page.locator('.meetup-adopt-change ins', { hasText: 'meetup/review' }).waitFor();
		const all = await counted();
		expect(all).toMatch(/^Adds to \d+ lines, removes nothing\.$/u);
		await opened.shoot('adopt-en-dark-changes');
		await page.getByRole('checkbox', { name: 'Links' }).click();
		expect(await page.locator('.meetup-adopt-change ins', { hasText: /^\[\[$/u }).count()).toBe(0);
		await page.getByRole('checkbox', { name: 'Links' }).click();
		expect(await counted()).toBe(all);
		await page.getByRole('button', { name: 'Adopt', exact: true }).click();
		await page.locator('.notice', { hasText: '“Otter Systems” is a review now: 2 talks, 2 speakers.' }).waitFor();
		const adopted = await value();
		expect(survives(HEADINGS, adopted)).toBe(true);
		expect(adopted).toContain('  - "[[Tomas Berg]]"\n');
		await page.click('.mod-root .cm-content');
		await page.keyboard.press('Control+z');
		expect(await value()).toBe(HEADINGS);
	}, 90_000);

	test('Japanese, on a phone: three views, room for fingers, a dropped talk', async () => {
		await openForm(JA, 'lang=en&phone=1', PHONE);
		const { page } = opened;
		await opened.shoot('adopt-ja-phone-reading');
		const boxes = await page
			.locator('.meetup-adopt :is(button, input, select)')
			.evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height).filter((height) => height > 0));
		expect(boxes.length).toBeGreaterThan(10);
		expect(boxes.filter((height) => height < 43.5)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await page.locator('[data-field="line-14"]').click();
		expect(await page.getByRole('tab', { name: 'Text', selected: true }).count()).toBe(1);
		await page.waitForTimeout(100);
		await opened.shoot('adopt-ja-phone-text');
		await row('LT2').click();
		await page.locator('.menu-item', { hasText: 'Neither talk nor section' }).waitFor();
		await opened.shoot('adopt-ja-phone-menu');
		await page.locator('.menu-item', { hasText: 'Neither talk nor section' }).click();
		expect(await row('LT2').locator('.meetup-adopt-mark').count()).toBe(0);
		await page.getByRole('tab', { name: 'Reading' }).click();
		expect(await page.locator('[data-field^="title-"]').count()).toBe(1);
		await page.getByRole('tab', { name: 'Changes' }).click();
		await counted();
		await opened.shoot('adopt-ja-phone-changes');
		await page.getByRole('button', { name: 'Adopt', exact: true }).click();
		await page.locator('.modal').waitFor({ state: 'detached' });
		const adopted = await value();
		expect(survives(LIGHTNING, adopted)).toBe(true);
		expect(adopted).toContain('date: 2024-06-08\n');
	}, 90_000);
});

describe('the fields of a reading', () => {
	test('a talk that was taken out leaves the focus on the next title, and comes back with what was corrected', async () => {
		await openForm(EN, 'lang=en');
		const { page } = opened;
		await field('title-4').fill('Queues, again');
		await field('drop-4').focus();
		await page.keyboard.press('Enter');
		expect(await focusedField()).toBe('title-18');
		await page.keyboard.press('Enter');
		expect(await page.locator('[data-field^="title-"]').count()).toBe(1);
		expect(await page.getByRole('status').allTextContents()).toContain('Removed Talk 1.Undo');
		await opened.shoot('adopt-en-dropped');
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		expect(await focusedField()).toBe('title-4');
		expect(await field('title-4').inputValue()).toBe('Queues, again');
		expect(await page.getByRole('button', { name: 'Undo', exact: true }).count()).toBe(0);
	}, 60_000);

	test('half a day and half an address are said, keep the note from adoption, and leave the day as it was', async () => {
		await openForm(EN, 'lang=en');
		const { page } = opened;
		await field('date').fill('0024-03-14');
		await field('event').focus();
		await page.getByText('Please pick the day of the meetup.').waitFor();
		expect(await field('date').getAttribute('aria-invalid')).toBe('true');
		await page.keyboard.press('Control+Enter');
		expect(await focusedField()).toBe('date');
		await field('date').fill('2024-03-15');
		expect(await field('date').getAttribute('aria-invalid')).toBe(null);
		await field('date').press('Backspace');
		await field('event').focus();
		await page.getByText('Please pick the day of the meetup.').waitFor();
		await field('add-slides').click();
		expect(await field('date').inputValue()).toBe('2024-03-15');
		await field('slides-1').fill('not a url');
		await page.keyboard.press('Control+Enter');
		await page.getByText('Please paste the whole address of the page.').waitFor();
		expect(await focusedField()).toBe('slides-1');
		await opened.shoot('adopt-en-faults');
		await field('slides-1').fill('https://example.org/deck');
		await page.keyboard.press('Control+Enter');
		await page.locator('.modal').waitFor({ state: 'detached' });
		expect(await value()).toMatch(/date: 2024-03-15\n[^]*example\.org\/deck/u);
	}, 60_000);

	test('several names in one field become a field each', async () => {
		await openForm(KO, 'lang=ko');
		const { page } = opened;
		await field('name-3-0').fill('여하람, 도마리');
		await page.keyboard.press('Tab');
		await field('name-3-1').waitFor();
		expect(await focusedField()).toBe('org-3-0');
		expect(await field('name-3-0').inputValue()).toBe('여하람');
		expect(await field('name-3-1').inputValue()).toBe('도마리');
		await field('name-3-1').fill('도마리, 강누리');
		await page.keyboard.press('Control+Enter');
		await page.locator('.modal').waitFor({ state: 'detached' });
		expect(await value()).toContain('"[[강누리]]"');
		expect(await value()).not.toContain('[[도마리, 강누리]]');
	}, 60_000);

	test('what the person calls a section is one, also a sentence; and a heading of no kind', async () => {
		await openForm(KO, 'lang=ko');
		const { page } = opened;
		await row('미루는 동안').click();
		await page.locator('.menu-item', { hasText: '내용 정리' }).click();
		await row('다음에도').click();
		await page.locator('.menu-item').nth(7).click();
		await counted();
		await page.keyboard.press('Control+Enter');
		await page.locator('.modal').waitFor({ state: 'detached' });
		expect(await value()).toMatch(/\n#+ 미루는 동안 배운 것을 적어 두었다\.\n[^]*\n#+ 다음에도 가고 싶다\.\n/u);
	}, 60_000);

	test('each entry has a name of its own, and none is a whole paragraph', async () => {
		const notes = `## A\n### Notes\n${'words '.repeat(60)}\n## B\n### Notes\nx\n`;
		opened = await openPage(writePage('adopt-names', pluginOn({ 'Names.md': notes })), { hash: 'lang=en' });
		const { page } = opened;
		await page.evaluate(async () => window.app?.workspace.openLinkText('Names.md', ''));
		await opened.runCommand('meetup-reflections:adopt-note');
		await field('event').waitFor();
		for (const words of ['## A', '## B']) {
			await row(words).click();
			await page.getByRole('menuitemcheckbox', { name: 'Talk', exact: true }).click();
		}
		for (const words of ['words words', '### Notes']) {
			await row(words).click();
			await page.getByRole('menuitemcheckbox', { name: 'Summary' }).click();
		}
		await page.locator('.meetup-adopt-line[data-line="4"]').click();
		await page.getByRole('menuitemcheckbox', { name: 'Summary' }).click();
		for (const field of ['add-0', 'add-3']) await page.locator(`[data-field="${field}"]`).click();
		const names = await page
			.locator('.meetup-adopt-reading :is(button, [role=group])')
			.evaluateAll((els) => els.map((el) => el.getAttribute('aria-label') ?? el.textContent));
		expect(names).toEqual(expect.arrayContaining(['Talk 1, Speaker 1', 'Talk 2, Speaker 1']));
		expect(names).toEqual(expect.arrayContaining(['Remove Notes (line 2)', 'Show line 2 in the text']));
		expect(names.filter((name) => name.length > 110)).toEqual([]);
		const drops = names.filter((name) => name.startsWith('Remove '));
		expect(new Set(drops).size).toBe(drops.length);
	}, 60_000);

	test('without properties and tags, the notice says that the index does not know the note', async () => {
		await openForm(EN, 'lang=en');
		const { page } = opened;
		await page.getByRole('tab', { name: 'Changes' }).click();
		await page.getByRole('checkbox', { name: 'Properties and tags' }).click();
		await page.getByRole('button', { name: 'Adopt', exact: true }).click();
		await page.locator('.notice', { hasText: 'it is not in your index yet' }).waitFor();
		expect(await page.locator('.notice', { hasText: 'is a review now' }).count()).toBe(0);
	}, 60_000);

	test('the text follows to the same entry again, once its line is out of sight', async () => {
		await openForm(EN, 'lang=en', { width: 1100, height: 420 });
		const { page } = opened;
		await field('title-18').focus();
		await field('role-18-0').or(field('add-18')).first().focus();
		await page.locator('.meetup-adopt-text').evaluate((el) => el.scrollTo(0, 0));
		expect(await isInSight('What the logs')).toBe(false);
		await field('title-18').focus();
		expect(await isInSight('What the logs')).toBe(true);
	}, 60_000);

	test('when a narrow window grows, the tabs are still there for the keyboard', async () => {
		await openForm(EN, 'lang=en', { width: 600, height: 800 });
		const { page } = opened;
		await page.getByRole('tab', { name: 'Text' }).click();
		await page.setViewportSize({ width: 1200, height: 800 });
		await page.getByRole('tab', { name: 'Reading', selected: true }).waitFor();
		await tabTo('[role=tab]');
		await page.keyboard.press('ArrowRight');
		expect(await page.getByRole('tab', { name: 'Changes', selected: true }).count()).toBe(1);
	}, 60_000);
});

describe('leaving a note as it is', () => {
	test('a note that is not read yet is not adopted, however early the keys are pressed', async () => {
		await openNote(LONG, 'lang=en');
		const { page } = opened;
		const hasFoot = await page.evaluate(async () => {
			const foot = new Promise<boolean>((resolve) => {
				// As soon as the form is drawn, and before it has begun to read.
				new MutationObserver((_, observer) => {
					const adoptEl = document.querySelector('.meetup-adopt .mod-cta');
					if (!adoptEl) return;
					observer.disconnect();
					const keys = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
					(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', keys));
					resolve(true);
				}).observe(document.body, { childList: true, subtree: true });
			});
			window.app?.commands.executeCommandById('meetup-reflections:adopt-note');
			return foot;
		});
		expect(hasFoot).toBe(true);
		await field('event').waitFor();
		expect(await page.locator('.meetup-adopt').count()).toBe(1);
		expect(await value()).toBe(LONG_TEXT);
	}, 60_000);

	test('Cancel and Escape change nothing; Escape asks only for what was corrected', async () => {
		await openForm(EN, 'lang=en');
		const { page } = opened;
		await page.keyboard.press('Escape');
		expect(await page.locator('.modal').count()).toBe(0);
		await opened.runCommand('meetup-reflections:adopt-note');
		await field('event').fill('Something else');
		await page.keyboard.press('Escape');
		const question = page.getByRole('dialog', { name: 'Discard your corrections?' });
		await question.waitFor();
		await opened.shoot('adopt-en-discard');
		await page.getByRole('button', { name: 'Keep correcting' }).click();
		expect(await field('event').inputValue()).toBe('Something else');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Discard' }).click();
		expect(await page.locator('.modal').count()).toBe(0);
		await opened.runCommand('meetup-reflections:adopt-note');
		await field('title-4').fill('Another title');
		await page.getByRole('button', { name: 'Cancel' }).click();
		expect(await page.locator('.modal').count()).toBe(0);
		expect(await value()).toBe(HEADINGS);
		expect(await opened.readNote(EN)).toBe(HEADINGS);
	}, 60_000);

	test('a note that looks like no review says so and can be marked all the same', async () => {
		await openForm(SOUP, 'lang=en');
		const { page } = opened;
		await page.locator('.meetup-adopt-notice', { hasText: 'does not look like a review' }).waitFor();
		await opened.shoot('adopt-en-unlikely');
		expect(await counted()).toBe('Mark a talk, or fill in the event and its date.');
		expect(await page.getByRole('button', { name: 'Adopt', exact: true }).isDisabled()).toBe(true);
		await page.keyboard.press('Control+Enter');
		expect(await page.locator('.meetup-adopt').count()).toBe(1);
		await row('Peas, water').click();
		await page.getByRole('menuitemcheckbox', { name: 'Talk', exact: true }).click();
		expect(await field('title-2').inputValue()).toBe('Peas, water, salt.');
		await counted();
		expect(await page.getByRole('button', { name: 'Adopt', exact: true }).isEnabled()).toBe(true);
	}, 60_000);

	test('unreadable properties are said in the form, which then adopts nothing', async () => {
		await openForm(BROKEN, 'lang=en');
		const { page } = opened;
		expect(await page.locator('.meetup-adopt-notice').textContent()).toContain('Broken, line 3');
		expect(await page.getByRole('button', { name: 'Adopt', exact: true }).isDisabled()).toBe(true);
		await opened.shoot('adopt-en-refused');
		await page.getByRole('tab', { name: 'Changes' }).click();
		expect(await page.locator('.meetup-adopt-diff').textContent()).toContain('Broken, line 3');
	}, 60_000);

	test('a note of 10,000 lines opens at once, and draws what is in sight', async () => {
		await openNote(LONG, 'lang=en');
		const { page } = opened;
		const took = await page.evaluate(async () => {
			const start = performance.now();
			window.app?.commands.executeCommandById('meetup-reflections:adopt-note');
			while (!document.querySelector('.meetup-adopt-line')) await new Promise(requestAnimationFrame);
			return performance.now() - start;
		});
		expect(took).toBeLessThan(2000);
		await field('event').waitFor();
		expect(await page.locator('.meetup-adopt-line').count()).toBeLessThan(1000);
		await tabTo('[role=option]', 'Shift+Tab');
		await page.keyboard.press('End');
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-line'));
		expect(Number(await focused())).toBeGreaterThan(10_000);
		expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom)).toBeLessThan(800);
		await page.keyboard.press('PageUp');
		await page.keyboard.press('Home');
		expect(await focused()).toBe('0');
		expect(await page.locator('.meetup-adopt-line').count()).toBeLessThan(1500);
	}, 60_000);
});

describe('adopting a folder', () => {
	test('reviews are found, looked at, ticked and adopted, the rest stays; all of it is undone', async () => {
		await openNote(KO, 'lang=en');
		const { page } = opened;
		await opened.runCommand('meetup-reflections:adopt-folder');
		await page.locator('.prompt-input').waitFor();
		await opened.type('whole');
		await page.keyboard.press('Enter');
		await page.locator('.meetup-form-status', { hasText: 'look like reviews' }).waitFor();
		const names = await page.locator('.meetup-adopt-look').allTextContents();
		expect(names).toEqual(expect.arrayContaining(['두루미 데이터 밤', 'Otter Systems', 'ことりLT会']));
		expect(names).not.toContain('Known');
		expect(names).not.toContain('Soup');
		const broken = page.locator('.meetup-adopt-note', { hasText: 'Line 3: the properties are not valid' });
		expect(await broken.getByRole('checkbox').isDisabled()).toBe(true);
		await opened.shoot('adopt-folder-en');

		await page.getByRole('button', { name: 'Look at “Notes/ことりLT会”' }).click();
		await field('event').waitFor();
		await counted();
		await page.getByRole('button', { name: 'Adopt', exact: true }).click();
		await page.locator('.meetup-adopt-state', { hasText: 'Adopted' }).waitFor();
		expect(await opened.readNote(JA)).toContain('meetup/review');

		await page.getByRole('checkbox', { name: 'Adopt “Notes/Long”' }).click();
		const adopt = page.getByRole('button', { name: /^Adopt \d+ notes$/u });
		await adopt.click();
		await page.locator('.notice', { hasText: 'notes adopted' }).waitFor();
		// The open note is changed in its editor, the other one on the disk.
		for (const [text, adopted] of [
			[PASTED, await value()],
			[HEADINGS, (await opened.readNote(EN)) ?? ''],
		] as const) {
			expect(adopted).toContain('meetup/review');
			expect(survives(text, adopted)).toBe(true);
		}
		expect(await opened.readNote(LONG)).toBe(LONG_TEXT);
		await opened.shoot('adopt-folder-done-en');

		const sum = page.locator('.notice', { hasText: 'notes adopted' });
		await sum.getByRole('button', { name: 'Undo', exact: true }).click();
		await page.locator('.modal').getByRole('button', { name: 'Undo' }).click();
		await page.locator('.notice', { hasText: '2 notes are as before' }).waitFor();
		expect(await value()).toBe(PASTED);
		expect(await opened.readNote(EN)).toBe(HEADINGS);
	}, 60_000);

	test.each<[string, Look]>([
		['desktop', { hash: 'lang=en' }],
		['phone', { hash: 'lang=ko&phone=1', ...PHONE }],
	])(
		'long names are shown whole from their beginning, on a %s',
		async (name, look) => {
			opened = await openPage(longPath, look);
			const { page } = opened;
			await opened.runCommand('meetup-reflections:adopt-folder');
			await page.locator('.prompt-input').waitFor();
			await page.keyboard.press('Enter');
			await page.locator('.meetup-adopt-note').first().waitFor();
			await page.waitForTimeout(100);
			await opened.shoot(`adopt-folder-long-${name}`);
			const cut = await page
				.locator('.meetup-adopt-folder :is(.meetup-adopt-look, .meetup-adopt-facts)')
				.evaluateAll((els) =>
					els
						.filter((el) => el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight + 1)
						.map((el) => el.textContent),
				);
			expect(cut).toEqual([]);
			const places = await page.locator('.meetup-adopt-about').evaluateAll((els) =>
				els.map((el) => {
					const range = document.createRange();
					const [lookEl] = el.children;
					range.selectNodeContents(lookEl ?? el);
					return Math.round(range.getBoundingClientRect().left - el.getBoundingClientRect().left);
				}),
			);
			expect(places.every((place) => place < 4)).toBe(true);
		},
		60_000,
	);

	test('on a phone, in Korean, in the dark', async () => {
		opened = await openPage(path, { hash: 'lang=ko&phone=1&theme=dark', ...PHONE });
		const { page } = opened;
		await opened.runCommand('meetup-reflections:adopt-folder');
		await page.locator('.prompt-input').waitFor();
		await opened.shoot('adopt-folder-phone-picker');
		await opened.type('Blog');
		await page.keyboard.press('Enter');
		await page.locator('.meetup-adopt-note').waitFor();
		await page.waitForTimeout(100);
		await opened.shoot('adopt-folder-phone');
		const heights = await page
			.locator('.meetup-adopt-folder :is(button, label):visible')
			.evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height));
		expect(heights.filter((height) => height < 43.5)).toEqual([]);
		await page.getByRole('button', { name: '취소', exact: true }).click();
		expect(await opened.readNote(KO)).toBe(PASTED);
	}, 60_000);
});
