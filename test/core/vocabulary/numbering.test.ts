import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { numberingForm, readNumbering, renumbered } from '../../../src/core/vocabulary/numbering';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const plain = vocabularyOf(DEFAULT_SETTINGS);
const own = vocabularyOf({
	...DEFAULT_SETTINGS,
	wordsNumbering: '트랙 N, Act N:、N교시\n第N幕，(N)，◎N, C++ N, N -',
});

describe('readNumbering', () => {
	test.each([
		['1부: 카프카', 1, '카프카'],
		['2부. 인증', 2, '인증'],
		['3부 - 회고', 3, '회고'],
		['제1부 여는 말', 1, '여는 말'],
		['第2部: まとめ方', 2, 'まとめ方'],
		['Session 12: Sharding', 12, 'Sharding'],
		['Talk #2 - Sharding', 2, 'Sharding'],
		['세션 3: 관측', 3, '관측'],
		['LT4: 短い話', 4, '短い話'],
		['1. Sharding', 1, 'Sharding'],
		['2) Sharding', 2, 'Sharding'],
		['#3 Sharding', 3, 'Sharding'],
		['[4] Sharding', 4, 'Sharding'],
		['첫 번째 발표: 시작', 1, '시작'],
		['두번째 세션 - 다음', 2, '다음'],
		['열한 번째: 늦은 밤', 11, '늦은 밤'],
		['스무 번째: 늦은 밤', 20, '늦은 밤'],
		['１部：まとめ方', 1, 'まとめ方'],
		['03. Sharding', 3, 'Sharding'],
		['TALK - Sharding', null, 'Sharding'],
	])('reads %s as number %s', (heading, number, rest) => {
		expect(readNumbering(heading, plain)).toEqual({ number, rest });
		expect(readNumbering(heading, own)).toEqual({ number, rest });
	});

	test.each([
		'1.5배 빠르게',
		'2023. 회고',
		'Sessions we liked',
		'부록',
		'발표를 잘하는 법',
		'10분 만에 배우기',
		'Talking to strangers',
		'그 번째: 아님',
	])('leaves %s alone', (heading) => {
		expect(readNumbering(heading, plain)).toBeNull();
		expect(readNumbering(heading, own)).toBeNull();
	});

	test('keeps the spelling of what follows a number in decomposed Hangul', () => {
		const title = '카프카 이야기'.normalize('NFD');

		expect(readNumbering(`${'1부: '.normalize('NFD')}${title}`, plain)).toEqual({ number: 1, rest: title });
	});
});

describe('the person’s own numbering', () => {
	test.each([
		['트랙 2: 관측', 2, '관측'],
		['트랙2 관측', 2, '관측'],
		['Act 3 - Sharding', 3, 'Sharding'],
		['ACT #3. Sharding', 3, 'Sharding'],
		['4교시: 관측', 4, '관측'],
		['第5幕 まとめ方', 5, 'まとめ方'],
		['(6) Sharding', 6, 'Sharding'],
		['◎7 Sharding', 7, 'Sharding'],
		['C++ 8: Sharding', 8, 'Sharding'],
		['9 - Sharding', 9, 'Sharding'],
		['4교시', 4, ''],
	])('reads %s as number %s', (heading, number, rest) => {
		expect(readNumbering(heading, own)).toEqual({ number, rest });
		expect(readNumbering(heading.normalize('NFD'), own)).toEqual({ number, rest: rest.normalize('NFD') });
		expect(readNumbering(heading, plain)).not.toEqual({ number, rest });
	});

	test.each(['Action 3', 'Actor 3 - x', '4교시간표', '트랙을 고르다', 'C 8: x', '9 lives', 'Act'])(
		'leaves %s alone',
		(heading) => {
			expect(readNumbering(heading, own)).toBeNull();
		},
	);

	test.each(['트랙', 'Night', 'N', ' N ', 'N과 N', 'Act n', ''])('cannot be %j', (form) => {
		expect(numberingForm(form)).toBeNull();
	});

	test('is read in no time however long a heading is', () => {
		const words = vocabularyOf({ ...DEFAULT_SETTINGS, wordsNumbering: 'a a a N b b b, N   x, (a+)+N, x  -  N' });
		for (const lead of ['a', 'a a a ', '1', '1 b ', 'x -', '(a+)+'])
			expect(readNumbering(`${lead}${' '.repeat(200_000)}!`, words)).toBeNull();
	});
});

