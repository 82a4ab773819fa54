import { afterEach, describe, expect, test } from '@jest/globals';

import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const REVIEW = [
	'---',
	'title: Kafka night',
	'tags: [meetup/review, topic/kafka]',
	'date: 2023-08-09',
	'meetup: "[[Kafka 서울 사용자 모임]]"',
	'location: Seoul',
	'rating: 4',
	'slides: ["https://example.org/a.pdf"]',
	'---',
	'# Kafka night',
	'## 1부: 아키텍처',
	'[[무심사]]에서 데이터 엔지니어로 재직 중이신 [[여환성]] 님이 발표해 주셨습니다. #topic/data-platform',
	'### 내용 정리',
	'### QnA',
	'- Q. 왜?',
	'- A. 그래서.',
	'## 밋업을 다녀와서',
	'',
].join('\n');
const OLDER = '---\ntags: [meetup/review]\ndate: 2020-01-01\n---\n# Older\n';
const LATER = '---\ntags: [meetup/reflection]\nreview: "[[r]]"\ndate: 2024-01-01\n---\n# Later\n';

let vault: OpenVault;
afterEach(() => vault.close());

describe('list', () => {
	test('answers everything that a review says, newest first, in lines counted from one', async () => {
		vault = await openVault({ 'older.md': OLDER, 'r.md': REVIEW, 'later.md': LATER });
		const { reviews } = (await vault.ask('list')) as { reviews: { title: string }[] };
		expect(reviews.map(({ title }) => title)).toEqual(['Kafka night', 'Older']);
		expect(reviews[0]).toEqual({
			path: 'r.md',
			title: 'Kafka night',
			date: '2023-08-09',
			meetup: 'Kafka 서울 사용자 모임',
			location: 'Seoul',
			topics: ['kafka', 'data-platform'],
			slides: ['https://example.org/a.pdf'],
			rating: 4,
			speakers: [{ name: '여환성', affiliation: '무심사', role: '데이터 엔지니어' }],
			reflections: ['later.md'],
			talks: [
				{
					number: 1,
					title: '아키텍처',
					line: 11,
					topics: ['data-platform'],
					speakers: [{ name: '여환성', affiliation: '무심사', role: '데이터 엔지니어', line: 12 }],
					sections: [
						{ kind: 'summary', line: 13 },
						{ kind: 'qna', line: 14 },
					],
					questions: [{ question: '왜?', answer: '그래서.' }],
				},
			],
			problems: [],
		});
	});

	test('searches as the pane does, and groups its text', async () => {
		vault = await openVault({ 'older.md': OLDER, 'r.md': REVIEW });
		const { reviews } = (await vault.ask('list', { search: 'ㅇㅎㅅ' })) as { reviews: { path: string }[] };
		expect(reviews.map(({ path }) => path)).toEqual(['r.md']);
		expect(await vault.host.cli('list', { by: 'year' })).toBe(
			'2023\n  2023-08-09 · Kafka night · 1 talk · 여환성 · r.md\n2020\n  2020-01-01 · Older · 0 talks · older.md',
		);
	});

	test('takes the terms of a search and every grouping of the pane', async () => {
		vault = await openVault({ 'older.md': OLDER, 'r.md': REVIEW, 'later.md': LATER });
		const { reviews } = (await vault.ask('list', { search: '발표자:ㅇㅎㅅ year:2023' })) as { reviews: unknown[] };
		expect(reviews).toHaveLength(1);
		expect(await vault.host.cli('list', { by: 'organization', search: 'speaker:여' })).toBe(
			'무심사\n  2023-08-09 · Kafka night · 1 talk · 여환성 · r.md\n    2024-01-01 · Later · later.md',
		);
		expect(await vault.host.cli('list', { by: 'reflections' })).toBe('2024\n  2024-01-01 · Later · later.md');
		expect(await vault.host.cli('list', { by: 'questions' })).toBe('No reviews.');
	});

	test('says so where there is nothing', async () => {
		vault = await openVault({});
		expect(await vault.host.cli('list', {})).toBe('No reviews.');
		expect(await vault.ask('list')).toEqual({ reviews: [] });
	});
});

