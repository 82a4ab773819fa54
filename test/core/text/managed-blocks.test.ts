import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { findBlocks, hashOf, writeBlock } from '../../../src/core/text/managed-blocks';
import type { ManagedBlock } from '../../../src/core/text/managed-blocks';
import { anyTitle } from './any-title';

const BEGIN = '%% meetup-index:begin by=year %%';
const END = '%% meetup-index:end %%';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

/** Codes and lines of the damages, `block-nested@3`. */
function damagesOf(text: string): string[] {
	return findBlocks(text).damages.map(({ code, line }) => `${code}@${String(line)}`);
}

function onlyBlock(text: string): ManagedBlock {
	const [block, ...others] = findBlocks(text).blocks;
	if (!block || others.length > 0) throw new Error('The text does not have exactly one block.');
	return block;
}

function write(text: string, content: string): string | null {
	return writeBlock(text, onlyBlock(text), content).text;
}

describe('finding blocks', () => {
	test('gives their options, hash, line and content', () => {
		const text = lines('# A', '%% meetup-index:begin by=speaker limit=5 hash=1a2b3c4d %%  ', 'x', 'y', END, 'z');
		const [block, ...others] = findBlocks(text).blocks;
		expect(others).toEqual([]);
		expect(block).toMatchObject({ args: 'by=speaker limit=5', hash: '1a2b3c4d', line: 1, content: 'x\ny\n' });
		expect(text.slice(block?.from, block?.to)).toBe('x\ny\n');
	});

	test('takes markers with less and with more space, and any line ending', () => {
		for (const text of [
			`${BEGIN}\r\nx\r\n${END}`,
			'%%meetup-index:begin by=year%%\nx\n  %%   meetup-index:end   %%\t',
		]) {
			expect(onlyBlock(text)).toMatchObject({ args: 'by=year', hash: null });
			expect(damagesOf(text)).toEqual([]);
		}
	});

	test('takes a hash for an option where it is none', () => {
		expect(onlyBlock(lines('%% meetup-index:begin by=year hash=xyz %%', END))).toMatchObject({
			args: 'by=year hash=xyz',
			hash: null,
		});
		expect(onlyBlock(lines('%% meetup-index:begin speaker="a hash=1a2b3c4d" %%', END))).toMatchObject({
			hash: null,
		});
	});

	test('sees nothing where a marker is part of a line, or in the frontmatter', () => {
		const text = lines(
			'---',
			'a: |',
			'  ```',
			`  ${BEGIN}`,
			'---',
			`See ${BEGIN}`,
			`> ${END}`,
			'%% meetup-index:begins %%',
			'%% other %%',
		);
		expect(findBlocks(text)).toEqual({ blocks: [], damages: [] });
	});

	test.each([
		['a begin without end', lines('a', BEGIN, 'b'), ['block-without-end@1']],
		['an end without begin', lines('a', END, 'b'), ['block-without-begin@1']],
		['an end too many', lines(BEGIN, END, END), ['block-without-begin@2']],
		['an end before its begin', lines(END, 'a', BEGIN), ['block-reversed@0']],
		['a block in another', lines(BEGIN, '%% meetup-index:begin by=topic %%', END, END), ['block-nested@1']],
		[
			'a begin in an open block',
			lines(BEGIN, '%% meetup-index:begin by=topic %%', END),
			['block-nested@1', 'block-without-end@0'],
		],
		['a begin that stands twice', lines(BEGIN, BEGIN, END), ['block-doubled@1', 'block-without-end@0']],
		['two blocks with the same options', lines(BEGIN, END, BEGIN, END), ['block-doubled@2']],
		[
			'two copies of a block, one of them written',
			lines(BEGIN, END, BEGIN.replace(' %%', ' hash=1a2b3c4d %%'), END),
			['block-doubled@2'],
		],
		['a block in a fence', lines('```', BEGIN, END, '```'), ['block-in-code@1', 'block-in-code@2']],
		[
			'a block in a fence of tildes',
			lines('~~~~ md', '~~~', BEGIN, END, '~~~~~'),
			['block-in-code@2', 'block-in-code@3'],
		],
		['an end in a fence', lines(BEGIN, '   ```', END, '```'), ['block-without-end@0', 'block-in-code@2']],
		[
			'a block after a fence that never ends',
			lines('```', 'x', BEGIN, END),
			['block-in-code@2', 'block-in-code@3'],
		],
		['an indented block', lines(`    ${BEGIN}`, `\t${END}`), ['block-in-code@0', 'block-in-code@1']],
	])('tells the damage: %s', (_, text, damages) => {
		expect(damagesOf(text).sort()).toEqual([...damages].sort());
	});

	test.each([
		['an ended fence', lines('```', '```', BEGIN, END)],
		['a longer fence at the end', lines('```', '`````', BEGIN, END)],
		['backticks within a line', lines('```a``` b', BEGIN, END)],
		['code indented by four', lines('    ```', BEGIN, END)],
		['a fence of two', lines('``', BEGIN, END)],
	])('is not misled by %s', (_, text) => {
		expect(damagesOf(text)).toEqual([]);
		expect(findBlocks(text).blocks).toHaveLength(1);
	});

	test('names the options of what is damaged', () => {
		expect(findBlocks(lines(BEGIN)).damages[0]?.detail).toBe('by=year');
	});

	test('takes no time to speak of for a note of megabytes', () => {
		const start = performance.now();
		for (const unit of [
			`${BEGIN}\n`,
			`${END}\n`,
			'%%',
			' ',
			'```\n',
			'`',
			'~~~ `\n',
			`%% meetup-index:begin ${' '.repeat(1000)}`,
		]) {
			findBlocks(unit.repeat(2_000_000 / unit.length));
		}
		expect(performance.now() - start).toBeLessThan(5_000);
	});
});

