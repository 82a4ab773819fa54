import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { addAddendum } from '../../../src/core/compose/add-addendum';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { Language } from '../../../src/core/model/language';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { anyStyledReview } from '../../builders/any-styled-review';
import { RUNS } from '../../builders/runs';

import { keepsLines, readText, shown, textAtCursor, unplaced } from './edit-at-cursor';

const HEAD = '---\ntags: [meetup/review]\n---\n';
const DAY = '2024-03-05' as CalendarDay;

/** The review after adding an addendum where `|` is, with `|` at the cursor. */
function added(marked: string, language: Language = 'ko'): string {
	const source = textAtCursor(HEAD + marked);
	return shown(source, addAddendum(source, DAY, { ...DEFAULT_SETTINGS, language })).replace(HEAD, '');
}

describe('addAddendum', () => {
	test('stands at the end of the section at the cursor', () => {
		expect(added('# 제목\n\n|인사\n\n## 1부: 하나\n\n### 정리\n\n글\n')).toBe(
			'# 제목\n\n인사\n\n+ 24.03.05 추가\n|\n\n## 1부: 하나\n\n### 정리\n\n글\n',
		);
		expect(added('## 1부: 하나\n\n### 정리\n\n- |글\n\n---\n\n### 소감\n\n글')).toBe(
			'## 1부: 하나\n\n### 정리\n\n- 글\n\n+ 24.03.05 추가\n|\n\n---\n\n### 소감\n\n글',
		);
	});

	test('stands at the end of the talk where the cursor is in none of its sections', () => {
		expect(added('## 1부: 하나|\n\n### 정리\n\n글\n\n## 마치며\n\n끝')).toContain(
			'글\n\n+ 24.03.05 추가\n|\n\n## 마치며',
		);
	});

	test.each([
		['+ 2023.08.16 추가', '+ 2024.03.05 추가\n|'],
		['+ 2023.8.16. 추가', '+ 2024.3.5. 추가\n|'],
		['+ 2023.12.16 추가 | 자료', '+ 2024.03.05 추가 | |'],
		['- 23년 8월 16일 추가: 자료', '- 24년 3월 5일 추가: |'],
		['+ 2023-08-16 (수) 업데이트', '+ 2024-03-05 (화) 업데이트\n|'],
		['Added 2023/08/16: slides', 'Added 2024/03/05: |'],
		['> 2023.08.16 追記', '> 2024.03.05 追記\n> |'],
	])('is written as %j is', (existing, line) => {
		const note = `${HEAD}# 제목\n\n${existing}\n\n## 마치며\n\n글`;
		const source = textAtCursor(note, note.length);

		expect(shown(source, addAddendum(source, DAY, DEFAULT_SETTINGS))).toBe(`${note}\n\n${line}`);
	});

	test('is worded in the language of the note', () => {
		expect(added('## Session 1: A|\n\n### Summary\n\nText\n')).toContain('+ Added 24.03.05\n|');
		expect(added('## 第1部 A|\n\n### まとめ\n\n文\n')).toContain('+ 24.03.05 追記\n|');
		expect(added('## A\n\n|Text\n', 'ja')).toContain('+ 24.03.05 追記\n|');
	});

	test('is there once a day in each section', () => {
		const note = '# 제목\n\n글|\n\n+ 24.03.05 추가\n더 적은 글\n\n## 1부: 하나\n\n글\n';

		expect(added(note)).toBe(note.replace('|', '').replace('더 적은 글', '더 적은 글|'));
		expect(added(note.replace('|', '').replace('하나', '하나|'))).toContain('하나\n\n글\n\n+ 24.03.05 추가\n|\n');
	});

	test('works in a note without headings, at its very start and in its properties', () => {
		expect(added('|')).toBe('\n+ 24.03.05 추가\n|\n');
		expect(added('글|')).toBe('글\n\n+ 24.03.05 추가\n|');
		const source = { ...textAtCursor(`${HEAD}# 제목\n\n글\n`), at: 5 };
		expect(shown(source, addAddendum(source, DAY, DEFAULT_SETTINGS))).toContain('글\n\n+ 24.03.05 추가\n|');
	});

	test('keeps apart from a heading that is underlined', () => {
		expect(added('첫 글|\n\n## 1부: 하나\n여러 줄이\n제목이다\n---\n글\n')).toContain(
			'첫 글\n\n+ 24.03.05 추가\n|\n\n## 1부',
		);
		expect(added('## 1부: 하나|\n여러 줄이\n제목이다\n---\n글\n')).toContain(
			'하나\n+ 24.03.05 추가\n|\n\n여러 줄이\n제목이다\n---',
		);
	});

	test('leaves an unclosed code block alone', () => {
		expect(added('## 1부: 하나|\n\n```\n코드\n')).toBe('refused: unclear-place in line 3');
	});

	test('changes nothing of what the review says', () => {
		fc.assert(
			fc.property(anyStyledReview, fc.nat(), ({ text }, at) => {
				const source = textAtCursor(text, at % (text.length + 1));
				const { edits, cursor, refusal } = { cursor: 0, ...addAddendum(source, DAY, DEFAULT_SETTINGS) };
				if (refusal) {
					expect(text.slice(0, source.at)).toContain('%% meetup-index:begin');
					return;
				}
				expect(keepsLines(text, edits)).toBe(true);
				const after = applyEdits(text, edits);
				const now = readText(`${after.slice(0, cursor)}새로 알게 된 것.${after.slice(cursor)}`);
				expect(unplaced(now)).toEqual(unplaced(readText(text)));
				expect(after).toMatch(/24\.03\.05|2024\.03\.05/u);
			}),
			{ numRuns: RUNS },
		);
	}, 60_000);
});
