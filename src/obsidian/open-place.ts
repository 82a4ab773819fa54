import type { App, PaneType } from 'obsidian';

import { closeDrawer } from './close-drawer';

/** A place in a note: its zero-based line, or null where it is the note itself. */
export interface NotePlace {
	readonly path: string;
	readonly line: number | null;
}

/** Opens a note at a line. A note that is gone by now is not opened. */
export async function openPlace(app: App, { path, line }: NotePlace, where: PaneType | boolean): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (!file) return;
	await app.workspace
		.getLeaf(where)
		.openFile(file, line === null ? { active: true } : { active: true, eState: { line } });
	closeDrawer(app);
}
