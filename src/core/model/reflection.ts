import type { CalendarDay } from './calendar-day';
import type { NameLink } from './name-link';
import type { NotePath } from './note-path';

/** What a person thinks of an event later on: a note of its own that points to its review. */
export interface Reflection {
	readonly kind: 'reflection';
	readonly path: NotePath;
	readonly title: string;
	readonly day: CalendarDay | null;
	readonly review: NameLink | null;
}
