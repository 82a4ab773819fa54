import { describe, expect, test } from '@jest/globals';

import type { NotePath } from '../../../src/core/model/note-path';
import type { TextReading } from '../../../src/core/model/text-reading';
import { recognise } from '../../../src/core/recognise/recognise';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';
import { cpuTime } from '../../builders/cpu-time';
import { adopted, adoptedBody, readingOf, talksIn } from './adopt-and-read';

const EVENT = '# 제3회 나루 고랭 밋업 후기\n2024-03-08 다녀왔습니다.\n\n';
const FIRST = `${EVENT}## 1부: 채널 이야기 - 윤서아 (달빛소프트)\n### 내용 정리\n- 채널\n\n`;
const SECOND = `${FIRST}## 2부: 고루틴 - 이하람 (한빛물류)\n`;
const linked = (text: string): string =>
	text.replace(/(윤서아|이하람) \((.+)\)/gu, (_, name: string, from: string) => `[[${name}]] ([[${from}]])`);

const read = (text: string): TextReading => recognise('note.md' as NotePath, text, vocabularyOf(DEFAULT_SETTINGS));

describe('what the author did not mean as a heading becomes none', () => {
	test.each([
		['an item among others', `${EVENT}들은 것\n\n1. 채널\n   - 버퍼\n2. 고루틴\n   - 스택\n3. 마무리\n\n끝\n`],
		['an item among others with gaps', `${FIRST}1. 채널\n\n2. 고루틴\n\n3. 느낀점\n\n끝\n`],
		['a paragraph whose last line a person underlined', `${SECOND}본문\n느낀점\n==\n좋다\n`],
		['a paragraph whose first line a person underlined', `${SECOND}느낀점\n본문\n==\n좋다\n`],
		['a row of a table', `${SECOND}이름 | 내용\n--|--\n느낀점 | 좋다\n`],
	])('%s', (_, text) => {
		expect(adoptedBody(text, read(text))).toBe(linked(text));
	});

	test('an item with a number alone, where no talk was read', () => {
		const text = `${EVENT}글이다.\n\n3. 마무리\n\n끝\n`;
		expect(talksIn(adopted(text, read(text)))).toEqual([]);
	});

	test('a paragraph between a section that becomes a heading and a rule', () => {
		const text = `${SECOND}내 생각\n고랭 좋다\n---\n끝\n`;
		expect(adoptedBody(text, read(text))).toBe(linked(`${SECOND}### 내 생각\n고랭 좋다\n\n---\n끝\n`));
		const { talks, sections } = read(text);
		expect(adopted(text, readingOf({ talks, sections }), { properties: false, spacing: false })).not.toContain(
			'#\u0020내 생각',
		);
	});
});

test('a label right below a table is parted from it', () => {
	const text = `${SECOND}| 항목 | 내용 |\n|---|---|\n| a | b |\nQnA\nQ. 왜?\n`;
	expect(adoptedBody(text, read(text))).toContain('| a | b |\n\n### QnA\n');
});

test.each([
	['no space', ''],
	['a space that does not break', '\u00A0'],
])('hashes with %s behind them get one, and no more hashes', (_, gap) => {
	const text = `#${gap}제3회 나루 고랭 밋업 후기\n2024-03-08\n\n##${gap}1부: 채널 - 윤서아 (달빛소프트)\n글\n\n##${gap}2부: 고루틴 - 이하람 (한빛물류)\n글\n`;
	const after = adopted(text, read(text));
	expect(after).toContain('title: "제3회 나루 고랭 밋업 후기"\n');
	expect(after).toContain(`## ${gap}1부: 채널 - [[윤서아]] ([[달빛소프트]])\n글\n`);
	expect(after).not.toMatch(/제목:|## ?#/u);
	expect(talksIn(after)).toEqual(['채널 | 윤서아/달빛소프트', '고루틴 | 이하람/한빛물류']);
});

test('a talk whose heading is HTML gets one in front of it', () => {
	const html = (title: string): string => `<h2>${title}</h2>\n글\n\n`;
	const text = EVENT + html('1부: 채널 - 윤서아 (달빛소프트)') + html('2부: 고루틴 - 이하람 (한빛물류)');
	const after = adopted(text, read(text));
	expect(after).not.toContain('# <h2>');
	expect(after).toContain('## 채널\n[[달빛소프트]]에서 오신 [[윤서아]] 님이 발표해 주셨습니다.\n\n<h2>');
	expect(talksIn(after)).toEqual(['채널 | 윤서아/달빛소프트', '고루틴 | 이하람/한빛물류']);
});

test('talks on rows whose outer bars are left out get headings behind the table', () => {
	const text = `${EVENT}누가 | 무엇 | 왜\n--|--|--\n윤서아 | 채널 | 그냥\n\n끝\n`;
	const talks = [{ title: '채널', line: 5, form: 'line' as const, speakers: [] }];
	expect(adoptedBody(text, readingOf({ talks }))).toBe(text.replace('그냥\n', '그냥\n\n## 채널\n#meetup/talk\n'));
});

test('letters that count talks count them behind a space that does not break, too', () => {
	const text = '##\u00A0A. Channels\nby Ada Lee\n\n##\u00A0B. Stacks\nby Bo Kim\n';
	const talks = ['Channels', 'Stacks'].map((title, at) => ({
		title,
		line: at * 3,
		form: 'line' as const,
		speakers: [{ name: at === 0 ? 'Ada Lee' : 'Bo Kim', affiliation: null, role: null, line: at * 3 + 1 }],
	}));
	const after = adopted(text, readingOf({ talks }));
	expect(after).not.toContain('Title:');
	expect(talksIn(after)).toEqual(['Channels | Ada Lee', 'Stacks | Bo Kim']);
});

test('thousands of rows that are talks take no more than seconds', () => {
	const rows = Array.from({ length: 3000 }, (_, i) => `| 10:00 | 제목${i} | 사람${i} (한빛물류) |\n`).join('');
	const text = `${EVENT}| 시간 | 발표 | 발표자 |\n|---|---|---|\n${rows}\n끝\n`;
	const reading = read(text);
	expect(reading.talks.length).toBeGreaterThanOrEqual(3000);
	const start = cpuTime();
	adopted(text, reading);
	expect(cpuTime() - start).toBeLessThan(5_000);
});
