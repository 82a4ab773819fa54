import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { closeBrowser, openPage, writePage } from './page';
import type { OpenPage } from './page';

const manifest = {
	id: 'sample',
	name: 'Sample',
	version: '1.0.0',
	minAppVersion: '1.13.0',
	description: '',
	author: '',
};
const long = `# Long\n\n${'line\n\n'.repeat(200)}## Deep\n\nDown here.\n`;
const files = {
	'Note.md': 'one\ntwo\n',
	'Long.md': long,
	'Folder/Other.md': '---\ntags: [a]\n---\n# Other\n\n[[Long#Deep]] and [[Nowhere]] #tag/한글 ==marked==\n',
};

let path: string;
let opened: OpenPage;

beforeAll(() => {
	const { outputFiles } = buildSync({
		entryPoints: ['test/browser/sample-plugin.ts'],
		bundle: true,
		format: 'cjs',
		target: 'es2022',
		external: ['obsidian'],
		write: false,
	});
	const mainJs = outputFiles[0]?.text ?? '';
	path = writePage('host', { files, mainJs, manifest, open: 'Note.md' });
}, 60_000);
beforeEach(async () => {
	opened = await openPage(path);
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

const value = () => opened.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue());
const focusEditor = async () => {
	await opened.page.click('.mod-root .cm-content');
	await opened.page.keyboard.press('Control+End');
};
const suggestions = () => opened.page.locator('.suggestion-container .suggestion-item').allTextContents();

describe('the editor', () => {
	test('takes what is typed, undoes it and redoes it', async () => {
		await focusEditor();
		await opened.type('three');
		expect(await value()).toBe('one\ntwo\nthree');
		await opened.page.keyboard.press('Control+z');
		expect(await value()).toBe('one\ntwo\n');
		await opened.page.keyboard.press('Control+y');
		expect(await value()).toBe('one\ntwo\nthree');
	});

	test('makes a transaction one step to undo', async () => {
		await focusEditor();
		expect(await opened.runCommand('sample:stamp')).toBe(true);
		expect(await value()).toBe('first one\nsecond two\n');
		await opened.page.keyboard.press('Control+z');
		expect(await value()).toBe('one\ntwo\n');
	});

	test('writes the note two seconds after the last key, and not before', async () => {
		await focusEditor();
		await opened.type('x');
		expect(await opened.readNote('Note.md')).toBe('one\ntwo\n');
		await opened.page.waitForTimeout(2500);
		expect(await opened.readNote('Note.md')).toBe('one\ntwo\nx');
	});

	test('takes in what others write, and keeps what a person is typing', async () => {
		await focusEditor();
		await opened.type('mine');
		await opened.page.evaluate(async () => {
			const vault = window.app?.vault;
			const file = vault?.getFileByPath('Note.md');
			if (vault && file) await vault.process(file, (text) => text.replace('one', 'ONE'));
		});
		await opened.page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('ONE'));
		expect(await value()).toBe('ONE\ntwo\nmine');
	});
});

describe('suggestions while typing', () => {
	test('open at the trigger, follow the keys and are chosen with Enter', async () => {
		await focusEditor();
		await opened.type('@A');
		expect(await suggestions()).toEqual(['Ada Lovelace']);
		await opened.page.keyboard.press('Enter');
		expect(await value()).toBe('one\ntwo\n[[Ada Lovelace]]');
		expect(await suggestions()).toEqual([]);
	});

	test('follow an input method and leave Enter to it while it composes', async () => {
		await focusEditor();
		await opened.type('@');
		await opened.compose('ㅎ', '호', '홍');
		expect(await suggestions()).toEqual(['홍길동']);
		await opened.page.evaluate(() =>
			document.activeElement?.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
			),
		);
		expect(await suggestions()).toEqual(['홍길동']);
		await opened.commit('홍');
		await opened.page.keyboard.press('Enter');
		expect(await value()).toBe('one\ntwo\n[[홍길동]]');
	});

	test('close on Escape and when the cursor goes elsewhere', async () => {
		await focusEditor();
		await opened.type('@');
		expect(await suggestions()).toHaveLength(3);
		await opened.page.keyboard.press('Escape');
		expect(await suggestions()).toEqual([]);
		await opened.type('A');
		expect(await suggestions()).toHaveLength(1);
		await opened.page.keyboard.press('Home');
		expect(await suggestions()).toEqual([]);
	});
});

