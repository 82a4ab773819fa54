import type { CalendarDay } from '../model/calendar-day';

import { formatDay } from './format-day';

/**
 * A day in numbers as another one is written: its separators, its zeros, its weekday.
 *
 * @example
 * dayLike('2023.08.16', '2024-03-05') //=> '2024.03.05'
 * dayLike("23년 8월 16일 (수)", '2024-03-05') //=> '24년 3월 5일 (화)'
 */
export function dayLike(written: string, day: CalendarDay): string {
	const numbers = written.match(/\d+/gu) ?? [];
	const [year = '', ...rest] = day.split('-');
	const [, ...others] = numbers;
	const hasZeros =
		others.some((number) => number.startsWith('0')) ||
		(others.every(({ length }) => length === 2) && /\d[-./]\d/u.test(written));
	const parts = [
		year.slice(-(numbers[0]?.length ?? 4)),
		...rest.map((part) => (hasZeros ? part : String(Number(part)))),
	];
	return written
		.replace(/\d+/gu, (number) => parts.shift() ?? number)
		.replace(
			/([(（])(.)(?=[)）])/u,
			(_, open: string, weekday: string) =>
				open + formatDay(day, 'dd', /\p{Script=Han}/u.test(weekday) ? 'ja' : 'ko'),
		);
}
