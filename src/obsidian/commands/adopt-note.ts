import { MarkdownView, Notice } from 'obsidian';
import type { Command, Editor, TFile } from 'obsidian';

import type { NotePath } from '../../core/model/note-path';
import { speakerNamesOf } from '../../core/compose/adopt-properties';
import type { Refusal, TextOrRefusal } from '../../core/model/refusal';
import { applyEdits, offsetAfter } from '../../core/text/apply-edits';
import type { TextEdit } from '../../core/text/apply-edits';
import { AdoptForm } from '../forms/adopt-form';
import { attempt, tellRefusal } from '../notify';
import { changeNotes } from '../vault/change-notes';
import { foreignText, NOTE_CHANGED } from '../vault/disk-text';
import { editReview, isReviewText } from '../vault/edit-review';
import type { Workbench } from '../workbench';

import { offerUndo, UNDO_TIME } from './offer-undo';

/** Shows how the open note is read as a review, and after the person's corrections adds what makes it one. */
export function adoptNoteCommand(bench: Workbench): Command {
	const { app, strings } = bench;
	return {
		id: 'adopt-note',
		name: strings.command.adoptNote,
		icon: 'file-check',
		checkCallback: (checking) => {
			const file = app.workspace.getActiveFile();
			if (file?.extension !== 'md') return false;
			if (!checking) void attempt(strings, () => askToAdopt(bench, file));
			return true;
		},
	};
}

/** Opens the form for a note. A note that is a review already is told so instead. */
export async function askToAdopt(
	bench: Workbench,
	file: TFile,
	onAdopted: () => void = () => undefined,
): Promise<void> {
	const { app, strings } = bench;
	const editor = editorOf(bench, file);
	const text = editor ? ((await foreignText(app, file, editor)) ?? editor.getValue()) : await app.vault.read(file);
	if (isReviewText(text)) {
		new Notice(strings.adopt.isReviewAlready(file.basename));
		return;
	}
	const form = new AdoptForm(bench, { path: file.path as NotePath, text }, (edits, reading) =>
		attempt(strings, async () => {
			const { refusal, undo } = await write(bench, file, text, edits);
			if (refusal) return tellRefusal(strings, file.basename, refusal);
			// Before anything is shown: a form that closes gives the focus back to where it was.
			form.end();
			const { basename } = file;
			const isReview = isReviewText(applyEdits(text, edits));
			const sentence = isReview
				? strings.adopt.adopted(basename, reading.talks.length, speakerNamesOf(reading).length)
				: strings.adopt.withoutTag(basename);
			offerUndo(bench, new Notice(sentence, undo === null ? undefined : UNDO_TIME), undo);
			if (isReview) onAdopted();
		}),
	);
	form.open();
}

interface Written {
	readonly refusal: Refusal | null;
	/** By which the change can be undone; null where the editor does that. */
	readonly undo: string | null;
}

/** Writes the edits into the note that they were made for: in its editor as one step, else so that it can be undone. */
async function write(bench: Workbench, file: TFile, text: string, edits: readonly TextEdit[]): Promise<Written> {
	const { app, gate, journal, strings } = bench;
	const editor = editorOf(bench, file);
	if (editor && (await foreignText(app, file, editor)) === null)
		return {
			refusal: await editReview({ app, gate, file, editor }, (place) =>
				place.text === text
					? { edits, cursor: offsetAfter(edits, place.at), refusal: null }
					: { edits: null, refusal: NOTE_CHANGED },
			),
			undo: null,
		};
	const apply = (_: TFile, now: string): TextOrRefusal =>
		now === text ? { text: applyEdits(now, edits), refusal: null } : { text: null, refusal: NOTE_CHANGED };
	const what = strings.command.adoptNote;
	const { refused, failure, undo } = await changeNotes([file], apply, { gate, journal, what });
	if (failure instanceof Error) throw failure;
	return { refusal: failure ?? refused[0]?.refusal ?? null, undo };
}

/** The editor in which the person writes this note, if there is one. */
function editorOf({ app }: Workbench, file: TFile): Editor | null {
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	return view?.file === file && view.getMode() === 'source' ? view.editor : null;
}
