import { MarkdownView, Notice } from 'obsidian';
import type { Editor, TFile } from 'obsidian';

import { yearInReview } from '../core/browse/year-in-review';
import { composeYear, insertLinesAt } from '../core/compose/compose-year';

import { attempt, tellRefusal } from './notify';
import { editReview, isReviewText } from './vault/edit-review';
import { linkpathIn } from './vault/linkpath-in';
import type { Workbench } from './workbench';

/** A year in review as Markdown, in the language of the notes; empty where the index knows nothing of the year. */
export function yearMarkdown({ app, index, settings }: Workbench, year: string): string {
	const review = yearInReview(index, year);
	return review ? composeYear(review, index, (path) => linkpathIn(app, path), settings.language) : '';
}

/** Puts a year in review at the cursor, as one undo step, or tells the person in a sentence why not. */
export function insertYear(bench: Workbench, editor: Editor, file: TFile, year: string): void {
	const { app, gate, strings } = bench;
	if (isReviewText(editor.getValue())) {
		new Notice(strings.cards.year.inReview);
		return;
	}
	void attempt(strings, async () => {
		const markdown = yearMarkdown(bench, year);
		const note = { app, gate, file, editor };
		const refusal = await editReview(note, ({ text, at }) => insertLinesAt(text, at, markdown));
		if (refusal) tellRefusal(strings, file.basename, refusal);
	});
}

/** Does the same in the note that was edited last, for a button outside of the editor. */
export function insertYearInOpenNote(bench: Workbench, year: string): void {
	const view = bench.app.workspace.getMostRecentLeaf()?.view;
	const { cards, notice } = bench.strings;
	if (!(view instanceof MarkdownView) || !view.file || view.getMode() !== 'source') {
		new Notice(view instanceof MarkdownView ? notice.notEditing : cards.year.noEditor);
		return;
	}
	insertYear(bench, view.editor, view.file, year);
	view.editor.focus();
}
