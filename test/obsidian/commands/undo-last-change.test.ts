import { afterEach, describe, expect, test } from '@jest/globals';

import { fingerprintOf } from '../../../src/core/text/fingerprint';
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

	test('says of each note what becomes of it', async () => {
		vault = await openVault({ 'People/Ada King.md': 'her', 'a.md': 'new' });
		const steps = [
			{ kind: 'renamed', path: 'Ada Lee.md', to: 'People/Ada King.md', via: '' },
			{ kind: 'removed', path: 'Ada.md', text: 'also her' },
			{ kind: 'created', path: 'a.md', after: fingerprintOf('new') },
		];
		const lines = [{ kind: 'change', version: 1, what: 'Rename' }, ...steps];
		const folder = '.obsidian/plugins/meetup-reflections/undo';
		await vault.adapter.mkdir(folder);
		const file = lines.map((line) => JSON.stringify(line)).join('\n');
		await vault.adapter.write(`${folder}/1700000000000-abcdef.jsonl`, file);
		vault.run('undo-last-change');
		await waitFor(() => modal() !== '');
		const words = ['People/Ada King.md → Ada Lee.md', 'Ada.md (comes back)', 'a.md (new: goes to the trash)'];
		expect([...document.querySelectorAll('.modal li')].map((el) => el.textContent)).toEqual(words);
		click('.modal button', 'Cancel');
		const text = await vault.host.cli('undo');
		for (const word of words) expect(text).toContain(`  ${word}\n`.trimEnd());
		expect(vault.paths()).toEqual(['Ada Lee.md', 'Ada.md']);
		expect([await vault.read('Ada Lee.md'), await vault.read('Ada.md')]).toEqual(['her', 'also her']);
	});
});

describe('what happens in other notes by the way is undone too', () => {
	const REVIEW = '---\ntags: [meetup/review]\n---\n# Night\n## Talk\nPresented by [[Ada]].\n### Thoughts\nMine.\n';

	test('the note of a speaker that was made while somebody was tagged', async () => {
		vault = await openVault({ 'n.md': 'Ada Lee\n' });
		const { editor } = await vault.open('n.md');
		editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 7 });
		vault.run('tag-speaker');
		click('.suggestion-item', 'Create “Ada Lee”');
		await waitFor(() => vault.notices().length > 0);
		const path = 'Meetups/Speakers/Ada Lee.md';
		expect(vault.paths()).toEqual([path, 'n.md']);
		const tagged = editor.getValue();
		expect(await vault.ask('undo')).toEqual({ restored: [path], refused: [] });
		expect(vault.paths()).toEqual(['n.md']);
		expect(editor.getValue()).toBe(tagged);
	});

	test('properties that were brought in step when a review was left', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': '' });
		const { editor } = await vault.open('r.md');
		await new Promise((resolve) => setTimeout(resolve, 300));
		editor.replaceRange('All ', { line: 7, ch: 0 });
		const edited = editor.getValue();
		await vault.open('o.md');
		await waitFor(() => vault.adapter.texts['r.md'] !== REVIEW && vault.adapter.texts['r.md'] !== edited);
		expect(await vault.read('r.md')).toContain('speakers:');
		expect(await vault.ask('undo')).toEqual({ restored: ['r.md'], refused: [] });
		expect(await vault.read('r.md')).toBe(edited);
	});

	test('a section that was moved into a reflection: both notes, or none', async () => {
		vault = await openVault({ 'r.md': REVIEW });
		const { editor } = await vault.open('r.md');
		const extract = async () => {
			editor.setCursor(editor.offsetToPos(editor.getValue().indexOf('Mine')));
			vault.run('extract-section');
			await waitFor(() => vault.notices().length > 0);
			return vault.paths().find((path) => path !== 'r.md') ?? '';
		};
		const reflection = await extract();
		expect(await vault.ask('undo')).toEqual({ restored: [reflection, 'r.md'], refused: [] });
		expect([editor.getValue(), vault.paths()]).toEqual([REVIEW, ['r.md']]);
		document.querySelectorAll('.notice').forEach((el) => el.remove());
		await extract();
		editor.replaceRange('more', { line: 3, ch: 0 });
		await expect(vault.ask('undo')).rejects.toThrow(/it stays, because another note of this change/u);
		expect(await vault.read(reflection)).toContain('Mine.');
	});
});
