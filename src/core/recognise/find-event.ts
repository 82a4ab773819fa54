import type { FoundEvent, FoundTalk } from '../model/text-reading';

import { eventDayIn } from './event-day';
import { eventNameIn } from './event-name';
import { nameOverTalks } from './event-title';
import { titlesOf } from './event-titles';
import { frontMatterOf } from './front-matter';
import type { Source } from './source';

/**
 * The event that a text is about, and its day: what title, heading, file name and first lines agree upon. Null where
 * they do not say it; the day on which a text was published or added to is none.
 */
export function findEvent({ basename, lines }: Source, talks: readonly FoundTalk[]): FoundEvent {
	const above = frontMatterOf(lines);
	const titles = titlesOf(basename, lines, above);
	const headline = titles.sources.find(({ kind }) => kind === 'title' || kind === 'heading');
	// Several people spoke under one short heading: that is what they spoke at.
	const spoken = talks.filter(({ speakers, line }) => speakers.length > 0 && line > titles.topLine);
	const isOverTalks = headline !== undefined && spoken.length > 1 && spoken.length === talks.length;
	const name = eventNameIn(titles) ?? (isOverTalks ? nameOverTalks(headline.text) : null);
	return { name, day: eventDayIn(basename, titles, above, lines, name) };
}
