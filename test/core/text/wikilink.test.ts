import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { headingForLink, wikilink } from '../../../src/core/text/wikilink';
import { anyTitle } from './any-title';

describe('a link', () => {
	test.each([
		[['여환성'], '[[여환성]]'],
		[['여환성 (무심사)', '여환성'], '[[여환성 (무심사)|여환성]]'],
		[['여환성', '여환성'], '[[여환성]]'],
		[['Meetups/Kafka#1부 제목', '1부: 제목'], '[[Meetups/Kafka#1부 제목|1부: 제목]]'],
		[['a', '[후기] x|y'], '[[a|(후기) x-y]]'],
		[['a]] %% b'], '[[a % % b]]'],
		[['a', '<% b %> {{c}} `d`'], "[[a|< % b %> { {c}} 'd']]"],
		[['a', 'b\nc'], '[[a|b c]]'],
		[['Kafka#[후기] 제목 [x]'], '[[Kafka#[후기] 제목 [x]]'],
		[['a', ''], '[[a]]'],
	] as const)('to %j is %j', ([target, alias], link) => {
		expect(alias === undefined ? wikilink(target) : wikilink(target, alias)).toBe(link);
	});

	test('is one link from its first to its last character, whatever it leads to', () => {
		fc.assert(
			fc.property(anyTitle, anyTitle, (target, alias) => {
				const link = wikilink(`x${target}`, alias);
				expect(link).toMatch(/^\[\[[^|]+(?:\|[^|[\]]+)?\]\]$/u);
				expect(link.slice(2, -2)).not.toMatch(/\[\[|\]\]|\]$|^\[|<%|%%|\{\{|[\p{Cc}\p{Zl}\p{Zp}]/u);
			}),
			{ numRuns: 5_000 },
		);
	});
});

describe('a heading in a link', () => {
	test.each([
		['1부: 2000만 주문', '1부 2000만 주문'],
		['C# | F# ^x', 'C F x'],
		['%%note%% [[무심사|우리]] back\\slash', 'note 무심사 우리 back slash'],
		['[후기] 50% off', '후기 50% off'],
		['LT2 `Result` <b> $x$ [a](b)', 'LT2 Result b x a (b)'],
		['  a  b ', 'a b'],
	])('%j becomes %j', (heading, named) => {
		expect(headingForLink(heading)).toBe(named);
	});
});
