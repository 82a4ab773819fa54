import { afterEach, describe, expect, test } from '@jest/globals';
import type { App } from 'obsidian';

import { findChange, undoChange } from '../../../src/obsidian/vault/undo-change';
import type { UndoneChange } from '../../../src/obsidian/vault/undo-change';
import { UndoJournal } from '../../../src/obsidian/vault/undo-journal';
import { WriteGate } from '../../../src/obsidian/vault/write-gate';
import { RUNS } from '../../builders/runs';
import { createHost } from '../../host/host';
import type { Host } from '../../host/host';
import { MemoryAdapter } from '../../host/vault/memory-adapter';

import { breakDisk } from './break-disk';
import type { BrokenDisk, Fault } from './break-disk';
import { bulkTag, renameAndMerge } from './bulk-changes';
import type { BulkChange } from './bulk-changes';

const PLUGIN = '.obsidian/plugins/meetup-reflections';

/** At how many calls of a change to two hundred notes something goes wrong: at each where it is asked for thoroughly. */
const SAMPLES = RUNS >= 5000 ? Infinity : 24;

let adapter: MemoryAdapter;
let host: Host | null = null;
let app: App;

async function start(texts: Readonly<Record<string, string>>): Promise<void> {
	stopApp();
	adapter = new MemoryAdapter({ ...texts, [`${PLUGIN}/`]: '' });
	host = createHost({ adapter });
	await host.ready();
	// Saving the layout is none of the calls that are counted here.
	host.forgetLayout();
	app = host.app;
}
function stopApp(): void {
	host?.close();
	host = null;
	document.body.replaceChildren();
}
afterEach(stopApp);

const freshJournal = (): UndoJournal => new UndoJournal(app, `${PLUGIN}/undo`, () => undefined);
const allTexts = (): Record<string, string> =>
	Object.fromEntries(
		Object.entries(adapter.texts).map(([path, data]) => [path, typeof data === 'string' ? data : '']),
	);
/** The notes, and what is in no bin and no folder of the app. */
const notes = (): Record<string, string> =>
	Object.fromEntries(Object.entries(allTexts()).filter(([path]) => !path.startsWith('.')));

/** Looks before it compares as the test framework does, which takes longer than the change to two hundred notes. */
function expectNotes(wished: Readonly<Record<string, string>>): void {
	const now = notes();
	const paths = Object.keys(wished);
	const isSame = Object.keys(now).length === paths.length && paths.every((path) => now[path] === wished[path]);
	if (!isSame) expect(now).toEqual(wished);
}

async function undo(): Promise<UndoneChange | null> {
	const journal = freshJournal();
	const found = findChange(await journal.past(), null);
	return found ? undoChange(found, { app, gate: new WriteGate(app), journal }) : null;
}

/** The notes after the first `done` texts, and then the new name, and then the removal. */
function stage({ before, paths, changed, names }: BulkChange, done: number): Record<string, string> {
	const after = { ...before };
	for (const path of paths.slice(0, done)) after[path] = changed(path, before[path] ?? '');
	if (names && done > paths.length) {
		after[names.to] = after[names.from] ?? '';
		delete after[names.from];
	}
	if (names && done > paths.length + 1) delete after[names.removed];
	return after;
}

const stagesOf = ({ paths, names }: BulkChange): number => paths.length + (names ? 2 : 0);

/** How far a change came: some notes whole, in order, and everything else untouched. */
function expectStage(change: BulkChange): number {
	const now = notes();
	const { before, paths, names } = change;
	const untouched = paths.findIndex((path) => now[path] === before[path]);
	let done = untouched < 0 ? paths.length : untouched;
	if (names && !(names.from in now)) done = names.removed in now ? paths.length + 1 : paths.length + 2;
	expectNotes(stage(change, done));
	return done;
}

/** How many calls the disk has to answer for the whole of a change, or for undoing it. */
async function callsOf(change: BulkChange, act: () => Promise<unknown>, isUndone = false): Promise<number> {
	await start(change.before);
	if (isUndone) await change.run(app, freshJournal());
	const disk = breakDisk(app, adapter, Infinity, 'throws');
	await act();
	stopApp();
	return disk.calls();
}

/** All numbers from 1 to `last`, or so many of them, evenly. */
function spread(last: number, count: number): number[] {
	const step = Math.max(1, last / count);
	return Array.from({ length: Math.floor(last / step) }, (_, i) => Math.floor((i + 1) * step));
}