describe('speakers', () => {
	test('answers who spoke about what, from where, and when', async () => {
		vault = await openVault({
			'r.md': REVIEW,
			'여환성.md': '---\ntags: [speaker]\naliases: [Hwanseong Yu]\n---\n',
		});
		expect(await vault.ask('speakers', { name: 'Hwanseong Yu' })).toEqual({
			speakers: [
				{
					name: '여환성',
					path: '여환성.md',
					aliases: ['Hwanseong Yu'],
					talks: [
						{
							review: 'r.md',
							title: '아키텍처',
							date: '2023-08-09',
							line: 11,
							affiliation: '무심사',
							role: '데이터 엔지니어',
						},
					],
					affiliations: [{ name: '무심사', role: '데이터 엔지니어', from: '2023-08-09', to: '2023-08-09' }],
					reviews: ['r.md'],
				},
			],
		});
	});

	test('refuses a name that nobody has', async () => {
		vault = await openVault({ 'r.md': REVIEW });
		await expect(vault.host.cli('speakers', { name: 'Nobody' })).rejects.toThrow(
			'Nobody called “Nobody” is in the index.',
		);
	});
});

describe('read', () => {
	test('answers how a review is read, its sections in order', async () => {
		vault = await openVault({ 'r.md': REVIEW });
		expect(await vault.ask('read', { path: 'r.md' })).toEqual({
			review: true,
			event: { name: 'Kafka 서울 사용자 모임', date: '2023-08-09' },
			talks: [
				{
					title: '아키텍처',
					headingLine: 11,
					speakers: [{ name: '여환성', affiliation: '무심사', role: '데이터 엔지니어', line: 12 }],
				},
			],
			sections: [
				{ line: 13, kind: 'summary', talk: 0 },
				{ line: 14, kind: 'qna', talk: 0 },
				{ line: 17, kind: 'reflection', talk: null },
			],
			slides: ['https://example.org/a.pdf'],
		});
	});

	test('says of any other note that it is no review', async () => {
		vault = await openVault({ 'n.md': 'Lunch.' });
		expect(await vault.ask('read', { path: 'n.md' })).toMatchObject({ review: false, talks: [] });
	});

	test('refuses a path that leads to no note', async () => {
		vault = await openVault({ 'n.md': 'Lunch.' });
		for (const path of ['gone.md', '../n.md', '.obsidian/app.json'])
			await expect(vault.host.cli('read', { path })).rejects.toThrow(`There is no note “${path}”.`);
	});
});

describe('new', () => {
	test('reads the date in any of the usual spellings', async () => {
		vault = await openVault({});
		expect(await vault.ask('new', { meetup: 'Kafka', date: '2023년 8월 9일 (수)' })).toEqual({
			path: 'Meetups/2023-08-09 Kafka.md',
		});
	});

	test('refuses a date that is none, and writes nothing', async () => {
		vault = await openVault({});
		await expect(vault.host.cli('new', { meetup: 'Kafka', date: '2023-02-30' })).rejects.toThrow(
			'“2023-02-30” is not a day. Write it as 2023-08-09.',
		);
		expect(vault.paths()).toEqual([]);
	});
});

describe('every verb', () => {
	test('refuses what it does not take, and names what it takes', async () => {
		vault = await openVault({});
		await expect(vault.host.cli('list', { serch: 'x' })).rejects.toThrow(
			'“serch” is not a parameter of meetup-reflections:list. It takes: search, by, format.',
		);
		await expect(vault.host.cli('new', { meetup: ' ' })).rejects.toThrow('meetup-reflections:new needs meetup=.');
		await expect(vault.host.cli('list', { by: 'colour' })).rejects.toThrow(
			'Choose one of: year, meetup, speaker, topic, organization, questions, reflections, today.',
		);
		await expect(vault.host.cli('list', { format: 'xml' })).rejects.toThrow('Choose one of: text, json.');
	});
});

