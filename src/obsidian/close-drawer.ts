import { Platform } from 'obsidian';
import type { App } from 'obsidian';

/** Where the sidebar lies over the notes, as on a phone, closes it: a note was opened to be seen. */
export function closeDrawer(app: App): void {
	if (Platform.isMobile) app.workspace.rightSplit.collapse();
}
