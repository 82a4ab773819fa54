import type { FoundEvent } from '../model/text-reading';

import { eventDayIn } from './event-day';
import { eventNameIn } from './event-name';
import { titlesOf } from './event-titles';
import { frontMatterOf } from './front-matter';
import type { Source } from './source';

/**
 * The event that a text is about, and its day: what title, heading, file name and first lines agree upon. Null where
 * they do not say it; the day on which a text was published or added to is none.
 */
export function findEvent({ basename, lines }: Source): FoundEvent {
	const above = frontMatterOf(lines);
	const titles = titlesOf(basename, lines, above);
	return { name: eventNameIn(titles), day: eventDayIn(basename, titles, above, lines) };
}
