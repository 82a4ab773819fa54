import { describe, expect, test } from '@jest/globals';

import { extractSection } from '../../../src/core/compose/extract-section';
import type { NotePath } from '../../../src/core/model/note-path';
import { snapshotOfText } from '../../../src/core/read/snapshot-of-text';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const HEAD = '---\ntags: [meetup/review]\nspeakers: ["[[Ada Lee]]"]\n---\n';

/** What moves out of a review with the cursor at the bar, or with what stands between two bars selected. */
function extract(marked: string) {
	const [before = '', selected = '', after] = (HEAD + marked).split('¦');
	const text = before + selected + (after ?? '');
	const to = after === undefined ? before.length : before.length + selected.length;
	const properties = { tags: ['meetup/review'], speakers: ['[[Ada Lee]]'] };
	const review = { ...snapshotOfText('r.md' as NotePath, text, properties), text };
	const result = extractSection(review, { from: before.length, to }, DEFAULT_SETTINGS);
	if (result.refusal) return result;
	return { ...result, left: `${text.slice(0, result.from)}[[LINK]]${text.slice(result.to)}`.slice(HEAD.length) };
}

const refusalOf = (marked: string) => extract(marked).refusal?.code;

const TALK = '# 밋업\n\n## 1부: 파티션\nPresented by [[Ada Lee]].\n\n### 내용 정리\n요약\n\n';

describe('a section under the cursor', () => {
	test('leaves its heading, the blank lines around its text, and a link', () => {
		expect(extract(`${TALK}### 내 생각\n\n하나¦  \n\n- 둘\n\n\n## 마치며\n끝\n`)).toMatchObject({
			moved: '하나  \n\n- 둘',
			left: `${TALK}### 내 생각\n\n[[LINK]]\n\n\n## 마치며\n끝\n`,
			title: '',
			talk: '파티션',
			hasAnchors: false,
		});
	});

	test('takes its sub-headings along, and those of other sections not', () => {
		expect(extract('# 밋업\n## 마¦치며\n하나\n### 더\n둘\n## 링크\n셋\n')).toMatchObject({
			moved: '하나\n### 더\n둘',
			left: '# 밋업\n## 마치며\n[[LINK]]\n## 링크\n셋\n',
			talk: null,
		});
	});

	test('of two headings is the inner one', () => {
		expect(extract('## 마치며\n하나\n### 더\n둘¦')).toMatchObject({ moved: '둘', title: '더' });
	});

	test('may have an underlined heading, also one of two lines', () => {
		expect(extract('밋업\n===\n\n돌아보니\n늦었다\n---\n하¦나')).toMatchObject({
			moved: '하나',
			title: '돌아보니 늦었다',
		});
	});

	test('gives its heading as a title, in plain words, unless that only says what kind of section it is', () => {
		expect(extract('## 마치며\n### [[무심사|그 회사]]의 \\#결정\n¦하나')).toMatchObject({
			title: '그 회사의 #결정',
		});
		expect(extract('## Closing thoughts\n¦one')).toMatchObject({ title: '' });
	});

	test('keeps the indent of its first line and the spaces at the end of its last one', () => {
		expect(extract('## 마치며\n \n\t¦code  \n  \n')).toMatchObject({ moved: '\tcode  ' });
		expect(extract('## 마치며\r\n\r\n¦하나 \r\n둘 \r\n\r\n')).toMatchObject({
			moved: '하나 \r\n둘 ',
			left: '## 마치며\r\n\r\n[[LINK]]\r\n\r\n',
		});
	});

	test.each(['말 ^id\n둘', '말 ^id', '[[#1부]] 참고'])('tells that links may need a look: %s', (text) => {
		expect(extract(`## 마치며\n¦${text}\n`)).toMatchObject({ hasAnchors: true });
	});
});

describe('a selection', () => {
	test('moves instead of the section, in lines of its own', () => {
		expect(extract(`${TALK}### 내 생각\n하나\n¦둘\n\n셋\n\n¦넷\n`)).toMatchObject({
			moved: '둘\n\n셋',
			left: `${TALK}### 내 생각\n하나\n[[LINK]]\n\n넷\n`,
			title: '',
			talk: '파티션',
		});
	});

	test('may be a part of a line, or stand above the first heading', () => {
		expect(extract('앞말 ¦가운데¦ 뒷말')).toMatchObject({ moved: '가운데', left: '앞말 [[LINK]] 뒷말' });
	});

	test('of spaces alone is a cursor', () => {
		expect(extract('## 마치며\n¦\n¦하나\n')).toMatchObject({ moved: '하나' });
	});
});

