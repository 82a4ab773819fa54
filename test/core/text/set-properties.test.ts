import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { composeProperties, setProperties } from '../../../src/core/text/set-properties';
import type { PropertyChanges } from '../../../src/core/text/set-properties';
import { cpuTime } from '../../builders/cpu-time';

const parseYaml = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });

function set(text: string, changes: PropertyChanges): string | null {
	return setProperties(text, changes, parseYaml).text;
}

function refusalOf(text: string, changes: PropertyChanges) {
	return setProperties(text, changes, parseYaml).refusal;
}

/** A note with this YAML and a body. */
function note(...lines: string[]): string {
	return ['---', ...lines, '---', 'Body', ''].join('\n');
}

describe('setting properties', () => {
	test('adds what is missing as the last properties', () => {
		expect(
			set(note('title: x # mine'), { speakers: ['[[여환성]]'], date: '2023-08-09', rating: 5, place: 'Seoul' }),
		).toBe(
			note('title: x # mine', 'speakers:', '  - "[[여환성]]"', 'date: 2023-08-09', 'rating: 5', 'place: "Seoul"'),
		);
	});

	test('keeps the place of a property, and the comment after its value', () => {
		expect(set(note('date: 2023-08-08 # guess', 'title: x'), { date: '2023-08-09' })).toBe(
			note('date: 2023-08-09 # guess', 'title: x'),
		);
		expect(set(note('tags: ["a # b", c]   # two', 'title: x'), { tags: ['a # b'] })).toBe(
			note('tags:   # two', '  - "a # b"', 'title: x'),
		);
	});

	test('keeps the lines of items that stay, with their quotes, indent and comments', () => {
		expect(
			set(note('tags: # all of them', '    - a # first', "    - 'b'", '    # between', '    - c', '# end'), {
				tags: ['a', 'b', 'd'],
			}),
		).toBe(note('tags: # all of them', '    - a # first', "    - 'b'", '    # between', '    - "d"', '# end'));
	});

	test('adds to a list that stands at the margin in the way it stands', () => {
		expect(set(note('tags:', '- a', 'title: x'), { tags: ['a', 'b'] })).toBe(
			note('tags:', '- a', '- "b"', 'title: x'),
		);
	});

	test('writes a list of nothing as such', () => {
		expect(set(note('tags:', '  - a'), { tags: [] })).toBe(note('tags: []'));
	});

	test('takes a property away where null is wanted, and leaves it alone where nothing is', () => {
		expect(set(note('a: 1', 'tags: [x]', 'b: 2'), { tags: null })).toBe(note('a: 1', 'b: 2'));
		const text = note('tags: [x]');
		expect(set(text, { tags: undefined })).toBe(text);
		expect(set(text, { other: null })).toBe(text);
	});

	test('gives back the very same text where the values are already there', () => {
		const text = '\uFEFF---  \r\ntags: [ "a" ,b] # x\r\n---\r\nBody';
		expect(set(text, { tags: ['a', 'b'] })).toBe(text);
	});

	test('makes a frontmatter in front of a text that has none', () => {
		expect(set('Body', { tags: ['a'] })).toBe('---\ntags:\n  - "a"\n---\nBody');
		expect(set('\uFEFFBody\r\n', { tags: ['a'] })).toBe('\uFEFF---\r\ntags:\r\n  - "a"\r\n---\r\nBody\r\n');
		expect(set('', { tags: ['a'] })).toBe('---\ntags:\n  - "a"\n---\n');
		expect(set('---\nno end', { date: '2023-08-09' })).toBe('---\ndate: 2023-08-09\n---\n---\nno end');
	});

	test.each(['---\ntags: [x]\n', '\uFEFF---\r\ntags:\r\n  - x\r\n\r\nBody', '---\n\n"my key": '])(
		'writes none on top of one that nobody has closed yet: %j',
		(text) => {
			const { refusal } = setProperties(text, { date: '2023-08-09' }, parseYaml);
			expect([refusal?.code, refusal?.line]).toEqual(['unclosed-properties', 0]);
		},
	);

	test('makes a frontmatter of an empty one', () => {
		expect(set('---\n---\nBody', { date: '2023-08-09' })).toBe('---\ndate: 2023-08-09\n---\nBody');
		expect(set('---\r\n# none yet\r\n---', { date: '2023-08-09' })).toBe(
			'---\r\n# none yet\r\ndate: 2023-08-09\r\n---',
		);
	});

	test('replaces a link that somebody left unquoted, which YAML takes for a list in a list', () => {
		expect(set(note('speakers: [[여환성]]'), { speakers: ['[[여환성]]'] })).toBe(
			note('speakers:', '  - "[[여환성]]"'),
		);
	});

	test('quotes names and values that YAML would take for something else', () => {
		const changes = { yes: 'no', 'a: b': '- # [x]', 날짜: '"\\', 'line\nbreak': '\u2028\u0085\t' };
		expect(parseYaml(set(note(), changes)?.split('---')[1] ?? '')).toEqual(changes);
	});

	test.each([
		['[후기] is no list', ['title: x', 'title2: [후기] y'], 2],
		['a colon in a bare title', ['title: 1부: 제목'], 1],
		['a property that stands there twice', ['a: 1', 'b: 2', 'a: 3'], 3],
		['a tab before a value', ['a:', '\tb: 1'], 2],
		['a quote that never ends', ['a: 1', 'b: "x', 'c: 2'], 4],
	])('refuses invalid YAML and names the line: %s', (_, yaml, line) => {
		const refusal = refusalOf(note(...yaml), { tags: ['a'] });
		expect(refusal?.code).toBe('unreadable-properties');
		expect(refusal?.line).toBe(line);
		expect(refusal?.detail).not.toContain('\n');
	});

	test('refuses a frontmatter that is not made of properties', () => {
		expect(refusalOf(note('- a', '- b'), { tags: ['a'] })).toEqual({
			code: 'unreadable-properties',
			line: 1,
			detail: 'These are not names with values.',
		});
		expect(refusalOf(note('just words'), { tags: ['a'] })?.code).toBe('unreadable-properties');
	});

	test.each([
		['all properties in braces', ['{ tags: [a], title: x }']],
		['a spelled-out key', ['? tags', ': [a]']],
		['a key with an anchor', ['&k tags: [a]', 'title: x']],
		['a value that others refer to', ['tags: &t [a]', 'other: *t']],
		['a value that refers to another', ['other: &t [a]', 'tags: *t']],
	])('refuses what it cannot change safely: %s', (_, yaml) => {
		expect(refusalOf(note(...yaml), { tags: ['b'] })).toEqual({
			code: 'unsafe-property',
			line: null,
			detail: 'tags',
		});
	});

	test('leaves anchors of other properties alone', () => {
		expect(set(note('a: &x 1', 'b: *x', 'tags: []'), { tags: ['b'] })).toBe(
			note('a: &x 1', 'b: *x', 'tags:', '  - "b"'),
		);
	});

	test('knows a property from one of another case, and from what every object has', () => {
		expect(set(note('Tags: [x]'), { tags: ['a'] })).toBe(note('Tags: [x]', 'tags:', '  - "a"'));
		expect(set(note('a: 1'), { constructor: 'x' })).toBe(note('a: 1', 'constructor: "x"'));
		expect(set(note('__proto__: 1', 'tags: []'), { tags: ['a'] })).toBe(note('__proto__: 1', 'tags:', '  - "a"'));
	});

	test('is not fooled by names inside of text', () => {
		const text = ['a: |', '  tags: [no]', 'b: "x', '  tags: no"', '# tags: no', 'tags: [yes]'];
		expect(set(note(...text), { tags: ['a'] })).toBe(note(...text.slice(0, -1), 'tags:', '  - "a"'));
	});

	test('stays fast on a long value and on a long list', () => {
		const spaces = `tags: "${' '.repeat(80_000)}"`;
		const items = Array.from({ length: 2_000 }, (_, at) => `  - item ${at}`);
		const start = cpuTime();
		set(note(spaces), { tags: ['a'] });
		set(note('tags:', ...items), { tags: ['a'] });
		expect(cpuTime() - start).toBeLessThan(3_000);
	});
});

describe('the properties of a new note', () => {
	test('stand between dashes, without those that are not wanted', () => {
		expect(
			composeProperties({ title: '[후기] "x"', date: '2023-08-09', place: undefined, tags: ['a'], people: [] }),
		).toBe('---\ntitle: "[후기] \\"x\\""\ndate: 2023-08-09\ntags:\n  - "a"\npeople: []\n---\n');
		expect(composeProperties({})).toBe('');
	});

	test('says what is wrong without the parser’s own count of lines', () => {
		const { refusal } = setProperties('---\na: 1\nb: [x] y\n---\n', { a: 2 }, parseYaml);

		expect(refusal).toMatchObject({ code: 'unreadable-properties', line: 2 });
		expect(refusal?.detail).not.toMatch(/line \d/u);
	});
});
