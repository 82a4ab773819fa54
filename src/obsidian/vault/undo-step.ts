import type { App, TFile } from 'obsidian';

import type { Refusal, TextOrRefusal } from '../../core/model/refusal';
import { fingerprintOf } from '../../core/text/fingerprint';
import { CHANGED_SINCE, restoreText } from '../../core/text/kept-text';
import type { KeptText } from '../../core/text/kept-text';

import { textOf } from './change-notes';
import type { PastChange, Step } from './journal-lines';
import { nameTaken } from './rename-notes';
import type { WriteGate } from './write-gate';

/** How often, and after how many milliseconds, it is looked whether a note is still led to. */
const [LOOKS, LOOK_AGAIN] = [20, 50];

/** Of what kind comes first in undoing. */
const TURNS: readonly (readonly Step['kind'][])[] = [['removed'], ['text'], ['renamed', 'created']];

/**
 * The steps of a change in the order in which they are undone: a removed note is there again before links lead to it, and
 * texts are as they were before names are, so that renaming back finds no link that would have to follow. Else the last
 * one first.
 */
export function inUndoOrder({ steps }: PastChange): (readonly [line: number, step: Step])[] {
	const latest = [...steps].reverse();
	return TURNS.flatMap((kinds) => latest.filter(([, { kind }]) => kinds.includes(kind)));
}

/**
 * Undoes one step of a change, or finds that it is undone already. Answers why not, or null.
 *
 * @param hasOthersLeft whether other notes of the change stay as it made them: Obsidian then mends no links, because that
 * would touch them, and no note goes that was made with them
 * @throws what the vault throws
 */
export async function undoStep(
	app: App,
	gate: WriteGate,
	change: PastChange,
	step: Step,
	hasOthersLeft: boolean,
): Promise<Refusal | null> {
	const file = app.vault.getFileByPath(step.path);
	switch (step.kind) {
		case 'text':
			return restoreWhere(app, gate, placesOf(change, step), step);
		case 'removed': {
			if (!file && !gate.isFree(step.path)) return nameTaken(step.path);
			if (!file) await gate.createAt(step.path, step.text);
			// A disk may have made it by halves before.
			const result = file && (await gate.rewrite(file, (text) => wholeOf(step, text)));
			return typeof result === 'string' ? null : result;
		}
		case 'created':
			// Whoever has moved it has made it theirs.
			if (!file) return null;
			if (fingerprintOf(await textOf(gate, file)) !== step.after) return CHANGED_SINCE;
			if (hasOthersLeft) return { code: 'kept-together', line: null, detail: '' };
			await gate.trash(file);
			return null;
		case 'renamed': {
			const now = [step.to, step.via]
				.map((path) => app.vault.getFileByPath(path))
				.find((found) => found !== null);
			if (!now) return file ? null : NOTE_GONE;
			if (!gate.isFree(step.path, now)) return nameTaken(step.path);
			// A link that leads there by now is none that followed it: it would be changed for the first time.
			await gate.move(now, step.path, step.via, !hasOthersLeft && !(await isLedTo(app, now)));
			return null;
		}
	}
}

/** Whether other notes lead to a note. What was written a moment ago is waited for until the app has read it. */
async function isLedTo({ metadataCache }: App, { path }: TFile): Promise<boolean> {
	for (let tries = 0; tries < LOOKS; tries += 1) {
		const { resolvedLinks } = metadataCache;
		if (!Object.entries(resolvedLinks).some(([source, links]) => source !== path && path in links)) return false;
		await new Promise((resolve) => window.setTimeout(resolve, LOOK_AGAIN));
	}
	return true;
}

const wholeOf = ({ path, text: whole }: Step & { kind: 'removed' }, text: string): TextOrRefusal =>
	whole.startsWith(text) ? { text: whole, refusal: null } : { text: null, refusal: nameTaken(path) };

const NOTE_GONE: Refusal = { code: 'note-gone', line: null, detail: '' };

/** Where the note of a step may be by now, the likeliest place first: a change may end before or behind a new name. */
function placesOf({ steps }: PastChange, { path }: Step): readonly string[] {
	const places = [path];
	for (const step of steps.values())
		if (step.kind === 'renamed' && step.path === places[0])
			places.unshift(step.to, ...(step.via ? [step.via] : []));
	return places;
}

/** Restores a text in the first of these places that has it. */
async function restoreWhere(
	app: App,
	gate: WriteGate,
	places: readonly string[],
	kept: KeptText,
): Promise<Refusal | null> {
	const files = places.map((path) => app.vault.getFileByPath(path)).filter((file): file is TFile => file !== null);
	let refusal = NOTE_GONE;
	for (const file of files) {
		const result = await gate.rewrite(file, (text) => restoreText(kept, text));
		if (typeof result === 'string') return null;
		refusal = result;
	}
	return refusal;
}
