import type { CalendarDay } from '../../src/core/model/calendar-day';
import { basenameOf } from '../../src/core/model/note-path';
import type { NotePath } from '../../src/core/model/note-path';
import type { Reflection } from '../../src/core/model/reflection';
import { aNameLink } from './a-name-link';

/** What a test says of a reflection; `review` is the linkpath of the review it is about. */
export interface ReflectionTraits {
	readonly path?: string;
	readonly title?: string;
	readonly day?: string | null;
	readonly review?: string | null;
}

/** A reflection of 2023-08-20 that leads to no review unless told otherwise. */
export function aReflection(traits: ReflectionTraits = {}): Reflection {
	const { path = 'Meetups/Reflections/Reflection.md', day = '2023-08-20', review = null } = traits;
	return {
		kind: 'reflection',
		path: path as NotePath,
		title: traits.title ?? basenameOf(path),
		day: day as CalendarDay | null,
		review: review === null ? null : aNameLink(review),
	};
}
