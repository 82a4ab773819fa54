import type { TFile } from 'obsidian';

import { reviewName } from '../core/compose/review-name';
import type { ReviewDraft } from '../core/model/review-draft';

import { reviewFromTemplate } from './notes-from-templates';
import type { Workbench } from './workbench';

/** A new review, and the offset in it at which the person goes on writing. */
interface NewReview {
	readonly file: TFile;
	readonly cursor: number;
}

/**
 * Makes the note of a review out of a draft, whole, under a free name in the folder of the reviews.
 *
 * @param template path of a note to make it from; empty for the built-in template
 * @throws Error whose message tells a person what is wrong with the template. Nothing is made then.
 */
export async function createReview(
	bench: Workbench,
	draft: ReviewDraft,
	template = bench.settings.reviewTemplate,
): Promise<NewReview> {
	const { text, cursor } = await reviewFromTemplate(bench, draft, template);
	const { gate, settings } = bench;
	return { file: await gate.create(settings.reviewFolder, reviewName(draft, settings), text), cursor };
}
