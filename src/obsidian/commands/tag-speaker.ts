import { Notice, parseYaml } from 'obsidian';
import type { Command, Editor, TFile } from 'obsidian';

import { composeSpeakerNote } from '../../core/compose/compose-speaker-note';
import { tagSpeaker } from '../../core/compose/tag-speaker';
import { keyOfName } from '../../core/model/name-key';
import type { Refusal } from '../../core/model/refusal';
import { SpeakerChoices } from '../forms/speaker-choice';
import type { SpeakerChoice } from '../forms/speaker-choice';
import { SpeakerPicker } from '../forms/speaker-picker';
import { attempt, tellRefusal } from '../notify';
import { editDisk, foreignText, NOTE_CHANGED, offsetOnDisk } from '../vault/disk-text';
import { editInPlace } from '../vault/edit-in-place';
import { propertiesIn } from '../vault/properties-in';
import { bodyTagsOf } from '../vault/snapshot';
import type { Workbench } from '../workbench';

/** The words of a note that name somebody, as offsets. Empty: nothing is named yet. */
interface Words {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** The name in them, as far as it can be told. */
	readonly query: string;
}

/** Links the selection or the word under the cursor to a speaker, and tags the note with them. */
export function tagSpeakerCommand(bench: Workbench): Command {
	return {
		id: 'tag-speaker',
		name: bench.strings.command.tagSpeaker,
		icon: 'user-plus',
		editorCheckCallback: (checking, editor, { file }) => {
			if (file?.extension !== 'md') return false;
			if (!checking) ask(bench, editor, file);
			return true;
		},
	};
}

function ask(bench: Workbench, editor: Editor, file: TFile): void {
	const words = wordsAt(editor);
	const { app, index, settings, strings } = bench;
	const picker = new SpeakerPicker(app, {
		strings,
		choices: new SpeakerChoices(index),
		query: words.query,
		makesNotes: settings.createSpeakerNotes,
		onChoose: (choice) => void attempt(strings, () => tag(bench, editor, file, nameIn(words, choice), choice)),
	});
	picker.open();
}

/** The selection, as far as it is one line without space around it; else the word at the cursor. */
function wordsAt(editor: Editor): Words {
	const selected = editor.getSelection();
	const start = editor.posToOffset(editor.getCursor('from'));
	if (selected.trim() !== '' && !selected.includes('\n')) {
		const from = start + selected.length - selected.trimStart().length;
		const text = selected.trim();
		return { from, to: from + text.length, text, query: text };
	}
	const word = selected === '' ? editor.wordAt(editor.getCursor()) : null;
	if (!word) return { from: start, to: start, text: '', query: '' };
	const text = editor.getRange(word.from, word.to);
	return { from: editor.posToOffset(word.from), to: editor.posToOffset(word.to), text, query: bareName(text) };
}

/**
 * A Korean name without the particle and the honorific that stick to it. Names of three syllables often end in one
 * that could be a particle, 박지은: three are left alone.
 */
function bareName(word: string): string {
	return word
		.replace(/^([가-힣]{2,}?[님씨]|[가-힣]{3,}?)(?:[이가은는을를과와의도께]|께서|에게|한테)$/u, '$1')
		.replace(/^([가-힣]{2,})[님씨]$/u, '$1');
}

/** The part of the words that is the name: what sticks to it, as Korean particles do, stays outside of the link. */
function nameIn(words: Words, { name }: SpeakerChoice): Words {
	for (let length = 1; length < words.text.length; length += 1) {
		const text = words.text.slice(0, length);
		if (keyOfName(text) === keyOfName(name)) return { ...words, to: words.from + length, text };
	}
	return words;
}

async function tag(bench: Workbench, editor: Editor, file: TFile, words: Words, choice: SpeakerChoice): Promise<void> {
	const { app, gate, settings, strings } = bench;
	const refuse = (refusal: Refusal) => tellRefusal(strings, file.basename, refusal);
	const disk = await foreignText(app, file, editor);
	const shown = editor.getValue();
	if (shown.slice(words.from, words.to) !== words.text) return refuse(NOTE_CHANGED);
	const text = disk ?? shown;
	const placeOf = (offset: number) => (disk === null ? offset : offsetOnDisk(disk, shown, offset));
	const cache = app.metadataCache.getFileCache(file);
	const wish = {
		text,
		from: placeOf(words.from),
		to: placeOf(words.to),
		speaker: { name: choice.name, target: choice.target },
		properties: propertiesIn(text),
		tags: cache ? bodyTagsOf(cache) : [],
	};
	const tagged = tagSpeaker(wish, settings, parseYaml);
	if (tagged.refusal) return refuse(tagged.refusal);
	if (disk === null) {
		editInPlace(editor, tagged.edits);
		editor.setCursor(editor.offsetToPos(tagged.cursor));
	} else {
		const result = await editDisk(gate, file, disk, tagged.edits);
		if (typeof result !== 'string') return refuse(result);
	}
	const hasNote = await makeNote(bench, choice, file.path);
	const { notice } = strings;
	new Notice(hasNote || tagged.edits.length > 0 ? notice.tagged(choice.name, hasNote) : notice.alreadyTagged);
}

/** Makes the note of a speaker who has none, if the person wants such notes. Answers whether it did. */
async function makeNote(
	{ app, gate, settings }: Workbench,
	choice: SpeakerChoice,
	sourcePath: string,
): Promise<boolean> {
	const { name, target, affiliation, role } = choice;
	if (!settings.createSpeakerNotes || app.metadataCache.getFirstLinkpathDest(target, sourcePath)) return false;
	const aliases = name === target ? [] : [name];
	const text = composeSpeakerNote({ name: target, aliases, affiliation, role }, settings);
	await gate.create(settings.speakerFolder, target, text);
	return true;
}
