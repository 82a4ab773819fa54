import { Platform } from 'obsidian';
import type { App } from 'obsidian';

/** Where the sidebars lie over the notes, as on a phone, closes them: a note was opened to be seen. */
export function closeDrawer({ workspace }: App): void {
	if (!Platform.isMobile) return;
	workspace.rightSplit.collapse();
	workspace.leftSplit.collapse();
}
