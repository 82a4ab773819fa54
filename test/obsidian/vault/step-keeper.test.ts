import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { MarkdownView } from 'obsidian';

import { waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const REVIEW = [
	'---',
	'date: 2023-08-09 # the evening',
	'speakers:',
	'  - "[[이하람]]"',
	'  - "[[손님]]"',
	'tags:',
	'  - meetup/review',
	'  - speaker/이하람',
	'---',
	'# 카프카 밋업',
	'## 1부: 손',
	'[[이하람]] 님이 발표해 주셨습니다.',
	'### QnA',
	'',
].join('\n');
const BYLINE = '[[이하람]] 님이 발표해 주셨습니다.';
const OTHER = 'Something else.\n';

/** The review with Ada in place of the speaker, and the properties in step. */
const IN_STEP = REVIEW.replace(BYLINE, 'Presented by [[Ada Lee]].')
	.replace('  - "[[이하람]]"\n  - "[[손님]]"\n', '  - "[[손님]]"\n  - "[[Ada Lee]]"\n')
	.replace('  - speaker/이하람\n', '  - "speaker/Ada-Lee"\n');

/** Longer than a note takes to be brought in step once it was left. */
const LATER = 300;

let vault: OpenVault;
afterEach(() => vault.close());

const later = () => new Promise((resolve) => setTimeout(resolve, LATER));

/** Opens the review and types another byline over the one it has. */
async function edit(note = 'r.md', line = 'Presented by [[Ada Lee]].'): Promise<MarkdownView> {
	const view = await vault.open(note);
	await later();
	const { editor } = view;
	const at = editor.getValue().split('\n').indexOf(BYLINE);
	editor.replaceRange(line, { line: at, ch: 0 }, { line: at, ch: BYLINE.length });
	return view;
}

describe('a review that was edited is in step', () => {
	test('when another note is opened in its place, with edits that were not saved yet', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER });
		await edit();
		await vault.open('o.md');
		await later();
		expect(await vault.read('r.md')).toBe(IN_STEP);
		expect(await vault.read('o.md')).toBe(OTHER);
		expect(vault.notices()).toEqual([]);
	});

	test('when it is closed', async () => {
		vault = await openVault({ 'r.md': REVIEW });
		const { leaf } = await edit();
		leaf.detach();
		await later();
		expect(await vault.read('r.md')).toBe(IN_STEP);
	});

	test('when the person turns to another pane: in its editor, as one step to undo, and once', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER });
		const { editor, leaf } = await edit();
		const edited = editor.getValue();
		await vault.app.workspace.getLeaf('split').openFile(vault.file('o.md'), { active: true });
		await later();
		expect(editor.getValue()).toBe(IN_STEP);
		vault.app.workspace.setActiveLeaf(leaf, { focus: true });
		await later();
		expect(editor.getValue()).toBe(IN_STEP);
		editor.undo();
		expect(editor.getValue()).toBe(edited);
		editor.undo();
		expect(editor.getValue()).toBe(REVIEW);
	});

	test('with names that came and went while it was open', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER });
		const { editor } = await edit('r.md', `${BYLINE} [[Bo]]`);
		editor.setValue(
			editor
				.getValue()
				.replace('  - "[[손님]]"', '  - "[[손님]]"\n  - "[[Ada Lee]]"')
				.replace(BYLINE, 'Presented by [[Ada Lee]].'),
		);
		await vault.app.workspace.flushSaves();
		await vault.indexed();
		editor.setValue(editor.getValue().replace('Presented by [[Ada Lee]].', BYLINE));
		await vault.open('o.md');
		await later();
		expect(await vault.read('r.md')).not.toContain('Ada Lee');
		expect(await vault.read('r.md')).toContain('[[이하람]]"');
	});

	test('with line endings and a byte order mark that the editor does not know', async () => {
		const foreign = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
		vault = await openVault({ 'r.md': foreign(REVIEW), 'o.md': OTHER });
		await vault.open('r.md');
		await later();
		await vault.adapter.write('r.md', foreign(IN_STEP.replace('  - "[[Ada Lee]]"\n', '')));
		const { editor } = await vault.open('r.md');
		editor.setCursor(0);
		vault.run('keep-in-step');
		await waitFor(() => vault.notices().length > 0);
		expect((await vault.adapter.read('r.md')).includes('\r\n  - "[[Ada Lee]]"\r\n')).toBe(true);
	});

	test('after it was renamed while it was open', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER });
		await edit();
		await vault.app.fileManager.renameFile(vault.file('r.md'), 'Moved.md');
		await vault.open('o.md');
		await later();
		expect(await vault.read('Moved.md')).toBe(IN_STEP);
	});
});

