import { describe, expect, test } from '@jest/globals';
import { readBlockOptions } from '../../../src/core/index-notes/block-options';

describe('the options of a block', () => {
	test('are words in any order, with names in quotes', () => {
		expect(readBlockOptions('limit=10 speaker="유환성 (무신사)" by=speaker topic=kafka meetup="Kafka KR"')).toEqual(
			{
				options: { by: 'speaker', speaker: '유환성 (무신사)', meetup: 'Kafka KR', topic: 'kafka', limit: 10 },
				refusal: null,
			},
		);
	});

	test('list reviews by year unless told otherwise', () => {
		expect(readBlockOptions('  ').options).toEqual({
			by: 'year',
			speaker: null,
			meetup: null,
			topic: null,
			limit: null,
		});
	});

	test('name notes by links too, which Obsidian keeps up', () => {
		expect(readBlockOptions('speaker="[[People/유환성|환성]]"').options?.speaker).toBe('People/유환성');
		expect(readBlockOptions('speaker=[[유환성]]').options?.speaker).toBe('유환성');
	});

	test('take the quotes that phones write', () => {
		expect(readBlockOptions('speaker=“유환성 님”').options?.speaker).toBe('유환성 님');
	});

	test('take a topic with or without its tag', () => {
		expect(readBlockOptions('topic="#topic/kafka"').options?.topic).toBe('kafka');
		expect(readBlockOptions('topic=topic/kafka').options?.topic).toBe('kafka');
	});

	test.each([
		['by=month', 'by=month'],
		['by=', 'by='],
		['by=year order=asc', 'order=asc'],
		['by=year year', 'year'],
		['limit=0', 'limit=0'],
		['limit=ten', 'limit=ten'],
		['limit=1.5', 'limit=1.5'],
		['by=year by=topic', 'by=topic'],
		['speaker=""', 'speaker=""'],
		['speaker="유환성', 'speaker="유환성'],
		['constructor=1', 'constructor=1'],
	])('%s are refused because of %s', (args, word) => {
		expect(readBlockOptions(args)).toEqual({
			options: null,
			refusal: { code: 'block-options', line: null, detail: word },
		});
	});

	test('are read in time that grows with their length', () => {
		const start = performance.now();
		for (const word of ['speaker="', 'speaker=“ ', 'speaker=" ', 'a=”']) readBlockOptions(word.repeat(20_000));
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});
