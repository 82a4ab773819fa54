import { describe, expect, test } from '@jest/globals';

import { readReview } from '../../../src/core/read/read-review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { snapshotOf, snapshotWithoutText } from '../../builders/snapshot-of';

const talksOf = (...lines: readonly string[]) => readReview(snapshotOf(lines.join('\n')), DEFAULT_SETTINGS).talks;
const titlesOf = (...lines: readonly string[]) => talksOf(...lines).map(({ title }) => title);

describe('a note that marks a talk', () => {
	const NOTE = [
		'# 모임',
		'## 느린 빌드',
		'#meetup/talk',
		'## 1. 점심',
		'## 빠른 테스트',
		'### 내용 정리',
		'## 캐시 - [[이하람]]',
	];

	test('has that talk, and those that show themselves by more than a number', () => {
		expect(titlesOf(...NOTE)).toEqual(['느린 빌드', '빠른 테스트', '캐시']);
	});

	test('has them already while only its metadata is known', () => {
		const note = snapshotWithoutText(NOTE.join('\n'));
		expect(readReview(note, DEFAULT_SETTINGS).talks.map(({ title }) => title)).toEqual(titlesOf(...NOTE));
	});

	test('has no talk that only holds marked ones', () => {
		expect(titlesOf('## Day 1', '### A', '#Meetup/Talk', '### 정리')).toEqual(['A']);
	});

	test('has marked talks beside each other, whatever their levels are', () => {
		const talks = talksOf('## A', '#meetup/talk', '### 정리', '### B', '#meetup/talk', '### 정리', '#### 더');
		expect(talks.map(({ title, sections }) => [title, sections.map(({ line }) => line)])).toEqual([
			['A', [2]],
			['B', [5]],
		]);
	});

	test('may mark its title', () => {
		expect(titlesOf('# 느린 빌드', '#meetup/talk', '글.')).toEqual(['느린 빌드']);
	});
});

describe('the title of a talk', () => {
	test.each([
		['### [[Ada Lee]]', '* Talk: Slow builds'],
		['### [[Ada Lee]] ([[Acme]])', '- **발표 제목**: Slow builds'],
		['### 1. [[Ada Lee]]', 'タイトル：Slow builds'],
	])('stands below a heading that is who speaks: %s', (heading, line) => {
		const [talk] = talksOf(heading, '', line, '글.');
		expect(talk).toMatchObject({ title: 'Slow builds', speakers: [{ name: 'Ada Lee', line: 0 }] });
	});

	test('stands below a heading that says it among other words', () => {
		expect(titlesOf('## 1. Intro: “Slow builds” (30 min)', 'Title: Slow builds', '### 정리')).toEqual([
			'Slow builds',
		]);
	});

	test('is what the heading says where a label may mean what the talk is about', () => {
		expect(titlesOf('## 1부: 느린 빌드', '주제: 빌드')).toEqual(['느린 빌드']);
		expect(titlesOf('## 1부: 느린 빌드', '제목: 딴 이야기')).toEqual(['느린 빌드']);
	});

	test('goes without the letters that count the talks, and keeps a letter that counts nothing', () => {
		const sections = ['### 정리'];
		expect(titlesOf('## A. 빌드', ...sections, '## B. 캐시', ...sections)).toEqual(['빌드', '캐시']);
		expect(titlesOf('## C. elegans', ...sections, '## 캐시', ...sections)).toEqual(['C. elegans', '캐시']);
	});

	test('goes without the marks of bold type and links around it', () => {
		expect(titlesOf('## **1부: 느린 빌드**', '## [캐시](https://example.org)', '### 정리')).toEqual([
			'느린 빌드',
			'캐시',
		]);
	});
});

describe('the day of an event', () => {
	const dayOf = (...properties: readonly string[]) =>
		readReview(snapshotOf(['---', ...properties, '---', ''].join('\n')), DEFAULT_SETTINGS);

	test('is its own property, where the date is that of a post', () => {
		expect(dayOf('date: 2024-06-01', 'event_date: 2024-05-24').day).toBe('2024-05-24');
		expect(dayOf('date: 2024-06-01', 'event_date:').day).toBe('2024-06-01');
	});

	test('is told where it cannot be read, with its line', () => {
		expect(dayOf('date: 2024-06-01', 'event_date: soon').problems).toEqual([
			{ code: 'unreadable-date', line: 2, text: 'soon' },
		]);
	});
});
