import { describe, expect, test } from '@jest/globals';

import { findSections } from '../../../src/core/recognise/find-sections';
import { cpuTime } from '../../builders/cpu-time';

import { sourceOf, talksIn } from './any-source';

/** The sections of a text whose talks stand on the lines with these words, as `kind/talk: line`. */
function sections(talks: readonly string[], ...lines: readonly string[]): readonly string[] {
	const source = sourceOf(...lines);
	return findSections(source, talksIn(source, ...talks)).map(
		({ kind, talk, line }) => `${kind}/${talk ?? '-'}: ${lines[line]?.trim() ?? ''}`,
	);
}

describe('a word for a section', () => {
	test.each([
		['#### 💬 질의응답', 'qna'],
		['### 3. 느낀 점', 'thoughts'],
		['### IV. 발표 내용', 'summary'],
		['### [Q&A]', 'qna'],
		['### 느낀 점 (아주 개인적인)', 'thoughts'],
		['### 내용 요약 {#summary}', 'summary'],
		['### 정리, 느낀 점', 'thoughts'],
		['### 정리와 느낀 점', 'thoughts'],
		['### Takeaways & questions', 'summary'],
		['### Thoughts, things to try', 'thoughts'],
		['### My own thoughts', 'thoughts'],
		['### 感想・まとめ', 'thoughts'],
		['### 発表の感想', 'thoughts'],
		['### 聞いた感想', 'thoughts'],
		['### まとめと感想', 'thoughts'],
		['### 全体的な感想', 'thoughts'],
		['### 정리 - 시계를 늦추는 법', 'summary'],
		['### [정리] 시계를 늦추는 법', 'summary'],
		['### Q&A: five questions', 'qna'],
		['### Q&A 모음', 'qna'],
		['### 느낀 점 정리', 'thoughts'],
		['### 그래서 느낀 점은?', 'thoughts'],
		['### 청중 질문', 'qna'],
		['<h3 class="wide">질의응답</h3>', 'qna'],
		['■ 소감', 'thoughts'],
		['**내 생각**', 'thoughts'],
		['<b>질의응답</b>', 'qna'],
		['> **느낀 점**', 'thoughts'],
		['**Q&A** 서버는 몇 대인가요?', 'qna'],
		['- **느낀 점**: 재미있었다.', 'thoughts'],
		['- 정리 : 나누면 느려진다.', 'summary'],
		['<span style="color: red">– 질의응답 : 비용 이야기</span>', 'qna'],
		['* **Q&A**: How many servers?', 'qna'],
		['- 感想：とても良かった', 'thoughts'],
	])('is found in %p under a talk', (line, kind) => {
		expect(sections(['느린 시계'], '## 느린 시계', '', line, '', '내용입니다.', '', '## 끝')).toEqual([
			`${kind}/0: ${line}`,
		]);
	});

	test.each([
		'### 결제 시스템 회고',
		'### 회고',
		'### 작업 도중 느낀점들이 쌓이면',
		'### 정리하는 습관',
		'### 생각들',
		'### 쿠버네티스 네트워킹',
		'### 시계와 네트워킹 정리',
		'### Conclusion: clocks are slow',
		'### 참고: 기본값은 10이다',
		'발표자료 : <https://clock.example/deck>',
		'<p>느낀 점</p>',
		'### Conclusion',
		'### Notes on caching',
		'- 마무리',
		'- 요약',
		'- 예상질문1: 왜 느린가요?',
		'- 질문: 왜 느린가요?',
		'- 참고: 기본값은 10이다.',
		'- 생각: 기본값이 너무 작다.',
		'느낀 점?',
		'[느낀 점](#느낀-점)',
		'    - 정리: 안쪽 항목이다.',
		'| 느낀 점 | 좋음 |',
	])('is not found in %p under a talk', (line) => {
		expect(sections(['느린 시계'], '## 느린 시계', '', '- 처음', line, '', '## 끝')).toEqual([]);
	});

	test('is nothing in properties, code and comments', () => {
		expect(
			sections([], '---', '후기: 1', '---', '```', '## 후기', '```', '', '<!--', '## 마치며', '-->', '', '글'),
		).toEqual([]);
	});

	test('is the name of an item only where a list follows, not in a list of contents', () => {
		expect(sections(['빠른 시계'], '## 빠른 시계', '- 느낀 점', '  - 좋았다', '- 소감', '', '## 끝')).toEqual([
			'thoughts/0: - 느낀 점',
		]);
		expect(sections([], '1. 발표', '2. 마치며', '', '본문')).toEqual([]);
	});
});

