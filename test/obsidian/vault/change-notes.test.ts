import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { App, TFile } from 'obsidian';

import type { TextOrRefusal } from '../../../src/core/model/refusal';
import { changeNotes } from '../../../src/obsidian/vault/change-notes';
import { findChange, undoChange } from '../../../src/obsidian/vault/undo-change';
import { UndoJournal } from '../../../src/obsidian/vault/undo-journal';
import { WriteGate } from '../../../src/obsidian/vault/write-gate';
import { createHost } from '../../host/host';
import type { Host } from '../../host/host';
import { MemoryAdapter } from '../../host/vault/memory-adapter';

/** So many notes are changed. What a broken disk does to them has tests of its own. */
const COUNT = 200;
const FOLDER = '.obsidian/plugins/meetup-reflections/undo';

/** What careless hands lose first, in turns. */
const ODD = [
	'\uFEFF---\r\na: b\r\n---\r\n',
	'tab\t  \n',
	'각 '.normalize('NFD'),
	'no end',
	'\uFFFD💡\n',
	'\r\n\r\n',
	'',
];

const textOf = (i: number): string =>
	`${ODD[i % ODD.length] ?? ''}note ${i} by 여환성${ODD[(i + 3) % ODD.length] ?? ''}`;
const pathOf = (i: number): string => `Notes/${String(i).padStart(3, '0')}.md`;
const ORIGINALS = new Map(Array.from({ length: COUNT }, (_, i) => [pathOf(i), textOf(i)]));

const changedText = (text: string): string => text.replace('note', '# note').replace('여환성', '[[여환성]]');
const change = (_file: TFile, text: string): TextOrRefusal => ({ text: changedText(text), refusal: null });

let adapter: MemoryAdapter;
let host: Host;
let app: App;
let files: TFile[];
beforeEach(async () => {
	adapter = new MemoryAdapter({ ...Object.fromEntries(ORIGINALS), '.obsidian/plugins/meetup-reflections/': '' });
	host = createHost({ adapter });
	await host.ready();
	// Saving the layout is none of the calls that are counted here.
	host.forgetLayout();
	app = host.app;
	files = app.vault.getMarkdownFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
});
afterEach(() => {
	host.close();
	document.body.empty();
});

/** A journal as it is after the start of the app. */
const freshJournal = (): UndoJournal => new UndoJournal(app, FOLDER, () => undefined);

function run(journal = freshJournal(), wish: Partial<Parameters<typeof changeNotes>[2]> = {}, how = change) {
	return changeNotes(files, how, { gate: new WriteGate(app), journal, what: 'Link 여환성', ...wish });
}

async function undo(journal = freshJournal(), id: string | null = null) {
	const found = findChange(await journal.past(), id);
	return found ? undoChange(found, { app, gate: new WriteGate(app), journal }) : null;
}

async function texts(): Promise<string[]> {
	return Promise.all([...ORIGINALS.keys()].map((path) => adapter.read(path)));
}

const originals = [...ORIGINALS.values()];

/** How many notes are changed: all of them whole, the first ones, and the others not at all. */
async function changedSoFar(): Promise<number> {
	const now = await texts();
	const count = now.findIndex((text, i) => text === originals[i]);
	const done = count < 0 ? now.length : count;
	expect(now).toEqual(originals.map((text, i) => (i < done ? changedText(text) : text)));
	return done;
}

describe('a change to many notes', () => {
	test('is made, counted, and undone to the byte after a restart', async () => {
		const seen: number[] = [];
		const result = await run(freshJournal(), { onProgress: (done) => seen.push(done) });
		const { changed, ...others } = result;
		expect(changed.map(({ path }) => path)).toEqual([...ORIGINALS.keys()]);
		expect(others).toMatchObject({ same: [], refused: [], left: [], failure: null });
		expect(seen).toEqual(files.map((_, i) => i + 1));
		expect(await changedSoFar()).toBe(COUNT);
		expect(await undo(freshJournal(), result.undo)).toEqual({ restored: [...ORIGINALS.keys()], refused: [] });
		expect(await texts()).toEqual(originals);
		expect(await undo()).toBeNull();
		expect(await adapter.list(FOLDER)).toEqual({ files: [`${FOLDER}/.gitignore`], folders: [] });
	});

	test('leaves no trace where nothing changes or everything is refused', async () => {
		const refusal = { code: 'unclear-place', line: null, detail: '' } as const;
		const keep = (file: TFile, text: string): TextOrRefusal =>
			file === files[0] ? { text: null, refusal } : { text, refusal: null };
		const { changed, refused, undo: id } = await run(freshJournal(), {}, keep);
		expect([changed, refused.map(({ file }) => file.path), id]).toEqual([[], [pathOf(0)], null]);
		expect(await adapter.exists(FOLDER)).toBe(false);
	});

	test('stops between two notes, at each of them, and is undone', async () => {
		for (let k = 0; k <= COUNT; k += 1) {
			const stop = new AbortController();
			const onProgress = (done: number) => done === k && stop.abort();
			if (k === 0) stop.abort();
			const { changed, left, undo: id } = await run(freshJournal(), { onProgress, signal: stop.signal });
			expect([...changed, ...left].every((file, i) => file === files[i])).toBe(true);
			expect([changed.length, left.length]).toEqual([k, COUNT - k]);
			expect(await changedSoFar()).toBe(k);
			expect((await undo(freshJournal(), id))?.restored ?? []).toHaveLength(k);
			expect(await texts()).toEqual(originals);
		}
	}, 60_000);
});
