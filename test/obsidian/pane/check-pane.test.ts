import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Menu, TAbstractFile } from 'obsidian';
import { MarkdownView } from 'obsidian';

import { checkPane as en } from '../../../src/i18n/en-check-pane';
import { checkPane as ko } from '../../../src/i18n/ko-check-pane';
import { click, find, press, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

/** Its talk names somebody whom its properties do not. */
const night = (n: number): string =>
	`---\ntitle: Night ${n}\ndate: 2024-01-0${n}\ntags:\n  - meetup/review\nkeep:   "as is"  \n---\n# Night ${n}\n\n## 1. Tides ${n}\nPresented by [[Ines Falk]], CTO at [[Gull Lines]].`;

const QUIET = '---\ndate: 2024-02-01\ntags: [meetup/review]\n---\n# Quiet\n\n## 1. Buoys\n\n### Notes\n\nwater\n';

const NOTES = {
	'Night 1.md': night(1),
	'Night 2.md': night(2),
	'Night 3.md': night(3),
	'Quiet.md': QUIET,
	'Index.md': 'Some words\n\n%% meetup-index:begin by=year %%\n',
};

let vault: OpenVault;
afterEach(() => vault.close());

async function openCheck(notes: Record<string, string> = NOTES, language = 'en'): Promise<void> {
	vault = await openVault(notes, { language });
	vault.run('check-reviews');
	await isChecked();
}

const status = () => find('.meetup-pane-count[role="status"]:not([style*="none"])').textContent;

const isChecked = () =>
	waitFor(() => [...document.querySelectorAll('.meetup-pane-count')].some((el) => el.textContent !== ''));

/** Groups with their counts, and under the open ones their rows. */
const rows = (): string[] =>
	[...document.querySelectorAll('.meetup-check-row')].map((el) => {
		const [text, ...more] = [...el.querySelectorAll('.tree-item-inner-text, .tree-item-inner-subtext')];
		return text
			? `  ${[text, ...more].map((part) => part.textContent).join(' | ')}`
			: [...el.children]
					.map((part) => part.textContent)
					.join(' ')
					.trim();
	});

const row = (text: string): HTMLElement => find('.meetup-check-row', text);

const cursorIn = (note: string) => {
	const view = vault.app.workspace.getActiveViewOfType(MarkdownView);
	return view?.file?.path === note ? view.editor.getCursor().line : null;
};

/** Opens the form that fixes all, and waits for what it shows. */
async function lookAtAll(): Promise<void> {
	click('.meetup-check-fix', 'Fix all 3…');
	await waitFor(() => find('.meetup-form-status').textContent === '3 notes will change:');
}

const notice = (text: string) => waitFor(() => vault.notices().some((said) => said.includes(text)));

describe('Check reviews', () => {
	test('shows findings by kind, each with its words, its note and its line', async () => {
		await openCheck();
		expect(rows()).toEqual([
			'Damaged index blocks 1',
			'  %% meetup-index:begin by=year %% | Index · line 3',
			'Properties out of step 3',
			'  Ines Falk | Night 1',
			'  Ines Falk | Night 2',
			'  Ines Falk | Night 3',
			'Talks without a speaker 1',
			'  1. Buoys | Quiet · line 7',
		]);
		expect(status()).toMatch(/^5 findings of 3 kinds · Checked at \d\d:\d\d$/u);
		expect(find('.meetup-check-why').textContent).toContain('the block is not updated');
	});

	test('speaks Korean to Koreans, of the same kinds in the same order', async () => {
		await openCheck(NOTES, 'ko');
		expect(rows()[0]).toBe('표시가 맞지 않는 색인 블록 1');
		expect(Object.keys(ko.kind)).toEqual(Object.keys(en.kind));
	});

	test('leads to the line of a finding, in a new tab for a middle click', async () => {
		await openCheck();
		row('Buoys').click();
		await waitFor(() => cursorIn('Quiet.md') === 6);
		const before = vault.app.workspace.getLeavesOfType('markdown').length;
		click('.meetup-check-row', 'Index · line 3', { button: 1 });
		await waitFor(() => vault.app.workspace.getLeavesOfType('markdown').length === before + 1);
		await waitFor(() => cursorIn('Index.md') === 2);
	});

	test('offers the menu of the note and a preview of the place', async () => {
		await openCheck();
		const asked: unknown[] = [];
		const { workspace } = vault.app;
		workspace.on('file-menu', (_menu: Menu, file: TAbstractFile) => asked.push(file.path));
		workspace.on('hover-link' as 'quit', ((hover: object) => asked.push(hover)) as never);
		row('Buoys').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		click('.menu-item', 'Open to the right');
		await waitFor(() => cursorIn('Quiet.md') === 6);
		row('Buoys').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(asked).toEqual(['Quiet.md', expect.objectContaining({ linktext: 'Quiet.md', state: { scroll: 6 } })]);
	});

	test('one note that cannot be read keeps the others from nothing', async () => {
		await openCheck();
		const { vault: notes } = vault.app;
		const process = notes.process.bind(notes);
		const locked = jest.spyOn(notes, 'process').mockImplementation(async (file, change) => {
			if (file.path === 'Night 2.md') throw new Error('locked');
			return process(file, change);
		});
		click('.meetup-check-fix', 'Fix all 3…');
		await waitFor(() => find('.meetup-form-status').textContent === '2 notes will change:');
		expect(find('.meetup-check-left').textContent).toBe('Night 2.md: locked');
		locked.mockRestore();
		click('.modal .mod-cta', 'Fix 2 notes');
		await notice('2 notes are in order now.');
		expect(await vault.read('Night 2.md')).toBe(night(2));
	});

	test('a fix is stopped between two notes: what was not reached is told and stays', async () => {
		const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`N ${at}.md`, night(1)] as const));
		await openCheck(many);
		click('.meetup-check-fix', 'Fix all 30…');
		await waitFor(() => find('.meetup-form-status').textContent === '30 notes will change:');
		click('.modal .mod-cta', 'Fix 30 notes');
		click('.modal button', 'Stop');
		await notice('not reached');
		const texts = await Promise.all(Object.keys(many).map((path) => vault.read(path)));
		const { length } = texts.filter((text) => text !== night(1));
		expect(length).toBeLessThan(30);
		expect(vault.notices().join('\n')).toContain(`${30 - length} notes were not reached.`);
	});

	test('says why something cannot be fixed by itself when asked, and takes it back', async () => {
		await openCheck();
		const ask = find('[aria-label="Why is there no automatic fix?"]');
		const reason = find('.meetup-check-reason');
		expect([reason.isShown(), ask.getAttribute('aria-expanded')]).toEqual([false, 'false']);
		ask.click();
		expect([reason.isShown(), ask.getAttribute('aria-expanded')]).toEqual([true, 'true']);
		expect(reason.textContent).toContain('never ends');
		ask.click();
		expect(reason.isShown()).toBe(false);
	});

	test('shows what a fix changes, writes it when told to, and gives every byte back', async () => {
		await openCheck();
		click('[aria-label="Fix “Ines Falk” in Night 2"]');
		await waitFor(() => find('.meetup-form-status').textContent === 'This will change:');
		const added = [...document.querySelectorAll('.meetup-adopt-change.is-added')].map((el) => el.textContent);
		expect(added.join('\n')).toContain('[[Ines Falk]]');
		expect(await vault.read('Night 2.md')).toBe(night(2));
		click('.modal .mod-cta', 'Fix');
		await notice('1 note is in order now.');
		expect(document.querySelector('.modal')).toBeNull();
		click('.notice button', 'Undo');
		await waitFor(() => document.querySelector('.modal p') !== null);
		expect(find('.modal p').textContent).toContain('“Check reviews: Properties out of step” changed 1 note');
		click('.modal button', 'Cancel');
		const after = await vault.read('Night 2.md');
		expect(after).toContain('  - "[[Ines Falk]]"');
		expect(after).toContain('keep:   "as is"  \n');
		expect(await vault.read('Night 1.md')).toBe(night(1));
		await waitFor(() => rows().includes('Properties out of step 2'));
		await vault.ask('undo');
		expect(await vault.read('Night 2.md')).toBe(night(2));
		await waitFor(() => rows().includes('Properties out of step 3'));
	});

	test('closing the form writes nothing', async () => {
		await openCheck();
		await lookAtAll();
		click('.modal button', 'Cancel');
		expect(document.querySelector('.modal')).toBeNull();
		expect(await vault.read('Night 1.md')).toBe(night(1));
	});

	test('fixes all of a kind but what is unticked, as one change', async () => {
		await openCheck();
		await lookAtAll();
		find<HTMLInputElement>('[aria-label="Fix Night 3"]').click();
		click('.modal .mod-cta', 'Fix 2 notes');
		await notice('2 notes are in order now.');
		expect(await vault.read('Night 1.md')).not.toBe(night(1));
		expect(await vault.read('Night 3.md')).toBe(night(3));
		await waitFor(() => rows().includes('Properties out of step 1'));
		await vault.ask('undo');
		for (const n of [1, 2, 3]) expect(await vault.read(`Night ${n}.md`)).toBe(night(n));
	});

	test('leaves a note alone that changed while its fix was looked at, and says so', async () => {
		await openCheck();
		await lookAtAll();
		const changed = `${night(2)}\nA line more.`;
		await vault.app.vault.modify(vault.file('Night 2.md'), changed);
		click('.modal .mod-cta', 'Fix 3 notes');
		await notice('Night 2.md: the note changed in the meantime');
		expect(vault.notices().join('\n')).toContain('2 notes are in order now.');
		expect(await vault.read('Night 2.md')).toBe(changed);
	});

	test('shows and fixes what the editor of an open note has, not what the disk had', async () => {
		await openCheck();
		const view = await vault.open('Night 1.md');
		const { editor } = view;
		editor.replaceRange('\nTyped a moment ago', editor.offsetToPos(editor.getValue().length));
		click('[aria-label="Fix “Ines Falk” in Night 1"]');
		await waitFor(() => find('.meetup-form-status').textContent === 'This will change:');
		click('.modal .mod-cta', 'Fix');
		await notice('1 note is in order now.');
		expect(editor.getValue()).toContain('"[[Ines Falk]]"');
		expect(editor.getValue()).toContain('Typed a moment ago');
		editor.undo();
		expect(editor.getValue()).not.toContain('"[[Ines Falk]]"');
		expect(editor.getValue()).toContain('Typed a moment ago');
	});

	test('leads from two names that may be one to the form that makes them one', async () => {
		const said = (n: number, name: string): string => night(n).replace('Ines Falk', name);
		await openCheck({ 'A.md': said(1, '이하람'), 'B.md': said(2, '이하람'), 'C.md': said(3, '이 하람') });
		click('[aria-label="Rename “이 하람” to “이하람”"]');
		await waitFor(() => document.querySelector('.modal') !== null);
		const fields = [...document.querySelectorAll<HTMLInputElement>('.modal input')].map(({ value }) => value);
		expect(fields).toEqual(expect.arrayContaining(['이 하람', '이하람']));
		await waitFor(() => !find<HTMLButtonElement>('.modal .mod-cta').disabled);
		click('.modal .mod-cta');
		await waitFor(() => !rows().join('\n').includes('Names that may be one'));
		expect(await vault.read('C.md')).toContain('[[이하람');
	});

	test('makes the note of a speaker who has none', async () => {
		await openCheck({
			'Bo.md': '---\ntags: [speaker]\n---\n# Bo\n',
			'Night.md':
				'---\ndate: 2024-01-01\nspeakers:\n  - "[[Ines Falk]]"\ntags:\n  - meetup/review\n  - speaker/Ines-Falk\n---\n# Night\n\n## 1. Tides\nPresented by [[Ines Falk]], CTO at [[Gull Lines]].\n',
		});
		expect(rows()).toEqual(['Speakers without a note 1', '  Ines Falk | Night · line 12']);
		click('[aria-label="Create a note about Ines Falk"]');
		await notice('Created “Ines Falk”.');
		expect(vault.paths()).toHaveLength(3);
		await waitFor(() => document.querySelector('.empty-state-title') !== null);
		expect(find('.empty-state-title').textContent).toBe('Everything is in good order');
		await vault.ask('undo');
		expect(vault.paths()).toEqual(['Bo.md', 'Night.md']);
		await waitFor(() => rows().length === 2);
	});

	test('forgets a finding when its note is mended by hand, in notes that are no reviews too', async () => {
		await openCheck();
		const text = `${NOTES['Index.md']}%% meetup-index:end %%\n`;
		await vault.app.vault.modify(vault.file('Index.md'), text);
		await waitFor(() => !rows().join('\n').includes('Damaged'));
		await vault.app.vault.delete(vault.file('Night 1.md'));
		await waitFor(() => rows().includes('Properties out of step 2'));
	});

	test('does not look while it is hidden, and looks again once it is seen', async () => {
		await openCheck();
		vault.run('open-review-index');
		await vault.settled();
		await vault.app.vault.delete(vault.file('Index.md'));
		await new Promise((resolve) => setTimeout(resolve, 600));
		expect(rows()[0]).toBe('Damaged index blocks 1');
		vault.run('check-reviews');
		await waitFor(() => !rows().join('\n').includes('Damaged'));
	});

	test('remembers which groups are closed', async () => {
		await openCheck();
		row('Properties out of step').click();
		expect(rows()).toHaveLength(5);
		const [leaf] = vault.app.workspace.getLeavesOfType('meetup-check-reviews');
		const state = leaf?.getViewState();
		leaf?.detach();
		await vault.app.workspace
			.getRightLeaf(false)
			?.setViewState({ ...state, type: 'meetup-check-reviews', active: true });
		await waitFor(() => rows().length === 5);
		click('[aria-label="Expand all"]');
		expect(rows()).toHaveLength(8);
		click('[aria-label="Collapse all"]');
		expect(rows()).toHaveLength(3);
	});

	test('is walked with the keyboard: rows by arrows, the buttons of a row by Tab alone', async () => {
		await openCheck();
		row('Damaged index blocks').focus();
		press('End');
		expect(document.activeElement).toBe(row('Buoys'));
		press('ArrowLeft');
		expect(document.activeElement).toBe(row('Talks without a speaker'));
		press(' ');
		expect(rows()).toHaveLength(7);
		press('p');
		press('ArrowDown');
		expect(document.activeElement).toBe(row('Night 1'));
		const reached = [...document.querySelectorAll('.meetup-check-list [tabindex="0"]')];
		expect(reached.map((el) => el.textContent)).toEqual([row('Night 1').textContent, 'Fix…']);
		find('.meetup-check-fix[tabindex="0"]').focus();
		press('ArrowDown');
		expect(document.activeElement).toBe(row('Night 2'));
		press('Enter');
		await waitFor(() => cursorIn('Night 2.md') !== null);
	});

	test('is typed in: several letters lead to the row that begins with them, and a space is one of them', async () => {
		await openCheck();
		row('Damaged index blocks').focus();
		for (const key of 'talks w') press(key);
		expect(document.activeElement).toBe(row('Talks without a speaker'));
		expect(rows()).toHaveLength(8);
	});

	test('a check that fails says so and keeps what was found', async () => {
		await openCheck();
		const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const away = jest.spyOn(vault.app.vault, 'getMarkdownFiles').mockImplementation(() => {
			throw new Error('the disk is away');
		});
		click('[aria-label="Check again"]');
		await notice('That did not work: the disk is away');
		expect(rows()).toHaveLength(8);
		expect(status()).toContain('The check could not be finished.');
		away.mockRestore();
		silent.mockRestore();
	});

	test('before there are reviews it says what will be checked', async () => {
		await openCheck({ 'n.md': 'Just a note.' });
		expect(find('.meetup-pane .empty-state-title').textContent).toBe('No meetup reviews yet');
	});
});
