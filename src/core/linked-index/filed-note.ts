import type { CalendarDay } from '../model/calendar-day';
import { compareText } from '../model/name-key';
import type { NotePath } from '../model/note-path';

/** A note together with its place among others of its kind, worked out once. */
export interface FiledNote<T> {
	readonly note: T;
	/** Decides between notes of one day: title, then path. */
	readonly order: string;
}

/** A note that stands on a day: a review or a reflection. */
export interface DatedNote {
	readonly path: NotePath;
	readonly title: string;
	readonly day: CalendarDay | null;
}

/** The text that orders notes of one day: by title, then by path; no two paths give the same. */
export function orderOf(note: DatedNote): string {
	// The path as it is comes last: two paths that differ only in their Unicode form are two notes.
	return [note.title.normalize('NFC'), note.path.normalize('NFC'), note.path].join('\0');
}

/** Newest first, undated last, then by title and path: a total order, the same on every device. */
export function compareNewestFirst(a: FiledNote<DatedNote>, b: FiledNote<DatedNote>): number {
	return compareText(b.note.day ?? '', a.note.day ?? '') || compareText(a.order, b.order);
}
