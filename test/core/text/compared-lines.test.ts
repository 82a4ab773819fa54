import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { comparedLines } from '../../../src/core/text/compared-lines';
import { RUNS } from '../../builders/runs';

const drawn = (before: string, after: string): string[] =>
	comparedLines(before, after).map(({ kind, line, text, isAfterGap }) => {
		const sign = { same: ' ', old: '-', new: '+' }[kind];
		return `${isAfterGap ? '⋯' : ''}${String(line)}${sign}${text}`;
	});

describe('compared lines', () => {
	test('show what was and what is, with a line around it', () => {
		expect(drawn('a\nb\nc\nd\ne', 'a\nb\nC\nd\ne')).toEqual(['⋯1 b', '2-c', '2+C', '3 d']);
	});

	test('show lines that come and go', () => {
		expect(drawn('a\nb\nc', 'a\nx\ny\nb\nc')).toEqual(['0 a', '1+x', '2+y', '3 b']);
		expect(drawn('a\nb\nc', 'a\nc')).toEqual(['0 a', '1-b', '1 c']);
		expect(drawn('a', 'a\nb')).toEqual(['0 a', '1+b']);
	});

	test('show nothing of texts that differ in line endings alone', () => {
		expect(drawn('a\r\nb', 'a\nb')).toEqual([]);
	});

	test('give both texts back where nothing is left out', () => {
		const line = fc.constantFrom('a', 'b', 'c', '', 'd');
		const text = fc.array(line, { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(text, text, (before, after) => {
				// Numbers tell the lines that are shown from those that are not.
				const shown = comparedLines(before.join('\n'), after.join('\n'));
				for (const { kind, line: at, text: words } of shown)
					expect((kind === 'old' ? before : after)[at]).toBe(words);
				const gone = new Set(shown.filter(({ kind }) => kind === 'old').map(({ line: at }) => at));
				const added = new Set(shown.filter(({ kind }) => kind === 'new').map(({ line: at }) => at));
				const common = before.filter((_, at) => !gone.has(at));
				expect(common).toEqual(after.filter((_, at) => !added.has(at)));
			}),
			{ numRuns: RUNS },
		);
	});

	test('take time in proportion to the texts where nothing is common', () => {
		const texts = ['x', 'y'].map((word) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join('\n'));
		expect(comparedLines(texts[0] ?? '', texts[1] ?? '')).toHaveLength(40_000);
	});
});
