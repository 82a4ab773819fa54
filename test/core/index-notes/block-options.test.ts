import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBlockOptions } from '../../../src/core/index-notes/block-options';
import { findBlocks } from '../../../src/core/text/managed-blocks';
import { quoted } from '../../../src/core/text/quoted';
import { cpuTime } from '../../builders/cpu-time';

describe('the options of a block', () => {
	test('are words in any order, with names in quotes', () => {
		expect(readBlockOptions('limit=10 speaker="여환성 (무심사)" by=speaker topic=kafka meetup="Kafka KR"')).toEqual(
			{
				options: {
					by: 'speaker',
					speaker: '여환성 (무심사)',
					meetup: 'Kafka KR',
					topic: 'kafka',
					organization: null,
					limit: 10,
				},
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
			organization: null,
			limit: null,
		});
	});

	test('name notes by links too, which Obsidian keeps up', () => {
		expect(readBlockOptions('speaker="[[People/여환성|환성]]"').options?.speaker).toBe('People/여환성');
		expect(readBlockOptions('speaker=[[여환성]]').options?.speaker).toBe('여환성');
	});

	test('take the quotes that phones write', () => {
		expect(readBlockOptions('speaker=“여환성 님”').options?.speaker).toBe('여환성 님');
	});

	test.each([
		'Ada “Ace” Lee',
		'“Ace”',
		'O"Neil',
		'back\\slash\\',
		'100%% "%%" \\"',
		'여환성 (무심사)',
		"[x] it's",
		'by=year',
	])('hold the name %s, as it is quoted', (name) => {
		const args = `by=speaker speaker=${quoted(name)} limit=3`;
		expect(readBlockOptions(args).options).toMatchObject({ by: 'speaker', speaker: name, limit: 3 });
	});

	test('hold any name of a note in a marker, as it is quoted', () => {
		const name = fc
			.array(fc.constantFrom(...'"“”%\\ab유=\' [](){}~`&'), { minLength: 1, maxLength: 12 })
			.map((characters) => characters.join('').trim())
			.filter((text) => /[^\s]/u.test(text) && !/^\[\[.*\]\]$/u.test(text));
		fc.assert(
			fc.property(name, (text) => {
				const note = `%% meetup-index:begin by=speaker speaker=${quoted(text)} %%\n%% meetup-index:end %%\n`;
				const { blocks, damages } = findBlocks(note);
				expect(damages).toEqual([]);
				expect(blocks.map(({ args }) => readBlockOptions(args).options?.speaker)).toEqual([text]);
			}),
			{ numRuns: 2_000 },
		);
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
		['speaker="여환성', 'speaker="여환성'],
		['constructor=1', 'constructor=1'],
	])('%s are refused because of %s', (args, word) => {
		expect(readBlockOptions(args)).toEqual({
			options: null,
			refusal: { code: 'block-options', line: null, detail: word },
		});
	});

	test('are read in time that grows with their length', () => {
		const start = cpuTime();
		for (const word of ['speaker="', 'speaker=“ ', 'speaker=" ', 'a=”']) readBlockOptions(word.repeat(20_000));
		expect(cpuTime() - start).toBeLessThan(1_000);
	});
});
