import { Notice } from 'obsidian';
import type { Command, Editor, MarkdownFileInfo, TFile } from 'obsidian';

import type { ReflectionDraft } from '../../core/compose/compose-reflection';
import { extractSection } from '../../core/compose/extract-section';
import { labelOfReview } from '../../core/index-notes/block-lines';
import type { NotePath } from '../../core/model/note-path';
import type { Refusal } from '../../core/model/refusal';
import { readReview } from '../../core/read/read-review';
import { snapshotOfText } from '../../core/read/snapshot-of-text';
import { applyEdits } from '../../core/text/apply-edits';
import type { TextEdit } from '../../core/text/apply-edits';
import { keepText } from '../../core/text/kept-text';
import { wikilink } from '../../core/text/wikilink';
import { reflectionFromTemplate } from '../notes-from-templates';
import { attempt, noteFailure, tellRefusal } from '../notify';
import { rewriteKept } from '../vault/change-notes';
import { foreignText, NOTE_CHANGED, offsetOnDisk } from '../vault/disk-text';
import { editInPlace } from '../vault/edit-in-place';
import { isReviewText } from '../vault/edit-review';
import { linkpathIn } from '../vault/linkpath-in';
import { createReflection } from '../vault/new-reflection';
import { propertiesIn } from '../vault/properties-in';
import type { RewriteResult } from '../vault/write-gate';
import type { Workbench } from '../workbench';

/** Moves the selection, or what stands under the heading of the cursor, into a new reflection; a link stays. */
export function extractSectionCommand(bench: Workbench): Command {
	return {
		id: 'extract-section',
		name: bench.strings.command.extractSection,
		icon: 'scissors',
		editorCheckCallback: (checking, editor, info) => {
			const { file } = info;
			if (file?.extension !== 'md' || !isReviewText(editor.getValue())) return false;
			if (!checking) void attempt(bench.strings, () => extract(bench, editor, info, file));
			return true;
		},
	};
}

async function extract(bench: Workbench, editor: Editor, info: MarkdownFileInfo, file: TFile): Promise<void> {
	const { app, gate, journal, settings, strings } = bench;
	const refuse = (refusal: Refusal) => tellRefusal(strings, file.basename, refusal);
	const shown = editor.getValue();
	const [from, to] = [editor.getCursor('from'), editor.getCursor('to')].map((place) => editor.posToOffset(place));
	const isAsShown = () => info.file === file && editor.getValue() === shown;
	const disk = await foreignText(app, file, editor);
	if (!isAsShown()) return refuse(NOTE_CHANGED);
	const placeOf = (offset = 0) => (disk === null ? offset : offsetOnDisk(disk, shown, offset));
	const review = snapshotOfNote(file, disk ?? shown);
	const found = extractSection(review, { from: placeOf(from), to: placeOf(to) }, settings);
	if (found.refusal) return refuse(found.refusal);

	// The text is in its new note before it leaves the old one: whatever happens in between, nothing is lost.
	const about = found.talk || labelOfReview(readReview(review, settings));
	const wish = { path: file.path, title: found.title, about, text: found.moved };
	const compose = (draft: ReflectionDraft) => reflectionFromTemplate(bench, draft);
	const making = journal.begin(strings.command.extractSection);
	const made = await createReflection(app, gate, wish, settings, compose, making).catch((error: unknown) => {
		making.end();
		throw error;
	});
	if (made.refusal) return refuse(made.refusal);
	const edit: TextEdit = { from: found.from, to: found.to, insert: wikilink(linkpathIn(app, made.file.path)) };
	const text = disk ?? shown;
	const moved = applyEdits(text, [edit]);
	const isMoved = await isWritten(disk === null ? inEditor() : onDisk());
	making.end();
	const { basename } = made.file;
	if (isMoved) new Notice(strings.notice.extracted(basename, found.hasAnchors));
	else new Notice(strings.notice.inBothPlaces(basename), 0);

	// The two notes are one change: undoing it must not leave the text in neither of them.
	async function inEditor(): Promise<RewriteResult> {
		const line = await making.keep({ kind: 'text', path: file.path, ...keepText(text, moved) });
		if (line === null || !isAsShown()) {
			if (line !== null) await making.drop(line);
			return NOTE_CHANGED;
		}
		editInPlace(editor, [edit]);
		editor.setCursor(editor.offsetToPos(edit.from + edit.insert.length));
		return 'written';
	}
	function onDisk(): Promise<RewriteResult> {
		return rewriteKept(gate, making, file, (now) =>
			now === text ? { text: moved, refusal: null } : { text: null, refusal: NOTE_CHANGED },
		);
	}
}

async function isWritten(writing: Promise<RewriteResult>): Promise<boolean> {
	try {
		return (await writing) === 'written';
	} catch (error) {
		noteFailure(error);
		return false;
	}
}

const snapshotOfNote = (file: TFile, text: string) => ({
	...snapshotOfText(file.path as NotePath, text, propertiesIn(text)),
	text,
});
