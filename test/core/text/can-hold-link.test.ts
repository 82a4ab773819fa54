import { describe, expect, test } from '@jest/globals';

import { canBeginLink, canHoldLink, LinkPlaces } from '../../../src/core/text/can-hold-link';
import { cpuTime } from '../../builders/cpu-time';

/** What is said of the words between `«` and `»`. */
function said(marked: string, question = canHoldLink): boolean {
	const from = marked.indexOf('«');
	return question(marked.replace(/[«»]/gu, ''), from, marked.indexOf('»') - 1);
}

/** Where words can become a link, in a note as a whole. */
const PROSE = [
	'«정도윤»',
	'어제 «정도윤» 님을 만났다',
	'`code` «정도윤» `code`',
	'``a ` b`` «정도윤»',
	'[[여환성]] «정도윤» [a](b)',
	'[a](b(c)) «정도윤» (d)',
	'[a][b] «정도윤» [c]',
	'a](b) «정도윤»',
	'[a «정도윤»\nb [c](d)',
	'[a] «정도윤» [b](c)',
	'\\\\«정도윤»',
	'C:\\a «정도윤»',
	'$x$ «정도윤»',
	'%%note%% «정도윤»',
	'<!-- note --> «정도윤»',
	'#tag «정도윤»',
	'https://example.org «정도윤»',
	'| a | «정도윤» |',
	'> «정도윤»',
	'- «정도윤»',
	'---\na: 1\n---\n«정도윤»',
	'```\ncode\n```\n«정도윤»',
	'> ```\n> code\n> ```\n> «정도윤»',
	'- ```\n  code\n  ```\n- «정도윤»',
	'$$\nx\n$$\n«정도윤»',
	'$$x$$\n«정도윤»',
	'%%\nnote\n%%\n«정도윤»',
	'%% note %%\n«정도윤»',
	'<!--\nnote\n-->\n«정도윤»',
	'100%% sure\n«정도윤»',
	'a %%b\nc%%\n\n«정도윤»',
	'a <!-- b --> c\n«정도윤»',
	'`a %%`\n«정도윤»',
	'<div>\n</div>\n\n«정도윤»',
	'```html\n<div>\n```\n«정도윤»',
	'<pre>x</pre>\n\n«정도윤»',
	'a < b\n«정도윤»',
	'see <b>\n«정도윤»',
	'text\n    «정도윤»',
	'- a\n\n    «정도윤»',
	'1. a\n\n\t- «정도윤»',
	'>     «정도윤»',
	'[^1]: «정도윤»',
	'- [ ] a: «정도윤»',
	'---\n«정도윤»',
	'%% meetup-index:begin by=year %%\n- a\n%% meetup-index:end %%\n«정도윤»',
];

/** Where they cannot. */
const NO_PROSE = [
	'---\nspeakers: «정도윤»\n---\n',
	'---\nspeakers:\n  - «정도윤»\ntags: []\n---\ntext',
	'`«정도윤»`',
	'`` a ` «정도윤» ``',
	'a `b` `c «정도윤»`',
	'[[«정도윤»]]',
	'![[«정도윤»]]',
	'[«정도윤»](https://example.org)',
	'[a](b «정도윤»)',
	'[a](b(c) «정도윤»)',
	'[a](b(1)/«정도윤».md)',
	'[발표: «정도윤» 님][b]',
	'[발표: «정도윤» 님][]',
	'[a\nb «정도윤» 님](https://example.org)',
	'[a «정도윤» 님\nb](https://example.org)',
	'[a «정도윤» 님 [b] c](https://example.org)',
	'\\«정도윤»',
	'a \\\\\\«정도윤»',
	'https://example.org/«정도윤»/z',
	'#speaker/«정도윤»',
	'<b title="«정도윤»">',
	'$x = «정도윤»$',
	'$$ «정도윤» $$',
	'%% «정도윤» %%',
	'%% «정도윤»',
	'<!-- «정도윤» -->',
	'<!-- a > «정도윤» -->',
	'<!-- «정도윤»',
	'```\n«정도윤»\n```',
	'~~~md\n«정도윤»\n~~~',
	'```\n«정도윤»',
	'- ```\n  «정도윤»\n  ```',
	'> ```\n> «정도윤»\n> ```',
	'> - ~~~\n>   «정도윤»',
	'$$\n«정도윤»\n$$',
	'> $$\n> «정도윤»\n> $$',
	'%%\n«정도윤»\n%%',
	'- %%\n  «정도윤»\n  %%',
	'<!--\n«정도윤»\n-->',
	'<!-- a\n\n```\n«정도윤»\n-->',
	'%% meetup-index:begin by=year %%\n«정도윤»\n%% meetup-index:end %%',
	'---\ntags: [a]\nspeakers: «정도윤»',
	'---\nspeakers: [a]\n\n«정도윤»',
	'a %% b\n«정도윤»\nc %%',
	'a <!-- b\n«정도윤» -->',
	'    «정도윤»',
	'text\n\n    a\n\n\t«정도윤»',
	'- a\n\nb\n\n    «정도윤»',
	'# a\n    «정도윤»',
	'<div>\n«정도윤»',
	'text\n<details class="x">\n«정도윤»',
	'> <table>\n> «정도윤»',
	'<b>\n«정도윤»',
	'<pre>\n\n«정도윤»\n</pre>',
	'<script>\n«정도윤»',
	'\n    «정도윤»',
	'[![a](b)](c/«정도윤»)',
	'[a]: «정도윤»',
	' [a]: b "«정도윤»"',
];