describe('undo', () => {
	const BLOCK = '%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n';

	test('answers what was restored and what was refused, with the reason', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'a.md': BLOCK, 'b.md': BLOCK });
		await vault.ask('index');
		await vault.adapter.write('b.md', 'mine');
		const reason = 'b.md: the note has changed since, so it stays as it is.';
		expect(await vault.ask('undo')).toEqual({ restored: ['a.md'], refused: [{ path: 'b.md', reason }] });
		expect([await vault.read('a.md'), await vault.read('b.md')]).toEqual([BLOCK, 'mine']);
		await expect(vault.host.cli('undo')).rejects.toThrow(`Nothing was undone:\nRefused · ${reason}`);
	});

	test('refuses where there is nothing to undo, or nothing of that id', async () => {
		vault = await openVault({ 'r.md': REVIEW });
		await expect(vault.host.cli('undo')).rejects.toThrow('There is nothing to undo.');
		await expect(vault.host.cli('undo', { id: '../x' })).rejects.toThrow('There is no change ../x');
	});
});

describe('index', () => {
	const BLOCK = '%% meetup-index:begin by=speaker %%\n%% meetup-index:end %%\n';

	test('writes blocks that lead to the headings of talks, and only once', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'Index.md': `# Mine\n${BLOCK}` });
		expect(await vault.ask('index', { 'dry-run': 'true' })).toEqual({
			blocks: [{ path: 'Index.md', by: 'speaker', result: 'written', reason: null }],
		});
		expect(await vault.read('Index.md')).toBe(`# Mine\n${BLOCK}`);
		await vault.ask('index');
		expect(await vault.read('Index.md')).toContain('[[r#1부 아키텍처');
		expect(await vault.ask('index')).toMatchObject({ blocks: [{ result: 'same' }] });
	});

	test('leads to the review where another note of the vault has its name, from whatever folder', async () => {
		const block = BLOCK.replace('speaker', 'year');
		const notes = { 'r.md': '# Ordinary', 'Meetups/r.md': REVIEW, 'Meetups/Index.md': block, 'Index.md': block };
		vault = await openVault(notes);
		await vault.ask('index');
		expect(await vault.read('Index.md')).toContain('[[Meetups/r#1부 아키텍처');
		expect(await vault.read('Meetups/Index.md')).toBe(await vault.read('Index.md'));
	});

	test('leaves a note with a damaged marker alone and says why', async () => {
		const damaged: Record<string, string> = {
			'no-end.md': '%% meetup-index:begin by=year %%\n',
			'no-begin.md': '%% meetup-index:end %%\n',
			'reversed.md': '%% meetup-index:end %%\n%% meetup-index:begin by=year %%\n',
			'nested.md': `%% meetup-index:begin by=year %%\n${BLOCK}%% meetup-index:end %%\n`,
			'doubled.md': BLOCK + BLOCK,
			'code.md': `\`\`\`\n${BLOCK}\`\`\`\n`,
			'options.md': BLOCK.replace('speaker', 'colour'),
			'unknown.md': BLOCK.replace('speaker', 'speaker speaker="Nobody"'),
			'edited.md': BLOCK.replace('\n', '\nMy own words\n'),
		};
		vault = await openVault({ 'r.md': REVIEW, ...damaged });
		const { blocks } = (await vault.ask('index')) as { blocks: { path: string; result: string; reason: string }[] };
		expect(new Set(blocks.map(({ path }) => path))).toEqual(new Set(Object.keys(damaged)));
		for (const { path, result, reason } of blocks) {
			expect(result).toBe('refused');
			expect(reason).toMatch(new RegExp(`^${path}, line \\d+: \\S`, 'u'));
			expect(await vault.read(path)).toBe(damaged[path]);
		}
	});

	test('takes a speaker with a note for known, and leaves a block alone whose speaker is gone', async () => {
		const ada = BLOCK.replace('speaker', 'speaker speaker=Ada');
		vault = await openVault({ 'Ada.md': `---\ntags: [speaker]\n---\n${ada}`, 'r.md': REVIEW, 'i.md': ada });
		expect(await vault.ask('index')).toMatchObject({ blocks: [{ result: 'written' }, { result: 'written' }] });
		const before = await vault.read('i.md');
		await vault.app.vault.delete(vault.file('Ada.md'));
		await vault.settled();
		const reason = 'i.md, line 1: nobody and nothing called “Ada” is in the index.';
		expect(await vault.ask('index')).toEqual({
			blocks: [{ path: 'i.md', by: 'speaker', result: 'refused', reason }],
		});
		expect(await vault.read('i.md')).toBe(before);
	});

	test('sums up for the person what became of the blocks', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'Index.md': BLOCK, 'bad.md': '%% meetup-index:end %%\n' });
		vault.run('update-index-notes');
		await vault.settled();
		expect(vault.notices()).toEqual([
			'1 index block updated.\nbad.md, line 1: an index block ends here and never begins.',
		]);
	});
});

