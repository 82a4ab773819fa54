import { afterEach, describe, expect, jest, test } from '@jest/globals';

import { choose, click, find, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const post = (n: number): string =>
	`# Harbour Data Night #${n} recap\n\nI was at the meetup on April 18, 2024.\n\n## Session 1: Tides\n\nSpeaker: Ines Falk (Gull Lines)\n\n### Notes\n\nwater\n\n### Q&A\n\n- Q: Deep?\n`;

const POSTS = Object.fromEntries(
	Array.from({ length: 40 }, (_, n) => [`Blog/Night ${String(n).padStart(2, '0')}.md`, post(n)] as const),
);

const BROKEN = `---\ntitle: [half\n---\n${post(0)}`;

/** Little speaks for a review here. */
const DOUBTFUL =
	'# Notes\n\n## Session 1: Tides\n\nSpeaker: Ines Falk (Gull Lines)\n\nSlides: https://example.org/deck.pdf\n';

let vault: OpenVault;
afterEach(() => vault.close());

async function openForm(notes: Readonly<Record<string, string>> = POSTS, language = 'en'): Promise<void> {
	vault = await openVault({ ...notes, 'Else/Night.md': post(99) }, { language });
	vault.run('adopt-folder');
	await waitFor(() => document.querySelectorAll('.suggestion-item').length > 2);
	choose('Blog');
}

/** Opens the form on a few notes and waits until they are read. */
async function openOn(notes: Readonly<Record<string, string>>, language = 'en'): Promise<void> {
	await openForm(notes, language);
	await waitFor(() => document.querySelector('.meetup-adopt-note') !== null);
	await vault.settled();
}

const box = (name: string) => find<HTMLInputElement>(`[aria-label="${name}"]`);

const row = (name: string) => box(`Adopt “${name}”`).closest('.meetup-adopt-note')?.textContent ?? '';

const status = () => find('.meetup-form-status').textContent;

const adopted = async (): Promise<number> => {
	const texts = await Promise.all(Object.keys(POSTS).map((path) => vault.read(path)));
	return texts.filter((text) => text.includes('meetup/review')).length;
};

describe('Adopt notes in folder as reviews', () => {
	test('adopts what is ticked in the folder and nothing else, and undoes all of it', async () => {
		await openForm();
		await waitFor(() => status() === '40 notes look like reviews.');
		find<HTMLInputElement>('[aria-label="Adopt “Blog/Night 07”"]').click();
		expect(find('.mod-cta').textContent).toBe('Adopt 39 notes');
		click('.mod-cta');
		await waitFor(() => document.querySelector('.modal') === null);
		expect(vault.notices().some((notice) => notice.startsWith('39 notes adopted.'))).toBe(true);
		expect(await adopted()).toBe(39);
		expect(await vault.read('Blog/Night 07.md')).toBe(post(7));
		expect(await vault.read('Else/Night.md')).toBe(post(99));
		await vault.ask('undo');
		for (const [path, text] of Object.entries(POSTS)) expect(await vault.read(path)).toBe(text);
	});

	test('looking through the notes can be stopped', async () => {
		await openForm();
		click('.modal-button-container button', 'Stop');
		await waitFor(() => status().startsWith('Stopped after'));
		expect(status()).toMatch(/^Stopped after \d of 40 notes\./u);
		expect(await adopted()).toBe(0);
	});

	test('adopting can be stopped: what was not reached is told and stays', async () => {
		await openForm();
		await waitFor(() => status() === '40 notes look like reviews.');
		click('.mod-cta');
		click('.modal-button-container button', 'Stop');
		await waitFor(() => document.querySelector('.modal') === null);
		const [, changed = '', left = ''] =
			/^(\d+) notes? adopted\. (\d+) notes? w\w+ not reached\./u.exec(vault.notices().join('\n')) ?? [];
		expect(Number(left)).toBeGreaterThan(30);
		expect(Number(changed) + Number(left)).toBe(40);
		expect(await adopted()).toBe(Number(changed));
	});

	test('tells notes of one name apart by their folders', async () => {
		await openOn({ 'Blog/2023/Night.md': post(1), 'Blog/2024/Night.md': post(2), 'Blog/Dusk.md': post(3) });
		expect(row('Blog/2023/Night')).toContain('Blog/2023 · Harbour Data Night #1');
		expect(row('Blog/2024/Night')).toContain('Blog/2024 · Harbour Data Night #2');
		expect(row('Blog/Dusk')).not.toContain('Blog');
	});

	test('counts what looks like a review, what might be one and what has to be mended apart', async () => {
		const notes = { 'Blog/Sure.md': post(1), 'Blog/Odd.md': DOUBTFUL, 'Blog/Broken.md': BROKEN };
		await openOn(notes);
		expect(status()).toBe('1 note looks like a review. 1 note might be a review. 1 note has to be fixed first.');
		vault.close();
		await openOn(notes, 'ko');
		expect(status()).toBe(
			'후기로 보이는 노트 1개, 후기인지 잘 모르겠는 노트 1개를 찾았어요. 노트 1개는 먼저 고쳐야 등록할 수 있어요.',
		);
	});

	test('says at once why a note cannot be adopted, and does not offer it', async () => {
		await openOn({ 'Blog/Sure.md': post(1), 'Blog/Broken.md': BROKEN });
		expect([box('Adopt “Blog/Broken”').checked, box('Adopt “Blog/Broken”').disabled]).toEqual([false, true]);
		expect(row('Blog/Broken')).toContain('Line 3: the properties are not valid YAML');
		expect(find('.mod-cta').textContent).toBe('Adopt 1 note');
	});

	test('all are ticked at once, and none', async () => {
		await openOn({ 'Blog/Sure.md': post(1), 'Blog/Odd.md': DOUBTFUL, 'Blog/Broken.md': BROKEN });
		const allEl = find<HTMLInputElement>('.meetup-adopt-all input');
		expect([allEl.checked, allEl.indeterminate]).toEqual([false, true]);
		allEl.click();
		expect([find('.mod-cta').textContent, allEl.checked, allEl.indeterminate]).toEqual([
			'Adopt 2 notes',
			true,
			false,
		]);
		expect(box('Adopt “Blog/Broken”').checked).toBe(false);
		allEl.click();
		expect(find<HTMLButtonElement>('.mod-cta').disabled).toBe(true);
	});

	test('names a speaker once, however the name is written', async () => {
		const text = '## Session 2: Winds\n\nSpeaker: INES FALK (Gull Lines)\n';
		await openOn({ 'Blog/Two.md': `${post(1)}\n${text}` });
		expect(row('Blog/Two').match(/ines falk/giu)).toHaveLength(1);
	});

	test('names a few of the notes that were left, by their paths', async () => {
		const some = Object.fromEntries(Object.entries(POSTS).slice(0, 12));
		await openForm(some);
		await waitFor(() => status() === '12 notes look like reviews.');
		for (const path of Object.keys(some)) await vault.app.vault.process(vault.file(path), () => BROKEN);
		click('.mod-cta');
		await waitFor(() => document.querySelector('.modal') === null);
		const lines = (vault.notices().find((notice) => notice.startsWith('0 notes adopted.')) ?? '').split('\n');
		expect(lines[1]).toMatch(/^Blog\/Night 00\.md, line 3: /u);
		expect([lines.length, lines.at(-1)]).toEqual([10, '…and 4 more.']);
	});

	test('is cancelled while nothing is done, and closed once one of its notes was adopted by itself', async () => {
		await openOn({ 'Blog/Sure.md': post(1), 'Blog/Odd.md': DOUBTFUL });
		const leave = () => find('.meetup-adopt-folder .modal-button-container button:not(.mod-cta)').textContent;
		expect(leave()).toBe('Cancel');
		click('[aria-label="Look at “Blog/Sure”"]');
		await waitFor(() => document.querySelector('.meetup-adopt .mod-cta:not(:disabled)') !== null);
		click('.meetup-adopt .mod-cta');
		await waitFor(() => row('Blog/Sure').includes('Adopted'));
		expect(leave()).toBe('Close');
	});

	test('a search that fails says so, and the form can be closed', async () => {
		const silent = jest.spyOn(console, 'error').mockReturnValue();
		vault = await openVault(POSTS);
		const failing = jest.spyOn(vault.app.vault, 'cachedRead').mockImplementation(() => {
			throw new Error('the disk is gone');
		});
		vault.run('adopt-folder');
		await waitFor(() => document.querySelectorAll('.suggestion-item').length > 1);
		choose('Blog');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()[0]).toContain('the disk is gone');
		expect(status()).toBe('Stopped after 0 of 40 notes.');
		click('.modal-button-container button', 'Cancel');
		expect(document.querySelector('.modal')).toBeNull();
		failing.mockRestore();
		silent.mockRestore();
	});
});
