import { describe, expect, test } from '@jest/globals';

import { bareName, isBehindName } from '../../../src/core/names/bare-name';

describe('a name', () => {
	test.each([
		['정다온님이', '정다온'],
		['정다온이', '정다온'],
		['정다온에게는', '정다온'],
		['정다온씨', '정다온'],
		['박지은', '박지은'],
		['Ada', 'Ada'],
	])('is what is left of %s', (word, name) => {
		expect(bareName(word)).toBe(name);
	});

	test.each([
		'',
		'님',
		' 님이',
		'께서는',
		'에게만',
		'은',
		'선생님과',
		' (도토리)',
		'’s',
		'さんは',
		'님이'.normalize('NFD'),
	])('can have %j behind it', (text) => {
		expect(isBehindName(text)).toBe(true);
	});

	test.each(['m', '늘', '치', ' Lee', '은행', '이은', '2'])('goes on with %j', (text) => {
		expect(isBehindName(text)).toBe(false);
	});
});
