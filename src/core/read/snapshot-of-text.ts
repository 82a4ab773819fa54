import type { NotePath } from '../model/note-path';
import type { NoteSnapshot } from '../model/note-snapshot';
import { outlineOf } from '../text/outline';

/**
 * A note as its text says it at this moment, for what is about to be written: nothing is taken from Obsidian's cache,
 * which follows an editor only after a while.
 */
export function snapshotOfText(
	path: NotePath,
	text: string,
	properties: Readonly<Record<string, unknown>>,
): NoteSnapshot {
	return { path, properties, ...outlineOf(text), text };
}
