import { describe, expect, test } from '@jest/globals';

import { talksOf } from './talks-of';

describe('the talks of a Korean text', () => {
	test('are the headings that say so, whatever level they have', () => {
		const talks = talksOf(
			'# 물결콘 후기',
			'# 1부: 느린 쿼리',
			'## 왜 느릴까',
			'글',
			'# 2부: 빠른 배포',
			'글',
			'# 마치며',
			'글',
		);
		expect(talks).toEqual(['2 느린 쿼리', '5 빠른 배포']);
	});

	test.each([
		['## 느린 쿼리 - 이하람(물결은행)', '## 빠른 배포 - 정다온 (한빛물류)', '이하람, 물결은행', '정다온, 한빛물류'],
		['## 느린 쿼리 (이하람님)', '## 빠른 배포(정다온 님)', '이하람', '정다온'],
		[
			'## 느린 쿼리 ( 이하람 / 물결은행 )',
			'## 빠른 배포 ( 정다온 / 한빛물류 )',
			'이하람, 물결은행',
			'정다온, 한빛물류',
		],
		['## 느린 쿼리 / 이하람 님', '## 빠른 배포 / 정다온 님', '이하람', '정다온'],
		['## [이하람] 느린 쿼리', '## [정다온] 빠른 배포', '이하람', '정다온'],
		["## 1. 이하람 '느린 쿼리'", "## 2. 정다온 '빠른 배포'", '이하람', '정다온'],
		["## 이하람님의 '느린 쿼리'", "## 정다온님의 '빠른 배포'", '이하람', '정다온'],
		['**1. 느린 쿼리 : 이하람**', '**2. 빠른 배포 : 정다온**', '이하람', '정다온'],
		['## 느린 쿼리 - 이하람·파도', '## 빠른 배포 - 정다온·구름', '이하람', '정다온'],
		['## 느린 쿼리 - 파도(이하람)', '## 빠른 배포 - 구름(정다온)', '이하람', '정다온'],
		['### ① 느린 쿼리 _ 이하람님', '### ② 빠른 배포 _ 정다온님', '이하람', '정다온'],
		['## 10:00 ~ 10:40 느린 쿼리 | 이하람', '## 11:00 ~ 11:40 빠른 배포 | 정다온', '이하람', '정다온'],
	])('have their speakers in the heading: %s', (first, second, one, other) => {
		expect(talksOf('# 물결콘 후기', '', first, '글', '', second, '글')).toEqual([
			`3 느린 쿼리 < ${one}`,
			`6 빠른 배포 < ${other}`,
		]);
	});

	test.each([
		[
			['물결은행에서 백엔드 개발자로 재직 중이신 이하람 님이 발표해 주셨습니다.'],
			'이하람, 물결은행, 백엔드 개발자',
		],
		[['두 번째 세션으로 이하람 커뮤니티 매니저 분께서 발표해 주셨다.'], '이하람, 커뮤니티 매니저'],
		[['- 발표자: 이하람(물결은행)'], '이하람, 물결은행'],
		[['- **발표자** : 이하람', '- **소속** : 물결은행'], '이하람, 물결은행'],
		[['**이하람 / 물결은행 백엔드 개발자**'], '이하람, 물결은행, 백엔드 개발자'],
		[
			['### 연사 소개', '(이하람(ram.lee) 님)', '- 물결은행', '  - 검색을 좋아하는 백엔드 개발자입니다.'],
			'이하람, 물결은행, 백엔드 개발자',
		],
		[['### 물결은행 이하람님'], '이하람, 물결은행'],
		[['- [이하람](https://github.com/example)'], '이하람'],
	])('have their speakers below: %j', (below, speaker) => {
		expect(talksOf('# 물결콘', '## 세션 1: 느린 쿼리', ...below)).toEqual([`2 느린 쿼리 < ${speaker}`]);
	});

	test('name nobody where a sentence names an organizer or several people', () => {
		const below = ['김누리님이 사회를 보셨고 이하람님이 발표를 하셨다.'];
		expect(talksOf('## 세션 1: 느린 쿼리', ...below)).toEqual(['1 느린 쿼리']);
	});

	test('take no subtitle in brackets and no dash of a title for a speaker', () => {
		const talks = talksOf(
			'## 발표 세션 : 느린 쿼리 (인덱스의 탄생)',
			'글',
			'## 세션 2: 배포 - 처음부터 끝까지',
			'글',
		);
		expect(talks).toEqual(['1 느린 쿼리 (인덱스의 탄생)', '3 배포 - 처음부터 끝까지']);
	});

	test('carry along a heading between them that names nobody, and none around the talks', () => {
		const talks = talksOf(
			'## 참여 계기',
			'글',
			'## 느린 쿼리 (이하람님)',
			'글',
			'## 혼자 하는 배포',
			'글',
			'## 빠른 배포 (정다온님)',
			'글',
			'## 사옥 방문',
			'글',
			'## 네트워킹',
			'글',
		);
		expect(talks).toEqual(['3 느린 쿼리 < 이하람', '5 혼자 하는 배포', '7 빠른 배포 < 정다온']);
	});

	test('stand under days, and hold what only talks hold', () => {
		expect(talksOf('# 물결콘', '# 1일차', '## 느린 쿼리', '* 글', '## 빠른 배포', '* 글', '# 느낌')).toEqual([
			'3 느린 쿼리',
			'5 빠른 배포',
		]);
		expect(talksOf('## 소개', '글', '## 느린 쿼리', '* **정리**: 글', '## 빠른 배포', '* **느낀점**: 글')).toEqual([
			'3 느린 쿼리',
			'5 빠른 배포',
		]);
	});

	test('are list items that name a person, or that stand twice with words below the second time', () => {
		const named = talksOf(
			'### 발표',
			'- [`이하람@물결은행`]()님 - [**느린 쿼리**](./slow.pdf)',
			'- 정다온님 - 빠른 배포',
		);
		expect(named).toEqual(['2 느린 쿼리 < 이하람, 물결은행', '3 빠른 배포 < 정다온']);
		const twice = ['* 느린 쿼리 고치기 / DB', '* 빠른 배포 하기 / Ops'];
		const told = ['### 정리', '* 느린 쿼리 고치기 / DB', '  * 글', '* 빠른 배포 하기 / Ops', '  * 글'];
		expect(talksOf('### 주제', ...twice, '', ...told)).toEqual(['6 느린 쿼리 고치기', '8 빠른 배포 하기']);
	});

	test('are rows of a table whose head says so, with or without pipes at the ends', () => {
		const rows = [
			'시간 | 제목 | 발표자',
			'--- | --- | ---',
			'19:00 | 등록 |',
			'19:30 | 느린 쿼리 | 이하람 (물결은행)',
		];
		expect(talksOf(...rows)).toEqual(['4 느린 쿼리 < 이하람, 물결은행']);
		expect(talksOf(...rows.map((row) => `| ${row} |`))).toEqual(['4 느린 쿼리 < 이하람, 물결은행']);
	});

	test('are told of under headings, and have the speakers of a list before them', () => {
		const list = ['## 세션 목록', '1. 느린 쿼리 - 이하람', '2. 빠른 배포 - 정다온'];
		const told = ['## 1. 느린 쿼리', '글', '## 2. 빠른 배포', '글'];
		const expected = ['4 느린 쿼리 < 이하람', '6 빠른 배포 < 정다온'];
		expect(talksOf(...list, ...told)).toEqual(expected);
		expect(talksOf(...list, ...told.map((line) => line.replace(/(\d)\./u, '세션 $1:')))).toEqual(expected);
	});

	test('are found in pasted text by what is sure', () => {
		expect(
			talksOf(
				'물결콘 후기',
				'1부: 느린 쿼리',
				'물결은행의 이하람 님이 발표해 주셨습니다.',
				'내용 정리',
				'글이다.',
			),
		).toEqual(['2 느린 쿼리 < 이하람, 물결은행']);
		const parts = [
			'1. 느린 쿼리',
			'연사 소개',
			'(이하람 님)',
			'- 물결은행',
			'',
			'2. 빠른 배포',
			'연사 소개',
			'(정다온 님)',
		];
		expect(talksOf('물결콘', '', ...parts)).toEqual(['3 느린 쿼리 < 이하람, 물결은행', '8 빠른 배포 < 정다온']);
	});

	test('are none where nothing says that somebody spoke', () => {
		expect(talksOf('# 자바 공부', '## 1. 제네릭 - 개념', '글', '## 2. 스트림 - 활용', '글')).toEqual([]);
		expect(talksOf('# 회의록', '## 참석자', '- 이하람', '- 정다온', '## 안건', '글')).toEqual([]);
		expect(talksOf('```', '# 1부: 느린 쿼리', '```')).toEqual([]);
	});
});
