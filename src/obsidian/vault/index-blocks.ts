import type { App, TFile } from 'obsidian';

import { readBlockOptions } from '../../core/index-notes/block-options';
import { unknownName } from '../../core/index-notes/chosen-reviews';
import { composeBlock } from '../../core/index-notes/compose-block';
import type { LinkedIndex } from '../../core/linked-index/linked-index';
import type { Refusal, TextOrRefusal } from '../../core/model/refusal';
import { findBlocks, writeBlock } from '../../core/text/managed-blocks';

import { rewriteKept } from './change-notes';
import { linkpathIn } from './linkpath-in';
import { TimeSlice } from './time-slice';
import type { ChangeInMaking, UndoJournal } from './undo-journal';
import type { WriteGate } from './write-gate';

/** What became of one block of a note. */
export interface BlockOutcome {
	readonly path: string;
	/** What the block is grouped by; null where that cannot be read. */
	readonly by: string | null;
	readonly result: 'written' | 'same' | 'refused';
	/** Why a block was refused: what is wrong with the note, or what the vault threw. */
	readonly reason: Refusal | Error | null;
}

/** What every marker has in it, damaged or not. */
const MARKER = 'meetup-index:';

type Outcome = Omit<BlockOutcome, 'path'>;

/** Which notes, and whether to write or only to say what would be written. */
export interface UpdateWish {
	readonly files: readonly TFile[];
	readonly isDryRun: boolean;
	readonly journal: UndoJournal;
	/** What is done, for the person who may undo it. */
	readonly what: string;
	readonly onProgress: (done: number) => void;
}

/** Brings the index blocks of notes up to date, note by note. A note that cannot be written does not stop the others. */
export async function updateBlocks(
	app: App,
	gate: WriteGate,
	index: LinkedIndex,
	wish: UpdateWish,
): Promise<BlockOutcome[]> {
	const outcomes: BlockOutcome[] = [];
	const slice = new TimeSlice();
	const making = wish.journal.begin(wish.what);
	for (const [done, file] of wish.files.entries()) {
		const { path } = file;
		try {
			const found = await updateNote(app, gate, index, file, wish.isDryRun ? null : making);
			outcomes.push(...found.map((outcome) => ({ path, ...outcome })));
		} catch (error) {
			const reason = error instanceof Error ? error : new Error(String(error));
			outcomes.push({ path, by: null, result: 'refused', reason });
		}
		wish.onProgress(done + 1);
		await slice.breathe();
	}
	making.end();
	return outcomes;
}

async function updateNote(
	app: App,
	gate: WriteGate,
	index: LinkedIndex,
	file: TFile,
	making: ChangeInMaking | null,
): Promise<readonly Outcome[]> {
	const known = await app.vault.cachedRead(file);
	// Most notes have no block: they must cost no more than a look.
	if (!known.includes(MARKER)) return [];
	let { outcomes, text } = rewriteBlocks(known, app, index);
	if (!making || !outcomes.some(({ result }) => result === 'written')) return outcomes;
	const result = await rewriteKept(gate, making, file, (before) => {
		({ outcomes, text } = rewriteBlocks(before, app, index));
		return { text, refusal: null };
	});
	return typeof result === 'string' ? outcomes : [refused(null, result)];
}

/**
 * A note's text with its blocks up to date, or with the one of these options alone. Where a marker is damaged, no block
 * of the note is touched.
 */
export function rewriteBlocks(
	before: string,
	app: App,
	index: LinkedIndex,
	only: string | null = null,
): { text: string; outcomes: readonly Outcome[] } {
	const { blocks, damages } = findBlocks(before);
	if (damages.length > 0) return { text: before, outcomes: damages.map((damage) => refused(null, damage)) };
	const linkpathOf = (path: string): string => linkpathIn(app, path);
	const outcomes: Outcome[] = [];
	let text = before;
	// From the last to the first, so that what is written moves no block that is still to come.
	for (const block of blocks.filter(({ args }) => only === null || args === only).reverse()) {
		const { options, refusal } = readBlockOptions(block.args);
		if (refusal) {
			outcomes.push(refused(null, { ...refusal, line: block.line }));
			continue;
		}
		const name = unknownName(index, options);
		const written: TextOrRefusal =
			name === null
				? writeBlock(text, block, composeBlock(index, options, linkpathOf))
				: { text: null, refusal: { code: 'block-unknown', line: block.line, detail: name } };
		if (written.refusal) outcomes.push(refused(options.by, written.refusal));
		else outcomes.push({ by: options.by, result: written.text === text ? 'same' : 'written', reason: null });
		text = written.text ?? text;
	}
	return { text, outcomes: outcomes.reverse() };
}

function refused(by: string | null, reason: Refusal): Outcome {
	return { by, result: 'refused', reason };
}
