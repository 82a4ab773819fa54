import { describe, expect, test } from '@jest/globals';

import type { FoundSpeaker, FoundTalk } from '../../../src/core/model/text-reading';
import { adopted, adoptedBody, leftOut, readingOf, reviewOf, talksIn } from './adopt-and-read';
import type { Known } from './adopt-and-read';

const speaker = (line: number, name: string, affiliation: string | null = null, role: string | null = null) => ({
	name,
	affiliation,
	role,
	line,
});

const talk = (
	line: number,
	form: FoundTalk['form'],
	title: string | null,
	...speakers: readonly FoundSpeaker[]
): FoundTalk => ({ line, form, title, speakers });

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

describe('properties of an adopted note', () => {
	const reading = readingOf({
		name: '가람 자바 모임 밋업 2024',
		day: '2024-05-24',
		talks: [talk(0, 'heading', '느린 빌드', speaker(0, '이하람'))],
		slides: ['https://example.org/deck.pdf'],
	});
	const BODY = '## 느린 빌드 - [[이하람]]\n';

	test('say what the note is about, on top of it', () => {
		expect(adopted(BODY, reading)).toBe(
			lines(
				'---',
				'title: "가람 자바 모임 밋업 2024"',
				'date: 2024-05-24',
				'meetup: "[[가람 자바 모임 밋업]]"',
				'speakers:',
				'  - "[[이하람]]"',
				'slides:',
				'  - "https://example.org/deck.pdf"',
				'tags:',
				'  - "meetup/review"',
				'  - "speaker/이하람"',
				'---',
			) + BODY,
		);
	});

	test('go below what the person has there, of which nothing changes', () => {
		const head = "---\n# mine\nlayout: post\ndate:   2024-06-01 # of the post\ntitle: '모임 후기'\n";
		const after = adopted(`${head}---\n${BODY}`, reading);
		expect(after).toBe(
			`${head}event_date: 2024-05-24\nmeetup: "[[가람 자바 모임 밋업]]"\nspeakers:\n  - "[[이하람]]"\n` +
				`slides:\n  - "https://example.org/deck.pdf"\ntags:\n  - "meetup/review"\n  - "speaker/이하람"\n---\n${BODY}`,
		);
		expect(reviewOf(after).day).toBe('2024-05-24');
	});

	test('fill what is empty, and go on with lists of either form', () => {
		const after = adopted(
			`---\ndate:\ntags: [자바, "후기"] # mine\nspeakers:\n- "[[윤서아]]"\n---\n${BODY}`,
			reading,
		);
		expect(after).toContain('date: 2024-05-24\n');
		expect(after).toContain('tags: [자바, "후기", "meetup/review", "speaker/이하람"] # mine\n');
		expect(after).toContain('speakers:\n- "[[윤서아]]"\n- "[[이하람]]"\n');
	});

	test('that cannot be added to are left, and the tags stand on top of the text', () => {
		const head = '---\ntags: 자바 후기\nmeetup: Garam\n---\n';
		expect(adopted(head + BODY, readingOf({ name: '가람 자바 모임' }))).toBe(
			`---\ntags: 자바 후기\nmeetup: Garam\ntitle: "가람 자바 모임"\n---\n#meetup/review\n\n${BODY}`,
		);
	});

	test('are called as the settings say', () => {
		const after = adopted(BODY, readingOf({ day: '2024-05-24' }), {}, { propertyDate: 'day' });
		expect(after).toContain('day: 2024-05-24\n');
	});

	test('are not added where they cannot be read', () => {
		expect(adopted(`---\ntitle: [후기] 모임\n---\n${BODY}`, reading)).toBe('unreadable-properties');
		expect(adopted(`---\ntitle: 모임\n\n${BODY}`, reading)).toBe('unclosed-properties');
		expect(adopted(`${BODY}%% meetup-index:begin by=year %%\n`, reading)).toBe('block-without-end');
	});

	test('of another kind, between +++, become part of the text', () => {
		const text = '+++\ntitle = "x"\n+++\n## A\n';
		expect(adopted(text, readingOf({}))).toBe(`---\ntags:\n  - "meetup/review"\n---\n${text}`);
	});
});

describe('speakers whose note is called otherwise', () => {
	const link = '[[people/이하람 (한빛)|하람]]';

	test('are listed and tagged by their note', () => {
		const text = `## 느린 빌드\n발표자: ${link}\n## 둘째\n하람 님이 또\n`;
		const talks = [
			talk(0, 'heading', '느린 빌드', speaker(1, '하람')),
			talk(2, 'heading', '둘째', speaker(3, '하람')),
		];
		const after = adopted(text, readingOf({ talks }));
		expect(after).toContain(
			`speakers:\n  - "${link}"\ntags:\n  - "meetup/review"\n  - "speaker/이하람-한빛"\n---\n`,
		);
	});

	test('are linked so in the line that says it', () => {
		const text = `## 느린 빌드\n\n글이다.\n\n오늘은 ${link}\n`;
		const after = adoptedBody(text, readingOf({ talks: [talk(0, 'heading', '느린 빌드', speaker(4, '하람'))] }));
		expect(after).toContain(`## 느린 빌드\n${link} 님이 발표해 주셨습니다.\n`);
	});
});

