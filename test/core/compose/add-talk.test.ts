import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { addTalk } from '../../../src/core/compose/add-talk';
import type { Language } from '../../../src/core/model/language';
import type { NotePath } from '../../../src/core/model/note-path';
import type { Review, Talk } from '../../../src/core/model/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { anyStyledReview } from '../../builders/any-styled-review';
import { RUNS } from '../../builders/runs';

import { keepsLines, readText, shown, textAtCursor, unplaced } from './edit-at-cursor';

const HEAD = '---\ntags: [meetup/review]\n---\n';

/** The review after adding a talk where `|` is, with `|` at the cursor, without its properties. */
function added(marked: string, language: Language = 'ko'): string {
	const source = textAtCursor(HEAD + marked);
	return shown(source, addTalk(source, { ...DEFAULT_SETTINGS, language })).replace(HEAD, '');
}

describe('addTalk', () => {
	test('puts a talk behind the one at the cursor, and later ones count on', () => {
		expect(
			added(
				'# 제목\n\n## 1부: 하나\n\n### 내용 정리\n\n글|\n\n### QnA\n\n- Q. 왜?\n- A. 음\n\n### 내 생각\n\n좋다\n\n## 2부: 둘\n\n### 내용 정리\n\n글\n\n## 마치며\n',
			),
		).toBe(
			'# 제목\n\n## 1부: 하나\n\n### 내용 정리\n\n글\n\n### QnA\n\n- Q. 왜?\n- A. 음\n\n### 내 생각\n\n좋다\n\n## 2부: |\n\n### 내용 정리\n\n\n### QnA\n\n- Q. \n- A. \n\n### 내 생각\n\n\n## 3부: 둘\n\n### 내용 정리\n\n글\n\n## 마치며\n',
		);
	});

	test.each<[string, string, string]>([
		['Session 1: A', 'Session 2: ', 'Session 2: B'],
		['1부: A', '2부: ', '2부: B'],
		['1부:A', '2부:', '2부:B'],
		['제1부 - A', '제2부 - ', '제2부 - B'],
		['01. A', '02. ', '02. B'],
		['1) A', '2) ', '2) B'],
		['LT1: A', 'LT2: ', 'LT2: B'],
		['[1] A', '[2] ', '[2] B'],
		['첫 번째 발표: A', '두 번째 발표: ', '두 번째 발표: B'],
		['第1部 A', '第2部 ', '第2部 B'],
		['TALK - A', 'TALK - ', 'TALK - B'],
		['A', '', 'B'],
	])('counts behind %j', (first, heading, second) => {
		const sections = '\n\n### Summary\n\nText\n\n';
		const third = second.replace('2', '3').replace('두', '세');

		expect(added(`## ${first}|${sections}## ${second}${sections}`)).toBe(
			`## ${first}${sections}## ${heading}|\n\n### Summary\n\n\n## ${third}${sections}`,
		);
	});

	test('takes the first number and moves all others where the cursor stands above the first talk', () => {
		expect(added('# 제목\n\n인사|\n\n## 1부: 하나\n\n### 정리\n\n## 2부: 둘\n\n### 정리\n')).toBe(
			'# 제목\n\n인사\n\n## 1부: |\n\n### 정리\n\n\n## 2부: 하나\n\n### 정리\n\n## 3부: 둘\n\n### 정리\n',
		);
	});

	test.each(['# |제목\n', '|# 제목\n'])(
		'stands behind the last talk where the cursor is in the title: %j',
		(title) => {
			expect(added(`${title}\n## 1부: 하나\n\n### 정리\n\n글\n\n## 마치며\n`)).toContain(
				'글\n\n## 2부: |\n\n### 정리\n\n\n## 마치며',
			);
		},
	);

	test('stands behind the last talk where the cursor is in the closing words, with the rule that parts talks', () => {
		expect(added('## 1. A\n\n### 정리\n\n글\n\n---\n\n## 2. B\n\n### 정리\n\n글\n\n## 끝으로\n\n|글')).toContain(
			'## 2. B\n\n### 정리\n\n글\n\n---\n\n## 3. |\n\n### 정리\n\n\n## 끝으로\n\n글',
		);
	});

	test('moves only the run of numbers that continues', () => {
		const note = (...numbers: number[]): string => numbers.map((n) => `## ${n}. A${n}\n\n### 정리\n\n`).join('');
		const numbers = (text: string): string[] =>
			[...text.matchAll(/^## (\d+)/gmu)].map(([, number]) => number ?? '');

		expect(numbers(added(note(1, 2, 5).replace('A1', 'A1|')))).toEqual(['1', '2', '3', '5']);
		expect(numbers(added(note(1, 2, 5).replace('A2', 'A2|')))).toEqual(['1', '2', '3', '5']);
		expect(numbers(added(note(1, 1, 2).replace('A1', 'A1|')))).toEqual(['1', '2', '1', '2']);
		expect(numbers(added(`## 개회사|\n\n### 정리\n\n${note(1, 2)}`))).toEqual(['1', '2', '3']);
	});

	test('stays under the heading of a day', () => {
		const day = (n: number): string => `## Day ${n}\n\n안내\n\n### 1. A\n\n#### 정리\n\n### 2. B\n\n#### 정리\n\n`;

		expect(added(`# 제목\n\n${day(1)}${day(2).replace('안내', '안내|')}`)).toContain(
			'## Day 2\n\n안내\n\n### 1. |\n\n#### 정리\n\n\n### 2. A\n\n#### 정리\n\n### 3. B\n',
		);
		expect(added(`# 제목\n\n${day(1)}${day(2)}## Day 3\n\n|안내\n\n## 마치며\n`)).toContain(
			'## Day 3\n\n안내\n\n### 1. |\n\n#### 정리\n\n\n## 마치며\n',
		);
		expect(added(`# 제목\n\n${day(1).replace('### 2. B', '### 2. B|')}${day(2)}`)).toContain(
			'### 2. B\n\n#### 정리\n\n### 3. |\n\n#### 정리\n\n\n## Day 2\n\n안내\n\n### 1. A',
		);
	});

	test('writes an underlined talk the short way and numbers the underlined ones', () => {
		expect(added('1부 하나|\n---\n\n### 정리\n글\n\n2부 둘\n---\n\n### 정리\n글\n')).toBe(
			'1부 하나\n---\n\n### 정리\n글\n\n## 2부 |\n\n### 정리\n\n\n3부 둘\n---\n\n### 정리\n글\n',
		);
	});

	test('lets links inside of the note follow, and no others', () => {
		const links = '[[#2부: 나]] [[note#2부 나#정리|그것]] [[other#2부: 나]] `[[#2부: 나]]`';

		expect(added(`## 1부: 가|\n\n### 정리\n\n${links}\n\n## 2부: 나\n\n### 정리\n`)).toContain(
			'[[#3부: 나]] [[note#3부 나#정리|그것]] [[other#2부: 나]]',
		);
	});

	test('lets links follow at their places alone: not in code, nor to a note of that name in another folder', () => {
		const head = '---\ntags: [meetup/review]\nnext: "[[#2부: 나]]"\n---\n';
		const links =
			'`[[#2부: 나]]` [[#2부: 나]] [[B/note#2부: 나]] [[A/note#2부: 나]] ![[#2부: 나]]\n' +
			'[가](#2부:%20나) [나](<note.md#2부: 나>) [다](B/note.md#2부:%20나) [라](#2%EB%B6%80:%20%EB%82%98) [마](#%)\n\n' +
			'    [[#2부: 나]]';
		const marked = `${head}## 1부: 가|\n\n### 정리\n\n${links}\n\n## 2부: 나\n\n### 정리\n`;
		const source = { ...textAtCursor(marked), path: 'A/note.md' as NotePath };
		const result = shown(source, addTalk(source, DEFAULT_SETTINGS));

		expect(result).toContain('next: "[[#3부: 나]]"');
		expect(result).toContain('`[[#2부: 나]]` [[#3부: 나]] [[B/note#2부: 나]] [[A/note#3부: 나]] ![[#3부: 나]]');
		expect(result).toContain(
			'[가](#3부:%20나) [나](<note.md#3부: 나>) [다](B/note.md#2부:%20나) [라](#3%EB%B6%80:%20%EB%82%98) [마](#%)\n',
		);
	});

	test.each<[Language, string, string]>([
		['ko', '', '## 1부: |\n\n### 내용 정리\n\n\n### QnA\n\n- Q. \n- A. \n\n### 내 생각\n'],
		['en', 'Intro\n', 'Intro\n\n## Session 1: |\n\n### Summary\n\n\n### Q&A\n\n- Q. \n- A. \n\n### My thoughts\n'],
		[
			'ja',
			'# T\n\n## Closing thoughts\n',
			'# T\n\n## Session 1: |\n\n### Summary\n\n\n### Q&A\n\n- Q. \n- A. \n\n### My thoughts\n\n\n## Closing thoughts\n',
		],
	])('begins a review without talks as the template does, in %s', (language, note, expected) => {
		expect(added(`${note}|`, language)).toBe(expected);
	});

	test('has the built-in sections, in the language of the talk, where no talk has any', () => {
		expect(added('## 하나\n\n[[윤서아]] 님이 발표해 주셨습니다.\n\n글|', 'en')).toContain('## |\n\n### Summary\n');
		expect(added('## 1부: 하나\n\n글|', 'en')).toContain('## 2부: |\n\n### 내용 정리\n');
	});

	test('has the sections, the questions and the empty lines of the talk beside it', () => {
		expect(
			added(
				'## 1. A|\n[[윤서아]] · [[가람]]\n### 📝 정리\n글\n### 💬 질의응답\n1. 질문: 왜?\n2. 답변: 음\n## 2. B\n',
			),
		).toContain('2. 답변: 음\n## 2. |\n### 📝 정리\n### 💬 질의응답\n1. 질문: \n2. 답변: \n## 3. B\n');
	});

	test('keeps other line endings, a byte order mark and the lack of a last line ending', () => {
		const text = `\uFEFF${HEAD}## 1. A\n\n### 정리\n\n글`.replace(/\n/gu, '\r\n');
		const source = textAtCursor(text, text.length);
		const result = shown(source, addTalk(source, DEFAULT_SETTINGS));

		expect(result).toBe(`${text}\r\n\r\n## 2. |\r\n\r\n### 정리\r\n`);
	});

	test('begins among the headings of a note without a title of the first level', () => {
		expect(added('## DevDay\n\n### 갈 때\n\n글\n\n### 마치며\n\n글|')).toContain(
			'글\n\n### 1부: |\n\n#### 내용 정리\n',
		);
	});

	test('leaves a note alone in which the place is inside of code or of a managed block', () => {
		expect(added('## 1. A|\n\n```\n코드\n')).toBe('refused: unclear-place in line 3');
	});

	test('says exactly what it said, and one talk more', () => {
		fc.assert(
			fc.property(anyStyledReview, fc.nat(), ({ text }, at) => {
				const source = textAtCursor(text, at % (text.length + 1));
				const result = addTalk(source, DEFAULT_SETTINGS);
				expect(result.refusal).toBeNull();
				if (!result.edits) return;
				expect(keepsLines(text, result.edits)).toBe(true);
				const after = applyEdits(text, result.edits);
				const before = readText(text);
				const now = readText(`${after.slice(0, result.cursor)}새 발표${after.slice(result.cursor)}`);
				const index = now.talks.findIndex(({ title }) => title === '새 발표');
				expect(now.talks).toHaveLength(before.talks.length + 1);
				expect(index).toBeGreaterThanOrEqual(0);
				const others = now.talks.filter((_, one) => one !== index);
				expect(unplaced(review(now, others))).toEqual(unplaced(review(before, before.talks)));
				expectNumbers(before.talks, now.talks, index);
			}),
			{ numRuns: RUNS },
		);
	}, 60_000);
});

function review(one: Review, talks: readonly Talk[]): unknown {
	return { ...one, talks };
}

/** Numbers above stay; those below are as they were, or one more in one run. */
function expectNumbers(before: readonly Talk[], now: readonly Talk[], index: number): void {
	const others = now.filter((_, at) => at !== index);
	others.forEach(({ number }, at) => {
		const was = before[at]?.number ?? null;
		expect(at < index || was === null ? [was] : [was, was + 1]).toContain(number);
	});
}
