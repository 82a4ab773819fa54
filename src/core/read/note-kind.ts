import type { NoteReading } from '../model/note-reading';
import type { TagAt } from '../model/note-snapshot';

import { tagsIn } from './read-properties';

/** The tag that makes a note a review. */
export const REVIEW_TAG = 'meetup/review';
/** The tag that makes a note a reflection on a review. */
export const REFLECTION_TAG = 'meetup/reflection';
/** The tag that makes a note about a speaker. */
export const SPEAKER_TAG = 'speaker';

const KIND_OF_TAG: ReadonlyMap<string, NoteReading['kind']> = new Map([
	[REVIEW_TAG, 'review'],
	[REFLECTION_TAG, 'reflection'],
	[SPEAKER_TAG, 'speaker'],
]);

/**
 * What a note is to the index, or null for the many that are nothing to it. Cheap: asked of every note of the vault.
 * Tags in the body count for reviews alone, so that `#speaker` in a sentence makes no speaker.
 */
export function noteKindOf(
	properties: Readonly<Record<string, unknown>>,
	tags: readonly TagAt[],
): NoteReading['kind'] | null {
	for (const tag of tagsIn(properties)) {
		const kind = KIND_OF_TAG.get(tag.toLowerCase());
		if (kind) return kind;
	}
	return tags.some(({ tag }) => tag.toLowerCase() === `#${REVIEW_TAG}`) ? 'review' : null;
}