describe('nothing moves', () => {
	test.each([
		['above the first heading', '¦글\n## 마치며\n하나'],
		['in the title', '# 밋업¦\n## 마치며\n하나'],
		['under the title', '# 밋업\n글¦\n## 마치며\n하나'],
	])('%s', (_, text) => {
		expect(refusalOf(text)).toBe('no-section');
	});

	test('out of the properties', () => {
		const text = `${HEAD}## 마치며\n하나`;
		const review = { ...snapshotOfText('r.md' as NotePath, text, {}), text };
		expect(extractSection(review, { from: 5, to: 9 }, DEFAULT_SETTINGS).refusal?.code).toBe('no-section');
		expect(extractSection(review, { from: 5, to: text.length }, DEFAULT_SETTINGS).refusal?.code).toBe('no-section');
	});

	test.each([
		['there is no text', '## 마치며\n¦\n\n## 링크\n'],
		['the section waits for its words', '## 1부: 파티션\n### QnA\n¦\n- Q. \n- A. \n'],
		['it has moved before', '## 마치며\n¦[[2026-11-22 회고]]\n'],
	])('where %s', (_, text) => {
		expect(refusalOf(text)).toBe('section-empty');
	});

	test.each([
		['the talk of the cursor', TALK.replace('Presented', '¦Presented')],
		['a talk under the heading of the cursor', `# 밋업\n## Day 1\n¦\n${TALK.replace('# 밋업\n\n## ', '### ')}`],
		['a selected talk', TALK.replace('## 1부', '¦## 1부').replace('요약', '요약¦')],
		['a selected title', '# ¦밋업\n\n글¦\n\n## 마치며\n'],
		['a selected byline', TALK.replace('Presented by [[Ada Lee]].', '¦Presented by [[Ada Lee]].¦')],
		['what makes a talk one', '## 파티션\n¦### 내용 정리\n요약¦\n'],
		['the tag of a review', '## 마치며\n¦#meetup/review\n'],
	])('with %s', (_, text) => {
		expect(refusalOf(text)).toBe('section-talk');
	});

	test.each([
		['a block', '## 마치며\n¦%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n'],
		[
			'a part of one',
			'%% meetup-index:begin by=year %%\n### 2023\n¦- 하나\n### 2024\n- 둘\n%% meetup-index:end %%\n',
		],
	])('with %s', (_, text) => {
		expect(refusalOf(text)).toBe('section-block');
	});

	test('with what Templater would run in a new note', () => {
		expect(refusalOf('## 마치며\n¦<% tp.date.now() %>\n')).toBe('section-template');
	});

	test.each([
		['code without an end', '## 마치며\n¦```\ncode\n'],
		['a comment without an end', '## 마치며\n¦말 %% 속말\n'],
		['a formula without an end', '## 마치며\n¦$$\nx\n'],
		['a part of code', '## 마치며\n```\n¦code¦\n```\n'],
		['a part of a comment', '## 마치며\n<!--\n¦속말¦\n-->\n'],
		['a part of a link', '## 마치며\n[[Ada ¦Lee¦]]\n'],
		['one half of emphasis', '## 마치며\n**굵은 ¦글씨** 하나¦\n'],
		['some rows of a table', '## 마치며\n¦| a |¦\n|-|\n| b |\n'],
		['an item without those below it', '## 마치며\n¦- 하나¦\n    - 둘\n'],
		['a part of a heading', '## 마치며\n말\n### 더 ¦큰 말\n글¦\n'],
		['the line above an underlined heading', '## 마치며\n¦- 하나¦\n더\n---\n'],
	])('with %s', (_, text) => {
		expect(refusalOf(text)).toBe('section-open');
	});

	test.each([
		['## 마치며\n¦말[^1]\n## 링크\n[^1]: 뜻\n', '^1'],
		['## 마치며\n¦[^왜]: 뜻\n## 링크\n말[^왜]\n', '^왜'],
		['## 마치며\n¦[글][Docs]\n## 링크\n[docs]: https://example.org\n', 'docs'],
	])('without the other half of a reference: %s', (text, detail) => {
		expect(extract(text).refusal).toMatchObject({ code: 'section-footnote', detail });
	});
});

test('a section moves with both halves of a footnote, and with brackets that refer to nothing', () => {
	expect(extract('## 마치며\n¦말[^1] [x]\n\n[^1]: 뜻\n## 링크\n[x] [^2]\n')).toMatchObject({
		moved: '말[^1] [x]\n\n[^1]: 뜻',
	});
});
