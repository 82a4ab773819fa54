import type { App, Editor, TFile } from 'obsidian';

import type { Refusal } from '../../core/model/refusal';
import { applyEdits } from '../../core/text/apply-edits';
import type { TextEdit } from '../../core/text/apply-edits';

import type { RewriteResult, WriteGate } from './write-gate';

/** What is said where a note is not as it was when it was looked at. */
export const NOTE_CHANGED: Refusal = { code: 'note-changed', line: null, detail: '' };

/**
 * The text that the disk has where an editor shows the same words with other line endings or without a byte order mark,
 * and would save them so; null where editor and disk agree, or where the editor has other words by now.
 */
export async function foreignText(app: App, file: TFile, editor: Editor): Promise<string | null> {
	const disk = await app.vault.read(file);
	const shown = editor.getValue();
	return /^\uFEFF|\r/u.test(disk) && isShown(disk, shown) ? disk : null;
}

/** Whether an editor that shows these words has what the disk has, line endings and a byte order mark aside. */
export function isShown(disk: string, shown: string): boolean {
	return plain(disk) === plain(shown);
}

/**
 * Where a place of the text that an editor shows lies in the text of the disk.
 *
 * @example offsetOnDisk('a\r\nb', 'a\nb', 2) //=> 3
 */
export function offsetOnDisk(disk: string, shown: string, offset: number): number {
	const start = disk.startsWith('\uFEFF') ? 1 : 0;
	let at = 0;
	for (let i = 0; i < offset; i += 1) at = disk.indexOf(shown.charAt(i), at) + 1;
	return Math.max(start, at);
}

/** Where a place of the text of the disk lies in the text that an editor shows: the way back of `offsetOnDisk`. */
export function offsetShown(disk: string, shown: string, offset: number): number {
	const start = shown.startsWith('\uFEFF') ? 1 : 0;
	return start + plain(disk.slice(0, offset)).length;
}

/** Applies edits to the text that `foreignText` answered with; refused where the note has another one by now. */
export function editDisk(
	gate: WriteGate,
	file: TFile,
	disk: string,
	edits: readonly TextEdit[],
): Promise<RewriteResult> {
	return gate.rewrite(file, (text) =>
		text === disk ? { text: applyEdits(text, edits), refusal: null } : { text: null, refusal: NOTE_CHANGED },
	);
}

function plain(text: string): string {
	return text.replace(/^\uFEFF|\r(?=\n)/gu, '');
}
