import type { FoundEvent } from '../model/text-reading';

import type { Source } from './source';

/** The event that a text is about, and its day. */
export function findEvent({ basename }: Source): FoundEvent {
	return { name: basename, day: null };
}
