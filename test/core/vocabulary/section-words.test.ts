import { describe, expect, test } from '@jest/globals';

import { sectionKindOf } from '../../../src/core/vocabulary/section-words';

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
	])('knows %s as %s', (heading, kind) => {
		expect(sectionKindOf(heading)).toBe(kind);
	});

	test.each(['정리하는 습관', 'Summary of failures', '요즘 일이...', '', '!!!', 'constructor'])(
		'says nothing of %p',
		(heading) => {
			expect(sectionKindOf(heading)).toBeNull();
		},
	);

	test('knows a word in decomposed Hangul', () => {
		expect(sectionKindOf('내 생각'.normalize('NFD'))).toBe('thoughts');
	});
});
