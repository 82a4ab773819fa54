import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { renameOwnNote } from '../../../src/core/compose/rename-own-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

function after(text: string, from = '이하람', to = '정다온'): string {
	const renamed = renameOwnNote(text, { from, to }, DEFAULT_SETTINGS, (yaml): unknown => parse(yaml));
	return renamed.refusal ? `refused: ${renamed.refusal.code} ${renamed.refusal.detail}` : renamed.text;
}

describe('the old name becomes an alias', () => {
	test.each([
		['', '---\naliases:\n  - "이하람"\n---\n'],
		['\uFEFF글\r\n', '\uFEFF---\r\naliases:\r\n  - "이하람"\r\n---\r\n글\r\n'],
		['---\naliases: [하람] # x\n---\n', '---\naliases: [하람, "이하람"] # x\n---\n'],
		['---\nAliases:\n- 하람 # x\n---\n', '---\nAliases:\n- 하람 # x\n- "이하람"\n---\n'],
		['---\naliases:\n---\n', '---\naliases:\n  - "이하람"\n---\n'],
		['---\naliases: 하람\n---\n', '---\naliases:\n  - "하람"\n  - "이하람"\n---\n'],
	])('%j', (text, expected) => {
		expect(after(text)).toBe(expected);
	});

	test('once', () => {
		const text = '---\naliases: [이하람]\n---\n';
		expect(after(text)).toBe(text);
	});

	test('in place of the new one', () => {
		expect(after("---\naliases: ['정다온', 하람]\n---\n")).toBe("---\naliases: ['이하람', 하람]\n---\n");
		expect(after('---\naliases: [이하람, b, 정다온]\n---\n')).toBe('---\naliases: [이하람, b]\n---\n');
	});

	test('unless it is the same name in another spelling', () => {
		expect(after('---\naliases: [a]\n---\n# ada\n', 'ada', 'Ada')).toBe('---\naliases: [a]\n---\n# Ada\n');
	});
});

describe('a title that said the old name says the new one', () => {
	const head = '---\naliases: [이하람]\n---\n';

	test.each([
		['\n# 이하람 #\n\n이하람\n', '\n# 정다온 #\n\n이하람\n'],
		['이하람\r\n===\r\n', '정다온\r\n===\r\n'],
		['# 이하람 님\n# 이하람\n', '# 이하람 님\n# 이하람\n'],
		['## 이하람\n', '## 이하람\n'],
	])('%j', (body, expected) => {
		expect(after(head + body)).toBe(head + expected);
	});

	test('also as a property', () => {
		expect(after('---\naliases: [이하람]\ntitle: "이하람" # x\n---\n')).toBe(
			'---\naliases: [이하람]\ntitle: "정다온" # x\n---\n',
		);
	});

	test('so that it says the name and formats nothing', () => {
		expect(after(`${head}# 이하람\n`, '이하람', 'a *b*')).toBe(`${head}# a \\*b\\*\n`);
	});
});

test.each([
	['---\na: [\n---\n', /^refused: unreadable-properties/u],
	['---\naliases:\n  - a: 1\n---\n', /^refused: mixed-property aliases/u],
	['---\naliases: [a]\n', /^refused: unclosed-properties/u],
])('refused: %j', (text, refusal) => {
	expect(after(text)).toMatch(refusal);
});
