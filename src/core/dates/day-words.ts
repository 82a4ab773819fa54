import type { Language } from '../model/language';

/** What a language calls months and weekdays, as moment has it. Weekdays start on Sunday. */
export interface DayWords {
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
	readonly weekdays: readonly string[];
	readonly shortWeekdays: readonly string[];
	readonly narrowWeekdays: readonly string[];
	/** A counted day, month or week: `9th`, `9일`. */
	readonly ordinal: (number: number, unit: OrdinalUnit) => string;
}

/** What an ordinal counts. */
export type OrdinalUnit = 'day' | 'month' | 'week' | 'quarter';

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
	' ',
);
const ENGLISH_WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The words of each language. */
export const DAY_WORDS: Readonly<Record<Language, DayWords>> = {
	ko: countedWords('월', [...'일월화수목금토'], '요일', { day: '일', month: '월', week: '주', quarter: '' }),
	ja: countedWords('月', [...'日月火水木金土'], '曜日', { day: '日', month: '', week: '', quarter: '' }),
	en: {
		months: ENGLISH_MONTHS,
		shortMonths: ENGLISH_MONTHS.map((month) => month.slice(0, 3)),
		weekdays: ENGLISH_WEEKDAYS,
		shortWeekdays: ENGLISH_WEEKDAYS.map((weekday) => weekday.slice(0, 3)),
		narrowWeekdays: ENGLISH_WEEKDAYS.map((weekday) => weekday.slice(0, 2)),
		ordinal: (number) => `${number}${englishSuffix(number)}`,
	},
};

/** Korean and Japanese count their months and call a weekday by one character. */
function countedWords(
	month: string,
	weekdays: readonly string[],
	weekday: string,
	suffixes: Readonly<Record<OrdinalUnit, string>>,
): DayWords {
	const months = Array.from({ length: 12 }, (_, at) => `${at + 1}${month}`);
	return {
		months,
		shortMonths: months,
		weekdays: weekdays.map((name) => name + weekday),
		shortWeekdays: weekdays,
		narrowWeekdays: weekdays,
		ordinal: (number, unit) => `${number}${suffixes[unit]}`,
	};
}

function englishSuffix(number: number): string {
	if (number % 100 > 10 && number % 100 < 14) return 'th';
	return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
