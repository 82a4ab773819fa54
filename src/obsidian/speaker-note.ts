import type { TFile } from 'obsidian';

import type { NotePath } from '../core/model/note-path';
import type { SpeakerDraft } from '../core/model/review-draft';
import { readNote } from '../core/read/read-note';
import { snapshotOfText } from '../core/read/snapshot-of-text';

import { speakerNoteFromTemplate } from './notes-from-templates';
import { createKept } from './vault/create-kept';
import { rewriteBlocks } from './vault/index-blocks';
import { propertiesIn } from './vault/properties-in';
import type { ChangeInMaking } from './vault/undo-journal';
import type { Workbench } from './workbench';

/**
 * Makes the note of a speaker in one write, with the talks heard as the index knows them at this moment.
 *
 * @param making the change that it is a part of; null where the person sees the note at once
 */
export async function createSpeakerNote(
	bench: Workbench,
	speaker: SpeakerDraft,
	making: ChangeInMaking | null,
): Promise<TFile> {
	const { app, gate, index, settings } = bench;
	const { name, target, affiliation, role } = speaker;
	const aliases = name === target ? [] : [name];
	const text = await speakerNoteFromTemplate(bench, { name: target, aliases, affiliation, role });
	const path = gate.pathFor(settings.speakerFolder, target) as NotePath;
	// Which of two people of one name is meant depends on the note: the index hears of it a moment before the vault.
	const reading = readNote(snapshotOfText(path, text, propertiesIn(text)), settings);
	if (reading) index.put(reading);
	let file: TFile | null = null;
	try {
		const filled = rewriteBlocks(text, app, index).text;
		const { speakerFolder } = settings;
		file = making
			? await createKept(gate, making, speakerFolder, target, filled)
			: await gate.create(speakerFolder, target, filled);
		return file;
	} finally {
		if (file?.path !== path) index.remove(path);
	}
}
