import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { insertTemplate } from '../../../src/core/compose/insert-template';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { Language } from '../../../src/core/model/language';
import { readNote } from '../../../src/core/read/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { snapshotOf } from '../../builders/snapshot-of';
import { RUNS } from '../../builders/runs';

const DAY = '2024-03-12' as CalendarDay;

function inserted(text: string, at = text.length, language: Language = 'ko') {
	const { properties } = snapshotOf(text);
	const place = { text, at, properties, day: DAY };
	return insertTemplate(place, { ...DEFAULT_SETTINGS, language }, (yaml): unknown => parse(yaml));
}

describe('insertTemplate', () => {
	test.each<[Language, string]>([
		['ko', '# [후기] | 후기 (24.03.12)\n\n## 1부: \n\n### 내용 정리\n'],
		['en', '# | review (24.03.12)\n\n## Session 1: \n\n### Summary\n'],
		['ja', '# | 参加レポート (24.03.12)\n\n## 第1部: \n\n### まとめ\n'],
	])('makes an empty note a review in %s and waits for the name of the meetup', (language, start) => {
		const { text, ...rest } = inserted('', 0, language);
		const cursor = 'cursor' in rest ? rest.cursor : 0;

		expect(`${text?.slice(0, cursor) ?? ''}|${text?.slice(cursor) ?? ''}`).toContain(
			`---\ndate: 2024-03-12\nmeetup: ""\ntags:\n  - "meetup/review"\n---\n${start}`,
		);
	});

	test('is a review without talks until somebody writes into it', () => {
		const { text } = inserted('');

		expect(readNote(snapshotOf(text ?? ''), DEFAULT_SETTINGS)).toMatchObject({
			kind: 'review',
			talks: [],
			problems: [],
		});
	});

	test('keeps the properties that the note has', () => {
		const { text } = inserted('---\ndate: 2023-01-02 # my day\nmood: good\n---\n');

		expect(text).toContain('---\ndate: 2023-01-02 # my day\nmood: good\nmeetup: ""\n');
	});

	test('goes below the properties when the cursor is in them', () => {
		const { text } = inserted('---\nmood: good\n---\nText\n', 6);

		expect(text).toMatch(/^---\nmood: good\n[^]*?---\n# \[후기\]/u);
	});

	test('leaves the note alone where its properties are not valid', () => {
		expect(inserted('---\ntitle: [후기] 검색\n---\n').refusal).toMatchObject({ code: 'unreadable-properties' });
	});

	test('loses no character of any note', () => {
		const line = fc.constantFrom(
			'Text',
			'',
			'# 제목',
			'- 항목',
			'---',
			'가나다'.normalize('NFD'),
			'🙂',
			'\ttab',
			'end  ',
		);
		const note = fc.tuple(
			fc.array(line, { maxLength: 8 }),
			fc.constantFrom('\n', '\r\n'),
			fc.constantFrom('', '\uFEFF'),
		);
		fc.assert(
			fc.property(note, fc.nat(40), ([lines, end, mark], at) => {
				const text = mark + lines.join(end);
				const result = inserted(text, Math.min(at, text.length)).text;
				if (result === null) return;
				let found = 0;
				for (const character of result) if (text.startsWith(character, found)) found += character.length;
				expect(found).toBe(text.length);
			}),
			{ numRuns: RUNS },
		);
	});
});
