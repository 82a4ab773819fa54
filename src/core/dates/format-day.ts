import { format as formatDate } from 'date-fns';
import type { FormatOptions, Locale } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { ja } from 'date-fns/locale/ja';
import { ko } from 'date-fns/locale/ko';

import type { CalendarDay } from '../model/calendar-day';
import type { Language } from '../model/language';
import { piecesOf, unsupportedTokensOf } from './day-format';
import { wallDateOf } from './wall-date';
import type { WallDate } from './wall-date';

const LOCALES: Readonly<Record<Language, Locale>> = { ko, en: enUS, ja };

/** Moment's tokens in the spelling of date-fns, where both mean the same. */
const PATTERNS: Readonly<Record<string, string>> = {
	Y: 'y',
	YY: 'yy',
	YYYY: 'yyyy',
	YYYYY: 'yyyyy',
	YYYYYY: '+yyyyyy',
	Q: 'Q',
	M: 'M',
	MM: 'MM',
	MMM: 'MMM',
	MMMM: 'MMMM',
	D: 'd',
	DD: 'dd',
	DDD: 'D',
	DDDD: 'DDD',
	dd: 'EEEEEE',
	ddd: 'EEE',
	dddd: 'EEEE',
	E: 'i',
	w: 'w',
	ww: 'ww',
	W: 'I',
	WW: 'II',
	gg: 'YY',
	gggg: 'YYYY',
	ggggg: 'YYYYY',
	GGGG: 'RRRR',
	GGGGG: 'RRRRR',
};

/** The date-fns pattern of the number that an ordinal counts, and what kind of number it is. */
const ORDINALS: Readonly<Record<string, { readonly pattern: string; readonly unit: OrdinalUnit }>> = {
	Do: { pattern: 'd', unit: 'day' },
	DDDo: { pattern: 'D', unit: 'day' },
	Mo: { pattern: 'M', unit: 'month' },
	wo: { pattern: 'w', unit: 'week' },
	Wo: { pattern: 'I', unit: 'week' },
	Qo: { pattern: 'Q', unit: 'quarter' },
};

type OrdinalUnit = 'day' | 'month' | 'week' | 'quarter';

const ORDINAL_SUFFIXES: Readonly<Record<'ko' | 'ja', Readonly<Record<OrdinalUnit, string>>>> = {
	ko: { day: '일', month: '월', week: '주', quarter: '' },
	ja: { day: '日', month: '', week: '', quarter: '' },
};

/**
 * A day in the words of a language, in a format of moment tokens with literal words in brackets, as people write
 * them in Obsidian's settings.
 *
 * @example
 * formatDay('2023-08-09', 'YYYY년 M월 D일 (ddd)', 'ko') //=> '2023년 8월 9일 (수)'
 * formatDay('2023-08-09', '[후기] YY.MM.DD', 'ko') //=> '후기 23.08.09'
 * @throws RangeError where the format has tokens that a day cannot fill in
 */
export function formatDay(day: CalendarDay, format: string, language: Language): string {
	const unsupported = unsupportedTokensOf(format);
	if (unsupported.length > 0) {
		throw new RangeError(`A calendar day has no time and no era, so it cannot fill in ${unsupported.join(', ')}.`);
	}
	const date = wallDateOf(day);
	return piecesOf(format, language)
		.map((piece) => (piece.isToken ? fillIn(date, piece.text, language) : piece.text))
		.join('');
}

function fillIn(date: WallDate, token: string, language: Language): string {
	const options: FormatOptions = {
		locale: LOCALES[language],
		weekStartsOn: 0,
		firstWeekContainsDate: 1,
		useAdditionalWeekYearTokens: true,
		useAdditionalDayOfYearTokens: true,
	};
	const pattern = PATTERNS[token];
	if (pattern !== undefined) return formatDate(date, pattern, options);

	const ordinal = ORDINALS[token];
	if (ordinal) return ordinalOf(Number(formatDate(date, ordinal.pattern, options)), ordinal.unit, language);

	// date-fns counts weekdays from 1 and does not shorten the year of ISO weeks.
	if (token === 'GG') return formatDate(date, 'RRRR', options).slice(-2);
	if (token === 'do') return ordinalOf(date.getDay(), 'day', language);
	return String(date.getDay());
}

/** Ordinals as moment spells them: date-fns says 8번째 where a Korean reader writes 8월 or 8주. */
function ordinalOf(number: number, unit: OrdinalUnit, language: Language): string {
	if (language !== 'en') return `${number}${ORDINAL_SUFFIXES[language][unit]}`;
	return enUS.localize.ordinalNumber(number);
}
