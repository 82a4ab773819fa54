import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { App, TFile } from 'obsidian';

import { changeNotes } from '../../../src/obsidian/vault/change-notes';
import type { ChangedNotes } from '../../../src/obsidian/vault/change-notes';
import { findChange, undoChange } from '../../../src/obsidian/vault/undo-change';
import type { UndoneChange } from '../../../src/obsidian/vault/undo-change';
import { mayOutgrowUndo, ROOM, SMALL_ROOM, UndoJournal } from '../../../src/obsidian/vault/undo-journal';
import { WriteGate } from '../../../src/obsidian/vault/write-gate';
import { createHost } from '../../host/host';
import type { Host } from '../../host/host';
import { MemoryAdapter } from '../../host/vault/memory-adapter';

const PLUGIN = '.obsidian/plugins/meetup-reflections';
const FOLDER = `${PLUGIN}/undo`;
const NOTES = { 'a.md': 'one\r\n', 'b.md': '\uFEFFtwo', 'c.md': 'three\n' };

let adapter: MemoryAdapter;
let host: Host;
let app: App;
const told: unknown[] = [];

async function open(notes: Record<string, string> = NOTES): Promise<void> {
	adapter = new MemoryAdapter({ ...notes, [`${PLUGIN}/`]: '' });
	host = createHost({ adapter });
	await host.ready();
	app = host.app;
}
afterEach(() => {
	host.close();
	document.body.empty();
	told.length = 0;
});

const freshJournal = (): UndoJournal => new UndoJournal(app, FOLDER, (error) => told.push(error));
const read = (path: string): Promise<string> => adapter.read(path);
const texts = (): Promise<string[]> => Promise.all(Object.keys(NOTES).map(read));
const originals = Object.values(NOTES);

/** Puts a mark in front of notes; where they are to grow, a long one. */
function mark(journal = freshJournal(), sign = '!', onProgress?: (done: number) => void): Promise<ChangedNotes> {
	const files = app.vault.getMarkdownFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
	const change = (_: TFile, text: string) => ({ text: sign + text, refusal: null });
	const wish = { gate: new WriteGate(app), journal, what: `Mark with ${sign.slice(0, 1)}` };
	return changeNotes(files, change, onProgress ? { ...wish, onProgress } : wish);
}

async function undo(id: string | null = null, signal?: AbortSignal): Promise<UndoneChange | null> {
	const journal = freshJournal();
	const found = findChange(await journal.past(), id);
	const wish = { app, gate: new WriteGate(app), journal };
	return found ? undoChange(found, signal ? { ...wish, signal } : wish) : null;
}

const reasons = (undone: UndoneChange | null) =>
	undone?.refused.map(({ path, reason }) => [path, reason instanceof Error ? reason.message : reason.code]);

describe('undoing', () => {
	test('takes the newest change first, and says what it was and when', async () => {
		await open();
		const before = Date.now();
		await mark(freshJournal(), '1');
		await mark(freshJournal(), '2');
		const past = await freshJournal().past();
		expect(past.map(({ what }) => what)).toEqual(['Mark with 2', 'Mark with 1']);
		for (const { at } of past) expect([at >= before, at <= Date.now() + 1]).toEqual([true, true]);
		await undo();
		expect(await texts()).toEqual(originals.map((text) => `1${text}`));
		await undo();
		expect(await texts()).toEqual(originals);
	});

	test('takes the newest change first also where a clock stands still', async () => {
		await open();
		const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now());
		for (const sign of '01234567') await mark(freshJournal(), sign);
		clock.mockRestore();
		const past = await freshJournal().past();
		expect(past.map(({ what }) => what.at(-1))).toEqual([...'76543210']);
	});

	test('leaves a note alone that somebody edited since, names it, restores the rest, and goes on to older ones', async () => {
		await open();
		await mark(freshJournal(), '1');
		const { undo: id } = await mark(freshJournal(), '2');
		await adapter.write('b.md', `${await read('b.md')} mine`);
		const undone = await undo();
		expect(undone?.restored).toEqual(['a.md', 'c.md']);
		expect(reasons(undone)).toEqual([['b.md', 'changed-since']]);
		expect(await texts()).toEqual(['1one\r\n', '21\uFEFFtwo mine', '1three\n']);
		expect((await undo())?.restored).toEqual(['a.md', 'c.md']);
		// Once the edit is taken back, what was left can be undone as well.
		await adapter.write('b.md', '21\uFEFFtwo');
		expect((await undo(id))?.restored).toEqual(['b.md']);
		expect((await undo())?.restored).toEqual(['b.md']);
		expect(await texts()).toEqual(originals);
	});

	test('names notes that are gone or cannot be written', async () => {
		await open();
		await mark();
		await adapter.remove('a.md');
		await adapter.rename('b.md', 'moved.md');
		expect(reasons(await undo())).toEqual([
			['a.md', 'note-gone'],
			['b.md', 'note-gone'],
		]);
		expect(await read('c.md')).toBe('three\n');
	});

	test('stops between two notes; the rest can still be undone', async () => {
		await open();
		await mark();
		const stop = new AbortController();
		stop.abort();
		expect(await undo(null, stop.signal)).toEqual({ restored: [], refused: [] });
		expect((await undo())?.restored).toHaveLength(3);
	});

	test('does not touch a change that is still being made', async () => {
		await open();
		const journal = freshJournal();
		const seen: Promise<unknown>[] = [];
		await mark(journal, '!', () => seen.push(journal.past()));
		expect(await Promise.all(seen.slice(0, 2))).toEqual([[], []]);
		expect(await journal.past()).toHaveLength(1);
	});
});

