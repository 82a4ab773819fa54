import type { Plugin } from 'obsidian';

import { noteFailure } from './notify';
import { UndoJournal } from './vault/undo-journal';
import { WriteGate } from './vault/write-gate';
import type { Workbench } from './workbench';

/** What a plugin writes notes with: the gate, and in the plugin's folder the journal by which that is undone. */
export function writersOf({ app, manifest }: Plugin): Pick<Workbench, 'gate' | 'journal'> {
	const { id, dir = `${app.vault.configDir}/plugins/${id}` } = manifest;
	return { gate: new WriteGate(app), journal: new UndoJournal(app, `${dir}/undo`, noteFailure) };
}
