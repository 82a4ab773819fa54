import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { addQuestion } from '../../../src/core/compose/add-question';
import type { Review } from '../../../src/core/model/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { anyStyledReview } from '../../builders/any-styled-review';
import { RUNS } from '../../builders/runs';

import { keepsLines, readText, shown, textAtCursor, unplaced } from './edit-at-cursor';

const HEAD = '---\ntags: [meetup/review]\n---\n# 제목\n\n';

/** The review after adding a question where `|` is, with `|` at the cursor. */
function added(marked: string): string {
	const source = textAtCursor(HEAD + marked);
	return shown(source, addQuestion(source, DEFAULT_SETTINGS)).replace(HEAD, '');
}

describe('addQuestion', () => {
	test.each([
		['- Q. 왜?\n- A. 음', '- Q. |\n- A. '],
		['- Q. 왜?\n- A. 음\n\n- Q. 또?\n- A. 응', '\n- Q. |\n- A. '],
		['Q. 왜?\nA. 음', '\nQ. |\nA. '],
		['Q: 왜?\n\nA: 음', '\nQ: |\n\nA: '],
		['**Q.** 왜?\n**A.** 음', '\n**Q.** |\n**A.** '],
		['**Q. 왜?**\nA. 음', '\n**Q. |**\nA. '],
		['1. Q. 왜?\n    A. 음', '2. Q. |\n    A. '],
		['1. Q. 왜?\n2. A. 음', '3. Q. |\n4. A. '],
		['- Q1. 왜?\n    - A1. 음', '- Q2. |\n    - A2. '],
		['* 질문: 왜?\n* 답변: 음', '* 질문: |\n* 답변: '],
		['- 왜?\n- 언제?', '- |'],
		['- 왜?\n    - 음', '- |\n    - '],
		['1. 왜?\n2. 언제?', '3. |'],
		['> Q. 왜?\n> A. 음', '\n> Q. |\n> A. '],
		['- [x] Q. 왜?\n- [ ] A. 음', '- [ ] Q. |\n- [ ] A. '],
		['#### 왜?\n\n음', '\n#### |'],
		['#### Q. 왜?\n\n음', '\n#### Q. |'],
		['#### Q1. 왜?\n음\n#### Q2. 또?\n응', '#### Q3. |'],
		['- Question: why?\n- Answer: so', '- Question: |\n- Answer: '],
		['- question 1: why?', '- question 2: |\n- answer 2: '],
		['Ｑ．왜?\nＡ．음', '\nＱ． |\nＡ． '],
		['- Q - 왜?\n- A - 음', '- Q - |\n- A - '],
		['**Q.**\n왜 그런가요?\n**A.**\n그래서요', '\n**Q.** |\n**A.** '],
		['- Q. \n  왜 그런가?\n- A. ', '- Q. |\n- A. '],
		['- Q. \n- A. \n    - 그래서', '- Q. |\n- A. '],
		['- Q. 왜?', '- Q. |\n- A. '],
		['- Q. 왜?\n- A. 음\n\n```\n- Q. 코드\n```', '\n- Q. |\n- A. '],
		['글만 있다.', '\n- Q. |\n- A. '],
	])('writes after %j as it is written there', (questions, pair) => {
		const start = '## 1부: 하나\n\n### QnA\n\n';
		const end = '\n\n### 내 생각\n\n글\n';

		const gap = questions.includes('```') ? pair.replace(/^\n/u, '') : pair;
		expect(added(`${start}${questions}|${end}`)).toBe(`${start}${questions}\n${gap}${end}`);
	});

	test('takes the empty pair of the template before it adds one', () => {
		const talk = '## 1부: 하나|\n\n### 내용 정리\n\n\n### QnA\n\n- Q. \n- A. \n\n### 내 생각\n';

		expect(added(talk)).toBe(talk.replace('|', '').replace('- Q. ', '- Q. |'));
	});

	test('opens a gap for the words where a pair has none', () => {
		expect(added('## 1부: 하나|\n\n### QnA\n\n- Q.\n- A.\n')).toBe('## 1부: 하나\n\n### QnA\n\n- Q. |\n- A.\n');
		expect(added('## 1부: 하나|\n\n### QnA\n\n**Q. **\n')).toContain('**Q. |**');
	});

	test('makes the section of a talk that has none, as other talks have it', () => {
		expect(
			added(
				'## 하나\n\n### 정리\n\n글|\n\n### 소감\n\n글\n\n## 둘\n\n### 정리\n\n### 💬 질의응답\n\n- 질문: 왜?\n- 답변: 음\n',
			),
		).toContain('### 정리\n\n글\n\n### 💬 질의응답\n\n- 질문: |\n- 답변: \n\n### 소감\n\n글\n\n## 둘');
	});

	test('makes it in the language of the talk, behind the summary and in front of a rule', () => {
		expect(added('### Session 1: One\n\n#### Summary\n\ntext|\n\n---\n\n### Session 2: Two\n')).toBe(
			'### Session 1: One\n\n#### Summary\n\ntext\n\n#### Q&A\n\n- Q. |\n- A. \n\n---\n\n### Session 2: Two\n',
		);
	});

	test('keeps a heading that is underlined from becoming part of the answer', () => {
		expect(added('하나\n---\n### QnA|\n둘\n---\n### 정리\n')).toBe(
			'하나\n---\n### QnA\n- Q. |\n- A. \n\n둘\n---\n### 정리\n',
		);
	});

	test('beside the talks means the questions of the event, and says so where there are none', () => {
		const talk = '## 1부: 하나\n\n### 내용 정리\n\n글\n\n';

		expect(added(`${talk}## 마치며\n\n|글\n\n## 전체 질문\n`)).toBe('refused: no-talk in line 13');
		expect(added(`${talk}## 마치며\n\n|글\n\n## QnA\n\n- 왜?\n`)).toContain('## QnA\n\n- 왜?\n- |\n');
	});

	test('leaves an unclosed code block alone', () => {
		expect(added('## 1부: 하나|\n\n### QnA\n\n```\n코드\n')).toBe('refused: unclear-place in line 5');
	});

	test('adds one question to that talk and nothing else', () => {
		fc.assert(
			fc.property(anyStyledReview, fc.nat(), ({ text }, at) => {
				const source = textAtCursor(text, at % (text.length + 1));
				const { edits, cursor, refusal } = { cursor: 0, ...addQuestion(source, DEFAULT_SETTINGS) };
				const before = readText(text);
				if (refusal) {
					expect(refusal.code).toBe('no-talk');
					return;
				}
				expect(keepsLines(text, edits)).toBe(true);
				const after = applyEdits(text, edits);
				const now = readText(`${after.slice(0, cursor)}새 질문?${after.slice(cursor)}`);
				const index = now.talks.findIndex(
					({ questions }, one) => questions.length !== before.talks[one]?.questions.length,
				);
				const [asked, was] = [now.talks[index], before.talks[index]];
				const own = asked?.questions.findIndex(({ question }) => question === '새 질문?') ?? -1;
				const line = after.slice(0, cursor).split('\n').length - 1;
				expect(asked?.questions[own]).toEqual({ question: '새 질문?', answer: null, line });
				expect(unplaced(asked?.questions.filter((_, one) => one !== own))).toEqual(unplaced(was?.questions));
				expect((asked?.sections.length ?? 0) - (was?.sections.length ?? 0)).toBeLessThanOrEqual(1);
				const others = (review: Review): unknown => ({
					...review,
					// Where questions are ticked off, one to be asked is a task.
					tasks: review.tasks.filter(({ text }) => !text.includes('새 질문?')),
					talks: review.talks.map((talk, one) =>
						one === index ? { ...talk, questions: [], sections: [] } : talk,
					),
				});
				expect(unplaced(others(now))).toEqual(unplaced(others(before)));
			}),
			{ numRuns: RUNS },
		);
	}, 60_000);
});
