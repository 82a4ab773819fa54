import { afterEach, describe, expect, test } from '@jest/globals';

import { choose, click, find, press, suggestions, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const REVIEW = [
	'---',
	'date: 2023-08-09 # 그날',
	'tags:',
	'  - meetup/review',
	'  - topic/kafka',
	'---',
	'# 카프카 밋업',
	'',
	'## 1부: 하나',
	'',
	'[[윤서아]] 님이 발표해 주셨습니다. #topic/kafka',
	'',
	'### 내용 정리',
	'',
	'글 #topic/본문 글',
	'',
].join('\n');
const OTHERS = {
	'a.md': '---\ntags: [meetup/review]\n---\n## 1. A\n#topic/데이터-플랫폼 #topic/web\n',
	'b.md': '---\ntags: [meetup/review]\n---\n## 1. B\n#topic/web\n',
};

let vault: OpenVault;
afterEach(() => vault.close());

async function asked(text = REVIEW, line = 10) {
	vault = await openVault({ 'r.md': text, ...OTHERS });
	const view = await vault.open('r.md');
	await vault.indexed();
	view.editor.setCursor({ line, ch: 3 });
	vault.run('tag-talk');
	return view;
}

const ticked = (): string[] =>
	[...document.querySelectorAll('.suggestion-item[aria-checked=true] .suggestion-title')].map((el) => el.textContent);

describe('Tag talk', () => {
	test('offers the topics in use, those of the talk first and ticked', async () => {
		await asked();
		expect(suggestions()).toEqual([
			'kafka1 review',
			'본문Stands in your own text1 review',
			'web2 reviews',
			'데이터-플랫폼1 review',
		]);
		expect(ticked()).toEqual(['kafka', '본문']);
		expect(find('.meetup-topics-chosen').textContent).toBe('kafka, 본문');
		expect(find<HTMLInputElement>('.prompt-input').placeholder).toBe('Topics of “하나”');
	});

	test('takes several at once and writes them in one undo step', async () => {
		const { editor } = await asked();
		choose('web');
		type('.prompt-input', 'ㄷㅇㅌ');
		expect(suggestions()[0]).toContain('데이터-플랫폼');
		press('Enter');
		type('.prompt-input', 'kafka');
		press('Enter');
		expect(editor.getValue()).toBe(REVIEW);
		press('Enter', { ctrlKey: true });
		await waitFor(() => editor.getValue() !== REVIEW);
		expect(editor.getValue()).toBe(
			REVIEW.replace('습니다. #topic/kafka', '습니다. #topic/web #topic/데이터-플랫폼').replace(
				'  - topic/kafka\n',
				'  - "topic/web"\n  - "topic/데이터-플랫폼"\n',
			),
		);
		expect(editor.getCursor()).toEqual({ line: 11, ch: 3 });
		editor.undo();
		expect(editor.getValue()).toBe(REVIEW);
	});

	test('makes a topic that is new, and clears the way for the next one', async () => {
		const { editor } = await asked();
		type('.prompt-input', '#topic/Stream Processing');
		choose('Create “Stream-Processing”');
		expect(find<HTMLInputElement>('.prompt-input').value).toBe('');
		expect(ticked()).toContain('Stream-Processing');
		click('.meetup-topics-done');
		await waitFor(() => editor.getValue() !== REVIEW);
		expect(editor.getValue()).toContain('#topic/kafka #topic/Stream-Processing\n');
		expect(document.querySelector('.prompt')).toBeNull();
	});

	test.each(['web', '웨브', '  '])('offers to make %j only where it says something new', async (typed) => {
		await asked();
		type('.prompt-input', typed);
		expect(suggestions().some((text) => text.startsWith('Create'))).toBe(typed === '웨브');
	});

	test('leaves alone what stands in a sentence', async () => {
		await asked();
		choose('본문');
		expect(ticked()).toEqual(['kafka', '본문']);
		expect(find('.suggestion-item', '본문').getAttribute('aria-disabled')).toBe('true');
	});

	test('changes nothing on Escape, nor while an input method composes', async () => {
		const { editor } = await asked();
		choose('web');
		press('Enter', { ctrlKey: true, isComposing: true });
		expect(document.querySelector('.prompt')).not.toBeNull();
		press('Escape');
		expect(document.querySelector('.prompt')).toBeNull();
		expect(editor.getValue()).toBe(REVIEW);
	});

	test('says so where there is no talk at the cursor, and where the note changed meanwhile', async () => {
		const { editor } = await asked(REVIEW, 6);
		expect(vault.notices()).toEqual([
			'r, line 7: there is no talk at the cursor. Put the cursor into a talk and try again.',
		]);
		editor.setCursor({ line: 10, ch: 0 });
		vault.run('tag-talk');
		choose('web');
		editor.replaceRange('!', { line: 14, ch: 0 });
		const changed = editor.getValue();
		click('.meetup-topics-done');
		expect(vault.notices()).toContain('r: the note changed in the meantime. Please try again.');
		expect(editor.getValue()).toBe(changed);
	});

	test('keeps other line endings and a byte order mark', async () => {
		const text = `\uFEFF${REVIEW.replaceAll('\n', '\r\n')}`;
		const { editor } = await asked(text);
		choose('web');
		click('.meetup-topics-done');
		await waitFor(() => editor.getValue().includes('#topic/kafka #topic/web'));
		expect(await vault.adapter.read('r.md')).toBe(
			text
				.replace('습니다. #topic/kafka', '습니다. #topic/kafka #topic/web')
				.replace('  - topic/kafka\r\n', '  - topic/kafka\r\n  - "topic/web"\r\n'),
		);
	});

	test('leaves the properties to the person who turned keeping in step off', async () => {
		vault = await openVault({ 'r.md': REVIEW, ...OTHERS }, { data: { keepInStep: false } });
		const { editor } = await vault.open('r.md');
		await vault.indexed();
		editor.setCursor({ line: 10, ch: 0 });
		vault.run('tag-talk');
		choose('web');
		click('.meetup-topics-done');
		await waitFor(() => editor.getValue() !== REVIEW);
		expect(editor.getValue()).toBe(REVIEW.replace('습니다. #topic/kafka', '습니다. #topic/kafka #topic/web'));
	});
});
