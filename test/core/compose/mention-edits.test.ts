import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import type { NotePath } from '../../../src/core/model/note-path';
import { composeMentionEdits } from '../../../src/core/compose/mention-edits';
import type { ChosenMention, MentionWish } from '../../../src/core/compose/mention-edits';
import { MentionFinder } from '../../../src/core/names/mention-finder';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { bylineWordsWith } from '../../../src/core/vocabulary/byline-words';
import { RUNS } from '../../builders/runs';
import { PEOPLE } from '../names/mention-people';
import { ENGLISH, FURTHER, JAPANESE, KOREAN } from '../names/mention-sentences';

const parseYaml = (yaml: string): unknown => parse(yaml);
const finder = new MentionFinder(PEOPLE, bylineWordsWith([], []));
const LINKS: MentionWish = { hasLinks: true, hasTags: false };
const TAGS: MentionWish = { hasLinks: false, hasTags: true };

/** All mentions of a note, each meaning the first whom it can mean. */
const chosenIn = (text: string): ChosenMention[] =>
	finder
		.find({ path: 'a.md' as NotePath, text, speakers: [] })
		.flatMap(({ people: [person], ...mention }) => (person ? [{ ...mention, speaker: person.link }] : []));

function after(text: string, wish = LINKS, chosen = chosenIn(text)): string {
	const { edits, refusal } = composeMentionEdits(text, chosen, wish, parseYaml);
	return edits ? applyEdits(text, edits) : `refused: ${refusal.code} in line ${String(refusal.line)}`;
}

describe('mentions become links', () => {
	test.each([
		['여환성 님이 말했다.', '[[여환성]] 님이 말했다.'],
		['여환성님께서', '[[여환성]]님께서'],
		['환성 님', '[[여환성|환성]] 님'],
		['모아페이 박서준 님', '모아페이 [[박서준 (모아페이)|박서준]] 님'],
		["ada lindqvist's talk", "[[Ada Lindqvist|ada lindqvist]]'s talk"],
		['| 발표자 |\n| --- |\n| 환성 님 |', '| 발표자 |\n| --- |\n| [[여환성\\|환성]] 님 |'],
		['田城　健吾さん', '[[田城 健吾|田城　健吾]]さん'],
		['여환성 님'.normalize('NFD'), `[[여환성]] ${'님'.normalize('NFD')}`],
	])('%j', (text, expected) => {
		expect(after(text)).toBe(expected);
	});

	test.each([
		['code of two lines', '`a\n여환성 님` b', 'refused: unclear-place in line 1'],
		['a link with brackets in brackets', '[a 여환성 님 [b [c] d]](e)', 'refused: unclear-place in line 0'],
	])('not in %s', (_, text, expected) => {
		expect(after(text)).toBe(expected);
	});

	test('by path where the link has to lead there', () => {
		const [chosen] = chosenIn('여환성 님');
		const speaker = { name: '여환성', target: 'People/여환성' };
		expect(after('여환성 님', LINKS, chosen ? [{ ...chosen, speaker }] : [])).toBe('[[People/여환성|여환성]] 님');
	});
});

describe('mentions become tags', () => {
	test('each once, and the body stays', () => {
		expect(after('환성 님, 여환성 님, 손정묵 님\n', TAGS)).toBe(
			'---\ntags:\n  - "speaker/여환성"\n  - "speaker/손정묵"\n---\n환성 님, 여환성 님, 손정묵 님\n',
		);
	});

	test('together with links', () => {
		expect(after('\uFEFF---\r\ntags: [a]\r\n---\r\n여환성 님\r\n', { hasLinks: true, hasTags: true })).toBe(
			'\uFEFF---\r\ntags:\r\n  - "a"\r\n  - "speaker/여환성"\r\n---\r\n[[여환성]] 님\r\n',
		);
	});

	test('not where they stand already', () => {
		const text = '---\ntags: [speaker/여환성]\n---\n여환성 님';
		expect(after(text, TAGS)).toBe(text);
	});
});

describe('nothing is written', () => {
	const [chosen] = chosenIn('여환성 님');
	const one = chosen ? [chosen] : [];

	test.each([
		['손정묵 님', LINKS, 'refused: note-changed in line 0'],
		['여환성'.slice(0, 2), LINKS, 'refused: note-changed in line 0'],
		['여환성: `a\n', LINKS, '[[여환성]]: `a\n'],
		['여환성 %%\n', TAGS, '---\ntags:\n  - "speaker/여환성"\n---\n여환성 %%\n'],
	])('into %j', (text, wish, expected) => {
		expect(after(text, wish, one)).toBe(expected);
	});

	test('where a link cannot stand any more', () => {
		const moved = one.map((mention) => ({ ...mention, from: 1, to: 4 }));
		expect(after('`여환성`', LINKS, moved)).toBe('refused: unclear-place in line 0');
	});

	test('where one mention is chosen twice', () => {
		expect(after('여환성 님', LINKS, [...one, ...one])).toBe('refused: note-changed in line 0');
	});

	test('where the properties cannot be read or would lose something', () => {
		expect(after('---\na: [\n---\n여환성 님', TAGS)).toMatch(/^refused: unreadable-properties/u);
		expect(after('---\ntags:\n  - a: 1\n---\n여환성 님', TAGS)).toMatch(/^refused: mixed-property/u);
	});
});

test('only the mentions change: with what the links show in their place, every byte is as before', () => {
	const sentences = [...KOREAN, ...ENGLISH, ...JAPANESE, ...FURTHER].map((one) => one.replace(/[«»‹›]/gu, ''));
	const note = fc
		.tuple(
			fc.constantFrom('', '\uFEFF'),
			fc.array(fc.constantFrom(...sentences), { maxLength: 6 }),
			fc.constantFrom('\n', '\r\n', '\n\n'),
		)
		.map(([bom, lines, ending]) => bom + lines.join(ending).replace(/^\uFEFF/u, ''));
	fc.assert(
		fc.property(note, (text) => {
			const chosen = chosenIn(text);
			const linked = after(text, LINKS, chosen);
			let [back, done, behind] = ['', 0, 0];
			for (const { from, to, text: words } of chosen) {
				const start = done + from - behind;
				const end = linked.indexOf(']]', start) + 2;
				const link = linked.slice(start, end);
				expect(link.startsWith('[[')).toBe(true);
				expect(
					link.includes('|')
						? link.endsWith(`|${words}]]`)
						: link.normalize('NFC').includes(words.normalize('NFC')),
				).toBe(true);
				back += linked.slice(done, start) + words;
				done = end;
				behind = to;
				expect(back.length).toBe(to);
			}
			expect(back + linked.slice(done)).toBe(text);
			expect(chosenIn(linked).length).toBeLessThanOrEqual(chosen.length);
		}),
		{ numRuns: Math.ceil(RUNS / 4) },
	);
});