const DISK = ['throws', 'throws-late', 'half', 'ends', 'ends-late'] as const;
const OTHERS = ['edits', 'renames', 'deletes'] as const;

/** Lets the k-th call go wrong while a change is made; then it is undone: every byte is as before. */
async function breakChange(change: BulkChange, k: number, fault: (typeof DISK)[number]): Promise<void> {
	if (host === null) await start(change.before);
	const disk = breakDisk(app, adapter, k, fault);
	const result = await Promise.race([change.run(app, freshJournal()), disk.ended]);
	await recover(disk, fault);
	const done = expectStage(change);
	if (result && done > 0) expect(result.undo).not.toBeNull();
	if (result) expect([result.renamed ?? false, result.removed ?? false]).toEqual(namesAt(change, done));
	expect((await undo())?.refused ?? []).toEqual([]);
	expectNotes(change.before);
	await tidy();
}

/** Somebody else writes into the note that is renamed, or removed, at the k-th call: nothing of that is lost. */
async function meddleWithNamed(change: BulkChange, k: number, places: readonly string[]): Promise<void> {
	await start(change.before);
	let isWritten = false;
	const disk = breakDisk(app, adapter, k, async () => {
		const path = places.find((one) => one in notes());
		if (path === undefined) return;
		await adapter.write(path, `${await adapter.read(path)} mine`);
		isWritten = true;
	});
	const { failure, removed } = await change.run(app, freshJournal());
	disk.mend();
	expect(failure === null).toBe(removed);
	await undo();
	for (const path of change.paths.filter((one) => !places.includes(one)))
		expect(notes()[path]).toBe(change.before[path]);
	expect(Object.keys(notes()).sort()).toEqual(Object.keys(change.before).sort());
	const kept = Object.entries(allTexts()).filter(([path]) => !path.startsWith(PLUGIN));
	expect(kept.some(([, text]) => text.endsWith(' mine'))).toBe(isWritten);
}

const namesAt = ({ names, paths }: BulkChange, done: number) =>
	names ? [done > paths.length, done > paths.length + 1] : [false, false];

/** Where the app has ended another one begins with the same bytes; else the disk works again. */
async function recover(disk: BrokenDisk, fault: Fault): Promise<void> {
	if (fault === 'ends' || fault === 'ends-late') await start(allTexts());
	else disk.mend();
}

async function tidy(): Promise<void> {
	if (await adapter.exists('.trash')) await adapter.rmdir('.trash', true);
}

/** Lets the k-th call go wrong while a change is undone; then it is undone again: every byte is as before. */
async function breakUndo(change: BulkChange, k: number, fault: (typeof DISK)[number]): Promise<void> {
	if (host === null) await start(change.before);
	await change.run(app, freshJournal());
	const disk = breakDisk(app, adapter, k, fault);
	await Promise.race([undo().catch(() => null), disk.ended]);
	await recover(disk, fault);
	const { before, changed } = change;
	for (const [path, text] of Object.entries(notes())) {
		const old = path === change.names?.to ? (before[change.names.from] ?? '') : (before[path] ?? '');
		// What is made again may be made by halves, as every new file.
		const isHalf = fault === 'half' && path === change.names?.removed && old.startsWith(text);
		expect([old, isHalf ? text : changed(path, old)]).toContain(text);
	}
	await undo();
	expectNotes(before);
	expect(await undo()).toBeNull();
	await tidy();
}

/** Stops a change at the k-th call: what was done is whole, the rest is untouched. */
async function stop(change: BulkChange, k: number): Promise<void> {
	if (host === null) await start(change.before);
	const signal = new AbortController();
	const disk = breakDisk(app, adapter, k, () => signal.abort());
	const { left, failure } = await change.run(app, freshJournal(), signal.signal);
	disk.mend();
	const done = expectStage(change);
	expect([left?.length, failure]).toEqual([Math.max(0, change.paths.length - done), null]);
	expect((await undo())?.refused ?? []).toEqual([]);
	expectNotes(change.before);
	await tidy();
}

