import type { App } from 'obsidian';

import type { Refusal } from '../../core/model/refusal';
import { restoreText } from '../../core/text/kept-text';

import type { PastChange, Step } from './journal-lines';
import { TimeSlice } from './time-slice';
import type { UndoJournal } from './undo-journal';
import type { WriteGate } from './write-gate';

/** What became of the notes of a change, by their paths. */
export interface UndoneChange {
	/** As they were before the change, to the byte. */
	readonly restored: readonly string[];
	/** Left as they are, and why. */
	readonly refused: readonly { readonly path: string; readonly reason: Refusal | Error }[];
}

/** How a change is undone. */
export interface UndoWish {
	readonly app: App;
	readonly gate: WriteGate;
	readonly journal: UndoJournal;
	/** Hears after each step how many are undone. */
	readonly onProgress?: (done: number) => void;
	/** Stops between two steps; the rest can still be undone. */
	readonly signal?: AbortSignal;
}

/**
 * The change to undo: the one of an id, or the newest. One that was tried before comes after those that were not.
 * Undefined where there is none.
 */
export function findChange(past: readonly PastChange[], id: string | null): PastChange | undefined {
	if (id !== null) return past.find((change) => change.id === id);
	return past.find(({ isTried }) => !isTried) ?? past[0];
}

/**
 * Undoes a change, the last step first. A note that has another text than after the change stays as it is, and does not
 * keep the others from being restored; so does one that the vault cannot write.
 */
export async function undoChange(
	change: PastChange,
	{ app, gate, journal, onProgress, signal }: UndoWish,
): Promise<UndoneChange> {
	const fates = new Map<string, Refusal | Error | null>();
	const undone = new Set<number>();
	const slice = new TimeSlice();
	for (const [line, step] of [...change.steps].reverse()) {
		await slice.breathe();
		if (signal?.aborted) break;
		const reason = await undoStep(app, gate, step);
		if (reason === null) undone.add(line);
		fates.set(step.path, fates.get(step.path) ?? reason);
		onProgress?.(fates.size);
	}
	if (change.damaged > 0) fates.set(journal.fileOf(change.id), UNDO_DAMAGED);
	const all = [...fates].reverse();
	const isTried = all.some(([, reason]) => reason !== null);
	if (isTried || undone.size > 0) await journal.settle(change, undone, isTried);
	return {
		restored: all.flatMap(([path, reason]) => (reason === null ? [path] : [])),
		refused: all.flatMap(([path, reason]) => (reason === null ? [] : [{ path, reason }])),
	};
}

const UNDO_DAMAGED: Refusal = { code: 'undo-damaged', line: null, detail: '' };

async function undoStep(app: App, gate: WriteGate, step: Step): Promise<Refusal | Error | null> {
	const file = app.vault.getFileByPath(step.path);
	if (!file) return { code: 'note-gone', line: null, detail: '' };
	try {
		const result = await gate.rewrite(file, (text) => restoreText(step, text));
		return typeof result === 'string' ? null : result;
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
