import type { App } from 'obsidian';

import type { Refusal } from '../../core/model/refusal';

import { errorOf } from './change-notes';
import type { PastChange } from './journal-lines';
import { TimeSlice } from './time-slice';
import type { UndoJournal } from './undo-journal';
import { inUndoOrder, undoStep } from './undo-step';
import type { WriteGate } from './write-gate';

/** What became of the notes of a change, by the paths that they had before it or got by it. */
export interface UndoneChange {
	/** As they were before the change: texts to the byte, names, and what was made or removed. */
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
 * Undoes a change. A note that has another text than after the change stays as it is, and does not keep the others from
 * being restored; so does one that the vault cannot write, or whose name another note has by now.
 */
export async function undoChange(
	change: PastChange,
	{ app, gate, journal, onProgress, signal }: UndoWish,
): Promise<UndoneChange> {
	const fates = new Map<string, Refusal | Error | null>();
	const undone = new Set<number>();
	const slice = new TimeSlice();
	for (const [line, step] of inUndoOrder(change)) {
		await slice.breathe();
		if (signal?.aborted) break;
		const hasOthersLeft = [...fates].some(([path, reason]) => reason !== null && path !== step.path);
		const reason = await undoStep(app, gate, change, step, hasOthersLeft).catch(errorOf);
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
