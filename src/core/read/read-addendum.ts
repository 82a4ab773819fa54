import { readDay } from '../dates/read-day';
import type { CalendarDay } from '../model/calendar-day';
import { ADDENDUM_WORDS } from '../vocabulary/note-words';

/** The line with which a person begins what they add to a review later on: `+ 2023.08.16 추가 | …`. */
export interface Addendum {
	/** When it was added: never the day of the event. */
	readonly day: CalendarDay;
	/** What stands before the day, the day and what stands between it and the words, all as written. */
	readonly head: string;
	readonly written: string;
	readonly tail: string;
	readonly words: string;
}

const DAY = String.raw`\d{2,4}\s?[-./년年]\s?\d{1,2}\s?[-./월月]\s?\d{1,2}[.일日]?(?:\s?[(（].[)）])?`;
const MARKS = String.raw`[\s\-+*>(（[_]*`;
/** What ends the mark: the line, or a sign that more comes. */
const END = String.raw`(?=\s*(?:$|[|:：)）\]*_–—-]))[\s|:：)）\]*_–—-]*`;

const FORMS: readonly RegExp[] = [
	new RegExp(`^(${MARKS})(${DAY})(\\s*(?:${ADDENDUM_WORDS})${END})(.*)$`, 'iu'),
	new RegExp(`^(${MARKS}(?:${ADDENDUM_WORDS})[\\s:：(（]*)(${DAY})(${END})(.*)$`, 'iu'),
];

/**
 * The addendum that a line begins, or null for any other line.
 *
 * @example readAddendum('+ 2023.08.16 추가 | 발표 자료')
 * //=> { day: '2023-08-16', head: '+ ', written: '2023.08.16', tail: ' 추가 | ', words: '발표 자료' }
 */
export function readAddendum(line: string): Addendum | null {
	for (const form of FORMS) {
		const [found, head = '', written = '', tail = '', words = ''] = form.exec(line.normalize('NFC')) ?? [];
		const day = found === undefined ? null : readDay(written);
		if (day !== null) return { day, head, written, tail, words };
	}
	return null;
}
