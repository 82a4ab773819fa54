import { afterEach, describe, expect, test } from '@jest/globals';

import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const NOTE = '---\ntags: [speaker]\n---\n';
const REVIEW = [
	'---',
	'date: 2023-08-09',
	'speakers: [[이하람]]',
	'tags:',
	'  - meetup/review',
	'  - speaker/이하람',
	'---',
	'## 1부: 코루틴',
	'발표자: [[이하람]]',
	'',
	'## 2부: 플로우',
	'발표자: [[정다온]]',
	'',
].join('\n');

let vault: OpenVault;
afterEach(() => vault.close());

interface Answer {
	readonly code: string;
	readonly path: string;
	readonly line: number | null;
	readonly fix: string | null;
	readonly reason: string | null;
}
const check = async (): Promise<readonly Answer[]> => (await vault.ask('check'))['findings'] as Answer[];

describe('check', () => {
	test('answers what may need mending, by path and line, with what mending does or why only a person can', async () => {
		vault = await openVault({
			'Speakers/이하람.md': NOTE,
			'b.md': REVIEW,
			'Home.md': 'Words.\n%% meetup-index:end %%\n',
		});
		const { findings } = await vault.ask('check');
		expect(findings).toEqual([
			{
				code: 'damaged-marker',
				path: 'Home.md',
				line: 2,
				text: '%% meetup-index:end %%',
				fix: null,
				others: [],
				says: 'The markers of an index block are damaged: %% meetup-index:end %%',
				reason: 'an index block ends here and never begins.',
			},
			{
				code: 'unreadable-properties',
				path: 'b.md',
				line: 3,
				text: 'speakers: [[이하람]]',
				fix: 'Fix this note',
				others: [],
				says: 'The properties cannot be read as they were meant: speakers: [[이하람]]',
				reason: null,
			},
			{
				code: 'out-of-step',
				path: 'b.md',
				line: 3,
				text: '정다온',
				fix: 'Fix this note',
				others: ['정다온'],
				says: 'The properties do not name 정다온',
				reason: null,
			},
			{
				code: 'unresolved-speaker',
				path: 'b.md',
				line: 12,
				text: '정다온',
				fix: 'Create a note about 정다온',
				others: [],
				says: '정다온 has no note yet',
				reason: null,
			},
		]);
		expect(await vault.read('b.md')).toBe(REVIEW);
	});

	test('answers a person in lines, and says so where there is nothing to mend', async () => {
		vault = await openVault({ 'Home.md': 'Words.\n%% meetup-index:end %%\n' }, { language: 'ko' });
		expect(await vault.host.cli('check', {})).toBe(
			'Home.md 2번째 줄: 색인 블록 표시가 맞지 않아요: %% meetup-index:end %%\n  여기서 끝나는 색인 블록에 시작이 없어요.',
		);
		await vault.app.vault.modify(vault.file('Home.md'), 'Words.');
		await vault.indexed();
		expect(await vault.host.cli('check', {})).toBe('고칠 것이 없어요.');
	});

	test('asked again, follows what changed in the notes and in what others say', async () => {
		vault = await openVault({ 'Speakers/이하람.md': NOTE, 'b.md': REVIEW });
		expect(await check()).toHaveLength(3);
		await vault.app.vault.process(vault.file('b.md'), (text) =>
			text.replace('[[이하람]]', '["[[이하람]]", "[[정다온]]"]'),
		);
		await vault.indexed();
		expect((await check()).map(({ code }) => code)).toEqual(['out-of-step', 'unresolved-speaker']);
		await vault.app.fileManager.renameFile(vault.file('b.md'), 'c.md');
		await vault.app.vault.create('Speakers/정다온.md', NOTE);
		await vault.indexed();
		expect((await check()).map(({ code, path }) => [code, path])).toEqual([['out-of-step', 'c.md']]);
	});

	test('leaves templates and conflict copies in peace, and names the copies', async () => {
		const data = { reviewTemplate: 'Templates/Review.md' };
		const copy = 'b (Conflicted copy Pixel 202308091230).md';
		vault = await openVault(
			{ 'Templates/Review.md': '---\ntags: meetup/review\ntitle: b: c\n---\n', [copy]: REVIEW },
			{ data },
		);
		expect((await check()).map(({ code, path }) => [code, path])).toEqual([['conflict-copy', copy]]);
	});
});
