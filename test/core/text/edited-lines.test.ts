import { describe, expect, test } from '@jest/globals';

import { editedLines } from '../../../src/core/text/edited-lines';

/** `+` before new lines, `[…]` around new characters, `…` where lines were left out. */
function drawn(text: string, ...inserts: readonly (readonly [from: number, insert: string])[]): string[] {
	return editedLines(
		text,
		inserts.map(([from, insert]) => ({ from, to: from, insert })),
	).map(({ line, pieces, isAfterGap }) => {
		const words = pieces.map((piece) => (piece.isAdded ? `[${piece.text}]` : piece.text)).join('');
		return `${isAfterGap ? '… ' : ''}${line ?? '+'} ${words}`;
	});
}

describe('the lines of a text after insertions', () => {
	test('an insertion in a line shows that line with its neighbours', () => {
		expect(drawn('a\nb\nc\nd\ne', [4, '## '])).toEqual(['… 1 b', '2 [## ]c', '3 d']);
	});

	test('new lines have no number, and those behind them keep theirs', () => {
		expect(drawn('a\nb', [0, '---\nx: 1\n---\n'])).toEqual(['+ [---]', '+ [x: 1]', '+ [---]', '0 a']);
		expect(drawn('a\nb', [2, 'new\n'])).toEqual(['0 a', '+ [new]', '1 b']);
		expect(drawn('a\nb', [1, '\nnew'])).toEqual(['0 a', '+ [new]', '1 b']);
	});

	test('an empty line that is put in is seen', () => {
		expect(drawn('a\n---', [2, '\n'])).toEqual(['0 a', '+ []', '1 ---']);
		expect(drawn('a\n---', [1, '\n'])).toEqual(['0 a', '+ []', '1 ---']);
	});

	test('links around a name are two insertions in one line', () => {
		expect(drawn('by Ada.', [3, '[['], [6, ']]'])).toEqual(['0 by [[[]Ada[]]].']);
	});

	test('what lies between far changes is left out', () => {
		expect(drawn('a\nb\nc\nd\ne\nf', [0, '# '], [10, '# '])).toEqual(['0 [# ]a', '1 b', '… 4 e', '5 [# ]f']);
	});

	test('the returns of Windows are not shown', () => {
		expect(drawn('a\r\nb\r\n', [3, 'new\r\n'])).toEqual(['0 a', '+ [new]', '1 b']);
	});

	test('without edits nothing is shown', () => {
		expect(drawn('a\nb')).toEqual([]);
	});
});
