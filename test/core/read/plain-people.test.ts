import { describe, expect, test } from '@jest/globals';

import { readPlainByline } from '../../../src/core/read/plain-byline';
import { LIKELY, readPlainPeople } from '../../../src/core/read/plain-people';
import type { Person } from '../../../src/core/read/read-people';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';

/** `Name, organization, role & Name`; what is not said is `-`. */
const shownPeople = (people: readonly Person[] | undefined): string =>
	(people ?? [])
		.map(({ name, affiliation, role }) => [name, affiliation?.name ?? '-', role ?? '-'].join(', '))
		.join(' & ');

const peopleIn = (text: string): string => shownPeople(readPlainPeople(text)?.people);
const bylineIn = (line: string): string => shownPeople(readPlainByline(line, vocabularyOf(DEFAULT_SETTINGS))?.people);

describe('words without links', () => {
	test.each([
		'이하람 / 달빛은행 / 데이터 엔지니어',
		'이하람 (달빛은행, 데이터 엔지니어)',
		'이하람 (데이터 엔지니어, 달빛은행)',
		'이하람 (데이터 엔지니어 @ 달빛은행)',
		'이하람 - 달빛은행 데이터 엔지니어',
		'이하람, 데이터 엔지니어, 달빛은행',
		'이하람 달빛은행 데이터 엔지니어',
		'달빛은행 이하람 데이터 엔지니어',
		'달빛은행 데이터 엔지니어 이하람 님',
		'달빛은행의 이하람 데이터 엔지니어님',
	])('tell a Korean name from organization and role, in whatever order: %s', (text) => {
		expect(peopleIn(text)).toBe('이하람, 달빛은행, 데이터 엔지니어');
	});

	test.each([
		['달빛은행 이하람CTO님', '이하람, 달빛은행, CTO'],
		['이하람 대표님', '이하람, -, 대표'],
		['달빛 커뮤니티 이하람 대표', '이하람, 달빛 커뮤니티, 대표'],
		['달빛은행(한빛) 이하람 수석', '이하람, 달빛은행(한빛), 수석'],
		['이하람, 정다온 (달빛은행)', '이하람, 달빛은행, - & 정다온, 달빛은행, -'],
		['이하람, 정들 (달빛은행)', '이하람, 달빛은행, - & 정들, 달빛은행, -'],
		['이하람, 정들', '이하람, -, - & 정들, -, -'],
		['이하람, 달빛', '이하람, 달빛, -'],
		['이하람, 정다온 기술사', '이하람, -, - & 정다온, -, 기술사'],
		['이하람 @달빛은행', '이하람, 달빛은행, -'],
		['이하람 리더, 달빛은행', '이하람, 달빛은행, 리더'],
		['이하람 (달빛 대표 겸 개발자)', '이하람, 달빛, 대표 겸 개발자'],
		['이하람 (페이스북, 블로그)', '이하람, -, -'],
		['진행자 - 이하람', '이하람, -, -'],
		['인달랩 이하람', '이하람, 인달랩, -'],
		['이하람 (Haram Lee)', '이하람, -, -'],
	])('tell who somebody is in Korean: %s', (text, people) => {
		expect(peopleIn(text)).toBe(people);
	});

	test.each([
		['Marta Lindqvist, Staff Engineer, Nordlys', 'Marta Lindqvist, Nordlys, Staff Engineer'],
		['Marta Lindqvist, VP of Engineering at Nordlys', 'Marta Lindqvist, Nordlys, VP of Engineering'],
		['Marta Lindqvist, Developer Advocate', 'Marta Lindqvist, -, Developer Advocate'],
		['Marta Lindqvist from Nordlys', 'Marta Lindqvist, Nordlys, -'],
		['Marta Lindqvist, Fjord Labs', 'Marta Lindqvist, Fjord Labs, -'],
		['Marta Lindqvist (@marta, Nordlys)', 'Marta Lindqvist, Nordlys, -'],
		['Nordlys Inc. Marta Q. Lindqvist', 'Marta Q. Lindqvist, Nordlys Inc., -'],
		['Marta Lindqvist, CEO/Maker, Nordlys', 'Marta Lindqvist, Nordlys, CEO/Maker'],
		['Marta Lindqvist, Founder & CEO, Nordlys', 'Marta Lindqvist, Nordlys, Founder & CEO'],
		['Marta Lindqvist, Full Stack Developer and Designer', 'Marta Lindqvist, -, Full Stack Developer and Designer'],
		['Marta Lindqvist, VP of Nordlys', 'Marta Lindqvist, Nordlys, VP'],
		['Marta Lindqvist (VP of Engineering, Nordlys)', 'Marta Lindqvist, Nordlys, VP of Engineering'],
		['Marta Lindqvist (MVP for Data)', 'Marta Lindqvist, -, MVP for Data'],
		['Marta Lindqvist (NordConf 2023)', 'Marta Lindqvist, -, -'],
		['Marta Lindqvist (nordlys.io)', 'Marta Lindqvist, nordlys.io, -'],
		['+Marta Lindqvist', 'Marta Lindqvist, -, -'],
		['Dr. Marta Lindqvist (Nordlys)', 'Marta Lindqvist, Nordlys, -'],
		['Marta Lindqvist and Olu Adeyemi (Nordlys)', 'Marta Lindqvist, Nordlys, - & Olu Adeyemi, Nordlys, -'],
	])('tell who somebody is in English: %s', (text, people) => {
		expect(peopleIn(text)).toBe(people);
	});

	test.each([
		['株式会社ほしの 星野光さん (@hoshino)', '星野光, 株式会社ほしの, -'],
		['株式会社ほしの H.Hoshino さん', 'H.Hoshino, 株式会社ほしの, -'],
		['株式会社ほしのの星野光さん', '星野光, 株式会社ほしの, -'],
		['Nordlys 星野光さん', '星野光, Nordlys, -'],
		['株式会社ほしの 代表取締役 星野光 氏', '星野光, 株式会社ほしの, 代表取締役'],
		['山田太郎（ほしのラボ CTO）', '山田太郎, ほしのラボ, CTO'],
		['山田 太郎さん', '山田 太郎, -, -'],
		['王小明-xiaoming', '王小明, -, -'],
	])('tell who somebody is in Japanese and Chinese: %s', (text, people) => {
		expect(peopleIn(text)).toBe(people);
	});

	test.each(['Roadmap Board', 'Tablowに近いUI', '倹約アーキテクチャ', 'Nordlys Cloud SDK'])(
		'are no name where they sound like a title: %s',
		(text) => {
			expect(readPlainPeople(text)).toBeNull();
		},
	);

	test('are not sure of a name that opens a sentence', () => {
		expect(readPlainPeople('모든건 갑자기 찾아온다')?.sureness ?? 0).toBeLessThan(LIKELY);
	});
});