describe('a speaker in the properties', () => {
	const talk = (byline: string) => `## 1부: 손\n${byline}\n### QnA\n`;
	const review = (speakers: string, body: string) => `---\ntags: [meetup/review]\n${speakers}---\n# 밋업\n${body}`;

	/** Types bodies one after the other into the review, each of which is saved; then leaves it. */
	async function write(...bodies: readonly string[]): Promise<void> {
		const { editor } = await vault.open('r.md');
		await later();
		for (const body of bodies) {
			const from = editor.getValue().indexOf('# 밋업\n') + '# 밋업\n'.length;
			editor.replaceRange(body, editor.offsetToPos(from), editor.offsetToPos(editor.getValue().length));
			await vault.app.workspace.flushSaves();
			await vault.indexed();
		}
		await vault.open('o.md');
		await later();
	}

	test('that was there by hand stays, although a name begins like it', async () => {
		vault = await openVault({ 'r.md': review('speakers: ["[[손정]]"]\n', talk('')), 'o.md': OTHER });
		await write(talk('발표자: 손정'), talk('발표자: 손정묵'));
		expect(await vault.read('r.md')).toContain('speakers:\n  - "[[손정]]"\n  - "[[손정묵]]"\n');
	});

	test('that went together with the only talk goes as soon as there is a talk again', async () => {
		vault = await openVault({ 'r.md': review('', ''), 'o.md': OTHER });
		await write(talk('발표자: 이하람'));
		await write('');
		expect(await vault.read('r.md')).toContain('speakers:\n  - "[[이하람]]"\n');
		await write(talk('발표자: 손정묵'));
		expect(await vault.read('r.md')).toContain('speakers:\n  - "[[손정묵]]"\n---');
	});

	test('that goes on a command is one whom the body named since the last one', async () => {
		vault = await openVault({ 'r.md': review('speakers: ["[[손정]]"]\n', talk('')), 'o.md': OTHER });
		const { editor } = await vault.open('r.md');
		await later();
		const type = async (byline: string) => {
			const said = vault.notices().length;
			editor.setLine(editor.getValue().split('\n').indexOf('## 1부: 손') + 1, byline);
			vault.run('keep-in-step');
			await waitFor(() => vault.notices().length > said);
		};
		await type('발표자: 손정');
		await type('발표자: 손정묵');
		await type('발표자: 이하람');
		expect(editor.getValue()).toContain('speakers:\n  - "[[손정]]"\n  - "[[이하람]]"\n---');
	});
});

