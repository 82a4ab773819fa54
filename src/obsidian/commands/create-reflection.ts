import { ItemView, Notice } from 'obsidian';
import type { Command } from 'obsidian';

import type { ReflectionDraft } from '../../core/compose/compose-reflection';
import { labelOfReview } from '../../core/index-notes/block-lines';
import { isConflictCopy } from '../../core/linked-index/conflict-copy';
import type { NotePath } from '../../core/model/note-path';
import type { Review } from '../../core/model/review';
import { attempt, tellRefusal } from '../notify';
import { reflectionFromTemplate } from '../notes-from-templates';
import { openForWriting } from '../open-for-writing';
import { REVIEW_INDEX } from '../review-index';
import { createReflection } from '../vault/new-reflection';
import type { Workbench } from '../workbench';

/** A new reflection on the review that is open, that the open reflection is about, or that is chosen in the pane. */
export function createReflectionCommand(bench: Workbench): Command {
	return {
		id: 'create-reflection',
		name: bench.strings.command.createReflection,
		icon: 'message-circle-plus',
		checkCallback: (checking) => {
			const { workspace } = bench.app;
			const isInPane = workspace.getActiveViewOfType(ItemView)?.getViewType() === REVIEW_INDEX;
			const path = (isInPane && bench.chosen.path) || workspace.getActiveFile()?.path;
			const create = path === undefined ? null : reflectionOn(bench, path);
			if (!checking) create?.();
			return create !== null;
		},
	};
}

/** What makes a reflection on the review at a path, or on the one that the reflection there is about; else null. */
export function reflectionOn(bench: Workbench, path: string): (() => void) | null {
	const { index, strings } = bench;
	const reading = index.get(path as NotePath);
	const review = reading?.kind === 'reflection' ? index.reviewOf(reading) : reading;
	// What leads to a conflict copy leads nowhere once the conflict is solved.
	if (review?.kind !== 'review' || isConflictCopy(review.path)) return null;
	return () => void attempt(strings, () => create(bench, review));
}

async function create(bench: Workbench, review: Review): Promise<void> {
	const { app, gate, settings, strings } = bench;
	const wish = { path: review.path, title: '', about: labelOfReview(review), text: '' };
	const compose = (draft: ReflectionDraft) => reflectionFromTemplate(bench, draft);
	const made = await createReflection(app, gate, wish, settings, compose, null);
	if (made.refusal) return tellRefusal(strings, review.path, made.refusal);
	new Notice(strings.notice.created(made.file.basename));
	await openForWriting(app, made.file, made.cursor);
}
