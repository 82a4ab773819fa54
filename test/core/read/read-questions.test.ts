import { describe, expect, test } from '@jest/globals';

import { readQuestions } from '../../../src/core/read/read-questions';

const reads = (...lines: string[]) => readQuestions(lines, 0).map(({ question, answer }) => [question, answer]);

describe('readQuestions', () => {
	test('pairs a question with the answer under it', () => {
		expect(reads('- Q. 왜 나누었나요?', '- A. 커져서요.', '', '- Q. 다시 합치나요?', '- A. 아니요.')).toEqual([
			['왜 나누었나요?', '커져서요.'],
			['다시 합치나요?', '아니요.'],
		]);
	});

	test('takes a list without marks for answers', () => {
		expect(reads('- 비용 때문에 매일 밤 끈다.', '- 쓰기가 비싸서 옮겼다.')).toEqual([
			[null, '비용 때문에 매일 밤 끈다.'],
			[null, '쓰기가 비싸서 옮겼다.'],
		]);
	});

	test('takes an item that asks for a question and the items under it for its answer', () => {
		expect(reads('- Why split it?', '    - It grew.', '    - And then it broke.', '- Would you again?')).toEqual([
			['Why split it?', 'It grew.\nAnd then it broke.'],
			['Would you again?', null],
		]);
	});

	test('reads bold and numbered marks, and marks without a list', () => {
		expect(reads('**Q1.** 왜요?', '**A1.** 그래서요.', 'Q: How?', 'A: So.')).toEqual([
			['왜요?', '그래서요.'],
			['How?', 'So.'],
		]);
	});

	test('reads sub-headings as questions', () => {
		expect(reads('#### 왜 나누었나요?', '', '커져서요.', '정말로요.')).toEqual([
			['왜 나누었나요?', '커져서요.\n정말로요.'],
		]);
	});

	test('reads a pair that is bold as a whole, and pairs in a quote', () => {
		expect(reads('**Q. 왜요?**', 'A. 그래서요.', '> Q. How?', '> A. So.')).toEqual([
			['왜요?', '그래서요.'],
			['How?', 'So.'],
		]);
	});

	test('ends an answer at a rule, a comment or an embed, which say nothing', () => {
		expect(reads('- Q. 왜요?', '- A. 그래서요.', '---', '%% 나만 볼 것 %%', '![[사진.png]]')).toEqual([
			['왜요?', '그래서요.'],
		]);
	});

	test('passes over what the template left empty and what stands in code', () => {
		expect(reads('- Q. ', '- A. ', '```', '- Q. not me', '```')).toEqual([]);
	});
});
