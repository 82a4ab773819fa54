import { expect, test } from '@jest/globals';

import { cutsMarkdown } from '../../../src/core/compose/cuts-markdown';
import { cpuTime } from '../../builders/cpu-time';

/** What stands between two bars is taken out. */
function cuts(marked: string): boolean {
	const [before = '', part = '', after = ''] = marked.split('¦');
	return cutsMarkdown(before + part + after, before.length, before.length + part.length);
}

test.each([
	['an escape', '별표 \\¦* 하나¦'],
	['code', '이건 `코드 ¦조각` 입니다¦'],
	['code, inside', '이건 `¦코드¦ 조각`'],
	['code of two backticks', '이건 ``a`¦b`` 입니다¦'],
	['a formula', '이건 $a+¦b$ 입니다¦'],
	['a comment', '%% 속¦말¦ %%'],
	['a link', '[[이하람|하¦람]] 님¦'],
	['an embed', '!¦[[그림.png]] 글¦'],
	['the words of a link', '[¦두 말¦](https://example.org)'],
	['the address of a link', '[말](https://example.org/¦a_(b)¦)'],
	['a link to a reference', '[말]¦[문서] 참고¦'],
	['a footnote', '말[^¦1]¦'],
	['an address', 'https://example.org/¦abc 참고¦'],
	['a tag', '#topic/¦kafka¦-streams'],
	['bold words', '이건 **굵은 ¦글씨** 입니다¦'],
	['bold words before it', '¦이건 **굵은¦ 글씨** 입니다'],
	['words in italics', '이건 _기울인 ¦글씨_ 입니다¦'],
	['highlighted words', '이건 ==칠한 ¦글씨== 입니다¦'],
	['words that are crossed out', '이건 ~~지운 ¦글씨~~ 입니다¦'],
	['HTML', '이건 <b>굵은 ¦글씨</b> 입니다¦'],
	['something on its first line', '이건 **굵은 ¦글씨** 입니다\n다음 줄¦'],
	['something on its last line', '¦이전 줄\n이건 `코드¦ 조각`'],
	['the heads of a table', '¦| a | b |¦\n|--|--|\n| c | d |'],
	['the line below the heads', 'a | b\n¦--|--¦\nc | d'],
	['a row of a table', '| a | b |\n|:-|-:|\n¦| c | d |¦\n| e | f |'],
	['the last row of a table, and more', '> | a |\n> |-|\n¦> | b |\n\n글¦'],
	['the heads of a table, and what is above', '¦글\n\n| a |¦\n|-|'],
	['cells of a table', '| a | b |\n|--|--|\n| ¦c | d¦ |'],
	['an item with others below it', '¦- 하나¦\n    - 둘\n- 셋'],
	['an item with others below it, behind another', '¦- 하나\n- 둘¦\n\n\t- 셋'],
	['an item that goes on', '¦1. 하나¦\n   둘'],
	['an item in a quote', '¦> - 하나¦\n>     - 둘'],
	['the words of an item and what is below it', '- 하나 ¦둘\n    - 셋¦\n    - 넷'],
	['items that would be code without the one above', '- 하나\n¦    - 둘\n    - 셋¦\n- 넷'],
])('cuts %s', (_, marked) => {
	expect(cuts(marked)).toBe(true);
});

test.each([
	['words', '앞말 ¦가운데¦ 뒷말'],
	['whole code', '이건 ¦`코드 조각`¦ 입니다'],
	['a whole link', '¦[말](https://example.org)¦ 참고'],
	['words beside a tag', '#topic/kafka¦, 그리고¦ #topic/web'],
	['words inside of bold ones', '이건 **굵은 ¦글씨¦ 입니다**'],
	['whole bold words', '이건 ¦**굵은 글씨**¦ 입니다'],
	['one of two bold words', '**하나** ¦**둘**¦'],
	['names and numbers', 'read_¦all¦_lines, read_all_lines'],
	['a line break', '¦하나<br>둘¦ 셋<br>'],
	['signs between spaces', 'a == ¦b¦ == c, 2 * 3'],
	['a whole table', '글\n\n¦| a |\n|-|\n| b |¦\n\n글'],
	['what is below a table', '| a |\n|-|\n### 내 생각\n¦글¦'],
	['words of a cell', '| a | b |\n|--|--|\n| ¦c¦ | d |'],
	['a bar that is no table', 'a | ¦b | c¦\nd'],
	['an item', '- 하나\n¦- 둘¦\n- 셋'],
	['an item with all below it', '¦- 하나\n    - 둘¦\n- 셋'],
	['the words of an item', '- 하나 ¦둘¦\n    - 셋'],
	['one item below another', '- 하나\n    ¦- 둘¦\n    - 셋'],
	['code that stands alone', '### 내 생각\n¦\tcode¦'],
])('does not cut %s', (_, marked) => {
	expect(cuts(marked)).toBe(false);
});

test.each(['[', '](', '$a', '<b', '`', '**a', '![', '[a](', '<!--', '%%a', '#a', '\\'])(
	'takes linear time for many %j',
	(part) => {
		const line = part.repeat(50_000);
		const begin = cpuTime();
		cutsMarkdown(line, line.length, line.length);
		expect(cpuTime() - begin).toBeLessThan(2_000);
	},
);
