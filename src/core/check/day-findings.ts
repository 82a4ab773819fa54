import { dayOf } from '../dates/calendar-day-of';
import { dayInYear, findDays } from '../dates/find-days';
import type { CalendarDay } from '../model/calendar-day';
import type { Finding } from '../model/finding';
import { basenameOf } from '../model/note-path';
import type { Review } from '../model/review';

/**
 * Days in the title, the first heading and the file name of a review that are not its day. A file name that begins as
 * those of blog posts do, `2023-08-14-name`, has the day of the post.
 *
 * @param heading the heading of the first level that opens the note, or nothing
 * @param line zero-based line of the property that says the day
 */
export function dayFindings(review: Review, heading: string, line: number | null): readonly Finding[] {
	const { path, day, title } = review;
	if (day === null) return [];
	const name = basenameOf(path);
	const sources = [title, heading, /^\d{4}-\d\d-\d\d-/u.test(name) ? name.slice(10) : name];
	const others = sources.flatMap((source) => {
		const days = daysIn(source);
		return days.includes(day) ? [] : days.slice(0, 1);
	});
	if (others.length === 0) return [];
	const fix = { kind: 'none', reason: 'which-day', detail: '' } as const;
	return [{ code: 'dates-disagree', path, line, text: day, others: [...new Set(others)], fix }];
}

/** The days that a text says with their year; of `2022.05.14-15` both. */
function daysIn(text: string): readonly CalendarDay[] {
	return findDays(text.replace(/_/gu, ' ')).flatMap((written) => {
		const spelled = text.slice(written.from, written.to);
		const first = dayInYear(written, null);
		if (first === null || (written.isCompact && !/\d{8}/u.test(spelled))) return [];
		const [, last] = /\d\s?[-~–〜～,·・]\s?(\d{1,2})[일日]?\.?\s?(?:[(（].*)?$/u.exec(spelled) ?? [];
		const [year = 0, month = 0, from = 0] = first.split('-').map(Number);
		const length = Math.max(0, Number(last ?? 0) - from);
		return [first, ...Array.from({ length }, (_, at) => dayOf(year, month, from + at + 1) ?? first)];
	});
}
