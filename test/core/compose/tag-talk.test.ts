import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { tagTalk, topicsAtCursor } from '../../../src/core/compose/tag-talk';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { anyStyledReview } from '../../builders/any-styled-review';
import { RUNS } from '../../builders/runs';

import { keepsLines, parseYaml, readText, shown, textAtCursor, unplaced } from './edit-at-cursor';

const HEAD = '---\ntags:\n  - meetup/review\n---\n';
const ALONE = { ...DEFAULT_SETTINGS, keepInStep: false };

/** The talk with these topics, with `|` at the cursor; the properties stay as they are. */
function tagged(marked: string, ...topics: string[]): string {
	const source = textAtCursor(HEAD + marked);
	return shown(source, tagTalk(source, topics, ALONE, parseYaml)).replace(HEAD, '');
}

/** The tags of the note after the talk at `|` was given these topics. */
function tagsAfter(marked: string, ...topics: string[]): unknown {
	const source = textAtCursor(marked);
	return textAtCursor(shown(source, tagTalk(source, topics, DEFAULT_SETTINGS, parseYaml))).properties['tags'];
}

describe('tagTalk', () => {
	const BYLINE = '[[윤서아]] 님이 발표해 주셨습니다.';

	test.each([
		['at the end of the byline', `## 하나\n\n${BYLINE}\n\n글`, `## 하나\n\n${BYLINE} #topic/a #topic/b\n\n글`],
		['in front of a line break', `## 하나\n${BYLINE}  \n글`, `## 하나\n${BYLINE} #topic/a #topic/b  \n글`],
		[
			'where its topics stand',
			`## 1. 하나\n${BYLINE} #x\n#topic/c\n글`,
			`## 1. 하나\n${BYLINE} #x\n#topic/c #topic/a #topic/b\n글`,
		],
		[
			'under a heading alone',
			'## 1부: 하나\n\n### 정리\n\n글',
			'## 1부: 하나\n\n#topic/a #topic/b\n\n### 정리\n\n글',
		],
		['above text', '## 1부: 하나\n글', '## 1부: 하나\n#topic/a #topic/b\n\n글'],
		['under an underlined heading', '1부: 하나\n---\n\n글', '1부: 하나\n---\n\n#topic/a #topic/b\n\n글'],
	])('adds topics %s', (_, before, after) => {
		const kept = before.includes('#topic/c') ? ['c'] : [];
		expect(tagged(`${before}|`, ...kept, 'a', 'b')).toBe(`${after}|`);
	});

	test('takes topics out of bylines and lines of tags, with the line they had alone', () => {
		expect(tagged(`## 하나|\n${BYLINE} #topic/a #mine #topic/b\n\n#topic/c #topic/a\n\n글`, 'b')).toBe(
			`## 하나|\n${BYLINE} #mine #topic/b\n\n글`,
		);
		expect(tagged('## 1. 하나|\n#topic/a\n글')).toBe('## 1. 하나|\n글');
		expect(tagged('## 1. 하나|\n\n글\n\n#topic/a')).toBe('## 1. 하나|\n\n글');
		expect(tagged('## 1. 하나\n\n#topic|/a\n\n## 2. 둘')).toBe('## 1. 하나|\n\n## 2. 둘');
	});

	test('keeps the id of a block at the end of its line', () => {
		expect(tagged(`## 하나|\n${BYLINE} ^b1\n\n글`, 'z')).toBe(`## 하나|\n${BYLINE} #topic/z ^b1\n\n글`);
		expect(tagged(`## 하나|\n${BYLINE} #topic/z ^b1\n\n글`)).toBe(`## 하나|\n${BYLINE} ^b1\n\n글`);
		expect(tagged('## 1. 하나|\n#topic/z ^b1\n\n글', 'y')).toBe('## 1. 하나|\n#topic/y ^b1\n\n글');
		expect(tagged('## 1. 하나|\n#topic/z ^b1\n\n글')).toContain(' ^b1\n\n글');
	});

	test('leaves topics in sentences and headings to the person, and says so', () => {
		const talk = `## 1. 하나 #topic/a|\n\n${BYLINE} #topic/b\n\n글 #topic/c 사이 #topic/b 글`;
		const known = topicsAtCursor(textAtCursor(HEAD + talk), DEFAULT_SETTINGS);

		expect(known).toMatchObject({ topics: ['a', 'b', 'c'], fixed: ['a', 'c', 'b'] });
		expect(tagged(talk)).toBe(talk);
	});

	test('compares topics without regard to letter case', () => {
		expect(tagged('## 1. 하나|\n#topic/Kafka', 'kafka')).toBe('## 1. 하나|\n#topic/Kafka');
	});

	test('is at home in a talk alone', () => {
		expect(tagged('# 제목\n\n글|\n\n## 1. 하나\n', 'a')).toBe('refused: no-talk in line 6');
	});

	test('brings the tags of the note in step', () => {
		const note =
			'---\ntags: [meetup/review, topic/a, mine] # 내 것\ndate: 2023-08-09\n---\n## 1. 하나|\n#topic/a\n## 2. 둘\n';

		expect(tagsAfter(note, 'b')).toEqual(['meetup/review', 'mine', 'topic/b']);
		expect(tagsAfter(`${note}글 #topic/a\n`)).toEqual(['meetup/review', 'topic/a', 'mine']);
		expect(tagsAfter(note, 'A')).toEqual(['meetup/review', 'topic/a', 'mine']);
	});

	test('writes nothing where the properties cannot be set safely', () => {
		const source = textAtCursor('## 1. 하나|\n');
		const [odd, broken] = [
			'---\ntags: [meetup/review, 1.0, { a: 1 }]\n---\n',
			'---\ntitle: [후기] 검색\n---\n',
		].map((head) => {
			const text = `${head}#meetup/review\n## 1. 하나\n`;
			const given = head.includes('title') ? {} : { tags: ['meetup/review', 1, { a: 1 }] };
			const wish = { ...source, text, at: text.length - 2, properties: given };
			return shown(wish, tagTalk(wish, ['a'], DEFAULT_SETTINGS, parseYaml));
		});

		expect(odd).toBe('refused: mixed-property in line null');
		expect(broken).toBe('refused: unreadable-properties in line 1');
	});

	test('changes the topics of that talk and nothing else', () => {
		const topics = fc.subarray(['kafka', 'web', '보안', 'data/platform', 'sentence']);
		fc.assert(
			fc.property(anyStyledReview, fc.nat(), topics, ({ text }, at, wanted) => {
				const source = textAtCursor(text, at % (text.length + 1));
				const result = tagTalk(source, wanted, DEFAULT_SETTINGS, parseYaml);
				const known = topicsAtCursor(source, DEFAULT_SETTINGS);
				if (result.refusal || known.refusal) {
					expect(result.refusal?.code).toBe('no-talk');
					return;
				}
				expect(keepsLines(text, result.edits)).toBe(true);
				const before = readText(text);
				const now = readText(applyEdits(text, result.edits));
				const line = text.slice(0, source.at).split('\n').length - 1;
				const index = before.talks.filter((talk) => talk.line <= line).length - 1;
				const bare = (review: typeof now): unknown => ({
					...review,
					topics: [],
					talks: review.talks.map((talk, one) => (one === index ? { ...talk, topics: [] } : talk)),
				});
				expect(unplaced(bare(now))).toEqual(unplaced(bare(before)));
				expect([...(now.talks[index]?.topics ?? [])].sort()).toEqual(
					[...new Set([...wanted, ...known.fixed])].sort(),
				);
				for (const topic of wanted) expect(now.topics).toContain(topic);
				const again = textAtCursor(applyEdits(text, result.edits), result.cursor);
				expect(tagTalk(again, wanted, DEFAULT_SETTINGS, parseYaml).edits).toEqual([]);
			}),
			{ numRuns: RUNS },
		);
	}, 60_000);
});
