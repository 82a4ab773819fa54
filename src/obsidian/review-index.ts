import type { App, WorkspaceLeaf } from 'obsidian';

/** The type of the review index among Obsidian's views. */
export const REVIEW_INDEX = 'meetup-review-index';

/** Shows the review index in the right sidebar: the one that is there, else a new one. */
export async function openReviewIndex(app: App): Promise<WorkspaceLeaf> {
	return app.workspace.ensureSideLeaf(REVIEW_INDEX, 'right', { active: true, reveal: true });
}
