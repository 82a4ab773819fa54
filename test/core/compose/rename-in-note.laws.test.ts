import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { renameInNote } from '../../../src/core/compose/rename-in-note';
import { keyOfName } from '../../../src/core/model/name-key';
import { keyOfLink } from '../../../src/core/model/name-link';
import type { RenameWish } from '../../../src/core/model/rename';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { tagNameOf } from '../../../src/core/text/tag-name';
import { RUNS } from '../../builders/runs';
import { anyNoteShape, anyWildNote, isClear, NAMES } from './any-named-note';
import { placesNaming } from './speaks-name';

const parseYaml = (yaml: string): unknown => parse(yaml);

const wishOf = (from: string, to: string): RenameWish => ({
	...{ kind: 'speaker', from, to, toPath: null, isInPlace: true },
	isMeant: (linkpath) => keyOfLink({ name: '', target: linkpath }) === keyOfName(from),
});

function mapOf(value: unknown): object {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new TypeError('No names with values.');
	return value;
}

/** Whether a note is refused, which only one may be whose properties are no names with values. */
function isRefused(text: string, from: string, to: string): boolean {
	const { refusal } = renameInNote(text, wishOf(from, to), DEFAULT_SETTINGS, parseYaml);
	if (refusal === null) return false;
	expect(refusal.code).toBe('unreadable-properties');
	expect(() => mapOf(parseYaml(findFrontmatter(text)?.yaml ?? ''))).toThrow();
	return true;
}

function renamed(text: string, from: string, to: string): string {
	const result = renameInNote(text, wishOf(from, to), DEFAULT_SETTINGS, parseYaml);
	expect(result.refusal).toBeNull();
	expect(result.count > 0).toBe(result.text !== text);
	return result.text ?? '';
}

const twoNames = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 2 });

const filled = (shape: string, meant: string, kept = meant): string =>
	shape.replaceAll('«tag»', tagNameOf(meant)).replaceAll('«»', meant).replaceAll('‹›', kept);

const SPELLINGS = [
	(name: string) => name,
	(name: string) => name.normalize('NFD'),
	(name: string) => name.toUpperCase(),
];

test('a note says the new name in every place that is meant, and every other byte is as before', () => {
	fc.assert(
		fc.property(
			anyNoteShape,
			twoNames,
			fc.constantFrom(...SPELLINGS),
			({ before, after }, [from = '', to = ''], spelled) => {
				const text = filled(before, spelled(from), from);
				const done = renamed(text, from, to);
				expect(done).toBe(filled(after, to, from));
				expect(placesNaming(done, from)).toEqual([]);
				expect(renamed(done, from, to)).toBe(done);
				if (before === after) expect(renamed(done, to, from)).toBe(filled(before, from));
			},
		),
		{ numRuns: Math.ceil(RUNS / 4) },
	);
});

test('a note that does not say the name is the same text', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				anyWildNote,
				anyNoteShape.map(({ before }) => before),
			),
			twoNames,
			(shape, [from = '', to = '']) => {
				const text = filled(shape, to);
				expect(renamed(text, from, to)).toBe(text);
			},
		),
		{ numRuns: Math.ceil(RUNS / 4) },
	);
});

test('whatever a note looks like, nothing that Obsidian reads in it says the old name, and nothing else changed', () => {
	fc.assert(
		fc.property(anyWildNote, twoNames, (shape, [from = '', to = '']) => {
			const text = filled(shape, from);
			if (isRefused(text, from, to)) return;
			const done = renamed(text, from, to);
			if (isClear(shape)) expect(placesNaming(done, from)).toEqual([]);
			expect(withoutNames(done, [from, to])).toBe(withoutNames(text, [from, to]));
			expect(renamed(done, from, to)).toBe(done);
		}),
		{
			numRuns: Math.ceil(RUNS / 2),
			examples: [
				['---\n[[«»]] 님이 말했다.\n---', ['이하람', 'C. 100%']],
				['---\n\n$$\n---\n[[«»]] 님이 말했다.', ['이하람', 'C. 100%']],
				['>`\n[^1]: [[«»]]  - #x [[«»]] `[[‹›]]`', ['이하람', '정다온']],
			],
		},
	);
});

const inAddress = (name: string): string =>
	name.replace(/[ %()]/gu, (character) => `%${character.charCodeAt(0).toString(16)}`);

/** A text without names, tags of them, words that links show besides the same name, and hashes. */
function withoutNames(text: string, names: readonly string[]): string {
	const parts = names.flatMap((name) => [name, tagNameOf(name), inAddress(name)]).sort((a, b) => b.length - a.length);
	const bare = parts.reduce((left, part) => left.replaceAll(part, '«»'), text);
	return bare.replaceAll('[[«»|«»]]', '[[«»]]').replace(/hash=\S+/gu, '');
}

test('what a list of tags would hold twice goes, and the list keeps its form', () => {
	const lists = fc
		.tuple(
			fc.uniqueArray(fc.constantFrom('speaker/이하람', 'speaker/정다온', 'a', 'speaker/이하'), { minLength: 1 }),
			fc.constantFrom(
				(items: readonly string[]) => `tags: [${items.join(', ')}] # x\n`,
				(items: readonly string[]) => `tags: ${items.join(', ')}\n`,
				(items: readonly string[]) => `tags:\n${items.map((item) => `  - "#${item}" # ${item}\n`).join('')}`,
			),
		)
		.filter(([items, form]) => items.length > 1 || !form([]).includes('tags: \n'));
	fc.assert(
		fc.property(lists, ([items, form]) => {
			const wanted = [...new Set(items.map((item) => (item === 'speaker/이하람' ? 'speaker/정다온' : item)))];
			const now = renamed(`---\n${form(items)}---\n`, '이하람', '정다온').replace(
				/ # \S+(?=\n {2}-|\n---)/gu,
				'',
			);
			expect(now).toBe(`---\n${form(wanted)}---\n`.replace(/ # \S+(?=\n {2}-|\n---)/gu, ''));
		}),
		{ numRuns: 200 },
	);
});

test('in a vault of 2,000 notes only those that say the name change, and only there', () => {
	const shapes = fc.sample(anyNoteShape, { numRuns: 2000, seed: 7 });
	const [from = '', to = ''] = NAMES;
	let changed = 0;
	for (const [at, { before, after }] of shapes.entries()) {
		const name = NAMES[at % NAMES.length] ?? '';
		const text = filled(before, name);
		const done = renamed(text, from, to);
		expect(done).toBe(name === from ? filled(after, to, from) : text);
		expect(placesNaming(done, from)).toEqual([]);
		changed += Number(done !== text);
	}
	expect(changed).toBeGreaterThan(200);
});

test('a long note takes time in proportion to its length', () => {
	const timeOf = (text: string): number => {
		const start = performance.now();
		renamed(text, '이하람', '정다온');
		return performance.now() - start;
	};
	const lines = [
		'[[이하람]] #speaker/이하람 [x](이하람.md)\n',
		'[[[[[',
		'`',
		'``x',
		'](',
		'<b',
		'$a ',
		'%%\n',
		'[x](((',
		'[a](<',
		'|',
		'> - ',
		'\\[[',
		'#',
	];
	for (const line of lines) {
		timeOf(line.repeat(1000));
		const [short, long] = [1, 8].map((size) => timeOf(line.repeat(Math.ceil((size * 125_000) / line.length))));
		expect(long).toBeLessThan(24 * Math.max(short ?? 0, 20));
	}
});
