import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { yearInReview } from '../../../src/core/browse/year-in-review';
import { composeYear, insertLinesAt } from '../../../src/core/compose/compose-year';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { Language } from '../../../src/core/model/language';
import { basenameOf } from '../../../src/core/model/note-path';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { outlineOf } from '../../../src/core/text/outline';
import { aReflection } from '../../builders/a-reflection';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aTalk } from '../../builders/a-talk';

const NIGHTS = [
	aReview({
		...{
			path: 'Meetups/2023-08-09 등대 밤.md',
			title: '등대 밤',
			day: '2023-08-09',
			meetup: '등대지기 모임',
			rating: 5,
		},
		talks: [
			aTalk('썰물', { topics: ['조석'], speakers: [aSpeaker('도하람', { affiliation: '등대상회' })] }),
			aTalk('밀물', { topics: ['조석'], speakers: [aSpeaker('설가온')] }),
		],
	}),
	aReview({
		...{ path: 'Meetups/Harbour.md', title: 'Harbour night', day: '2023-02-01' },
		talks: [aTalk('Fog', { topics: ['fog'], speakers: [aSpeaker('도하람', { affiliation: '등대상회' })] })],
	}),
	aReflection({ path: '반년 뒤.md', day: '2023-12-01', review: '2023-08-09 등대 밤' }),
];

function composed(language: Language, year = '2023', readings: readonly NoteReading[] = NIGHTS): string {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	const review = yearInReview(index, year);
	return review ? composeYear(review, index, basenameOf, language) : '';
}

describe('a year as Markdown', () => {
	test('says in English what was, with links', () => {
		expect(composed('en')).toBe(`## 2023 in meetups

- 2 reviews, 3 talks, 2 speakers, 1 meetup

### Most heard topics
- 조석 (2 times)
- fog (1 time)

### Most heard speakers
- [[도하람]] (2 times)

### Heard for the first time
[[도하람]], [[설가온]]

### Rated 5 of 5
- **2023-08-09** [[2023-08-09 등대 밤|등대지기 모임]] — [[도하람]] (등대상회), [[설가온]]

### Where I was
- **2023-02-01** [[Harbour|Harbour night]] — [[도하람]] (등대상회)
- **2023-08-09** [[2023-08-09 등대 밤|등대지기 모임]] — [[도하람]] (등대상회), [[설가온]]

### Reflections
- **2023-12-01** [[반년 뒤]] — [[2023-08-09 등대 밤|등대지기 모임]]
`);
	});

	test('says it in Korean and Japanese', () => {
		const headings = (language: Language) => outlineOf(composed(language)).headings.map(({ text }) => text);
		expect(composed('ko')).toContain('- 후기 2개, 발표 3개, 발표자 2명, 밋업 1개\n');
		expect(composed('ko')).toContain('- [[도하람]] (2번)\n');
		expect(headings('ko')).toEqual([
			...['2023년 밋업 돌아보기', '많이 들은 주제', '많이 들은 발표자', '처음 만난 발표자'],
			...['평점 5점을 준 밋업', '다녀온 밋업', '회고'],
		]);
		expect(composed('ja')).toContain('- 参加レポート 2件, 発表 3件, 登壇者 2人, ミートアップ 1件\n');
		expect(headings('ja')[0]).toBe('2023年のミートアップ');
	});

	test('names the busiest month where one has more than one review', () => {
		const nights = ['2024-03-05', '2024-03-07', '2024-05-01'].map((day) => aReview({ path: `${day}.md`, day }));
		expect(composed('en', '2024', nights)).toContain('- Busiest month: March (2 reviews)\n');
		expect(composed('ko', '2024', nights)).toContain('- 가장 바빴던 달: 3월 (후기 2개)\n');
	});

	test('leaves out what there is nothing of', () => {
		expect(composed('en', '2024', [aReview({ path: 'Quiet.md', day: '2024-01-01' })])).toBe(`## 2024 in meetups

- 1 review

### Where I was
- **2024-01-01** [[Quiet]]
`);
	});

	test('says whatever names say and does nothing of it', () => {
		const hostile = fc.constantFrom(
			...[
				'%% x %%',
				'<% run %>',
				'#tag',
				'[[x]]',
				'](javascript:1)',
				'<script>',
				'```',
				'{{x}}',
				'a\nb',
				'$x$',
				'# h',
			],
		);
		fc.assert(
			fc.property(hostile, hostile, hostile, (name, topic, title) => {
				const talk = aTalk(title, {
					topics: [topic],
					speakers: [aSpeaker(name, { affiliation: title, role: name })],
				});
				const text = composed('en', '2024', [
					aReview({ path: 'Quiet.md', title, day: '2024-01-01', meetup: name, talks: [talk, { ...talk }] }),
				]);
				const { headings, links, tags } = outlineOf(text);
				expect(tags).toEqual([]);
				expect(headings.map(({ text: words }) => words)).toEqual([
					...[
						'2024 in meetups',
						'Most heard topics',
						'Most heard speakers',
						'Heard for the first time',
						'Where I was',
					],
				]);
				expect(links.length).toBeGreaterThan(0);
				expect(text).not.toMatch(/%%|<%|\{\{/u);
			}),
			{ numRuns: 200 },
		);
	});
});

describe('lines at the cursor', () => {
	const insertAt = (text: string, at: number): string | null => {
		const { edits } = insertLinesAt(text, at, '## New\n\n- one\n');
		return edits && applyEdits(text, edits);
	};

	test('stand between blank lines, behind the paragraph of the cursor', () => {
		expect(insertAt('before\nstill before\n\nafter\n', 3)).toBe(
			'before\nstill before\n\n## New\n\n- one\n\nafter\n',
		);
	});

	test('have the line endings of the note', () => {
		expect(insertAt('before\r\n\r\nafter', 3)).toBe('before\r\n\r\n## New\r\n\r\n- one\r\n\r\nafter');
	});

	test('stand below the properties where the cursor is in these', () => {
		expect(insertAt('---\na: 1\n---\nafter', 5)).toBe('---\na: 1\n---\n## New\n\n- one\n\nafter');
	});

	test('leave the cursor behind them', () => {
		const { edits, cursor } = { cursor: null, ...insertLinesAt('a\n', 0, 'b\n') };
		expect(edits && applyEdits('a\n', edits).slice(0, Number(cursor))).toBe('a\n\nb\n');
	});

	test.each([
		['code', '```\ncode\n```\n', 5],
		['a comment', '%%\nnot seen\n\nnot seen\n%%\n', 6],
		['an index block', '%% meetup-index:begin by=year %%\n\n%% meetup-index:end %%\n', 33],
	])('are refused in %s', (_, text, at) => {
		expect(insertLinesAt(text, at, 'x\n').refusal?.code).toBe('unclear-place');
	});

	test('take nothing away from any note, wherever the cursor is', () => {
		const anyLine = fc.constantFrom(
			'',
			'text',
			'- item',
			'  more',
			'# Head',
			'> quote',
			'```',
			'%%',
			'| a | b |',
			'---',
		);
		const anyText = fc.array(anyLine, { maxLength: 8 }).map((lines) => lines.join('\n'));
		fc.assert(
			fc.property(anyText, fc.nat(), (text, at) => {
				const { edits } = insertLinesAt(text, at % (text.length + 1), '## New\n');
				for (const { from, to } of edits ?? []) expect(to).toBe(from);
				const after = applyEdits(text, edits ?? []);
				if (edits) expect(outlineOf(after).headings.map((heading) => heading.text)).toContain('New');
			}),
			{ numRuns: 300 },
		);
	});
});
