import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const NOTES = {
	'People/여환성.md': '---\ntags: [speaker]\naliases: [Hwanseong Yeo]\n---\n',
	'People/박서준 (모아페이).md': '---\ntags: [speaker]\naliases: [박서준]\n---\n',
	'People/박서준 (한빛물류).md': '---\ntags: [speaker]\naliases: [박서준]\n---\n',
	'하루.md': '# 하루\r\n- 어제 여환성 님이 말했다.\r\n',
	'이틀.md': '박서준 님, 그리고 Hwanseong Yeo said so',
	'Broken.md': '---\ntags: [a\n---\n여환성 님\n',
};

let vault: OpenVault;
afterEach(() => vault.close());

const texts = async (): Promise<Record<string, string>> =>
	Object.fromEntries(await Promise.all(vault.paths().map(async (path) => [path, await vault.read(path)] as const)));

describe('mentions', () => {
	test('answers where notes name a speaker without a link, in lines and columns counted from one', async () => {
		vault = await openVault(NOTES);
		expect(await vault.ask('mentions', { speaker: '여환성' })).toEqual({
			mentions: [
				{
					path: 'Broken.md',
					line: 4,
					column: 1,
					text: '여환성',
					before: '',
					after: ' 님',
					confidence: 'ticked',
				},
				{
					path: '이틀.md',
					line: 1,
					column: 12,
					text: 'Hwanseong Yeo',
					before: '박서준 님, 그리고 ',
					after: ' said so',
					confidence: 'ticked',
				},
				{
					path: '하루.md',
					line: 2,
					column: 6,
					text: '여환성',
					before: '- 어제 ',
					after: ' 님이 말했다.',
					confidence: 'ticked',
				},
			],
		});
		expect(await vault.host.cli('mentions', { speaker: 'Hwanseong Yeo' })).toContain(
			'이틀.md:1:12 · Sure · 박서준 님, 그리고 »Hwanseong Yeo« said so',
		);
	});

	test('answers what somebody else of that name can be meant by, too', async () => {
		vault = await openVault(NOTES);
		const { mentions } = await vault.ask('mentions', { speaker: '박서준 (모아페이)' });
		expect(mentions).toMatchObject([{ path: '이틀.md', text: '박서준', confidence: 'offered' }]);
	});

	test('refuses a name that nobody has or that several have, and none at all', async () => {
		vault = await openVault(NOTES);
		const ask = (params: Record<string, string>) => vault.host.cli('mentions', params);
		await expect(ask({ speaker: 'Nobody' })).rejects.toThrow('Nobody called “Nobody” is in the index.');
		await expect(ask({ speaker: '박서준' })).rejects.toThrow(
			'Several people are called “박서준”: 박서준 (모아페이), 박서준 (한빛물류). Please say which.',
		);
		await expect(ask({})).rejects.toThrow('needs speaker=');
	});

	test('says so where nobody names them', async () => {
		vault = await openVault({ 'People/여환성.md': NOTES['People/여환성.md'] });
		expect(await vault.host.cli('mentions', { speaker: '여환성' })).toBe('No note mentions 여환성 without a link.');
		expect(await vault.ask('mentions', { speaker: '여환성' })).toEqual({ mentions: [] });
	});
});

describe('tag', () => {
	test('links and tags the sure mentions, names what it left, and can be undone', async () => {
		vault = await openVault(NOTES);
		const planned = await vault.ask('tag', { speaker: '여환성', 'dry-run': 'true' });
		expect(await texts()).toEqual(NOTES);
		const { undo, ...done } = await vault.ask('tag', { speaker: '여환성' });
		expect(planned).toEqual({ ...done, undo: null });
		expect(done).toEqual({
			changed: [
				{ path: '이틀.md', count: 1 },
				{ path: '하루.md', count: 1 },
			],
			refused: [{ path: 'Broken.md', reason: expect.stringContaining('Broken.md, line 3: ') }],
		});
		expect(await texts()).toEqual({
			...NOTES,
			'하루.md': '---\r\ntags:\r\n  - "speaker/여환성"\r\n---\r\n# 하루\r\n- 어제 [[여환성]] 님이 말했다.\r\n',
			'이틀.md': '---\ntags:\n  - "speaker/여환성"\n---\n박서준 님, 그리고 [[여환성|Hwanseong Yeo]] said so',
		});
		await vault.indexed();
		expect(await vault.ask('tag', { speaker: '여환성', path: '하루.md' })).toEqual({ changed: [], undo: null });
		await vault.ask('undo', { id: String(undo) });
		expect(await texts()).toEqual(NOTES);
	});

	test('links nothing that is not sure', async () => {
		vault = await openVault(NOTES);
		expect(await vault.host.cli('tag', { speaker: '박서준 (모아페이)' })).toBe(
			'No mention of 박서준 (모아페이) is sure enough to be linked unseen.',
		);
		expect(await texts()).toEqual(NOTES);
	});

	test('refuses a note that it cannot tag safely, or that there is none of', async () => {
		vault = await openVault(NOTES);
		const ask = (path: string) => vault.host.cli('tag', { speaker: '여환성', path });
		await expect(ask('Broken.md')).rejects.toThrow('Broken.md, line 3: the properties are not valid YAML');
		await expect(ask('None.md')).rejects.toThrow('There is no note “None.md”.');
		expect(await texts()).toEqual(NOTES);
	});

	test('changes no byte but the brackets and the tags, whatever the notes look like', async () => {
		const pieces = [
			'여환성 님',
			'여환성'.normalize('NFD'),
			' 각'.normalize('NFD'),
			'\t',
			'  ',
			'\n',
			'\r\n',
			'```\n',
			'`',
			'%%',
			'\uFFFC',
			'- ',
			'Hwanseong Yeo said',
			'💡',
			'[[여환성]]',
		];
		const head = fc.constantFrom('', '\uFEFF', '---\r\na: "b" # c\r\n---\r\n', '---\nx: [1, 2]\n---\n');
		const body = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((some) => some.join(''));
		const notes = fc
			.sample(fc.tuple(head, body), { numRuns: 60, seed: 20230809 })
			.map(([top, rest], n) => [`Log/${n}.md`, top + rest] as const);
		vault = await openVault({ 'People/여환성.md': NOTES['People/여환성.md'], ...Object.fromEntries(notes) });
		const { changed, refused = [], undo } = await vault.ask('tag', { speaker: '여환성' });
		expect((changed as object[]).length).toBeGreaterThan(20);
		expect(refused).toEqual([]);
		for (const [path, text] of notes) {
			const now = await vault.read(path);
			expect(unlinked(withoutTag(now))).toBe(unlinked(text));
		}
		await vault.ask('undo', { id: String(undo) });
		for (const [path, text] of notes) expect(await vault.read(path)).toBe(text);
	});
});

/** A note as it was before it got its only tag. */
function withoutTag(text: string): string {
	const own = /^(\uFEFF?)---(\r?\n)tags:\r?\n {2}- "speaker\/여환성"\r?\n---\r?\n/u;
	return text.replace(own, '$1').replace(/tags:\r?\n {2}- "speaker\/여환성"\r?\n/u, '');
}

/** A note with the words of its links to a person in place of the links. A link is written in composed letters. */
function unlinked(text: string): string {
	const plain = text.replace(/\[\[여환성(?:\|([^\]]*))?\]\]/gu, (_, words?: string) => words ?? '여환성');
	return plain.replaceAll('여환성'.normalize('NFD'), '여환성');
}
