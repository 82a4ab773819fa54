import type { Editor } from 'obsidian';

import type { TextEdit } from '../../core/text/apply-edits';
import { editBetween } from '../../core/text/edit-between';

/** Makes an editor hold `text` by one small change, one undo step; the cursor stays at its words. */
export function replaceInPlace(editor: Editor, text: string): void {
	const edit = editBetween(editor.getValue(), text);
	if (edit) editInPlace(editor, [edit]);
}

/** Applies edits, which must not overlap, as one undo step; the cursor stays at its words. */
export function editInPlace(editor: Editor, edits: readonly TextEdit[]): void {
	const changes = edits.map(({ from, to, insert }) => ({
		from: editor.offsetToPos(from),
		to: editor.offsetToPos(to),
		text: insert,
	}));
	// Named, because the editor would make an unnamed change one step with what was typed just before it.
	editor.transaction({ changes }, 'input.complete');
}
