import { describe, expect, test } from '@jest/globals';

import type { NotePath } from '../../../src/core/model/note-path';
import { recognise } from '../../../src/core/recognise/recognise';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';

const vocabulary = vocabularyOf(DEFAULT_SETTINGS);
const eventIn = (basename: string, ...lines: readonly string[]) =>
	recognise(`${basename}.md` as NotePath, lines.join('\n'), vocabulary).event;
const post = (title: string, date = '2024-06-10', ...lines: readonly string[]) =>
	eventIn('index', '---', `title: ${JSON.stringify(title)}`, `date: ${date}`, '---', '', ...lines);

describe('the name of the event', () => {
	test.each([
		['모래콘 2023 후기', '모래콘 2023'],
		['[컨퍼런스] 모래콘 2023 다녀온 후기', '모래콘 2023'],
		['[후기] 구름 사용자 모임 밋업 후기 (23.08.09)', '구름 사용자 모임 밋업'],
		['2023 모래콘(SANDCON) 참가 후기 - 내가 들은 세션들', '2023 모래콘(SANDCON)'],
		['모래콘 2022를 다녀와서', '모래콘 2022'],
		['제 3회 조약돌 데이 22 후기 (1)', '제 3회 조약돌 데이 22'],
		['RIVERTREE 2023 Day 1 참관기', 'RIVERTREE 2023'],
		['나의 첫 컨퍼런스, 모래콘 후기', '모래콘'],
		['조약돌 컨퍼런스에서 발표한 후기', '조약돌 컨퍼런스'],
		['분위기가 좋았던 모래캠프 2024', '모래캠프 2024'],
		['240309 - 조약돌 세미나 정리 (큐, 로그)', '조약돌 세미나'],
		['[모래콘 2023] 부스를 지키다.', '모래콘 2023'],
		['砂勉強会 #12 参加メモ', '砂勉強会 #12'],
		['【参加レポート】川カンファレンス 2023', '川カンファレンス 2023'],
		['「Sand Meetup Tokyo #30」に行ってきた', 'Sand Meetup Tokyo #30'],
		['SandForum JP 2019に参加してきた感想', 'SandForum JP 2019'],
		['2018 Sand Developer Days 总结', '2018 Sand Developer Days'],
		['川テスト勉強会 #7で発表してきました', '川テスト勉強会 #7'],
		['My notes from RiverCon 2017', 'RiverCon 2017'],
		['Recap: PebbleTalk EU 2019', 'PebbleTalk EU 2019'],
		['What I learned at PebbleConf', 'PebbleConf'],
		['Takeaways from the Boulder Summit', 'Boulder Summit'],
		['Odd Stones 2014 - Day 1', 'Odd Stones 2014'],
		['pebble() meetup 2022', 'pebble() meetup 2022'],
		['모래 데이즈 2023 후기', '모래 데이즈 2023'],
		['구름 개발자 나잇 후기', '구름 개발자 나잇'],
		['조약돌 테크 살롱 참석 후기', '조약돌 테크 살롱'],
		['모래밭을 위한 돌직구 세미나 후기', '모래밭을 위한 돌직구 세미나'],
		['모래커뮤니티 세 번째 밋업', '모래커뮤니티 세 번째 밋업'],
		['SandCon2018 둘째날 후기', 'SandCon2018'],
		['SANDVIEW 2일차 후기', 'SANDVIEW'],
		['모래콘 2019 자원봉사 후기', '모래콘 2019'],
		['모래콘 2019 스피커로 참여한 이야기', '모래콘 2019'],
		['Sand Unconference 2018 notes', 'Sand Unconference 2018'],
		['5 things I learned at SandCon 2018', 'SandCon 2018'],
		['Five takeaways from SandCon 2018', 'SandCon 2018'],
		['My SandCon 2018 experience', 'SandCon 2018'],
		['My experience at SandCon 2018', 'SandCon 2018'],
		['SandCon 2018 in review', 'SandCon 2018'],
		['Live blogging SandCon 2018', 'SandCon 2018'],
		['Postcard from SandCon 2018', 'SandCon 2018'],
		['砂祭り2023に行ってきた', '砂祭り2023'],
		['砂Night #2 に参加しました', '砂Night #2'],
		['砂会議01に参加した', '砂会議01'],
		['2019年砂石技术沙龙小结', '2019年砂石技术沙龙'],
		['砂石开发者大会2019参会记录', '砂石开发者大会2019'],
	])('the title %s names %s', (title, name) => {
		expect(post(title).name).toBe(name);
	});

	test.each([
		'컨퍼런스 후기',
		'첫 컨퍼런스 참석 후기',
		'함께 자라기',
		'Why stones are heavy',
		'2024년 상반기 회고',
		'Notes',
		'Conference tips',
		'컨퍼런스 다녀온 날',
	])('the title %s names none', (title) => {
		expect(post(title).name).toBeNull();
	});

	test('a property that says so is believed before any title', () => {
		expect(eventIn('a', '---', 'title: 큰 파도', 'event: 물결 서밋', '---', '').name).toBe('물결 서밋');
	});

	test('TOML between plus signs has a title, too', () => {
		expect(eventIn('index', '+++', 'title = "川カンファレンス 2023に行ってきました"', '+++', '').name).toBe(
			'川カンファレンス 2023',
		);
	});

	test('the heading on top is read without its link, and a picture above hides it not', () => {
		expect(eventIn('notes', '![](a.png)', '[Pebble Fest 2014](https://a.example)', '===').name).toBe(
			'Pebble Fest 2014',
		);
	});

	test('of two spellings the title has the say', () => {
		expect(post('분위기가 좋았던 SandCamp2024').name).toBe('SandCamp2024');
		expect(eventIn('2019-05-11-sandcamp2018', '---', 'title: SAND CAMP 2018', '---').name).toBe('SAND CAMP 2018');
	});

	test('the file name counts where the text has no title', () => {
		expect(eventIn('2018 모래 밋업', '## 소개', '', '여러 세션을 들었다.').name).toBe('2018 모래 밋업');
	});

	test('days and numbers of a file are no part of the name in it', () => {
		expect(eventIn('SandCon_2018_10_18', '## 하나').name).toBe('SandCon');
		expect(eventIn('0711_SAND_CONCERT_2019', '## 하나').name).toBe('SAND CONCERT 2019');
	});

	test('a line on top that is nothing but an event names it under the title of a talk', () => {
		expect(eventIn('돌', '## 돌의 무게', '', '- 2022 모래콘', '- 영상').name).toBe('2022 모래콘');
		expect(eventIn('돌', '## 돌의 무게', '', '- [2022 모래콘](https://a.example)').name).toBeNull();
	});

	test('a talk or a person over notes of a talk is no event', () => {
		expect(eventIn('stones-that-float', '# Stones that float', '', '- cork').name).toBeNull();
		expect(eventIn('2_stones', '# Ada Rook - from Quarry', '', '- cork').name).toBeNull();
	});
});

