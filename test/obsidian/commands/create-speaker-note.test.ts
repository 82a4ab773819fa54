import { afterEach, describe, expect, jest, test } from '@jest/globals';

import { choose, suggestions, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const talk = (title: string, org: string, name: string) =>
	`## ${title}\n[[${org}]]에서 개발자로 재직 중이신 [[${name}]] 님이 발표해 주셨습니다.\n### QnA\n### 내 생각\n`;
const review = (day: string, ...talks: string[]) =>
	`---\ndate: ${day}\ntags: [meetup/review]\n---\n# ${day}\n${talks.join('')}`;
const NOTES = {
	'2023.md': review('2023-08-09', talk('1부: 손', '모아페이', '박서준'), talk('2부: 발', '스피카', '송정묵')),
	'2024.md': review('2024-08-09', talk('1부: 눈', '한빛물류', '박서준'), talk('2부: 입', '무심사', '송정묵')),
	'박서준 (한빛물류).md': '---\ntags: [speaker]\naliases: [박서준]\n---\n',
};

let vault: OpenVault;
afterEach(() => vault.close());

const active = () => vault.app.workspace.getActiveFile()?.path;

describe('Create speaker note', () => {
	test('offers who has none yet, and opens the new note, filled', async () => {
		vault = await openVault(NOTES);
		await vault.indexed();
		vault.run('create-speaker-note');
		expect(suggestions()).toEqual([expect.stringContaining('송정묵')]);
		choose('송정묵');
		await waitFor(() => active() === 'Meetups/Speakers/송정묵.md');
		const text = await vault.read('Meetups/Speakers/송정묵.md');
		expect(text).toContain('organization: "[[무심사]]"\nrole: "개발자"\n');
		expect(text).toContain(
			[
				'스피카, 개발자 (2023-08-09) → 무심사, 개발자 (2024-08-09)',
				'',
				'- **2024-08-09** [[2024#2부 입|2부 입]] — [[2024|2024-08-09]] (무심사, 개발자)',
				'    - [[2024#2부 입#QnA|QnA]]',
				'    - [[2024#2부 입#내 생각|내 생각]]',
				'- **2023-08-09** [[2023#2부 발|2부 발]] — [[2023|2023-08-09]] (스피카, 개발자)',
			].join('\n'),
		);
		expect(vault.notices()).toEqual(['Created “송정묵”.']);
		expect(await vault.ask('index')).toMatchObject({ blocks: [{ result: 'same' }] });
	});

	test('opens the one there is, and makes no other', async () => {
		vault = await openVault(NOTES);
		const { editor } = await vault.open('2024.md');
		await vault.indexed();
		const line = editor
			.getValue()
			.split('\n')
			.findIndex((text) => text.includes('박서준'));
		editor.setCursor({ line, ch: editor.getLine(line).indexOf('박서준') + 1 });
		const before = vault.paths();
		vault.run('create-speaker-note');
		choose('박서준');
		await waitFor(() => active() === '박서준 (한빛물류).md');
		expect(vault.paths()).toEqual(before);
	});

	test('tells a second person of one name apart, with their own talks only', async () => {
		vault = await openVault(NOTES);
		await vault.indexed();
		vault.run('create-speaker-note');
		type('.prompt-input', '박서준 (모아페이)');
		choose('Create “박서준 (모아페이)”');
		const path = 'Meetups/Speakers/박서준 (모아페이).md';
		await waitFor(() => active() === path);
		const text = await vault.read(path);
		expect(text).toContain('aliases:\n  - "박서준"\n');
		expect(text).toContain('2023#1부 손');
		expect(text).not.toContain('2024#');
		await vault.indexed();
		expect(await vault.ask('speakers', { name: '박서준 (한빛물류)' })).toMatchObject({
			speakers: [{ talks: [{ review: '2024.md' }] }],
		});
	});
});

test('Tag speaker fills the note that it makes, too', async () => {
	vault = await openVault(NOTES);
	const { editor } = await vault.open('2023.md');
	await vault.indexed();
	const line = editor
		.getValue()
		.split('\n')
		.findIndex((text) => text.includes('송정묵'));
	editor.setCursor({ line, ch: editor.getLine(line).indexOf('송정묵') + 1 });
	vault.run('tag-speaker');
	choose('송정묵');
	await waitFor(() => vault.paths().includes('Meetups/Speakers/송정묵.md'));
	expect(await vault.read('Meetups/Speakers/송정묵.md')).toContain('2024#2부 입');
});

test('a speaker note that cannot be made leaves no trace in the index', async () => {
	vault = await openVault(NOTES);
	await vault.indexed();
	const { vault: notes } = vault.app;
	const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
	const failing = jest.spyOn(notes, 'create').mockRejectedValue(new Error('The disk is full.'));
	vault.run('create-speaker-note');
	choose('송정묵');
	await waitFor(() => vault.notices().length > 0);
	failing.mockRestore();
	quiet.mockRestore();
	expect(vault.notices()).toEqual(['That did not work: The disk is full.']);
	expect(await vault.ask('speakers', { name: '송정묵' })).toMatchObject({ speakers: [{ path: null }] });
});
