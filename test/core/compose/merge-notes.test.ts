import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { mergeNotes } from '../../../src/core/compose/merge-notes';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { findBlocks, writeBlock } from '../../../src/core/text/managed-blocks';

function merged(into: string, from: string, name = 'Ada'): string {
	const { text, refusal } = mergeNotes(
		{ name: 'Ada Lee', text: into },
		{ name, text: from },
		DEFAULT_SETTINGS,
		(yaml): unknown => parse(yaml),
	);
	return refusal ? `refused: ${refusal.code} ${refusal.detail}` : text;
}

const HEAD = '---\naliases: [Ada]\n---\n';

describe('the body goes below the other one, under its name', () => {
	test.each([
		['one\n', 'two\n', 'one\n\n## Ada\n\ntwo\n'],
		['one', 'two', 'one\n\n## Ada\n\ntwo'],
		['one\n\n', '\n \n    code\n', 'one\n\n## Ada\n\n    code\n'],
		['- one\n', '- two\n', '- one\n\n## Ada\n\n- two\n'],
		['', 'two\n', '## Ada\n\ntwo\n'],
		['one\n', ' \n\n', 'one\n'],
		['one\n', '# Two\n', 'one\n\n# Ada\n\n# Two\n'],
		['one\n', '# Ada\ntwo\n', 'one\n\n# Ada\ntwo\n'],
		['one\n', '---\ntwo\n', 'one\n\n## Ada\n\n---\ntwo\n'],
	])('%j and %j', (into, from, expected) => {
		expect(merged(HEAD + into, from.startsWith('---') ? `---\n---\n${from}` : from)).toBe(
			HEAD + (into === '' ? '\n' : '') + expected,
		);
	});

	test('with the line endings of the note that stays', () => {
		expect(merged('\uFEFF---\r\naliases: [Ada]\r\n---\r\none\r\n', '\uFEFFtwo\n')).toBe(
			'\uFEFF---\r\naliases: [Ada]\r\n---\r\none\r\n\r\n## Ada\r\n\r\ntwo\r\n',
		);
	});

	test.each([
		['```\nopen\n', /^refused: unclear-place/u],
		['%%\nopen\n', /^refused: unclear-place/u],
		['<!--\nopen\n', /^refused: unclear-place/u],
		['[^1]\n\n[^1]: one\n', /^refused: section-footnote \^1/u],
		['- one ^first\r\n', /^refused: unclear-place/u],
	])('or not at all, where it would not be read: %j', (into, refusal) => {
		expect(merged(HEAD + into, '[^1] ^First\n\n[^1]: two\n')).toMatch(refusal);
	});
});

describe('properties', () => {
	const body = '\n## Ada\n\n```yaml\n';

	test('that are missing are added as they are written', () => {
		expect(merged('---\naliases: [Ada]\n---\n', "---\nrole: 'CTO' # since\nx: {a: 1}\n---\n")).toBe(
			"---\naliases: [Ada]\nrole: 'CTO' # since\nx: {a: 1}\n---\n",
		);
	});

	test('that are lists are united', () => {
		expect(
			merged(
				'---\naliases: [A]\ntags:\n  - speaker # x\nsee: []\n---\n',
				'---\naliases: [a, B, ada lee]\ntags: "#Speaker, topic/x"\nsee: ["[[X]]"]\n---\n',
			),
		).toBe('---\naliases: [A, "B", "Ada"]\ntags:\n  - speaker # x\n  - "topic/x"\nsee: ["[[X]]"]\n---\n');
	});

	test('that are empty are filled', () => {
		expect(merged('---\naliases: [Ada]\nrole: # now\n---\n', '---\nrole: CTO\n---\n')).toBe(
			'---\naliases: [Ada]\nrole: "CTO" # now\n---\n',
		);
	});

	test('that say something else are kept as text, and comments with them', () => {
		expect(
			merged(`${HEAD.slice(0, -4)}role: CTO\nx: 1\n---\n`, '---\n# mine\nrole: "CEO" # `now`\nx: 1\n---\ntwo\n'),
		).toBe(`${HEAD.slice(0, -4)}role: CTO\nx: 1\n---\n${body}# mine\nrole: "CEO" # \`now\`\n\`\`\`\n\ntwo\n`);
	});

	test('are found by what they are called', () => {
		expect(merged('', '')).toBe('---\naliases:\n  - "Ada"\n---\n');
		expect(merged('a', '', 'ADA LEE')).toBe('a');
	});

	test.each([
		['---\na: [\n---\n', ''],
		['', '---\na: [\n---\n'],
		['---\na: 1\n', ''],
		['', '---\na: 1\n'],
	])('that cannot be read are a reason to refuse: %j %j', (into, from) => {
		expect(merged(into, from)).toMatch(/^refused: (?:unreadable|unclosed)-properties/u);
	});
});

describe('managed blocks', () => {
	const empty = '%% meetup-index:begin by=speaker speaker="Ada Lee" %%\n%% meetup-index:end %%\n';
	const [found] = findBlocks(empty).blocks;
	const written = (found && writeBlock(empty, found, '- talk\n').text) ?? '';

	test('that both have are there once', () => {
		expect(merged(HEAD + empty, `two\n\n${written}\nthree\n`)).toBe(`${HEAD}${empty}\n## Ada\n\ntwo\n\n\nthree\n`);
	});

	test('that the person edited leave their words', () => {
		expect(merged(HEAD + empty, written.replace('talk', 'words'))).toBe(`${HEAD}${empty}\n## Ada\n\n- words\n`);
	});

	test('of other options stay', () => {
		const other = written.replaceAll('Ada Lee', 'Bo');
		expect(merged(HEAD + empty, other)).toBe(`${HEAD}${empty}\n## Ada\n\n${other}`);
	});

	test('that are damaged are a reason to refuse', () => {
		expect(merged(HEAD, '%% meetup-index:end %%\n')).toMatch(/^refused: block-without-begin/u);
	});
});
