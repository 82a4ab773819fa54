import { describe, expect, test } from '@jest/globals';

import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { sectionKindOf, sectionWord } from '../../../src/core/vocabulary/section-words';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';

const plain = vocabularyOf(DEFAULT_SETTINGS);
const own = vocabularyOf({
	...DEFAULT_SETTINGS,
	wordsSummary: '받아 적은 것, In a nutshell、要するに',
	wordsQna: '무엇이든\n요약',
	wordsThoughts: '후기, C++ & 나, constructor',
	wordsReflection: '집에 오는 길，In a nutshell',
	wordsNetworking: '쉬는 시간\r\n',
	wordsResources: '***, 더 파 볼 것 ,,',
});

describe('sectionKindOf', () => {
	test.each([
		['내용 정리', 'summary'],
		['내용정리', 'summary'],
		['📝 발표 내용', 'summary'],
		['**Takeaways**', 'summary'],
		['まとめ', 'summary'],
		['QnA', 'qna'],
		['Q & A', 'qna'],
		['질의 응답', 'qna'],
		['質疑応答', 'qna'],
		['내 생각', 'thoughts'],
		['느낀점', 'thoughts'],
		['My thoughts:', 'thoughts'],
		['마치며…', 'reflection'],
		['感想', 'reflection'],
		['네트워킹', 'networking'],
		['参考資料', 'resources'],
		['3줄 요약', 'summary'],
		['인상 깊은 점', 'thoughts'],
		['学んだこと', 'thoughts'],
		['글을 마치며', 'reflection'],
		['Final thoughts', 'reflection'],
		['뒷풀이', 'networking'],
		['動画アーカイブ', 'resources'],
		['한 줄 정리', 'summary'],
		['질문 및 답변', 'qna'],
		['기억에 남는 점', 'thoughts'],
		['良かった点', 'thoughts'],
		['맺는 글', 'reflection'],
		['Concluding remarks', 'reflection'],
		['打ち上げ', 'networking'],
		['See also', 'resources'],
	])('knows %s as %s', (heading, kind) => {
		expect(sectionKindOf(heading, plain)).toBe(kind);
	});

	test.each(['정리하는 습관', 'Summary of failures', '요즘 일이...', '', '!!!', 'constructor'])(
		'says nothing of %p',
		(heading) => {
			expect(sectionKindOf(heading, plain)).toBeNull();
		},
	);

	test('knows a word in decomposed Hangul', () => {
		expect(sectionKindOf('내 생각'.normalize('NFD'), plain)).toBe('thoughts');
	});
});

describe('the words of a person', () => {
	test.each([
		['받아적은 것', 'summary'],
		['✍️ **받아 적은 것**:', 'summary'],
		['받아 적은 것'.normalize('NFD'), 'summary'],
		['IN A NUTSHELL', 'summary'],
		['要するに', 'summary'],
		['무엇이든', 'qna'],
		['후기', 'thoughts'],
		['C & 나', 'thoughts'],
		['constructor', 'thoughts'],
		['집에 오는 길…', 'reflection'],
		['쉬는 시간', 'networking'],
		['더 파 볼 것', 'resources'],
	])('let %s be %s', (heading, kind) => {
		expect(sectionKindOf(heading, own)).toBe(kind);
	});

	test('win over the usual meaning of a word, and leave all other words their meaning', () => {
		expect(sectionKindOf('요약', plain)).toBe('summary');
		expect(sectionKindOf('요약', own)).toBe('qna');
		expect(sectionKindOf('내용 정리', own)).toBe('summary');
	});

	test('say nothing of longer headings, and of headings without letters', () => {
		for (const heading of ['집에 오는 길에 산 것', '', '!!!', '***'])
			expect(sectionKindOf(heading, own)).toBeNull();
	});

	test('are written where the usual word means something else to the person', () => {
		const moved = vocabularyOf({ ...DEFAULT_SETTINGS, wordsThoughts: '내용 정리', wordsSummary: '받아 적은 것' });

		expect(sectionWord('summary', '내용 정리', plain)).toBe('내용 정리');
		expect(sectionWord('summary', '내용 정리', own)).toBe('내용 정리');
		expect(sectionWord('summary', '내용 정리', moved)).toBe('받아 적은 것');
		expect(
			sectionWord('summary', '내용 정리', vocabularyOf({ ...DEFAULT_SETTINGS, wordsThoughts: '내용 정리' })),
		).toBe('정리');
	});
});
