import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { tagNameOf } from '../../../src/core/text/tag-name';
import { anyTitle } from './any-title';

describe('a name in a tag', () => {
	test.each([
		['여환성', '여환성'],
		['여환성 (무심사)', '여환성-무심사'],
		['Ada  Lee', 'Ada-Lee'],
		['Jean-Luc_P', 'Jean-Luc_P'],
		["O'Brien, J.", 'OBrien-J'],
		['AuthN/AuthZ', 'AuthN-AuthZ'],
		['한글'.normalize('NFD'), '한글'],
		['2023', '2023_'],
		['#42', '42_'],
		['C#', 'C'],
		['a\u2014b', 'ab'],
		['', '_'],
		['🎉', '🎉'],
	])('%j is %j', (name, tag) => {
		expect(tagNameOf(name)).toBe(tag);
	});

	test('is one that Obsidian takes whole, and stays what it is', () => {
		fc.assert(
			fc.property(anyTitle, (name) => {
				const tag = tagNameOf(name);
				expect(tag).toMatch(/^[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s/]+$/u);
				expect(tag).not.toMatch(/^\d+$|[\uD800-\uDFFF]/u);
				expect(tagNameOf(tag)).toBe(tag);
			}),
			{ numRuns: 5_000 },
		);
	});
});