describe('what adoption leaves out', () => {
	const left = (text: string, known: Known) =>
		leftOut(text, readingOf(known)).map(({ property, reason, instead }) => [property, reason, instead]);

	test('is told where the properties cannot take it', () => {
		const known = { name: '가람 모임', day: '2024-05-24', talks: [talk(3, 'heading', 'A', speaker(3, '이하람'))] };
		expect(left('---\n{layout: x}\n---\n# A\n', known).map(([property]) => property)).toEqual([
			'date',
			'meetup',
			'speakers',
		]);
		expect(left('---\nslides: x\n---\n# A\n', { slides: ['https://example.org/b'] })).toEqual([
			['slides', 'kept', ''],
		]);
		expect(left('# A\n', known)).toEqual([]);
	});

	test('is told where the only date is the one of the note', () => {
		const text = '---\ndate: 2024-06-01\n---\n# A\n';
		expect(left(text, {})).toEqual([['event_date', 'unsaid', '2024-06-01']]);
		expect(left(text, { day: '2024-05-24' })).toEqual([]);
	});
});

test.each(['meetup/reflection', 'speaker'])('a note with the tag %s stays what it is', (tag) => {
	expect(adopted(`---\ntags: [${tag}]\n---\n## A\n`, readingOf({ talks: [talk(3, 'heading', 'A')] }))).toBe(
		'other-kind',
	);
});

test('a note that is a review already stays as it is', () => {
	const text = '---\ntags: [meetup/review]\n---\n1부: 제목\n';
	expect(adopted(text, readingOf({ name: 'x', talks: [talk(3, 'line', '제목')] }))).toBe(text);
});

describe('headings of an adopted note', () => {
	test('are made of a sentence, and of what is no section by its name, only where the person says so', () => {
		const body = 'Tides\nWe drank tea.\nSome day I will.\nwords\n';
		const sections = [
			{ kind: 'networking', line: 1, form: 'line', talk: 0 },
			{ kind: 'other', line: 2, form: 'line', talk: 0 },
		] as const;
		const talks = [talk(0, 'line', 'Tides')];
		expect(adoptedBody(body, readingOf({ talks, sections }))).toContain('\nWe drank tea.\nSome day I will.\n');
		const told = sections.map((section) => ({ ...section, isTold: true }));
		expect(adoptedBody(body, readingOf({ talks, sections: told }))).toContain(
			'\n### We drank tea.\n### Some day I will.\n',
		);
	});

	test('are made of plain and bold lines, talks over their sections', () => {
		const text = lines('**1부: 느린 빌드**', '내용 정리', '글.', '내 생각', '좋았다.', '마치며', '끝.');
		const reading = readingOf({
			talks: [talk(0, 'line', '느린 빌드')],
			sections: [
				{ kind: 'summary', line: 1, form: 'line', talk: 0 },
				{ kind: 'thoughts', line: 3, form: 'line', talk: 0 },
				{ kind: 'reflection', line: 5, form: 'line', talk: null },
			],
		});
		expect(adoptedBody(text, reading)).toBe(
			lines('## **1부: 느린 빌드**', '### 내용 정리', '글.', '### 내 생각', '좋았다.', '## 마치며', '끝.'),
		);
	});

	test('fit the levels that the note has', () => {
		const under = lines('# 가람 모임', '## Day 1', '1부: A', '### 내용 정리', '글.');
		const sections = [{ kind: 'summary', line: 3, form: 'heading', talk: 0 }] as const;
		expect(adoptedBody(under, readingOf({ talks: [talk(2, 'line', 'A')], sections }))).toContain('\n## 1부: A\n');
		const beside = lines('### 1부: A', '글.', '2부: B', '내용 정리');
		const talks = [talk(0, 'heading', 'A'), talk(2, 'line', 'B')];
		const inB = [{ kind: 'summary', line: 3, form: 'line', talk: 1 }] as const;
		expect(adoptedBody(beside, readingOf({ talks, sections: inB }))).toBe(
			lines('### 1부: A', '글.', '### 2부: B', '#### 내용 정리'),
		);
	});

	test('go in front of list items that are talks', () => {
		const text = lines('## 들은 것', '- 느린 빌드', '  - 캐시', '- 빠른 테스트', '', '끝.');
		const after = adoptedBody(
			text,
			readingOf({ talks: [talk(1, 'item', '느린 빌드'), talk(3, 'item', '빠른 테스트')] }),
		);
		expect(after).toBe(
			lines(
				'## 들은 것',
				'### 느린 빌드',
				'#meetup/talk',
				'',
				'- 느린 빌드',
				'  - 캐시',
				'### 빠른 테스트',
				'#meetup/talk',
				'',
				'- 빠른 테스트',
				'',
				'끝.',
			),
		);
		expect(talksIn(after)).toEqual(['느린 빌드', '빠른 테스트']);
	});

	test('go behind tables and nested lists, each with who speaks', () => {
		const table = lines(
			'| 시간 | 발표 |',
			'| --- | --- |',
			'| 10:00 | 느린 빌드 (이하람) |',
			'| 11:00 | 둘째 |',
			'',
			'끝.',
		);
		const talks = [talk(2, 'row', '느린 빌드', speaker(2, '이하람')), talk(3, 'row', '둘째')];
		const after = adoptedBody(table, readingOf({ talks }));
		expect(after).toBe(
			lines(
				'| 시간 | 발표 |',
				'| --- | --- |',
				'| 10:00 | 느린 빌드 (이하람) |',
				'| 11:00 | 둘째 |',
				'',
				'## 느린 빌드',
				'[[이하람]] 님이 발표해 주셨습니다.',
				'',
				'## 둘째',
				'#meetup/talk',
				'',
				'끝.',
			),
		);
		expect(talksIn(after)).toEqual(['느린 빌드 | 이하람', '둘째']);
	});
});

