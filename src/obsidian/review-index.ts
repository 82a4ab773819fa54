import type { App, View } from 'obsidian';

import type { NotePath } from '../core/model/note-path';

/** The type of the review index among Obsidian's views. */
export const REVIEW_INDEX = 'meetup-review-index';

/** What the review index can be asked from outside. */
export interface NoteRevealer {
	/** Shows the row of a note and puts the focus on it, as soon as that is known. */
	readonly revealNote: (path: NotePath) => void;
}

/** Shows the review index where the person put it: the one that is there, else a new one in the right sidebar. */
export async function openReviewIndex({ workspace }: App): Promise<View> {
	const [known] = workspace.getLeavesOfType(REVIEW_INDEX);
	if (known) {
		await workspace.revealLeaf(known);
		workspace.setActiveLeaf(known, { focus: true });
	}
	const leaf = known ?? (await workspace.ensureSideLeaf(REVIEW_INDEX, 'right', { active: true, reveal: true }));
	return leaf.view;
}

/** Shows the review index, in it the row of a note. */
export async function revealInIndex(app: App, path: NotePath): Promise<void> {
	const view = await openReviewIndex(app);
	if (isRevealer(view)) view.revealNote(path);
}

function isRevealer(view: View): view is View & NoteRevealer {
	return view.getViewType() === REVIEW_INDEX && 'revealNote' in view;
}
