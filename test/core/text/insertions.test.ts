import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { applyEdits } from '../../../src/core/text/apply-edits';
import { changedLines } from '../../../src/core/text/changed-lines';
import { insertionAt, joinInsertions, offsetsAfter } from '../../../src/core/text/insertions';

const anyInsertions = (length: number) =>
	fc.array(
		fc
			.record({ at: fc.nat(length), insert: fc.constantFrom('x', 'yz', '\n', 'a\n', '\nb') })
			.map(({ at, insert }) => insertionAt(at, insert)),
		{ maxLength: 6 },
	);

/** A text with insertions, and more insertions for the text after those. */
const anySteps = fc
	.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', '\n') })
	.chain((text) => fc.record({ text: fc.constant(text), first: anyInsertions(text.length) }))
	.chain(({ text, first }) => {
		const { length } = applyEdits(text, first);
		return fc.record({ text: fc.constant(text), first: fc.constant(first), second: anyInsertions(length) });
	});

describe('insertions', () => {
	test('that follow one another are one list that gives the same text, each place once', () => {
		fc.assert(
			fc.property(anySteps, ({ text, first, second }) => {
				const joined = joinInsertions(first, second);
				expect(applyEdits(text, joined)).toBe(applyEdits(applyEdits(text, first), second));
				expect(joined.every(({ from }, at) => from > (joined[at - 1]?.from ?? -1))).toBe(true);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('move what stands behind them', () => {
		const way = offsetsAfter([insertionAt(1, 'bc'), insertionAt(3, 'd')]);
		expect([0, 1, 2, 3, 4].map(way)).toEqual([0, 3, 4, 6, 7]);
	});
});

describe('lines that insertions change', () => {
	const text = 'one\r\n\r\ntwo';

	test('are told with what they were, added ones with the line that they stand in front of', () => {
		const edits = [insertionAt(0, 'zero\r\n'), insertionAt(3, '!\r\nmore'), insertionAt(7, '## ')];
		expect(changedLines(text, edits)).toEqual([
			{ line: 0, before: null, after: 'zero' },
			{ line: 0, before: 'one', after: 'one!' },
			{ line: 1, before: null, after: 'more' },
			{ line: 2, before: 'two', after: '## two' },
		]);
	});

	test('do not include what is moved only', () => {
		expect(changedLines(text, [insertionAt(5, '\r\n')])).toEqual([{ line: 1, before: null, after: '' }]);
		expect(changedLines('\uFEFFone', [insertionAt(1, '---\n---\n')])).toEqual([
			{ line: 0, before: null, after: '---' },
			{ line: 0, before: null, after: '---' },
		]);
		expect(changedLines(text, [])).toEqual([]);
	});

	test('are all that is needed to tell the text afterwards', () => {
		fc.assert(
			fc.property(anySteps, ({ text: before, first }) => {
				const lines: (string | null)[] = before.split('\n');
				const added = changedLines(before, joinInsertions(first, []));
				const now = lines.flatMap((line, at) => {
					const own = added.filter((one) => one.line === at);
					return [
						...own.filter((one) => one.before === null).map(({ after }) => after),
						own.find((one) => one.before !== null)?.after ?? line,
					];
				});
				const behind = added.filter(({ line }) => line >= lines.length).map(({ after }) => after);
				const after = applyEdits(before, first).split('\n');
				expect([...now, ...behind].sort()).toEqual(after.sort());
			}),
			{ numRuns: 1_000 },
		);
	});
});