describe('speakers of an adopted note', () => {
	test.each([
		['발표 제목 - 이하람(한빛물류)', '발표 제목 - [[이하람]]([[한빛물류]])', '이하람', '한빛물류', null],
		['느린 빌드 / 이하람 님', '느린 빌드 / [[이하람]] 님', '이하람', null, null],
		['느린 빌드 : 이하람', '느린 빌드 : [[이하람]]', '이하람', null, null],
		['Slow builds by Ada Lee', 'Slow builds by [[Ada Lee]]', 'Ada Lee', null, null],
		['Slow builds - Ada Lee (Acme)', 'Slow builds - [[Ada Lee]] ([[Acme]])', 'Ada Lee', 'Acme', null],
		['速いビルド - 山田花子（アクメ）', '速いビルド - [[山田花子]]（[[アクメ]]）', '山田花子', 'アクメ', null],
	])('are linked in the heading: %s', (before, after, name, affiliation, role) => {
		const title = before.split(/ - | \/ | : | by /u)[0] ?? '';
		const reading = readingOf({ talks: [talk(0, 'heading', title, speaker(0, name, affiliation, role))] });
		expect(adoptedBody(`## ${before}\n`, reading)).toBe(`## ${after}\n`);
	});

	test.each([
		[
			'한빛물류에서 플랫폼 엔지니어로 재직 중이신 이하람 님이 발표해 주셨습니다.',
			'[[한빛물류]]에서 플랫폼 엔지니어로 재직 중이신 [[이하람]] 님이 발표해 주셨습니다.',
			speaker(1, '이하람', '한빛물류', '플랫폼 엔지니어'),
		],
		[
			'Presented by Ada Lee, engineer at Acme.',
			'Presented by [[Ada Lee]], engineer at [[Acme]].',
			speaker(1, 'Ada Lee', 'Acme', 'engineer'),
		],
		[
			'アクメの山田花子さんの発表です。',
			'[[アクメ]]の[[山田花子]]さんの発表です。',
			speaker(1, '山田花子', 'アクメ'),
		],
		['- Speaker: Ada Lee (Acme)', '- Speaker: [[Ada Lee]] ([[Acme]])', speaker(1, 'Ada Lee', 'Acme')],
	])('are linked where they stand: %s', (before, after, who) => {
		const reading = readingOf({ talks: [talk(0, 'heading', 'Title', who)] });
		expect(adoptedBody(`## Title\n${before}\n`, reading)).toBe(`## Title\n${after}\n`);
	});

	test.each([
		['발표는 이하람 님', '[[이하람]] 님이 발표해 주셨습니다.'],
		['Somebody called Ada Lee', 'Presented by [[Ada Lee]].'],
		['山田花子という人がいました', '[[山田花子]]さんの発表です。'],
	])('get a line of their own where links would not say it: %s', (prose, byline) => {
		const name = /이하람|Ada Lee|山田花子/u.exec(prose)?.[0] ?? '';
		const reading = readingOf({ talks: [talk(0, 'heading', 'Title', speaker(4, name))] });
		const text = `## Title\n\nSome words.\n\n${prose}\n`.replace('Some words.', prose.replace(name, '…'));
		expect(adoptedBody(text, reading)).toBe(text.replace('## Title\n', `## Title\n${byline}\n`));
	});

	test('are not linked inside of links, code and addresses, and not said twice', () => {
		const text = '## A ([@ada](https://example.org/ada))\n`ada`\n';
		const reading = readingOf({ talks: [talk(0, 'heading', 'A', speaker(0, 'ada'))] });
		const after = adopted(text, reading);
		expect(after.endsWith(`---\n${text}`)).toBe(true);
		expect(talksIn(after)).toEqual(['A | ada']);
	});

	test('who are the heading leave the title to a line below', () => {
		const text = lines('### Ada Lee', '* Talk: Slow builds', '### Bo Kim', '- 제목: 빠른 테스트', '## Lunch');
		const talks = [
			talk(0, 'heading', 'Slow builds', speaker(0, 'Ada Lee')),
			talk(2, 'heading', '빠른 테스트', speaker(2, 'Bo Kim')),
		];
		const after = adoptedBody(text, readingOf({ talks }));
		expect(after).toBe(text.replace('Ada Lee', '[[Ada Lee]]').replace('Bo Kim', '[[Bo Kim]]'));
		expect(talksIn(after)).toEqual(['Slow builds | Ada Lee', '빠른 테스트 | Bo Kim']);
	});
});

