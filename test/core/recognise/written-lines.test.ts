import { expect, test } from '@jest/globals';

import { writtenLines } from '../../../src/core/recognise/written-lines';

const kinds = (...lines: readonly string[]) => writtenLines(lines.join('\n')).map(({ kind }) => kind);

test('a paragraph of several lines above dashes is no heading', () => {
	expect(kinds('1부: 빌드', '글이다.', '---', '끝.')).toEqual(['text', 'text', 'rule', 'text']);
	expect(writtenLines('1부: 빌드\n글이다.\n---')[0]).toMatchObject({ content: '1부: 빌드', level: 0 });
});

test('one line above dashes, and anything above ===, stays the heading that it is', () => {
	expect(kinds('Slow builds', '---', 'They', 'are', '===')).toEqual([
		'heading',
		'underline',
		'heading',
		'underline',
		'underline',
	]);
});
