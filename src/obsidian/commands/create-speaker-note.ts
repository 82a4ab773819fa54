import { Notice } from 'obsidian';
import type { App, Command, TFile } from 'obsidian';

import { SpeakerChoices } from '../../core/browse/speaker-choices';
import type { SpeakerChoice } from '../../core/browse/speaker-choices';
import { SpeakerPicker } from '../forms/speaker-picker';
import { attempt } from '../notify';
import { openPlace } from '../open-place';
import { createSpeakerNote } from '../speaker-note';
import type { Workbench } from '../workbench';

import { wordsAt } from './tag-speaker';

/** Makes the note of a speaker and opens it; opens the one there is. Offers first who has none yet. */
export function createSpeakerNoteCommand(bench: Workbench): Command {
	return {
		id: 'create-speaker-note',
		name: bench.strings.command.createSpeakerNote,
		icon: 'contact-round',
		callback: () => ask(bench),
	};
}

function ask(bench: Workbench): void {
	const { app, index, strings } = bench;
	const all = new SpeakerChoices(index);
	const editor = app.workspace.activeEditor?.editor;
	const picker = new SpeakerPicker(app, {
		strings,
		choices: { find: (query) => all.find(query).filter(({ target }) => query !== '' || !noteOf(app, target)) },
		purpose: strings.picker.createOrOpen,
		query: editor ? wordsAt(editor).query : '',
		makesNotes: false,
		onChoose: (choice) => void attempt(strings, () => makeAndOpen(bench, choice)),
	});
	picker.open();
}

/** Opens the note of a speaker whom the index knows by this name; makes it if there is none. */
export function openSpeaker(bench: Workbench, name: string): void {
	const found = new SpeakerChoices(bench.index).find(name);
	const choice = found.find(({ target }) => target === name) ?? found[0];
	if (choice) void attempt(bench.strings, () => makeAndOpen(bench, choice));
}

/** Opens the note of a speaker, and makes it first where there is none. */
export async function makeAndOpen(bench: Workbench, choice: SpeakerChoice): Promise<void> {
	const { app, strings, watcher } = bench;
	let file = noteOf(app, choice.target);
	if (!file) {
		await watcher.whenComplete();
		file = await createSpeakerNote(bench, choice, null);
		new Notice(strings.notice.created(file.basename));
	}
	await openPlace(app, { path: file.path, line: null }, false);
}

const noteOf = (app: App, target: string): TFile | null => app.metadataCache.getFirstLinkpathDest(target, '');
