import type { App, WorkspaceLeaf } from 'obsidian';

import type { Finding, Fix } from '../core/model/finding';

/** The type of the check's view among Obsidian's views. */
export const CHECK_VIEW = 'meetup-check-reviews';

/** Shows the check in the right sidebar: the one that is there, else a new one. */
export async function openCheckView(app: App): Promise<WorkspaceLeaf> {
	return app.workspace.ensureSideLeaf(CHECK_VIEW, 'right', { active: true, reveal: true });
}

/** What can be done about findings. */
export interface Mending {
	/** Shows what edits change in the notes of these findings, and makes them if the person wishes. */
	readonly edit: (findings: readonly Finding[], onClose: () => void) => void;
	readonly createSpeaker: (finding: Finding, name: string) => void;
	/** Asks whether two names are to become one. */
	readonly merge: (fix: Extract<Fix, { kind: 'merge' }>) => void;
}
