import { afterEach, describe, expect, test } from '@jest/globals';

import { waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const REVIEW = [
	'---\ndate: 2023-08-09\nmeetup: "[[카프카 밋업]]"\ntags: [meetup/review]\n---\n# 2023\n## 1부: 손 #topic/data-platform',
	'[[모아페이]]에서 개발자로 재직 중이신 [[박서준]] 님이 발표해 주셨습니다.\n### QnA\n### 내 생각\n',
].join('\n');

let vault: OpenVault;
afterEach(() => vault.close());

async function insertInto(note: string, text: string): Promise<string> {
	vault = await openVault({ '2023.md': REVIEW, [note]: text });
	await vault.indexed();
	const { editor } = await vault.open(note);
	editor.setCursor({ line: editor.lastLine(), ch: 0 });
	vault.run('insert-index-block');
	await waitFor(() => editor.getValue() !== text || vault.notices().length > 0);
	return editor.getValue();
}

describe('Insert index block', () => {
	test.each([
		['a meetup', '카프카 밋업.md', 'by=meetup meetup="카프카 밋업"'],
		['an organization', '모아페이.md', 'by=organization organization="모아페이"'],
		['a topic', 'Data platform.md', 'by=topic topic="data-platform"'],
		['a speaker', 'People/박서준.md', 'by=speaker speaker="박서준"'],
		['anything else', 'Home.md', 'by=year'],
	])('puts a filled block into the note of %s, and one undo takes it away', async (_, note, args) => {
		const text = note.startsWith('People') ? '---\ntags: [speaker]\n---\nText\n\n' : 'Text\n\n';
		const now = await insertInto(note, text);
		expect(now.startsWith(`${text.slice(0, -1)}\n%% meetup-index:begin ${args} hash=`)).toBe(true);
		expect(now).toContain('[[2023#1부 손');
		if (args !== 'by=year') expect(now).toContain('#내 생각|내 생각]]');
		await vault.app.workspace.flushSaves();
		expect(await vault.ask('index')).toMatchObject({ blocks: [{ path: note, result: 'same' }] });
		const { editor } = await vault.open(note);
		editor.undo();
		expect(editor.getValue()).toBe(text);
	});

	test('lets the person go on below it', async () => {
		await insertInto('Home.md', 'Text\n\n');
		const { editor } = await vault.open('Home.md');
		expect(editor.getLine(editor.getCursor().line - 1)).toBe('%% meetup-index:end %%');
	});

	test('leaves a note alone that has the same block already, and says so', async () => {
		const text = '%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n\n';
		expect(await insertInto('Home.md', text)).toBe(text);
		expect(vault.notices()).toEqual([
			'Home, line 4: two index blocks of this note have the same options (by=year).',
		]);
	});

	test('leaves a comment in one piece, and says so', async () => {
		const text = '%%\nnot for you\n\nnor this';
		expect(await insertInto('Home.md', text)).toBe(text);
		expect(vault.notices()).toEqual(['Home, line 4: adding something here would change what is around it.']);
	});

	test('keeps line endings that the editor does not know', async () => {
		vault = await openVault({ '2023.md': REVIEW, 'Home.md': '\uFEFFText\r\n\r\nEnd' });
		await vault.indexed();
		const { editor } = await vault.open('Home.md');
		editor.setCursor({ line: 1, ch: 0 });
		vault.run('insert-index-block');
		await waitFor(() => editor.getValue().includes('meetup-index'));
		const now = await vault.adapter.read('Home.md');
		expect(now).toMatch(
			/^\uFEFFText\r\n\r\n%% meetup-index:begin by=year hash=[^]*%% meetup-index:end %%\r\n\r\nEnd$/u,
		);
		expect(now).not.toMatch(/[^\r]\n/u);
	});
});