describe('words can become a link', () => {
	test.each(PROSE)('in %j', (marked) => {
		const mayBeComment = marked.startsWith('100%%');
		expect([said(marked), said(marked, canBeginLink)]).toEqual([true, !mayBeComment]);
	});

	test.each(PROSE)('in a note with a byte order mark and other line endings: %j', (marked) => {
		expect(said(`\uFEFF${marked.replaceAll('\n', '\r\n')}`)).toBe(true);
	});

	test.each(NO_PROSE)('not in %j', (marked) => {
		expect([said(marked), said(marked, canBeginLink)]).toEqual([false, false]);
	});

	test.each(NO_PROSE)('not in a note with other line endings: %j', (marked) => {
		expect(said(marked.replaceAll('\n', '\r\n'))).toBe(false);
	});
});

describe('words that are being typed', () => {
	test.each(['`a «정도윤»', '`` a ` «정도윤»', '[[a «정도윤»', '[a](b «정도윤»', '<a title="«정도윤»'])(
		'begin no link where something else is not finished: %j',
		(marked) => {
			expect(said(marked, canBeginLink)).toBe(false);
		},
	);

	test('begin no link in a comment that has begun on a line before and may end yet', () => {
		expect(said('a %% b\n«정도윤»', canBeginLink)).toBe(false);
	});

	test.each(['`a` «정도윤» `b', 'a < b «정도윤»', '$5 «정도윤»', '[ ] «정도윤»', '[«정도윤»'])(
		'begin one in %j',
		(marked) => {
			expect(said(marked, canBeginLink)).toBe(true);
		},
	);

	test.each([
		['backticks', '`'.repeat(3).concat(' ').repeat(20_000)],
		['runs of backticks', Array.from({ length: 400 }, (_, n) => '`'.repeat(400 - n)).join(' ')],
		['brackets', '[['.repeat(40_000)],
		['links', '[]('.repeat(40_000)],
		['letters', 'a'.repeat(80_000)],
		['comments', '<!-- '.repeat(20_000)],
		['formulas', '$ '.repeat(40_000)],
		['tags', '< '.repeat(40_000)],
		['spaces behind the name of a link', `[a]:${' '.repeat(80_000)}b c`],
	])('are told from a long line of %s in no time', (_, line) => {
		const start = cpuTime();
		canBeginLink(`${line} 정도윤`, line.length + 1, line.length + 4);
		expect(cpuTime() - start).toBeLessThan(2_000);
	});

	test.each(['a <b> %% c\n', '<b>\n', '<div>\n\n', '    a\n\n', '- <pre>\n', 'a %% b\n\n', '`a` <\n'])(
		'are told from a long note of %j in no time',
		(lines) => {
			const text = lines.repeat(20_000);
			const start = cpuTime();
			canBeginLink(`${text}    정도윤`, text.length + 4, text.length + 7);
			expect(cpuTime() - start).toBeLessThan(2_000);
		},
	);
});

describe('the places for links of one note', () => {
	const notes = ['', '\uFEFF'].flatMap((bom) =>
		[...PROSE, ...NO_PROSE].map((marked) => bom + marked.replace(/[«»]/gu, '')),
	);

	test.each(notes)('are the same asked for one by one, downwards and upwards: %j', (note) => {
		const places = new LinkPlaces(note);
		const words = [...note.matchAll(/\S+/gu)].map(({ index, 0: { length } }) => [index, index + length] as const);
		for (const [from, to] of [...words, ...words.reverse()])
			expect(places.isFree(from, to)).toBe(canHoldLink(note, from, to));
	});

	test.each([
		'정도윤 ',
		'정도윤\n',
		'    정도윤\n',
		'- 정도윤\n',
		'    - 정도윤\n',
		'`정도윤` ',
		'a %% 정도윤\n',
		'a <!-- 정도윤\n\n',
		'%%\n정도윤\n',
	])('are all told in time that grows with the note: %j', (words) => {
		const note = words.repeat(20_000);
		const start = cpuTime();
		const places = new LinkPlaces(note);
		for (const { index } of note.matchAll(/정/gu)) places.isFree(index, index + 3);
		expect(cpuTime() - start).toBeLessThan(2_000);
	});
});
