import { Notice } from 'obsidian';
import type { Command } from 'obsidian';

import { withSpeakerNotes } from '../../core/linked-index/draft-speakers';
import { ReviewForm } from '../forms/review-form';
import { createReview } from '../new-review';
import { attempt } from '../notify';
import { openForWriting } from '../open-for-writing';
import type { Workbench } from '../workbench';

/** One form, one new note: opened, with the cursor at the first empty place. */
export function createReviewCommand(bench: Workbench): Command {
	return {
		id: 'create-meetup-review',
		name: bench.strings.command.createReview,
		icon: 'square-pen',
		callback: () => askForReview(bench),
	};
}

/** Opens the form for a new review. Cancelling leaves nothing behind. */
export function askForReview(bench: Workbench): void {
	const form = new ReviewForm(bench, (draft) =>
		attempt(bench.strings, async () => {
			const { file, cursor } = await createReview(bench, withSpeakerNotes(draft, bench.index));
			// Before the note opens: a form that closes gives the focus back to where it was.
			form.close();
			new Notice(bench.strings.notice.created(file.basename));
			await openForWriting(bench.app, file, cursor);
		}),
	);
	form.open();
}