describe('a line under a heading', () => {
	test.each([
		['- 🎤 발표자 : 이하람 달빛은행', '이하람, 달빛은행, -'],
		['이하람(데이터 팀장): 느린 쿼리를 찾아가는 방법', '이하람, -, 데이터 팀장'],
		['이하람, 정다온 기술사 - 느린 쿼리를 찾아가는 방법', '이하람, -, - & 정다온, -, 기술사'],
		['`이하람`님과 `정다온`님이 발표해 주신 세션이다.', '이하람, -, - & 정다온, -, -'],
		[
			'기조연설은 달빛은행 이하람CTO님, Nordlys A/B Marta Lindqvist VP님, 한빛물류 정다온 CEO님 께서 진행해주셨다.',
			'이하람, 달빛은행, CTO & Marta Lindqvist, Nordlys A/B, VP & 정다온, 한빛물류, CEO',
		],
		['달빛 엔지니어로 활동 중이신 이하람님께서 느린 쿼리를 공유해주셨습니다.', '이하람, 달빛, 엔지니어'],
		['Nordlys Developer Advocate으로 일하시는 이하람님이 소개해 주셨다.', '이하람, Nordlys, Developer Advocate'],
		['늘 찾아 듣는 이하람님 발표. 이번에도 좋았다.', '이하람, -, -'],
		['제목이 좋다. 연사자 분은 무려 오픈소스 메인테이너 이하람님. 좋았다.', '이하람, -, -'],
		['最初は主催の ほしの @hoshino さん。', 'ほしの, -, -'],
		['Hikari Hoshino @hoshino さんからはクエリの話でした。', 'Hikari Hoshino, -, -'],
		['接下来是来自北岸的王小明介绍慢查询。', '王小明, 北岸, -'],
	])('says who speaks: %s', (line, people) => {
		expect(bylineIn(line)).toBe(people);
	});

	test.each([
		'김누리님이 사회를 보셨고 이하람님이 발표를 하셨다.',
		'달빛 팀이 만든 도구: 느린 쿼리를 찾아 준다고 한다.',
		'하이브리드 - 두 가지를 섞어서 쓰는 방법을 말한다.',
	])('says nothing of it: %s', (line) => {
		expect(bylineIn(line)).toBe('');
	});
});
