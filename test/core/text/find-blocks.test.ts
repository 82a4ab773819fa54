import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { findBlocks } from '../../../src/core/text/managed-blocks';
import { cpuTime } from '../../builders/cpu-time';
import { BEGIN, END, lines, onlyBlock } from './block-text';

/** Codes and lines of the damages, `block-nested@3`. */
function damagesOf(text: string): string[] {
	return findBlocks(text).damages.map(({ code, line }) => `${code}@${String(line)}`);
}

const IN_CODE = ['block-in-code@1', 'block-in-code@2'];

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
		['a block in a fence of a list', lines('- ```', `  ${BEGIN}`, `  ${END}`, '  ```'), IN_CODE],
		['a block in a fence of a numbered list', lines('1. ```js', `   ${BEGIN}`, `   ${END}`, '   ```'), IN_CODE],
		['a block in a fence of a list in a quote', lines('> 1) - ~~~', BEGIN, END, '>      ~~~'), IN_CODE],
		['a block in a fence below a tab', lines('\t```', BEGIN, END, '\t```'), IN_CODE],
		[
			'a block in a fence that holds a list',
			lines('```', '- ```', BEGIN, END),
			['block-in-code@2', 'block-in-code@3'],
		],
		[
			'a block in the fence of the next point',
			lines('- ```', '- ```', BEGIN, END, '  ```'),
			['block-in-code@2', 'block-in-code@3'],
		],
		[
			'a block after the end of a fence whose list had ended before',
			lines('- ```', 'x', '  ```', BEGIN, END, '```'),
			['block-in-code@3', 'block-in-code@4'],
		],
		[
			'a block after the end of a fence whose quote had ended before',
			lines('> ```', '', '> ```', BEGIN, END),
			['block-in-code@3', 'block-in-code@4'],
		],
		['an indented block', lines(`    ${BEGIN}`, `\t${END}`), ['block-in-code@0', 'block-in-code@1']],
	])('tells the damage: %s', (_, text, damages) => {
		expect(damagesOf(text).sort()).toEqual([...damages].sort());
	});

	test.each([
		['an ended fence', lines('```', '```', BEGIN, END)],
		['a longer fence at the end', lines('```', '`````', BEGIN, END)],
		['backticks within a line', lines('```a``` b', BEGIN, END)],
		['a fence of two', lines('``', BEGIN, END)],
		['an ended fence in a list', lines('- ```js', '  x', '', '    y', '  ```', BEGIN, END)],
		['an ended fence below a point', lines('1. x', '\t```', '\ty', '\t```', BEGIN, END)],
		['an ended fence in a quote', lines('> ```', '>', '> x', '> ```', BEGIN, END)],
		['backticks within a point', lines('- ```a``` b', BEGIN, END)],
	])('is not misled by %s', (_, text) => {
		expect(damagesOf(text)).toEqual([]);
		expect(findBlocks(text).blocks).toHaveLength(1);
	});

	test('names the options of what is damaged', () => {
		expect(findBlocks(lines(BEGIN)).damages[0]?.detail).toBe('by=year');
	});

	test('takes no time to speak of for a note of megabytes', () => {
		const start = cpuTime();
		for (const unit of [
			`${BEGIN}\n`,
			`${END}\n`,
			'%%',
			' ',
			'```\n',
			'`',
			'~~~ `\n',
			'- ',
			'> - 1. ```\n',
			`%% meetup-index:begin ${' '.repeat(1000)}`,
		]) {
			findBlocks(unit.repeat(2_000_000 / unit.length));
		}
		expect(cpuTime() - start).toBeLessThan(5_000);
	});

	test('never gives a block where there is any damage to its marker', () => {
		const line = fc.constantFrom(
			BEGIN,
			BEGIN.replace('year', 'topic'),
			END,
			'```',
			'~~~',
			'- ```',
			'  ```',
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
