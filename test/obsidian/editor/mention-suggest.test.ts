import { afterEach, describe, expect, test } from '@jest/globals';
import type { EditorView } from '@codemirror/view';
import type { Editor, MarkdownView } from 'obsidian';

import { choose, press, suggestions, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const PEOPLE = {
	'여환성.md': '---\ntags: [speaker]\norganization: "[[도토리커머스]]"\nrole: 데이터 엔지니어\n---\n',
	'Marta Lindqvist.md': '---\ntags: [speaker]\naliases: [마르타]\n---\n',
	'박서준 (모아페이).md': '---\ntags: [speaker]\naliases: [박서준]\n---\n',
	'박서준 (한빛물류).md': '---\ntags: [speaker]\naliases: [박서준]\n---\n',
	'Meetups/Kotlin 1.md':
		'---\ntags: [meetup/review]\ndate: 2024-03-12\nmeetup: "[[부산 코틀린 모임]]"\n---\n## 1부: 검색\n[[여환성]] 님이 발표해 주셨습니다.\n',
};
const REVIEW = '---\ntags:\n  - meetup/review # mine\ndate: 2024-05-02\n---\n# 후기\n\n## 1부: 로그\n발표자 ';

let vault: OpenVault;
afterEach(() => vault.close());

/** Opens a vault of these people and one note, with the cursor at the end of the note. */
async function open(text: string, data: unknown = {}): Promise<MarkdownView> {
	vault = await openVault({ ...PEOPLE, 'n.md': text }, { data });
	await vault.indexed();
	const view = await vault.open('n.md');
	view.editor.setCursor(view.editor.offsetToPos(view.editor.getValue().length));
	return view;
}

/** Types at the cursors, key by key. */
function type(editor: Editor, text: string): void {
	const { cm } = editor as Editor & { cm: EditorView };
	for (const key of text) cm.dispatch(cm.state.replaceSelection(key), { userEvent: 'input.type' });
}

describe('typing a mention', () => {
	test('offers those whose name may follow, with where they are from and what they are', async () => {
		const { editor } = await open('');
		type(editor, '@ㅇㅎ');
		expect(suggestions()).toEqual(['여환성도토리커머스 · 데이터 엔지니어1 talk']);
		type(editor, 'ㅅ');
		expect(suggestions()).toHaveLength(1);
	});

	test('tells people of one name apart, and shows what somebody is called besides', async () => {
		const { editor } = await open('');
		type(editor, '@박서준');
		expect(suggestions()).toEqual(['박서준모아페이0 talks', '박서준한빛물류0 talks']);
		choose('한빛물류');
		expect(editor.getValue()).toContain('\n[[박서준 (한빛물류)|박서준]]');
		type(editor, ' @마르');
		expect(suggestions()[0]).toBe('Marta Lindqvist마르타0 talks');
	});

	test('does as Tag speaker does: link, properties and tags, in one step, the cursor behind the link', async () => {
		const { editor } = await open(`${REVIEW}\n끝`);
		editor.setCursor({ line: 8, ch: 4 });
		type(editor, '@ㅇㅎ');
		const typed = editor.getValue();
		choose('여환성');
		expect(editor.getValue()).toBe(
			`${REVIEW.replace('meetup/review # mine', 'meetup/review # mine\n  - "speaker/여환성"').replace(
				'date: 2024-05-02\n',
				'date: 2024-05-02\nspeakers:\n  - "[[여환성]]"\n',
			)}[[여환성]]\n끝`,
		);
		expect(editor.getLine(editor.getCursor().line).slice(0, editor.getCursor().ch)).toBe('발표자 [[여환성]]');
		await vault.settled();
		expect([suggestions(), vault.notices()]).toEqual([[], []]);
		editor.undo();
		expect(editor.getValue()).toBe(typed);
	});

	test('leaves a particle and what stands behind the cursor alone', async () => {
		const { editor } = await open('은 말했다');
		editor.setCursor(0);
		type(editor, '@여환성님');
		choose('여환성');
		expect(editor.getValue().endsWith('\n[[여환성]]님은 말했다')).toBe(true);
	});

	test('replaces words that only narrow the choice', async () => {
		const { editor } = await open('');
		type(editor, '@박서준 한빛');
		choose('박서준');
		expect(editor.getValue().endsWith('\n[[박서준 (한빛물류)|박서준]]')).toBe(true);
	});

	test('escapes the bar of an alias in a table', async () => {
		const { editor } = await open('| a |\n| --- |\n| ');
		type(editor, '@박서준');
		choose('모아페이');
		expect(editor.getValue().endsWith('| [[박서준 (모아페이)\\|박서준]]')).toBe(true);
	});

	test('links a meetup and changes nothing else', async () => {
		const { editor } = await open(REVIEW);
		type(editor, '@코틀');
		expect(suggestions()).toEqual(['부산 코틀린 모임Meetup1 review', 'Create “코틀”']);
		choose('부산');
		expect(editor.getValue()).toBe(`${REVIEW}[[부산 코틀린 모임]]`);
		expect(editor.getCursor().ch).toBe('발표자 [[부산 코틀린 모임]]'.length);
	});

	test('makes the note of somebody new and says so', async () => {
		const { editor } = await open('');
		type(editor, '@정다온');
		expect(suggestions()).toEqual(['Leave it as it is', 'Create “정다온”']);
		choose('Create');
		expect(editor.getValue()).toContain('\n[[정다온]]');
		await waitFor(() => vault.paths().includes('Meetups/Speakers/정다온.md'));
		await waitFor(() => vault.notices().length > 0);
		expect(vault.notices()).toEqual(['Tagged 정다온 and created a speaker’s note.']);
	});

	test('breaks the line by Enter where nobody has that name, and creates by an arrow and Enter', async () => {
		const { editor } = await open('- 내일');
		type(editor, ' @강남역');
		const before = vault.paths();
		expect(press('Enter')).toBe(false);
		expect(editor.getValue()).toMatch(/^- 내일 @강남역\n/u);
		expect([suggestions(), vault.paths(), vault.notices()]).toEqual([[], before, []]);
		type(editor, ' @정다온');
		press('ArrowDown');
		press('Enter');
		expect(editor.getValue()).toContain('[[정다온]]');
		await waitFor(() => vault.notices().length > 0);
	});

	test('leaves the text alone where a click says so', async () => {
		const { editor } = await open('');
		type(editor, '@정다온');
		choose('Leave');
		expect([editor.getValue(), suggestions()]).toEqual(['@정다온', []]);
	});

	test('creates somebody without the particle that sticks to the name', async () => {
		const { editor } = await open('', { createSpeakerNotes: false });
		type(editor, '@정다온님이');
		choose('Create “정다온”');
		expect(editor.getValue().endsWith('\n[[정다온]]님이')).toBe(true);
	});

	test('keeps a particle behind another name of somebody', async () => {
		const { editor } = await open('');
		type(editor, '@마르타가');
		choose('Marta');
		expect(editor.getValue().endsWith('\n[[Marta Lindqvist]]가')).toBe(true);
	});

	test('makes no note where the person wants none, and says nothing', async () => {
		const { editor } = await open('', { createSpeakerNotes: false });
		type(editor, '@정다온');
		choose('Create');
		await vault.settled();
		expect(vault.paths().filter((path) => path.includes('정다온'))).toEqual([]);
		expect(vault.notices()).toEqual([]);
	});

	test('leaves a note with unreadable properties as it is and says why', async () => {
		const { editor } = await open('---\ntitle: [후기] a: b\n---\n');
		type(editor, '@여환성');
		const typed = editor.getValue();
		choose('여환성');
		expect(vault.notices()[0]).toMatch(/^n, line 2: the properties are not valid YAML/u);
		expect(editor.getValue()).toBe(typed);
	});

	test('works in a note with other line endings as its editor has it', async () => {
		const { editor } = await open(REVIEW.replaceAll('\n', '\r\n'));
		type(editor, '@여환성');
		const typed = editor.getValue();
		choose('여환성');
		expect(editor.getValue().endsWith('발표자 [[여환성]]')).toBe(true);
		editor.undo();
		expect(editor.getValue()).toBe(typed);
	});

	test('goes away where nobody fits and the sentence goes on', async () => {
		const { editor } = await open('');
		type(editor, '@강남');
		expect(suggestions()).toEqual(['Leave it as it is', 'Create “강남”']);
		type(editor, ' ');
		expect(suggestions()).toEqual([]);
	});
});

describe('a mention is offered to nobody', () => {
	test.each([
		['an address', 'me'],
		['properties', '---\ntags: [a]\nspeakers: '],
		['code', 'run `npm i '],
		['a code block', '- ```sh\n  '],
		['a formula', '$$\n'],
		['a comment', '%%\n'],
		['a link', '[[a '],
		['an index block', '%% meetup-index:begin by=year %%\n'],
	])('in %s', async (_, before) => {
		const after = before.startsWith('---') ? '\n---\n' : before.includes('index') ? '\n%% meetup-index:end %%' : '';
		const { editor } = await open(before + after);
		editor.setCursor(editor.offsetToPos(before.length));
		type(editor, '@여');
		expect(suggestions()).toEqual([]);
	});

	test('who types in two places at once', async () => {
		const { editor } = await open('\n');
		editor.setSelections([{ anchor: { line: 0, ch: 0 } }, { anchor: { line: 1, ch: 0 } }]);
		type(editor, '@여');
		expect(editor.getValue()).toBe('@여\n@여');
		expect(suggestions()).toEqual([]);
	});

	test('who turned it off', async () => {
		const { editor } = await open('', { mentions: false });
		type(editor, '@여');
		expect(suggestions()).toEqual([]);
	});

	test('behind another sign than the one that is set', async () => {
		const { editor } = await open('', { mentionTrigger: ';;' });
		type(editor, '@여');
		expect(suggestions()).toEqual([]);
		type(editor, ' ;;여');
		expect(suggestions()).toHaveLength(2);
		choose('여환성');
		expect(editor.getValue().endsWith('\n@여 [[여환성]]')).toBe(true);
	});
});
