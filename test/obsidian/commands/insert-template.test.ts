import { afterEach, describe, expect, test } from '@jest/globals';

import { click } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

let vault: OpenVault;
afterEach(() => vault.close());

describe('Insert meetup review template', () => {
	test('makes an empty note a review, in one undo step, with the cursor where the first words belong', async () => {
		vault = await openVault({ 'n.md': '' });
		const { editor } = await vault.open('n.md');
		vault.run('insert-review-template');
		expect(editor.getValue()).toMatch(/^---\n(?:.*\n)*tags:\n {2}- "meetup\/review"\n(?:.*\n)*---\n# /u);
		const { line, ch } = editor.getCursor();
		expect(editor.getLine(line).slice(0, ch)).toBe('# [후기] ');
		editor.undo();
		expect(editor.getValue()).toBe('');
	});

	test('keeps every word of a note that has some', async () => {
		const text = '---\ndate: 2020-01-01\n# mine\n---\nBefore\n\nAfter\n';
		vault = await openVault({ 'n.md': text });
		const { editor } = await vault.open('n.md');
		editor.setCursor({ line: 5, ch: 0 });
		vault.run('insert-review-template');
		const now = editor.getValue();
		expect(now).toContain('date: 2020-01-01\n# mine\n');
		expect(now.indexOf('Before')).toBeLessThan(now.indexOf('## '));
		expect(now.indexOf('## ')).toBeLessThan(now.indexOf('After'));
		editor.undo();
		expect(editor.getValue()).toBe(text);
	});

	test('leaves a note with unreadable properties alone', async () => {
		const broken = '---\na: [b\n---\nText\n';
		vault = await openVault({ 'Broken.md': broken });
		const { editor } = await vault.open('Broken.md');
		vault.run('insert-review-template');
		expect(editor.getValue()).toBe(broken);
		expect(vault.notices()[0]).toMatch(/^Broken/u);
	});

	test('works from the empty pane, and asks for a note where none is open', async () => {
		vault = await openVault({ 'n.md': '' });
		vault.run('open-review-index');
		await vault.settled();
		click('.meetup-empty-button', 'Insert');
		expect(vault.notices()).toEqual(['Please open the note that the template belongs in.']);
		const { editor, leaf } = await vault.open('n.md');
		await leaf.setViewState({ type: 'markdown', state: { file: 'n.md', mode: 'preview' } });
		click('.meetup-empty-button', 'Insert');
		expect(vault.notices()).toContain('Switch to editing first.');
		await leaf.setViewState({ type: 'markdown', state: { file: 'n.md', mode: 'source' } });
		click('.meetup-empty-button', 'Insert');
		expect(editor.getValue()).toContain('meetup/review');
	});
});
