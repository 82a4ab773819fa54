import { afterEach, describe, expect, test } from '@jest/globals';

import { choose, suggestions, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const REVIEW = [
	'---',
	'tags:',
	'  - meetup/review',
	'date: 2023-08-09 # the evening',
	'---',
	'# 카프카 밋업',
	'## 1부: 아키텍처',
	'여환성은 재미있게 말했다.',
	'',
].join('\n');

let vault: OpenVault;
afterEach(() => vault.close());

describe('Tag speaker', () => {
	test('links the selected name and keeps the properties of a review in step, in one undo step', async () => {
		vault = await openVault({ 'r.md': REVIEW });
		const { editor } = await vault.open('r.md');
		editor.setSelection({ line: 7, ch: 0 }, { line: 7, ch: 3 });
		vault.run('tag-speaker');
		choose('Create “여환성”');
		await waitFor(() => editor.getValue() !== REVIEW);
		expect(editor.getValue()).toBe(
			REVIEW.replace('  - meetup/review\n', '  - meetup/review\n  - "speaker/여환성"\n')
				.replace(
					'date: 2023-08-09 # the evening\n',
					'date: 2023-08-09 # the evening\nspeakers:\n  - "[[여환성]]"\n',
				)
				.replace('여환성은', '[[여환성]]은'),
		);
		editor.undo();
		expect(editor.getValue()).toBe(REVIEW);
	});

	test('takes the word at the cursor and leaves a particle outside of the link', async () => {
		vault = await openVault({ 'r.md': REVIEW, 'Meetups/Speakers/여환성.md': '---\ntags: [speaker]\n---\n' });
		const { editor } = await vault.open('r.md');
		editor.setCursor({ line: 7, ch: 1 });
		vault.run('tag-speaker');
		expect(suggestions()[0]).toContain('여환성');
		choose('여환성');
		await waitFor(() => editor.getValue() !== REVIEW);
		expect(editor.getValue()).toContain('\n[[여환성]]은 재미있게 말했다.\n');
	});

	test.each([
		['김새벽님과', '김새벽'],
		['김새벽에게', '김새벽'],
		['남궁민수씨가', '남궁민수'],
		['이준님', '이준'],
		['박지은', '박지은'],
		['Ada', 'Ada'],
	])('begins its search for %s with %s, and links no more of somebody new', async (word, name) => {
		vault = await openVault({ 'n.md': `${word}\n` });
		const { editor } = await vault.open('n.md');
		editor.setCursor({ line: 0, ch: 1 });
		vault.run('tag-speaker');
		choose(`Create “${name}”`);
		await waitFor(() => editor.getValue().includes('[['));
		expect(editor.getValue()).toContain(`\n[[${name}]]${word.slice(name.length)}\n`);
	});

	test('takes somebody of a known name from elsewhere for somebody new', async () => {
		vault = await openVault({ 'n.md': '\n', '박서준.md': '---\ntags: [speaker]\norganization: Acme\n---\n' });
		await vault.open('n.md');
		await vault.indexed();
		vault.run('tag-speaker');
		type('.prompt-input', '박서준 (새회사)');
		expect(suggestions()[0]).toBe('Create “박서준 (새회사)”');
		type('.prompt-input', '박서준 (acme)');
		expect(suggestions()[0]).toContain('박서준Acme');
		expect(suggestions()).toHaveLength(1);
	});

	test('says so where nothing is left to do', async () => {
		vault = await openVault({ 'n.md': '---\ntags: [speaker/Ada]\n---\n[[Ada]]\n', 'Ada.md': 'a friend' });
		const { editor } = await vault.open('n.md');
		editor.setCursor({ line: 3, ch: 3 });
		const before = editor.getValue();
		vault.run('tag-speaker');
		choose('Ada');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual(['Already tagged.']);
		expect(editor.getValue()).toBe(before);
	});

	test('asks for a name where nothing is selected, and writes it at the cursor', async () => {
		vault = await openVault({ 'n.md': 'Lunch with \n' });
		const { editor } = await vault.open('n.md');
		editor.setCursor({ line: 0, ch: 11 });
		vault.run('tag-speaker');
		type('.prompt-input', 'Ada Lee');
		choose('Create “Ada Lee”');
		await waitFor(() => editor.getValue().includes('[[Ada Lee]]'));
		expect(editor.getValue()).toBe('---\ntags:\n  - "speaker/Ada-Lee"\n---\nLunch with [[Ada Lee]]\n');
	});

	test('makes the note of somebody new, and none of somebody who has one', async () => {
		vault = await openVault({ 'n.md': 'Ada Lee\n', 'People/Bo.md': 'a friend' });
		const { editor } = await vault.open('n.md');
		editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 7 });
		vault.run('tag-speaker');
		choose('Create “Ada Lee”');
		await waitFor(() => vault.paths().includes('Meetups/Speakers/Ada Lee.md'));
		expect(await vault.read('Meetups/Speakers/Ada Lee.md')).toContain('speaker');
		await waitFor(() => vault.notices().includes('Tagged Ada Lee and created a speaker’s note.'));
		vault.run('tag-speaker');
		type('.prompt-input', 'Bo');
		choose('Create “Bo”');
		await waitFor(() => vault.notices().includes('Tagged Bo.'));
		expect(vault.paths().filter((path) => path.endsWith('Bo.md'))).toEqual(['People/Bo.md']);
	});

	test('makes no notes where the person wants none', async () => {
		vault = await openVault({ 'n.md': 'Ada\n' }, { data: { createSpeakerNotes: false } });
		const { editor } = await vault.open('n.md');
		editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
		vault.run('tag-speaker');
		choose('Create “Ada”');
		await waitFor(() => vault.notices().includes('Tagged Ada.'));
		expect(vault.paths()).toEqual(['n.md']);
	});

	test('tells two people of one name apart by where they are from', async () => {
		vault = await openVault({
			'n.md': '박서준\n',
			'박서준 (모아페이).md': '---\ntags: [speaker]\naliases: [박서준]\n---\n',
			'박서준 (한빛물류).md': '---\ntags: [speaker]\naliases: [박서준]\n---\n',
		});
		const { editor } = await vault.open('n.md');
		await vault.indexed();
		editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
		vault.run('tag-speaker');
		expect(suggestions().filter((text) => /모아페이|한빛물류/u.test(text))).toHaveLength(2);
		choose('한빛물류');
		await waitFor(() => editor.getValue().includes('[['));
		expect(editor.getValue()).toContain('[[박서준 (한빛물류)|박서준]]');
	});

	test('leaves a note with unreadable properties alone and says which note and line', async () => {
		const broken = '---\ntitle: [후기] a: b\n---\nAda\n';
		vault = await openVault({ 'Broken.md': broken });
		const { editor } = await vault.open('Broken.md');
		editor.setSelection({ line: 3, ch: 0 }, { line: 3, ch: 3 });
		vault.run('tag-speaker');
		choose('Create “Ada”');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()[0]).toMatch(/^Broken, line 2: the properties are not valid YAML/u);
		expect(editor.getValue()).toBe(broken);
		expect(vault.paths()).toEqual(['Broken.md']);
	});

	test('changes no byte of other lines in a note with other line endings and a byte order mark', async () => {
		const text = `\uFEFF${REVIEW.replaceAll('\n', '\r\n')}  \r\n\tno end`;
		vault = await openVault({ 'r.md': text });
		const { editor } = await vault.open('r.md');
		editor.setSelection({ line: 7, ch: 0 }, { line: 7, ch: 3 });
		vault.run('tag-speaker');
		choose('Create “여환성”');
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual(['Tagged 여환성 and created a speaker’s note.']);
		expect(await vault.adapter.read('r.md')).toBe(
			text
				.replace('  - meetup/review\r\n', '  - meetup/review\r\n  - "speaker/여환성"\r\n')
				.replace('# the evening\r\n', '# the evening\r\nspeakers:\r\n  - "[[여환성]]"\r\n')
				.replace('여환성은', '[[여환성]]은'),
		);
		await waitFor(() => editor.getValue().includes('[[여환성]]은'));
	});

	test('is not offered outside of a note', async () => {
		vault = await openVault({});
		expect(() => vault.run('tag-speaker')).toThrow('Cannot run');
	});
});
