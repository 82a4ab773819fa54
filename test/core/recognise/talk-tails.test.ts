import { describe, expect, test } from '@jest/globals';

import { talksOf } from './talks-of';

/** One language: a note on an event, talks with who gave them and where those work, and how people count talks. */
interface Language {
	readonly event: string;
	readonly words: string;
	readonly closing: string;
	readonly talks: readonly (readonly [title: string, name: string, organization: string])[];
	readonly counts: readonly string[];
	/** `P` stands for the person, `O` for the organization. */
	readonly tails: readonly string[];
}

const EVERYWHERE = [
	...[' - P', ' – P', ' | P', ' / P', ' (P)', ' [P]', '_P'],
	...[' - P (O)', ' – P (O)', ' — P (O)', ' | P (O)', ' / P (O)', ', P (O)', '_P(O)', ' (P(O))'],
	...[' - P, O', ' - P / O', ' - P | O', ' - P @ O', ' - P@O', ' / P / O'],
	...[' (P / O)', ' (P/O)', ' (P, O)', ' (P - O)', ' (P | O)', ' (P @ O)', ' (P@O)'],
	...[' [P | O]', ' [P / O]', ' [P, O]', ' [P - O]'],
];

const LANGUAGES: readonly Language[] = [
	{
		event: '# FerryConf 2024 notes',
		words: 'It was about small things.',
		closing: '## Thoughts',
		talks: [
			['Queues that forgive', 'Mira Holt', 'Acorn Post'],
			['Small maps for big harbours', 'Jonas Vik', 'Nordlys'],
			['Testing the tide', 'Priya Anand', 'Pier Nine'],
			['A cache of one’s own', 'Tom Beck', 'Lanternhaus'],
		],
		counts: ['', 'N. ', 'Session N: ', 'Talk N - ', 'LTN: ', '#N ', 'Lightning talk: '],
		tails: [
			...EVERYWHERE,
			' by P',
			' by P (O)',
			' by P @ O',
			' by P, O',
			' by P from O',
			' - P from O',
			' (P at O)',
		],
	},
	{
		event: '# 반달 밋업 후기',
		words: '작은 것에 대한 이야기였다.',
		closing: '## 느낀 점',
		talks: [
			['느린 큐를 용서하기', '이하람', '달빛은행'],
			['작은 지도로 항구 읽기', '정다온', '솔밭 상회'],
			['물때를 테스트하는 법', '문가온', '솔방울'],
			['나만의 캐시 이야기', '서라온', '등대 랩스'],
		],
		counts: ['', 'N. ', 'N부: ', '세션 N. ', '발표 N - ', '[세션 N] ', '세션 N: '],
		tails: [
			...EVERYWHERE,
			': P',
			': P (O)',
			' - P 님',
			' (P님)',
			' - P님(O)',
			' / P 님 (O)',
			' (O P 님)',
			' - O P',
		],
	},
	{
		event: '# ミナト勉強会 参加レポート',
		words: '小さなものについての話でした。',
		closing: '## 感想',
		talks: [
			['小さな辞書を育てる', '森野ことは', '青葉書房'],
			['遅いクエリを許す', '星野光', 'ほしの商会'],
			['潮のテスト', '白石みなと', '株式会社つきあかり'],
			['自分だけのキャッシュ', '高橋はるか', '灯台ラボ'],
		],
		counts: ['', 'N. ', 'LTN: ', 'LTN：', 'セッションN: ', '発表N：', '【LTN】'],
		tails: [
			...[
				...EVERYWHERE,
				': P',
				': P (O)',
				'：P（O）',
				' - P（O）',
				' / P（O）',
				'（P）',
				' - Pさん',
				'（Pさん）',
			],
			...['（P / O）', '（P・O）', '（P、O）', '（P＠O）', '（O Pさん）', ' - O Pさん', ' / Pさん（O）'],
		],
	},
];

const CASES = LANGUAGES.flatMap((language) => language.tails.map((tail) => ({ language, tail })));

describe('who speaks, behind the title of a talk', () => {
	test.each(CASES)('is read from “$tail” ($language.closing)', ({ language, tail }) => {
		const hasPlace = tail.includes('O');
		for (const count of language.counts)
			for (const many of [1, 2, 4]) {
				// One heading alone cannot say whether two names behind a comma are two people.
				const isUnsure = many === 1 && language.event.includes('Ferry') && /P, O/u.test(tail);
				if (isUnsure) continue;
				const talks = language.talks.slice(0, many);
				const headings = talks.map(
					([title, name, place], at) =>
						`## ${count.replace('N', String(at + 1))}${title}${tail.replace('P', name).replace('O', place)}`,
				);
				const lines = headings.flatMap((heading) => [heading, '', language.words, '- one', '']);
				const found = talksOf(language.event, '', ...lines, language.closing, '', 'x');
				expect(found).toEqual(
					talks.map(
						([title, name, place], at) => `${3 + at * 5} ${title} < ${name}${hasPlace ? `, ${place}` : ''}`,
					),
				);
			}
	});

	test('is in the bracket where other headings have nothing before it', () => {
		expect(
			talksOf('# FerryConf', '## Rust - Fearless Gulls (Mira Holt)', 'a', '## Slow tides (Jonas Vik)', 'b'),
		).toEqual(['2 Rust - Fearless Gulls < Mira Holt', '4 Slow tides < Jonas Vik']);
	});

	test('is in the bracket behind a topic and its second line', () => {
		expect(
			talksOf('# FerryConf', '## Rust: Fearless Gulls (Mira Holt)', 'a', '## Go: Slow Tides (Jonas Vik)', 'b'),
		).toEqual(['2 Rust: Fearless Gulls < Mira Holt', '4 Go: Slow Tides < Jonas Vik']);
	});

	test('is two people where no heading names an organization behind a comma', () => {
		expect(
			talksOf('# FerryConf', '## Slow gulls (Mira Holt, Jonas Vik)', 'a', '## Slow tides (Priya Anand)', 'b'),
		).toEqual(['2 Slow gulls < Mira Holt & Jonas Vik', '4 Slow tides < Priya Anand']);
	});

	test('is nobody in a heading of a note on no event', () => {
		expect(talksOf('# Recipes', '## Bread of the week (Green Corner)', 'a', '## Soup', 'b')).toEqual([]);
	});
});
