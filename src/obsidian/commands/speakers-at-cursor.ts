import type { Editor, TFile } from 'obsidian';

import { noteNameOf } from '../../core/model/name-link';
import type { NotePath } from '../../core/model/note-path';
import type { Workbench } from '../workbench';

/** Who is named at the cursor, by a link or in words; else whose note is open. The names of their notes, none or one. */
export function speakersAtCursor(bench: Workbench): readonly string[] {
	const { app, index } = bench;
	const file = app.workspace.getActiveFile();
	if (!file) return [];
	const editor = app.workspace.activeEditor?.editor;
	const isNote = index.get(file.path as NotePath)?.kind === 'speaker';
	const name = (editor && nameAt(bench, editor, file)) ?? (isNote ? file.basename : '');
	const entry = index.findSpeaker(name);
	return entry ? [entry.note?.name ?? entry.name] : [];
}

function nameAt({ index, mentions, settings }: Workbench, editor: Editor, file: TFile): string | undefined {
	const { line, ch } = editor.getCursor();
	const text = editor.getLine(line);
	for (const link of text.matchAll(/\[\[([^[\]|#]+)[^[\]]*\]\]/gu)) {
		const [whole, target = ''] = link;
		const name = noteNameOf({ name: target, target });
		if (link.index <= ch && ch <= link.index + whole.length && index.findSpeaker(name)) return name;
	}
	const found = mentions.scan(index, settings).findIn(file, text, null);
	const [only, ...others] = found.find(({ from, to }) => from <= ch && ch <= to)?.people ?? [];
	return only && others.length === 0 ? noteNameOf(only.link) : undefined;
}
