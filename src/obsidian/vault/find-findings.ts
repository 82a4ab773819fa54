import type { App } from 'obsidian';

import { findingsOfReview } from '../../core/check/review-findings';
import type { LinkedIndex } from '../../core/linked-index/linked-index';
import type { Finding } from '../../core/model/finding';
import type { Settings } from '../../core/settings/settings';

import { TimeSlice } from './time-slice';

/** What is looked through. */
export interface CheckedVault {
	readonly app: App;
	/** Complete: what is missing in it is missing in the vault. */
	readonly index: LinkedIndex;
	readonly settings: Settings;
}

/** Who hears of a check, and how it is stopped. */
export interface CheckWish {
	/** Hears how many notes of how many are done. */
	readonly onProgress: (done: number, total: number) => void;
	/** Stops between two notes. */
	readonly signal: AbortSignal;
}

/** All that can be mended in the notes, by path and line. Writes nothing; the app gets its turn in between. */
export async function findFindings(vault: CheckedVault, wish: CheckWish): Promise<readonly Finding[]> {
	const findings: Finding[] = [];
	const slice = new TimeSlice();
	const reviews = vault.index.reviews();
	for (const [done, review] of reviews.entries()) {
		await slice.breathe();
		if (wish.signal.aborted) break;
		findings.push(...findingsOfReview(review));
		wish.onProgress(done + 1, reviews.length);
	}
	return findings;
}
