import { afterEach, describe, expect, test } from '@jest/globals';

import { choose, click, find, press, suggestions, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const review = (n: number, speaker: string): string =>
	`---\ndate: 2024-04-${String((n % 28) + 1).padStart(2, '0')}\ntags:\n  - meetup/review\n---\n# Night ${n}\n\n## Tides ${n}\n[[${speaker}]] · [[Gull Lines]] #topic/water\n`;
const SPEAKER = '---\ntags: [speaker]\n---\n';
const NOTES = {
	'Night 1.md': review(1, 'Ines Falk'),
	'Night 2.md': review(2, 'Ines Falk'),
	'Day.md': review(3, 'Inez Falk'),
	'People/Ines Falk.md': `${SPEAKER}Sails.\n`,
	'People/Inez Falk.md': `${SPEAKER}Dives.\n`,
};
const MANY = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`Night ${n}.md`, review(n, 'Ines Falk')]));

let vault: OpenVault;
afterEach(() => vault.close());

async function openForm(notes: Readonly<Record<string, string>> = NOTES, language = 'en'): Promise<void> {
	vault = await openVault(notes, { language });
	vault.run('rename-names');
	await waitFor(() => document.querySelector('.meetup-rename') !== null);
}

const field = (name: string) => find<HTMLInputElement>(`[data-field=${name}]`);
const outcome = () => [...document.querySelectorAll('.meetup-rename-outcome > div')].map((el) => el.textContent);
const status = () => find('.meetup-form-status').textContent;
const act = () => find<HTMLButtonElement>('.meetup-rename .mod-cta');
const isShown = (el: HTMLElement) => el.style.display !== 'none';

/** Fills both names in and waits until it is known what changes. */
async function ask(from: string, to: string): Promise<void> {
	type('[data-field=from]', from);
	type('[data-field=to]', to);
	await waitFor(() => / will change\.|No note/u.test(status()));
}

async function finished(): Promise<string> {
	await waitFor(() => document.querySelector('.meetup-rename') === null);
	await vault.indexed();
	return vault.notices().join('\n');
}

