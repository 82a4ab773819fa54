import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { outlineOf } from '../../../src/core/text/outline';
import { cpuTime } from '../../builders/cpu-time';
import { snapshotOf } from '../../builders/snapshot-of';

/** The same parts of what Obsidian's cache would say. */
function cachedOutline(text: string) {
	const { headings, links, tags } = snapshotOf(text);
	return { headings, links, tags };
}

const outline = (text: string) => {
	const { headings, links, tags } = outlineOf(text);
	return { headings, links, tags };
};

const BLOCKS = [
	'# 카프카 밋업',
	'## 1부: 파티션 [[무심사]] #topic/kafka',
	'## Title ##',
	'### C#',
	'####### seven',
	'#tag at the start',
	'Text with `#code` and [[Ada Lee|Ada]] and ![[embed]].',
	'[[Note#Heading]], \\#escaped and $x #math$ and <b title="#x">',
	'- item #topic/a\n\t- deeper [[Bo Kim]]\n- [ ] task #todo',
	'> quote [[Cy]]\n> ## In a quote',
	'```\n# code\n```',
	'```\n# code\n```  \n# heading',
	'~~~md\n## code\n\n[[code]]\n~~~',
	'- list\n\n  ```js\n  # code\n  ```\n\n- next',
	'%%\n# comment #hidden [[Somebody]]\n%%',
	'%% one line #note %%',
	'$$\n# formula\n$$',
	'<!--\n# HTML comment\n-->',
	'<div>\n# in HTML\n</div>',
	'Setext heading\n===',
	'Two\n---',
	'---',
	'| a | b |\n| --- | --- |\n| [[x\\|y]] | #t |',
	'1. one\n2. two [[Z]]',
	'text\n    # not code, the paragraph goes on',
	'\n    # indented code [[no]]\n',
	'#123 is a number, #a1 a tag, word#no',
];

const anyBody = fc
	.array(fc.constantFrom(...BLOCKS), { maxLength: 12 })
	.chain((blocks) => fc.constantFrom('\n\n', '\n\n\n').map((gap) => blocks.join(gap)));

const anyText = fc
	.tuple(
		fc.constantFrom('', '\uFEFF', '---\ntitle: "a"\ntags: [x]\n---\n', '\uFEFF---\na: 1\n---\n'),
		anyBody,
		fc.boolean(),
	)
	.map(([head, body, isCrlf]) => (isCrlf ? (head + body).replace(/\n/gu, '\r\n') : head + body));

describe('the outline of a text', () => {
	test('is what the cache will say of its headings, links and tags', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(outline(text)).toEqual(cachedOutline(text));
			}),
			{ numRuns: 2000 },
		);
	});

	const vault = 'test/vault';
	const notes = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	test.each(notes)('is what the cache will say of %s', (path) => {
		const text = readFileSync(join(vault, path), 'utf8');
		expect(outline(text)).toEqual(cachedOutline(text));
	});

	test('takes linear time', () => {
		const long = [
			'`'.repeat(200_000),
			'['.repeat(200_000),
			'<a '.repeat(70_000),
			'$a'.repeat(100_000),
			'# '.repeat(99_999),
		];
		const start = cpuTime();
		for (const line of [...long, '<!-- '.repeat(40_000), 'hello\n'.repeat(60_000)]) outlineOf(`${line}\n${line}`);
		expect(cpuTime() - start).toBeLessThan(2000);
	});
});
