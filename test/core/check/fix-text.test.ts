import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { fixText } from '../../../src/core/check/fix-text';
import type { Finding } from '../../../src/core/model/finding';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { readProperties } from '../../../src/core/text/set-properties';
import { anyOddNote } from '../../builders/any-odd-note';
import { anyReviewText } from '../../builders/any-review-text';
import { parseYaml } from '../../host/yaml';

import { found, findingsOf } from './findings-of';

const REVIEW = 'tags:\n  - meetup/review\n';

/** A review with these lines in its properties. */
const withLines = (lines: string, ending = '\n'): string =>
	`---\n${lines}\n${REVIEW}---\n# Words\t \n\n- and: [[more]]`.replace(/\n/gu, ending);

const faultIn = (text: string): Finding | undefined => found('unreadable-properties', { 'a.md': text })[0];

function mended(text: string): string {
	const finding = faultIn(text);
	if (finding?.fix.kind !== 'edit') throw new Error(`Not mended: ${text}`);
	const result = fixText(finding, text, DEFAULT_SETTINGS, parseYaml);
	if (result.refusal) throw new Error(result.refusal.code);
	return result.text;
}

describe('properties are mended where there is no doubt', () => {
	test.each([
		['speakers: [[이하람]]', 'speakers: "[[이하람]]"'],
		['speakers:\n  - [[이하람]]\n  - "[[정다온]]"', 'speakers:\n  - "[[이하람]]"\n  - "[[정다온]]"'],
		['speakers: [[이하람]], [[정다온]]', 'speakers: ["[[이하람]]", "[[정다온]]"]'],
		['speakers: [[[이하람]], [[정다온|다온]]]', 'speakers: ["[[이하람]]", "[[정다온|다온]]"]'],
		['meetup: [[모임: 서울]]', 'meetup: "[[모임: 서울]]"'],
		['title: [후기] 코틀린 밋업', 'title: "[후기] 코틀린 밋업"'],
		['title: 1부: 코루틴', 'title: "1부: 코루틴"'],
		['title: "코틀린" 밋업', 'title: "\\"코틀린\\" 밋업"'],
		['title: "코틀린 밋업', 'title: "코틀린 밋업"'],
		['title: @haram', 'title: "@haram"'],
		['speakers:\n\t- "[[이하람]]"', 'speakers:\n  - "[[이하람]]"'],
		['title:\u00A0코틀린 밋업\nlocation: 부산', 'title: 코틀린 밋업\nlocation: 부산'],
		['other: kept # so\ntitle: a: b', 'other: kept # so\ntitle: "a: b"'],
	])('%j becomes %j', (before, after) => {
		for (const ending of ['\n', '\r\n']) expect(mended(withLines(before, ending))).toBe(withLines(after, ending));
	});

	test('once: then nothing is found any more, and mending again changes nothing', () => {
		const text = withLines('speakers: [[이하람]]\ntitle: [후기] a: b');
		const after = mended(text);
		expect(faultIn(after)).toBeUndefined();
		expect(fixText(faultIn(text) as Finding, after, DEFAULT_SETTINGS, parseYaml)).toEqual({
			text: after,
			refusal: null,
		});
	});

	test('with the line that is to blame', () => {
		expect(faultIn(withLines('a: 1\nspeakers: [[이하람]]'))).toMatchObject({
			line: 2,
			text: 'speakers: [[이하람]]',
		});
		expect(faultIn(withLines('a: 1\ntitle: a: b'))).toMatchObject({ line: 2, text: 'title: a: b' });
	});
});

describe('properties are left to the person where there is doubt', () => {
	test.each([
		['a list that never ends', 'speakers: [a, b'],
		['a property that stands twice', 'title: a\ntitle: b'],
		['a comment behind what needs quotes', 'title: a: b # c'],
		['text over several lines', 'body: |\n  a: b: c\ntitle: a: b'],
		['a value that is no property', 'title: a: b\njust words'],
	])('%s', (_, lines) => {
		const text = withLines(lines);
		const finding = faultIn(text);
		expect(finding?.fix).toMatchObject({ kind: 'none', reason: 'unreadable-properties' });
		expect(fixText(finding as Finding, text, DEFAULT_SETTINGS, parseYaml).text).toBeNull();
	});

	test('properties that nothing closes', () => {
		expect(faultIn(`---\ntitle: a\n${REVIEW}\n# Words`)?.fix).toMatchObject({ reason: 'unclosed-properties' });
	});
});

test.each([
	['of a note that never was ours', { 'Note.md': '---\ntitle: a: b\n---\n' }],
	['that are valid', { 'a.md': withLines('title: "a: b"\nspeakers: ["[[A]]"]\nlist: [a, [b]]') }],
	['that hold links of others', { 'a.md': withLines('related: [[x]]') }],
	['in a line between paragraphs', { 'a.md': '---\n\n#meetup/review\n\n---\na: b: c\n' }],
])('nothing is found in properties %s', (_, notes) => {
	expect(found('unreadable-properties', notes)).toEqual([]);
});

