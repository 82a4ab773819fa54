import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { App, TFile } from 'obsidian';

import type { TextOrRefusal } from '../../../src/core/model/refusal';
import { changeNotes } from '../../../src/obsidian/vault/change-notes';
import { findChange, undoChange } from '../../../src/obsidian/vault/undo-change';
import { UndoJournal } from '../../../src/obsidian/vault/undo-journal';
import { WriteGate } from '../../../src/obsidian/vault/write-gate';
import { RUNS } from '../../builders/runs';
import { createHost } from '../../host/host';
import type { Host } from '../../host/host';
import { MemoryAdapter } from '../../host/vault/memory-adapter';

/** Forty notes, or two hundred where changes are asked for thoroughly. */
const COUNT = RUNS >= 5000 ? 200 : 40;
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

type Fault = 'throws' | 'throws-late' | 'half' | 'ends' | 'ends-late';

/**
 * Lets the k-th call of the disk go wrong: it throws before or after its work, or after half of it; or the app ends then.
 * Answers what is kept when the app has ended, whether it came so far, and what makes the disk work again.
 */
function breakDisk(k: number, fault: Fault): { ended: Promise<void>; wasHit: () => boolean; mend: () => void } {
	let calls = 0;
	let end = (): void => undefined;
	const ended = new Promise<void>((resolve) => (end = resolve));
	const called = async (work: (...given: unknown[]) => unknown, given: unknown[]): Promise<unknown> => {
		calls += 1;
		if (calls !== k) return work(...given);
		const [path, data] = given;
		if (fault === 'half' && typeof data === 'string') await work(path, data.slice(0, data.length / 2));
		else if (fault.endsWith('late')) await work(...given);
		if (!fault.startsWith('ends')) throw new Error('The disk is full.');
		end();
		return new Promise(() => undefined);
	};
	const broken = new Proxy(adapter, {
		get: (whole, name) => {
			const member: unknown = Reflect.get(whole, name);
			if (typeof member !== 'function') return member;
			const work = member.bind(whole) as (...given: unknown[]) => unknown;
			// The app reads notes that have changed in its own time.
			return (...given: unknown[]) =>
				name === 'read' && !String(given[0]).startsWith(FOLDER) ? work(...given) : called(work, given);
		},
	});
	const useDisk = (value: MemoryAdapter) =>
		Object.defineProperty(app.vault, 'adapter', { value, configurable: true });
	useDisk(broken);
	return { ended, wasHit: () => calls >= k, mend: () => useDisk(adapter) };
}

describe('a change to many notes', () => {
	test('is made, counted, and undone to the byte after a restart', async () => {
		const seen: number[] = [];
		const result = await run(freshJournal(), { onProgress: (done) => seen.push(done) });
		expect(result).toMatchObject({ changed: files, same: [], refused: [], left: [], failure: null });
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
		const result = await run(freshJournal(), {}, keep);
		expect(result).toMatchObject({ changed: [], refused: [{ file: files[0], refusal }], undo: null });
		expect(await adapter.exists(FOLDER)).toBe(false);
	});

	test('stops between two notes, at each of them, and is undone', async () => {
		for (let k = 0; k <= COUNT; k += 1) {
			const stop = new AbortController();
			const onProgress = (done: number) => done === k && stop.abort();
			if (k === 0) stop.abort();
			const { changed, left, undo: id } = await run(freshJournal(), { onProgress, signal: stop.signal });
			expect([changed, left]).toEqual([files.slice(0, k), files.slice(k)]);
			expect(await changedSoFar()).toBe(k);
			expect((await undo(freshJournal(), id))?.restored ?? []).toHaveLength(k);
			expect(await texts()).toEqual(originals);
		}
	}, 180_000);

	test.each<Fault>(['throws', 'throws-late', 'half', 'ends', 'ends-late'])(
		'leaves notes whole or untouched, and is undone, where the disk %s at any of its calls',
		async (fault) => {
			let wasHit = true;
			let k = 0;
			while (wasHit) {
				const disk = breakDisk((k += 1), fault);
				const result = await Promise.race([run(), disk.ended]);
				wasHit = disk.wasHit();
				disk.mend();
				const done = await changedSoFar();
				if (result) expect([done, done - 1]).toContain(result.changed.length);
				if (result && done > 0) expect(result.undo).not.toBeNull();
				expect((await undo())?.refused ?? []).toEqual([]);
				expect(await texts()).toEqual(originals);
			}
			// Each note is looked at, kept and written.
			expect(k).toBeGreaterThan(3 * COUNT);
		},
		180_000,
	);
});

describe('undoing a change to many notes', () => {
	test.each<Fault>(['throws', 'throws-late', 'half', 'ends', 'ends-late'])(
		'can be done again where the disk %s at any of its calls',
		async (fault) => {
			let wasHit = true;
			let k = 0;
			while (wasHit) {
				await run();
				const disk = breakDisk((k += 1), fault);
				await Promise.race([undo().catch(() => null), disk.ended]);
				wasHit = disk.wasHit();
				disk.mend();
				const now = await texts();
				expect(now).toEqual(
					now.map((text, i) => (text === originals[i] ? text : changedText(originals[i] ?? ''))),
				);
				await undo();
				expect(await texts()).toEqual(originals);
				expect(await undo()).toBeNull();
			}
			expect(k).toBeGreaterThan(COUNT);
		},
		180_000,
	);
});
