import { describe, expect, test } from '@jest/globals';

import { talksOf } from './talks-of';

describe('where headings of one level name who speaks', () => {
	const talk = (title: string, byline: string): readonly string[] => [title, '---', byline, '', 'words', ''];

	test('one whose byline cannot be read is a talk, and what is asked in it is none', () => {
		const panel =
			'*Mira Holt (host, Acorn Post), Jonas Vik (Pier Nine), Priya Anand, Tom Beck (Lanternhaus, harbour desk)*';
		expect(
			talksOf(
				...['FerryConf, day one', '===', ''],
				...talk('Queues that forgive', '*Mira Holt, Harbour Engineer*'),
				...talk('Small maps for big harbours', '*Jonas Vik, Nordlys*'),
				...talk('Asking harbour people', panel),
				...['### How do you feel about gulls at work?', '- Tom: fine', ''],
				...['### How do you find your way without maps?', '- Mira: slowly', ''],
				...talk('Testing the tide', '*Priya Anand, Pier Nine*'),
			).map((found) => found.split(' < ')[0]),
		).toEqual([
			'4 Queues that forgive',
			'10 Small maps for big harbours',
			'16 Asking harbour people',
			'28 Testing the tide',
		]);
	});

	test('one before the first that neither sounds like a talk nor tells of one is none', () => {
		const sessions = ['느린 큐를 용서하기', '작은 지도로 항구 읽기', '물때를 테스트하는 법'].flatMap(
			(title, at) => [`## ${title}`, `발표자: ${['이하람', '정다온', '문가온'][at] ?? ''}`, ''],
		);
		const found = talksOf('# 반달 밋업', '', '## 늦은 글', '조금 늦었다.', '', ...sessions);
		expect(found).toEqual([
			'6 느린 큐를 용서하기 < 이하람',
			'9 작은 지도로 항구 읽기 < 정다온',
			'12 물때를 테스트하는 법 < 문가온',
		]);
	});
});

describe('lists of talks', () => {
	test('under a heading such as LT stand beside talks that have headings', () => {
		expect(
			talksOf(
				...[
					'## 「小さな辞書」',
					'**森野ことは さん**',
					'',
					'a',
					'',
					'## 「潮のテスト」',
					'**白石みなと さん**',
					'',
					'b',
				],
				...[
					'',
					'## LT',
					'',
					'* 遅いクエリの話 - 星野光 氏',
					'楽しかった。',
					'',
					'* 地図のない港 - 高橋はるか 氏',
				],
			).map((found) => found.replace(/^\d+ /u, '')),
		).toEqual([
			'小さな辞書 < 森野ことは',
			'潮のテスト < 白石みなと',
			'遅いクエリの話 < 星野光',
			'地図のない港 < 高橋はるか',
		]);
	});

	test.each(['참석한 세션', '내가 들은 발표', 'Talks I attended', 'My favourite talks', '参加したセッション'])(
		'under “%s” count once, though the program names them, too',
		(heading) => {
			const items = ['- 이하람(달빛은행) / 느린 큐의 속사정', '- 정다온(솔방울) / 작은 지도와 항구'];
			const program = [...items, '- 문가온(등대) / 물때와 테스트'];
			expect(talksOf('# 반달 밋업', '## 발표 주제', ...program, '', `## ${heading}`, ...items)).toEqual([
				'8 느린 큐의 속사정 < 이하람, 달빛은행',
				'9 작은 지도와 항구 < 정다온, 솔방울',
			]);
		},
	);
});

describe('headings that are no talks', () => {
	test.each([
		'점심식사 및 인사',
		'Lunch',
		'아프터파티',
		'お詫び',
		'Session',
		'참석한 세션',
		'분석 및 총평',
		'밋업?',
		'Facilities',
		'Next year: Oct 17th in the harbour',
	])('are those around talks: %s', (heading) => {
		const talks = [
			'## 느린 큐를 용서하기',
			'이하람 님이 발표해 주셨다.',
			'',
			'## 물때를 테스트하는 법',
			'문가온 님이 발표해 주셨다.',
		];
		const found = talksOf(
			'# 반달 밋업',
			...talks,
			'',
			`## ${heading}`,
			'words',
			'',
			'## 작은 지도로 항구 읽기',
			'정다온 님이 발표해 주셨다.',
		);
		expect(found.map((words) => words.replace(/^\d+ /u, '').split(' < ')[0])).toEqual([
			'느린 큐를 용서하기',
			'물때를 테스트하는 법',
			'작은 지도로 항구 읽기',
		]);
	});
});