test('properties that cannot be read are ours by a tag in the raw text or by the folder', () => {
	expect(found('unreadable-properties', { 'Meetups/a.md': '---\ntitle: a: b\n---\n' })).toHaveLength(1);
	expect(found('unreadable-properties', { 'a.md': '---\nrole: a: b\ntags: [speaker]\n---\n' })).toHaveLength(1);
	expect(found('unreadable-properties', { 'a.md': '---\nloud-speaker: a: b\n---\n' })).toEqual([]);
});

test('what mending does not name keeps its bytes and its value, whatever the properties are', () => {
	const value = fc.constantFrom(
		'1',
		'a',
		'"b: c"',
		'[x, y]',
		'{ z: 1 }',
		'2023-08-09',
		'01012345678',
		"'q'",
		'null',
		'[[x]]',
		'a: b',
	);
	const line = fc.tuple(
		fc.constantFrom('k1', 'k2', 'k3', 'speakers', 'title'),
		value,
		fc.constantFrom('', ' # c', ' '),
	);
	const bad = fc.constantFrom('meetup: [[A]]', 'meetup: [후기] A', 'meetup: A: B', 'meetup:\u00A0A');
	fc.assert(
		fc.property(
			fc.uniqueArray(line, { maxLength: 4, selector: ([key]) => key }),
			bad,
			fc.nat(4),
			(lines, odd, at) => {
				const all = lines.map(([key, each, tail]) => `${key}: ${each}${tail}`);
				all.splice(at, 0, odd);
				const text = withLines(all.join('\n'));
				if (faultIn(text)?.fix.kind !== 'edit') return;
				const after = mended(text);
				const [before, now] = [text.split('\n'), after.split('\n')];
				expect(now).toHaveLength(before.length);
				expect(faultIn(after)).toBeUndefined();
				const properties = parseYaml(after.split('---\n')[1] ?? '') as Record<string, unknown>;
				for (const [key, each, tail] of lines) {
					const own = `${key}: ${each}${tail}`;
					if (now.includes(own)) expect({ [key]: properties[key] }).toEqual(parseYaml(own));
					else expect(properties[key]).toBe(each);
				}
			},
		),
		{ numRuns: 200 },
	);
});

test('a review is brought in step, and then is', () => {
	const text =
		'---\ndate: 2023-08-09\nother: kept # so\ntags:\n  - meetup/review\n---\n## 1부: 코루틴\n발표자: [[이하람]]\n';
	const [finding] = found('out-of-step', { 'a.md': text });
	const { text: after } = fixText(finding as Finding, text, DEFAULT_SETTINGS, parseYaml);
	expect(after).toContain('other: kept # so\n');
	expect(after).toContain('"[[이하람]]"');
	expect(found('out-of-step', { 'a.md': after ?? '' })).toEqual([]);
	expect(fixText(finding as Finding, after ?? '', DEFAULT_SETTINGS, parseYaml).text).toBe(after);
});

test('any review that lost speakers or tags is brought in step at once, and keeps its body and its other properties', () => {
	const losing = fc.constantFrom(
		/^ {2}- "\[\[.*\n/mu,
		/^ {2}- "?speaker\/.*\n/mu,
		/^speakers:\n(?: {2}- .*\n)*/mu,
		/^title/mu,
	);
	fc.assert(
		fc.property(anyReviewText, losing, (text, part) => {
			const broken = text.replace(part, '');
			const finding = found('out-of-step', { 'a.md': broken })[0];
			if (finding?.fix.kind !== 'edit') return;
			const { text: after } = fixText(finding, broken, DEFAULT_SETTINGS, parseYaml);
			if (after === null) throw new Error('Refused what was offered.');
			expect(found('out-of-step', { 'a.md': after })).toEqual([]);
			expect(fixText(finding, after, DEFAULT_SETTINGS, parseYaml).text).toBe(after);
			expect(bodyOf(after)).toBe(bodyOf(broken));
			const others = (note: string) => ({ ...propertiesOf(note), speakers: null, tags: null });
			expect(others(after)).toEqual(others(broken));
		}),
		{ numRuns: 80 },
	);
});

test('any odd note is looked at without an exception, and every edit that is offered can be made', () => {
	fc.assert(
		fc.property(anyOddNote, (note) => {
			for (const text of [note, `---\ntags: [meetup/review]\n---\n${note}`, `---\ntags: meetup/review\n${note}`])
				for (const finding of findingsOf({ 'Meetups/a.md': text }))
					if (finding.fix.kind === 'edit')
						expect(fixText(finding, text, DEFAULT_SETTINGS, parseYaml).refusal).toBeNull();
		}),
		{ numRuns: 80 },
	);
});

const propertiesOf = (text: string) => readProperties(text, parseYaml).properties ?? {};

const bodyOf = (text: string): string => text.slice(findFrontmatter(text)?.bodyStart ?? 0);

test('what has no such fix is not mended by one', () => {
	const [finding] = found('missing-date', { 'a.md': `---\n${REVIEW}---\n` });
	expect(() => fixText(finding as Finding, '', DEFAULT_SETTINGS, parseYaml)).toThrow('missing-date');
});
