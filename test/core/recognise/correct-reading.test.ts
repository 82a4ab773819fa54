import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { SectionKind } from '../../../src/core/model/review';
import type { TextReading } from '../../../src/core/model/text-reading';
import {
	canMark,
	changeTalk,
	clearLine,
	eachAlone,
	withoutGaps,
	markSection,
	markTalk,
	NOTHING_READ,
} from '../../../src/core/recognise/correct-reading';
import { writtenLines } from '../../../src/core/recognise/written-lines';
import type { NoteLine } from '../../../src/core/text/note-lines';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const vocabulary = vocabularyOf(DEFAULT_SETTINGS);

/** What a person does to the lines of a text: `talk`, a kind of section, or `nothing`. */
type Step = readonly [line: number, what: 'talk' | 'nothing' | SectionKind];

function corrected(text: string, ...steps: readonly Step[]): TextReading {
	const lines = writtenLines(text);
	return steps.reduce((reading, step) => applied(reading, step, lines), NOTHING_READ);
}

function applied(reading: TextReading, [line, what]: Step, lines: readonly NoteLine[]): TextReading {
	if (what === 'talk') return markTalk(reading, line, lines, vocabulary);
	return what === 'nothing' ? clearLine(reading, line, lines) : markSection(reading, line, what, lines);
}

/** `line title` of talks and `line kind talk` of sections. */
const drawn = ({ talks, sections }: TextReading): string[] => [
	...talks.map(({ line, title }) => `${line} ${title}`),
	...sections.map(({ line, kind, talk }) => `${line} ${kind} ${talk}`),
];

const PASTED = 'Evening of Otters\nSwimming upstream\nNotes\nwater\nDiving\nNotes\nmore water';