describe('dialogs', () => {
	test('a form takes the focus, keeps Tab inside, takes Korean and gives the focus back', async () => {
		await focusEditor();
		await opened.runCommand('sample:form');
		await opened.typeHangul('홍길동 note');
		for (let press = 0; press < 5; press++) {
			await opened.page.keyboard.press('Tab');
			expect(await opened.page.evaluate(() => document.activeElement?.closest('.modal') !== null)).toBe(true);
		}
		await opened.page.click('.modal button.mod-cta');
		await opened.page.waitForSelector('.modal', { state: 'detached' });
		expect(await opened.readNote('홍길동 note.md')).toBe('# 홍길동 note\n');
		expect(await opened.page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
	});

	test('Escape closes a form and leaves nothing', async () => {
		await opened.runCommand('sample:form');
		await opened.type('Nothing');
		await opened.page.keyboard.press('Escape');
		expect(await opened.page.locator('.modal').count()).toBe(0);
		expect(await opened.readNote('Nothing.md')).toBeNull();
	});

	test('the palette finds a command by some of its letters', async () => {
		await opened.page.keyboard.press('Control+p');
		await opened.type('pickper');
		await opened.page.keyboard.press('Enter');
		await opened.type('길동');
		await opened.page.keyboard.press('Enter');
		expect(await opened.page.locator('.notice').allTextContents()).toEqual(['Picked 홍길동']);
	});

	test('a question is answered by keyboard', async () => {
		await opened.runCommand('sample:ask');
		await opened.page.keyboard.press('Enter');
		await opened.page.waitForSelector('.modal', { state: 'detached' });
		expect(await opened.page.locator('.notice').allTextContents()).toEqual(['Yes it is']);
	});
});

describe('settings', () => {
	const data = () =>
		opened.page.evaluate(async () => {
			const vault = window.app?.vault;
			const path = `${vault?.configDir}/plugins/sample/data.json`;
			return (await vault?.adapter.exists(path))
				? (JSON.parse((await vault?.adapter.read(path)) ?? '') as unknown)
				: null;
		});

	test('are drawn from definitions, kept, checked and followed by what depends on them', async () => {
		await opened.page.keyboard.press('Control+,');
		const row = (name: string) =>
			opened.page.locator('.setting-item', { has: opened.page.getByText(name, { exact: true }) });
		expect(await row('Folder').locator('input').inputValue()).toBe('Meetups');
		expect(await row('Size').isVisible()).toBe(false);
		await row('Advanced').locator('.checkbox-container').click();
		expect(await row('Size').isVisible()).toBe(true);
		expect(await data()).toEqual({ advanced: true });
		await row('Folder').locator('input').fill('../x');
		expect(await row('Folder').locator('.setting-item-error').textContent()).toBe(
			'A folder inside the vault, please.',
		);
		expect(await data()).toEqual({ advanced: true });
		await row('Folder').locator('input').fill('Talks');
		expect(await row('Folder').locator('.setting-item-error').count()).toBe(0);
		expect(await data()).toEqual({ advanced: true, folder: 'Talks' });
		await row('Properties').press('Enter');
		await row('Date').locator('input').fill('when');
		expect(await data()).toEqual({ advanced: true, folder: 'Talks', date: 'when' });
		await opened.page.keyboard.press('Escape');
		expect(await opened.page.locator('.modal').count()).toBe(0);
	});
});

describe('the workspace', () => {
	test('opens a view in the sidebar, with its menu and its preview', async () => {
		await opened.runCommand('sample:open-view');
		const rows = opened.page.locator('[data-type="sample-view"] .tree-item-self');
		expect(await rows.allTextContents()).toEqual(['홍길동 (en)', '김하늘 (en)', 'Ada Lovelace (en)']);
		await rows.first().click({ button: 'right' });
		await opened.page.waitForSelector('.menu');
		await opened.page.keyboard.press('ArrowDown');
		await opened.page.keyboard.press('Enter');
		expect(await opened.page.locator('.notice').allTextContents()).toEqual(['Hello 홍길동']);
		await rows.last().hover();
		await opened.page.waitForSelector('.hover-popover >> text=Down here.');
	});

	test('tells a view when it comes into sight', async () => {
		await opened.runCommand('sample:open-view');
		await opened.page.waitForSelector('[data-type="sample-view"] [data-is-seen="true"]');
	});

	test('saves what is open where the app does', async () => {
		await opened.runCommand('sample:open-view');
		await opened.page.waitForTimeout(1500);
		const layout = await opened.page.evaluate(() => window.app?.vault.adapter.read('.obsidian/workspace.json'));
		expect(JSON.parse(layout ?? '')).toMatchObject({
			main: {
				type: 'split',
				children: [{ type: 'tabs', children: [{ state: { state: { file: 'Note.md' } } }] }],
			},
			right: { collapsed: false, children: [{ children: [{ state: { type: 'sample-view' } }] }] },
		});
	});

	test('opens a link at its heading and in a new tab when asked to', async () => {
		await opened.page.evaluate(() => window.app?.workspace.openLinkText('Long#Deep', 'Note.md', 'tab'));
		expect(await opened.page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
		expect(await opened.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getCursor().line)).toBe(
			402,
		);
		expect(await opened.page.locator('.cm-line', { hasText: 'Down here.' }).isVisible()).toBe(true);
	});

	test('shows a note as it reads, and its links lead on', async () => {
		await opened.page.click('[data-path="Folder/Other.md"]');
		await opened.page.click('.mod-active .view-action');
		await opened.page.waitForSelector('.markdown-rendered h1 >> text=Other');
		expect(await opened.page.locator('.markdown-rendered a.tag').textContent()).toBe('#tag/한글');
		expect(await opened.page.locator('.markdown-rendered mark').textContent()).toBe('marked');
		expect(await opened.page.locator('a.is-unresolved').allTextContents()).toEqual(['Nowhere']);
		await opened.page.click('.markdown-rendered a >> text=Long > Deep');
		await opened.page.waitForFunction(() => window.app?.workspace.getActiveFile()?.path === 'Long.md');
	});

	test('starts anew in another language with the vault as it was', async () => {
		await opened.runCommand('sample:form');
		await opened.type('Kept');
		await opened.page.click('.modal button.mod-cta');
		await opened.page.waitForSelector('[data-path="Kept.md"]');
		await opened.page.click('.demo-toolbar >> text=한국어');
		await opened.page.waitForSelector('html[lang="ko"]');
		await opened.page.waitForSelector('[data-path="Kept.md"]');
		expect(await opened.page.locator('html').getAttribute('lang')).toBe('ko');
	});
});

test('on a phone the sidebars are drawers', async () => {
	const phone = await openPage(path, { hash: 'phone=1&lang=ko&theme=dark', width: 390, height: 844 });
	await phone.runCommand('sample:open-view');
	await phone.page.waitForSelector('.workspace-drawer.mod-right .tree-item-self');
	expect(await phone.page.locator('.workspace-drawer.mod-right .tree-item-self').first().textContent()).toBe(
		'홍길동 (ko)',
	);
	expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	expect(phone.errors).toEqual([]);
	await phone.close();
});
