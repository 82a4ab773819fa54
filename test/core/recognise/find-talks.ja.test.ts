import { describe, expect, test } from '@jest/globals';

import { talksOf } from './talks-of';

describe('the talks of a Japanese or Chinese text', () => {
	test.each([
		[
			'# LT1: 型と友だち（[@sakura_t](https://x.example/s)）',
			'# LT2: 速いビルド（[@ren_sato](https://x.example/r)）',
			'sakura_t',
			'ren_sato',
		],
		['## 型と友だち / 田中さくらさん', '## 速いビルド / 佐藤れんさん', '田中さくら', '佐藤れん'],
		[
			'### 型と友だち（田中さくら / 株式会社ほしの）',
			'### 速いビルド（佐藤れん / 月見社）',
			'田中さくら, 株式会社ほしの',
			'佐藤れん, 月見社',
		],
		[
			'### 「型と友だち」田中さくら氏（株式会社ほしの）',
			'### 「速いビルド」佐藤れん氏',
			'田中さくら, 株式会社ほしの',
			'佐藤れん',
		],
		['## 型と友だち by @sakura_t', '## 速いビルド by @ren_sato', 'sakura_t', 'ren_sato'],
	])('have their speakers in the heading: %s', (first, second, one, other) => {
		expect(talksOf('# ほしのき勉強会', '', first, '', '本文', '', second, '', '本文', '', '# おわりに')).toEqual([
			`3 型と友だち < ${one}`,
			`7 速いビルド < ${other}`,
		]);
	});

	test.each([
		['登壇者：田中さくらさん（株式会社ほしの）', '田中さくら, 株式会社ほしの'],
		['株式会社ほしの　田中さくらさん (@sakura_t)', '田中さくら, 株式会社ほしの'],
		['田中さくらさんの発表。', '田中さくら'],
		['[@sakura_t](https://twitter.com/sakura_t) さん', 'sakura_t'],
	])('have their speakers below: %s', (line, speaker) => {
		expect(talksOf('## 発表1「型と友だち」', '', line, '', '本文', '', '## まとめ')).toEqual([
			`1 型と友だち < ${speaker}`,
		]);
	});

	test('are told by slides that stand in place, where nobody is named', () => {
		const slides = '<iframe src="https://speakerdeck.com/player/0a1b"></iframe>';
		expect(
			talksOf('## 型と仲良くなる話', '', '本文', '', slides, '', '## 速いビルドの話', '', slides, '', '## 感想'),
		).toEqual(['1 型と仲良くなる話', '7 速いビルドの話']);
	});

	test('have speakers with Chinese names, too', () => {
		expect(
			talksOf(
				'# 大会见闻',
				'## 慢查询实践 - 李明（星光）',
				'内容',
				'## 自动部署 - 王芳（月影）',
				'内容',
				'## 总结',
			),
		).toEqual(['2 慢查询实践 < 李明, 星光', '4 自动部署 < 王芳, 月影']);
	});
});
