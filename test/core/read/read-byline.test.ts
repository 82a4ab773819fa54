import { describe, expect, test } from '@jest/globals';

import { readByline } from '../../../src/core/read/read-byline';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { problemOfWords } from '../../../src/core/vocabulary/own-words';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';
import { cpuTime } from '../../builders/cpu-time';

const nobody = () => false;
const plain = vocabularyOf(DEFAULT_SETTINGS);
const reads = (line: string, isSpeaker: (person: { name: string }) => boolean = nobody, words = plain) =>
	readByline(line, isSpeaker, words).map(({ name, affiliation, role }) => [name, affiliation?.name ?? null, role]);

describe('readByline', () => {
	test.each([
		[
			'[[가람]]에서 데이터 엔지니어로 재직 중이신 [[윤서아]] 님이 발표해 주셨습니다.',
			'윤서아',
			'가람',
			'데이터 엔지니어',
		],
		[
			'[[가람]]에서 CTO 겸 Staff Engineer로 재직 중이신 [[윤서아]] 님이 발표해 주셨습니다.',
			'윤서아',
			'가람',
			'CTO 겸 Staff Engineer',
		],
		['[[가람]]에서 팀장으로 근무하고 계신 [[윤서아]]님께서 발표해주셨다.', '윤서아', '가람', '팀장'],
		['[[가람]]에서 CTO를 맡고 계신 [[윤서아]] 님의 발표.', '윤서아', '가람', 'CTO'],
		['[[가람]] 백엔드 개발자 [[윤서아]] 님이 이야기해 주셨습니다.', '윤서아', '가람', '백엔드 개발자'],
		['[[가람]]의 [[윤서아]] 님 발표', '윤서아', '가람', null],
		['[[가람]]에서 오신 [[윤서아]] 님이 발표해 주셨습니다.', '윤서아', '가람', null],
		['[[윤서아]] 님이 발표해 주셨습니다.', '윤서아', null, null],
		['Presented by [[Ada Lee]], data engineer at [[Acme]].', 'Ada Lee', 'Acme', 'data engineer'],
		['Presented by [[Ada Lee]] from [[Acme]].', 'Ada Lee', 'Acme', null],
		['A talk by [[Ada Lee]] ([[Acme]], staff engineer).', 'Ada Lee', 'Acme', 'staff engineer'],
		['Presented by [[Ada Lee]], data engineer.', 'Ada Lee', null, 'data engineer'],
		['[[アクメ]]でデータエンジニアを務める[[山田花子]]さんの発表です。', '山田花子', 'アクメ', 'データエンジニア'],
		['[[アクメ]]の[[山田花子]]さんの発表です。', '山田花子', 'アクメ', null],
		['[[Ada Lee]] · [[Acme]] · CTO', 'Ada Lee', 'Acme', 'CTO'],
		['- [[Ada Lee]] · [[Acme]]', 'Ada Lee', 'Acme', null],
		['Speaker: Ada Lee (Acme)', 'Ada Lee', 'Acme', null],
		['**Speaker:** Ada Lee (Acme, staff engineer)', 'Ada Lee', 'Acme', 'staff engineer'],
		['Speaker: Ada Lee, CTO at Acme', 'Ada Lee', 'Acme', 'CTO'],
		['발표자 : 윤서아 (가람)', '윤서아', '가람', null],
		['登壇者：山田花子（アクメ）', '山田花子', 'アクメ', null],
		['Speaker: [[Ada Lee (Acme)|Ada Lee]] ([[Acme]])', 'Ada Lee', 'Acme', null],
		['발표는 [[윤서아]] 님께서 해 주셨습니다.', '윤서아', null, null],
		['첫 발표자는 [[윤서아]] 님', '윤서아', null, null],
		['By [[Ada Lee]] (CTO, [[Acme]])', 'Ada Lee', 'Acme', 'CTO'],
		['[[가람]]에서 근무 중인 [[윤서아]] 님이 발표했다.', '윤서아', '가람', null],
		['[[가람]]에서 [[카프카]]를 담당하시는 [[윤서아]] 님이 발표했다.', '윤서아', '가람', null],
		['[[윤서아]] 님([[가람]])이 발표했다.', '윤서아', '가람', null],
		['[[가람]] 개발자 [[윤서아]] 님', '윤서아', '가람', '개발자'],
		['[[윤서아]] 님입니다.', '윤서아', null, null],
		['발표: 윤서아 (가람)', '윤서아', '가람', null],
		['Presented by [[Ada Lee]], CTO at [[Acme]]. #topic/search #topic/data', 'Ada Lee', 'Acme', 'CTO'],
	])('reads %s', (line, name, affiliation, role) => {
		expect(reads(line)).toEqual([[name, affiliation, role]]);
	});

	test('reads several speakers of one sentence, each with their own organization', () => {
		expect(reads('[[가람]]의 [[윤서아]] 님과 [[나루]]의 [[정도윤]] 님이 함께 발표해 주셨습니다.')).toEqual([
			['윤서아', '가람', null],
			['정도윤', '나루', null],
		]);
	});

	test('reads several speakers of one English sentence, who share what follows', () => {
		expect(reads('Presented by [[Ada Lee]] and [[Bo Kim]] from [[Acme]].')).toEqual([
			['Ada Lee', 'Acme', null],
			['Bo Kim', 'Acme', null],
		]);
	});

	test('keeps what stands in the brackets of the second speaker with the second', () => {
		expect(reads('Speakers: Ada, Bo (CTO at Acme)')).toEqual([
			['Ada', null, null],
			['Bo', 'Acme', 'CTO'],
		]);
	});

	test('reads several speakers behind a label', () => {
		expect(reads('Speakers: Ada Lee (Acme), [[Bo Kim]] ([[Initech]], SRE) and Cy Park')).toEqual([
			['Ada Lee', 'Acme', null],
			['Bo Kim', 'Initech', 'SRE'],
			['Cy Park', null, null],
		]);
	});

	test('reads decomposed Hangul', () => {
		expect(
			reads('[[가람]]에서 데이터 엔지니어로 재직 중이신 [[윤서아]] 님이 발표해 주셨습니다.'.normalize('NFD')),
		).toEqual([['윤서아', '가람', '데이터 엔지니어']]);
	});

	test('keeps the note behind a name that two people share', () => {
		expect(readByline('[[박서준 (모아페이)|박서준]] 님이 발표해 주셨습니다.', nobody, plain)[0]).toMatchObject({
			name: '박서준',
			target: '박서준 (모아페이)',
		});
	});

	test('takes a link for a speaker when the note names them, whatever the sentence', () => {
		expect(reads('[[Ada Lee]] showed us how [[Acme]] does it.', ({ name }) => name === 'Ada Lee')).toEqual([
			['Ada Lee', null, null],
		]);
	});

	test.each([
		['발표자: [윤서아](https://in.example/seo(a)) (가람)', [['윤서아', '가람', null]]],
		[
			'발표자: [윤서아](<https://in.example/a b> "윤서아") ([가람](https://garam.example), 팀장)',
			[['윤서아', '가람', '팀장']],
		],
		[
			'Speaker: [Ada Lee][1], [[Bo Kim]][^2]',
			[
				['Ada Lee', null, null],
				['Bo Kim', null, null],
			],
		],
		['발표자: 윤서아[^1]', [['윤서아', null, null]]],
		['[[윤서아]][^1] · [가람](https://garam.example)', [['윤서아', '가람', null]]],
		['Presented by [[Ada Lee]], [x\\](y) at [[Acme]].', [['Ada Lee', 'Acme', '[x](y)']]],
	])('reads links of Markdown and footnotes as what they show: %s', (line, people) => {
		expect(reads(line)).toEqual(people);
	});

	test.each([
		['발표자: 윤서아 / 정도윤', ['윤서아', null, null], ['정도윤', null, null]],
		['Speakers: Ada Lee (Acme) / [[Bo]]', ['Ada Lee', 'Acme', null], ['Bo', null, null]],
		['발표자: 윤서아님과 정도윤님', ['윤서아', null, null], ['정도윤', null, null]],
		['발표자: [[윤서아]] 님과 정도윤 님 (가람)', ['윤서아', null, null], ['정도윤', '가람', null]],
	])('reads two speakers in %s', (line, ...people) => {
		expect(reads(line)).toEqual(people);
	});

	test.each([
		['발표자: 윤서아 / 가람 데이터 팀', '가람 데이터 팀', null],
		['발표자: 윤서아 / Acme / CTO', 'Acme', 'CTO'],
	])('reads no second speaker in %s', (line, affiliation, role) => {
		expect(reads(line)).toEqual([['윤서아', affiliation, role]]);
	});

	test.each([
		'Speaker: TBD',
		'Speakers: tba (Acme)',
		'발표자: 미정',
		'登壇者：未定',
		'발표자: https://x.example',
		'발표자: (가람)',
	])('finds nobody in %s', (line) => {
		expect(reads(line)).toEqual([]);
	});

	test.each([
		'[[카프카]]에 대해 발표해 주셨습니다.',
		'지난번 [[밋업]]에서 들은 내용과 이어진다.',
		'See [[Kafka]] and [[ZooKeeper]] for background.',
		'오늘은 발표가 두 개였다.',
		'발표: 카프카를 쓰는 이야기',
		'By: the river',
		'어제 [[윤서아]] 님과 함께 갔다.',
		'[[윤서아]] 님의 소개로 다녀왔다.',
		'Written by [[Bob]] on the train.',
		'Hosted by [[Kafka Korea]] at [[Acme]] HQ.',
		'[[카프카]] 씨앗을 심는 법',
		'',
		'#topic/kafka',
	])('finds no speaker in %p', (line) => {
		expect(reads(line)).toEqual([]);
	});
});