describe('renumbered', () => {
	test.each([
		['2부: 제목', '3부: 제목'],
		['제2부 제목', '제3부 제목'],
		['第2部: 題名', '第3部: 題名'],
		['第２部: 題名', '第３部: 題名'],
		['Session #2 - Title', 'Session #3 - Title'],
		['LT4: 제목', 'LT3: 제목'],
		['09. Title', '03. Title'],
		['12) Title', '3) Title'],
		['#2 Title', '#3 Title'],
		['[2] Title', '[3] Title'],
		['첫 번째 발표: 제목', '세 번째 발표: 제목'],
		['두번째', '세번째'],
		['  2부:  두 칸 ', '  3부:  두 칸 '],
		['4교시: 제목', '3교시: 제목'],
		['Act 2 - Title', 'Act 3 - Title'],
	])('gives %s the number three as %s', (heading, expected) => {
		expect(renumbered(heading, 3, own)).toBe(expected);
		expect(renumbered(heading.normalize('NFD'), 3, own)).toBe(expected.normalize('NFD'));
	});

	test.each(['제목', 'TALK - 제목', '1.5배 빠르게', ''])('leaves %j, which has no number, as it is', (heading) => {
		expect(renumbered(heading, 3, own)).toBe(heading);
	});

	test.each([0.5, -1, 100, NaN])('leaves a heading as it is for %s, which no heading says', (number) => {
		expect(renumbered('2부: 제목', number, own)).toBe('2부: 제목');
		expect(renumbered('두 번째: 제목', number, own)).toBe('두 번째: 제목');
	});

	test('changes the number and nothing else, in every form', () => {
		const form = fc.constantFrom(
			...[
				'N부',
				'제 N 부',
				'第N部',
				'Session N',
				'session #N',
				'Lightning Talk N',
				'LTN',
				'세션 N',
				'セッションN',
			],
			...['트랙 N', 'Act N', 'act#N', 'N교시', '第N幕', 'C++ N'],
		);
		const gap = fc.constantFrom(': ', '：', '. ', ') ', ' | ', ' - ', ' – ', ' ');
		const bare = fc.constantFrom('N. ', 'N) ', '#N ', '#N: ', '[N] ', '(N) ', '◎N ');
		const prefix = fc.oneof(
			fc.tuple(form, gap).map((parts) => parts.join('')),
			bare,
		);
		const title = fc.oneof(
			fc.constantFrom('카프카 이야기', '2부: 다시', '3 - x', ': a', '- b', '첫 번째: c', '\u0301d', ''),
			fc.string({ unit: 'grapheme', maxLength: 8 }),
		);
		const number = fc.integer({ min: 1, max: 99 });
		const spelling = fc.constantFrom('NFC' as const, 'NFD' as const);
		fc.assert(
			fc.property(prefix, title, number, number, spelling, (lead, rest, from, to, normal) => {
				const heading = (lead.replace('N', String(from)) + rest).normalize(normal);
				const before = readNumbering(heading, own);
				const after = renumbered(heading, to, own);
				expect(before).not.toBeNull();
				expect(readNumbering(after, own)).toEqual({ number: to, rest: before?.rest });
				expect(renumbered(after, before?.number ?? 0, own)).toBe(heading);
			}),
			{ numRuns: 3000 },
		);
	});

	test('counts in Korean words to ninety-nine', () => {
		const heading = '첫 번째 세션: 제목';
		const number = fc.integer({ min: 1, max: 99 });
		fc.assert(
			fc.property(number, number, (from, to) => {
				const counted = renumbered(heading, from, plain);
				expect(readNumbering(counted, plain)).toEqual({ number: from, rest: '제목' });
				expect(renumbered(counted, to, plain)).toBe(renumbered(heading, to, plain));
			}),
			{ numRuns: 500 },
		);
		expect([11, 20, 21, 99].map((to) => renumbered(heading, to, plain).slice(0, -7))).toEqual([
			'열한 번째',
			'스무 번째',
			'스물한 번째',
			'아흔아홉 번째',
		]);
	});
});
