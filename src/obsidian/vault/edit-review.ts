import type { App, Editor, TFile } from 'obsidian';

import type { EditsOrRefusal, TextAtCursor } from '../../core/compose/review-at-cursor';
import type { NotePath } from '../../core/model/note-path';
import type { Refusal } from '../../core/model/refusal';
import { noteKindOf } from '../../core/read/note-kind';
import { applyEdits } from '../../core/text/apply-edits';
import { outlineOf } from '../../core/text/outline';

import { editDisk, foreignText, offsetOnDisk, offsetShown } from './disk-text';
import { editInPlace } from './edit-in-place';
import { propertiesIn } from './properties-in';
import type { WriteGate } from './write-gate';

/** An open note, its editor, and the ways to both. */
export interface OpenReview {
	readonly app: App;
	readonly gate: WriteGate;
	readonly file: TFile;
	readonly editor: Editor;
}

/** Whether a text is a review at this moment: the cache says it only after a while. */
export function isReviewText(text: string): boolean {
	const properties = propertiesIn(text);
	return noteKindOf(properties, []) === 'review' || noteKindOf(properties, outlineOf(text).tags) === 'review';
}

/** A text with a cursor, as core takes it. */
export function textAtCursor(file: TFile, text: string, at: number): TextAtCursor {
	return { path: file.path as NotePath, text, at, properties: propertiesIn(text) };
}

/** The offset of the cursor. */
export const cursorIn = (editor: Editor): number => editor.posToOffset(editor.getCursor('to'));

/**
 * Changes an open note as `compose` says for its text and its cursor: one undo step of its editor, the cursor where it
 * belongs and in sight. A note whose line endings the editor would not keep is changed on the disk. Answers why nothing
 * was written, or null.
 */
export async function editReview(
	{ app, gate, file, editor }: OpenReview,
	compose: (source: TextAtCursor) => EditsOrRefusal,
): Promise<Refusal | null> {
	const disk = await foreignText(app, file, editor);
	const shown = editor.getValue();
	const at = cursorIn(editor);
	const source =
		disk === null ? textAtCursor(file, shown, at) : textAtCursor(file, disk, offsetOnDisk(disk, shown, at));
	const composed = compose(source);
	if (composed.refusal) return composed.refusal;
	let { cursor } = composed;
	if (disk === null) {
		if (composed.edits.length > 0) editInPlace(editor, composed.edits);
	} else {
		const result = await editDisk(gate, file, disk, composed.edits);
		if (typeof result !== 'string') return result;
		cursor = offsetShown(applyEdits(disk, composed.edits), shown, cursor);
		// The editor takes over what is on the disk in its own time.
		for (let waits = 0; waits < 20 && editor.getValue() === shown && composed.edits.length > 0; waits += 1)
			await sleep(25);
	}
	const position = editor.offsetToPos(cursor);
	editor.setCursor(position);
	editor.scrollIntoView({ from: position, to: position });
	return null;
}
