import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { isSameValue } from '../../../src/core/model/same-value';
import { setProperties } from '../../../src/core/text/set-properties';
import type { PropertyChanges } from '../../../src/core/text/set-properties';
import { anyBareNote, anyNote, OWN_KEYS } from './any-note';
import type { AnyNote } from './any-note';

const parseYaml = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });

const link = fc.constantFrom(
	'[[여환성]]',
	'[[Ada Lee|Ada]]',
	'kafka',
	'meetup/review',
	'a "b" \\ c',
	'무심사: #1',
	'한글'.normalize('NFD'),
	'🎉',
	'a\nb\u2028',
);
const list = fc.array(link, { maxLength: 4 });
const wantedValue = fc.oneof(
	{ weight: 6, arbitrary: list },
	{ weight: 1, arbitrary: fc.constantFrom('', 'text', '2023-08-09', '~', 'yes', '1.10') },
	{ weight: 1, arbitrary: fc.integer() },
	{ weight: 1, arbitrary: fc.constant(null) },
);

/** What the tests want: mostly, as the plugin does, what is there and some more. */
const wish = fc.record({
	isAdded: fc.boolean(),
	speakers: fc.option(wantedValue, { nil: undefined }),
	tags: fc.option(wantedValue, { nil: undefined }),
});

function changesOf(
	wanted: typeof wish extends fc.Arbitrary<infer T> ? T : never,
	before: Record<string, unknown>,
): PropertyChanges {
	const { isAdded, ...values } = wanted;
	const added = (key: 'speakers' | 'tags'): PropertyChanges[string] => {
		const [value, present] = [values[key], before[key]];
		const isTexts = Array.isArray(present) && present.every((item) => typeof item === 'string');
		return isAdded && isTexts && Array.isArray(value) ? [...present, ...value] : value;
	};
	return { speakers: added('speakers'), tags: added('tags') };
}

function readProperties(text: string): Record<string, unknown> {
	return (parseYaml(findFrontmatter(text)?.yaml ?? '') ?? {}) as Record<string, unknown>;
}

/** Whether `after` is `note` with only the stretches of our keys exchanged, each for lines that say what is wanted. */
function isExchanged(note: AnyNote, after: string, changes: PropertyChanges): boolean {
	const last = note.parts.at(-1);
	const absent = OWN_KEYS.filter((key) => !note.parts.some((part) => part.key === key));
	const added = absent.map((key) => ({ key, text: '' }));
	const parts = [...note.parts.slice(0, -1), ...added, ...(last ? [last] : [])];
	return matches(parts, after, changes);
}

function matches(parts: AnyNote['parts'], after: string, changes: PropertyChanges): boolean {
	const [part, ...rest] = parts;
	if (!part) return after === '';
	if (part.key === null) return after.startsWith(part.text) && matches(rest, after.slice(part.text.length), changes);
	const wanted = changes[part.key];
	if (wanted === undefined)
		return after.startsWith(part.text) && matches(rest, after.slice(part.text.length), changes);
	const expected = wanted === null ? null : { [part.key]: wanted };
	for (let end = 0; end >= 0; end = after.indexOf('\n', end) + 1 || -1) {
		if (says(after.slice(0, end), expected) && matches(rest, after.slice(end), changes)) return true;
	}
	return false;
}

function says(lines: string, expected: unknown): boolean {
	if (lines === '' || expected === null) return lines === '' && expected === null;
	try {
		return isSameValue(parseYaml(lines), expected);
	} catch {
		return false;
	}
}

describe('setting our own properties in any note', () => {
	test('changes no other byte, or refuses and changes nothing', () => {
		const counts = { valid: 0, refused: 0, written: 0, same: 0, broken: 0 };
		fc.assert(
			fc.property(anyNote, wish, (note, wanted) => {
				let before: Record<string, unknown>;
				try {
					before = readProperties(note.text);
				} catch {
					counts.broken += 1;
					const { text, refusal } = setProperties(note.text, { tags: ['x'] }, parseYaml);
					const lines = note.text.slice(0, findFrontmatter(note.text)?.yamlEnd).split('\n').length;
					expect([text, refusal?.code]).toEqual([null, 'unreadable-properties']);
					expect(refusal?.line).toBeGreaterThan(0);
					expect(refusal?.line).toBeLessThan(lines);
					return;
				}
				counts.valid += 1;
				const changes = changesOf(wanted, before);
				const { text, refusal } = setProperties(note.text, changes, parseYaml);
				if (refusal) {
					counts.refused += 1;
					expect(refusal.code).toBe('unsafe-property');
					return;
				}
				if (text === note.text) counts.same += 1;
				else counts.written += 1;

				const after = readProperties(text);
				for (const key of OWN_KEYS) {
					const value = changes[key] === undefined ? before[key] : changes[key];
					expect(after[key]).toEqual(value ?? (changes[key] === null ? undefined : value));
				}
				const foreign = (all: Record<string, unknown>): unknown =>
					Object.entries(all).filter(([key]) => key !== 'speakers' && key !== 'tags');
				expect(foreign(after)).toEqual(foreign(before));
				if (text !== note.text && !isExchanged(note, text, changes)) {
					throw new Error(`Bytes of others changed:\n${JSON.stringify(note.text)}\n${JSON.stringify(text)}`);
				}
				expect(setProperties(text, changes, parseYaml).text).toBe(text);
			}),
			{ numRuns: 20_000 },
		);
		expect(counts.written).toBeGreaterThan(10_000);
		expect(counts.refused / counts.valid).toBeLessThan(0.02);
	}, 300_000);

	test('adds a frontmatter to a note that has none and begins none, and keeps every byte of it', () => {
		fc.assert(
			fc.property(anyBareNote, list, (note, speakers) => {
				const { text, refusal } = setProperties(note, { speakers, tags: undefined }, parseYaml);
				const body = note.replace('\uFEFF', '');
				expect(refusal !== null).toBe(/^---\s+(?:speakers|tags):/u.test(body));
				if (refusal) return;
				expect(text?.endsWith(body)).toBe(true);
				expect(readProperties(text ?? '')).toEqual({ speakers });
				const own = text?.slice(0, -body.length) ?? '';
				expect(own.startsWith('\uFEFF')).toBe(note.startsWith('\uFEFF'));
				expect(own.split('\n').length - own.split('\r\n').length === 0).toBe(note.includes('\r\n'));
			}),
			{ numRuns: 2_000 },
		);
	});
});
