import { describe, expect, test } from '@jest/globals';

import { excerptAround, lineAround } from '../../../src/core/browse/mention-line';

function at(text: string, words: string): Parameters<typeof lineAround>[1] {
	const from = text.indexOf(words);
	return { from, to: from + words.length, column: from - (text.lastIndexOf('\n', from - 1) + 1) };
}

describe('the line of a mention', () => {
	test.each([
		['여환성 님', { before: '', after: ' 님' }],
		['위\n\t- 여환성\n아래', { before: '\t- ', after: '' }],
		['위\r\n어제 여환성 님  \r\n아래', { before: '어제 ', after: ' 님  ' }],
	])('is all that stands around it: %j', (text, around) => {
		expect(lineAround(text, at(text, '여환성'))).toEqual(around);
	});

	test('is shown without what indents it, and a long one as an excerpt', () => {
		const text = `\t- ${'가'.repeat(200)} 여환성 님 ${'나'.repeat(300)}`;
		const { before, after } = excerptAround(text, at(text, '여환성'));
		expect(before).toBe(`…${'가'.repeat(79)} `);
		expect(after).toBe(` 님 ${'나'.repeat(157)}…`);
		expect(excerptAround('\t- 여환성', at('\t- 여환성', '여환성')).before).toBe('- ');
	});

	test('is never cut within a character', () => {
		const text = `a${'💡'.repeat(100)}여환성${'💡'.repeat(100)}`;
		const { before, after } = excerptAround(`a${text}`, at(`a${text}`, '여환성'));
		const odd = excerptAround(text.replace('여환성', '여환성b'), at(text, '여환성'));
		for (const part of [before, after, odd.before, odd.after]) expect(part).not.toMatch(/\p{Cs}/u);
		const syllables = '각'.normalize('NFD').repeat(60);
		expect(excerptAround(`${syllables}여환성`, at(`${syllables}여환성`, '여환성')).before.slice(1)).toMatch(
			/^\u1100/u,
		);
	});
});
