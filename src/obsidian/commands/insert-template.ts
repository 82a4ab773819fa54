import { MarkdownView, Notice, parseYaml } from 'obsidian';
import type { Command, Editor } from 'obsidian';

import type { OwnTemplate } from '../../core/compose/compose-from-template';
import { insertTemplate } from '../../core/compose/insert-template';
import { calendarDayOf } from '../../core/dates/calendar-day-of';
import { editBetween } from '../../core/text/edit-between';
import { attempt, tellRefusal } from '../notify';
import { faultSentence, readTemplate } from '../notes-from-templates';
import { editInPlace } from '../vault/edit-in-place';
import { propertiesIn } from '../vault/properties-in';
import type { Workbench } from '../workbench';

/** Puts an empty review at the cursor, as one undo step. */
export function insertTemplateCommand(bench: Workbench): Command {
	return {
		id: 'insert-review-template',
		name: bench.strings.command.insertTemplate,
		icon: 'clipboard-paste',
		editorCallback: (editor, { file }) => insert(bench, editor, file?.basename ?? ''),
	};
}

/** Does the same in the note that was edited last, for buttons outside of the editor. */
export function insertTemplateInOpenNote(bench: Workbench): void {
	const view = bench.app.workspace.getMostRecentLeaf()?.view;
	const { noEditor, notEditing } = bench.strings.notice;
	if (!(view instanceof MarkdownView) || view.getMode() !== 'source') {
		new Notice(view instanceof MarkdownView ? notEditing : noEditor);
		return;
	}
	insert(bench, view.editor, view.file?.basename ?? '');
	view.editor.focus();
}

function insert(bench: Workbench, editor: Editor, note: string): void {
	const path = bench.settings.reviewTemplate;
	if (path === '') {
		insertFrom(bench, editor, note, null);
		return;
	}
	void attempt(bench.strings, async () => insertFrom(bench, editor, note, await readTemplate(bench, path)));
}

function insertFrom(bench: Workbench, editor: Editor, note: string, own: OwnTemplate | null): void {
	const { settings, strings } = bench;
	const text = editor.getValue();
	const wish = {
		text,
		at: editor.posToOffset(editor.getCursor('to')),
		properties: propertiesIn(text),
		day: calendarDayOf(new Date()),
	};
	const inserted = insertTemplate(wish, settings, parseYaml, own);
	if (inserted.faults) throw new Error(faultSentence(strings, settings.reviewTemplate, inserted.faults));
	if (inserted.refusal) {
		tellRefusal(strings, note, inserted.refusal);
		return;
	}
	const edit = editBetween(text, inserted.text);
	if (edit) editInPlace(editor, [edit]);
	editor.setCursor(editor.offsetToPos(inserted.cursor));
}
