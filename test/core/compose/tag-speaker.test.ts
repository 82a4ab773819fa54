import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { tagSpeaker } from '../../../src/core/compose/tag-speaker';
import { readReview } from '../../../src/core/read/read-review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { snapshotOf } from '../../builders/snapshot-of';
import { RUNS } from '../../builders/runs';

const parseYaml = (yaml: string): unknown => parse(yaml);
const DOYUN = { name: '정도윤', target: '정도윤' };

/** The note after tagging, with `|` at the cursor; the words to tag stand between `«` and `»`. */
function tagged(marked: string, speaker = DOYUN, settings = DEFAULT_SETTINGS): string {
	const from = marked.indexOf('«');
	const to = marked.indexOf('»') - 1;
	const text = marked.replace(/[«»]/gu, '');
	const { properties, tags } = snapshotOf(text);
	const { edits, refusal, ...rest } = tagSpeaker({ text, from, to, speaker, properties, tags }, settings, parseYaml);
	if (!edits) return `refused: ${refusal.code} in line ${String(refusal.line)}`;
	const after = applyEdits(text, edits);
	const cursor = 'cursor' in rest ? rest.cursor : 0;
	return `${after.slice(0, cursor)}|${after.slice(cursor)}`;
}

describe('tagSpeaker', () => {
	test('links the name in an ordinary note and tags the note', () => {
		expect(tagged('어제 «정도윤» 님을 만났다.\n')).toBe(
			'---\ntags:\n  - "speaker/정도윤"\n---\n어제 [[정도윤]]| 님을 만났다.\n',
		);
	});

	test('names the speaker of a review in its properties too', () => {
		const note =
			'---\ndate: 2024-03-12\nspeakers:\n  - "[[윤서아]]"\ntags:\n  - meetup/review\n---\n## 1부: 검색\n«정도윤» 님이 발표해 주셨습니다.\n';

		expect(tagged(note)).toBe(
			[
				'---\ndate: 2024-03-12\nspeakers:\n  - "[[윤서아]]"\n  - "[[정도윤]]"\n',
				'tags:\n  - meetup/review\n  - "speaker/정도윤"\n---\n## 1부: 검색\n[[정도윤]]| 님이 발표해 주셨습니다.\n',
			].join(''),
		);
	});

	test('keeps words that differ from the name as the alias of the link', () => {
		expect(tagged('«도윤 님»이 말했다.')).toContain('[[정도윤|도윤 님]]|이 말했다.');
	});

	test('leads to the note of the right one of two people with one name', () => {
		const speaker = { name: '박서준', target: '박서준 (모아페이)' };

		expect(tagged('«박서준» 님', speaker)).toBe(
			'---\ntags:\n  - "speaker/박서준-모아페이"\n---\n[[박서준 (모아페이)|박서준]]| 님',
		);
	});

	test('shows another text than the words where one is wished', () => {
		const wish = { text: '@ㅈㄷ 님', from: 0, to: 3, shown: '정도윤', properties: {}, tags: [] };
		const { edits } = tagSpeaker({ ...wish, speaker: DOYUN }, DEFAULT_SETTINGS, parseYaml);
		expect(applyEdits(wish.text, edits ?? [])).toMatch(/\n\[\[정도윤\]\] 님$/u);
	});

	test('puts a link at the cursor where no words are given', () => {
		expect(tagged('발표자: «»\n')).toContain('발표자: [[정도윤]]|\n');
	});

	test('tags the note and leaves words alone that are a link already', () => {
		expect(tagged('[[«정도윤»]] 님')).toBe('---\ntags:\n  - "speaker/정도윤"\n---\n[[정도윤|]] 님');
	});

	test('tags the note and leaves a selected link alone', () => {
		expect(tagged('«[[정도윤]]» 님')).toBe('---\ntags:\n  - "speaker/정도윤"\n---\n[[정도윤]]| 님');
	});

	test('escapes the bar of an alias in a table', () => {
		expect(tagged('| 이름 |\n| --- |\n| «도윤» |\n')).toContain('| [[정도윤\\|도윤]]| |');
	});

	test.each(['> | «도윤» |', '- | a | «도윤»', 'a | b\n--|--\nx | «도윤»', '«도윤» | x'])(
		'escapes it in a row in a quote or a list, and in one without bars around it: %j',
		(marked) => {
			expect(tagged(marked)).toContain('[[정도윤\\|도윤]]|');
		},
	);

	test.each(['[[a|b]] «도윤»', '`a|b` «도윤»', 'a \\| «도윤»', 'a | b\n\n«도윤»'])('escapes none in %j', (marked) => {
		expect(tagged(marked)).toContain('[[정도윤|도윤]]|');
	});

	test.each([
		'https://example.org/«정도윤»/z',
		'#speaker/«정도윤»',
		'![«정도윤»](a.png)',
		'[«정도윤»](https://example.org)',
		'`«정도윤»`',
		'$x = «정도윤»$',
		'<b title="«정도윤»">',
		'```\n«정도윤»\n```',
		'- ```\n  «정도윤»\n  ```',
		'%% meetup-index:begin by=year %%\n«정도윤»\n%% meetup-index:end %%',
	])('leaves the words alone in %j', (marked) => {
		expect(tagged(marked)).not.toContain('[[정도윤]]');
	});

	test('adds to the tags under the name that the note has for them', () => {
		expect(tagged('---\nTags: [a]\n---\n«정도윤»')).toMatch(
			/^---\nTags:\n {2}- "a"\n {2}- "speaker\/정도윤"\n---\n/u,
		);
	});

	test.each([
		['tags: [a, true]', 'mixed-property'],
		['tags: [{ name: a }]', 'mixed-property'],
	])('writes nothing where %s holds what is no text', (yaml, code) => {
		expect(tagged(`---\n${yaml}\n---\n«정도윤»`)).toBe(`refused: ${code} in line null`);
	});

	test('writes nothing where the speakers of a review hold what is no text', () => {
		const note = '---\nspeakers: ["[[윤서아]]", { name: B }]\ntags: [meetup/review]\n---\n«정도윤»';

		expect(tagged(note)).toBe('refused: mixed-property in line null');
	});

	test('changes nothing in properties that name the speaker already', () => {
		const note = '---\ntags: [speaker/정도윤] # mine\n---\n«정도윤» 님';

		expect(tagged(note)).toBe('---\ntags: [speaker/정도윤] # mine\n---\n[[정도윤]]| 님');
	});

	test('writes nothing where the properties are not valid', () => {
		expect(tagged('---\ntitle: [후기] 검색\ntags:\n---\n«정도윤» 님')).toBe(
			'refused: unreadable-properties in line 1',
		);
	});

	test('leaves the properties of a review to the person who turned keeping in step off', () => {
		const note = '---\ntags:\n  - meetup/review\n---\n«정도윤» 님\n';

		expect(tagged(note, DOYUN, { ...DEFAULT_SETTINGS, keepInStep: false })).not.toContain('speakers');
	});

	test('makes a review name its speaker, whatever the note around looks like', () => {
		const filler = fc.constantFrom(
			'',
			'# 제목\n',
			'내용 줄\n',
			'---\n',
			'- 항목\r\n',
			'> 인용\n',
			'\n\n',
			'```\ncode\n```\n',
		);
		fc.assert(
			fc.property(fc.array(filler, { maxLength: 6 }), fc.array(filler, { maxLength: 6 }), (before, after) => {
				const head = '---\ntags: [meetup/review]\n---\n';
				const note = `${head}${before.join('')}\n\n## 1부: 검색\n«정도윤» 님이 발표해 주셨습니다.\n\n${after.join('')}`;
				const result = tagged(note).replace('|', '');
				const review = readReview(snapshotOf(result), DEFAULT_SETTINGS);

				expect(review.talks.some(({ speakers }) => speakers.some(({ name }) => name === '정도윤'))).toBe(true);
				expect(result.endsWith(after.join(''))).toBe(true);
			}),
			{ numRuns: RUNS },
		);
	});
});
