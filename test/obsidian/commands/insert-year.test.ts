import { afterEach, describe, expect, test } from '@jest/globals';

import { choose, suggestions, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const review = (day: string, title: string): string =>
	`---\ntags: [meetup/review]\ndate: ${day}\n---\n# ${title}\n\n## Talk of ${title}\nPresented by [[Ines Falk]], CTO at [[Acme]].\n`;

const EBB = { 'Ebb.md': review('2023-02-01', 'Ebb') };
const FLOW = { 'Flow.md': review('2024-08-09', 'Flow'), 'Fog.md': review('2024-01-01', 'Fog') };
const HOME = { 'Home.md': 'Words\n\n' };

let vault: OpenVault;
afterEach(() => vault.close());

/** Runs the command at the end of a note of a vault. */
async function insertInto(note: string, notes: Readonly<Record<string, string>>, language = 'en', line = Infinity) {
	vault = await openVault(notes, { language, data: { language } });
	await vault.indexed();
	const { editor } = await vault.open(note);
	editor.setCursor(Math.min(line, editor.lastLine()), 0);
	vault.run('insert-year-in-review');
	return editor;
}

describe('Insert year in review', () => {
	test('puts the one year there is at the cursor, and one undo takes it away', async () => {
		const editor = await insertInto('Home.md', { ...HOME, ...EBB });
		await waitFor(() => editor.getValue() !== HOME['Home.md']);
		expect(editor.getValue()).toContain('Words\n\n## 2023 in meetups\n\n- 1 review, 1 talk, 1 speaker\n');
		expect(editor.getCursor().line).toBe(editor.lastLine());
		editor.undo();
		expect(editor.getValue()).toBe(HOME['Home.md']);
	});

	test('asks which year where there are several', async () => {
		const editor = await insertInto('Home.md', { ...HOME, ...EBB, ...FLOW });
		await waitFor(() => suggestions().length > 0);
		expect(suggestions()).toEqual(['20242 reviews', '20231 review']);
		choose('2024');
		await waitFor(() => editor.getValue() !== HOME['Home.md']);
		expect(editor.getValue()).toContain(
			'- **2024-01-01** [[Fog]] — [[Ines Falk]] (Acme)\n- **2024-08-09** [[Flow]]',
		);
	});

	test('writes in the language of the notes', async () => {
		const editor = await insertInto('Home.md', { ...HOME, ...EBB }, 'ko');
		await waitFor(() => editor.getValue() !== HOME['Home.md']);
		expect(editor.getValue()).toContain('## 2023년 밋업 돌아보기\n');
	});

	test('leaves a review alone, and says why', async () => {
		const editor = await insertInto('Ebb.md', EBB);
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual([
			'This note is a review: its talks would be mixed up. Please open another note.',
		]);
		expect(editor.getValue()).toBe(EBB['Ebb.md']);
	});

	test('leaves an index block alone, and says where', async () => {
		const text = '%% meetup-index:begin by=year %%\n\n%% meetup-index:end %%';
		const editor = await insertInto('Home.md', { 'Home.md': text, ...EBB }, 'en', 1);
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()[0]).toMatch(/^Home, line \d: /u);
		expect(editor.getValue()).toBe(text);
	});

	test('says that nothing is dated yet', async () => {
		await insertInto('Home.md', HOME);
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual(['No review has a date yet.']);
	});
});