/** Somebody else does something to a note at the k-th call: that is kept, and named where it keeps from undoing. */
async function meddle(change: BulkChange, k: number, calls: number, how: (typeof OTHERS)[number]): Promise<void> {
	await start(change.before);
	// A note that is dealt with at about that moment, or the ones beside it.
	const at = Math.floor((k / calls) * change.paths.length) + (k % 3) - 1;
	const path = change.paths.filter((one) => one !== change.names?.from)[Math.max(0, at)] ?? 'Notes/000.md';
	const moved = 'Notes/moved.md';
	const disk = breakDisk(app, adapter, k, async () => {
		if (how === 'edits') await adapter.write(path, `${await adapter.read(path)} mine`);
		else if (how === 'renames') await adapter.rename(path, moved);
		else await adapter.remove(path);
	});
	await change.run(app, freshJournal());
	disk.mend();
	const text = change.before[path] ?? '';
	const { [path]: here, [moved]: there, ...others } = notes();
	const all = stage(change, stagesOf(change));
	delete all[path];
	expect(others).toEqual(all);

	const undone = await undo();
	const { [path]: then, [moved]: away, ...rest } = notes();
	const { [path]: _, ...unmoved } = change.before;
	expect(rest).toEqual(unmoved);
	const isRefused = undone?.refused.some((one) => one.path === path) === true;
	expect(undone?.refused.length).toBe(isRefused ? 1 : 0);
	if (how === 'edits') expect([`${text} mine`, `${change.changed(path, text)} mine`]).toContain(then);
	if (how === 'edits') expect(isRefused).toBe(then === here);
	if (how === 'renames') expect([text, change.changed(path, text)]).toContain(away);
	if (how === 'renames') expect(isRefused).toBe(away === there && away !== text);
	if (how === 'deletes') expect([then, away]).toEqual([undefined, undefined]);
}

describe.each([
	['tagging speakers in', bulkTag],
	['renaming and merging speakers over', renameAndMerge],
] as const)('%s many notes', (_, changeOf) => {
	const few = changeOf(12);
	const many = changeOf(200);
	const run = (change: BulkChange) => () => change.run(app, freshJournal());

	test('is done and undone as a whole', async () => {
		await start(many.before);
		const { same, refused, left, failure } = await many.run(app, freshJournal());
		expect([same?.length, refused?.length, left?.length, failure]).toEqual([0, 0, 0, null]);
		expect(expectStage(many)).toBe(stagesOf(many));
		const undone = await undo();
		expect(undone?.refused).toEqual([]);
		expect([...(undone?.restored ?? [])].sort()).toEqual(Object.keys(many.before).sort());
		expectNotes(many.before);
		expect(await undo()).toBeNull();
	});

	test.each(DISK)('leaves notes whole or untouched where the disk %s at any of its calls', async (fault) => {
		const calls = await callsOf(few, run(few));
		expect(calls).toBeGreaterThan(3 * 12);
		for (const k of spread(calls, Infinity)) await breakChange(few, k, fault);
	});

	test.each(DISK)('can be undone again where the disk %s at any call of undoing it', async (fault) => {
		const calls = await callsOf(few, undo, true);
		expect(calls).toBeGreaterThan(12);
		for (const k of spread(calls, Infinity)) await breakUndo(few, k, fault);
	});

	test('stops at any call of the disk', async () => {
		for (const k of spread(await callsOf(few, run(few)), Infinity)) await stop(few, k);
	});

	test.each(OTHERS)('keeps what somebody else %s at any call of the disk, and names it', async (how) => {
		const calls = await callsOf(few, run(few));
		for (const k of spread(calls, Infinity)) await meddle(few, k, calls, how);
	});

	test('is whole or untouched, and undone, also where something goes wrong among two hundred', async () => {
		const calls = await callsOf(many, run(many));
		for (const [i, k] of spread(calls, SAMPLES).entries()) {
			const fault = [...DISK, null][i % (DISK.length + 1)];
			if (fault) await breakChange(many, k, fault);
			else await stop(many, k);
		}
	}, 300_000);
});

test('renaming and merging loses nothing that somebody writes into the notes that are renamed and removed', async () => {
	const change = renameAndMerge(12);
	const calls = await callsOf(change, () => change.run(app, freshJournal()));
	for (const k of spread(calls, Infinity)) {
		await meddleWithNamed(change, k, ['People/Ada Lee.md', 'Speakers/Ada Lovelace.md']);
		await meddleWithNamed(change, k, ['People/에이다.md']);
	}
});
