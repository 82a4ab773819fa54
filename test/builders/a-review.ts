import type { CalendarDay } from '../../src/core/model/calendar-day';
import { basenameOf } from '../../src/core/model/note-path';
import type { NotePath } from '../../src/core/model/note-path';
import type { Review } from '../../src/core/model/review';
import { aNameLink } from './a-name-link';

/** What a test says of a review; path, day and meetup as plain texts. */
export interface ReviewTraits extends Partial<Omit<Review, 'kind' | 'path' | 'day' | 'meetup'>> {
	readonly path?: string;
	readonly day?: string | null;
	readonly meetup?: string | null;
}

/**
 * A review of 2023-08-09 that holds nothing unless told otherwise.
 * Its title is its file name; its topics and speakers are those of its talks.
 */
export function aReview(traits: ReviewTraits = {}): Review {
	const { path = 'Meetups/Review.md', day = '2023-08-09', meetup = null, ...rest } = traits;
	const talks = rest.talks ?? [];
	return {
		kind: 'review',
		path: path as NotePath,
		title: basenameOf(path),
		day: day as CalendarDay | null,
		meetup: meetup === null ? null : aNameLink(meetup),
		location: null,
		url: null,
		rating: null,
		topics: [...new Set(talks.flatMap((talk) => talk.topics))],
		slides: [],
		speakers: talks.flatMap((talk) => talk.speakers),
		talks,
		sections: [],
		tasks: [],
		problems: [],
		...rest,
	};
}
