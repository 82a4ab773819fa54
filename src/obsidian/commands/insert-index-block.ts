import type { Command, Editor, TFile } from 'obsidian';

import { suitableBlock } from '../../core/index-notes/suitable-block';
import type { NotePath } from '../../core/model/note-path';
import { insertBlock } from '../../core/text/insert-block';
import { findBlocks } from '../../core/text/managed-blocks';
import { attempt, tellRefusal } from '../notify';
import { isShown, NOTE_CHANGED, offsetOnDisk } from '../vault/disk-text';
import { rewriteBlocks } from '../vault/index-blocks';
import type { Workbench } from '../workbench';

/** Puts the index block that suits the note at the cursor, filled, as one undo step. */
export function insertBlockCommand(bench: Workbench): Command {
	return {
		id: 'insert-index-block',
		name: bench.strings.command.insertBlock,
		icon: 'list-tree',
		editorCheckCallback: (checking, editor, { file }) => {
			if (file?.extension !== 'md') return false;
			if (!checking) void attempt(bench.strings, () => insert(bench, editor, file));
			return true;
		},
	};
}

async function insert({ app, gate, index, strings, watcher }: Workbench, editor: Editor, file: TFile): Promise<void> {
	const shown = editor.getValue();
	const at = editor.posToOffset(editor.getCursor('to'));
	await watcher.whenComplete();
	const args = suitableBlock(index, file.path as NotePath);
	const result = await gate.rewrite(file, (text) => {
		if (!isShown(text, shown)) return { text: null, refusal: NOTE_CHANGED };
		const inserted = insertBlock(text, offsetOnDisk(text, shown, at), args);
		if (inserted.refusal) return inserted;
		return { text: rewriteBlocks(inserted.text, app, index, args).text, refusal: null };
	});
	if (typeof result !== 'string') return tellRefusal(strings, file.basename, result);
	const block = findBlocks(editor.getValue()).blocks.find((one) => one.args === args);
	// Behind the end marker: the person goes on below what was put in.
	if (block) editor.setCursor(editor.offsetToPos(block.to).line + 1);
}
