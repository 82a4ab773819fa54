import { describe, expect, test } from '@jest/globals';

import { talksOf } from './talks-of';

describe('the talks of an English text', () => {
	test.each([
		[
			'## Slow queries - Marta Lindqvist (Nordlys)',
			'## Fast deploys - Jonas Okafor (Blue Heron)',
			', Nordlys',
			', Blue Heron',
		],
		['## Slow queries by Marta Lindqvist', '## Fast deploys by Jonas Okafor', '', ''],
		['## Marta Lindqvist: Slow queries', '## Jonas Okafor: Fast deploys', '', ''],
		['### Slow queries, Marta Lindqvist', '### Fast deploys, Jonas Okafor', '', ''],
		['## 10:00 - Slow queries w/ Marta Lindqvist', '## 11:00 - Fast deploys w/ Jonas Okafor', '', ''],
		['**Slow queries** by Marta Lindqvist', '**Fast deploys** by Jonas Okafor', '', ''],
		['## A. Slow queries (Marta Lindqvist)', '## B. Fast deploys (Jonas Okafor)', '', ''],
	])('have their speakers in the heading: %s', (first, second, one, other) => {
		expect(talksOf('# FerryConf', '', first, '', 'words', '', second, '', 'words')).toEqual([
			`3 Slow queries < Marta Lindqvist${one}`,
			`7 Fast deploys < Jonas Okafor${other}`,
		]);
	});

	test.each([
		['by [Marta Lindqvist](https://example.org/marta)', 'Marta Lindqvist'],
		['* speaker: Marta Lindqvist @ Nordlys', 'Marta Lindqvist, Nordlys'],
		['**Speaker:** Marta Lindqvist, Senior Engineer at Nordlys', 'Marta Lindqvist, Nordlys, Senior Engineer'],
		['*Marta Lindqvist, Nordlys*', 'Marta Lindqvist, Nordlys'],
		['Marta Lindqvist from Nordlys talked about indexes.', 'Marta Lindqvist, Nordlys'],
	])('have their speakers below: %s', (line, speaker) => {
		const other = 'by Jonas Okafor';
		expect(talksOf('# FerryConf', 'Slow queries', '---', '', line, '', 'Fast deploys', '---', '', other)).toEqual([
			`2 Slow queries < ${speaker}`,
			'7 Fast deploys < Jonas Okafor',
		]);
	});

	test('say where somebody works in the lines behind the byline', () => {
		expect(talksOf('## Slow queries', 'by Marta Lindqvist', '- Marta works at Nordlys')).toEqual([
			'1 Slow queries < Marta Lindqvist, Nordlys',
		]);
	});

	test('may have who speaks for a heading, and the title below', () => {
		expect(talksOf('## Presenters', '### Marta Lindqvist (Remote)', '* Talk: Slow queries', '* words')).toEqual([
			'2 Slow queries < Marta Lindqvist',
		]);
		expect(
			talksOf('# Marta Lindqvist - from Nordlys', '', 'Slow queries and what to do', '', '## Indexes', 'words'),
		).toEqual(['1 Slow queries and what to do < Marta Lindqvist, Nordlys']);
	});

	test('are the inner headings where outer ones only hold them', () => {
		const talks = talksOf(
			'# FerryConf',
			'## A. Intros',
			'words',
			'## B. Data Session',
			'### 1. "Slow queries"',
			'- speaker: Marta Lindqvist',
			'### 2. "Fast deploys"',
			'- Jonas Okafor',
		);
		expect(talks).toEqual(['5 Slow queries < Marta Lindqvist', '7 Fast deploys < Jonas Okafor']);
	});

	test('are rows of a table and items that tell of a talk', () => {
		const table = [
			'Talk Title | Speaker | Notes',
			'---|---|---',
			'Slow queries | [Marta Lindqvist](https://a.example) | ok',
		];
		expect(talksOf(...table)).toEqual(['3 Slow queries < Marta Lindqvist']);
		const items = [
			'- **Slow queries** - Marta Lindqvist',
			'  - words',
			'- **Fast deploys** - Jonas Okafor',
			'  - words',
		];
		expect(talksOf('# FerryConf', ...items)).toEqual([
			'2 Slow queries < Marta Lindqvist',
			'4 Fast deploys < Jonas Okafor',
		]);
	});

	test('are none in notes on other things', () => {
		expect(talksOf('# Clean code', '## 1. Names', 'text', '## 2. Functions', 'text')).toEqual([]);
		expect(talksOf('# Kubernetes', '## Pods - Service Mesh', 'text', '## Docker - Best Practices', 'text')).toEqual(
			[],
		);
		expect(talksOf('# Reading list', '- Clean Maps - Marta Lindqvist', '- Fast Tiles - Jonas Okafor')).toEqual([]);
		expect(talksOf('# Weekly log', '## Monday - Marta Lindqvist', '1:1', '## Tuesday', 'work')).toEqual([]);
	});
});
