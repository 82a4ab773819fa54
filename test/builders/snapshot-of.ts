import type { NoteSnapshot } from '../../src/core/model/note-snapshot';
import { snapshotOf as snapshotFrom } from '../../src/obsidian/vault/snapshot';
import { parseMarkdown } from '../host/metadata/parse-markdown';

/** A note with this text as the host's metadata cache would hand it over. */
export function snapshotOf(text: string, path = 'note.md'): NoteSnapshot {
	return snapshotFrom(path, parseMarkdown(text), text);
}

/** The same note while its text has not been read yet. */
export function snapshotWithoutText(text: string, path = 'note.md'): NoteSnapshot {
	return snapshotFrom(path, parseMarkdown(text), null);
}