describe('correcting a reading', () => {
	test('a plain line becomes a talk, and what stands under it its own', () => {
		const reading = corrected(PASTED, [2, 'summary'], [5, 'summary'], [1, 'talk']);
		expect(drawn(reading)).toEqual(['1 Swimming upstream', '2 summary 0', '5 summary 0']);
		expect(drawn(applied(reading, [4, 'talk'], writtenLines(PASTED)))).toEqual([
			'1 Swimming upstream',
			'4 Diving',
			'2 summary 0',
			'5 summary 1',
		]);
	});

	test('a talk put in between moves the sections of those behind it', () => {
		const reading = corrected(PASTED, [4, 'talk'], [5, 'summary'], [1, 'talk'], [2, 'qna']);
		expect(drawn(reading)).toEqual(['1 Swimming upstream', '4 Diving', '2 qna 0', '5 summary 1']);
	});

	test('a dropped talk leaves its sections to the one above, or to the event', () => {
		const both: Step[] = [
			[1, 'talk'],
			[4, 'talk'],
			[2, 'summary'],
			[5, 'thoughts'],
		];
		expect(drawn(corrected(PASTED, ...both, [4, 'nothing']))).toEqual([
			'1 Swimming upstream',
			'2 summary 0',
			'5 thoughts 0',
		]);
		expect(drawn(corrected(PASTED, ...both, [1, 'nothing']))).toEqual([
			'4 Diving',
			'2 summary null',
			'5 thoughts 0',
		]);
	});

	test('a heading of the same level ends a talk, a lower one does not', () => {
		const text = '## Otters\n### Notes\n## Drinks\n### Who I met';
		expect(drawn(corrected(text, [0, 'talk'], [1, 'summary'], [3, 'networking']))).toEqual([
			'0 Otters',
			'1 summary 0',
			'3 networking null',
		]);
	});

	test('a talk put in above a heading takes what stands under that from the talk before', () => {
		expect(drawn(corrected('Diving\n# Otters\n# Drinks', [0, 'talk'], [2, 'networking'], [1, 'talk']))).toEqual([
			'0 Diving',
			'1 Otters',
			'2 networking null',
		]);
	});

	test('a section that is a talk after all is a section no longer, and the other way round', () => {
		expect(drawn(corrected(PASTED, [1, 'summary'], [1, 'talk']))).toEqual(['1 Swimming upstream']);
		expect(drawn(corrected(PASTED, [1, 'talk'], [2, 'qna'], [1, 'summary']))).toEqual([
			'1 summary null',
			'2 qna null',
		]);
	});

	test('the kind of a section changes at its place', () => {
		expect(drawn(corrected(PASTED, [1, 'talk'], [2, 'summary'], [2, 'qna']))).toEqual([
			'1 Swimming upstream',
			'2 qna 0',
		]);
	});

	test('a marked line brings number, speaker and emphasis to where they belong', () => {
		const [talk] = corrected('**2부: 수달의 물길 - 여하람 (도토리커머스)**', [0, 'talk']).talks;
		expect(talk).toEqual({
			title: '수달의 물길',
			line: 0,
			form: 'line',
			speakers: [{ name: '여하람', affiliation: '도토리커머스', role: null, line: 0 }],
		});
	});

	test('how a marked line stands is told: heading, list item, row of a table, line', () => {
		const text = '# a\n- b\n\n| c | d |\n| --- | --- |\n\ne';
		const forms = [0, 1, 3, 6].map((line) => corrected(text, [line, 'talk']).talks[0]?.form);
		expect(forms).toEqual(['heading', 'item', 'row', 'line']);
	});

	test('lines that run into a rule are lines of their own, not one heading', () => {
		const text = 'Diving\nNotes\nwater\n---\nend';
		expect(drawn(corrected(text, [0, 'talk'], [1, 'summary']))).toEqual(['0 Diving', '1 summary 0']);
		expect(corrected(text, [0, 'talk']).talks[0]?.form).toBe('line');
		expect(corrected('Diving\n---', [0, 'talk']).talks[0]?.form).toBe('heading');
	});

	test('properties, code, rules and empty lines cannot be marked', () => {
		const lines = writtenLines('---\na: 1\n---\n\n```\ncode\n```\n***\ntext');
		expect(lines.filter(canMark).map(({ line }) => line)).toEqual([8]);
		expect(corrected('***\n\n', [0, 'talk'], [1, 'qna'], [7, 'talk'])).toEqual(NOTHING_READ);
	});

	test.each([
		['여하람, 도마리', '여하람|null|null', '도마리|null|null'],
		['여하람 (도토리, 개발자), 도마리', '여하람|도토리|개발자', '도마리|null|null'],
		['Mira Holt & Tomas Berg', 'Mira Holt|null|null', 'Tomas Berg|null|null'],
		['Mira Holt', 'Mira Holt|null|null'],
		[', ', ', |null|null'],
	])('a list in the place of a name is as many people: %s', (name, ...people) => {
		const alone = eachAlone([{ name, affiliation: null, role: null, line: 3 }]);
		expect(alone.map((one) => `${one.name}|${one.affiliation}|${one.role}`)).toEqual(people);
		expect(alone.every(({ line }) => line === 3)).toBe(true);
	});

	test('what stands beside a list of names is said of the first', () => {
		const speaker = { name: '여하람, 도마리', affiliation: '도토리', role: '개발자', line: 0 };
		expect(eachAlone([speaker])).toEqual([
			{ ...speaker, name: '여하람' },
			{ name: '도마리', affiliation: null, role: null, line: 0 },
		]);
	});

	test('fields that are still empty are no speakers and no slides', () => {
		const reading = corrected(PASTED, [1, 'talk']);
		const nobody = { name: '', affiliation: 'Acorn', role: null, line: 1 };
		const both = [nobody, { ...nobody, name: 'Mira Holt, Jon Holt' }];
		const { talks, slides } = withoutGaps({ ...changeTalk(reading, 0, { speakers: both }), slides: ['', 'a.pdf'] });
		expect(talks[0]?.speakers.map(({ name }) => name)).toEqual(['Mira Holt', 'Jon Holt']);
		expect(slides).toEqual(['a.pdf']);
	});

	test('title and speakers of a talk change without touching the others', () => {
		const reading = corrected(PASTED, [1, 'talk'], [4, 'talk']);
		const changed = changeTalk(reading, 1, { title: 'Deep' });
		expect(drawn(changed)).toEqual(['1 Swimming upstream', '4 Deep']);
		expect(changed.talks[0]).toBe(reading.talks[0]);
	});

	test('after any corrections talks and sections are in order, on lines of their own, and each section knows a talk above it', () => {
		const line = fc.constantFrom('# T', '## Notes', '- item', 'plain', '', '| a |', '```', '---');
		const what = fc.constantFrom<Step[1]>('talk', 'nothing', 'summary', 'qna', 'networking');
		fc.assert(
			fc.property(
				fc.array(line, { minLength: 1, maxLength: 12 }),
				fc.array(fc.tuple(fc.nat(12), what), { maxLength: 15 }),
				(texts, steps) => {
					const { talks, sections } = corrected(texts.join('\n'), ...steps);
					const places = [...talks, ...sections].map((one) => one.line);
					expect(new Set(places).size).toBe(places.length);
					for (const list of [talks, sections])
						expect(list.map((one) => one.line)).toEqual(
							[...list].map((one) => one.line).sort((a, b) => a - b),
						);
					for (const section of sections)
						if (section.talk !== null) {
							const next = talks[section.talk + 1]?.line ?? Infinity;
							expect(talks[section.talk]?.line).toBeLessThan(section.line);
							expect(section.line).toBeLessThan(next);
						}
				},
			),
			{ numRuns: 500 },
		);
	});
});
