import { describe, expect, test } from '@jest/globals';

import type { GroupOf, ReflectionRow, Row, TaskRow } from '../../../src/core/browse/row';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NotePath } from '../../../src/core/model/note-path';
import { stringsFor } from '../../../src/i18n/strings';
import { labelOf, nameOf, textOf } from '../../../src/obsidian/pane/row-words';
import { aGroupRow, aReviewRow, aTalkRow } from '../../builders/a-row';

const EN = stringsFor('en');
const KO = stringsFor('ko');

const day = '2023-08-16' as CalendarDay;
const placed = { id: '', depth: 1, position: 1, size: 1, isTwoLined: true, path: 'a.md' as NotePath };
const task: TaskRow = {
	...placed,
	...{ kind: 'task', isQuestion: false, line: 3, text: 'Ask about retries', review: 'Kafka Seoul', day: null },
};
const reflection: ReflectionRow = { ...placed, kind: 'reflection', title: 'One year on', day, review: 'Kafka Seoul' };

describe('a row as a sentence', () => {
	test.each<[Row, string, string]>([
		[aGroupRow('2023', { count: 4 }), '2023, 4 reviews', '2023년, 후기 4개'],
		[aGroupRow('2023-08', { of: 'month' }), 'August 2023, 1 review', '2023년 8월, 후기 1개'],
		[
			aReviewRow('Kafka Seoul', { talks: 2, speakers: ['여환성', '손정묵'] }),
			'Kafka Seoul, 9 August 2023, 2 talks, by 여환성 and 손정묵',
			'Kafka Seoul, 2023년 8월 9일, 발표 2개, 발표자 여환성, 손정묵',
		],
		[
			aReviewRow('Kafka Seoul', { talks: 0, problems: 1 }),
			'Kafka Seoul, 9 August 2023, Something in this note could not be read',
			'Kafka Seoul, 2023년 8월 9일, 이 노트에 읽지 못한 부분이 있어요',
		],
		[
			aTalkRow('Retries', { number: 1, speakers: ['Ada', 'Bo', 'Cy'] }),
			'Talk 1, Retries, by Ada, Bo and Cy',
			'발표 1, Retries, 발표자 Ada, Bo, Cy',
		],
		[aTalkRow(''), 'Talk, Untitled talk', '발표, (제목 없음)'],
		[
			reflection,
			'Reflection, One year on, 16 August 2023, on Kafka Seoul',
			'회고, One year on, 2023년 8월 16일, Kafka Seoul',
		],
		[task, 'Follow-up, Ask about retries, in Kafka Seoul', '할 일, Ask about retries, Kafka Seoul'],
		[
			{ ...task, isQuestion: true },
			'Question, Ask about retries, in Kafka Seoul',
			'질문, Ask about retries, Kafka Seoul',
		],
	])('%j', (row, en, ko) => {
		expect(nameOf(row, EN)).toBe(en);
		expect(nameOf(row, KO)).toBe(ko);
	});

	test('says of a review that it has no date, as what stands in its row does, where neither would say who spoke', () => {
		const bare = aReviewRow('Kafka Seoul', { day: null, talks: 0 });
		expect(nameOf(bare, EN)).toBe('Kafka Seoul, No date');
		expect(textOf(bare, EN).subtext).toBe('No date');
		expect(textOf(bare, KO).subtext).toBe('날짜 없음');
		const spoken = aReviewRow('Kafka Seoul', { day: null, talks: 0, speakers: ['여환성'] });
		expect(nameOf(spoken, EN)).toBe('Kafka Seoul, by 여환성');
		expect(textOf(spoken, EN).subtext).toBe('여환성');
	});

	test('groups count what is in them', () => {
		const group = (of: GroupOf) => nameOf(aGroupRow('', { of, label: null, count: 2 }), EN);
		expect(group('tasks')).toBe('Follow-ups, 2 follow-ups');
		expect(group('questions')).toBe('Questions without an answer, 2 questions');
		expect(group('reflections')).toBe('No date, 2 reflections');
		expect(group('speaker')).toBe('No speaker, 2 reviews');
	});
});

describe('what stands in a row', () => {
	test('years are called years in Korean', () => {
		expect(textOf(aGroupRow('2023'), EN).text).toBe('2023');
		expect(textOf(aGroupRow('2023'), KO).text).toBe('2023년');
		expect(nameOf(aGroupRow('2023', { of: 'reflections', count: 2 }), KO)).toBe('2023년, 회고 2개');
	});

	test('months are called by their names', () => {
		const month = aGroupRow('2023-08', { of: 'month' });
		expect(textOf(month, EN).text).toBe('August');
		expect(textOf(month, KO).text).toBe('8월');
	});

	test('typing finds a talk by its title and a review by what follows its kind', () => {
		expect(labelOf(aTalkRow('Retries', { number: 3 }), EN)).toBe('Retries');
		expect(labelOf(aReviewRow('[후기] Kafka'), EN)).toBe('Kafka');
	});
});
