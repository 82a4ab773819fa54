import type { Plugin } from 'obsidian';

import { noteFailure } from './notify';
import { MentionSearch } from './vault/mention-search';
import { UndoJournal } from './vault/undo-journal';
import { WriteGate } from './vault/write-gate';
import type { Workbench } from './workbench';

/** What a plugin writes notes with: the gate, in the plugin's folder the journal by which that is undone, and the search for what to write. */
export function writersOf({ app, manifest }: Plugin): Pick<Workbench, 'gate' | 'journal' | 'mentions'> {
	const { id, dir = `${app.vault.configDir}/plugins/${id}` } = manifest;
	const journal = new UndoJournal(app, `${dir}/undo`, noteFailure);
	return { gate: new WriteGate(app), journal, mentions: new MentionSearch(app) };
}
