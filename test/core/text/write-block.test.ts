import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { hashOf, writeBlock } from '../../../src/core/text/managed-blocks';
import { anyTitle } from './any-title';
import { BEGIN, END, lines, onlyBlock } from './block-text';

function write(text: string, content: string): string | null {
	return writeBlock(text, onlyBlock(text), content).text;
}

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
			anyTitle.map((text) => `- ${text.replace(/\s/gu, ' ').replace(/`{3,}|~{3,}/gu, '-')}\n`),
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
