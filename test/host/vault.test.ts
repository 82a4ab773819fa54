import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { DiskAdapter } from './vault/disk-adapter';
import type { TFile } from './vault/files';
import type { HostAdapter } from './vault/host-adapter';
import { MemoryAdapter } from './vault/memory-adapter';
import { Vault } from './vault/vault';

type Files = Readonly<Record<string, string>>;

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function onDisk(files: Files): DiskAdapter {
	const folder = mkdtempSync(path.join(tmpdir(), 'vault-'));
	folders.push(folder);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return new DiskAdapter(folder);
}

/** A vault that has been read, and what it has told since. */
async function open(adapter: HostAdapter): Promise<{ vault: Vault; told: string[]; file: (path: string) => TFile }> {
	const vault = new Vault(adapter);
	await vault.load();
	const told: string[] = [];
	for (const event of ['create', 'modify', 'delete'])
		vault.on(event, (file: { path: string }) => told.push(`${event} ${file.path}`));
	vault.on('rename', (file: { path: string }, from: string) => told.push(`rename ${from} ${file.path}`));
	const file = (name: string): TFile => {
		const found = vault.getFileByPath(name);
		if (!found) throw new Error(`There is no ${name}.`);
		return found;
	};
	return { vault, told, file };
}

describe.each([
	['in memory', (files: Files) => new MemoryAdapter(files)],
	['on the disk', onDisk],
])('a vault %s', (_where, make) => {
	test('tells of every file and folder that it finds, and hides what begins with a dot', async () => {
		const vault = new Vault(make({ 'a/b.md': 'b', '.obsidian/app.json': '{}', 'c.md': 'c' }));
		const told: string[] = [];
		vault.on('create', (file: { path: string }) => told.push(file.path));
		await vault.load();
		expect(told.sort()).toEqual(['a', 'a/b.md', 'c.md']);
		expect(await vault.adapter.read('.obsidian/app.json')).toBe('{}');
	});

	test('makes a note once', async () => {
		const { vault, told } = await open(make({}));
		const note = await vault.create('a.md', 'one');
		expect([note.basename, note.extension, note.stat.size, note.parent?.isRoot()]).toEqual(['a', 'md', 3, true]);
		await expect(vault.create('a.md', 'two')).rejects.toThrow('File already exists.');
		expect(await vault.read(note)).toBe('one');
		expect(told).toEqual(['create a.md']);
	});

	test('makes no note in a folder that is not there', async () => {
		const { vault, told } = await open(make({}));
		await expect(vault.create('no/a.md', '')).rejects.toMatchObject({ code: 'ENOENT' });
		expect(told).toEqual([]);
	});

	test('makes the folders around a folder', async () => {
		const { vault, told } = await open(make({}));
		const folder = await vault.createFolder('a/b');
		expect([folder.path, folder.parent?.path]).toEqual(['a/b', 'a']);
		expect(told).toEqual(['create a', 'create a/b']);
		await expect(vault.createFolder('a')).rejects.toThrow('Folder already exists.');
	});

	test('loses no change when many happen at once', async () => {
		const { vault, file } = await open(make({ 'a.md': '' }));
		const letters = [...'abcdefgh'];
		await Promise.all(letters.map((letter) => vault.process(file('a.md'), (text) => text + letter)));
		expect([...(await vault.read(file('a.md')))].sort()).toEqual(letters);
	});

	test('tells of a change before the change is promised to be done', async () => {
		const { vault, told, file } = await open(make({ 'a.md': 'a' }));
		await vault.process(file('a.md'), (text) => `${text}b`);
		expect(told).toEqual(['modify a.md']);
		expect(file('a.md').stat.size).toBe(2);
		expect(await vault.cachedRead(file('a.md'))).toBe('ab');
	});

	test('leaves a note alone that a change leaves as it is, or that the change throws at', async () => {
		const { vault, told, file } = await open(make({ 'a.md': 'a' }));
		const before = { ...file('a.md').stat };
		await vault.process(file('a.md'), (text) => text);
		const refuse = (): string => {
			throw new Error('No.');
		};
		await expect(vault.process(file('a.md'), refuse)).rejects.toThrow('No.');
		expect(told).toEqual([]);
		expect(await vault.adapter.stat('a.md')).toEqual({ type: 'file', ...before });
	});

	test('keeps every byte of a text: byte order mark, line endings, any character', async () => {
		const { vault, file } = await open(make({ 'a.md': '' }));
		const texts = fc.array(
			fc.constantFrom('\uFEFF', '\r\n', '\n', '\t', '한', '한'.normalize('NFD'), '👩‍💻', '  ', 'a'),
		);
		await fc.assert(
			fc.asyncProperty(texts, async (parts) => {
				await vault.modify(file('a.md'), parts.join(''));
				expect(await vault.adapter.read('a.md')).toBe(parts.join(''));
				expect(file('a.md').stat.size).toBe(Buffer.byteLength(parts.join('')));
			}),
			{ numRuns: 50 },
		);
	});

	test('moves a folder with all that is in it, and the same objects go on standing for it', async () => {
		const { vault, told, file } = await open(make({ 'a/b/c.md': 'c', 'd.md': '' }));
		const note = file('a/b/c.md');
		const folder = vault.getFolderByPath('a');
		if (folder) await vault.rename(folder, 'e');
		expect(told).toEqual(['rename a e', 'rename a/b e/b', 'rename a/b/c.md e/b/c.md']);
		expect(file('e/b/c.md')).toBe(note);
		expect(vault.getAbstractFileByPath('a/b')).toBeNull();
		expect(await vault.read(note)).toBe('c');
		await expect(vault.rename(note, 'd.md')).rejects.toThrow('Destination file already exists!');
	});

	test('tells of everything that goes with a folder', async () => {
		const { vault, told } = await open(make({ 'a/b.md': 'b' }));
		const folder = vault.getFolderByPath('a');
		if (!folder) throw new Error('There is no folder.');
		await expect(vault.delete(folder)).rejects.toMatchObject({ code: 'ENOTEMPTY' });
		await vault.delete(folder, true);
		expect(told).toEqual(['delete a/b.md', 'delete a']);
		expect(vault.getAllLoadedFiles().map((each) => each.path)).toEqual(['/']);
	});

	test('puts what is thrown away into .trash, under a name that is free', async () => {
		const { vault, told, file } = await open(make({ 'a.md': 'new', '.trash/a.md': 'old' }));
		await vault.trash(file('a.md'), true);
		expect(told).toEqual(['delete a.md']);
		expect([await vault.adapter.read('.trash/a.md'), await vault.adapter.read('.trash/a 2.md')]).toEqual([
			'old',
			'new',
		]);
	});

	test('hears of what the adapter is asked to write past the vault', async () => {
		const { vault, told } = await open(make({}));
		await vault.adapter.write('a.md', '');
		await vault.adapter.write('a.md', 'a');
		await vault.adapter.remove('a.md');
		expect(told).toEqual(['create a.md', 'modify a.md', 'delete a.md']);
	});

	test('finds a file by exactly its path: other case and other composition are other files', async () => {
		const { vault } = await open(make({ ['한.md'.normalize('NFD')]: '', 'A.md': '' }));
		expect(vault.getFileByPath('한.md')).toBeNull();
		expect(vault.getFileByPath('한.md'.normalize('NFD'))).not.toBeNull();
		expect(vault.getFileByPath('a.md')).toBeNull();
		await vault.create('한.md', 'twin');
		expect(vault.getMarkdownFiles()).toHaveLength(3);
	});
});

