import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { NotePath } from '../../../src/core/model/note-path';
import { recognise } from '../../../src/core/recognise/recognise';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';
import { anyOddNote } from '../../builders/any-odd-note';
import { cpuTime } from '../../builders/cpu-time';
import { RUNS } from '../../builders/runs';

const vocabulary = vocabularyOf(DEFAULT_SETTINGS);
const read = (text: string) => recognise('2024-03-05 파도 밋업.md' as NotePath, text, vocabulary);

describe('any text', () => {
	test('is read without a complaint, twice alike, and everything found stands in it', () => {
		fc.assert(
			fc.property(anyOddNote, (text) => {
				const reading = read(text);
				expect(read(text)).toEqual(reading);
				const count = text.split('\n').length;
				const { talks, sections, slides } = reading;
				const lines = talks.map(({ line }) => line);
				expect(lines).toEqual([...lines].sort((a, b) => a - b));
				const named = talks.flatMap(({ speakers }) => speakers);
				for (const { line } of [...talks, ...sections, ...named])
					expect(Number.isInteger(line) && line >= 0 && line < count).toBe(true);
				for (const { title } of talks) expect(title?.trim()).not.toBe('');
				for (const { name, affiliation, role } of named)
					for (const words of [name, affiliation, role]) expect(words?.trim()).not.toBe('');
				for (const { talk } of sections) expect(talk === null || talk in talks).toBe(true);
				expect(new Set(slides).size).toBe(slides.length);
				expect(reading.confidence >= 0 && reading.confidence <= 1).toBe(true);
			}),
			{ numRuns: 4 * RUNS },
		);
	}, 600_000);
});

describe('a text in decomposed letters', () => {
	test('is read as in composed ones', () => {
		const text = [
			'# 파도 밋업 3회 후기',
			'2024년 3월 5일에 다녀왔습니다.',
			'## 1부: 큐를 버린 이야기 - 이하람 (한빛물류)',
			'### 느낀점',
			'- 발표자료: https://slides.example/발표.pdf',
			'## 2부: 느린 쿼리',
			'달빛 엔지니어로 활동 중이신 정다온님께서 소개해 주셨습니다.',
		].join('\n');
		const reading = read(text);
		expect(reading.talks.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([['이하람'], ['정다온']]);
		const slides = reading.slides.map((slide) => slide.normalize('NFD'));
		expect(read(text.normalize('NFD'))).toEqual({ ...reading, slides });
	});
});

/** What a text repeats, each of a kind that a careless rule would look at again and again. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
	headings: (n) => `## 세션 ${n}: 큐를 버린 이야기 - 이하람 (한빛물류)\n\n### 정리\n\n- 하나\n- 둘\n\n`,
	'plain lines': (n) =>
		`${n}부: 제목\n정다온 님이 발표해 주셨습니다.\n내용 정리\n길게 적은 문장 하나가 여기에 있다.\n`,
	'nested items': (n) => `- **제목 ${n}** / 백엔드\n    - 오세린 님\n        - 느낀점: 좋았다\n`,
	'rows of a table': (n) => `| 이하람 | 작은 서버 ${n} | [자료](https://speakerdeck.com/x/${n}) |\n`,
	'bold lines': (n) => `**${n}. 큐를 버린 이야기 : 이하람**\n\n2024.03.${n % 30} 이야기\n\n`,
	'one long line': (n) => `(이하람 / 한빛물류) - [x](y) 2024.03.05 님이 ${n} `,
	brackets: () => '([[（「',
	spaces: () => '     \t',
};

function textOf(shape: (n: number) => string, length: number): string {
	const parts = ['# 파도 밋업 후기\n\n| 발표자 | 제목 | 자료 |\n| --- | --- | --- |\n'];
	for (let [n, size] = [0, 0]; size < length; n += 1) {
		const part = shape(n);
		parts.push(part);
		size += part.length;
	}
	return parts.join('');
}

function timeOf(text: string): number {
	const start = cpuTime();
	read(text);
	return cpuTime() - start;
}

describe('a text of megabytes', () => {
	test.each(Object.entries(SHAPES))(
		'of %s takes four times as long where it is four times as long',
		(_, shape) => {
			const small = textOf(shape, 120_000);
			const large = textOf(shape, 480_000);
			timeOf(small);
			const once = Math.min(timeOf(small), timeOf(small), timeOf(small));
			const fourfold = Math.min(timeOf(large), timeOf(large));
			// A time that grows with the square would be sixteen.
			expect(fourfold / Math.max(once, 10)).toBeLessThan(9);
		},
		120_000,
	);

	test('of a review as people write it costs no more for each character where it doubles, up to four', () => {
		const review = (n: number) =>
			`## ${n}부: 큐를 버린 이야기 - 이하람 (한빛물류)\n\n### 내용 정리\n\n${'- 읽는 쪽이 자기 자리를 기억하게 했다고 한다. 그 뒤로 밤에 깨는 일이 줄었다.\n'.repeat(20)}\n### 느낀점\n\n작게 시작해서 천천히 옮긴 이야기라서 더 믿음이 갔다.\n\n`;
		const sizes = [500_000, 1_000_000, 2_000_000, 4_000_000];
		const texts = sizes.map((size) => textOf(review, size));
		timeOf(texts[0] ?? '');
		const times = texts.map((text) => Math.min(timeOf(text), timeOf(text)));
		// Eight times as long: linear work takes eight times, that of the square sixty-four.
		expect((times.at(-1) ?? 0) / Math.max(times[0] ?? 0, 20)).toBeLessThan(18);
	}, 120_000);
});
