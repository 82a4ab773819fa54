import { findDays } from '../dates/find-days';
import type { WrittenDay } from '../dates/find-days';
import type { CalendarDay } from '../model/calendar-day';
import type { NoteLine } from '../text/note-lines';
import { EVENT_TIME_LABEL, PLACE_LABEL, TIME_LABEL } from '../vocabulary/event-words';

import { plainWords } from './plain-words';

/** A written day as a day of the calendar, with the year that the text means; null where none can be told. */
export type Within = (day: WrittenDay) => CalendarDay | null;

/** `일시: …`, `[일시] …`, `■ 日時：…`, `일시/장소 …`, `| When | …`: the label and what stands behind it. */
const labelled = (label: string): RegExp =>
	new RegExp(
		String.raw`^[\s|[【<〔(（■◆●○□◇▶·・*-]{0,6}(?:${label})(?:\s?(?:[/&,·・]|및|and)\s?(?:${PLACE_LABEL}))?(?:(?:[\]】>〕)）]{1,2}\s?[:：|]?|\s?[:：|\s])\s?(.*))?$`,
		'iu',
	);
const ANY = labelled(TIME_LABEL);
const SURE = labelled(EVENT_TIME_LABEL);
const PLACE = labelled(PLACE_LABEL);
const SURE_CELL = new RegExp(`^(?:${EVENT_TIME_LABEL})$`, 'iu');

/** The first day that is not null. */
export const firstOf = (days: readonly (CalendarDay | null)[]): CalendarDay | null =>
	days.find((day) => day !== null) ?? null;

/** The words of a line; `2023. 8. 9.` begins like an item of a list, and is none. */
export const wordsOf = ({ content, text }: NoteLine): string =>
	plainWords(/^\s*(?:19|20)\d\d\.\s/u.test(text) ? text : content);

const firstDayIn = (text: string, within: Within): CalendarDay | null =>
	firstOf(findDays(text).slice(0, 1).map(within));

/** The day behind a label of time on top of a text, where any such label means the event. */
export function labelledDay(lead: readonly NoteLine[], within: Within): CalendarDay | null {
	return firstOf(lead.map((line) => firstDayIn(ANY.exec(wordsOf(line))?.[1] ?? '', within)));
}

/**
 * The day behind a label anywhere in a text: a label that means nothing else, or any where the next line says the
 * place; on the line below the label; or in the column under it.
 */
export function labelledDayBelow(lines: readonly NoteLine[], within: Within): CalendarDay | null {
	const written = lines.filter(({ kind }) => kind !== 'blank');
	for (const [at, line] of written.entries()) {
		if (line.text.length > 300) continue;
		const words = wordsOf(line);
		const next = written[at + 1];
		const sure = SURE.exec(words) ?? (next && PLACE.test(wordsOf(next)) ? ANY.exec(words) : null);
		const below = sure && !sure[1] && next ? wordsOf(next) : '';
		const day = sure ? firstDayIn(sure[1] || below, within) : inColumn(written.slice(at, at + 3), within);
		if (day !== null) return day;
	}
	return null;
}

/** `| 발표자 | 일시 |` over a row. */
function inColumn([head, rule, row]: readonly NoteLine[], within: Within): CalendarDay | null {
	if (!head?.text.includes('|') || !row || !/^[\s|:-]{3,}$/u.test(rule?.text ?? '')) return null;
	const column = cellsOf(head).findIndex((cell) => SURE_CELL.test(cell));
	return column < 0 ? null : firstDayIn(cellsOf(row)[column] ?? '', within);
}

const cellsOf = ({ text }: NoteLine): readonly string[] =>
	text
		.replace(/^\s*\|/u, '')
		.split('|')
		.map(plainWords);
