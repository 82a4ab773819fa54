import { describe, expect, test } from '@jest/globals';

import { findSlides } from '../../../src/core/recognise/find-slides';
import { cpuTime } from '../../builders/cpu-time';

import { sourceOf, talksIn } from './any-source';

const DECK = 'https://speakerdeck.com/clock/small-clocks';
const slides = (...lines: readonly string[]): readonly string[] => findSlides(sourceOf(...lines));

describe('slides', () => {
	test.each([
		[`## [작은 시계](${DECK})`, DECK],
		[`- 발표자료: ${DECK}`, DECK],
		[`> 발표 자료 : ${DECK}`, DECK],
		['[슬라이드](https://clock.example/deck)', 'https://clock.example/deck'],
		['- [발표자료 링크](https://clock.example/deck)', 'https://clock.example/deck'],
		['* Slides: [small-clocks.pdf](./small-clocks.pdf)', './small-clocks.pdf'],
		['- Slides: https://clock.example/deck', 'https://clock.example/deck'],
		['  - [PPTX](./decks/small.pptx)', './decks/small.pptx'],
		['- 여환성님 - [**작은 시계**](./decks/small.pdf)', './decks/small.pdf'],
		[`- [여환성](https://clock.example)님 - [작은 시계](${DECK})`, DECK],
		['資料：[小さな時計](https://clock.example/deck)', 'https://clock.example/deck'],
		['[発表資料はこちら](https://clock.example/deck)', 'https://clock.example/deck'],
		['발표자료는 [여기](https://clock.example/deck)에서 볼 수 있어요.', 'https://clock.example/deck'],
		[`오늘 슬라이드(${DECK})가 올라왔다.`, DECK],
		[
			'<iframe src="//www.slideshare.net/slideshow/embed_code/1" width="9"></iframe>',
			'//www.slideshare.net/slideshow/embed_code/1',
		],
		['<a href="https://www.slideshare.net/clock/small">Slides</a>', 'https://www.slideshare.net/clock/small'],
		['@[docswell](https://www.docswell.com/s/clock/5ABC-small)', 'https://www.docswell.com/s/clock/5ABC-small'],
		[`[${DECK}:embed:cite]`, DECK],
		[
			'https://docs.google.com/presentation/d/1a/edit?usp=sharing',
			'https://docs.google.com/presentation/d/1a/edit?usp=sharing',
		],
		['[A (short) deck](https://slides.com/clock/small(er))', 'https://slides.com/clock/small(er)'],
		[`[[시계 모임] 작은 *시계* [KR]](${DECK}){:target="_blank"}{: .wide}`, DECK],
		[`[작은 시계](${DECK}){target=_blank}`, DECK],
		[`[![작은 시계](./small.png)](${DECK})`, DECK],
		['발표자료 : <https://clock.example/deck>', 'https://clock.example/deck'],
		['**Slides** → https://clock.example/deck', 'https://clock.example/deck'],
		['📎 발표자료 👉 [작은 시계](https://clock.example/deck)', 'https://clock.example/deck'],
		['| 발표자료 | [작은 시계](https://clock.example/deck) |', 'https://clock.example/deck'],
		['[[幻灯片](https://clock.example/deck )] [[录音](https://clock.example/a.mp3)]', 'https://clock.example/deck'],
		[
			'[영상](https://clock.example/v) / [발표자료 다운로드](https://clock.example/deck)',
			'https://clock.example/deck',
		],
		['[Slides: Small clocks](https://clock.example/deck)', 'https://clock.example/deck'],
		['[Download the slides](https://clock.example/deck)', 'https://clock.example/deck'],
		['[여기](https://clock.example/deck)에서 발표자료를 볼 수 있다.', 'https://clock.example/deck'],
		[`**[Small clocks](${DECK})** from **[Ada Lee](https://www.slideshare.net/ada)**`, DECK],
		['<iframe src="./decks/small.pdf"></iframe>', './decks/small.pdf'],
		[`<iframe src="https://card.example/embed?url=${encodeURIComponent(DECK)}&w=1"></iframe>`, DECK],
		[`{% embed ${DECK} %}`, DECK],
		[`{{< slides "${DECK}" >}}`, DECK],
		['https://1drv.ms/p/s!small', 'https://1drv.ms/p/s!small'],
	])('are found in %p', (line, url) => {
		expect(slides('# 시계', '', line, '')).toEqual([url]);
	});

	test.each([
		`[${DECK.slice(0, -13)}](https://speakerdeck.com/clock)`,
		`이 글은 [다른 이야기](${DECK})와 이어진다.`,
		`- 참고 - [다른 이야기](${DECK})`,
		`[^1]: [다른 이야기](${DECK})`,
		'- 시계 - [논문](https://paper.example/clock.pdf)',
		'[슬라이드](https://www.youtube.com/watch?v=1)',
		'![슬라이드](./small.png)',
		'[목차](#슬라이드)',
		'<script src="//speakerdeck.com/assets/embed.js"></script>',
		'<iframe src="https://www.youtube.com/embed/1"></iframe>',
		'슬라이드 쇼를 만드는 [도구](https://tool.example)',
		`\`\`\`\n${DECK}\n\`\`\``,
		'@[speakerdeck](0123456789abcdef)',
		`[slides](#a), [코드](https://clock.example/code)`,
		'I have seen many slides [like this one](https://clock.example/a).',
		'발표자료, [영상](https://clock.example/v)',
		`[clock]: ${DECK}`,
		`[작은 시계](${DECK})를 쓰던 때가 있었다.`,
	])('are not found in %p', (line) => {
		expect(slides('# 시계', '', line, '')).toEqual([]);
	});

	test('are not found under a line of the same paragraph, or deep in a list', () => {
		expect(slides('시계를 나누는 법', DECK)).toEqual([]);
		expect(slides('- 시계', `  - [나누는 법](${DECK})`)).toEqual([]);
		expect(slides('- 시계', '', `- [나누는 법](${DECK})`)).toEqual([DECK]);
	});

	test('are what stands in a column that says so, whatever the host', () => {
		expect(
			slides(
				'Talk | Speaker | Notes | Talk slides',
				'--- | --- | --- | ---',
				'Small clocks | Ada | [Link](/small.md) | [Link](https://clock.example/deck)',
				`Big clocks | [Bo](https://bo.example) | | [Link](${DECK}) `,
				'',
				'Small | Ada | [Link](/a.md) | [Link](https://clock.example/other)',
			),
		).toEqual(['https://clock.example/deck', DECK]);
	});

	test('are what a name at the end of the text leads to', () => {
		expect(slides('시계에 대해 [슬라이드][1]를 봤다.', '', '[1]: https://clock.example/deck "시계"')).toEqual([
			'https://clock.example/deck',
		]);
		expect(slides(`## [작은 시계]`, '', `[코드][c], [작은 시계][]`, '', `[c]: https://c.example`, DECK)).toEqual(
			[],
		);
	});

	test.each([
		['발표자료', '- [작은 시계](https://a.example/1)', '- <https://a.example/2>'],
		['### 📎 Slides', '', 'https://a.example/1', '', '[Big clocks](https://a.example/2)'],
		['**発表スライド**', '* [小さな時計](https://a.example/1)', '* [大きな時計](https://a.example/2)'],
	])('are all links right below %p', (...lines) => {
		expect(slides(...lines, '', '끝', '', 'https://a.example/3')).toEqual([
			'https://a.example/1',
			'https://a.example/2',
		]);
	});

	test.each(['발표자료는 아래에서 볼 수 있어요.', '下記が発表資料。', 'The slides are available here:'])(
		'are the one link right below %p',
		(line) => {
			const links = ['', 'https://a.example/1', '', 'https://a.example/2'];
			expect(slides('# 시계', '', line, ...links)).toEqual(['https://a.example/1']);
			expect(slides('# 시계', '', line, '', '시계가 돈다.', ...links)).toEqual([]);
		},
	);

	test.each(['추천해 주신 것', '### 참고 자료', 'Further reading:', '参考'])('are no links below %p', (line) => {
		expect(slides('시계', '', line, `- [작은 시계](${DECK})`)).toEqual([]);
	});

	test('are below a talk whose title has such a word', () => {
		expect(slides('## 추천 시스템 만들기', '', DECK)).toEqual([DECK]);
		expect(slides('## Reference clocks', '', DECK)).toEqual([DECK]);
	});

	test('are what a talk has on its own line', () => {
		const source = sourceOf('- 시계', `  - [작은 시계](${DECK}) - 여환성`, `  - [다른 이야기](${DECK}2) - 다른 책`);
		expect(findSlides(source, talksIn(source, '여환성'))).toEqual([DECK]);
	});

	test('come once each, in the order of the text, as they are written', () => {
		expect(slides(`- 발표자료: ${DECK}`, '', '- [Slides](./b.pdf)', '', `- [슬라이드](${DECK})`)).toEqual([
			DECK,
			'./b.pdf',
		]);
	});
});

test('a line of many links takes time in proportion to its length', () => {
	const time = (count: number): number => {
		const source = sourceOf(
			`[a](${DECK} <a href=x [b]( [[c][d] 발표자료 | {{<`.repeat(count),
			`${' '.repeat(count * 20)}|x`,
		);
		const start = cpuTime();
		findSlides(source);
		return cpuTime() - start;
	};
	time(500);

	expect(time(8000)).toBeLessThan(12 * time(2000) + 50);
});
