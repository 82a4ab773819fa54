import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { insertBlock } from '../../../src/core/text/insert-block';
import { findBlocks } from '../../../src/core/text/managed-blocks';
import { anyBareNote, anyNote } from './any-note';

const BLOCK = '%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n';

/** The note with a block put in where the bar stands. */
const put = (text: string): string | null => insertBlock(text.replace('¦', ''), text.indexOf('¦'), 'by=year').text;

describe('a block is put', () => {
	test.each([
		['into an empty note', '¦', BLOCK],
		['in front of the empty line of the cursor', 'a\n¦\nb', `a\n\n${BLOCK}\nb`],
		['behind the paragraph of the cursor', 'on¦e\ntwo\n\nb', `one\ntwo\n\n${BLOCK}\nb`],
		['right below the heading of the cursor', '# on¦e\n## two', `# one\n\n${BLOCK}\n## two`],
		['behind what stands first below a heading', '# on¦e\n\ntwo\n\nthree', `# one\n\ntwo\n\n${BLOCK}\nthree`],
		['in front of the next heading', 'on¦e\n# two', `one\n\n${BLOCK}\n# two`],
		['behind the table of the cursor', '| a |\n|-|\n| ¦b |\n| c |\n\nd', `| a |\n|-|\n| b |\n| c |\n\n${BLOCK}\nd`],
		['behind the callout of the cursor', '> [!note]\n> ¦\n> b', `> [!note]\n> \n> b\n\n${BLOCK}`],
		['behind the list of the cursor', '- a¦\n\n\t- b\n\n- c\n\nd', `- a\n\n\t- b\n\n- c\n\n${BLOCK}\nd`],
		['behind a list, from between its items', '1. a\n¦\n   b\n2. c\n', `1. a\n\n   b\n2. c\n\n${BLOCK}`],
		['between a paragraph and a list', 'a¦\n\n- b', `a\n\n${BLOCK}\n- b`],
		['in front of code and comments', 'a¦\n%%\n\nb\n%%\n', `a\n\n${BLOCK}\n%%\n\nb\n%%\n`],
		['inside of what is folded', '<details>\n\n¦\n</details>', `<details>\n\n${BLOCK}\n</details>`],
		['below a last line that does not end', 'one¦', `one\n\n${BLOCK}`],
		['below the properties', '---\na: ¦1\n---\nText', `---\na: 1\n---\n${BLOCK}\nText`],
		['below properties that end the note', '---\na: 1¦\n---', `---\na: 1\n---\n\n${BLOCK}`],
		['behind a byte order mark', '¦\uFEFF', `\uFEFF${BLOCK}`],
		['with the line endings of the note', 'a¦\r\n\r\nb', `a\r\n\r\n${BLOCK.replaceAll('\n', '\r\n')}\r\nb`],
	])('%s', (_, text, after) => {
		expect(put(text)).toBe(after);
	});

	test.each([
		['in a comment', '%%\nnot\n¦\nfor you\n%%\n', 'unclear-place'],
		['in a formula', '$$\nx¦\n\n+ y\n$$\n', 'unclear-place'],
		['in HTML', '<!--\na\n¦\n-->\n', 'unclear-place'],
		['in code', '```\n¦\n```\n', 'block-in-code'],
		['inside of another block', '%% meetup-index:begin by=meetup %%\n¦\n%% meetup-index:end %%\n', 'block-nested'],
		['where the note has the same already', `${BLOCK}\n¦\n`, 'block-doubled'],
	])('not %s', (_, text, code) => {
		const { text: after, refusal } = insertBlock(text.replace('¦', ''), text.indexOf('¦'), 'by=year');
		expect([after, refusal?.code]).toEqual([null, code]);
	});

	test('with every character of the note as it was, wherever the cursor is', () => {
		const anyText = fc.oneof(
			anyNote.map(({ text }) => text),
			anyBareNote,
		);
		fc.assert(
			fc.property(anyText, fc.nat(), (text, n) => {
				const { text: after, refusal } = insertBlock(text, n % (text.length + 1), 'by=year');
				if (refusal) return;
				const [block] = findBlocks(after).blocks;
				expect(block?.args).toBe('by=year');
				const at = after.indexOf('%% meetup-index:begin');
				const end = after.indexOf('%% meetup-index:end %%') + '%% meetup-index:end %%'.length;
				const [before, rest] = [after.slice(0, at), after.slice(end).replace(/^(?:\r?\n){1,2}/u, '')];
				expect(text.startsWith(before.replace(/(?:\r?\n){1,2}$/u, ''))).toBe(true);
				expect(text.endsWith(rest)).toBe(true);
				expect((before + rest).length - text.length).toBeLessThanOrEqual(4);
			}),
			{ numRuns: 1000 },
		);
	});
});
