import { afterEach, describe, expect, test } from '@jest/globals';
import { MarkdownView } from 'obsidian';

import { choose, click, find, press, suggestions, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const REVIEW = [
	'---',
	'date: 2023-08-09',
	'tags: [meetup/review, speaker/여환성]',
	'speakers: ["[[여환성]]"]',
	'---',
	'# Kafka night',
	'## 1부: 아키텍처',
	'[[무심사]]에서 데이터 엔지니어로 재직 중이신 [[여환성]] 님이 발표해 주셨습니다.',
	'',
].join('\n');
const NOTES = {
	'Meetups/Kafka.md': REVIEW,
	'People/여환성.md': '---\ntags: [speaker]\naliases: [Hwanseong Yeo]\n---\n여환성 님의 노트\n',
	'People/박서준 (모아페이).md': '---\ntags: [speaker]\naliases: [박서준]\norganization: "[[모아페이]]"\n---\n',
	'People/박서준 (한빛물류).md': '---\ntags: [speaker]\naliases: [박서준]\norganization: "[[한빛물류]]"\n---\n',
	'Daily/하루.md': '\uFEFF어제 여환성 님이 한 말이 떠올랐다.  \r\n\t- `여환성` 말고 Hwanseong Yeo said it\r\n',
	'Daily/이틀.md': '# 이틀\n\n박서준 님과 여환성 님을 만났다.',
};

let vault: OpenVault;
afterEach(() => vault.close());

const status = () => find('.meetup-form-status').textContent;

const lines = () => [...document.querySelectorAll('.meetup-mention-line')].map((el) => el.textContent);

const option = (text: string) =>
	find<HTMLElement>('.meetup-adopt-all', text).querySelector('input') as HTMLInputElement;

const act = () => find('.meetup-mentions .mod-cta');

/** Opens the list of somebody's mentions, or everybody's, and waits until it is drawn. */
async function openList(who: string, notes: Readonly<Record<string, string>> = NOTES, language = 'en'): Promise<void> {
	vault = await openVault(notes, { language });
	await vault.indexed();
	vault.run('find-mentions');
	await waitFor(() => suggestions().length > 0);
	choose(who);
	const doneEl = document.querySelector<HTMLButtonElement>('.meetup-topics-done');
	doneEl?.click();
	await waitFor(() => /^(?:\d|No |노트 \d+개에서|링크 없이)/u.test(status()));
}

async function linkAll(): Promise<void> {
	act().click();
	await waitFor(() => document.querySelector('.modal') === null);
}

describe('Find mentions of speaker', () => {
	test('shows the mentions of one speaker in their lines, by note, and none that is a link or code', async () => {
		await openList('여환성');
		expect(find('.modal-title').textContent).toBe('Mentions of 여환성');
		expect(status()).toBe('3 mentions in 2 notes: all sure.');
		expect([...document.querySelectorAll('.meetup-mention-head')].map((el) => el.textContent)).toEqual([
			'이틀Daily1',
			'하루Daily2',
		]);
		expect(lines()).toEqual([
			'박서준 님과 여환성 님을 만났다.',
			'어제 여환성 님이 한 말이 떠올랐다.  ',
			'- `여환성` 말고 Hwanseong Yeo said it',
		]);
		expect(find('.meetup-mention-words').textContent).toBe('여환성');
	});

	test('links what is ticked and changes nothing else; all of it can be undone', async () => {
		await openList('여환성');
		await linkAll();
		expect(await vault.read('Daily/하루.md')).toBe(
			'\uFEFF어제 [[여환성]] 님이 한 말이 떠올랐다.  \r\n\t- `여환성` 말고 [[여환성|Hwanseong Yeo]] said it\r\n',
		);
		expect(await vault.read('Daily/이틀.md')).toBe('# 이틀\n\n박서준 님과 [[여환성]] 님을 만났다.');
		expect(await vault.read('Meetups/Kafka.md')).toBe(REVIEW);
		expect(vault.notices().join()).toContain('Linked 3 mentions in 2 notes.');
		await vault.ask('undo');
		for (const [path, text] of Object.entries(NOTES)) expect(await vault.read(path)).toBe(text);
	});

	test('tags the notes instead, where that is asked for', async () => {
		await openList('여환성');
		option('Tag the notes').click();
		expect(act().textContent).toBe('Link and tag 3 mentions');
		option('Link them').click();
		expect(act().textContent).toBe('Tag 3 mentions');
		await linkAll();
		expect(await vault.read('Daily/이틀.md')).toBe(
			'---\ntags:\n  - "speaker/여환성"\n---\n# 이틀\n\n박서준 님과 여환성 님을 만났다.',
		);
	});

	test('does nothing where neither links nor tags are wanted', async () => {
		await openList('여환성');
		option('Link them').click();
		expect(find<HTMLButtonElement>('.meetup-mentions .mod-cta').disabled).toBe(true);
	});

	test('links nobody of several of one name before the person says who is meant', async () => {
		await openList('모아페이');
		expect(status()).toBe('1 mention in 1 note: none sure, please have a look.');
		const boxEl = find<HTMLInputElement>('[aria-label="“박서준” in line 3"]');
		expect([boxEl.checked, boxEl.disabled]).toEqual([false, true]);
		option('Select all shown').click();
		expect(find<HTMLButtonElement>('.meetup-mentions .mod-cta').disabled).toBe(true);
		const whoEl = find<HTMLSelectElement>('select.meetup-mention-who');
		expect([...whoEl.options].map(({ text }) => text)).toEqual([
			'Who is meant?',
			'박서준 (모아페이)',
			'박서준 (한빛물류)',
		]);
		whoEl.value = '1';
		whoEl.dispatchEvent(new Event('change', { bubbles: true }));
		expect([boxEl.checked, act().textContent]).toEqual([true, 'Link 1 mention']);
		await linkAll();
		expect(await vault.read('Daily/이틀.md')).toBe(
			'# 이틀\n\n[[박서준 (한빛물류)|박서준]] 님과 여환성 님을 만났다.',
		);
	});

	test('looks for several speakers, or all, at once', async () => {
		await openList('All 3 speakers');
		expect(find('.modal-title').textContent).toBe('Mentions of all speakers');
		expect(status()).toBe('4 mentions in 2 notes: 3 sure, 1 to look at.');
		click('.modal-button-container button', 'Cancel');
		vault.run('find-mentions');
		await waitFor(() => suggestions().length > 0);
		type('.prompt-input', 'ㅇㅎㅅ');
		await waitFor(() => suggestions().length === 1);
		choose('여환성');
		type('.prompt-input', '한빛');
		await waitFor(() => suggestions()[0]?.includes('한빛물류') === true);
		choose('박서준');
		press('Enter', { ctrlKey: true });
		await waitFor(() => document.querySelector('.meetup-mentions') !== null);
		expect(find('.modal-title').textContent).toBe('Mentions of 박서준 (한빛물류) and 1 more');
	});

	test('all of a note are ticked at once, and all that is shown', async () => {
		await openList('여환성');
		const noteEl = find<HTMLInputElement>('[aria-label="All of “Daily/하루”"]');
		noteEl.click();
		expect([act().textContent, option('Select all shown').indeterminate]).toEqual(['Link 1 mention', true]);
		option('Select all shown').click();
		expect([act().textContent, noteEl.checked]).toEqual(['Link 3 mentions', true]);
		option('Select all shown').click();
		expect(find<HTMLButtonElement>('.meetup-mentions .mod-cta').disabled).toBe(true);
	});

	test.each([
		['a word', 'Daily/이틀.md', { line: 2, ch: 9 }],
		['a link', 'Meetups/Kafka.md', { line: 7, ch: 30 }],
		['nothing, in the note of a speaker', 'People/여환성.md', { line: 0, ch: 0 }],
	])('begins with the speaker whom the cursor is on: %s', async (_, path, cursor) => {
		vault = await openVault(NOTES);
		const { editor } = await vault.open(path);
		editor.setCursor(cursor);
		await vault.indexed();
		vault.run('find-mentions');
		expect(find('.meetup-topics-chosen').textContent).toBe('여환성');
		press('Enter', { ctrlKey: true });
		await waitFor(() => document.querySelector('.meetup-mention') !== null);
		expect(find('.modal-title').textContent).toBe('Mentions of 여환성');
	});

	test('a mention opens its note at the place, and a notice leads back to the list as it was left', async () => {
		await openList('여환성');
		find<HTMLInputElement>('[aria-label="All of “Daily/하루”"]').click();
		click('.meetup-mention-line', '어제');
		await waitFor(() => vault.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path === 'Daily/하루.md');
		expect(document.querySelector('.modal')).toBeNull();
		click('.notice button', 'Back to the mentions');
		expect(act().textContent).toBe('Link 1 mention');
		await linkAll();
		expect(await vault.read('Daily/이틀.md')).toContain('[[여환성]]');
		expect(await vault.read('Daily/하루.md')).not.toContain('[[');
	});

	test('finds a line again that moved since it was shown', async () => {
		await openList('여환성');
		const moved = `맨 위에 한 줄\n\n${NOTES['Daily/이틀.md']}\n끝`;
		await vault.app.vault.modify(vault.file('Daily/이틀.md'), moved);
		await linkAll();
		expect(await vault.read('Daily/이틀.md')).toBe(moved.replace('여환성', '[[여환성]]'));
	});

	test('leaves and names a note in which a mention no longer stands as it was shown', async () => {
		await openList('여환성');
		await vault.app.vault.modify(vault.file('Daily/이틀.md'), '# 이틀\n\n어제 여환성 님을 만났다.');
		await linkAll();
		expect(await vault.read('Daily/이틀.md')).toBe('# 이틀\n\n어제 여환성 님을 만났다.');
		expect(await vault.read('Daily/하루.md')).toContain('[[여환성]]');
		const notice = vault.notices().join('\n');
		expect(notice).toContain('Linked 2 mentions in 1 note.');
		expect(notice).toContain('Daily/이틀.md, line 3: ');
	});

	test('a note that is being edited is changed in its editor, in one undo step', async () => {
		await openList('여환성');
		click('.modal-button-container button', 'Cancel');
		const { editor } = await vault.open('Daily/이틀.md');
		vault.run('find-mentions');
		choose('여환성');
		click('.meetup-topics-done');
		await waitFor(() => document.querySelector('.meetup-mention') !== null);
		await linkAll();
		expect(editor.getValue()).toContain('[[여환성]] 님을');
		editor.undo();
		expect(editor.getValue()).toBe(NOTES['Daily/이틀.md']);
	});

	test('draws thousands of mentions a few at a time, and links nothing that was not shown', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 40 }, (__, n) => [`Log/${String(n).padStart(2, '0')}.md`, '여환성 님.\n'.repeat(5)]),
		);
		await openList('여환성', { 'People/여환성.md': NOTES['People/여환성.md'], ...many });
		expect(status()).toBe('200 mentions in 40 notes: all sure.');
		expect([lines().length, act().textContent]).toEqual([60, 'Link 60 mentions']);
		click('.meetup-mention-more button', 'Show more: 140 mentions in 28 notes');
		await waitFor(() => lines().length === 120);
		await linkAll();
		const texts = await Promise.all(Object.keys(many).map((path) => vault.read(path)));
		expect(texts.map((text) => text.split('[[').length - 1)).toEqual(texts.map((__, n) => (n < 24 ? 5 : 0)));
	});

	test('looking can be stopped; what was found until then is shown', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 400 }, (__, n) => [`Log/${n}.md`, '여환성 님.\n'.repeat(200)]),
		);
		vault = await openVault({ 'People/여환성.md': NOTES['People/여환성.md'], ...many });
		vault.run('find-mentions');
		choose('여환성');
		click('.meetup-topics-done');
		await waitFor(() => status().startsWith('Looking'));
		click('.modal-button-container button', 'Stop');
		await waitFor(() => status().startsWith('Stopped after'));
		expect(status()).toMatch(/^Stopped after \d+ of 401 notes\. /u);
	});

	test('changing can be stopped: what was not reached is told and stays', async () => {
		const many = Object.fromEntries(Array.from({ length: 40 }, (__, n) => [`Log/${n}.md`, '여환성 님.\n']));
		await openList('여환성', { 'People/여환성.md': NOTES['People/여환성.md'], ...many });
		find('.meetup-mentions').focus();
		press('Enter', { ctrlKey: true });
		click('.modal-button-container button', 'Stop');
		await waitFor(() => document.querySelector('.modal') === null);
		const notice = vault.notices().join('\n');
		const [, changed = '', left = ''] =
			/^Linked (\d+) mentions? in \d+ notes?\. (\d+) notes? w\w+ not reached\./u.exec(notice) ?? [];
		expect(Number(changed) + Number(left)).toBe(40);
		expect(Number(left)).toBeGreaterThan(30);
		const texts = await Promise.all(Object.keys(many).map((path) => vault.read(path)));
		expect(texts.filter((text) => text === '[[여환성]] 님.\n')).toHaveLength(Number(changed));
		expect(texts.filter((text) => text === '여환성 님.\n')).toHaveLength(Number(left));
	});

	test('speaks Korean', async () => {
		await openList('여환성', NOTES, 'ko');
		expect(find('.modal-title').textContent).toBe('‘여환성’이 나오는 곳');
		expect(status()).toBe('노트 2개에서 3곳을 찾았어요. 모두 확실해요.');
		expect(act().textContent).toBe('3곳에 링크 달기');
	});

	test('says so where nobody is mentioned', async () => {
		await openList('여환성', { 'People/여환성.md': NOTES['People/여환성.md'] });
		expect(status()).toBe('No unlinked mentions.');
		expect(find('.meetup-mention-options').isShown()).toBe(false);
	});
});