describe('the day of the event', () => {
	test.each([
		['in the title', ['# 모래 밋업 (23.08.09)'], '2023-08-09'],
		['behind a label', ['# 모래콘', '', '- 일시 : 2023-08-09 (수) 19시'], '2023-08-09'],
		['behind a label in bold', ['# 모래콘', '', '**날짜**: 2023년 8월 9일'], '2023-08-09'],
		['in a table', ['# 모래콘', '', '| When | Aug 9, 2023 |', '| --- | --- |'], '2023-08-09'],
		['where it is all of a line', ['# 모래콘', '2023. 8. 9.', '', '글'], '2023-08-09'],
		['where it opens a line', ['# 모래콘', '', '2023. 8. 9(수) ~ 8. 10(목)'], '2023-08-09'],
		['in a sentence', ['# 砂勉強会', '', '2024/03/09(土)に開催された砂勉強会に参加しました。'], '2024-03-09'],
		[
			'under the first of two days',
			['# Pebble', '', 'a', '', '## Talks', '', '# Day 1 - 2017-06-03'],
			'2017-06-03',
		],
		['in the summary', ['---', 'summary: 2023.08.09에 열린 모래콘', '---', '글'], '2023-08-09'],
		[
			'on the line below its label',
			['# 모래콘', '', '## 하나', '## 둘', '### 일시', '', '2023.08.09(수)'],
			'2023-08-09',
		],
		[
			'in the column below its label',
			['# 모래콘', '## 하나', '## 둘', '|발표자|일시|', '|-|-|', '|나래|2023-08-09|'],
			'2023-08-09',
		],
		['behind a label in brackets', ['# 砂会議', '', '【日時】2023/8/9(水)'], '2023-08-09'],
		['over the place', ['# Sand', '## a', '## b', '## c', 'Date: Aug 9, 2023', 'Place: Quarry'], '2023-08-09'],
		['in a heading that is a day', ['# Sand 2023', '', '## 09.08. - Wednesday', '### Stones'], '2023-08-09'],
		['in eight digits over the first day', ['# 20230809', '## Stones', '# 20230810'], '2023-08-09'],
		['in a sentence further down', ['# 모래콘 2023', '## 하나', '## 둘', '8월 9일에 열렸습니다.'], '2023-08-09'],
		[
			'beside the name further down',
			['# 모래콘 2023', '## 하나', '## 둘', '8월 9일 열린 모래콘 2023에서'],
			'2023-08-09',
		],
		['with the year of the title', ['# 모래콘 2023', '', '8월 9일에 다녀왔다.'], '2023-08-09'],
	] as const)('%s', (_, lines, day) => {
		expect(eventIn('note', ...lines).day).toBe(day);
	});

	test.each([
		['[210306] 모래 밋업', '2021-03-06'],
		['모래 밋업 2021-03-06', '2021-03-06'],
		['Pebble-Fest-2016-03-12', '2016-03-12'],
		['2016-04-08-pebbleconf', '2016-04-08'],
		['20240309_砂勉強会', '2024-03-09'],
		['SandCon_2018_10_18', '2018-10-18'],
		['0518_SAND_CONCERT_2019', '2019-05-18'],
	])('in the file name %s', (basename, day) => {
		expect(eventIn(basename, '# 모래').day).toBe(day);
	});

	test('a property of its own', () => {
		expect(eventIn('a', '---', 'date: 2023-08-20', 'event_date: 2023-08-09', '---', '# 모래콘').day).toBe(
			'2023-08-09',
		);
	});

	test('a day without a year is the last one before the post', () => {
		expect(post('모래콘 후기', '2024-01-03', '12월 28일 모래콘에 다녀왔다.').day).toBe('2023-12-28');
	});

	test.each([
		['the day of the post', post('모래콘 후기', '2024-06-10', '오늘 다녀왔다.')],
		['the day in the file name of a post', eventIn('2019-05-11-sandcamp', '---', 'title: 모래캠프 2018', '---')],
		['the name of a diary', eventIn('2019-05-11', '# 모래 밋업')],
		['the day of an addendum', eventIn('a', '# 모래 밋업', '', '+ 2023.08.16 추가 | 자료')],
		['a deadline', eventIn('a', '# 모래 밋업', '', '2023년 8월 1일까지 신청을 받았고 다녀왔다.')],
		['the next event', post('모래콘 후기', '2023-08-12', '다음 모래콘은 9월 1일에 열린다.')],
		['a release', eventIn('a', '# 모래콘', '', '큐는 2021.09.14 출시되었다.')],
		['the next event further down', eventIn('a', '# 모래콘', '## 하나', '## 다음 모임', '일시: 2023-09-01')],
		['a column of releases', eventIn('a', '# 모래콘', '## a', '## b', '|버전|날짜|', '|-|-|', '|1.0|2021-09-14|')],
		['of another year', eventIn('a', '# 모래콘 2019', '## a', '## b', '2017년 5월 18일에 열렸던 행사보다 낫다.')],
		['a day that no calendar has', eventIn('a', '# 모래콘 (23.02.30)')],
		['a day deep in the text', eventIn('a', '# 모래콘', '', '## 하나', '## 둘', '2021-09-14에 배포했다.')],
	])('is not %s', (_, event) => {
		expect(event.day).toBeNull();
	});

	test('the addendum on top does not hide the day below', () => {
		expect(eventIn('a', '# 모래 밋업', '', '(2023.08.16 수정)', '', '2023.08.09에 다녀왔다.').day).toBe(
			'2023-08-09',
		);
	});
});
