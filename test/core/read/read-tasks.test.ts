import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { NotePath } from '../../../src/core/model/note-path';
import type { NoteSnapshot } from '../../../src/core/model/note-snapshot';
import type { Review } from '../../../src/core/model/review';
import { readReview } from '../../../src/core/read/read-review';
import { snapshotOfText } from '../../../src/core/read/snapshot-of-text';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anyReviewText } from '../../builders/any-review-text';
import { cpuTime } from '../../builders/cpu-time';
import { snapshotOf, snapshotWithoutText } from '../../builders/snapshot-of';

const read = (note: NoteSnapshot): Review => readReview(note, DEFAULT_SETTINGS);
const tasksOf = (...lines: string[]) => read(snapshotOf(lines.join('\n'))).tasks;
const wordsOf = (task: string) => tasksOf(`- [ ] ${task}`).map(({ text }) => text);

/** Reviews in which nothing is opened that never ends. */
const openReview = anyReviewText.filter((text) => !/```\r?\nopen|%% open/u.test(text));

describe('the tasks of a review', () => {
	test('are those still to do or begun, whatever marks the item', () => {
		expect(
			tasksOf('- [ ] 자료 찾기', '* [/] 다시 보기', '+ [x] 끝', '1. [ ] 셋', '2) [-] 그만', '- [>] 다음', '- 말'),
		).toEqual([
			{ text: '자료 찾기', line: 0 },
			{ text: '다시 보기', line: 1 },
			{ text: '셋', line: 3 },
		]);
	});

	test('are none where a question or an answer is still to be written', () => {
		expect(tasksOf('- [ ] Q. ', '- [ ] A.', '- [ ] **질문:** ', '- [ ] Q. 왜요?')).toEqual([
			{ text: 'Q. 왜요?', line: 3 },
		]);
	});

	test('stand anywhere in the note: before the talks, in them, inside of items, quotes and callouts', () => {
		expect(
			tasksOf(
				...['- [ ] 처음', '', '## 1부: 파티션', '- Q. 왜요?', '    - [ ] 더 묻기', '\t- [ ] 탭'],
				...['', '> - [ ] 인용', '', '> [!todo] 할 일', '> - [ ] 상자', '>     - [ ] 안쪽'],
			).map(({ text, line }) => [line, text]),
		).toEqual([
			[0, '처음'],
			[4, '더 묻기'],
			[5, '탭'],
			[7, '인용'],
			[10, '상자'],
			[11, '안쪽'],
		]);
	});

	test('are none in code, in comments, in HTML and in properties', () => {
		expect(
			tasksOf(
				...[
					'---',
					'todo: |',
					'  - [ ] 속성',
					'---',
					'```',
					'- [ ] 코드',
					'```',
					'',
					'%%',
					'- [ ] 메모',
					'%%',
					'',
				],
				...['<!--', '- [ ] 주석', '-->', '', '    - [ ] 들여 쓴 코드', '', '- [ ] 이것만'],
			),
		).toEqual([{ text: '이것만', line: 18 }]);
	});

	test('are none where nothing but the box is written', () => {
		expect(tasksOf('- [ ] ', '- [ ]', '- [ ] %% 나중에 %%', '- [ ] ^later', '- [ ] ![[사진.png]]')).toEqual([]);
	});

	test.each([
		['[[여환성]] 님께 [[무심사#채용|채용]] 묻기', '여환성 님께 채용 묻기'],
		['[[Kafka#KRaft]] 읽기', 'Kafka > KRaft 읽기'],
		['[문서](https://kafka.example/a_b_c) 읽기[^1]', '문서 읽기'],
		['**꼭** _다시_ ==보기== ~~아님~~ `snake_case`', '꼭 다시 보기 아님 snake_case'],
		['매우 *중요*한 a_b_c, 2 * 3 * 4, a == b', '매우 중요한 a_b_c, 2 * 3 * 4, a == b'],
		['발표 자료 올리기 #topic/kafka', '발표 자료 올리기 #topic/kafka'],
		['메일 쓰기 %% 몰래 %% 오늘', '메일 쓰기 오늘'],
		['메일 쓰기 ^mail-1', '메일 쓰기'],
		['신청 🔼 📅 2023-08-20', '신청 🔼 📅 2023-08-20'],
		['\\#3 \\*그대로\\*', '#3 *그대로*'],
	])('say %s in plain words', (task, words) => {
		expect(wordsOf(task)).toEqual([words]);
	});

	test('are cut where they are longer than anybody reads', () => {
		expect(wordsOf('가'.repeat(2000))).toEqual(['가'.repeat(500)]);
	});

	test('are known once the text is', () => {
		expect(read(snapshotWithoutText('- [ ] 자료 찾기')).tasks).toEqual([]);
	});

	test('are gone with the line, though the metadata still knows it', () => {
		const old = snapshotOf('# 모임\n- [ ] 하나\n- [ ] 둘\n- [ ] 셋');
		expect(read({ ...old, text: '# 모임\n- [x] 하나\n- [ ] 둘' }).tasks).toEqual([{ text: '둘', line: 2 }]);
	});

	test('are those that the text alone tells, before the metadata has caught up', () => {
		fc.assert(
			fc.property(anyReviewText, (text) => {
				expect(read(snapshotOfText('note.md' as NotePath, text, {})).tasks).toEqual(
					read(snapshotOf(text)).tasks,
				);
			}),
			{ numRuns: 300 },
		);
	});

	test('lead to their lines in any review, with CRLF, a byte order mark and properties', () => {
		fc.assert(
			fc.property(openReview, fc.nat(), (text, at) => {
				const ending = text.includes('\r\n') ? '\r\n' : '\n';
				const lines = text.split(ending);
				const sections = [...lines.keys()].filter((line) => lines[line]?.startsWith('### '));
				const place = (sections[at % sections.length] ?? lines.length - 1) + 1;
				const added = [...lines.slice(0, place), '', '- [ ] 다시 읽기', '', ...lines.slice(place)];
				const found = read(snapshotOf(added.join(ending))).tasks.map((task) => [task.line, task.text]);
				const written = [...added.entries()].filter(([, line]) => line.startsWith('- [ ] '));
				expect(found).toEqual(written.map(([line, task]) => [line, task.slice('- [ ] '.length)]));
				expect(found).toContainEqual([place + 1, '다시 읽기']);
			}),
			{ numRuns: 300 },
		);
	});

	test('take linear time', () => {
		const bait = ['%%', '*a', '_a ', '==a', '[[a|', '^a', '![[', '[a]('].map(
			(part) => `- [ ] ${part.repeat(40_000)}`,
		);
		const start = cpuTime();
		for (const line of bait) tasksOf(line);
		readReview({ ...snapshotOf(''), tasks: [0], text: bait.join('\n') }, DEFAULT_SETTINGS);
		expect(cpuTime() - start).toBeLessThan(2000);
	});
});

describe('the questions of a review', () => {
	const note = (ending: string) =>
		[
			...[
				'---',
				'tags: [meetup/review]',
				'---',
				'# 모임',
				'## 1부: 파티션',
				'### QnA',
				'- Q. 왜요?',
				'- A. 커져서요.',
			],
			...['#### 더 깊이', '', '- Q. 또요?', '## 2부: 색인', '### 그 밖에', '#### QnA', '> - Q. 언제요?'],
		].join(ending);

	test.each([
		['LF', '', '\n'],
		['CRLF', '', '\r\n'],
		['a byte order mark', '\uFEFF', '\r\n'],
	])('know their lines, with %s', (_, mark, ending) => {
		const { talks } = read(snapshotOf(mark + note(ending)));
		expect(talks.map(({ questions }) => questions.map(({ question, line }) => [question, line]))).toEqual([
			[
				['왜요?', 6],
				['더 깊이', 8],
				['또요?', 10],
			],
			[['언제요?', 14]],
		]);
	});
});