describe('Rename or merge speakers', () => {
	test('says what a new name would be, which notes change, and renames', async () => {
		await openForm();
		await ask('ines falk', 'Ines Gull');
		expect(outcome()).toEqual([
			'“Ines Falk” becomes “Ines Gull”.',
			'The note People/Ines Falk becomes People/Ines Gull.',
			'It keeps “Ines Falk” as an alias, so the old name still finds it.',
		]);
		expect(status()).toBe('3 places in 3 notes will change.');
		expect(act().textContent).toBe('Rename');
		expect([...document.querySelectorAll('.meetup-changed-head')].map((el) => el.textContent)).toEqual([
			'Night 11 place',
			'Night 21 place',
			'Ines FalkPeople1 place',
		]);
		act().click();
		expect(await finished()).toContain('“Ines Falk” is “Ines Gull” now: 3 places in 3 notes changed.');
		expect(await vault.read('Night 1.md')).toBe(review(1, 'Ines Gull'));
		expect(await vault.read('People/Ines Gull.md')).toBe(
			'---\ntags: [speaker]\naliases:\n  - "Ines Falk"\n---\nSails.\n',
		);
		click('.notice button', 'Undo');
		await waitFor(() => document.querySelector('.modal .mod-cta') !== null);
		click('.modal .mod-cta');
		await waitFor(() => vault.paths().includes('People/Ines Falk.md') && document.querySelector('.modal') === null);
		for (const [path, text] of Object.entries(NOTES)) expect(await vault.read(path)).toBe(text);
	});

	test('shows the lines of a note before and after when it is opened', async () => {
		await openForm();
		await ask('Ines Falk', 'Ines Gull');
		const noteEl = find<HTMLDetailsElement>('.meetup-changed-note', 'Night 2');
		noteEl.open = true;
		noteEl.dispatchEvent(new Event('toggle'));
		await waitFor(() => noteEl.querySelector('ins') !== null);
		expect(noteEl.querySelector('del')?.textContent).toBe('[[Ines Falk]] · [[Gull Lines]] #topic/water');
		expect(noteEl.querySelector('ins')?.textContent).toBe('[[Ines Gull]] · [[Gull Lines]] #topic/water');
		expect(noteEl.querySelector('.is-removed')?.textContent).toMatch(/^9−/u);
	});

	test('merges with who has the new name, chosen out of those that are offered', async () => {
		await openForm();
		type('[data-field=from]', 'Inez');
		choose('Inez Falk');
		expect(field('from').value).toBe('Inez Falk');
		type('[data-field=to]', 'ines');
		expect(suggestions()).toEqual(['Ines FalkPeople/Ines Falk.md2 talks']);
		choose('Ines Falk');
		await waitFor(() => status().endsWith('will change.'));
		expect(outcome()[0]).toBe('“Inez Falk” is merged into “Ines Falk”.');
		expect(act().textContent).toBe('Merge');
		act().click();
		expect(await finished()).toContain('“Inez Falk” is “Ines Falk” now');
		expect(vault.paths()).not.toContain('People/Inez Falk.md');
		expect(await vault.read('People/Ines Falk.md')).toMatch(/Sails\.\n[^]*Dives\.\n/u);
		expect(await vault.ask('speakers', { name: 'Inez Falk' })).toMatchObject({ speakers: [{ name: 'Ines Falk' }] });
	});

	test('asks which one where several have the name, now or then', async () => {
		const both = { 'a/Bo Tern.md': SPEAKER, 'b/Bo Tern.md': SPEAKER };
		await openForm({ ...NOTES, ...both, 'Bo.md': review(5, 'b/Bo Tern') });
		const [fromEl, intoEl] = document.querySelectorAll<HTMLSelectElement>('.meetup-rename-select');
		if (!fromEl || !intoEl) throw new Error('There is nothing to choose with.');
		expect([fromEl, intoEl].map(isShown)).toEqual([false, false]);
		type('[data-field=from]', 'Ines Falk');
		type('[data-field=to]', 'Bo Tern');
		expect(outcome()).toEqual([]);
		expect([...intoEl.options].map(({ text }) => text)).toEqual([
			'Several are called “Bo Tern”. Which one takes it in?',
			'a/Bo Tern.md',
			'b/Bo Tern.md',
		]);
		intoEl.selectedIndex = 2;
		intoEl.dispatchEvent(new Event('change'));
		expect(outcome()[1]).toContain('goes below that of b/Bo Tern;');
		type('[data-field=from]', 'Bo Tern');
		expect(isShown(fromEl)).toBe(true);
		fromEl.selectedIndex = 1;
		fromEl.dispatchEvent(new Event('change'));
		type('[data-field=to]', 'BO Tern');
		expect(outcome()[0]).toBe('The same name, spelled “BO Tern” everywhere.');
		expect([...intoEl.options].map(({ text }) => text)).toEqual(['Do not merge', 'b/Bo Tern.md']);
		intoEl.selectedIndex = 1;
		intoEl.dispatchEvent(new Event('change'));
		expect(outcome()[0]).toBe('“Bo Tern” is merged into “Bo Tern”.');
	});

	test.each([
		['on a link to a speaker', 'Day.md', '[[Inez', ['speaker', 'Inez Falk']],
		['on a link to an organization', 'Day.md', 'Gull Lines', ['organization', 'Gull Lines']],
		['on a topic', 'Day.md', 'opic/wa', ['topic', 'water']],
		['nowhere, in a speaker’s note', 'People/Ines Falk.md', 'Sails', ['speaker', 'Ines Falk']],
		['nowhere', 'Day.md', 'Night 3', ['speaker', '']],
	])('begins with what the cursor stands on: %s', async (_, path, words, expected) => {
		vault = await openVault(NOTES);
		await vault.settled();
		const { editor } = await vault.open(path);
		editor.setCursor(editor.offsetToPos(editor.getValue().indexOf(words) + 3));
		vault.run('rename-names');
		await waitFor(() => document.querySelector('.meetup-rename') !== null);
		expect([find<HTMLSelectElement>('.meetup-rename select').value, field('from').value]).toEqual(expected);
		expect(document.activeElement).toBe(expected[1] === '' ? field('from') : field('to'));
	});

	test('says what is wrong with a name where it is typed', async () => {
		await openForm();
		type('[data-field=from]', 'Bo');
		expect(find('#error-of-from').textContent).toBe('There is no speaker called “Bo”.');
		type('[data-field=from]', 'Ines Falk');
		expect(isShown(find('#error-of-from'))).toBe(false);
		type('[data-field=to]', 'a/b');
		expect(find('#error-of-to').textContent).toContain('cannot be the name of a note');
		expect(act().disabled).toBe(true);
	});

	test('names the notes that cannot change before anything is done', async () => {
		await openForm({ ...NOTES, 'Broken.md': '---\na: [\n---\n[[Ines Falk]]\n' });
		await ask('Ines Falk', 'Ines Gull');
		expect(find('.meetup-rename-refused').textContent).toContain('1 note stays as it is:Broken.md, line');
		act().click();
		expect(await finished()).toContain('Broken.md, line');
		expect(await vault.read('Broken.md')).toContain('[[Ines Falk]]');
	});

	test('lists the first of many notes, and the others on demand', async () => {
		await openForm(MANY);
		await ask('Ines Falk', 'Ines Gull');
		expect(document.querySelectorAll('.meetup-changed-note')).toHaveLength(60);
		click('.meetup-rename-more', 'Show 60 more notes');
		expect(document.querySelectorAll('.meetup-changed-note')).toHaveLength(120);
		expect(document.querySelector('.meetup-rename-more')).toBeNull();
	});

	test('can be stopped: what was not reached is told and stays, and the rest can be undone', async () => {
		await openForm({ ...MANY, 'People/Ines Falk.md': SPEAKER });
		await ask('Ines Falk', 'Ines Gull');
		act().click();
		click('.meetup-rename .modal-button-container button', 'Stop');
		const [, changed = ''] = /Stopped: (\d+) notes? changed, \d+ not reached\./u.exec(await finished()) ?? [];
		const texts = await Promise.all(Object.keys(MANY).map((path) => vault.read(path)));
		expect(texts.filter((text) => text.includes('Ines Gull'))).toHaveLength(Number(changed));
		expect(vault.paths()).toContain('People/Ines Falk.md');
		if (Number(changed) > 0) await vault.ask('undo');
		for (const [path, text] of Object.entries(MANY)) expect(await vault.read(path)).toBe(text);
	});

	test('keeps what somebody wrote into the merged note in the meantime', async () => {
		await openForm();
		await ask('Inez Falk', 'Ines Falk');
		const file = vault.file('People/Inez Falk.md');
		vault.app.vault.on('modify', (changed) => {
			if (changed.path === 'Day.md') void vault.app.vault.append(file, 'And sings.\n');
		});
		act().click();
		expect(await finished()).toContain('People/Inez Falk.md');
		expect(await vault.read('People/Inez Falk.md')).toContain('And sings.\n');
	});

	test('speaks Korean', async () => {
		const notes = { '밤.md': review(1, '이하람'), 'People/이하람.md': SPEAKER };
		await openForm(notes, 'ko');
		type('[data-field=from]', 'ㅇㅎㄹ');
		choose('이하람');
		type('[data-field=to]', '이하랑');
		await waitFor(() => status() === '노트 2개에서 2곳을 바꿔요.');
		expect(outcome()[0]).toBe('‘이하람’의 이름이 ‘이하랑’이 돼요.');
		press('Enter', { ctrlKey: true });
		expect(await finished()).toContain('‘이하람’은 이제 ‘이하랑’이에요. 노트 2개에서 2곳을 바꿨어요.');
	});
});
