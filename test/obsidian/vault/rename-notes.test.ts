import { afterEach, describe, expect, test } from '@jest/globals';
import type { App, TFile } from 'obsidian';

import type { TextOrRefusal } from '../../../src/core/model/refusal';
import { createKept } from '../../../src/obsidian/vault/create-kept';
import { runPlan } from '../../../src/obsidian/vault/rename-notes';
import type { NotePlan } from '../../../src/obsidian/vault/rename-notes';
import { findChange, undoChange } from '../../../src/obsidian/vault/undo-change';
import { UndoJournal } from '../../../src/obsidian/vault/undo-journal';
import { WriteGate } from '../../../src/obsidian/vault/write-gate';
import { createHost } from '../../host/host';
import type { Host } from '../../host/host';
import { MemoryAdapter } from '../../host/vault/memory-adapter';

const FOLDER = '.obsidian/plugins/meetup-reflections/undo';
const NOTES = {
	'Ada Lee.md': '---\ntags: [speaker] # her\n---\n',
	'a.md': '---\nspeakers: ["[[Ada Lee]]"] # who\n---\n[[Ada Lee]] spoke.\r\n',
	'b.md': 'with [[Ada Lee|Ada]]',
};
const [NFC, NFD] = ['여환성.md'.normalize('NFC'), '여환성.md'.normalize('NFD')];

let adapter: MemoryAdapter;
let host: Host;
let app: App;

async function open(notes: Record<string, string> = NOTES, isCaseBlind = false): Promise<void> {
	adapter = new MemoryAdapter({ ...notes, '.obsidian/plugins/meetup-reflections/': '' }, { isCaseBlind });
	host = createHost({ adapter });
	await host.ready();
	app = host.app;
}
afterEach(() => {
	host.close();
	document.body.empty();
});

const freshJournal = (): UndoJournal => new UndoJournal(app, FOLDER, () => undefined);
const notes = (): Record<string, unknown> =>
	Object.fromEntries(Object.entries(adapter.texts).filter(([path]) => !path.startsWith('.')));
const paths = (): string[] =>
	app.vault
		.getFiles()
		.map(({ path }) => path)
		.sort();
const file = (path: string): TFile => {
	const found = app.vault.getFileByPath(path);
	if (!found) throw new Error(`There is no note ${path}.`);
	return found;
};

function run(plan: Partial<NotePlan>) {
	const wish = { app, gate: new WriteGate(app), journal: freshJournal(), what: 'Rename' };
	const change = (_: TFile, text: string): TextOrRefusal => ({ text, refusal: null });
	return runPlan({ texts: [], change, rename: null, remove: null, ...plan }, wish);
}

/** Renames Ada, and in the texts the links to her. */
const renameAda = (to: string, change = speakAnew): Promise<Awaited<ReturnType<typeof run>>> =>
	run({ texts: ['a.md', 'b.md', 'Ada Lee.md'].map(file), change, rename: { file: file('Ada Lee.md'), to } });
const speakAnew = (_: TFile, text: string): TextOrRefusal => ({
	text: text.replaceAll('[[Ada Lee', '[[Ada King').replace('her', 'her "Ada Lee"'),
	refusal: null,
});

async function undo() {
	const journal = freshJournal();
	const found = findChange(await journal.past(), null);
	const undone = found ? await undoChange(found, { app, gate: new WriteGate(app), journal }) : null;
	return undone?.refused.map(({ path, reason }) => [path, reason instanceof Error ? reason.message : reason.code]);
}

describe('a note that is renamed with its links', () => {
	test('keeps every byte that Obsidian would write anew, there and back', async () => {
		await open();
		const { renamed, failure } = await renameAda('People/Ada King.md');
		expect([renamed, failure]).toEqual([true, null]);
		expect(notes()).toEqual({
			'People/Ada King.md': '---\ntags: [speaker] # her "Ada Lee"\n---\n',
			'a.md': NOTES['a.md'].replaceAll('Ada Lee', 'Ada King'),
			'b.md': 'with [[Ada King|Ada]]',
		});
		expect(await undo()).toEqual([]);
		expect(notes()).toEqual(NOTES);
	});

	test('takes along the links of notes that the plan does not know, as Obsidian does', async () => {
		await open({ ...NOTES, 'c.md': 'new: [[Ada Lee]]' });
		await renameAda('Ada King.md');
		expect(await adapter.read('c.md')).toBe('new: [[Ada King]]');
		await undo();
		expect(notes()).toEqual({ ...NOTES, 'c.md': 'new: [[Ada Lee]]' });
	});

	test('leaves a note alone that was refused, also its links', async () => {
		await open();
		const refusal = { code: 'unsafe-property', line: null, detail: '' } as const;
		const { refused, renamed } = await renameAda('Ada King.md', (one, text) =>
			one.path === 'a.md' ? { text: null, refusal } : speakAnew(one, text),
		);
		expect([refused.length, renamed]).toEqual([1, true]);
		expect(await adapter.read('a.md')).toBe(NOTES['a.md']);
		await undo();
		expect(notes()).toEqual(NOTES);
	});

	test('gets its name back, and a note that was edited since is not touched for it', async () => {
		await open();
		await renameAda('Ada King.md');
		const mine = `${await adapter.read('a.md')} mine`;
		await adapter.write('a.md', mine);
		expect(await undo()).toEqual([['a.md', 'changed-since']]);
		expect(notes()).toEqual({ ...NOTES, 'a.md': mine });
	});

	test('keeps its new name where another note has the old one by now, in whatever case', async () => {
		await open();
		await renameAda('Ada King.md');
		await app.vault.create('ADA LEE.md', 'mine');
		expect(await undo()).toEqual([['Ada Lee.md', 'name-taken']]);
		expect(notes()).toEqual({
			...{ 'ADA LEE.md': 'mine', 'Ada King.md': NOTES['Ada Lee.md'] },
			...{ 'a.md': NOTES['a.md'], 'b.md': NOTES['b.md'] },
		});
		await adapter.remove('ADA LEE.md');
		expect(await undo()).toEqual([]);
		expect(notes()).toEqual(NOTES);
	});

	test('does not begin where the name is taken', async () => {
		await open({ ...NOTES, 'ada king.md': '' });
		const { left, failure, undo: id } = await renameAda('Ada King.md');
		expect([left.length, failure, id]).toMatchObject([3, { code: 'name-taken', detail: 'Ada King' }, null]);
		expect(notes()).toEqual({ ...NOTES, 'ada king.md': '' });
	});
});

