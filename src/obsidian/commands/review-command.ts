import type { Command, Editor, TFile } from 'obsidian';

import type { EditsOrRefusal, TextAtCursor } from '../../core/compose/review-at-cursor';
import { attempt, tellRefusal } from '../notify';
import { editReview, isReviewText } from '../vault/edit-review';
import type { Workbench } from '../workbench';

/** What the palette and the toolbar of a phone show of a command. */
export type CommandFace = Pick<Command, 'id' | 'name' | 'icon'>;

/** A command that is offered while the open note is a review by its text at this moment. */
export function reviewCommand(face: CommandFace, act: (editor: Editor, file: TFile) => void): Command {
	return {
		...face,
		editorCheckCallback: (checking, editor, { file }) => {
			if (file?.extension !== 'md' || !isReviewText(editor.getValue())) return false;
			if (!checking) act(editor, file);
			return true;
		},
	};
}

/** Changes the open review as `compose` says, or tells the person in a sentence why not. */
export function change(
	bench: Workbench,
	editor: Editor,
	file: TFile,
	compose: (source: TextAtCursor) => EditsOrRefusal,
): void {
	const { app, gate, strings } = bench;
	void attempt(strings, async () => {
		const refusal = await editReview({ app, gate, file, editor }, compose);
		if (refusal) tellRefusal(strings, file.basename, refusal);
	});
}