test('a vault in memory can be blind to case, as the disks of Windows and macOS are', async () => {
	const { vault } = await open(new MemoryAdapter({ 'A.md': 'a' }, { isCaseBlind: true }));
	await expect(vault.create('a.md', '')).rejects.toThrow('File already exists.');
	expect([await vault.adapter.exists('a.md'), await vault.adapter.exists('a.md', true)]).toEqual([true, false]);
});

describe('a folder of the disk', () => {
	test('is not left', async () => {
		const { vault } = await open(onDisk({}));
		await expect(vault.adapter.read('../a.md')).rejects.toThrow('leads out of the vault');
		await expect(vault.adapter.write('a/../../a.md', '')).rejects.toThrow('leads out of the vault');
	});

	test('keeps the time of a note that is not written', async () => {
		const adapter = onDisk({ 'a.md': 'a' });
		const full = adapter.getFullPath('a.md');
		utimesSync(full, 1000, 1000);
		const { vault, file } = await open(adapter);
		await vault.process(file('a.md'), (text) => text);
		expect(statSync(full).mtimeMs).toBe(1_000_000);
		await vault.process(file('a.md'), () => 'b');
		expect(statSync(full).mtimeMs).toBeGreaterThan(1_000_000);
	});

	test('holds nothing but the note after it was written', async () => {
		const { vault, file } = await open(onDisk({ 'a.md': '' }));
		await vault.modify(file('a.md'), 'b');
		expect(await vault.adapter.list('/')).toEqual({ files: ['a.md'], folders: [] });
	});
});
