import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { inertLine, plainLine } from '../../../src/core/text/inert';
import { cpuTime } from '../../builders/cpu-time';
import { anyTitle } from './any-title';

describe('a line from outside', () => {
	test.each([
		'2000만 주문, DAU 300만을 위한 데이터 창고',
		'[후기] Kafka 서울 사용자 모임 밋업 후기 (23.08.09)',
		'Kafka (AuthN)/(AuthZ): why - part 2',
		'1부: C# 과 F#, 그리고 snake_case',
		'밋업 #3 (#12)',
		'10~12시, 50% 할인 & more!',
		'a < b > c, 3 * 4 = 12',
		'"quoted" and \'quoted\' | piped',
		'C:\\Users',
		'👩‍👩‍👧 🇰🇷 한글'.normalize('NFD'),
		'https://a.example/b_c?d=e#f',
	])('stays as it is where it means nothing to anyone: %j', (text) => {
		expect(inertLine(text)).toBe(text);
	});

	test.each([
		['[[Note]]', '\\[\\[Note\\]\\]'],
		['![[Note]]', '!\\[\\[Note\\]\\]'],
		['[a](b)', '[a\\](b)'],
		['[a][b]', '[a\\][b]'],
		['[^1] and ^[x]', '\\[^1] and ^\\[x]'],
		['[x] done', '\\[x] done'],
		['%% hidden %%', '\\%\\% hidden \\%\\%'],
		['<%* run %>', '\\<\\%\\* run %>'],
		['<b>x</b>', '\\<b>x\\</b>'],
		['<!-- x', '\\<!-- x'],
		['`= this.x`', '\\`= this.x\\`'],
		['{{title}}', '\\{\\{title}}'],
		['#tag', '\\#tag'],
		['a (#한글)', 'a (\\#한글)'],
		['#3회', '\\#3회'],
		['# x', '\\# x'],
		['x ##', 'x \\#\\#'],
		['*a* _b_ a*b*c', '\\*a\\* \\_b\\_ a\\*b\\*c'],
		['~~a~~ ==b==', '\\~\\~a\\~\\~ \\=\\=b\\=\\='],
		['$x$', '\\$x\\$'],
		['x ^block-1', 'x \\^block-1'],
		['&lt;', '\\&lt;'],
		['key:: value', 'key\\:\\: value'],
		['- x', '\\- x'],
		['-', '\\-'],
		['---', '\\---'],
		['| - | - |', '\\| - | - |'],
		['> x', '\\> x'],
		['1. x', '1\\. x'],
		['12) x', '12\\) x'],
		['a\\*', 'a\\\\\\*'],
		['x\\', 'x\\\\'],
		[' a\r\nb\u2028c\td ', 'a b c d'],
		['a\uD800b', 'a\uFFFDb'],
	])('is made inert: %j', (text, inert) => {
		expect(inertLine(text)).toBe(inert);
	});

	test('says what it said once the backslashes are gone', () => {
		fc.assert(
			fc.property(anyTitle, (title) => {
				const line = title
					.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
					.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
					.trim();
				expect(plainLine(inertLine(line))).toBe(line);
			}),
			{ numRuns: 20_000 },
		);
	});

	test('holds nothing that runs, comments or breaks the line', () => {
		fc.assert(
			fc.property(anyTitle, (title) => {
				expect(inertLine(title)).not.toMatch(/<%|%%|\{\{|\[\[|\]\]|::|==|~~|[\p{Cc}\p{Zl}\p{Zp}]/u);
			}),
			{ numRuns: 5_000 },
		);
	});

	test('takes no time to speak of for a line of a megabyte', () => {
		const start = cpuTime();
		for (const unit of [' ', '#', '# ', '[', '^a', '\\', '&', '-', '1', '*', '#1']) {
			plainLine(inertLine(`a${unit.repeat(500_000)}b`));
			plainLine(inertLine(unit.repeat(500_000)));
		}
		expect(cpuTime() - start).toBeLessThan(10_000);
	});
});