describe('an old note', () => {
	const POST = [
		'[후기] 가람 자바 모임 밋업 후기 (24.05.24)',
		'1부: 느린 빌드와 헤어지기',
		'한빛물류에서 플랫폼 엔지니어로 재직 중이신 이하람 님이 발표해 주셨습니다.',
		'내용 정리',
		'빌드는 천천히 느려진다.',
		'---',
		'QnA',
		'Q. 캐시는요?',
		'A. 나중에요.',
		'',
	].join('\n');

	test('is adopted once, by additions that are answered line by line', async () => {
		vault = await openVault({ 'old.md': POST });
		const before = await vault.ask('read', { path: 'old.md' });
		expect(before).toMatchObject({ review: true });
		const planned = await vault.ask('adopt', { path: 'old.md', 'dry-run': 'true' });
		expect(await vault.read('old.md')).toBe(POST);
		expect(planned).toMatchObject({ path: 'old.md', changed: true, reading: before });
		expect(planned['edits']).toContainEqual({
			line: 2,
			before: '1부: 느린 빌드와 헤어지기',
			after: '## 1부: 느린 빌드와 헤어지기',
		});
		const { undo, ...done } = await vault.ask('adopt', { path: 'old.md' });
		expect(done).toEqual(planned);
		await vault.indexed();
		const { reviews } = (await vault.ask('list')) as { reviews: { path: string; talks: object[] }[] };
		expect(reviews).toMatchObject([{ path: 'old.md', talks: [{ title: '느린 빌드와 헤어지기' }] }]);
		expect(await vault.ask('adopt', { path: 'old.md' })).toMatchObject({ changed: false, edits: [] });
		expect(await vault.ask('undo', { id: String(undo) })).toEqual({ restored: ['old.md'], refused: [] });
		expect(await vault.read('old.md')).toBe(POST);
	});

	test('is answered with what was left out, and why', async () => {
		vault = await openVault({ 'old.md': `---\n{layout: x}\n---\n${POST}` });
		const { left } = (await vault.ask('adopt', { path: 'old.md', 'dry-run': 'true' })) as { left: object[] };
		const reason = '“speakers” was not added: that would change what stands there.';
		expect(left).toContainEqual({ property: 'speakers', reason });
		expect(await vault.host.cli('adopt', { path: 'old.md' })).toContain(`\n  ${reason}`);
	});

	test('is left alone where it does not look like a review, or its properties cannot be read', async () => {
		const broken = `---\ntitle: [후기] 모임\n---\n${POST}`;
		vault = await openVault({ 'lunch.md': 'Lunch.', 'broken.md': broken });
		await expect(vault.host.cli('adopt', { path: 'lunch.md' })).rejects.toThrow(
			'lunch.md does not look like a review of an event.',
		);
		await expect(vault.host.cli('adopt', { path: 'broken.md' })).rejects.toThrow('broken.md, line 2: ');
		expect(await vault.read('lunch.md')).toBe('Lunch.');
		expect(await vault.read('broken.md')).toBe(broken);
	});
});
