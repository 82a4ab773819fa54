import { Notice } from 'obsidian';
import type { Command, Editor } from 'obsidian';

import { lengthOfName, SpeakerChoices } from '../../core/browse/speaker-choices';
import type { SpeakerChoice } from '../../core/browse/speaker-choices';
import { bareName } from '../../core/names/bare-name';
import { SpeakerPicker } from '../forms/speaker-picker';
import { attempt, tellRefusal } from '../notify';
import { makeSpeakerNote, tagInNote } from '../tag-in-note';
import type { OpenNote, Words } from '../tag-in-note';
import type { Workbench } from '../workbench';

/** Links the selection or the word under the cursor to a speaker, and tags the note with them. */
export function tagSpeakerCommand(bench: Workbench): Command {
	return {
		id: 'tag-speaker',
		name: bench.strings.command.tagSpeaker,
		icon: 'user-plus',
		editorCheckCallback: (checking, editor, { file }) => {
			if (file?.extension !== 'md') return false;
			if (!checking) ask(bench, { editor, file });
			return true;
		},
	};
}

function ask(bench: Workbench, note: OpenNote): void {
	const { words, query } = wordsAt(note.editor);
	const { app, index, settings, strings } = bench;
	const picker = new SpeakerPicker(app, {
		strings,
		choices: new SpeakerChoices(index),
		query,
		makesNotes: settings.createSpeakerNotes,
		onChoose: (choice) => void attempt(strings, () => tag(bench, note, words, choice)),
	});
	picker.open();
}

/**
 * The selection, as far as it is one line without space around it; else the word at the cursor. With it the name in
 * them, as far as it can be told.
 */
export function wordsAt(editor: Editor): { words: Words; query: string } {
	const selected = editor.getSelection();
	const start = editor.posToOffset(editor.getCursor('from'));
	if (selected.trim() !== '' && !selected.includes('\n')) {
		const from = start + selected.length - selected.trimStart().length;
		const text = selected.trim();
		return { words: { from, to: from + text.length, text }, query: text };
	}
	const word = selected === '' ? editor.wordAt(editor.getCursor()) : null;
	if (!word) return { words: { from: start, to: start, text: '' }, query: '' };
	const text = editor.getRange(word.from, word.to);
	const [from, to] = [editor.posToOffset(word.from), editor.posToOffset(word.to)];
	return { words: { from, to, text }, query: bareName(text) };
}

async function tag(bench: Workbench, note: OpenNote, words: Words, choice: SpeakerChoice): Promise<void> {
	const { strings } = bench;
	// What sticks to a name, as Korean particles do, stays outside of the link.
	const length = lengthOfName(words.text, choice);
	const name = { from: words.from, to: words.from + length, text: words.text.slice(0, length) };
	const result = await tagInNote(bench, note, words.text === '' ? words : name, choice);
	if (typeof result !== 'boolean') return tellRefusal(strings, note.file.basename, result);
	const hasNote = await makeSpeakerNote(bench, choice, note.file);
	const { notice } = strings;
	new Notice(hasNote || result ? notice.tagged(choice.name, hasNote) : notice.alreadyTagged);
}
