import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import { basenameOf } from '../../../src/core/model/note-path';
import type { NotePath } from '../../../src/core/model/note-path';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { dumpOf } from './dump-of';
import { FOLDERS, NAMES, PATHS, readingAt } from './readings';

type Step =
	| { readonly kind: 'put'; readonly reading: NoteReading }
	| { readonly kind: 'remove'; readonly path: string }
	| { readonly kind: 'move'; readonly from: string; readonly to: string }
	| { readonly kind: 'move folder'; readonly from: string; readonly to: string }
	/** The same event once more, or an old one that comes late. */
	| { readonly kind: 'again'; readonly back: number }
	| { readonly kind: 'ask'; readonly query: number };

const path = fc.constantFrom(...PATHS);
const folder = fc.constantFrom(...FOLDERS);
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: path.chain(readingAt).map((reading) => ({ kind: 'put' as const, reading })) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), from: path, to: path }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('move folder' as const), from: folder, to: folder }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('again' as const), back: fc.integer({ min: 1, max: 4 }) }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('ask' as const), query: fc.nat(9) }) },
);

/** The vault as a plain table: what any index has to agree with. */
type Vault = Map<string, NoteReading>;

function moved(reading: NoteReading, to: string): NoteReading {
	const target = to as NotePath;
	return reading.kind === 'speaker'
		? { ...reading, path: target, name: basenameOf(to) }
		: { ...reading, path: target };
}

function movesOf(step: Step, vault: Vault): (readonly [string, string])[] {
	if (step.kind === 'move') return [[step.from, step.to]];
	if (step.kind !== 'move folder') return [];
	const inside = [...vault.keys()].filter((known) => known.startsWith(`${step.from}/`));
	return inside.map((known) => [known, step.to + known.slice(step.from.length)] as const);
}

function take(step: Step, index: LinkedIndex, vault: Vault): void {
	if (step.kind === 'put') {
		index.put(step.reading);
		vault.set(step.reading.path, step.reading);
	}
	if (step.kind === 'remove') expect(index.remove(step.path as NotePath)).toBe(vault.delete(step.path));
	for (const [from, to] of movesOf(step, vault)) {
		const reading = vault.get(from);
		index.move(from as NotePath, to as NotePath);
		if (!reading || from === to) continue;
		vault.delete(from);
		vault.set(to, moved(reading, to));
	}
	if (step.kind === 'ask') ask(index, step.query);
}

/** Answers that are made on demand are made here, and must not be remembered beyond the next change. */
function ask(index: LinkedIndex, query: number): void {
	const queries = [
		() => index.reviews(),
		() => index.speakers(),
		() => index.meetups(),
		() => index.topics(),
		() => index.organizations(),
		() => index.years(),
		() => index.reflections(),
		() => index.findSpeaker('김민수'),
		() => index.findSpeaker('ada lee'),
		() => index.reviews().map((review) => index.reflectionsOf(review)),
	];
	queries[query % queries.length]?.();
}

function fromScratch(vault: Vault, isReversed: boolean): LinkedIndex {
	const index = new LinkedIndex();
	const readings = [...vault.values()];
	for (const reading of isReversed ? readings.reverse() : readings) index.put(reading);
	return index;
}

function runHistory(steps: readonly Step[]): void {
	const index = new LinkedIndex();
	const vault: Vault = new Map();
	const taken: Step[] = [];
	for (const next of steps) {
		const step = next.kind === 'again' ? (taken.at(-next.back) ?? next) : next;
		take(step, index, vault);
		taken.push(step);
		if (step.kind === 'ask') continue;
		const expected = fromScratch(vault, taken.length % 2 === 0);
		expect(dumpOf(index, PATHS, NAMES)).toStrictEqual(dumpOf(expected, PATHS, NAMES));
	}
}

test('after every step of any history the index equals one made from scratch', () => {
	fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), runHistory), {
		numRuns: 2_000,
		seed: 20230809,
	});
});

test('what was asked on the way is not remembered beyond the next change', () => {
	fc.assert(
		fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
			const index = new LinkedIndex();
			const vault: Vault = new Map();
			for (const next of steps) take(next, index, vault);
			expect(dumpOf(index, PATHS, NAMES)).toStrictEqual(dumpOf(fromScratch(vault, false), PATHS, NAMES));
		}),
		{ numRuns: 2_000, seed: 20230816 },
	);
});
