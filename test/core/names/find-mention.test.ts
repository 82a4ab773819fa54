import { describe, expect, test } from '@jest/globals';

import { findMention } from '../../../src/core/names/find-mention';
import { cpuTime } from '../../builders/cpu-time';

describe('a mention', () => {
	test.each([
		['@', ''],
		['@ㅇㅎ', 'ㅇㅎ'],
		['어제 @여화', '여화'],
		['- @여', '여'],
		['> @여', '여'],
		['\t@여', '여'],
		['(@Ada', 'Ada'],
		['“@Ada', 'Ada'],
		['"@Ada', 'Ada'],
		['「@みのり', 'みのり'],
		['발표자：@정', '정'],
		['하람、@みの', 'みの'],
		['손정묵·@여', '여'],
		['@Ada Lee', 'Ada Lee'],
		['@Ada ', 'Ada '],
		['@Ada de Vries', 'Ada de Vries'],
		['@Ada de la Cruz', 'Ada de la Cruz'],
		['@Dr. K', 'Dr. K'],
		['@みの・り', 'みの・り'],
		['@みの\u3000り', 'みの\u3000り'],
		['발표자:@이', '이'],
		['하람,@여', '여'],
		['하람/@여', '여'],
		['— /@여', '여'],
		['|@여', '여'],
		['끝—@여', '여'],
		['**@여', '여'],
		['>@여', '여'],
		["@Ada O'Neill-Ray", "Ada O'Neill-Ray"],
		['@여환성'.normalize('NFD'), '여환성'.normalize('NFD')],
		['me@example.org and @Bo', 'Bo'],
	])('is what ends %j', (line, query) => {
		expect(findMention(line, '@')).toEqual({ at: line.lastIndexOf('@'), query });
	});

	test.each([
		'',
		'Ada',
		'me@example',
		'me@example.org',
		'a@b',
		'발표@여',
		'3@여',
		'/@ada',
		'.@ada',
		'@@ada',
		'[[Ada]]@b',
		'@ Ada',
		'@Ada  Lee',
		'@Ada  ',
		'@Ada de la Cruz y',
		'example.org/@ada',
		'@Ada, Bo',
		'@Ada.',
		'@여환성)',
		'@scope/package',
		'@[[Ada',
		`@${'여'.repeat(41)}`,
		'@\u0000',
	])('is not what ends %j', (line) => {
		expect(findMention(line, '@')).toBeNull();
	});

	test.each([
		[';;', '보기 ;;여', { at: 3, query: '여' }],
		[';;', ';여', null],
		[';;', ';;;여', null],
		[',', ',,여', null],
		['+', '1+여', null],
		['+', '1 +여', { at: 2, query: '여' }],
		['🎤', '🎤여', { at: 0, query: '여' }],
	])('begins with the trigger that a person has set: %s in %j', (trigger, line, mention) => {
		expect(findMention(line, trigger)).toEqual(mention);
	});

	test('is looked for in time that grows with the line only', () => {
		const line = `${'@여 '.repeat(100_000)}@${"a'".repeat(100_000)}`;
		const start = cpuTime();
		expect(findMention(line, '@')).toBeNull();
		expect(cpuTime() - start).toBeLessThan(2_000);
	});
});
