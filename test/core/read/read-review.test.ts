import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readNote } from '../../../src/core/read/read-note';
import { readReview } from '../../../src/core/read/read-review';
import type { Review } from '../../../src/core/model/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { snapshotOf, snapshotWithoutText } from '../../builders/snapshot-of';

const HEAD = '---\ntitle: "가을 검색 밋업"\ndate: 2024-10-02\nmeetup: "[[검색 모임]]"\ntags:\n  - meetup/review\n---\n';
const read = (...body: string[]): Review => readReview(snapshotOf(HEAD + body.join('\n')), DEFAULT_SETTINGS);
const talksOf = (review: Review) =>
	review.talks.map(({ number, title, speakers }) => [number, title, ...speakers.map(({ name }) => name)]);

describe('readReview', () => {
	test('reads the properties of the event', () => {
		const head = [
			'---',
			'title: "가을 검색 밋업"',
			'date: 2024-10-02T19:00',
			'meetup: "[[검색 모임|검색]]"',
			'location: 서울',
			'url: https://example.org',
			'rating: 4',
			'slides: https://example.org/a.pdf',
			'tags: meetup/review, topic/search',
			'---',
		];

		expect(readReview(snapshotOf(head.join('\n')), DEFAULT_SETTINGS)).toMatchObject({
			title: '가을 검색 밋업',
			day: '2024-10-02',
			meetup: { name: '검색', target: '검색 모임' },
			location: '서울',
			url: 'https://example.org',
			rating: 4,
			slides: ['https://example.org/a.pdf'],
			topics: ['search'],
			problems: [],
		});
	});

	test('finds talks by their number, their byline or their sections', () => {
		const review = read(
			'# 가을 검색 밋업',
			'## 1부: 역색인',
			'## 벡터 검색',
			'[[윤서아]] 님이 발표해 주셨습니다.',
			'## 하이브리드',
			'### 내 생각',
			'## 다녀오는 길에',
			'비가 왔다.',
		);

		expect(talksOf(review)).toEqual([
			[1, '역색인'],
			[null, '벡터 검색', '윤서아'],
			[null, '하이브리드'],
		]);
		expect(review.sections).toEqual([{ kind: 'other', heading: '다녀오는 길에', line: 13 }]);
	});

	test('looks for talks inside headings that only hold them', () => {
		const review = read(
			'# 이틀짜리',
			'## 첫째 날',
			'### 1부: 역색인',
			'#### 정리',
			'## 둘째 날',
			'### 2부: 벡터',
			'#### 1. 거리',
			'#### 2. 색인',
		);

		expect(talksOf(review)).toEqual([
			[1, '역색인'],
			[2, '벡터'],
		]);
	});

	test('takes a note whose title carries the byline for one talk', () => {
		expect(talksOf(read('# 역색인', '[[윤서아]] 님이 발표해 주셨습니다.', '## 정리'))).toEqual([
			[null, '역색인', '윤서아'],
		]);
	});

	test('takes the title for no talk where talks stand under it, whoever is named in between', () => {
		const review = read(
			'# 가을 검색 밋업',
			'',
			'[[한지우]] 님과 [[윤서아]] 님의 발표를 듣고 왔다.',
			'## 1부: 역색인',
			'[[윤서아]] 님이 발표해 주셨습니다.',
		);

		expect(talksOf(review)).toEqual([[1, '역색인', '윤서아']]);
	});

	test('ends the bylines of a talk at the first empty line', () => {
		const review = read(
			'## 1부: 역색인',
			'[[윤서아]] 님이 발표해 주셨습니다.',
			'[[정도윤]] 님이 함께 발표해 주셨습니다.',
			'',
			'[[한지우]] 님의 질문이 발표만큼 좋았다.',
		);

		expect(talksOf(review)).toEqual([[1, '역색인', '윤서아', '정도윤']]);
	});

	test('knows sections in and outside of talks by their words', () => {
		const review = read(
			'# x',
			'## 1부: 역색인',
			'### 내용 정리',
			'#### 세부',
			'### 내 이야기',
			'#### QnA',
			'### 후기',
			'## 마치며',
			'## 네트워킹',
		);

		expect(review.talks[0]?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
			['summary', '내용 정리'],
			['other', '내 이야기'],
			['qna', 'QnA'],
			['thoughts', '후기'],
		]);
		expect(review.sections.map(({ kind }) => kind)).toEqual(['reflection', 'networking']);
	});

	test('gathers topics from the properties and from anywhere inside a talk', () => {
		const review = read(
			'## 1부: 역색인',
			'오늘은 #topic/search 이야기',
			'### 정리',
			'- #topic/Lucene',
			'## 2부: 로그',
			'### 정리',
			'#topic/logs',
		);

		expect(review.talks.map(({ topics }) => topics)).toEqual([['search', 'Lucene'], ['logs']]);
		expect(review.topics).toEqual(['search', 'Lucene', 'logs']);
	});

	test('keeps speakers that stand only in the properties', () => {
		const text =
			'---\nspeakers:\n  - "[[윤서아]]"\n  - [[정도윤]]\ntags: [meetup/review]\n---\n## 1부: 역색인\n[[윤서아]] 님의 발표\n';
		const review = readReview(snapshotOf(text), DEFAULT_SETTINGS);

		expect(review.speakers.map(({ name, line }) => [name, line])).toEqual([
			['윤서아', 7],
			['정도윤', 1],
		]);
	});

	test.each([
		['date: 2024-13-02', 'unreadable-date', 1, '2024-13-02'],
		['mood: fine', 'missing-date', 0, ''],
		['date: 2024-10-02\nrating: 9', 'unreadable-rating', 2, '9'],
	])('says what is wrong with %j', (yaml, code, line, text) => {
		const { problems } = readReview(snapshotOf(`---\n${yaml}\ntags: [meetup/review]\n---\n`), DEFAULT_SETTINGS);

		expect(problems).toEqual([{ code, line, text }]);
	});

	test('says that a talk has no title once somebody wrote into it', () => {
		expect(read('## 1부: ', '### 정리', '').problems).toEqual([]);
		expect(read('## 1부: ', '### 정리', '좋았다.').problems).toEqual([
			{ code: 'talk-without-title', line: 7, text: '1부:' },
		]);
	});

	test('reads properties under the names that the person gave them', () => {
		const settings = { ...DEFAULT_SETTINGS, propertyMeetup: '모임', propertyDate: '날짜' };

		expect(readReview(snapshotOf('---\n모임: 검색 모임\n날짜: 24.10.02\n---\n'), settings)).toMatchObject({
			meetup: { name: '검색 모임' },
			day: '2024-10-02',
		});
	});

	test('reads the words that the person added, and the usual ones besides', () => {
		const settings = {
			...DEFAULT_SETTINGS,
			wordsSummary: '받아 적은 것',
			wordsThoughts: '후기',
			wordsNetworking: '쉬는 시간',
			wordsNumbering: 'N교시',
			wordsByline: '진행자\n오늘의 이야기꾼은 {affiliation}의 {name} 님',
		};
		const text = [
			...['## 1교시: 역색인', '오늘의 이야기꾼은 도서관의 윤서아 님', '### 받아 적은 것', '### 후기', '### QnA'],
			...['## 형태소', '진행자: 박서준', '### 내용 정리', '## 후기', '## 쉬는 시간'],
		].join('\n');
		const review = readReview(snapshotOf(HEAD + text), settings);

		expect(review.talks).toMatchObject([
			{
				number: 1,
				title: '역색인',
				speakers: [{ name: '윤서아', affiliation: { name: '도서관' } }],
				sections: [{ kind: 'summary' }, { kind: 'thoughts' }, { kind: 'qna' }],
			},
			{ number: null, title: '형태소', speakers: [{ name: '박서준' }], sections: [{ kind: 'summary' }] },
		]);
		expect(review.sections.map(({ kind }) => kind)).toEqual(['reflection', 'networking']);
		expect(read(text)).toMatchObject({
			talks: [{ number: null, title: '1교시: 역색인', speakers: [] }, { speakers: [] }],
			sections: [{ kind: 'reflection' }, { kind: 'other' }],
		});
	});

	test('knows talks and their speakers from the metadata before the text is read', () => {
		const text = `${HEAD.replace('tags:', 'speakers: ["[[윤서아]]"]\ntags:')}## 1부: 역색인\n[[도서관]]에서 사서로 일하는 [[윤서아]] 님의 발표\n### 정리\n`;
		const early = readReview(snapshotWithoutText(text), DEFAULT_SETTINGS);

		expect(early.talks).toMatchObject([
			{ title: '역색인', speakers: [{ name: '윤서아', affiliation: { name: '도서관' }, role: null }] },
		]);
		expect(readReview(snapshotOf(text), DEFAULT_SETTINGS).talks[0]?.speakers[0]?.role).toBe('사서');
	});

	test('reads CRLF as it reads LF', () => {
		const text = `${HEAD}## 1부: 역색인\n[[윤서아]] 님의 발표 #topic/search\n### QnA\n- Q. 왜요?\n- A. 그래서요.\n`;

		expect(readReview(snapshotOf(text.replaceAll('\n', '\r\n')), DEFAULT_SETTINGS)).toEqual(
			readReview(snapshotOf(text), DEFAULT_SETTINGS),
		);
	});
});

