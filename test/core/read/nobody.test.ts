import { describe, expect, test } from '@jest/globals';

import { readByline } from '../../../src/core/read/read-byline';
import { readPlainByline } from '../../../src/core/read/plain-byline';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';

const words = vocabularyOf(DEFAULT_SETTINGS);
const ownNames = (line: string, speakers: readonly string[] = []): readonly string[] =>
	readByline(line, ({ target }) => speakers.includes(target), words).map(({ name }) => name);
const plainNames = (line: string): readonly string[] =>
	(readPlainByline(line, words)?.people ?? []).map(({ name }) => name);

describe('a label before words that name nobody', () => {
	test.each([
		'발표자: 기억 안 남',
		'발표자: 이름을 못 적음',
		'발표자: 나',
		'발표자: 두 분',
		'발표자: 비공개',
		'발표자: -',
		'발표자: .숨김',
		'발표자: %%이하람%% (달빛)',
		'발표자: ../../a/b (C:\\a)',
		'Speaker: me',
		'Speaker: unknown (see below)',
		'Speaker: I forgot',
		'Speakers: two people',
		'Speakers: Nordlys people (Marta Lindqvist?)',
		'登壇者：不明',
		'登壇者：名前を失念',
		'`발표자: 이하람 (달빛)`',
		'- `Speaker: Marta Lindqvist`',
	])('is no byline, of a note or of a text: %s', (line) => {
		expect(ownNames(line)).toEqual([]);
		expect(plainNames(line.replace(/^- /u, ''))).toEqual([]);
	});

	test.each([
		['발표자: [[나]]', '나'],
		['발표자: [[이하람|달빛]] (?)', '달빛'],
		['Speaker: [[a/b|Marta]]', 'Marta'],
	])('still names whoever is linked: %s', (line, name) => {
		expect(ownNames(line)).toEqual([name]);
	});

	test('still names whom the note lists', () => {
		expect(ownNames('Speaker: me', ['me'])).toEqual(['me']);
		expect(ownNames('발표자: [[이하람]], 나')).toEqual(['이하람']);
	});
});

describe('a sentence that does not say that somebody gave this talk here', () => {
	test.each([
		'이 발표는 작년에 이하람 님이 말한 것과 비슷하다.',
		'발표를 못 들어서 한솔 님께 여쭤봤다.',
		'원래 달빛의 이하람 님이 발표하기로 했는데 취소되었습니다.',
		'이하람 님이 발표할 예정이었으나 오지 않으셨다.',
		'이하람 님 대신 다른 분이 발표하셨다.',
		'이하람 님이 좋아하는 주제라서 발표가 기대되었다.',
		'이하람 님이 질문을 했고 발표가 길어졌다.',
		'옆자리 이하람 님이 설명해 주신 덕분에 발표를 이해했다.',
		'발표 후에 이하람 님이 피자를 소개해 주셨다.',
		'이하람 님의 이전 발표를 본 적이 있다.',
		'去年の星野光さんの発表を思い出した。',
		'星野光さんが発表する予定でしたが、中止になりました。',
		'隣の星野光さんが話しかけてきた。',
		'王小明上次介绍过这个。',
		'Marta Lindqvist gave me a lift to the venue.',
		'Marta Lindqvist introduced me to the others.',
		'Marta Lindqvist presented this at another meetup.',
		'Marta Lindqvist talked over pizza.',
	])('names nobody: %s', (line) => {
		expect(plainNames(line)).toEqual([]);
	});

	test.each([
		['작년 밋업에서 정다온 님이 소개해 주신 주제다. 발표는 달빛랩 이하람 님이 맡아 주셨다.', ['이하람', '달빛랩']],
		['첫 번째로 달빛의 이하람 님이 발표해 주셨다.', ['이하람', '달빛']],
		['이 세션은 달빛에서 일하시는 이하람 님이 진행해 주셨습니다.', ['이하람', '달빛']],
		['오늘 밋업에서 이하람 님이 발표해 주셨다.', ['이하람', undefined]],
		['판교에서 온 이하람 님이 발표해 주셨다.', ['이하람', '판교']],
		['株式会社ほしのの星野光さんによる発表でした。', ['星野光', '株式会社ほしの']],
		['Marta Lindqvist (Nordlys) spoke about types.', ['Marta Lindqvist', 'Nordlys']],
		['Marta Lindqvist gave a short talk on types.', ['Marta Lindqvist', undefined]],
	])('is told from one that does: %s', (line, [name, affiliation]) => {
		const [person, ...more] = readPlainByline(line, words)?.people ?? [];
		expect([person?.name, person?.affiliation?.name, more]).toEqual([name, affiliation, []]);
	});
});
