import { describe, expect, test } from '@jest/globals';

import { readNumbering } from '../../../src/core/vocabulary/numbering';

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
		['TALK - Sharding', null, 'Sharding'],
	])('reads %s as number %s', (heading, number, rest) => {
		expect(readNumbering(heading)).toEqual({ number, rest });
	});

	test.each([
		'1.5배 빠르게',
		'2023. 회고',
		'Sessions we liked',
		'부록',
		'발표를 잘하는 법',
		'10분 만에 배우기',
		'Talking to strangers',
	])('leaves %s alone', (heading) => {
		expect(readNumbering(heading)).toBeNull();
	});

	test('keeps the spelling of what follows a number in decomposed Hangul', () => {
		const title = '카프카 이야기'.normalize('NFD');

		expect(readNumbering(`${'1부: '.normalize('NFD')}${title}`)).toEqual({ number: 1, rest: title });
	});
});
