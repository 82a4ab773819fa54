import { afterEach, describe, expect, test } from '@jest/globals';
import type { MarkdownView } from 'obsidian';

import { waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const REVIEW = [
	'---',
	'tags: [meetup/review] # 내 것',
	'---',
	'# 카프카 밋업',
	'',
	'## 1부: 하나',
	'',
	'### 내용 정리',
	'',
	'글  ',
	'',
	'### QnA',
	'',
	'- Q. 왜?',
	'- A. 음',
	'',
	'## 2부: 둘',
	'',
	'### 내용 정리',
	'',
	'글',
	'',
].join('\n');

let vault: OpenVault;
afterEach(() => vault.close());

async function opened(text: string, line: number, language = 'en'): Promise<MarkdownView> {
	vault = await openVault({ 'r.md': text }, { language });
	const view = await vault.open('r.md');
	view.editor.setCursor({ line, ch: 0 });
	return view;
}

/** The line of the cursor up to it. */
function before({ editor }: MarkdownView): string {
	const { line, ch } = editor.getCursor();
	return editor.getLine(line).slice(0, ch);
}

describe.each([
	['add-talk', 9, '## 2부: ', /\n## 3부: 둘\n/u],
	['add-question-and-answer', 9, '- Q. ', /- A\. 음\n- Q\. \n- A\. \n\n## 2부/u],
	['add-dated-addendum', 9, '', /글 {2}\n\n\+ \d\d\.\d\d\.\d\d 추가\n\n\n### QnA/u],
])('%s', (command, line, cursor, result) => {
	test('writes in one undo step, and the cursor waits where words belong', async () => {
		const view = await opened(REVIEW, line);
		const { editor } = view;
		vault.run(command);
		await waitFor(() => editor.getValue() !== REVIEW);
		const now = editor.getValue();
		expect(now).toMatch(result);
		expect(before(view)).toBe(cursor);
		editor.undo();
		expect(editor.getValue()).toBe(REVIEW);
		editor.redo();
		expect(editor.getValue()).toBe(now);
	});

	test('changes no byte of other lines in a note with other line endings and a byte order mark', async () => {
		const text = `\uFEFF${REVIEW.replaceAll('\n', '\r\n')}`;
		const view = await opened(text, line);
		vault.run(command);
		await waitFor(() => result.test(view.editor.getValue()));
		const bytes = await vault.adapter.read('r.md');
		expect(bytes.replace(/\r\n|\uFEFF/gu, (found) => (found === '\r\n' ? '\n' : ''))).toMatch(result);
		expect(bytes.startsWith('\uFEFF---\r\n')).toBe(true);
		expect(bytes.match(/\n/gu)?.length).toBe(bytes.match(/\r\n/gu)?.length);
		await waitFor(() => before(view) === cursor && view.editor.getCursor().line > 0);
	});

	test('is offered in a review alone, by its text at this moment', async () => {
		const { editor } = await opened('# 아무 글\n', 0);
		expect(() => vault.run(command)).toThrow('Cannot run');
		editor.setValue('# 아무 글\n\n#meetup/review\n');
		vault.run(command);
		editor.setValue('---\ntags: meetup/review\n---\n# 글\n');
		vault.run(command);
		editor.setValue('`#meetup/review`\n');
		expect(() => vault.run(command)).toThrow('Cannot run');
	});
});

test('says in a sentence why nothing was added, and where', async () => {
	const { editor } = await opened(REVIEW, 4, 'ko');
	vault.run('add-question-and-answer');
	await waitFor(() => vault.notices().length > 0);
	expect(vault.notices()).toEqual(['r 5번째 줄: 커서가 발표 안에 있지 않아요. 발표 안에 두고 다시 해 주세요.']);
	expect(editor.getValue()).toBe(REVIEW);
});

test('adding an addendum twice a day goes to the one that is there', async () => {
	const view = await opened(REVIEW, 9);
	vault.run('add-dated-addendum');
	await waitFor(() => view.editor.getValue() !== REVIEW);
	const once = view.editor.getValue();
	view.editor.setCursor({ line: 7, ch: 0 });
	vault.run('add-dated-addendum');
	await waitFor(() => view.editor.getCursor().line > 7);
	expect(view.editor.getValue()).toBe(once);
});
