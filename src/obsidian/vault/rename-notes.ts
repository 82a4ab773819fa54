import type { App, TFile } from 'obsidian';

import type { Refusal, TextOrRefusal } from '../../core/model/refusal';
import { basenameOf } from '../../core/model/note-path';

import { changeEach, errorOf, refusalOfBytes, textOf, TRIES, UNDO_FULL } from './change-notes';
import type { ChangedNotes, ChangeWish } from './change-notes';
import { NOTE_CHANGED } from './disk-text';
import type { ChangeInMaking } from './undo-journal';
import type { WriteGate } from './write-gate';

/** What is to become of notes under one wish: texts first, then one name, then one note that is no longer needed. */
export interface NotePlan {
	readonly texts: readonly TFile[];
	/** A note's text as it is to be: a pure function of the text at that moment. */
	readonly change: (file: TFile, text: string) => TextOrRefusal;
	/** The note that gets another path, with its extension. */
	readonly rename: { readonly file: TFile; readonly to: string } | null;
	/** The note that goes to the bin, for others say what it said. */
	readonly remove: TFile | null;
	/** What others took over of it: it is kept where it says something else by then. */
	readonly removedText?: string;
}

/** What became of a plan. */
export type PlanResult = ChangedNotes & { readonly renamed: boolean; readonly removed: boolean };

/**
 * Does what a plan says, each step so that it can be undone, all as one change. Nothing is renamed or removed unless
 * every text was looked at; nothing is removed while a note was refused, because that may still lead there. Where one was
 * refused, Obsidian does not mend links either, for that would touch it. Never throws.
 */
export async function runPlan(plan: NotePlan, wish: ChangeWish & { readonly app: App }): Promise<PlanResult> {
	const { app, gate, journal, signal, what } = wish;
	const { remove } = plan;
	const rename = plan.rename && { file: plan.rename.file, to: gate.spelled(plan.rename.to) };
	const texts = plan.texts.filter((file) => file !== remove);
	const none = { changed: [], same: [], refused: [], renamed: false, removed: false, undo: null };
	if (rename && !gate.isFree(rename.to, rename.file)) return { ...none, left: texts, failure: nameTaken(rename.to) };

	const making = journal.begin(what);
	const changed = await changeEach(texts, plan.change, making, wish);
	let { failure } = changed;
	// A note that is gone leads nowhere.
	const kept = changed.refused.filter(({ refusal }) => refusal.code !== 'note-gone');
	const canGoOn = () => failure === null && signal?.aborted !== true;
	try {
		if (rename && canGoOn()) {
			const isMending = kept.every(({ file }) => file === rename.file);
			failure = await renameKept(gate, making, rename.file, rename.to, isMending);
		}
		if (remove && canGoOn() && kept.length === 0)
			failure = await removeKept(gate, making, remove, plan.removedText);
	} catch (error) {
		failure = errorOf(error);
	}
	making.end();
	const renamed = rename !== null && rename.file.path === rename.to;
	const removed = remove !== null && app.vault.getFileByPath(remove.path) !== remove;
	return { ...changed, failure, renamed, removed, undo: making.id };
}

/** Why a note cannot have a path. */
export const nameTaken = (path: string): Refusal => ({ code: 'name-taken', line: null, detail: basenameOf(path) });

/** Answers why nothing was renamed, or null. @throws what the vault or the journal throws */
async function renameKept(
	gate: WriteGate,
	making: ChangeInMaking,
	file: TFile,
	to: string,
	isMending: boolean,
): Promise<Refusal | null> {
	const { path } = file;
	if (path === to) return null;
	if (!gate.isFree(to, file)) return nameTaken(to);
	const via = gate.detour(file, to);
	const line = await making.keep({ kind: 'renamed', path, to, via });
	if (line === null) return UNDO_FULL;
	try {
		if (file.path !== path) return await making.drop(line).then(() => NOTE_CHANGED);
		await gate.move(file, to, via, isMending);
		return null;
	} catch (error) {
		if (file.path === path) await making.drop(line);
		throw error;
	}
}

/** Answers why nothing was removed, or null. @throws what the vault or the journal throws */
async function removeKept(
	gate: WriteGate,
	making: ChangeInMaking,
	file: TFile,
	known?: string,
): Promise<Refusal | null> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const { path } = file;
		const text = await textOf(gate, file);
		if (text !== (known ?? text)) return NOTE_CHANGED;
		const lossy = await refusalOfBytes(file, text);
		if (lossy) return lossy;
		const line = await making.keep({ kind: 'removed', path, text });
		if (line === null) return UNDO_FULL;
		// The last look before it goes: what was written since would be lost to undoing.
		if ((await textOf(gate, file)) === text && file.path === path) {
			await gate.trash(file);
			return null;
		}
		await making.drop(line);
	}
	return NOTE_CHANGED;
}
