import { parseYaml } from 'obsidian';
import type { Editor, TFile } from 'obsidian';

import type { SpeakerChoice } from '../core/browse/speaker-choices';
import { tagSpeaker } from '../core/compose/tag-speaker';
import type { Refusal } from '../core/model/refusal';

import { createSpeakerNote } from './speaker-note';
import { editDisk, foreignText, NOTE_CHANGED, offsetOnDisk } from './vault/disk-text';
import { editInPlace } from './vault/edit-in-place';
import { propertiesIn } from './vault/properties-in';
import { bodyTagsOf } from './vault/snapshot';
import type { Workbench } from './workbench';

/** Words of an open note that name somebody, as offsets. Empty: a name is to be put in. */
export interface Words {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** What the link shows. Left out: the words. */
	readonly shown?: string;
}

/** A note and its editor. */
export interface OpenNote {
	readonly editor: Editor;
	readonly file: TFile;
}

/** Whether a note had to be changed, or why it was left as it is. */
export type TagResult = boolean | Refusal;

/** Links words of an open note to a speaker and tags the note with them: at once, in its editor, as one undo step. */
export function tagInEditor(bench: Workbench, note: OpenNote, words: Words, choice: SpeakerChoice): TagResult {
	const { editor } = note;
	const text = editor.getValue();
	if (text.slice(words.from, words.to) !== words.text) return NOTE_CHANGED;
	const tagged = tag(bench, note.file, text, words, choice);
	if (tagged.refusal) return tagged.refusal;
	editInPlace(editor, tagged.edits);
	editor.setCursor(editor.offsetToPos(tagged.cursor));
	return tagged.edits.length > 0;
}

/** Puts a link in the place of words of an open note, at once and as one undo step, and the cursor behind it. */
export function linkInEditor(editor: Editor, { from, to }: Pick<Words, 'from' | 'to'>, link: string): void {
	editInPlace(editor, [{ from, to, insert: link }]);
	editor.setCursor(editor.offsetToPos(from + link.length));
}

/** As `tagInEditor`; on the disk where the editor would save the note with other line endings. */
export async function tagInNote(
	bench: Workbench,
	note: OpenNote,
	words: Words,
	choice: SpeakerChoice,
): Promise<TagResult> {
	const { editor, file } = note;
	const disk = await foreignText(bench.app, file, editor);
	if (disk === null) return tagInEditor(bench, note, words, choice);
	const shown = editor.getValue();
	if (shown.slice(words.from, words.to) !== words.text) return NOTE_CHANGED;
	const [from, to] = [offsetOnDisk(disk, shown, words.from), offsetOnDisk(disk, shown, words.to)];
	const tagged = tag(bench, file, disk, { ...words, from, to }, choice);
	if (tagged.refusal) return tagged.refusal;
	const result = await editDisk(bench.gate, file, disk, tagged.edits);
	return typeof result === 'string' ? tagged.edits.length > 0 : result;
}

/** Makes the note of a speaker who has none, if the person wants such notes. Answers whether it did. */
export async function makeSpeakerNote(bench: Workbench, choice: SpeakerChoice, file: TFile): Promise<boolean> {
	const { app, journal, settings, strings } = bench;
	if (!settings.createSpeakerNotes || app.metadataCache.getFirstLinkpathDest(choice.target, file.path)) return false;
	const making = journal.begin(strings.command.tagSpeaker, true);
	try {
		await createSpeakerNote(bench, choice, making);
	} finally {
		making.end();
	}
	return true;
}

function tag(
	{ app, settings }: Workbench,
	file: TFile,
	text: string,
	words: Words,
	{ name, target }: SpeakerChoice,
): ReturnType<typeof tagSpeaker> {
	const cache = app.metadataCache.getFileCache(file);
	const properties = propertiesIn(text);
	const tags = cache ? bodyTagsOf(cache) : [];
	return tagSpeaker({ ...words, text, speaker: { name, target }, properties, tags }, settings, parseYaml);
}
