import type { LinkedIndex } from '../linked-index/linked-index';
import type { NotePath } from '../model/note-path';
import type { Speaker } from '../model/review';

import { STEP } from './findings';
import type { Findings } from './findings';
import { nameBearersOf } from './name-bearers';
import { nearNames } from './near-names';
import { reviewFindings, sameTalkFindings } from './review-findings';
import { conflictFindings, sameNameFindings, unresolvedFindings } from './speaker-findings';
import { spellingFindings } from './spelling-findings';

/** What only the vault knows. */
export interface VaultFacts {
	/** Of all notes, conflict copies and those that are nothing to the index among them. */
	readonly paths: ReadonlySet<string>;
	/** Whether a link of a note to somebody leads nowhere. */
	readonly isLost: (path: NotePath, speaker: Speaker) => boolean;
}

/** All that the index gives cause to look at, in steps. */
export function* indexFindings(index: LinkedIndex, { paths, isLost }: VaultFacts): Findings {
	for (const [at, review] of index.reviews().entries()) {
		if (at % STEP === 0) yield null;
		yield* reviewFindings(review);
	}
	yield* sameTalkFindings(index);
	yield* sameNameFindings(index);
	yield* conflictFindings(index, paths);
	yield* unresolvedFindings(index, isLost);
	yield* spellingFindings(index);
	for (const named of ['speaker', 'meetup', 'organization'] as const) {
		yield null;
		const bearers = nameBearersOf(index, named);
		yield null;
		yield* nearNames(bearers, named);
	}
}
