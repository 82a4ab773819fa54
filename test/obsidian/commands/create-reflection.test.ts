import { afterEach, describe, expect, test } from '@jest/globals';
import { MarkdownView } from 'obsidian';

import { calendarDayOf } from '../../../src/core/dates/calendar-day-of';
import { click, find, press, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const REVIEW =
	'---\ntags: [meetup/review]\ndate: 2023-08-09\nmeetup: "[[Kafka]]"\n---\n# Night\n\n## 1. Talk\nPresented by [[Ada Lee]].\n';
const TODAY = calendarDayOf(new Date());
const NEW = `Meetups/Reflections/${TODAY} Reflection on Kafka.md`;
const ENGLISH = { data: { language: 'en' } };

let vault: OpenVault;
afterEach(() => vault.close());

/** The paths of the reflections that each review has, by the review's path. */
async function reflections(): Promise<Record<string, unknown>> {
	await vault.indexed();
	const { reviews } = (await vault.ask('list')) as { reviews: { path: string; reflections: string[] }[] };
	return Object.fromEntries(reviews.map((review) => [review.path, review.reflections]));
}

const active = () => vault.app.workspace.getActiveViewOfType(MarkdownView);

async function openPane(): Promise<void> {
	vault.run('open-review-index');
	await vault.settled();
}

describe('Create reflection', () => {
	test('makes a note that leads to the open review, and opens it with the cursor under its title', async () => {
		vault = await openVault({ 'r.md': REVIEW }, ENGLISH);
		await vault.open('r.md');
		await vault.indexed();
		vault.run('create-reflection');
		await waitFor(() => active()?.file?.path === NEW);
		const text = await vault.read(NEW);
		expect(text).toContain(`date: ${TODAY}\nreview: "[[r]]"\n`);
		const editor = active()?.editor;
		await waitFor(() => editor?.hasFocus() === true);
		expect(editor?.posToOffset(editor.getCursor())).toBe(text.length);
		expect(await reflections()).toEqual({ 'r.md': [NEW] });
	});

	test('from a reflection is about the same review, and takes the next free name', async () => {
		vault = await openVault(
			{ 'r.md': REVIEW, 'old.md': '---\ntags: [meetup/reflection]\nreview: "[[r]]"\n---\n' },
			ENGLISH,
		);
		await vault.open('old.md');
		await vault.indexed();
		vault.run('create-reflection');
		await waitFor(() => active()?.file?.path === NEW);
		await vault.indexed();
		vault.run('create-reflection');
		const next = NEW.replace('.md', ' 2.md');
		await waitFor(() => active()?.file?.path === next);
		expect((await reflections())['r.md']).toEqual([next, NEW, 'old.md']);
	});

	test('leads to the one of two reviews of one name that it was made from', async () => {
		vault = await openVault({ 'A/r.md': REVIEW, 'B/r.md': REVIEW }, ENGLISH);
		await vault.open('B/r.md');
		await vault.indexed();
		vault.run('create-reflection');
		await waitFor(() => active()?.file?.path === NEW);
		expect(await reflections()).toEqual({ 'A/r.md': [], 'B/r.md': [NEW] });
	});

	test('leads to a review that has the very name of the new note', async () => {
		const path = `Meetups/${TODAY} Reflection on Kafka.md`;
		vault = await openVault({ [path]: REVIEW }, ENGLISH);
		await vault.open(path);
		await vault.indexed();
		vault.run('create-reflection');
		await waitFor(() => active()?.file?.path === NEW);
		expect(await reflections()).toEqual({ [path]: [NEW] });
	});

	test('goes on leading to its review when that is renamed', async () => {
		vault = await openVault({ 'r.md': REVIEW }, ENGLISH);
		await vault.open('r.md');
		await vault.indexed();
		vault.run('create-reflection');
		await waitFor(() => active()?.file?.path === NEW);
		await vault.indexed();
		await vault.app.fileManager.renameFile(vault.file('r.md'), 'Archive.md');
		expect(await reflections()).toEqual({ 'Archive.md': [NEW] });
	});

	test('writes into the folder of the settings, in the language of the notes, under the names of the settings', async () => {
		vault = await openVault(
			{ 'r.md': REVIEW },
			{ data: { reflectionFolder: '회고', language: 'ko', propertyReview: '후기' } },
		);
		await vault.open('r.md');
		await vault.indexed();
		vault.run('create-reflection');
		const path = `회고/${TODAY} Kafka 회고.md`;
		await waitFor(() => active()?.file?.path === path);
		expect(await vault.read(path)).toContain('후기: "[[r]]"');
		expect(await reflections()).toEqual({ 'r.md': [path] });
	});

	test('is refused in a sentence where no link can hold the name of the review', async () => {
		vault = await openVault({ 'a #1.md': REVIEW }, ENGLISH);
		await vault.open('a #1.md');
		await vault.indexed();
		vault.run('create-reflection');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual(['a #1.md: no link can hold the name of this note. Please rename it first.']);
		expect(vault.paths()).toEqual(['a #1.md']);
	});

	test.each([
		['an ordinary note', 'text'],
		['a reflection whose review is gone', '---\ntags: [meetup/reflection]\nreview: "[[gone]]"\n---\n'],
	])('is not offered in %s', async (_, text) => {
		vault = await openVault({ 'n.md': text, 'r.md': REVIEW });
		await vault.open('n.md');
		await vault.indexed();
		expect(() => vault.run('create-reflection')).toThrow('Cannot run');
	});

	test('is not offered in a conflict copy', async () => {
		const path = 'r.sync-conflict-20230809-123000-ABC.md';
		vault = await openVault({ 'r.md': REVIEW, [path]: REVIEW });
		await vault.open(path);
		await vault.indexed();
		expect(() => vault.run('create-reflection')).toThrow('Cannot run');
	});
});

describe('from the pane, a reflection', () => {
	const NOTES = { 'n.md': 'text', 'r.md': REVIEW };

	test('is made on the review whose row has the focus, and on the open note while a group has it', async () => {
		vault = await openVault(NOTES, ENGLISH);
		await vault.open('n.md');
		await openPane();
		find('[data-row]', '2023').focus();
		expect(() => vault.run('create-reflection')).toThrow('Cannot run');
		press('ArrowDown');
		expect(() => vault.run('create-reflection')).toThrow('Cannot run');
		press('ArrowDown');
		vault.run('create-reflection');
		await waitFor(() => active()?.file?.path === NEW);
		expect(await reflections()).toEqual({ 'r.md': [NEW] });
	});

	test('is not made on a row that had the focus before the person went on', async () => {
		vault = await openVault(NOTES, ENGLISH);
		await openPane();
		find('[data-row]', 'Night').focus();
		await vault.open('n.md');
		expect(() => vault.run('create-reflection')).toThrow('Cannot run');
	});

	test('is made from the menu of a review, of a talk and of another reflection', async () => {
		vault = await openVault(NOTES, ENGLISH);
		await openPane();
		const openMenu = (text: string) =>
			find('[data-row]', text).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		openMenu('Night');
		click('.menu-item', 'Create reflection');
		await waitFor(() => active()?.file?.path === NEW);
		await vault.settled();
		find('[data-row]', 'Night')
			.querySelector('.collapse-icon')
			?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		for (const [at, row] of ['1. Talk', 'Reflection on Kafka'].entries()) {
			openMenu(row);
			click('.menu-item', 'Create reflection');
			await waitFor(() => active()?.file?.path === NEW.replace('.md', ` ${at + 2}.md`));
			await vault.settled();
		}
		expect(Object.values(await reflections()).flat()).toHaveLength(3);
	});

	test('stands under its review, and by itself where its review is missing; its menu then offers no other', async () => {
		vault = await openVault(
			{ ...NOTES, 'lost.md': '---\ntags: [meetup/reflection]\ndate: 2023-09-01\nreview: "[[gone]]"\n---\n' },
			ENGLISH,
		);
		await openPane();
		const lostEl = find('[data-row]', 'lost');
		expect(lostEl.querySelector('.meetup-row-icon svg')).not.toBeNull();
		expect(lostEl.getAttribute('aria-level')).toBe('3');
		lostEl.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect([...document.querySelectorAll('.menu-item')].map((el) => el.textContent)).not.toContain(
			'Create reflection',
		);
		lostEl.click();
		await waitFor(() => active()?.file?.path === 'lost.md');
	});
});

test('list and index notes show a reflection under its review', async () => {
	vault = await openVault(
		{
			'r.md': REVIEW,
			'later.md': '---\ntags: [meetup/reflection]\ndate: 2023-09-01\nreview: "[[r]]"\n---\n',
			'later (Conflicted copy Phone 202309011200).md':
				'---\ntags: [meetup/reflection]\ndate: 2023-09-01\nreview: "[[r]]"\n---\n',
			'i.md': '%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n',
		},
		ENGLISH,
	);
	await vault.indexed();
	expect(await vault.host.cli('list', {})).toContain('· r.md\n  2023-09-01 · later · later.md');
	expect(await vault.host.cli('list', { by: 'year' })).toContain('· r.md\n    2023-09-01 · later · later.md');
	await vault.ask('index');
	const text = await vault.read('i.md');
	expect(text).toContain('    - [[r#1. Talk|1 Talk]]\n    - **2023-09-01** [[later]]\n');
	expect(text).not.toContain('Conflicted');
});
