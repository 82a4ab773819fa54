import type { Command, TFile, TFolder } from 'obsidian';

import type { NotePath } from '../../core/model/note-path';
import type { TextOrRefusal } from '../../core/model/refusal';
import { applyEdits } from '../../core/text/apply-edits';
import { vocabularyOf } from '../../core/vocabulary/vocabulary';
import { AdoptFolderForm } from '../forms/adopt-folder-form';
import { FolderPicker } from '../forms/folder-picker';
import { attempt } from '../notify';
import { adoptionOf } from '../vault/adoption-of';
import { changeNotes } from '../vault/change-notes';
import { findAdoptable } from '../vault/find-adoptable';
import type { Workbench } from '../workbench';

import { askToAdopt } from './adopt-note';
import { tellChanges } from './tell-changes';

/** Looks for reviews among the notes of a folder, and adopts those that the person ticks. */
export function adoptFolderCommand(bench: Workbench): Command {
	return {
		id: 'adopt-folder',
		name: bench.strings.command.adoptFolder,
		icon: 'folder-check',
		callback: () => askForFolder(bench),
	};
}

/** Asks for the folder in which to look. */
export function askForFolder(bench: Workbench): void {
	new FolderPicker(bench, (folder) => openForm(bench, folder)).open();
}

function openForm(bench: Workbench, folder: TFolder): void {
	const { app, gate, journal, strings } = bench;
	const files = app.vault
		.getMarkdownFiles()
		.filter(({ path }) => folder.isRoot() || path.startsWith(`${folder.path}/`));
	new AdoptFolderForm(bench, {
		folder: folder.isRoot() ? null : folder.path,
		total: files.length,
		search: (onProgress, signal) =>
			findAdoptable(app, { files, vocabulary: vocabularyOf(bench.settings), onProgress, signal }),
		look: (file, onAdopted) => void attempt(strings, () => askToAdopt(bench, file, onAdopted)),
		adopt: async (chosen, onProgress, signal) => {
			const what = strings.command.adoptFolder;
			const wish = { gate, journal, what, onProgress, signal };
			const changes = await changeNotes(chosen, (file, text) => adopted(bench, file, text), wish);
			tellChanges(bench, strings.adopt.folder.done(changes.changed.length, changes.left.length), changes);
		},
	}).open();
}

/** The text of a note at this moment, adopted as it is read at this moment. */
function adopted({ settings }: Workbench, { path }: TFile, text: string): TextOrRefusal {
	const { edits, refusal } = adoptionOf(path as NotePath, text, settings).adoption;
	return refusal ? { text: null, refusal } : { text: applyEdits(text, edits), refusal: null };
}