describe('writing a block', () => {
	test('puts the content between the markers and its hash into the begin line', () => {
		const content = '### 2023\n- x\n';
		expect(write(lines('a', `  ${BEGIN}  `, END, 'b'), content)).toBe(
			lines('a', `  %% meetup-index:begin by=year hash=${hashOf(content)} %%  `, '### 2023', '- x', END, 'b'),
		);
	});

	test('writes in the line ending of the note and keeps a missing final newline', () => {
		const text = write(`${BEGIN}\r\n${END}`, 'x\ny\n');
		expect(text).toBe(`%% meetup-index:begin by=year hash=${hashOf('x\ny\n')} %%\r\nx\r\ny\r\n${END}`);
	});

	test('gives back the very same text where nothing is new', () => {
		const text = write(lines(BEGIN, END), 'x\n') ?? '';
		expect(write(text, 'x\n')).toBe(text);
		const converted = text.replace(/\n/gu, '\r\n');
		expect(write(converted, 'x\n')).toBe(converted);
	});

	test('refuses a block that the person edited, and names its line', () => {
		const written = write(lines('a', BEGIN, END), 'x\n') ?? '';
		const edited = written.replace('x\n', 'x, I think\n');
		const refusal = { code: 'block-edited', line: 1, detail: 'by=year' };
		expect(writeBlock(edited, onlyBlock(edited), 'y\n')).toEqual({ text: null, refusal });
		const unknown = lines('a', BEGIN, 'mine', END);
		expect(writeBlock(unknown, onlyBlock(unknown), 'y\n')).toEqual({ text: null, refusal });
	});

	test('adopts content that it would have written itself, and takes blank content for none', () => {
		const written = write(lines(BEGIN, END), 'x\n');
		expect(write(lines(BEGIN, 'x', END), 'x\n')).toBe(written);
		expect(write(lines(BEGIN.replace(' %%', ' hash=00000000 %%'), 'x', END), 'x\n')).toBe(written);
		expect(write(lines(BEGIN, '', '  ', END), 'x\n')).toBe(written);
	});

	test('refuses a block of another text', () => {
		const block = onlyBlock(lines(BEGIN, 'x', END));
		expect(writeBlock(lines('longer', BEGIN, 'x', END), block, 'y\n').refusal?.code).toBe('note-changed');
	});

	test('throws rather than to write what would damage the note', () => {
		expect(() => write(lines(BEGIN, END), `${END}\n`)).toThrow();
		expect(() => write(lines(BEGIN, END), '```\n')).toThrow();
	});

	const side = fc
		.array(fc.oneof(anyTitle, fc.constantFrom('', '```\n```', '---', '%% x %%', '  two  ')), { maxLength: 5 })
		.map((all) => all.map((text) => text.replace(/`{3,}|~{3,}|meetup-index/gu, '-')).join('\n'));
	const content = fc
		.array(
			anyTitle.map((text) => `- ${text.replace(/\s/gu, ' ')}\n`),
			{ maxLength: 5 },
		)
		.map((all) => all.join(''));

	test('changes nothing outside the markers, twice the same, and any number of times', () => {
		fc.assert(
			fc.property(side, side, content, content, fc.boolean(), (before, after, first, second, isCrlf) => {
				const ending = isCrlf ? '\r\n' : '\n';
				const [head, tail] = [`x${before}\n`.replace(/\r?\n/gu, ending), `${ending}${after}`];
				const text = `${head}${BEGIN}${ending}${END}${tail}`;
				const one = write(text, first) ?? '';
				const two = write(one, second) ?? '';
				for (const [written, wanted] of [[one, first] as const, [two, second] as const]) {
					const begin = `%% meetup-index:begin by=year hash=${hashOf(wanted)} %%`;
					expect(written).toBe(`${head}${begin}${ending}${wanted.replace(/\n/gu, ending)}${END}${tail}`);
					expect(write(written, wanted)).toBe(written);
				}
			}),
			{ numRuns: 5_000 },
		);
	});

	test('never gives a block where there is any damage to its marker', () => {
		const line = fc.constantFrom(
			BEGIN,
			BEGIN.replace('year', 'topic'),
			END,
			'```',
			'~~~',
			'text',
			'',
			'    indented',
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 9 }), (all) => {
				const { blocks, damages } = findBlocks(lines(...all));
				const isSound = damages.length === 0;
				const markers = all.filter((one) => one.includes('meetup-index'));
				expect(isSound).toBe(
					blocks.length * 2 === markers.length &&
						new Set(blocks.map(({ args }) => args)).size === blocks.length,
				);
			}),
			{ numRuns: 5_000 },
		);
	});
});

describe('the hash of content', () => {
	test('is eight digits that do not depend on line endings', () => {
		fc.assert(
			fc.property(anyTitle, anyTitle, (a, b) => {
				expect(hashOf(`${a}\n${b}\n`)).toMatch(/^[\da-f]{8}$/u);
				expect(hashOf(`${a}\r\n${b}\r\n`)).toBe(hashOf(`${a}\n${b}\n`));
			}),
		);
	});

	test('tells contents apart', () => {
		const hashes = Array.from({ length: 10_000 }, (_, at) => hashOf(`- [[${at}]]\n`));
		expect(new Set(hashes).size).toBe(hashes.length);
		expect(hashOf('가')).not.toBe(hashOf('각'));
	});
});
