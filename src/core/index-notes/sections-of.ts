import type { LinkedIndex } from '../linked-index/linked-index';
import type { Review } from '../model/review';
import { inertLine } from '../text/inert';
import { wikilink } from '../text/wikilink';
import type { BlockGrouping } from './block-options';
import { isAbout, isFrom } from './chosen-reviews';
import type { TalkTest } from './chosen-reviews';

/** What a block groups whole reviews by. */
export type ReviewGrouping = Exclude<BlockGrouping, 'speaker' | 'reflections'>;

/** Reviews that stand under one heading of a block, and which of their talks belong there. */
export interface BlockSection {
	readonly heading: string;
	readonly reviews: readonly Review[];
	readonly tests: readonly TalkTest[];
}

/**
 * The headings under which reviews are listed, in order.
 * Meetups and organizations are links. Topics are plain text: a tag would make the index note one of the topic's notes.
 */
export function sectionsOf(index: LinkedIndex, by: ReviewGrouping): readonly BlockSection[] {
	const entries = index[LISTS[by]]();
	return entries.map(({ key, name, reviews }) => {
		if (by === 'year') return { heading: name, reviews, tests: [] };
		if (by === 'topic') return { heading: inertLine(name), reviews, tests: [isAbout(key)] };
		return { heading: wikilink(name), reviews, tests: by === 'organization' ? [isFrom(key)] : [] };
	});
}

const LISTS = { year: 'years', meetup: 'meetups', topic: 'topics', organization: 'organizations' } as const;