describe('talks that nothing else shows', () => {
	test('are marked with a tag, and so are all that a mark would hide', () => {
		const text = lines('# 모임', '## 느린 빌드', '글.', '## 1. 빠른 테스트', '글.', '## 점심', '국수.');
		const talks = [talk(1, 'heading', '느린 빌드'), talk(3, 'heading', '빠른 테스트')];
		const after = adoptedBody(text, readingOf({ talks }));
		expect(after).toBe(
			lines(
				'# 모임',
				'## 느린 빌드',
				'#meetup/talk',
				'',
				'글.',
				'## 1. 빠른 테스트',
				'#meetup/talk',
				'',
				'글.',
				'## 점심',
				'국수.',
			),
		);
		expect(talksIn(after)).toEqual(['느린 빌드', '빠른 테스트']);
	});

	test('are read beside each other whatever their levels are, each with its sections', () => {
		const text = lines('## A', '글.', '### B', '글.', '### 내용 정리', '글.', '## 1. 점심', '국수.');
		const sections = [{ kind: 'summary', line: 4, form: 'heading', talk: 1 }] as const;
		const after = adoptedBody(
			text,
			readingOf({ talks: [talk(0, 'heading', 'A'), talk(2, 'heading', 'B')], sections }),
		);
		expect(
			reviewOf(after).talks.map(({ title, sections: inside }) => [title, inside.map(({ kind }) => kind)]),
		).toEqual([
			['A', []],
			['B', ['summary']],
		]);
	});
});

describe('empty lines in an adopted note', () => {
	test('part a rule from the paragraph above, and no heading from its underline', () => {
		const text = lines(
			'Slow builds',
			'-----------',
			'They get slower.',
			'---',
			'둘째 글이다.',
			'셋째',
			'---',
			'',
			'---',
		);
		expect(adoptedBody(text, readingOf({}))).toBe(
			lines(
				'Slow builds',
				'-----------',
				'They get slower.',
				'',
				'---',
				'둘째 글이다.',
				'셋째',
				'',
				'---',
				'',
				'---',
			),
		);
	});

	test('part a paragraph from the list above where the marks of a text are gone', () => {
		const pasted = lines('1부: 느린 빌드', '- 캐시', '- 병렬', '빌드는 느려진다.', '---', '끝.');
		expect(adoptedBody(pasted, readingOf({}))).toBe(
			lines('1부: 느린 빌드', '- 캐시', '- 병렬', '', '빌드는 느려진다.', '', '---', '끝.'),
		);
		const marked = lines('# 모임', '- 캐시', '이어지는 줄');
		expect(adoptedBody(marked, readingOf({}))).toBe(marked);
	});
});

test('each kind of addition can be turned off', () => {
	const text = lines('1부: 느린 빌드', '이하람 님이 발표해 주셨습니다.', '', '글이다.', '---', '끝.');
	const reading = readingOf({ name: '가람', talks: [talk(0, 'line', '느린 빌드', speaker(1, '이하람'))] });
	const none = { properties: false, headings: false, links: false, spacing: false };
	expect(adopted(text, reading, none)).toBe(text);
	expect(adopted(text, reading, { ...none, headings: true })).toBe(`## ${text}`);
	expect(adopted(text, reading, { ...none, spacing: true })).toBe(text.replace('---', '\n---'));
	expect(adopted(text, reading, { ...none, headings: true, links: true })).toBe(
		`## ${text.replace('이하람', '[[이하람]]')}`,
	);
	expect(adopted(text, reading, { ...none, properties: true })).toMatch(
		/^---\n[^]*\n---\n1부: 느린 빌드\n이하람 님/u,
	);
});
