import { afterEach, describe, expect, jest, test } from '@jest/globals';

import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const WISH = { meetup: 'Kafka 서울 사용자 모임', date: '2023-08-09' };
const BLOCK = '%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n';
const REVIEW = '---\ndate: 2023-08-09\ntags: [meetup/review]\n---\n# Kafka night\n## 1. Zero copy\n';

let vault: OpenVault;
afterEach(() => vault.close());

async function pathOfNew(wish: Record<string, string> = WISH): Promise<string> {
	return String((await vault.ask('new', wish))['path']);
}

describe('a new note', () => {
	test('never overwrites another one: the same wish twice makes two notes', async () => {
		vault = await openVault({});
		const first = await pathOfNew();
		const text = await vault.read(first);
		const second = await pathOfNew();
		expect(second).toBe(first.replace(/\.md$/u, ' 2.md'));
		expect(await vault.read(first)).toBe(text);
		expect(await vault.read(second)).toBe(text);
	});

	test('counts names as taken that differ in letter case or composition only', async () => {
		vault = await openVault({ ['Meetups/2023-08-09 KAFKA 모임.md'.normalize('NFD')]: 'mine' });
		expect(await pathOfNew({ meetup: 'Kafka 모임', date: '2023-08-09' })).toBe(
			'Meetups/2023-08-09 Kafka 모임 2.md',
		);
	});

	test('makes the folders that are missing, and uses one that is spelled in another case', async () => {
		vault = await openVault({ 'events/Old.md': 'mine' }, { data: { reviewFolder: 'Events/2023' } });
		expect(await pathOfNew()).toBe('events/2023/2023-08-09 Kafka 서울 사용자 모임.md');
	});

	test('does not overwrite a file that only the disk knows yet', async () => {
		vault = await openVault({});
		const { vault: notes } = vault.app;
		const create = notes.create.bind(notes);
		const tried: string[] = [];
		const late = jest.spyOn(notes, 'create').mockImplementation((path, text) => {
			tried.push(path);
			return tried.length === 1 ? Promise.reject(new Error('File already exists.')) : create(path, text);
		});
		const path = await pathOfNew();
		late.mockRestore();
		expect(path).toBe('Meetups/2023-08-09 Kafka 서울 사용자 모임 2.md');
		expect(tried).toEqual([path.replace(' 2.md', '.md'), path]);
	});

	test('stays in the vault and keeps to the byte budget, whatever its title says', async () => {
		vault = await openVault({});
		const path = await pathOfNew({ ...WISH, title: `../../x: [#^|]/${'각'.repeat(300)}` });
		expect(path.startsWith('Meetups/')).toBe(true);
		const name = path.slice('Meetups/'.length);
		expect(name).not.toMatch(/[\\/:*?"<>|#^[\]]/u);
		expect(Buffer.byteLength(name.normalize('NFC'))).toBeLessThanOrEqual(200);
		expect(Buffer.byteLength(name.normalize('NFD'))).toBeLessThanOrEqual(240);
		expect(vault.paths()).toEqual([path]);
	});

	test('tries no other name when something else is wrong, such as a folder that is gone', async () => {
		vault = await openVault({});
		const failing = jest
			.spyOn(vault.app.vault, 'create')
			.mockRejectedValue(new Error("Parent folder doesn't exist."));
		await expect(vault.ask('new', WISH)).rejects.toThrow("doesn't exist");
		expect(failing).toHaveBeenCalledTimes(1);
		failing.mockRestore();
	});

	test('leaves nothing behind when it cannot be written', async () => {
		vault = await openVault({});
		const failing = jest.spyOn(vault.app.vault, 'create').mockRejectedValue(new Error('The disk is full.'));
		await expect(vault.ask('new', WISH)).rejects.toThrow('The disk is full.');
		failing.mockRestore();
		expect(vault.paths()).toEqual([]);
	});
});

describe('a note that is rewritten', () => {
	test('is not touched when nothing changes', async () => {
		vault = await openVault({ 'a.md': REVIEW, 'Index.md': BLOCK });
		await vault.ask('index');
		const before = { text: await vault.read('Index.md'), mtime: vault.file('Index.md').stat.mtime };
		expect(before.text).toContain('Kafka night');
		expect(await vault.ask('index')).toEqual({
			blocks: [{ path: 'Index.md', by: 'year', result: 'same', reason: null }],
		});
		expect({ text: await vault.read('Index.md'), mtime: vault.file('Index.md').stat.mtime }).toEqual(before);
	});

	test('is changed in its editor while it is open, in one undo step, with the cursor at its words', async () => {
		const text = `Before\n\n${BLOCK}\nAfter, where I write\n`;
		vault = await openVault({ 'a.md': REVIEW, 'Index.md': text });
		const { editor } = await vault.open('Index.md');
		editor.setCursor({ line: 5, ch: 7 });
		await vault.ask('index');
		expect(editor.getValue()).toContain('Kafka night');
		expect(editor.getLine(editor.getCursor().line).slice(0, editor.getCursor().ch)).toBe('After, ');
		editor.undo();
		expect(editor.getValue()).toBe(text);
	});

	test('keeps its line endings and its byte order mark even while it is open', async () => {
		const text = `\uFEFFBefore\r\n\r\n${BLOCK.replaceAll('\n', '\r\n')}After  \r\n\tno end`;
		vault = await openVault({ 'a.md': REVIEW, 'Index.md': text });
		await vault.open('Index.md');
		await vault.ask('index');
		const now = await vault.adapter.read('Index.md');
		expect(now.startsWith('\uFEFFBefore\r\n\r\n%% meetup-index:begin')).toBe(true);
		expect(now.endsWith('%% meetup-index:end %%\r\nAfter  \r\n\tno end')).toBe(true);
		expect(now).not.toMatch(/[^\r]\n/u);
		expect(now).toContain('Kafka night');
	});

	test('is as it was when the vault fails, and the others are written all the same', async () => {
		vault = await openVault({ 'a.md': REVIEW, 'Bad.md': BLOCK, 'Good.md': BLOCK });
		const { vault: notes } = vault.app;
		const process = notes.process.bind(notes);
		const failing = jest.spyOn(notes, 'process').mockImplementation((file, change) => {
			if (file.path === 'Bad.md') return Promise.reject(new Error('Read-only file.'));
			return process(file, change);
		});
		const { blocks } = await vault.ask('index');
		failing.mockRestore();
		expect(blocks).toEqual([
			{ path: 'Bad.md', by: null, result: 'refused', reason: 'Bad.md: Read-only file.' },
			{ path: 'Good.md', by: 'year', result: 'written', reason: null },
		]);
		expect(await vault.read('Bad.md')).toBe(BLOCK);
	});
});
