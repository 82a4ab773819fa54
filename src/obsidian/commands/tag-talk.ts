import { parseYaml } from 'obsidian';
import type { Command, Editor, TFile } from 'obsidian';

import { tagTalk, topicsAtCursor } from '../../core/compose/tag-talk';
import { TopicPicker } from '../forms/topic-picker';
import { tellRefusal } from '../notify';
import { NOTE_CHANGED } from '../vault/disk-text';
import { cursorIn, textAtCursor } from '../vault/edit-review';
import type { Workbench } from '../workbench';

import { change, reviewCommand } from './review-command';

/** Asks which topics the talk at the cursor has, and tags it with them. */
export function tagTalkCommand(bench: Workbench): Command {
	const face = { id: 'tag-talk', name: bench.strings.command.tagTalk, icon: 'tags' };
	return reviewCommand(face, (editor, file) => ask(bench, editor, file));
}

function ask(bench: Workbench, editor: Editor, file: TFile): void {
	const { app, index, settings, strings } = bench;
	const text = editor.getValue();
	const at = cursorIn(editor);
	const known = topicsAtCursor(textAtCursor(file, text, at), settings);
	if (known.refusal) {
		tellRefusal(strings, file.basename, known.refusal);
		return;
	}
	const onDone = (topics: readonly string[]): void => {
		if (editor.getValue() !== text) {
			tellRefusal(strings, file.basename, NOTE_CHANGED);
			return;
		}
		// Where the focus was elsewhere, an editor of a phone may have lost its cursor.
		editor.setCursor(editor.offsetToPos(at));
		change(bench, editor, file, (source) => tagTalk(source, topics, bench.settings, parseYaml));
	};
	new TopicPicker(app, strings, known, index.topics(), onDone).open();
}
