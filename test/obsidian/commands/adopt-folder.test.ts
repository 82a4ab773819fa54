import { afterEach, describe, expect, test } from '@jest/globals';

import { choose, click, find, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const post = (n: number): string =>
	`# Harbour Data Night #${n} recap\n\nI was at the meetup on April 18, 2024.\n\n## Session 1: Tides\n\nSpeaker: Ines Falk (Gull Lines)\n\n### Notes\n\nwater\n\n### Q&A\n\n- Q: Deep?\n`;

const POSTS = Object.fromEntries(
	Array.from({ length: 40 }, (_, n) => [`Blog/Night ${String(n).padStart(2, '0')}.md`, post(n)] as const),
);

let vault: OpenVault;
afterEach(() => vault.close());

async function openForm(): Promise<void> {
	vault = await openVault({ ...POSTS, 'Else/Night.md': post(99) });
	vault.run('adopt-folder');
	await waitFor(() => document.querySelectorAll('.suggestion-item').length > 2);
	choose('Blog');
}

const status = () => find('.meetup-adopt-status').textContent;

const adopted = async (): Promise<number> => {
	const texts = await Promise.all(Object.keys(POSTS).map((path) => vault.read(path)));
	return texts.filter((text) => text.includes('meetup/review')).length;
};

describe('Adopt notes in folder as reviews', () => {
	test('adopts what is ticked in the folder and nothing else, and undoes all of it', async () => {
		await openForm();
		await waitFor(() => status() === '40 notes look like a review.');
		find<HTMLInputElement>('[aria-label="Adopt “Night 07”"]').click();
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
		await waitFor(() => status() === '40 notes look like a review.');
		click('.mod-cta');
		click('.modal-button-container button', 'Stop');
		await waitFor(() => document.querySelector('.modal') === null);
		const [, changed = '', left = ''] =
			/^(\d+) notes? adopted\. (\d+) notes? w\w+ not reached\./u.exec(vault.notices().join('\n')) ?? [];
		expect(Number(left)).toBeGreaterThan(30);
		expect(Number(changed) + Number(left)).toBe(40);
		expect(await adopted()).toBe(Number(changed));
	});
});
