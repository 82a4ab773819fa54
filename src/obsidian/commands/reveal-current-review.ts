import type { Command } from 'obsidian';

import { hasNoteRow } from '../../core/browse/find-note-row';
import type { NotePath } from '../../core/model/note-path';
import { attempt } from '../notify';
import { revealInIndex } from '../review-index';
import type { Workbench } from '../workbench';

/** Shows in the pane where the open note stands: a review, the review of a reflection, or a speaker. */
export function revealCurrentReviewCommand({ app, index, strings }: Workbench): Command {
	return {
		id: 'reveal-current-review',
		name: strings.command.revealReview,
		icon: 'crosshair',
		checkCallback: (checking) => {
			const path = app.workspace.getActiveFile()?.path as NotePath | undefined;
			if (path === undefined || !hasNoteRow(index, path)) return false;
			if (!checking) void attempt(strings, () => revealInIndex(app, path));
			return true;
		},
	};
}
