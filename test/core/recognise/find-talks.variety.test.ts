import { describe, expect, test } from '@jest/globals';

import { talksOf } from './talks-of';

const BODY = ['', 'Some words.', '- one', ''];
const CLOSING = ['## 마치며', '', '끝.'];

describe('talks of which no heading names anybody', () => {
	test.each([
		['# 반달 컨퍼런스 후기', '## 샤드를 나누는 세 가지 방법', '## 캐시 없이 버티는 서버 이야기'],
		['# HarborConf notes', '## Scaling the pier without waking the gulls', '## Queues: a love story'],
		['# ミナト勉強会 参加レポート', '## 小さなキャッシュで大きく勝つ話', '## 型で守るデプロイ入門'],
		['# 半月技术沙龙', '## 小缓存的架构演进', '## 日志系统优化实践'],
		['# 반달 밋업', '(1) 샤드를 나누는 방법', '(2) 캐시 없이 버티기'],
		['# 반달 밋업', '<h2>샤드를 나누는 방법</h2>', '<h2>캐시 없이 버티기</h2>'],
	])('are the headings that sound like titles: %s', (event, first, second) => {
		const words = (line: string): string => line.replace(/^(?:#+ |\(\d\) )|<[^<>]*>/gu, '');
		expect(talksOf(event, '', first, ...BODY, second, ...BODY, ...CLOSING).map((talk) => talk.slice(2))).toEqual(
			[first, second].map((line) => words(line).trim()),
		);
	});

	test.each([
		['# 반달 컨퍼런스 후기', '## 도착해서 본 풍경', '## 발표를 들으며 느낀 것들', '## 맛있는 점심을 먹었다'],
		['# FerryConf', '## The journey', '## First impressions', '## The people I met'],
		['# ミナト勉強会', '## 会場の様子', '## 参加したきっかけ', '## お弁当がおいしかった'],
		['# Notes on Kafka', '## Building a cluster in Docker', '## Tuning the brokers with care', '## Reading'],
	])('are none where headings tell of the day, or the note names no event: %s', (...headings) => {
		expect(talksOf(...headings.flatMap((heading) => [heading, ...BODY]))).toEqual([]);
	});

	test.each([
		['# Day 1', '# Day 2'],
		['# [DAY1]', '# [DAY2]'],
		['# 1일차', '# 2일차'],
		['# 20200401', '# 20200402'],
	])('stand behind a day on the level of the day: %s', (one, other) => {
		const talks = talksOf(one, '', '# Slow queries', ...BODY, other, '', '# Gulls at scale', ...BODY);
		expect(talks).toEqual(['3 Slow queries', '10 Gulls at scale']);
	});

	test('are told by the page of the program that stands below each', () => {
		const page = (id: number): string => `https://conf.example/2023/schedule/${id}`;
		expect(talksOf('## Slow queries and us', '', page(1), '', 'a', '', '## Gulls at scale', '', page(2))).toEqual([
			'1 Slow queries and us',
			'7 Gulls at scale',
		]);
	});
});

describe('what counts a talk, or says where it was', () => {
	test.each([
		['[Session 1] ', '[Session 2] '],
		['【セッション1】', '【セッション2】'],
		['트랙1_2. ', '트랙2_3. '],
		['Track A-1: ', 'Track B-1: '],
		['Session I: ', 'Session II: '],
		['セッション１ ： ', 'セッション２ ： '],
		['议题一：', '议题二：'],
		['10:00 AM – ', '11:00 AM – '],
		['(오전 10시 30분) ', '(오후 2시) '],
		['🎤 ', '🎤 '],
	])('is no part of the title: %s', (first, second) => {
		const heading = (prefix: string, title: string): string => `## ${prefix}${title}`;
		expect(
			talksOf(
				'# FerryConf',
				heading(first, 'Slow queries in production'),
				...BODY,
				heading(second, 'Fast pipes at scale'),
				...BODY,
			),
		).toEqual(['2 Slow queries in production', '7 Fast pipes at scale']);
	});

	test('may be a code of room and length', () => {
		expect(
			talksOf('# 見たもの', '## A4 (S): Slow queries', 'by Marta Lindqvist', '## B8 (L): Fast pipes', 'a'),
		).toEqual(['2 Slow queries < Marta Lindqvist', '4 Fast pipes']);
	});

	test.each(['**샤드를 나누는 방법**', '> 샤드를 나누는 방법', '"샤드를 나누는 방법"'])(
		'may stand alone over the title: %s',
		(title) => {
			expect(
				talksOf(
					'# 밋업',
					'## 세션 1',
					title,
					'',
					'발표자: 이하람',
					'',
					'## 세션 2',
					title,
					'',
					'발표자: 정다온',
				),
			).toEqual(['2 샤드를 나누는 방법 < 이하람', '7 샤드를 나누는 방법 < 정다온']);
		},
	);
});

describe('titles beside names', () => {
	test.each([
		['## <샤드 나누기> 이하람', '## <캐시 버티기> 정다온'],
		['**1. 이하람：《샤드 나누기》**', '**2. 정다온：《캐시 버티기》**'],
		['## 샤드 나누기_이하람', '## 캐시 버티기_정다온'],
		['“샤드 나누기” - 이하람', '“캐시 버티기” - 정다온'],
		['**샤드 나누기** - 이하람', '**캐시 버티기** - 정다온'],
		['■ 샤드 나누기 (이하람)', '■ 캐시 버티기 (정다온)'],
		['<h3>샤드 나누기 - 이하람</h3>', '<h3>캐시 버티기 - 정다온</h3>'],
	])('are found with them: %s', (first, second) => {
		expect(talksOf('# 반달 밋업', '', first, '', '말', '', second, '', '말')).toEqual([
			'3 샤드 나누기 < 이하람',
			'7 캐시 버티기 < 정다온',
		]);
	});

	test('have an organization without a dash', () => {
		expect(talksOf('## 샤드 나누기_달빛은행 이하람', 'a', '## 캐시 버티기_별빛 정다온', 'b')).toEqual([
			'1 샤드 나누기 < 이하람, 달빛은행',
			'3 캐시 버티기 < 정다온, 별빛',
		]);
	});

	test('in a list count where every item names somebody, or under a word such as Talks behind a paragraph', () => {
		const items = [
			'1. 샤드 나누기 - 이하람(달빛)',
			'2. 캐시 버티기 - 정다온(별빛)',
			'3. 로그 모으기 - 김서율(해솔)',
		];
		expect(talksOf('다녀왔다.', '', ...items)).toHaveLength(3);
		expect(
			talksOf('## Talks', '', 'All were good.', '', '- Slow queries (이하람)', '', '- Pipes (정다온)'),
		).toEqual(['5 Slow queries < 이하람', '7 Pipes < 정다온']);
	});

	test('a line over its recording counts where several do', () => {
		const lines = ['Slow queries', 'Fast pipes', 'Gulls at scale'].flatMap((title) => [
			`“${title}” - Marta Lindqvist`,
			'https://youtu.be/abc',
			'',
		]);
		expect(talksOf(...lines, 'All you need is pipes', 'https://youtu.be/d')).toEqual([
			'1 Slow queries < Marta Lindqvist',
			'4 Fast pipes < Marta Lindqvist',
			'7 Gulls at scale < Marta Lindqvist',
			'10 All you need is pipes',
		]);
		expect(talksOf('“Stay hungry, stay foolish” - Marta Lindqvist')).toEqual([]);
	});
});
