import { describe, expect, test } from '@jest/globals';

import { talksOf } from './talks-of';

describe('who speaks, by what stands under a heading', () => {
	test.each([
		[['|발표자|일시|', '|---|---|', '|이하람님 |2021-03-04|'], '이하람'],
		[
			['| Speaker | Company | Role |', '|---|---|---|', '| Marta Lindqvist | Nordlys | CTO |'],
			'Marta Lindqvist, Nordlys, CTO',
		],
		[['| 발표자 | 이하람 |', '|---|---|', '| 소속 | 달빛은행 |'], '이하람, 달빛은행'],
		[['    株式会社ほしの　星野光さん (@hoshino)'], '星野光, 株式会社ほしの'],
		[['> 달빛은행 이하람 수석', '> 한빛물류 정다온 팀장'], '이하람, 달빛은행, 수석 & 정다온, 한빛물류, 팀장'],
		[['**Marta Lindqvist (Nordlys)**'], 'Marta Lindqvist, Nordlys'],
	])('%j', (below, speakers) => {
		expect(talksOf('# 물결콘', '', '## 세션 1: 느린 쿼리', '', ...below, '', '글')).toEqual([
			`3 느린 쿼리 < ${speakers}`,
		]);
	});

	test('is a quote with what they do in a quote inside', () => {
		const talks = talksOf(
			'# 물결콘',
			'## 세션 1: 느린 쿼리',
			'>이하람',
			'>>달빛은행 데이터 책임',
			'',
			'## 세션 2: 빠른 배포',
			'>정다온',
			'>>한빛물류',
			'>>물류를 오래 담당',
		);
		expect(talks).toEqual(['2 느린 쿼리 < 이하람, 달빛은행, 데이터 책임', '6 빠른 배포 < 정다온, 한빛물류']);
	});

	test('is told more of by a sentence with the same name', () => {
		const below = '달빛 엔지니어로 활동 중이신 이하람님께서는 느린 쿼리에 대해 공유해주셨습니다.';
		expect(talksOf('## 세션 1: 느린 쿼리 - 이하람', '', below)).toEqual(['1 느린 쿼리 < 이하람, 달빛, 엔지니어']);
		expect(talksOf('## 세션 1: 느린 쿼리 - 정다온', '', below)).toEqual(['1 느린 쿼리 < 정다온']);
	});

	test('is no single word where the others say where they work', () => {
		const talks = talksOf(
			'## 오는 길',
			'정거장',
			'',
			'## 느린 쿼리',
			'이하람 님 (달빛)',
			'',
			'## 빠른 배포',
			'정다온 님 (한빛물류)',
		);
		expect(talks.join()).not.toContain('정거장');
	});

	test('is two where a heading names two', () => {
		expect(talksOf('## 1부: 느린 쿼리 (이하람, 정들)', '## 2부: 빠른 배포 - 김누리, 정들 (달빛)')).toEqual([
			'1 느린 쿼리 < 이하람 & 정들',
			'2 빠른 배포 < 김누리, 달빛 & 정들, 달빛',
		]);
	});

	test('is nobody where a table or code says nothing of it', () => {
		const talks = talksOf(
			'## 세션 1: 느린 쿼리',
			'',
			'| 도구 | 시간 |',
			'|---|---|',
			'| 이하람 | 3 |',
			'',
			'    const a = b',
		);
		expect(talks).toEqual(['1 느린 쿼리']);
	});
});
