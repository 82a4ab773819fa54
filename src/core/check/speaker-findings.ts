import { isConflictCopy, originalOf } from '../linked-index/conflict-copy';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { NameKey } from '../model/name-key';
import { compareText, keyOfName } from '../model/name-key';
import { basenameOf } from '../model/note-path';
import type { NotePath } from '../model/note-path';
import type { Speaker } from '../model/review';
import type { SpeakerNote } from '../model/speaker-note';

import { STEP } from './findings';
import type { Findings } from './findings';

/** Speaker notes that share a name: each but the first by path. In steps. */
export function* sameNameFindings(index: LinkedIndex): Findings {
	yield null;
	const notes = index
		.readings()
		.filter((reading): reading is SpeakerNote => reading.kind === 'speaker' && !isConflictCopy(reading.path))
		.sort((a, b) => compareText(a.path, b.path));
	const first = new Map<NameKey, SpeakerNote>();
	for (const [at, note] of notes.entries()) {
		if (at % STEP === 0) yield null;
		const { name, path } = note;
		const key = keyOfName(name);
		const other = first.get(key);
		const fix = { kind: 'none', reason: 'one-name', detail: '' } as const;
		if (other) yield { code: 'same-name-twice', path, line: null, text: name, others: [other.path], fix };
		else first.set(key, note);
	}
}

/** Conflict copies of notes that the index knows, or that are known to it themselves, among all notes of the vault. In steps. */
export function* conflictFindings(index: LinkedIndex, paths: ReadonlySet<string>): Findings {
	let steps = 0;
	for (const each of paths) {
		if (steps++ % STEP === 0) yield null;
		const [path, original] = [each as NotePath, originalOf(each)];
		if (original === null || !(index.get(path) ?? index.get(original as NotePath))) continue;
		const isThere = paths.has(original);
		const fix = { kind: 'none', reason: isThere ? 'compare-copy' : 'lost-original', detail: '' } as const;
		const others = isThere ? [original] : [];
		yield { code: 'conflict-copy', path, line: null, text: basenameOf(path), others, fix };
	}
}

/**
 * Speakers whom a review links and who have no note, where speakers have notes: each once, where they spoke last. In steps.
 *
 * @param isLost whether a link of a note to somebody leads nowhere
 */
export function* unresolvedFindings(
	index: LinkedIndex,
	isLost: (path: NotePath, speaker: Speaker) => boolean,
): Findings {
	const speakers = index.speakers();
	if (!speakers.some(({ note }) => note !== null)) return;
	for (const [at, { name, note, key, talks, reviews }] of speakers.entries()) {
		if (at % STEP === 0) yield null;
		if (note !== null) continue;
		const places = [
			...talks.map(({ review, speaker }) => ({ review, speaker })),
			...reviews.flatMap((review) => review.speakers.map((speaker) => ({ review, speaker }))),
		];
		const place = places.find(
			({ review, speaker }) => index.speakerOf(speaker)?.key === key && isLost(review.path, speaker),
		);
		if (!place) continue;
		const { path } = place.review;
		const fix = { kind: 'create-speaker', name } as const;
		yield { code: 'unresolved-speaker', path, line: place.speaker.line, text: name, others: [], fix };
	}
}
