import { afterEach, describe, expect, jest, test } from '@jest/globals';

import { calendarDayOf } from '../../../src/core/dates/calendar-day-of';
import { waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const REVIEW = [
	'---',
	'tags: [meetup/review]',
	'date: 2023-08-09 # the evening',
	'meetup: "[[Kafka]]"',
	'---',
	'# Night',
	'',
	'## 1. Partitions',
	'Presented by [[Ada Lee]].',
	'',
	'### My thoughts',
	'',
	'One  ',
	'- two\u00A0',
	'',
	'#### Deeper',
	'\tthree',
	'',
	'',
	'## Closing thoughts',
	'Four',
].join('\n');
const MOVED = 'One  \n- two\u00A0\n\n#### Deeper\n\tthree';
const TODAY = calendarDayOf(new Date());
const NAME = `${TODAY} Reflection on Partitions`;
const NEW = `Meetups/Reflections/${NAME}.md`;
const ENGLISH = { data: { language: 'en' } };

let vault: OpenVault;
afterEach(() => vault.close());

/** Opens the review with the cursor where some words begin. */
async function openAt(words: string, text = REVIEW) {
	vault = await openVault({ 'r.md': text }, ENGLISH);
	const { editor } = await vault.open('r.md');
	editor.setCursor(editor.offsetToPos(editor.getValue().indexOf(words)));
	return editor;
}

async function extract(): Promise<void> {
	vault.run('extract-section');
	await waitFor(() => vault.notices().length > 0);
}

describe('Extract section into reflection', () => {
	test('moves the text into a new note and leaves a link, which one undo takes back', async () => {
		const editor = await openAt('One');
		await extract();
		expect(vault.notices()).toEqual([`Moved into “${NAME}”.`]);
		expect(editor.getValue()).toBe(REVIEW.replace(MOVED, `[[${NAME}]]`));
		expect(editor.getLine(editor.getCursor().line).slice(0, editor.getCursor().ch)).toBe(`[[${NAME}]]`);
		const text = await vault.read(NEW);
		expect(text.endsWith(`\n\n${MOVED}\n`)).toBe(true);
		expect(text).toContain('review: "[[r]]"');
		editor.undo();
		expect(editor.getValue()).toBe(REVIEW);
		editor.redo();
		expect(editor.getValue()).toBe(REVIEW.replace(MOVED, `[[${NAME}]]`));
	});

	test('moves what is selected instead', async () => {
		const editor = await openAt('- two');
		const from = REVIEW.indexOf('- two');
		editor.setSelection(editor.offsetToPos(from), editor.offsetToPos(from + 6));
		await extract();
		expect(editor.getValue()).toBe(REVIEW.replace('- two\u00A0', `[[${NAME}]]`));
		expect((await vault.read(NEW)).endsWith('\n\n- two\u00A0\n')).toBe(true);
	});

	test('stands under its review at once', async () => {
		await openAt('Four');
		await extract();
		await vault.indexed();
		expect(await vault.ask('list')).toMatchObject({
			reviews: [{ path: 'r.md', reflections: [`Meetups/Reflections/${TODAY} Reflection on Kafka.md`] }],
		});
	});

	test('changes no other byte of a note with other line endings and a byte order mark', async () => {
		const text = `\uFEFF${REVIEW.replaceAll('\n', '\r\n')}`;
		const editor = await openAt('One', text);
		await extract();
		const moved = MOVED.replaceAll('\n', '\r\n');
		expect(await vault.adapter.read('r.md')).toBe(text.replace(moved, `[[${NAME}]]`));
		expect((await vault.adapter.read(NEW)).endsWith(`\r\n\r\n${moved}\r\n`)).toBe(true);
		await waitFor(() => editor.getValue().includes(`[[${NAME}]]`));
	});

	test('says that nothing is lost where the note changed while the reflection was made', async () => {
		const editor = await openAt('One');
		const { create } = vault.app.vault;
		vault.app.vault.create = async (...args) => {
			editor.replaceRange('typed meanwhile ', editor.offsetToPos(REVIEW.indexOf('One')));
			return create.apply(vault.app.vault, args);
		};
		await extract();
		expect(vault.notices()).toEqual([
			`The text could not be taken out of this note. Nothing is lost: it is in “${NAME}” and still here.`,
		]);
		expect(editor.getValue()).toBe(REVIEW.replace('One', 'typed meanwhile One'));
		expect(await vault.read(NEW)).toContain(MOVED);
	});

	test('says that nothing is lost where the disk refuses to take the text out', async () => {
		const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const text = REVIEW.replaceAll('\n', '\r\n');
		await openAt('One', text);
		vault.app.vault.process = () => Promise.reject(new Error('EROFS'));
		await extract();
		expect(vault.notices()).toEqual([
			`The text could not be taken out of this note. Nothing is lost: it is in “${NAME}” and still here.`,
		]);
		expect(silent).toHaveBeenCalledWith('Meetup Reflections', new Error('EROFS'));
		silent.mockRestore();
		expect(await vault.adapter.read('r.md')).toBe(text);
		expect(await vault.read(NEW)).toContain('One');
	});

	test('leaves the note alone where the reflection could not be made', async () => {
		const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const editor = await openAt('One');
		vault.app.vault.create = () => Promise.reject(new Error('The disk is full.'));
		await extract();
		expect(vault.notices()).toEqual(['That did not work: The disk is full.']);
		silent.mockRestore();
		expect(editor.getValue()).toBe(REVIEW);
	});

	test('refuses in a sentence, and makes nothing', async () => {
		const editor = await openAt('Presented');
		await extract();
		expect(vault.notices()[0]).toMatch(/^r: that would take a talk or its speaker out of the review\./u);
		expect(editor.getValue()).toBe(REVIEW);
		expect(vault.paths()).toEqual(['r.md']);
	});

	test('says so where links may need a look', async () => {
		await openAt('One', REVIEW.replace('One  ', 'One ^first'));
		await extract();
		expect(vault.notices()[0]).toContain('need a look');
	});

	test('is offered in reviews as they are at this moment, and nowhere else', async () => {
		vault = await openVault({ 'n.md': '# Note\ntext\n' });
		const { editor } = await vault.open('n.md');
		expect(() => vault.run('extract-section')).toThrow('Cannot run');
		editor.setValue(REVIEW);
		editor.setCursor(editor.offsetToPos(REVIEW.indexOf('Four')));
		await extract();
		expect(editor.getValue()).not.toContain('Four');
	});
});
