import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { sectionExcerpt } from '../../../src/core/read/section-excerpt';

const thoughts = { kind: 'thoughts', heading: 'My thoughts', line: 0 } as const;

const linesOf = (body: string, max = 4) => sectionExcerpt(`### My thoughts\n${body}`, thoughts, max);

describe('the beginning of a section', () => {
	test('is its first lines as a reader sees them', () => {
		const body = 'Like **tides**, see [[Ebb|the ebb]] and [this](https://a.example).\n\n- one\n2. two\n';
		expect(linesOf(body)).toEqual({ lines: ['Like tides, see the ebb and this.', '• one', '• two'], isCut: false });
	});

	test('is cut behind as many lines as asked for', () => {
		expect(linesOf('a\nb\n\nc\n', 2)).toEqual({ lines: ['a', 'b'], isCut: true });
		expect(linesOf('a\nb\n\n', 2)).toEqual({ lines: ['a', 'b'], isCut: false });
	});

	test('ends where the next section begins, not where one inside it does', () => {
		expect(linesOf('a\n#### Inner\nb\n### Next\nc')?.lines).toEqual(['a', 'b']);
	});

	test('leaves out code, comments, formulas and HTML', () => {
		const body = 'a %%not this%% b\n\n```js\nrun()\n```\n%%\nnor this\n%%\n$$\nx\n$$\n<div>no</div>\n\nc';
		expect(linesOf(body)).toEqual({ lines: ['a b', 'c'], isCut: false });
	});

	test('cuts a long paragraph, and no link in two', () => {
		const excerpt = linesOf(`${'가 '.repeat(198)}[[A long name|shown]] and more`);
		expect(excerpt?.isCut).toBe(true);
		expect(excerpt?.lines).toEqual(['가 '.repeat(198).trim()]);
	});

	test('is nothing where the note has moved on', () => {
		expect(sectionExcerpt('new\n### My thoughts\na', thoughts, 4)).toBeNull();
		expect(sectionExcerpt('', thoughts, 4)).toBeNull();
		expect(sectionExcerpt('### My thoughts\na', { ...thoughts, line: 7 }, 4)).toBeNull();
	});

	test('is read at once, whatever the note holds', () => {
		const piece = fc.constantFrom(
			'[[',
			']]',
			'%%',
			'**',
			'`',
			'<a',
			'>',
			'\n',
			' ',
			'$$',
			'![](',
			'가',
			'\uD800',
			'- ',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
				const excerpt = linesOf(pieces.join(''));
				expect(excerpt?.lines.length).toBeLessThanOrEqual(4);
				for (const line of excerpt?.lines ?? []) expect(line).not.toContain('\n');
			}),
			{ numRuns: 200 },
		);
		const start = performance.now();
		linesOf(`${'[['.repeat(20_000)}\n${'%%'.repeat(20_001)}\n${'<a '.repeat(20_000)}`);
		expect(performance.now() - start).toBeLessThan(500);
	});
});
