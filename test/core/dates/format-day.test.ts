import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { unsupportedTokensOf } from '../../../src/core/dates/day-format';
import { formatDay } from '../../../src/core/dates/format-day';
import { addDays } from './add-days';
import { anyDay, day } from './any-day';
import { writtenByMoment } from './moment';

const LANGUAGES = ['ko', 'en', 'ja'] as const;

/** Every token that a calendar day can fill in. */
const SUPPORTED = [
	...['Y', 'YY', 'YYYY', 'YYYYY', 'YYYYYY', 'Q', 'Qo', 'M', 'Mo', 'MM', 'MMM', 'MMMM'],
	...['D', 'Do', 'DD', 'DDD', 'DDDo', 'DDDD', 'd', 'do', 'dd', 'ddd', 'dddd', 'e', 'E'],
	...['w', 'wo', 'ww', 'W', 'Wo', 'WW', 'gg', 'gggg', 'ggggg', 'GG', 'GGGG', 'GGGGG', 'L', 'LL', 'l', 'll'],
];

/** Every token that needs a time, a zone or an era. */
const REFUSED = [
	...[
		'H',
		'HH',
		'h',
		'hh',
		'k',
		'kk',
		'm',
		'mm',
		's',
		'ss',
		'S',
		'SSS',
		'SSSSSSSSS',
		'a',
		'A',
		'hmm',
		'hmmss',
		'Hmm',
		'Hmmss',
	],
	...['z', 'zz', 'Z', 'ZZ', 'X', 'x', 'LT', 'LTS', 'LLL', 'LLLL', 'lll', 'llll'],
	...['N', 'NN', 'NNN', 'NNNN', 'NNNNN', 'y', 'yo', 'yy', 'yyy', 'yyyy'],
];

/** 800 days with every weekday, month, leap day and turn of the year, spread from 1970 to 2100. */
const DAYS = Array.from({ length: 800 }, (_, at) =>
	addDays(day('1970-01-01'), at < 400 ? 19_600 + at : (at - 400) * 119),
);

describe('writing a day', () => {
	test.each(LANGUAGES.flatMap((language) => SUPPORTED.map((token) => [token, language] as const)))(
		'writes %s in %s as moment does, on 800 days',
		(token, language) => {
			const ours = DAYS.map((date) => `${date} ${formatDay(date, token, language)}`);
			expect(ours).toEqual(DAYS.map((date) => `${date} ${writtenByMoment(date, token, language)}`));
		},
	);

	test.each([
		['YYYY년 M월 D일 (ddd)', 'ko', '2023년 8월 9일 (수)'],
		['[[후기]] YY.MM.DD', 'ko', '[후기] 23.08.09'],
		['[후기] YY.MM.DD', 'ko', '후기 23.08.09'],
		['YYYY[년 ]Q[분기]', 'ko', '2023년 3분기'],
		['dddd, MMMM Do YYYY', 'en', 'Wednesday, August 9th 2023'],
		['YYYY年M月D日(ddd)', 'ja', '2023年8月9日(水)'],
		['YYYY-MM-DD', 'ko', '2023-08-09'],
		['\\D\\D: DD', 'en', 'DD: 09'],
		["[o'clock] 'DD' ''", 'en', "o'clock '09' ''"],
		['', 'en', ''],
	] as const)('writes %j in %s', (format, language, expected) => {
		expect(formatDay(day('2023-08-09'), format, language)).toBe(expected);
	});

	test('writes any format without times as moment does', () => {
		const piece = fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...SUPPORTED) },
			{
				weight: 2,
				arbitrary: fc.constantFrom(' ', '.', '-', '년 ', '(', ')', "'", '"', '/', ', ', 'T', 'i', 'n', '🎉'),
			},
			{
				weight: 1,
				arbitrary: fc.constantFrom('[', ']', '\\', '[후기] ', '[at] ', '[MM]', '[[a]]', '\\M', '\\['),
			},
		);
		const format = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(anyDay, format, fc.constantFrom(...LANGUAGES), (date, tokens, language) => {
				fc.pre(unsupportedTokensOf(tokens).length === 0);
				expect(formatDay(date, tokens, language)).toBe(writtenByMoment(date, tokens, language));
			}),
			{ numRuns: 5_000 },
		);
	});

	test.each(REFUSED)('refuses %s, which no day can fill in', (token) => {
		expect(unsupportedTokensOf(`YYYY ${token}`)).toEqual([token]);
		expect(() => formatDay(day('2023-08-09'), `YYYY ${token}`, 'ko')).toThrow(RangeError);
	});

	test('names each refused token once, and none that is a literal word', () => {
		expect(unsupportedTokensOf('YYYY-MM-DD HH:mm HH')).toEqual(['HH', 'mm']);
		expect(unsupportedTokensOf('[at HH:mm] \\H YYYY')).toEqual([]);
	});
});
