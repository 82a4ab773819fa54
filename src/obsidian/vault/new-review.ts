import type { TFile } from 'obsidian';

import { composeReview } from '../../core/compose/compose-review';
import { reviewName } from '../../core/compose/review-name';
import type { ReviewDraft } from '../../core/model/review-draft';
import type { Settings } from '../../core/settings/settings';

import type { WriteGate } from './write-gate';

/** A new review, and the offset in it at which the person goes on writing. */
export interface NewReview {
	readonly file: TFile;
	readonly cursor: number;
}

/** Makes the note of a review out of a draft, whole, under a free name in the folder of the reviews. */
export async function createReview(gate: WriteGate, draft: ReviewDraft, settings: Settings): Promise<NewReview> {
	const { text, cursor } = composeReview(draft, settings);
	return { file: await gate.create(settings.reviewFolder, reviewName(draft, settings), text), cursor };
}
