import type { TextReading } from '../model/text-reading';

import type { Source } from './source';

/** How sure it is that a text is a review of an event, from 0 to 1. */
export function confidenceOf(
	{ lines }: Source,
	{ talks }: Pick<TextReading, 'event' | 'talks' | 'sections' | 'slides'>,
): number {
	return lines.length > 0 && talks.length > 0 ? 1 : 0;
}
