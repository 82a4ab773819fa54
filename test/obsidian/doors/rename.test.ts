import { afterEach, describe, expect, test } from '@jest/globals';

import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const review = (byline: string, more = ''): string =>
	`---\ndate: 2024-04-18\nmeetup: "[[Harbour Night]]"\ntags:\n  - meetup/review\n${more}---\n# Night\n\n## Tides\n${byline}\n`;
const NIGHT = review('[[Ines Falk]] · [[Gull Lines]] #topic/water', '  - speaker/Ines-Falk\n');
const SPEAKER = '---\ntags: [speaker]\n---\n';

let vault: OpenVault;
afterEach(() => vault.close());

const open = async (notes: Readonly<Record<string, string>>): Promise<void> => {
	vault = await openVault(notes);
};

const rename = (from: string, to: string, more: Record<string, string> = {}) =>
	vault.ask('rename', { from, to, ...more });

const talksOf = async (name: string): Promise<unknown> => {
	await vault.indexed();
	const { speakers } = (await vault.ask('speakers', { name })) as { speakers: { name: string; talks: unknown[] }[] };
	return speakers.map((speaker) => [speaker.name, speaker.talks.length]);
};

describe('rename', () => {
	test('says which notes changed in how many places, and by which id that is undone', async () => {
		await open({ 'Night.md': NIGHT, 'People/Ines Falk.md': SPEAKER, 'Other.md': 'Ines Falk was there.\n' });
		const { changed, undo } = await rename('ines falk', 'Ines  Gull');
		expect(changed).toEqual([
			{ path: 'Night.md', count: 2 },
			{ path: 'People/Ines Gull.md', count: 1 },
		]);
		expect(await vault.read('Night.md')).toBe(
			NIGHT.replace('Ines Falk', 'Ines Gull').replace('Ines-Falk', 'Ines-Gull'),
		);
		expect(await vault.read('Other.md')).toBe('Ines Falk was there.\n');
		expect(await talksOf('Ines Falk')).toEqual([['Ines Gull', 1]]);
		await vault.ask('undo', { id: undo as string });
		expect(await vault.read('Night.md')).toBe(NIGHT);
		expect(await vault.read('People/Ines Falk.md')).toBe(SPEAKER);
	});

	test('says with dry-run what would change, and writes nothing', async () => {
		await open({ 'Night.md': NIGHT, 'People/Ines Falk.md': SPEAKER });
		expect(await rename('Ines Falk', 'Ines Gull', { 'dry-run': 'true' })).toEqual({
			changed: [
				{ path: 'Night.md', count: 2 },
				{ path: 'People/Ines Falk.md', count: 1 },
			],
			undo: null,
		});
		expect(vault.paths()).toEqual(['Night.md', 'People/Ines Falk.md']);
		expect(await vault.read('Night.md')).toBe(NIGHT);
	});

	test('also in what was written so late that Obsidian has not read it yet', async () => {
		await open({ 'Night.md': NIGHT, 'People/Ines Falk.md': SPEAKER, 'Other.md': 'Nobody.\n' });
		await vault.indexed();
		await vault.app.vault.process(vault.file('Other.md'), () => '#speaker/Ines-Falk\n');
		await rename('Ines Falk', 'Ines Gull');
		expect(await vault.read('Other.md')).toBe('#speaker/Ines-Gull\n');
	});

	test('renames who has no note in links and tags alone', async () => {
		await open({ 'Night.md': NIGHT });
		expect(await rename('Ines Falk', 'Ines Gull')).toMatchObject({ changed: [{ path: 'Night.md', count: 2 }] });
		expect(vault.paths()).toEqual(['Night.md']);
		expect(await talksOf('Ines Gull')).toEqual([['Ines Gull', 1]]);
	});

	test.each([
		['meetup', 'Harbour Night', '[[Port Night]]', 'Port Night'],
		['organization', 'Gull Lines', '[[Tern Lines]]', 'Tern Lines'],
		['topic', 'water', '#topic/sea/deep', '#topic/sea/deep'],
	])('renames a %s', async (kind, from, written, to) => {
		await open({ 'Night.md': NIGHT, 'Loose.md': `[[${from}]] and #topic/${from}/waves\n` });
		const { undo } = await rename(from, to, { kind });
		expect(await vault.read('Night.md')).toContain(written);
		expect(await vault.read('Loose.md')).toBe(
			kind === 'topic' ? '[[water]] and #topic/sea/deep/waves\n' : `[[${to}]] and #topic/${from}/waves\n`,
		);
		await vault.ask('undo', { id: undo as string });
		expect(await vault.read('Night.md')).toBe(NIGHT);
	});

	test('tells two speakers of one name apart by their notes', async () => {
		const both = { 'a/Ines Falk.md': SPEAKER, 'b/Ines Falk.md': SPEAKER };
		await open({ ...both, 'One.md': review('[[a/Ines Falk]]'), 'Two.md': review('[[b/Ines Falk|Ines]]') });
		await expect(rename('Ines Falk', 'Ines Gull')).rejects.toThrow(
			'Several notes are called “Ines Falk”: a/Ines Falk.md, b/Ines Falk.md. Name one by its path.',
		);
		const one = await rename('a/Ines Falk', 'Ines Gull', { 'dry-run': 'true' });
		expect(one['changed']).toEqual([
			{ path: 'One.md', count: 1 },
			{ path: 'a/Ines Falk.md', count: 1 },
		]);
		await rename('b/Ines Falk.md', 'Ines Gull');
		expect(await vault.read('One.md')).toBe(review('[[a/Ines Falk]]'));
		expect(await vault.read('Two.md')).toBe(review('[[b/Ines Gull|Ines]]'));
		expect(vault.paths()).toContain('b/Ines Gull.md');
	});

	test.each([
		['Ines Falk', 'Bo Lund', 'People/Bo Lund.md: adding something here would change what is around it.'],
		['Bo Lund', 'Ines Falk', 'People/Bo Lund.md, line 2: an index block begins here and never ends.'],
	])('merges %s into %s not at all where the two notes cannot become one', async (from, to, sentence) => {
		const lost = from === 'Bo Lund' ? '%% meetup-index:begin by=year %%\n' : '```\nopen\n';
		const notes = {
			'Night.md': NIGHT,
			'People/Bo Lund.md': `# Bo\n${lost}`,
			'People/Ines Falk.md': `${SPEAKER}Sails.\n`,
			'Two.md': review('[[Bo Lund]] · [[Gull Lines]]'),
		};
		await open(notes);
		await expect(rename(from, to)).rejects.toThrow(sentence);
		expect(await rename(from, to, { 'dry-run': 'true' })).toMatchObject({
			changed: [],
			refused: [{ reason: sentence }],
		});
		for (const [path, text] of Object.entries(notes)) expect(await vault.read(path)).toBe(text);
	});

	test('merges two speakers of one name where one is named by its path', async () => {
		const notes = {
			'a/Ines Falk.md': `${SPEAKER}Sails.\n`,
			'b/Ines Falk.md': `${SPEAKER}Dives.\n`,
			'One.md': review('[[a/Ines Falk]]'),
			'Two.md': review('[[b/Ines Falk|Ines]]'),
		};
		await open(notes);
		const { undo } = await rename('a/Ines Falk.md', 'b/Ines Falk.md');
		await vault.indexed();
		expect(vault.paths()).toEqual(['One.md', 'Two.md', 'b/Ines Falk.md']);
		expect(await vault.read('b/Ines Falk.md')).toMatch(/Dives\.\n[^]*Sails\.\n/u);
		const { resolvedLinks } = vault.app.metadataCache;
		expect(resolvedLinks['One.md']).toHaveProperty(['b/Ines Falk.md']);
		expect(resolvedLinks['Two.md']).toHaveProperty(['b/Ines Falk.md']);
		await vault.ask('undo', { id: undo as string });
		for (const [path, text] of Object.entries(notes)) expect(await vault.read(path)).toBe(text);
	});

	test('writes a path where several notes have the new name', async () => {
		await open({
			'People/Ines Falk.md': SPEAKER,
			'a/Gull.md': SPEAKER,
			'b/Gull.md': SPEAKER,
			'One.md': review('[[Ines Falk|Ines]]'),
		});
		await rename('Ines Falk', 'b/Gull.md');
		expect(await vault.read('One.md')).toBe(review('[[b/Gull|Ines]]'));
	});

	test('merges into the note of the new name, and the old name finds it', async () => {
		await open({
			'Night.md': NIGHT,
			'People/Ines Falk.md': `${SPEAKER}Sails.\n`,
			'People/Ines Gull.md': `${SPEAKER}Dives.\n`,
			'Day.md': review('[[Ines Gull]] · [[Gull Lines]]'),
		});
		const text = await vault.host.cli('rename', { from: 'Ines Falk', to: 'ines gull' });
		expect(text).toBe(
			[
				'“Ines Falk” is merged into “Ines Gull”.',
				'The text of People/Ines Falk goes below that of People/Ines Gull; People/Ines Falk itself goes to the trash.',
				'People/Ines Gull gets “Ines Falk” as an alias, so the old name still finds it.',
				'  Night.md · 2 places',
				'  People/Ines Gull.md · 1 place',
			].join('\n'),
		);
		expect(await talksOf('Ines Falk')).toEqual([['Ines Gull', 2]]);
	});

	test('a name that differs only in letter case is written alike everywhere, without an alias', async () => {
		await open({
			'Night.md': NIGHT,
			'Loose.md': '[[ines falk]] [[INES FALK|Ines]]\n',
			'People/Ines Falk.md': SPEAKER,
		});
		await rename('Ines Falk', 'INES Falk');
		expect(await vault.read('Loose.md')).toBe('[[INES Falk]] [[INES Falk|Ines]]\n');
		expect(await vault.read('People/INES Falk.md')).toBe(SPEAKER);
	});

	test('a note in decomposed letters gets composed ones', async () => {
		const old = '이하람'.normalize('NFD');
		await open({ 'Night.md': review(`[[${old}]]`), [`People/${old}.md`]: SPEAKER });
		await rename('이하람', '이하람');
		expect(await vault.read('Night.md')).toBe(review('[[이하람]]'));
		expect(vault.app.vault.getMarkdownFiles().map(({ path }) => path)).toContain('People/이하람.md');
	});

	test('names a note that cannot be changed; the others change, and what was to be merged stays', async () => {
		const broken = '---\na: [\n---\n[[Ines Falk]]\n';
		await open({
			'Night.md': NIGHT,
			'Broken.md': broken,
			'People/Ines Falk.md': SPEAKER,
			'People/Ines Gull.md': SPEAKER,
		});
		const { changed, refused } = await rename('Ines Falk', 'Ines Gull');
		expect(changed).toMatchObject([{ path: 'Night.md' }, { path: 'People/Ines Gull.md' }]);
		expect(refused).toMatchObject([{ path: 'Broken.md' }]);
		expect(await vault.read('Broken.md')).toBe(broken);
		expect(vault.paths()).toContain('People/Ines Falk.md');
	});

	test('the marker of a block is narrowed to the new name', async () => {
		const block = (name: string) => `%% meetup-index:begin by=year meetup="${name}" %%\n%% meetup-index:end %%\n`;
		await open({ 'Night.md': NIGHT, 'Index.md': block('Harbour Night') });
		await rename('Harbour Night', 'Port Night', { kind: 'meetup' });
		expect(await vault.read('Index.md')).toBe(block('Port Night'));
	});

	test.each([
		[{ from: 'Bo', to: 'Ines' }, 'There is no speaker called “Bo”.'],
		[{ from: 'Inés', to: 'Ines' }, '“Inés” is another name of “Ines Falk”. Rename that one.'],
		[{ from: 'Ines Falk', to: ' ' }, 'rename needs to=.'],
		[{ from: 'Ines Falk', to: 'A: B' }, 'cannot be the name of a note'],
		[{ from: 'Ines Falk', to: 'A/B' }, 'cannot be the name of a note'],
		[{ from: 'Ines Falk', to: 'Bo', kind: 'note' }, 'kind=note is not possible.'],
		[{ from: 'Ines Falk', to: 'Night' }, 'Another note is called “Night”'],
	])('refuses %j with a sentence', async (params, sentence) => {
		const notes = { 'Night.md': NIGHT, 'Ines Falk.md': '---\ntags: [speaker]\naliases: [Inés]\n---\n' };
		await open(notes);
		await expect(vault.ask('rename', params)).rejects.toThrow(sentence);
		for (const [path, text] of Object.entries(notes)) expect(await vault.read(path)).toBe(text);
	});
});