describe('the bylines of a person', () => {
	const own = vocabularyOf({
		...DEFAULT_SETTINGS,
		wordsByline: [
			'진행자, 길잡이:',
			'오늘의 이야기꾼은 {affiliation}의 {name} 님.',
			'{affiliation}에서 {role}로 지내는 {name} 님, 반가워요',
			'On stage (live!): {name} | {affiliation}',
		].join('\n'),
	});
	const readsOwn = (line: string) => reads(line, nobody, own);

	test.each([
		['진행자: 여환성', '여환성', null, null],
		['- 🎤 **진행자** : [[여환성]] (모아페이, 사서)', '여환성', '모아페이', '사서'],
		['길잡이：여환성 님', '여환성', null, null],
		['오늘의 이야기꾼은 [[모아페이]]의 여환성 님', '여환성', '모아페이', null],
		['오늘의 이야기꾼은 [[모아페이]]의 [[사람/여환성 (둘째)|여환성]] 님...', '여환성', '모아페이', null],
		['오늘의 이야기꾼은 모아페이의 여환성님!', '여환성', '모아페이', null],
		['오늘의  이야기꾼은 **모아페이**의 여환성 님. #topic/kafka', '여환성', '모아페이', null],
		['오늘의 이야기꾼은 모아페이의 여환성 님'.normalize('NFD'), '여환성', '모아페이', null],
		['모아페이에서 팀장으로 지내는 여환성 님, 반가워요', '여환성', '모아페이', '팀장'],
		['[[모아페이]]에서 데이터 엔지니어로 지내는 [[여환성]] 님, 반가워요.', '여환성', '모아페이', '데이터 엔지니어'],
		['ON STAGE (live!): Ada Lee | [[Acme]]', 'Ada Lee', 'Acme', null],
	])('are read in %s', (line, name, affiliation, role) => {
		expect(readsOwn(line)).toEqual([[name, affiliation, role]]);
	});

	test('are read nowhere else', () => {
		expect(reads('진행자: 여환성')).toEqual([]);
		expect(reads('오늘의 이야기꾼은 모아페이의 여환성 님')).toEqual([]);
	});

	test('may name several people', () => {
		expect(readsOwn('오늘의 이야기꾼은 모아페이의 [[여환성]], [[이지안]] 님')).toEqual([
			['여환성', '모아페이', null],
			['이지안', '모아페이', null],
		]);
	});

	test.each([
		'오늘의 이야기꾼은 참 따뜻하고 재미있는 분의 이야기 보따리를 풀어 주신 님',
		'진행자 여환성',
		'[[진행자: 모음]] 을 읽고',
		'On stage (live!): the band | loud',
	])('are not read in %s', (line) => {
		expect(readsOwn(line)).toEqual([]);
	});

	test('leave the usual bylines as they are', () => {
		expect(readsOwn('[[모아페이]]에서 오신 [[여환성]] 님이 발표해 주셨습니다.')).toEqual([
			['여환성', '모아페이', null],
		]);
		expect(readsOwn('발표자: 여환성')).toEqual([['여환성', null, null]]);
	});

	test('are ten sentences at most', () => {
		const lines = Array.from({ length: 11 }, (_, at) => `{name} 님의 ${at}번째 이야기`).join('\n');
		expect(problemOfWords('wordsByline', lines)).toEqual({ code: 'tooMany', text: '10' });
		expect(problemOfWords('wordsByline', lines.slice(0, lines.lastIndexOf('\n')))).toBeNull();
	});

	test('cost no time, whatever a line and a sentence are', () => {
		const slow = vocabularyOf({
			...DEFAULT_SETTINGS,
			wordsByline: Array.from({ length: 40 }, () => 'a{role} {affiliation} {name} (a+)+$').join('\n'),
		});
		const start = cpuTime();
		for (const line of [`a${' '.repeat(500)}`, `a${' b'.repeat(250)} (a+)+`, `a${'a'.repeat(590)}`])
			expect(reads(line, nobody, slow)).toEqual([]);
		expect(cpuTime() - start).toBeLessThan(3_000);
	});
});
