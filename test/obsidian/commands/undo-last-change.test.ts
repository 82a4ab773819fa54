import { afterEach, describe, expect, test } from '@jest/globals';

import { click, find, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const BLOCK = '%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n';
const NOTES = {
	'r.md': '---\ndate: 2023-08-09\ntags: [meetup/review]\n---\n# Kafka night\n',
	'a.md': `\uFEFF${BLOCK.replaceAll('\n', '\r\n')}no end`,
	'b.md': BLOCK,
};

let vault: OpenVault;
afterEach(() => vault.close());

const modal = (): string => document.querySelector('.modal')?.textContent ?? '';
const isChanged = async (note: 'a.md' | 'b.md') => (await vault.read(note)) !== NOTES[note];

describe('undo last change', () => {
	test('says what it will undo, and then restores every note to the byte', async () => {
		vault = await openVault(NOTES);
		await vault.ask('index');
		expect([await isChanged('a.md'), await isChanged('b.md')]).toEqual([true, true]);
		await vault.restartPlugin();
		vault.run('undo-last-change');
		await waitFor(() => modal().includes('Update index notes'));
		expect(modal()).toMatch(/“Update index notes” changed 2 notes on \d{4}-\d\d-\d\d at \d\d:\d\d\. Undo it\?/u);
		expect([...document.querySelectorAll('.modal li')].map((el) => el.textContent)).toEqual(['a.md', 'b.md']);
		expect(document.activeElement).toBe(find('.mod-cta'));
		click('.mod-cta', 'Undo');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual(['Undid “Update index notes”: 2 notes are as before.']);
		expect(modal()).toBe('');
		expect([await isChanged('a.md'), await isChanged('b.md')]).toEqual([false, false]);
	});

	test('changes nothing when it is cancelled', async () => {
		vault = await openVault(NOTES);
		await vault.ask('index');
		vault.run('undo-last-change');
		await waitFor(() => modal() !== '');
		click('.modal button', 'Cancel');
		expect(modal()).toBe('');
		expect([await isChanged('a.md'), await isChanged('b.md')]).toEqual([true, true]);
	});

	test('restores a note in its editor while it is open, and names the one that was edited since', async () => {
		vault = await openVault(NOTES, { language: 'ko' });
		const { editor } = await vault.open('b.md');
		await vault.ask('index');
		expect(editor.getValue()).toContain('Kafka night');
		await vault.app.vault.process(vault.file('a.md'), (text) => `${text} mine`);
		vault.run('undo-last-change');
		await waitFor(() => modal() !== '');
		expect(modal()).toMatch(/ \d\d:\d\d에 ‘색인 노트 업데이트’ 명령으로 노트 2개를 바꿨어요\. 되돌릴까요\?/u);
		click('.mod-cta', '되돌리기');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()[0]).toBe(
			'‘색인 노트 업데이트’ 작업을 되돌렸어요. 노트 1개가 원래대로 돌아왔어요.\na.md: 그 뒤에 노트가 바뀌어서 그대로 두었어요.',
		);
		expect(editor.getValue()).toBe(BLOCK);
		vault.run('undo-last-change');
		await waitFor(() => modal().includes('a.md'));
		expect(modal()).toContain('그 뒤에 고친 노트라서 지난번에 되돌리지 못했어요.');
		click('.modal button', '취소');
	});

	test('says so where there is nothing', async () => {
		vault = await openVault(NOTES);
		vault.run('undo-last-change');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()[0]).toContain('There is nothing to undo.');
	});
});