describe('a change while somebody else writes', () => {
	test('is made anew on what the note says by then', async () => {
		await open();
		const append = adapter.append.bind(adapter);
		adapter.append = async (...given) => {
			await append(...given);
			if (String(given[1]).includes('"path":"b.md"')) adapter.append = append;
			if (adapter.append === append) await adapter.write('b.md', 'theirs');
		};
		const { undo: id } = await mark();
		expect(await read('b.md')).toBe('!theirs');
		expect(reasons(await undo(id))).toEqual([]);
		expect(await texts()).toEqual(['one\r\n', 'theirs', 'three\n']);
	});

	test('keeps a note as it is that changes again and again, and names it', async () => {
		await open();
		const append = adapter.append.bind(adapter);
		let edits = 0;
		adapter.append = async (...given) => {
			await append(...given);
			if (String(given[1]).includes('"path":"b.md"')) await adapter.write('b.md', `theirs ${(edits += 1)}`);
		};
		const { changed, refused, undo: id } = await mark();
		expect(changed.map(({ path }) => path)).toEqual(['a.md', 'c.md']);
		expect(refused.map(({ file, refusal }) => [file.path, refusal.code])).toEqual([['b.md', 'note-changed']]);
		expect(await read('b.md')).toBe(`theirs ${edits}`);
		expect(await undo(id)).toEqual({ restored: ['a.md', 'c.md'], refused: [] });
	});

	test('refuses a note that was deleted, or whose bytes are no UTF-8', async () => {
		await open();
		await adapter.writeBinary('c.md', new Uint8Array([0xc7, 0xd1, 0x0a]).buffer);
		const { refused } = await mark(freshJournal(), '!', (done) => done === 1 && void adapter.remove('b.md'));
		expect(refused.map(({ file, refusal }) => [file.path, refusal.code])).toEqual([
			['b.md', 'note-gone'],
			['c.md', 'not-utf8'],
		]);
		expect(new Uint8Array(await adapter.readBinary('c.md'))).toEqual(new Uint8Array([0xc7, 0xd1, 0x0a]));
	});
});

