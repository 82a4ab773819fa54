import { MarkdownView, Notice } from 'obsidian';
import type { App, Command } from 'obsidian';

import { ReviewForm } from '../forms/review-form';
import { closeDrawer } from '../close-drawer';
import { attempt } from '../notify';
import { createReview } from '../vault/new-review';
import type { NewReview } from '../vault/new-review';
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
			const review = await createReview(bench.gate, draft, bench.settings);
			// Before the note opens: a form that closes gives the focus back to where it was.
			form.close();
			new Notice(bench.strings.notice.created(review.file.basename));
			await openForWriting(bench.app, review);
		}),
	);
	form.open();
}

async function openForWriting(app: App, { file, cursor }: NewReview): Promise<void> {
	const leaf = app.workspace.getLeaf(false);
	await leaf.openFile(file, { active: true, state: { mode: 'source' } });
	closeDrawer(app);
	if (!(leaf.view instanceof MarkdownView)) return;
	const { editor } = leaf.view;
	editor.setCursor(editor.offsetToPos(cursor));
	editor.focus();
}
