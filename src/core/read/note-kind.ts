import type { NoteReading } from '../model/note-reading';
import type { TagAt } from '../model/note-snapshot';

import { tagsIn } from './read-properties';

/** The tag that makes a note a review. */
export const REVIEW_TAG = 'meetup/review';
/** The tag that, on a line under a heading of a review, makes that heading a talk. */
export const TALK_TAG = 'meetup/talk';
/** The tag that makes a note a reflection on a review. */
export const REFLECTION_TAG = 'meetup/reflection';
/** The tag that makes a note about a speaker. */
export const SPEAKER_TAG = 'speaker';

/** A note that is several things is the first of these. */
const KINDS: readonly (readonly [tag: string, kind: NoteReading['kind']])[] = [
	[REVIEW_TAG, 'review'],
	[REFLECTION_TAG, 'reflection'],
	[SPEAKER_TAG, 'speaker'],
];

/**
 * What a note is to the index, or null for the many that are nothing to it. Cheap: asked of every note of the vault.
 * Tags in the body count for reviews alone, so that `#speaker` in a sentence makes no speaker.
 */
export function noteKindOf(
	properties: Readonly<Record<string, unknown>>,
	tags: readonly TagAt[],
): NoteReading['kind'] | null {
	if (tags.some(({ tag }) => tag.toLowerCase() === `#${REVIEW_TAG}`)) return 'review';
	const own = tagsIn(properties).map((tag) => tag.toLowerCase());
	return KINDS.find(([tag]) => own.includes(tag))?.[1] ?? null;
}
