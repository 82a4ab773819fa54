import { afterEach, describe, expect, test } from '@jest/globals';
import type { MarkdownView } from 'obsidian';

import { click, find, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const POST = [
	'# Harbour Data Night #3',
	'',
	'April 18, 2024',
	'',
	'## Session 1: Tides and tables',
	'',
	'### Notes',
	'water',
	'',
	'## Session 2: Buoys',
	'',
	'### Q&A',
	'- Q: Deep?',
	'',
].join('\n');

let vault: OpenVault;
afterEach(() => vault.close());

/** Opens the form on a note and waits until it says what will change. */
async function openForm(note: string, view: 'source' | 'preview' = 'source'): Promise<MarkdownView> {
	const shown = await vault.open(note);
	if (view === 'preview') await shown.setState({ ...shown.getState(), mode: 'preview' }, { history: false });
	vault.run('adopt-note');
	await waitFor(() => document.querySelector('[data-field="event"]') !== null);
	await counted();
	return shown;
}

const counted = () => waitFor(() => /Adds to \d+ lines?/u.test(find('.meetup-adopt-status').textContent));

const isClosed = () => document.querySelector('.modal') === null;

describe('Adopt note as review', () => {
	test('the adopted note is a review with the talks that the form showed', async () => {
		vault = await openVault({ 'Old.md': POST });
		const { editor } = await openForm('Old.md');
		type('[data-field="title-4"]', 'Tides and tables');
		click('.meetup-adopt-add');
		type('[data-field="name-4-0"]', 'Ines Falk');
		type('[data-field="org-4-0"]', 'Gull Lines');
		click('.mod-cta');
		await waitFor(isClosed);
		expect(vault.notices()).toContain('“Old” is a review now: 2 talks, 1 speaker.');
		expect(editor.getValue()).toContain('meetup/review');
		await vault.settled();
		await waitFor(() => vault.file('Old.md').stat.size > POST.length);
		await vault.indexed();
		const { reviews } = (await vault.ask('list')) as { reviews: Record<string, unknown>[] };
		expect(reviews[0]).toMatchObject({
			date: '2024-04-18',
			speakers: [{ name: 'Ines Falk', affiliation: 'Gull Lines', role: null }],
			talks: [{ title: 'Tides and tables' }, { title: 'Buoys' }],
		});
	});

	test.each([
		['Windows line endings', POST.replace(/\n/gu, '\r\n')],
		['a byte order mark', `\uFEFF${POST}`],
	])('a note with %s keeps it, and undo restores its bytes', async (_, text) => {
		vault = await openVault({ 'Old.md': text });
		await openForm('Old.md');
		click('.mod-cta');
		await waitFor(isClosed);
		await vault.settled();
		const adopted = await vault.read('Old.md');
		expect(adopted).toContain('meetup/review');
		expect(adopted.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
		expect(/[^\r]\n/u.test(adopted)).toBe(!text.includes('\r'));
		await vault.ask('undo');
		expect(await vault.read('Old.md')).toBe(text);
	});

	test('a note that is only read is adopted, too', async () => {
		vault = await openVault({ 'Old.md': POST });
		await openForm('Old.md', 'preview');
		click('.mod-cta');
		await waitFor(isClosed);
		expect(await vault.read('Old.md')).toContain('meetup/review');
		expect(find('.meetup-adopt-undo').textContent).toBe('Undo');
		await vault.ask('undo');
		expect(await vault.read('Old.md')).toBe(POST);
	});

	test('a note that changed while the form was open is left alone, and the form stays', async () => {
		vault = await openVault({ 'Old.md': POST });
		const { editor } = await openForm('Old.md');
		editor.setValue(`${POST}\nmore`);
		click('.mod-cta');
		await waitFor(() => vault.notices().some((notice) => notice.includes('changed in the meantime')));
		expect(editor.getValue()).toBe(`${POST}\nmore`);
		expect(isClosed()).toBe(false);
	});

	test('what the text does not say is said beside the changes: the date of the note is its own', async () => {
		const undated = POST.replace('April 18, 2024\n', '');
		vault = await openVault({ 'Old.md': `---\ndate: 2024-06-20\n---\n${undated}` });
		await openForm('Old.md');
		click('[role=tab]', 'Changes');
		const said =
			'“event_date” was not added: the text does not say the day of the event, and 2024-06-20 is the date';
		await waitFor(() => find('.meetup-adopt-diff').textContent.includes(said));
	});

	test('without a note there is no such command, and a review is no form', async () => {
		vault = await openVault({ 'Known.md': '---\ntags: [meetup/review]\n---\n' });
		expect(() => vault.run('adopt-note')).toThrow();
		await vault.open('Known.md');
		vault.run('adopt-note');
		await waitFor(() => vault.notices().some((notice) => notice.includes('a meetup review already')));
		expect(isClosed()).toBe(true);
	});
});