describe('a review stays as it is', () => {
	test('while the person is in it, in whatever pane of it and whatever else is looked at', async () => {
		vault = await openVault({ 'r.md': REVIEW });
		const { editor } = await edit();
		const edited = editor.getValue();
		vault.run('open-review-index');
		await later();
		await vault.app.workspace.getLeaf('split').openFile(vault.file('r.md'), { active: true });
		await later();
		expect(editor.getValue()).toBe(edited);
	});

	test('where the person was only in it for a moment, or did not edit it', async () => {
		const outOfStep = REVIEW.replace(BYLINE, 'Presented by [[Ada Lee]].');
		vault = await openVault({ 'r.md': outOfStep, 'o.md': OTHER });
		await vault.open('r.md');
		await later();
		await vault.open('o.md');
		await later();
		expect(await vault.read('r.md')).toBe(outOfStep);
	});

	test('where only sync has changed it, although that was seen in its editor', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER });
		const view = await vault.open('r.md');
		await later();
		const theirs = REVIEW.replace(BYLINE, 'Presented by [[Ada Lee]].');
		await vault.adapter.write('r.md', theirs);
		await waitFor(() => view.editor.getValue() === theirs);
		vault.app.workspace.trigger('editor-change', view.editor, view);
		await vault.open('o.md');
		await later();
		expect(await vault.read('r.md')).toBe(theirs);
	});

	test('where the setting is off', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER }, { data: { keepInStep: false } });
		await edit();
		await vault.open('o.md');
		await later();
		expect(await vault.read('r.md')).toBe(REVIEW.replace(BYLINE, 'Presented by [[Ada Lee]].'));
	});

	test('in a property that was renamed away, and where its YAML is not valid, without a word', async () => {
		const broken = REVIEW.replace('date: 2023-08-09', 'title: [후기] a');
		const notes = { 'r.md': REVIEW, 'b.md': broken, 'o.md': OTHER };
		vault = await openVault(notes, { data: { propertySpeakers: '연사' } });
		await edit();
		await edit('b.md');
		await vault.open('o.md');
		await later();
		expect(await vault.read('r.md')).toContain('speakers:\n  - "[[이하람]]"\n  - "[[손님]]"\n');
		expect(await vault.read('r.md')).toContain('연사:\n  - "[[Ada Lee]]"\n');
		expect(await vault.read('b.md')).toBe(broken.replace(BYLINE, 'Presented by [[Ada Lee]].'));
		expect(vault.notices()).toEqual([]);
	});

	test('where it cannot be written, which the person is told once', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER });
		await edit();
		const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const { process } = vault.app.vault;
		vault.app.vault.process = () => Promise.reject(new Error('EROFS: read-only file system'));
		await vault.open('o.md');
		await later();
		vault.app.vault.process = process;
		silent.mockRestore();
		expect(vault.notices()).toEqual(['That did not work: r: EROFS: read-only file system']);
	});

	test('and gone, where it was deleted while it was open', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER });
		await edit();
		await vault.app.vault.delete(vault.file('r.md'));
		await vault.open('o.md');
		await later();
		expect(vault.paths()).toEqual(['o.md']);
	});
});

describe('both an edit of the person and one of sync', () => {
	test('are kept, and the properties follow what came of them', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER });
		await edit();
		await vault.app.vault.process(
			vault.file('r.md'),
			(text) => `${text}## 2부: 발\n[[Bo]] 님이 발표해 주셨습니다.\n`,
		);
		await later();
		await vault.open('o.md');
		await later();
		const now = await vault.read('r.md');
		expect(now).toContain('Presented by [[Ada Lee]].');
		expect(now).toContain('speakers:\n  - "[[손님]]"\n  - "[[Ada Lee]]"\n  - "[[Bo]]"\n');
	});
});

describe('Bring properties in step with talks', () => {
	test('does so where nothing does it by itself, and says what changed', async () => {
		vault = await openVault({ 'r.md': REVIEW }, { data: { keepInStep: false } });
		const { editor } = await edit('r.md', 'Presented by [[Ada Lee]]. #topic/kafka');
		vault.run('keep-in-step');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual(['Added Ada Lee, #topic/kafka. Removed 이하람.']);
		expect(editor.getValue()).toContain('  - "[[손님]]"\n  - "[[Ada Lee]]"\n');
		editor.undo();
		expect(editor.getValue()).toContain('[[이하람]]"');
	});

	test('says so where all is in step, and where a note is no review', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'o.md': OTHER });
		await vault.open('r.md');
		await vault.indexed();
		vault.run('keep-in-step');
		await waitFor(() => vault.notices().length === 1);
		await vault.open('o.md');
		vault.run('keep-in-step');
		await waitFor(() => vault.notices().length === 2);
		expect(vault.notices()).toEqual([
			'Properties and talks are in step.',
			'o is not a review: it has no tag meetup/review.',
		]);
	});

	test('knows a review by its text, which the index may not have read yet', async () => {
		vault = await openVault({ 'r.md': OTHER });
		const { editor } = await vault.open('r.md');
		editor.setValue(IN_STEP);
		vault.run('keep-in-step');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual(['Properties and talks are in step.']);
	});

	test('names the note and the line where the properties cannot be read', async () => {
		vault = await openVault({ 'r.md': REVIEW.replace('date: 2023-08-09', 'title: [후기] a') });
		await vault.open('r.md');
		vault.run('keep-in-step');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()[0]).toMatch(/^r, line 2: the properties are not valid YAML/u);
	});
});
