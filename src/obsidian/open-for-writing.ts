import { MarkdownView } from 'obsidian';
import type { App, TFile } from 'obsidian';

import { closeDrawer } from './close-drawer';

/** Opens a note for editing, with the cursor at an offset of its text. */
export async function openForWriting(app: App, file: TFile, cursor: number): Promise<void> {
	const leaf = app.workspace.getLeaf(false);
	await leaf.openFile(file, { active: true, state: { mode: 'source' } });
	closeDrawer(app);
	if (!(leaf.view instanceof MarkdownView)) return;
	const { editor } = leaf.view;
	editor.setCursor(editor.offsetToPos(cursor));
	editor.focus();
}
