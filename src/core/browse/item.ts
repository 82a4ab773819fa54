import type { CalendarDay } from '../model/calendar-day';
import type { NotePath } from '../model/note-path';
import type { Reflection } from '../model/reflection';
import type { Review } from '../model/review';

/** What stands in a group. */
export type Item = Review | ReflectionItem | TaskItem;

/** A reflection that does not stand under its review. */
export interface ReflectionItem {
	readonly kind: 'reflection';
	readonly path: NotePath;
	readonly title: string;
	readonly day: CalendarDay | null;
	/** The review that it leads to. */
	readonly about: Review | null;
}

/** A task that is not ticked, or a question without an answer. */
export interface TaskItem {
	readonly kind: 'task';
	readonly review: Review;
	readonly isQuestion: boolean;
	readonly text: string;
	readonly line: number;
	/** Tells twins in one note apart, by their order. */
	readonly nth: number;
}

/** Whether an item is a review. */
export function isReview(item: Item): item is Review {
	return item.kind === 'review';
}

/** Whether the row of an item has a smaller line under the first. */
export function isTwoLined(item: Item): boolean {
	return item.kind !== 'reflection' || item.day !== null || item.about !== null;
}

// The same item as long as the reflection leads to the same review.
const items = new WeakMap<Reflection, ReflectionItem>();

/** A reflection as an item, with the review that it leads to. */
export function itemOf(reflection: Reflection, about: Review | null): ReflectionItem {
	let item = items.get(reflection);
	if (item?.about !== about || !item) {
		const { path, title, day } = reflection;
		items.set(reflection, (item = { kind: 'reflection', path, title, day, about }));
	}
	return item;
}
