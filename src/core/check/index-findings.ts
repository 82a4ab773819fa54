import type { LinkedIndex } from '../linked-index/linked-index';
import type { Finding } from '../model/finding';
import type { NotePath } from '../model/note-path';
import type { Speaker } from '../model/review';

import { nameBearersOf } from './name-bearers';
import { nearNames } from './near-names';
import { reviewFindings, sameTalkFindings } from './review-findings';
import { conflictFindings, sameNameFindings, unresolvedFindings } from './speaker-findings';
import { spellingFindings } from './spelling-findings';

/** What only the vault knows. */
export interface VaultFacts {
	readonly hasNote: (path: string) => boolean;
	/** Whether a link of a note to somebody leads nowhere. */
	readonly isLost: (path: NotePath, speaker: Speaker) => boolean;
}

/** All that the index gives cause to look at, in steps: null says that one is over. */
export function* indexFindings(index: LinkedIndex, { hasNote, isLost }: VaultFacts): Generator<Finding | null> {
	const parts = [
		() => reviewFindings(index),
		() => sameTalkFindings(index),
		() => sameNameFindings(index),
		() => conflictFindings(index, hasNote),
		() => unresolvedFindings(index, isLost),
		() => spellingFindings(index),
	];
	for (const part of parts) {
		yield* part();
		yield null;
	}
	const bearers = nameBearersOf(index);
	yield null;
	for (const named of ['speaker', 'meetup', 'organization'] as const) yield* nearNames(bearers[named], named);
}