describe('readNote', () => {
	test('says nothing of a note that is none of ours', () => {
		expect(readNote(snapshotOf('# 장보기\n#speaker/윤서아 #speaker\n'), DEFAULT_SETTINGS)).toBeNull();
	});

	test.each(['tags: [speaker, meetup/review]', 'tags: [meetup/review, speaker]', 'Tags: [meetup/review]'])(
		'takes a note with %s for a review',
		(yaml) => {
			expect(readNote(snapshotOf(`---\n${yaml}\n---\n`), DEFAULT_SETTINGS)?.kind).toBe('review');
		},
	);

	test('reads a reflection and the review it is about', () => {
		expect(
			readNote(
				snapshotOf(
					'---\nreview: "[[가을 검색 밋업]]"\ndate: 2025-01-05\ntags: meetup/reflection\n---\n# 석 달 뒤',
				),
				DEFAULT_SETTINGS,
			),
		).toMatchObject({
			kind: 'reflection',
			title: '석 달 뒤',
			day: '2025-01-05',
			review: { name: '가을 검색 밋업' },
		});
	});

	test('reads what a speaker is called and where they are', () => {
		const text = '---\naliases: [박서준]\norganization: "[[모아페이]]"\nrole: SRE\ntags: [speaker]\n---\n';

		expect(readNote(snapshotOf(text, '사람/박서준 (모아페이).md'), DEFAULT_SETTINGS)).toMatchObject({
			kind: 'speaker',
			name: '박서준 (모아페이)',
			aliases: ['박서준'],
			organization: { name: '모아페이' },
			role: 'SRE',
		});
	});

	test('never throws, whatever the properties and the text are', () => {
		const line = fc.oneof(
			fc.constantFrom(
				'# a',
				'## 1부: ',
				'## - [[',
				'### QnA',
				'- Q.',
				'- A. x',
				'[[a|b]] 님',
				'Speaker: (',
				'[[',
				']]',
				'---',
				'```',
				'%%',
				'·',
			),
			fc.string({ unit: 'grapheme', maxLength: 12 }),
		);
		fc.assert(
			fc.property(
				fc.array(line, { maxLength: 25 }),
				fc.dictionary(
					fc.constantFrom('date', 'rating', 'speakers', 'meetup', 'title', '__proto__'),
					fc.jsonValue(),
				),
				(lines, properties) => {
					const snapshot = {
						...snapshotOf(lines.join('\n')),
						properties: { ...properties, tags: ['meetup/review'] },
					};

					expect(readNote(snapshot, DEFAULT_SETTINGS)?.kind).toBe('review');
				},
			),
			{ numRuns: 2000 },
		);
	});
});
