import { describe, expect, test } from '@jest/globals';

import { findFrontmatter } from '../../../src/core/text/frontmatter';

describe('the frontmatter of a note', () => {
	test.each([
		['---\na: 1\n---\nBody', 'a: 1\n', 'Body'],
		['\uFEFF---\na: 1\n---\nBody', 'a: 1\n', 'Body'],
		['---\r\na: 1\r\n---\r\nBody', 'a: 1\r\n', 'Body'],
		['---  \na: 1\n---\t\nBody', 'a: 1\n', 'Body'],
		['---\n---\nBody', '', 'Body'],
		['---\na: 1\n---', 'a: 1\n', ''],
		['---\na: |\n ---\n--- x\n----\n---\n---\n', 'a: |\n ---\n--- x\n----\n', '---\n'],
	])('is found in %j', (text, yaml, body) => {
		const found = findFrontmatter(text);
		expect(found?.yaml).toBe(yaml);
		expect(text.slice(found?.yamlStart, found?.yamlEnd)).toBe(yaml);
		expect(text.slice(found?.bodyStart)).toBe(body);
		expect(text.slice(found?.yamlEnd).startsWith('---')).toBe(true);
		expect(found?.firstLine).toBe(1);
	});

	test.each([
		'',
		'---',
		'--- a\nb: 1\n---\n',
		'\n---\na: 1\n---\n',
		' ---\na: 1\n---\n',
		'---\na: 1\n',
		'----\na: 1\n----\n',
		'---\na: 1\n ---\n',
	])('is not in %j', (text) => {
		expect(findFrontmatter(text)).toBeNull();
	});
});
