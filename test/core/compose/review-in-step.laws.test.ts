import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { composeReview } from '../../../src/core/compose/compose-review';
import { alsoNamed, namedInBody, reviewInStep } from '../../../src/core/compose/review-in-step';
import { keyOfName } from '../../../src/core/model/name-key';
import { keyOfLink } from '../../../src/core/model/name-link';
import { namesOf, tagsIn } from '../../../src/core/read/read-properties';
import { DEFAULT_SETTINGS, LANGUAGES } from '../../../src/core/settings/settings';
import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { readProperties } from '../../../src/core/text/set-properties';
import { anyDraft } from '../../builders/any-draft';
import { RUNS } from '../../builders/runs';

const parseYaml = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });

const languages = fc.constantFrom(...(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]));

/** How the person, or their tools, wrote the properties. */
const anyStyle = fc.record({
	isFlow: fc.boolean(),
	comment: fc.constantFrom('', ' # mine', '   # "odd: ['),
	foreign: fc.subarray(['aliases: [x] # keep\n', '# speakers: [no]\n', '메모: "a: b"\n', 'rating:\n']),
	byHand: fc.subarray(['[[고하늘]]', 'Zed Moss', '[[People/Zoé (Ürü)|Zoé]]']),
	tagsByHand: fc.subarray(['topic/손으로', 'speaker/Zed-Moss', 'projects/x']),
	isTouched: fc.nat({ max: 5 }).map((n) => n > 0),
	isCrlf: fc.boolean(),
	hasBom: fc.boolean(),
	hasFinalNewline: fc.boolean(),
});

type Style = typeof anyStyle extends fc.Arbitrary<infer T> ? T : never;

/** A list with what was added by hand in front, in the style. */
function styled(yaml: string, key: string, byHand: readonly string[], { isFlow, comment }: Style): string {
	const lines = new RegExp(`^${key}:\\n((?: {2}- .*\\n)*)`, 'mu');
	const items = [
		...byHand.map((text) => JSON.stringify(text)),
		...(lines.exec(yaml)?.[1] ?? '').split('\n').flatMap((line) => (line === '' ? [] : [line.slice(4)])),
	];
	const list = isFlow
		? ` [${items.join(', ')}]${comment}\n`
		: `${comment}\n${items.map((item) => `  - ${item}\n`).join('')}`;
	return items.length === 0 ? yaml : `${yaml.replace(lines, '')}${key}:${list}`;
}

function dressed(text: string, style: Style): string {
	const { yaml = '', bodyStart = 0 } = findFrontmatter(text) ?? {};
	const own = styled(styled(yaml, 'speakers', style.byHand, style), 'tags', style.tagsByHand, style);
	const body = text.slice(bodyStart);
	const whole = `---\n${style.foreign.join('')}${own}${style.foreign.length > 2 ? 'last: 1\n' : ''}---\n${body}`;
	const ended = style.hasFinalNewline ? whole : whole.trimEnd();
	return (style.hasBom ? '\uFEFF' : '') + (style.isCrlf ? ended.replace(/\n/gu, '\r\n') : ended);
}

/** The text without the lines of our own properties. */
const withoutOwn = (text: string): string => {
	const end = findFrontmatter(text)?.yamlEnd ?? 0;
	return text.slice(0, end).replace(/^(?:speakers|tags):.*\r?\n(?: {2}- .*\r?\n)*/gmu, '') + text.slice(end);
};

const propertiesOf = (text: string) => readProperties(text, parseYaml).properties ?? {};

function keysIn(text: string): { speakers: string[]; tags: string[] } {
	const properties = propertiesOf(text);
	return {
		speakers: namesOf(properties, 'speakers').map(keyOfLink).sort(),
		tags: tagsIn(properties).map(keyOfName).sort(),
	};
}

describe('a review whose body was changed in any way', () => {
	test('names in its properties whom and what the body names, and what was added by hand', () => {
		const counts = { added: 0, taken: 0, same: 0 };
		fc.assert(
			fc.property(anyDraft, anyDraft, languages, anyStyle, (first, other, language, style) => {
				const settings = { ...DEFAULT_SETTINGS, language };
				const talks = first.talks.slice(0, 2);
				const changed = style.isTouched ? other.talks.slice(0, 2) : talks;
				const before = dressed(composeReview({ ...first, talks }, settings).text, style);
				const rewritten = composeReview({ ...first, talks: changed }, settings).text;
				const head = before.slice(0, findFrontmatter(before)?.bodyStart);
				const body = rewritten.slice(findFrontmatter(rewritten)?.bodyStart);
				const text = head + (style.isCrlf ? body.replace(/\n/gu, '\r\n') : body);

				const named = namedInBody(before, 'r.md', settings, parseYaml);
				const { text: after } = reviewInStep(text, 'r.md', named, settings, parseYaml);
				if (after === null) throw new Error(`Refused:\n${text}`);

				const now = namedInBody(after, 'r.md', settings, parseYaml);
				const tagsNow = now.speakers.map(({ target }) => `speaker/${target.replace(/ /gu, '-')}`);
				const sorted = (keys: readonly string[]) => [...new Set(keys.map(keyOfName))].sort();
				expect(keysIn(after)).toEqual({
					speakers: sorted([
						...now.speakers.map(keyOfLink),
						...style.byHand.map((link) => link.replace(/^\[\[(?:People\/)?|(?:\|.*)?\]\]$/gu, '')),
					]),
					tags: sorted([
						'meetup/review',
						...style.tagsByHand,
						...tagsNow,
						...now.topics.map((topic) => `topic/${topic}`),
					]),
				});
				expect(now.speakers.map(({ name }) => name)).toEqual(
					expect.arrayContaining(changed.flatMap(({ speakers }) => speakers.map(({ name }) => name))),
				);
				expect(withoutOwn(after)).toBe(withoutOwn(text));
				const both = alsoNamed(named, now);
				expect(reviewInStep(after, 'r.md', both, settings, parseYaml).text).toBe(after);
				if (after === text) counts.same += 1;
				else if (after.length > text.length) counts.added += 1;
				else counts.taken += 1;
			}),
			{ numRuns: RUNS },
		);
		expect(Math.min(counts.added, counts.taken, counts.same)).toBeGreaterThan(20);
	}, 120_000);
});
