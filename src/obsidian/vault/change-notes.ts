import type { TFile } from 'obsidian';

import type { Refusal, TextOrRefusal } from '../../core/model/refusal';
import { keepText } from '../../core/text/kept-text';

import { NOTE_CHANGED } from './disk-text';
import { TimeSlice } from './time-slice';
import type { ChangeInMaking, UndoJournal } from './undo-journal';
import type { RewriteResult, WriteGate } from './write-gate';

/** How often a note is looked at again that somebody else writes to at the same time. */
export const TRIES = 3;

/** How many notes are changed. */
export interface ChangeWish {
	readonly gate: WriteGate;
	readonly journal: UndoJournal;
	/** What is done, in a few words, for the person who may undo it. */
	readonly what: string;
	/** Hears after each note how many are done. */
	readonly onProgress?: (done: number) => void;
	/** Stops between two notes. */
	readonly signal?: AbortSignal;
}

/** What became of notes. Each of them stands in exactly one of the lists. */
export interface ChangedNotes {
	readonly changed: readonly TFile[];
	readonly same: readonly TFile[];
	/** Left as they are, and why. */
	readonly refused: readonly { readonly file: TFile; readonly refusal: Refusal }[];
	/** Not reached, and untouched: the change was stopped. */
	readonly left: readonly TFile[];
	/** What stopped the change at the first of `left`, if that was not the person. */
	readonly failure: Refusal | Error | null;
	/** By which the whole can be undone; null where there is nothing to undo. */
	readonly undo: string | null;
}

/**
 * Changes notes one after the other, each by a pure function of its text at that moment, and each so that it can be
 * undone. Whatever happens, some notes are changed whole and the others not at all. Never throws.
 */
export async function changeNotes(
	files: readonly TFile[],
	change: (file: TFile, text: string) => TextOrRefusal,
	wish: ChangeWish,
): Promise<ChangedNotes> {
	const making = wish.journal.begin(wish.what);
	const changed = await changeEach(files, change, making, wish);
	making.end();
	return { ...changed, undo: making.id };
}

/** As `changeNotes`, for a change of which this is a part. */
export async function changeEach(
	files: readonly TFile[],
	change: (file: TFile, text: string) => TextOrRefusal,
	making: ChangeInMaking,
	{ gate, onProgress, signal }: ChangeWish,
): Promise<Omit<ChangedNotes, 'undo'>> {
	const [changed, same, refused]: [TFile[], TFile[], { file: TFile; refusal: Refusal }[]] = [[], [], []];
	let [done, failure]: [number, Refusal | Error | null] = [0, null];
	const slice = new TimeSlice();
	try {
		for (const file of files) {
			await slice.breathe();
			if (signal?.aborted) break;
			const result = await rewriteKept(gate, making, file, (text) => change(file, text));
			if (result === UNDO_FULL) {
				failure = result;
				break;
			}
			if (result === 'written') changed.push(file);
			else if (result === 'same') same.push(file);
			else refused.push({ file, refusal: result });
			done += 1;
			onProgress?.(done);
		}
	} catch (error) {
		failure = errorOf(error);
	}
	return { changed, same, refused, left: files.slice(done), failure };
}

/** Whatever was thrown, as an error. */
export const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Answered where a change has no room left in the journal: it has to stop. */
export const UNDO_FULL: Refusal = { code: 'undo-full', line: null, detail: '' };

/**
 * Changes a note through the gate, after what is needed to undo that is on the disk.
 *
 * @throws what the vault or the journal throws; the note is then as it was
 */
export async function rewriteKept(
	gate: WriteGate,
	making: ChangeInMaking,
	file: TFile,
	change: (text: string) => TextOrRefusal,
): Promise<RewriteResult> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const { path } = file;
		try {
			const result = await tryOnce(gate, making, file, change);
			if (result !== NOTE_CHANGED) return result;
		} catch (error) {
			if (isGone(file)) return { code: 'note-gone', line: null, detail: '' };
			// Moved while it was read, it is looked at again.
			if (file.path === path) throw error;
		}
	}
	return NOTE_CHANGED;
}

const isGone = (file: TFile): boolean => file.vault.getFileByPath(file.path) !== file;

/** Answers `NOTE_CHANGED` where somebody else wrote to the note in the meantime. */
async function tryOnce(
	gate: WriteGate,
	making: ChangeInMaking,
	file: TFile,
	change: (text: string) => TextOrRefusal,
): Promise<RewriteResult> {
	const { path } = file;
	const { before, wished } = await look(gate, file, change);
	if (wished.refusal) return wished.refusal;
	if (wished.text === before) return 'same';
	const lossy = await refusalOfBytes(file, before);
	if (lossy) return lossy;
	const line = await making.keep({ kind: 'text', path, ...keepText(before, wished.text) });
	if (line === null) return UNDO_FULL;
	const write = gate.rewrite(file, (text) =>
		text === before && file.path === path ? wished : { text: null, refusal: NOTE_CHANGED },
	);
	const result = await write.catch(async (error: unknown) => {
		if (file.path !== path && !isGone(file) && (await textOf(gate, file)) === before) return NOTE_CHANGED;
		throw error;
	});
	if (result === NOTE_CHANGED) await making.drop(line);
	return result;
}

/** The text of a note as the gate would change it, and what it is to become. */
async function look(
	gate: WriteGate,
	file: TFile,
	change: (text: string) => TextOrRefusal,
): Promise<{ before: string; wished: TextOrRefusal }> {
	let before = '';
	let wished: TextOrRefusal = { text: '', refusal: null };
	await gate.rewrite(file, (text) => {
		[before, wished] = [text, change(text)];
		return { text, refusal: null };
	});
	return { before, wished };
}

/** The text of a note as the gate would change it: what its editor shows, where it is being edited. */
export async function textOf(gate: WriteGate, file: TFile): Promise<string> {
	return (await look(gate, file, (text) => ({ text, refusal: null }))).before;
}

/** Refuses a note whose bytes would not come back out of the text that was read. */
export async function refusalOfBytes(file: TFile, text: string): Promise<Refusal | null> {
	const isLossy = text.includes('\uFFFD') && !(await isUtf8(file));
	return isLossy ? { code: 'not-utf8', line: null, detail: '' } : null;
}

async function isUtf8(file: TFile): Promise<boolean> {
	const bytes = await file.vault.readBinary(file);
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
