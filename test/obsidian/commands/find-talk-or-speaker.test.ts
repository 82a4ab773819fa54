import { afterEach, describe, expect, test } from '@jest/globals';
import { MarkdownView } from 'obsidian';

import { choose, find, press, suggestions, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const talk = (title: string, org: string, name: string) =>
	`## ${title}\n[[${org}]]에서 개발자로 재직 중이신 [[${name}]] 님이 발표해 주셨습니다.\n\n### 내 생각\n`;
const review = (day: string, meetup: string, ...talks: string[]) =>
	`---\ndate: ${day}\nmeetup: "[[${meetup}]]"\ntags: [meetup/review]\n---\n# [후기] ${meetup} 밋업\n\n${talks.join('\n')}`;
const NOTES = {
	'2023.md': review(
		'2023-08-09',
		'서울 카프카 모임',
		talk('1부: 느린 파티션', '모아페이', '여환성'),
		talk('2부: 색인', '스피카', '송정묵'),
		'#topic/storage\n',
	),
	'2024.md': review('2024-08-09', '데이터의 밤', talk('카프카 없이 살기', '한빛물류', '송정묵')),
	'2099.md': review('2099-01-01', '먼 훗날', talk('예고편', '한빛물류', '정다온')),
	'People/여환성.md': '---\ntags: [speaker]\naliases: [Hwan]\norganization: "[[모아페이]]"\n---\n',
	'plain.md': 'nothing',
};

let vault: OpenVault;
afterEach(() => vault.close());

async function openSwitcher(query = '', language = 'en'): Promise<void> {
	vault = await openVault(NOTES, { language });
	await vault.open('plain.md');
	await vault.indexed();
	vault.run('find-talk-or-speaker');
	if (query !== '') type('.prompt-input', query);
}

const titles = () => [...document.querySelectorAll('.suggestion-title')].map((el) => el.textContent);
const notes = () => [...document.querySelectorAll('.suggestion-note')].map((el) => el.textContent);
const active = () => vault.app.workspace.getActiveFile()?.path;
const cursorLine = () => vault.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line;
const leaves = () => vault.app.workspace.getLeavesOfType('markdown').length;

describe('Find talk or speaker', () => {
	test('shows the talks heard last before anything is typed', async () => {
		await openSwitcher();
		expect(titles()).toEqual(['카프카 없이 살기', '느린 파티션', '색인']);
		expect(notes()).toEqual([
			'by 송정묵 · 데이터의 밤 · 2024-08-09',
			'by 여환성 · 서울 카프카 모임 · 2023-08-09',
			'by 송정묵 · 서울 카프카 모임 · 2023-08-09',
		]);
	});

	test('says what each is, in words and with what tells it apart, and marks what was met', async () => {
		await openSwitcher('ㅇㅎㅅ', 'ko');
		expect(titles()).toEqual(['여환성', '느린 파티션']);
		expect(notes()).toEqual(['Hwan · 모아페이 · 발표 1개', '여환성 발표 · 서울 카프카 모임 · 2023-08-09']);
		const icons = [...document.querySelectorAll('.suggestion-item [role="img"]')];
		expect(icons.map((el) => el.getAttribute('aria-label'))).toEqual(['발표자', '발표']);
		const marks = [...document.querySelectorAll('.suggestion-highlight')];
		expect(marks.map((el) => el.textContent)).toEqual(['여환성', '여환성']);
	});

	test('shows what else was met: a topic, where a speaker was before', async () => {
		await openSwitcher('stor');
		expect(notes()).toEqual(['by 송정묵 · 서울 카프카 모임 · 2023-08-09 · #storage']);
		type('.prompt-input', '스피카');
		expect(notes()).toEqual(['한빛물류 · 2 talks · 스피카', 'by 송정묵 · 서울 카프카 모임 · 2023-08-09 · 스피카']);
	});

	test('finds talks and reviews together, the names that begin so first', async () => {
		await openSwitcher('카프');
		expect(titles()).toEqual(['카프카 없이 살기', '[후기] 서울 카프카 모임 밋업', '느린 파티션', '색인']);
	});

	test('Enter opens a talk at its heading, in place of the open note', async () => {
		await openSwitcher('색');
		press('Enter');
		await waitFor(() => active() === '2023.md');
		const line = (await vault.read('2023.md')).split('\n').indexOf('## 2부: 색인');
		expect([cursorLine(), leaves()]).toEqual([line, 1]);
		expect(document.querySelector('.prompt')).toBeNull();
	});

	test('with the modifier key it opens in a new tab, with Alt as well to the right', async () => {
		await openSwitcher('색');
		press('Enter', { ctrlKey: true });
		await waitFor(() => active() === '2023.md');
		expect(leaves()).toBe(2);
		vault.run('find-talk-or-speaker');
		type('.prompt-input', '데이터');
		press('Enter', { ctrlKey: true, altKey: true });
		await waitFor(() => active() === '2024.md');
		expect(leaves()).toBe(3);
	});

	test('opens the note of a speaker; of one who has none, the talk heard last', async () => {
		await openSwitcher('여환');
		press('Enter');
		await waitFor(() => active() === 'People/여환성.md');
		vault.run('find-talk-or-speaker');
		type('.prompt-input', '송정');
		choose('2 talks');
		await waitFor(() => active() === '2024.md');
		expect(cursorLine()).toBe((await vault.read('2024.md')).split('\n').indexOf('## 카프카 없이 살기'));
	});

	test('Shift and Enter make the note of a speaker, filled, and only of a speaker', async () => {
		await openSwitcher('송정');
		press('Enter', { shiftKey: true });
		await waitFor(() => active() === 'Meetups/Speakers/송정묵.md');
		expect(await vault.read('Meetups/Speakers/송정묵.md')).toContain('organization: "[[한빛물류]]"');
		const before = vault.paths();
		vault.run('find-talk-or-speaker');
		type('.prompt-input', '느린');
		press('Enter', { shiftKey: true });
		await waitFor(() => active() === '2023.md');
		expect(vault.paths()).toEqual(before);
	});

	test('leaves Enter to an input method that composes', async () => {
		await openSwitcher('색');
		for (const keys of [{}, { ctrlKey: true }, { shiftKey: true }]) press('Enter', { isComposing: true, ...keys });
		expect(titles()).toEqual(['색인']);
		expect(active()).toBe('plain.md');
	});

	test('says that nothing was found, and does nothing at Enter', async () => {
		await openSwitcher('없는 말');
		expect(suggestions()).toEqual([]);
		expect(find('.suggestion-empty').textContent).toContain('Nothing is called that.');
		press('Enter');
		press('Enter', { ctrlKey: true });
		expect(active()).toBe('plain.md');
		press('Escape');
		expect(document.querySelector('.prompt')).toBeNull();
	});

	test('knows a note that was written while it was open, and one that is gone', async () => {
		await openSwitcher('새벽');
		expect(titles()).toEqual([]);
		await vault.app.vault.create('2025.md', review('2025-01-01', '새벽', talk('새벽 배포', '스피카', '여환성')));
		await vault.indexed();
		type('.prompt-input', '새벽 배');
		expect(titles()).toEqual(['새벽 배포']);
		await vault.app.vault.delete(vault.file('2025.md'));
		press('Enter');
		await vault.indexed();
		expect([active(), vault.notices()]).toEqual(['plain.md', []]);
	});

	test('shows at the end of the first reading what it found', async () => {
		vault = await openVault(NOTES);
		vault.run('find-talk-or-speaker');
		await waitFor(() => titles().length === 3);
	});
});
