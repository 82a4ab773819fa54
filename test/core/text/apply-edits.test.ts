import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { applyEdits } from '../../../src/core/text/apply-edits';

describe('applying edits', () => {
	test('takes them in any order', () => {
		const edits = [
			{ from: 4, to: 7, insert: '2' },
			{ from: 0, to: 3, insert: '1' },
		];
		expect(applyEdits('one two', edits)).toBe('1 2');
	});

	test('keeps the order of insertions at one place, in front of what replaces the text there', () => {
		const edits = [
			{ from: 1, to: 2, insert: 'B' },
			{ from: 1, to: 1, insert: '1' },
			{ from: 1, to: 1, insert: '$&' },
		];
		expect(applyEdits('abc', edits)).toBe('a1$&Bc');
	});

	test('throws where edits overlap, run backwards or leave the text', () => {
		const edit = (from: number, to: number) => ({ from, to, insert: '' });
		expect(() => applyEdits('abc', [edit(0, 2), edit(1, 3)])).toThrow(RangeError);
		expect(() => applyEdits('abc', [edit(2, 1)])).toThrow(RangeError);
		expect(() => applyEdits('abc', [edit(2, 4)])).toThrow(RangeError);
		expect(() => applyEdits('abc', [edit(-1, 1)])).toThrow(RangeError);
	});

	test('is what cutting the text in pieces and exchanging some of them gives', () => {
		const piece = fc.record({ text: fc.string({ minLength: 1 }), insert: fc.option(fc.string()), order: fc.nat() });
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				let from = 0;
				const edits = pieces.map(({ text, insert, order }) => ({
					from,
					to: (from += text.length),
					insert,
					order,
				}));
				const wanted = edits.filter((edit): edit is typeof edit & { insert: string } => edit.insert !== null);
				const text = pieces.map((one) => one.text).join('');
				expect(
					applyEdits(
						text,
						wanted.sort((a, b) => a.order - b.order),
					),
				).toBe(pieces.map((one) => one.insert ?? one.text).join(''));
			}),
			{ numRuns: 2_000 },
		);
	});
});