describe('a name that changes only', () => {
	test.each([
		['its case', false, 'ada lee.md', 'Ada Lee.md'],
		['its case, on a disk that is blind to it', true, 'ada lee.md', 'Ada Lee.md'],
		['how it is composed', false, NFD, NFC],
		['how it is composed, on a disk that is blind to it', true, NFD, NFC],
	])('%s', async (_, isBlind, from, to) => {
		const link = `[[${to.slice(0, -3)}]] # [[x]]`;
		const before = { [from]: 'own', 'a.md': `---\na: "${link}" # why\n---\n${link}` };
		await open(before, isBlind);
		const { renamed, failure } = await run({ rename: { file: file(from), to } });
		expect([renamed, failure]).toEqual([true, null]);
		expect(notes()).toEqual({ [to]: 'own', 'a.md': before['a.md'] });
		expect(paths()).toEqual([to, 'a.md'].sort());
		expect(await undo()).toEqual([]);
		expect(notes()).toEqual(before);
	});

	test('comes back also where the app ended on the way there', async () => {
		await open({ [NFD]: 'own' }, true);
		const rename = app.vault.rename.bind(app.vault);
		app.vault.rename = async (one, to) => {
			await rename(one, to);
			throw new Error('Ended.');
		};
		const { renamed } = await run({ rename: { file: file(NFD), to: NFC } });
		app.vault.rename = rename;
		expect([renamed, notes()]).toEqual([false, { [NFD.replace('.md', ' 2.md').normalize('NFC')]: 'own' }]);
		expect(await undo()).toEqual([]);
		expect(notes()).toEqual({ [NFD]: 'own' });
	});
});

describe('a note that is removed', () => {
	test('is made again with every byte, in its folder', async () => {
		const before = { 'Old/x.md': '\uFEFFwhole\r\n', 'a.md': '[[x]]' };
		await open(before);
		expect((await run({ remove: file('Old/x.md') })).removed).toBe(true);
		await adapter.rmdir('Old', true);
		expect(notes()).toEqual({ 'a.md': '[[x]]' });
		expect(await undo()).toEqual([]);
		expect(notes()).toEqual(before);
	});

	test('stays while another one that may lead there was refused', async () => {
		await open();
		const refusal = { code: 'unsafe-property', line: null, detail: '' } as const;
		const { removed } = await run({
			...{ texts: [file('a.md')], change: () => ({ text: null, refusal }) },
			remove: file('Ada Lee.md'),
		});
		expect([removed, notes()]).toEqual([false, NOTES]);
	});

	test('is not made again over another one', async () => {
		await open();
		await run({ remove: file('b.md') });
		await app.vault.create('B.md', 'mine');
		expect(await undo()).toEqual([['b.md', 'name-taken']]);
		expect(await adapter.read('B.md')).toBe('mine');
	});

	test('and holds bytes that are no UTF-8 is not removed', async () => {
		await open();
		await adapter.writeBinary('b.md', new Uint8Array([0xc7, 0xd1]).buffer);
		const { removed, failure } = await run({ remove: file('b.md') });
		expect([removed, failure]).toMatchObject([false, { code: 'not-utf8' }]);
	});
});

describe('a note that is made by the way', () => {
	async function make(text = 'new'): Promise<TFile> {
		const making = freshJournal().begin('Make');
		const made = await createKept(new WriteGate(app), making, 'People', 'Bo', text);
		making.end();
		return made;
	}

	test('goes to the bin, and that twice is as good as once', async () => {
		await open();
		const { path } = await make();
		const change = findChange(await freshJournal().past(), null);
		if (!change) throw new Error('Nothing was kept.');
		for (const _ of [1, 2])
			expect(
				(await undoChange(change, { app, gate: new WriteGate(app), journal: freshJournal() })).refused,
			).toEqual([]);
		expect(notes()).toEqual(NOTES);
		expect(await adapter.read('.trash/Bo.md')).toBe('new');
		expect(path).toBe('People/Bo.md');
	});

	test('stays where somebody wrote into it, or moved it', async () => {
		await open();
		const made = await make();
		await app.vault.process(made, (text) => `${text} mine`);
		expect(await undo()).toEqual([['People/Bo.md', 'changed-since']]);
		await app.vault.process(made, () => 'new');
		await app.fileManager.renameFile(made, 'Bo.md');
		expect(await undo()).toEqual([]);
		expect(await adapter.read('Bo.md')).toBe('new');
	});

	test('stands in the journal under the name that it got', async () => {
		await open();
		const create = app.vault.create.bind(app.vault);
		app.vault.create = async (path, text) => {
			// A sync service was quicker.
			if (path.endsWith('Bo.md')) throw new Error('File already exists.');
			return create(path, text);
		};
		expect((await make()).path).toBe('People/Bo 2.md');
		await adapter.write('People/Bo.md', 'theirs');
		expect(await undo()).toEqual([]);
		expect(notes()).toEqual({ ...NOTES, 'People/Bo.md': 'theirs' });
	});
});
