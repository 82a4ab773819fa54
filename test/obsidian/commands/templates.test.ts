import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { MarkdownView } from 'obsidian';

import { choose, click, find, suggestions, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const OWN =
	'---\nmood: good\ntags: [meetup/review]\n---\n# {{title}}\n{{time}} <% tp.date.now() %> {{VALUE}}\n{{cursor}}\n';
const BROKEN = '# {{title}}\n\n{% for talk in lectures %}{% endfor %}\n';
const WHERE = 'T/Broken.md, line 3, column 16: there is no list “lectures”.';

let vault: OpenVault;
afterEach(() => {
	jest.restoreAllMocks();
	vault.close();
});

/** What is told to the person is kept in the console, too. */
const silence = () => jest.spyOn(console, 'error').mockImplementation(() => undefined);

const active = () => vault.app.workspace.getActiveViewOfType(MarkdownView);

const stored = async () =>
	JSON.parse(await vault.adapter.read('.obsidian/plugins/meetup-reflections/data.json')) as Record<string, unknown>;

describe('a person’s own template', () => {
	test('is what a new review is made from, and the cursor goes where it says', async () => {
		vault = await openVault({ 'T/Own.md': OWN }, { data: { language: 'en', reviewTemplate: 'T/Own.md' } });
		vault.run('create-meetup-review');
		type('[data-field="meetup"]', 'Kafka');
		type('[data-field="date"]', '2023-08-09');
		click('.mod-cta');
		await waitFor(() => active()?.file?.path === 'Meetups/2023-08-09 Kafka.md');
		const text = await vault.read('Meetups/2023-08-09 Kafka.md');
		expect(text).toMatch(
			/^---\nmood: good\ntags: \[meetup\/review\]\ndate: 2023-08-09\nmeetup: "\[\[Kafka\]\]"\n---\n# Kafka review \(23.08.09\)\n\d\d:\d\d <% tp.date.now\(\) %> \{\{VALUE\}\}\n\n$/u,
		);
		await waitFor(() => active()?.editor.getCursor().line === 8);
	});

	test('is no review itself, until it is no template any more', async () => {
		vault = await openVault({ 'T/Own.md': OWN }, { data: { reviewTemplate: 'T/Own.md' } });
		const paths = async () =>
			((await vault.ask('list')) as { reviews: { path: string }[] }).reviews.map(({ path }) => path);
		expect(await paths()).toEqual([]);
		await vault.adapter.write('.obsidian/plugins/meetup-reflections/data.json', '{}');
		await vault.plugin().onExternalSettingsChange?.();
		expect(await paths()).toEqual(['T/Own.md']);
	});

	test('is none also where the setting leaves out its ending', async () => {
		vault = await openVault({ 'T/Own.md': OWN }, { data: { reviewTemplate: 'T/Own' } });
		expect(await vault.ask('list')).toMatchObject({ reviews: [] });
	});

	test('stays one when it or its folder is renamed', async () => {
		vault = await openVault({ 'T/Own.md': OWN }, { data: { reviewTemplate: 'T/Own.md' } });
		const saved = jest.spyOn(vault.plugin(), 'saveData');
		await vault.app.fileManager.renameFile(vault.file('T/Own.md'), 'T/Mine.md');
		await waitFor(() => saved.mock.calls.length === 1);
		const folder = vault.app.vault.getFolderByPath('T');
		if (folder) await vault.app.fileManager.renameFile(folder, 'U');
		await waitFor(() => saved.mock.calls.length === 2);
		await vault.indexed();
		expect(await stored()).toEqual({ reviewTemplate: 'U/Mine.md' });
		expect(await vault.ask('list')).toMatchObject({ reviews: [] });
	});

	test('is not brought in step with anything when the person leaves it', async () => {
		const text = '---\ntags: [meetup/review]\n---\n## 1. Talk\nPresented by [[Ada Lee]].\n';
		vault = await openVault({ 'T.md': text, 'n.md': '' }, { data: { reviewTemplate: 'T.md' } });
		const { editor } = await vault.open('T.md');
		editor.replaceRange('\nMore\n', { line: 5, ch: 0 });
		await vault.indexed();
		await vault.open('n.md');
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(await vault.read('T.md')).toBe(`${text}\nMore\n`);
	});

	test('is told to be broken or missing with the form still open, and no note is made', async () => {
		silence();
		vault = await openVault({ 'T/Broken.md': BROKEN }, { data: { reviewTemplate: 'T/Broken.md' } });
		vault.run('create-meetup-review');
		type('[data-field="meetup"]', 'Kafka');
		click('.mod-cta');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual([`That did not work: ${WHERE}`]);
		expect(find('.meetup-form').isConnected).toBe(true);
		await vault.app.vault.delete(vault.file('T/Broken.md'));
		click('.mod-cta');
		await waitFor(() => vault.notices().length > 1);
		expect(vault.notices()[1]).toBe('That did not work: There is no template note “T/Broken.md”.');
		expect(vault.paths()).toEqual([]);
	});

	test('can be named on the command line', async () => {
		vault = await openVault({ 'T/Own.md': OWN, 'T/Broken.md': BROKEN });
		const { path } = await vault.ask('new', { meetup: 'Kafka', date: '2023-08-09', template: 'T/Own' });
		expect(await vault.read(String(path))).toContain('mood: good\n');
		await expect(vault.ask('new', { meetup: 'Kafka', template: 'T/Broken.md' })).rejects.toThrow(WHERE);
		await expect(vault.ask('new', { meetup: 'Kafka', template: '../x' })).rejects.toThrow(
			'There is no template note “../x”.',
		);
		expect(vault.paths().length).toBe(3);
	});

	test('goes to the cursor of the open note in one undo step, and brings the properties that it lacks', async () => {
		const text = '---\nmood: mixed\n---\nBefore\n';
		vault = await openVault({ 'T/Own.md': OWN, 'n.md': text }, { data: { reviewTemplate: 'T/Own.md' } });
		const { editor } = await vault.open('n.md');
		editor.setCursor({ line: 4, ch: 0 });
		vault.run('insert-review-template');
		await waitFor(() => editor.getValue() !== text);
		expect(editor.getValue()).toMatch(
			/^---\nmood: mixed\ntags: \[meetup\/review\]\ndate: [-\d]+\nmeetup: ""\n---\nBefore\n# \[후기\]/u,
		);
		expect(editor.getLine(editor.getCursor().line)).toContain('[후기]');
		editor.undo();
		expect(editor.getValue()).toBe(text);
	});

	test('with unreadable properties is told without a line of a note that there is not', async () => {
		vault = await openVault({ 'T.md': '---\ntitle: [a] {{meetup}}\n---\n' }, { data: { language: 'en' } });
		await expect(vault.ask('new', { meetup: 'Kafka', template: 'T.md' })).rejects.toThrow(
			/^T\.md: the properties of the new note are not valid YAML/u,
		);
	});

	test('is told to have a misspelled end, where that is why a block never ends', async () => {
		vault = await openVault({ 'T/Broken.md': '{% for talk in talks %}\n{% endfo %}\n' });
		await expect(vault.ask('new', { meetup: 'Kafka', template: 'T/Broken.md' })).rejects.toThrow(
			'T/Broken.md, line 2, column 4: “endfo” is not a tag',
		);
	});

	test('leaves the open note alone where it is broken', async () => {
		silence();
		vault = await openVault({ 'T/Broken.md': BROKEN, 'n.md': 'x' }, { data: { reviewTemplate: 'T/Broken.md' } });
		const { editor } = await vault.open('n.md');
		vault.run('insert-review-template');
		await waitFor(() => vault.notices().length > 0);
		expect([vault.notices(), editor.getValue()]).toEqual([[`That did not work: ${WHERE}`], 'x']);
	});

	test('is what the note of a new speaker is made from', async () => {
		vault = await openVault(
			{ 'T.md': '---\ncolor: blue\n---\n{{name}}\n{{block}}\n', 'n.md': 'Ada' },
			{ data: { speakerTemplate: 'T.md' } },
		);
		const { editor } = await vault.open('n.md');
		editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
		vault.run('tag-speaker');
		choose('Create “Ada”');
		await waitFor(() => vault.paths().includes('Meetups/Speakers/Ada.md'));
		expect(await vault.read('Meetups/Speakers/Ada.md')).toContain(
			'color: blue\ntags:\n  - "speaker"\n---\nAda\n%%',
		);
	});

	test('is what a reflection is made from', async () => {
		vault = await openVault(
			{
				'T.md': '{{review}}: {{cursor}}…\n',
				'r.md': '---\ntags: [meetup/review]\ndate: 2023-08-09\nmeetup: Kafka\n---\n# Night\n',
			},
			{ data: { language: 'en', reflectionTemplate: 'T.md' } },
		);
		await vault.open('r.md');
		await vault.indexed();
		vault.run('create-reflection');
		await waitFor(() => active()?.file?.path.startsWith('Meetups/Reflections/') === true);
		expect(active()?.editor.getValue()).toMatch(
			/^---\ndate: [-\d]+\nreview: "\[\[r\]\]"\ntags:\n.*\n---\n\[\[r\]\]: …\n$/u,
		);
	});
});

describe('Create template note', () => {
	test.each([
		['Meetup review', 'reviewTemplate', '## {{talk.heading}}', 'reviews'],
		['Speaker', 'speakerTemplate', '{{block}}', 'speaker notes'],
		['Reflection', 'reflectionTemplate', '{{text}}{{cursor}}', 'reflections'],
	])('writes the built-in template down and uses it from then on: %s', async (name, setting, line, notes) => {
		vault = await openVault({}, { data: { language: 'en' } });
		vault.run('create-template-note');
		expect(suggestions()).toEqual(['Meetup review template', 'Speaker template', 'Reflection template']);
		choose(name);
		const path = `${name} template.md`;
		await waitFor(() => active()?.file?.path === path);
		expect(await vault.read(path)).toContain(line);
		expect(await stored()).toEqual({ language: 'en', [setting]: path });
		expect(vault.notices()).toEqual([`Created “${name} template”. New ${notes} are made from it now.`]);
	});

	test('makes the same notes as before, as long as nobody changes it', async () => {
		vault = await openVault({}, { data: { language: 'ja' } });
		const create = async () =>
			vault.read(String((await vault.ask('new', { meetup: 'Kafka', date: '2023-08-09' }))['path']));
		const before = await create();
		vault.run('create-template-note');
		choose('review');
		await waitFor(() => vault.notices().length > 0);
		await waitFor(() => vault.paths().length === 2);
		expect(await create()).toBe(before);
	});

	test('comes into use where the one in the settings is gone', async () => {
		vault = await openVault({}, { data: { language: 'en', reviewTemplate: 'Old/T.md' } });
		vault.run('create-template-note');
		choose('review');
		await waitFor(() => vault.notices().length > 0);
		expect(await stored()).toEqual({ language: 'en', reviewTemplate: 'Meetup review template.md' });
	});

	test('lies beside the template in use, and leaves that in use', async () => {
		const data = { language: 'en', reviewTemplate: 'T/Own.md' };
		vault = await openVault({ 'T/Own.md': OWN }, { data });
		vault.run('create-template-note');
		choose('review');
		await waitFor(() => active()?.file?.path === 'T/Meetup review template.md');
		expect(await stored()).toEqual(data);
	});
});