describe('the journal', () => {
	test('keeps the newest fifty changes', async () => {
		await open();
		const ids: (string | null)[] = [];
		const journal = freshJournal();
		for (let n = 0; n < 53; n += 1) ids.push((await mark(journal, String(n % 10))).undo);
		const kept = (await freshJournal().past()).map(({ id }) => id);
		expect(kept).toEqual(ids.slice(3).reverse());
	});

	test('keeps what happens by the way in a room of its own, so that it pushes out nothing that was asked for', async () => {
		await open();
		const { undo: asked } = await mark();
		const journal = freshJournal();
		const path = 'a.md';
		const makeSmall = async () => {
			const making = journal.begin('By the way', true);
			await making.keep({ kind: 'created', path, after: '' });
			making.end();
			return making.id;
		};
		const small: (string | null)[] = [];
		for (let n = 0; n < 60; n += 1) small.push(await makeSmall());
		const kept = (await freshJournal().past()).map(({ id }) => id);
		expect(kept).toEqual([...small.slice(-SMALL_ROOM.changes).reverse(), asked]);
		for (let n = 0; n < 60; n += 1) await mark(journal, String(n % 10));
		expect((await freshJournal().past()).filter(({ what }) => what === 'By the way')).toHaveLength(20);
	});

	test('that somebody else wrote into puts no file where no note may lie', async () => {
		await open();
		const steps = [
			{ kind: 'removed', path: '.obsidian/plugins/x/main.js', text: 'evil()' },
			{ kind: 'removed', path: '../x.md', text: '' },
			{ kind: 'removed', path: 'x.js', text: '' },
			{ kind: 'renamed', path: '.trash/a.md', to: 'a.md', via: '' },
			{ kind: 'renamed', path: 'A/../../a.md', to: 'a.md', via: '' },
		];
		const head = { kind: 'change', version: 1, what: 'Evil' };
		await adapter.mkdir(FOLDER);
		const lines = [head, ...steps, { kind: 'created', path: 'x.md', after: '' }];
		const path = `${FOLDER}/1700000000000-abcdef.jsonl`;
		await adapter.write(path, lines.map((line) => JSON.stringify(line)).join('\n'));
		const before = Object.keys(adapter.texts);
		expect(reasons(await undo())).toEqual([[path, 'undo-damaged']]);
		expect(Object.keys(adapter.texts)).toEqual(before);
	});

	test('keeps no more bytes than it has room for, and stops a change before it takes more than one may', async () => {
		const room = { changes: 50, bytes: 20_000, ofOne: 10_000 };
		const big = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`${n}.md`, `${'가'.repeat(600)}${n}`]));
		await open(big);
		const files = app.vault.getMarkdownFiles();
		expect([mayOutgrowUndo(files, room.ofOne), mayOutgrowUndo(files.slice(0, 2), room.ofOne)]).toEqual([
			true,
			false,
		]);
		const cut = (_: TFile, text: string) => ({ text: text.slice(-1), refusal: null });
		for (let round = 0; round < 3; round += 1) {
			const journal = new UndoJournal(app, FOLDER, (error) => told.push(error), room);
			const wish = { gate: new WriteGate(app), journal, what: 'Cut' };
			const { changed, left, failure } = await changeNotes(files, cut, wish);
			expect([changed.length, left.length, failure]).toMatchObject([5, 2, { code: 'undo-full' }]);
			const sizes = (await adapter.list(FOLDER)).files.map(async (path) => (await adapter.stat(path))?.size ?? 0);
			expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThan(room.bytes);
			await Promise.all(Object.entries(big).map(([path, text]) => adapter.write(path, text)));
		}
		expect([(await freshJournal().past()).length, ROOM.bytes]).toEqual([2, 32 * 1024 * 1024]);
	});

	test('lies where neither the vault nor Git looks', async () => {
		await open();
		await mark();
		expect(app.vault.getFiles().map(({ path }) => path)).toEqual(Object.keys(NOTES));
		expect(await read(`${FOLDER}/.gitignore`)).toBe('*\n');
	});

	test('that is damaged loses no more than what is damaged', async () => {
		await open();
		const { undo: id } = await mark();
		const [path] = (await adapter.list(FOLDER)).files.filter((file) => file.endsWith('.jsonl'));
		if (path === undefined) throw new Error('Nothing was kept.');
		const lines = (await read(path)).split('\n');
		const damages: readonly [string, string[], string[][]][] = [
			['another app’s files', lines, []],
			['half of the last line', [...lines.slice(0, 3), lines[3]?.slice(0, 40) ?? ''], []],
			[
				'a broken line',
				[lines[0] ?? '', '{"kind":"text","path":1}', ...lines.slice(2)],
				[[path, 'undo-damaged']],
			],
		];
		for (const [, damaged, refused] of damages) {
			await Promise.all(Object.entries(NOTES).map(([note, text]) => adapter.write(note, `!${text}`)));
			for (const other of [
				'notes.txt',
				'1.jsonl',
				`${id ?? ''}.sync-conflict.jsonl`,
				'9999999999999-abcdef.jsonl',
			])
				await adapter.write(`${FOLDER}/${other}`, '\u0000{"kind":');
			await adapter.write(path, damaged.join('\n'));
			expect(reasons(await undo())).toEqual(refused);
			expect(told.length).toBeGreaterThan(0);
		}
	});

	test('that cannot be written keeps every note as it is', async () => {
		await open();
		adapter.mkdir = () => Promise.reject(new Error('Read-only disk.'));
		const { changed, left, failure } = await mark();
		expect([changed.length, left.length, failure]).toEqual([0, 3, new Error('Read-only disk.')]);
		expect(await texts()).toEqual(originals);
	});
});
