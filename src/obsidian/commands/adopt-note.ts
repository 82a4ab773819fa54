import { MarkdownView, Notice } from 'obsidian';
import type { Command, Editor, TFile } from 'obsidian';

import type { NotePath } from '../../core/model/note-path';
import type { Refusal, TextOrRefusal } from '../../core/model/refusal';
import type { TextReading } from '../../core/model/text-reading';
import { applyEdits, offsetAfter } from '../../core/text/apply-edits';
import type { TextEdit } from '../../core/text/apply-edits';
import { AdoptForm } from '../forms/adopt-form';
import { attempt, tellRefusal } from '../notify';
import { changeNotes } from '../vault/change-notes';
import { foreignText, NOTE_CHANGED } from '../vault/disk-text';
import { editReview, isReviewText } from '../vault/edit-review';
import type { Workbench } from '../workbench';

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
			const refusal = await write(bench, file, text, edits);
			if (refusal) return tellRefusal(strings, file.basename, refusal);
			// Before anything is shown: a form that closes gives the focus back to where it was.
			form.end();
			new Notice(strings.adopt.adopted(reading.talks.length, speakersOf(reading)));
			onAdopted();
		}),
	);
	form.open();
}

/** Writes the edits into the note that they were made for: in its editor as one step, else so that it can be undone. */
async function write(bench: Workbench, file: TFile, text: string, edits: readonly TextEdit[]): Promise<Refusal | null> {
	const { app, gate, journal, strings } = bench;
	const editor = editorOf(bench, file);
	if (editor && (await foreignText(app, file, editor)) === null)
		return editReview({ app, gate, file, editor }, (place) =>
			place.text === text
				? { edits, cursor: offsetAfter(edits, place.at), refusal: null }
				: { edits: null, refusal: NOTE_CHANGED },
		);
	const apply = (_: TFile, now: string): TextOrRefusal =>
		now === text ? { text: applyEdits(now, edits), refusal: null } : { text: null, refusal: NOTE_CHANGED };
	const what = strings.command.adoptNote;
	const { refused, failure } = await changeNotes([file], apply, { gate, journal, what });
	if (failure instanceof Error) throw failure;
	return failure ?? refused[0]?.refusal ?? null;
}

/** The editor in which the person writes this note, if there is one. */
function editorOf({ app }: Workbench, file: TFile): Editor | null {
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	return view?.file === file && view.getMode() === 'source' ? view.editor : null;
}

const speakersOf = ({ talks }: TextReading): number =>
	new Set(talks.flatMap(({ speakers }) => speakers.map(({ name }) => name))).size;