describe('the place of a section', () => {
	test('ends with its talk: behind the last one a reflection is about the event', () => {
		expect(
			sections(
				['하나', '둘'],
				'# 어느 모임 후기',
				'## 하나',
				'### 내용 정리',
				'### 후기',
				'## 둘',
				'### 후기',
				'## 네트워킹',
				'## 후기',
				'### 참고 자료',
			),
		).toEqual([
			'summary/0: ### 내용 정리',
			'thoughts/0: ### 후기',
			'thoughts/1: ### 후기',
			'networking/-: ## 네트워킹',
			'reflection/-: ## 후기',
			'resources/-: ### 참고 자료',
		]);
	});

	test('closes the note where its words say so, even one level too deep', () => {
		expect(sections(['하나', '둘'], '## 하나', '### 마치며', '## 둘', '### 마치며', '글')).toEqual([
			'thoughts/0: ### 마치며',
			'thoughts/1: ### 마치며',
		]);
		expect(sections(['하나', '둘'], '## 하나', '글', '## 둘', '### 마치며', '글')).toEqual([
			'reflection/-: ### 마치며',
		]);
	});

	test('of a summary behind all talks is the event', () => {
		expect(sections(['小さな時計'], '## 小さな時計', '### まとめ', '## まとめ', '楽しかった。')).toEqual([
			'summary/0: ### まとめ',
			'reflection/-: ## まとめ',
		]);
	});

	test('beside the only talk is the talk for questions', () => {
		expect(sections(['작은 시계'], '## 작은 시계', '## 질의응답', '## 마치며')).toEqual([
			'qna/0: ## 질의응답',
			'reflection/-: ## 마치며',
		]);
	});

	test('says nothing of headings that hold the talks, and of the title', () => {
		expect(sections(['하나', '둘'], '# 후기', '## 내용', '### 하나', '### 둘', '### 후기', '글')).toEqual([
			'reflection/-: ### 후기',
		]);
	});

	test('is a talk for plain lines of pasted text, until a word closes the note', () => {
		expect(
			sections(
				['1부', '2부'],
				'1부: 작은 시계',
				'내용 정리',
				'시계가 작아졌다.',
				'QnA',
				'- 더 작아지나요?',
				'2부: 큰 시계',
				'내용 정리',
				'시계가 커졌다.',
				'내 생각',
				'둘 다 좋았다.',
				'마치며',
				'다음에도 가야지.',
			),
		).toEqual([
			'summary/0: 내용 정리',
			'qna/0: QnA',
			'summary/1: 내용 정리',
			'thoughts/1: 내 생각',
			'reflection/-: 마치며',
		]);
	});

	test('is a talk for what is below its item, and the event for what is below the list', () => {
		expect(
			sections(
				['작은 시계', '큰 시계'],
				'- 작은 시계',
				'  - 느낀 점: 작다',
				'- 큰 시계',
				'',
				'### 느낀 점',
				'좋다',
			),
		).toEqual(['thoughts/0: - 느낀 점: 작다', 'reflection/-: ### 느낀 점']);
	});

	test('is one in each talk where an unsure word comes back in several', () => {
		const talk = (title: string): readonly string[] => [
			`## ${title}`,
			'',
			'- 요약',
			'  - 시계',
			'- 후기: 좋다',
			'',
		];
		expect(sections(['하나', '둘'], ...talk('하나'), ...talk('둘'))).toEqual([
			'summary/0: - 요약',
			'thoughts/0: - 후기: 좋다',
			'summary/1: - 요약',
			'thoughts/1: - 후기: 좋다',
		]);
	});

	test('is known for a longer heading only where it closes the note', () => {
		const closing = '## 시계 축제에 다녀와서';
		expect(sections(['하나'], '## 하나', closing, '글')).toEqual([`reflection/-: ${closing}`]);
		expect(sections(['하나'], '## 하나', closing, '## 둘째 이야기')).toEqual([]);
		expect(sections(['하나'], '## 시계 축제 후기', '## 하나', '글')).toEqual([]);
		expect(sections(['하나'], '후기: 시계 축제', '', '## 하나', '글')).toEqual([]);
		expect(sections(['하나'], '## 하나', '## 시계 축제 2031 후기', '## 참고 자료')).toEqual([
			'reflection/-: ## 시계 축제 2031 후기',
			'resources/-: ## 참고 자료',
		]);
		expect(sections(['Small clocks'], '## Small clocks', '## Thoughts on the day')).toEqual([
			'reflection/-: ## Thoughts on the day',
		]);
		expect(sections(['小さな時計'], '## 小さな時計', '## 時計の集いに参加してみて')).toEqual([
			'reflection/-: ## 時計の集いに参加してみて',
		]);
	});

	test('is about people, not about cables, where networking stands beside food and guests', () => {
		expect(
			sections(['하나'], '## 하나', '### 네트워킹', '### 뒤풀이', '## 국수와 함께하는 네트워킹', '글'),
		).toEqual(['networking/-: ### 뒤풀이', 'networking/-: ## 국수와 함께하는 네트워킹']);
	});

	test.each([
		'懇親会は蕎麦を食べながら',
		'뒤풀이에서 나눈 이야기',
		'After-party, and the noodles',
		'네트워킹 & 경품 추첨',
		'Networking and drinks',
	])('is about people in %p behind the talks', (heading) => {
		expect(sections(['하나', '둘'], '## 하나', '글', '## 둘', '글', `## ${heading}`)).toEqual([
			`networking/-: ## ${heading}`,
		]);
	});

	test.each([
		'마치며: 다음에 또',
		'[후기] 다음에 또',
		'세미나를 듣고 나서',
		'勉強会を終えて',
		'What I learned at the clock fair',
		'Final thoughts on clocks',
	])('closes the note in %p', (heading) => {
		const note = ['## 하나', '글', '## 둘', '글', `## ${heading}`, '글'];
		expect(sections(['하나', '둘'], ...note)).toEqual([`reflection/-: ## ${heading}`]);
	});

	test('is the event where a line parts it from the last of several talks, alone of its kind', () => {
		const talks = ['# 하나', '글', '# 둘', '글', '# 셋', '글', ''];
		const names = ['하나', '둘', '셋'];
		expect(sections(names, ...talks, '---', '', '## 후기')).toEqual(['reflection/-: ## 후기']);
		expect(sections(names, ...talks, '## 후기')).toEqual(['thoughts/2: ## 후기']);
		expect(sections(names, '# 하나', '## 후기', '# 둘', '# 셋', '', '---', '## 후기')).toEqual([
			'thoughts/0: ## 후기',
			'thoughts/2: ## 후기',
		]);
	});

	test("is the speaker's for items that end every talk", () => {
		const talk = (title: string): readonly string[] => [`## ${title}`, '', '* Wrap-up', '  * Use clocks', ''];
		expect(sections(['Small', 'Big'], ...talk('Small'), ...talk('Big'))).toEqual([]);
	});

	test('is no talk where none is known, and several thoughts stay thoughts', () => {
		expect(sections([], '작은 시계', '내 생각', '글', '큰 시계', '내 생각', '글')).toEqual([
			'thoughts/-: 내 생각',
			'thoughts/-: 내 생각',
		]);
		expect(sections([], '글', '## 느낀 점', '글')).toEqual(['reflection/-: ## 느낀 점']);
	});
});

test('a long note takes time in proportion to its length', () => {
	const line = '- **정리**: 시계가 [느려졌다](https://clock.example/a) 그래서 '.repeat(20);
	const time = (count: number): number => {
		const source = sourceOf(...Array.from({ length: count }, (_, at) => (at % 9 === 0 ? `## 시계 ${at}` : line)));
		const talks = source.lines
			.filter(({ level }) => level > 0)
			.map((one) => ({ title: '시계', line: one.line, form: 'heading' as const, speakers: [] }));
		const start = cpuTime();
		findSections(source, talks);
		return cpuTime() - start;
	};
	time(500);

	expect(time(8000)).toBeLessThan(12 * time(2000) + 50);
});
