import { isConflictCopy } from '../linked-index/conflict-copy';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { CalendarDay } from '../model/calendar-day';
import type { NotePath } from '../model/note-path';
import { revealed } from './revealed';
import type { Revealed } from './revealed';
import type { View } from './row';
import { rowsOf } from './rows-of';

/** Whether the pane has a row for a note: a review, a reflection that leads to one, or the note of a speaker. */
export function hasNoteRow(index: LinkedIndex, path: NotePath): boolean {
	const reading = index.get(path);
	if (!reading || isConflictCopy(path)) return false;
	return reading.kind !== 'reflection' || index.reviewOf(reading) !== undefined;
}

/**
 * The row of a note: of a review, of a reflection or the review that it leads to, of the speaker whose note it is. The
 * grouping stays if it holds the row; else it becomes that of speakers or of years. Null where `hasNoteRow` says no.
 *
 * @param today the day on which the person looks
 */
export function findNoteRow(index: LinkedIndex, view: View, path: NotePath, today: CalendarDay): Revealed | null {
	if (!hasNoteRow(index, path)) return null;
	const reading = index.get(path);
	if (reading?.kind === 'speaker') return findSpeakerRow(index, view, path, today);
	return revealed(index, view, path, today) ?? revealed(index, { ...view, by: 'year' }, path, today);
}

function findSpeakerRow(index: LinkedIndex, view: View, path: NotePath, today: CalendarDay): Revealed | null {
	const key = index.speakers().find(({ note }) => note?.path === path)?.key;
	for (const search of new Set([view.search, ''])) {
		const wanted: View = { ...view, by: 'speaker', search };
		const { rows } = rowsOf(index, { ...wanted, closed: new Set() }, today);
		for (let at = 0; at < rows.length; at += 1) {
			const row = rows.at(at);
			if (row?.kind === 'group' && row.key === key) return { view: wanted, id: row.id };
		}
	}
	return null;
}
