import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { lineDiff } from '../../../src/core/text/line-diff';

const SIGN = { same: ' ', removed: '-', added: '+' } as const;

const drawn = (before: string, after: string): readonly string[] =>
	lineDiff(before, after).map(
		({ kind, line, text, isAfterGap }) => `${isAfterGap ? '…' : ''}${SIGN[kind]}${line} ${text}`,
	);

const text = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd\r'), { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('lines before and after a change', () => {
	test('are those that change, with one line around them', () => {
		expect(drawn('1\n2\n3\n4\n5', '1\n2\nIII\n4\n5')).toEqual(['… 1 2', '-2 3', '+2 III', ' 3 4']);
	});

	test('are taken away and added where they are, and what is between stays', () => {
		const before = '---\nspeakers:\n  - Ada\ntags:\n  - a\n---\nbody';
		const after = '---\nspeakers:\n  - Ada\n  - Bo\ntags:\n  - b\n---\nbody';
		expect(drawn(before, after)).toEqual([
			'… 2   - Ada',
			'+3   - Bo',
			' 4 tags:',
			'-4   - a',
			'+5   - b',
			' 6 ---',
		]);
	});

	test('say where lines between two changes were left out', () => {
		expect(drawn('a\n1\n2\n3\nb', 'A\n1\n2\n3\nB')).toEqual(['-0 a', '+0 A', ' 1 1', '… 3 3', '-4 b', '+4 B']);
	});

	test('end without what ends them', () => {
		expect(drawn('a\r\nb\r\n', 'a\r\nc\r\n')).toEqual([' 0 a', '-1 b', '+1 c', ' 2 ']);
	});

	test('are none for equal texts', () => {
		expect(drawn('a\nb', 'a\nb')).toEqual([]);
	});

	test('in long texts without a line in common are said at once', () => {
		const lines = (sign: string) => Array.from({ length: 5000 }, (_, at) => `${sign}${at}`).join('\n');
		expect(lineDiff(lines('a'), lines('b'))).toHaveLength(10_000);
	});

	test('lead from one text to the other', () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const [lines, wished] = [before, after].map((one) =>
					one.split('\n').map((line) => line.replace(/\r$/u, '')),
				) as [string[], string[]];
				const diff = lineDiff(before, after);
				const removed = new Set(diff.filter(({ kind }) => kind === 'removed').map(({ line }) => line));
				for (const { kind, line, text: said } of diff)
					expect(said).toBe((kind === 'removed' ? lines : wished)[line]);
				const kept = lines.filter((_, line) => !removed.has(line));
				for (const { kind, line, text: said } of diff) if (kind === 'added') kept.splice(line, 0, said);
				expect(kept).toEqual(wished);
			}),
			{ numRuns: 500 },
		);
	});
});
