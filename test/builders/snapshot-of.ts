import type { CachedMetadata } from 'obsidian';

import type { NotePath } from '../../src/core/model/note-path';
import type { NoteSnapshot } from '../../src/core/model/note-snapshot';
import { parseMarkdown } from '../host/metadata/parse-markdown';

/** A note with this text as the host's metadata cache would hand it over. */
export function snapshotOf(text: string, path = 'note.md'): NoteSnapshot {
	return { ...metadataOf(parseMarkdown(text), path), text };
}

/** The same note while its text has not been read yet. */
export function snapshotWithoutText(text: string, path = 'note.md'): NoteSnapshot {
	return metadataOf(parseMarkdown(text), path);
}

function metadataOf(cache: CachedMetadata, path: string): NoteSnapshot {
	return {
		path: path as NotePath,
		properties: cache.frontmatter ?? {},
		headings: (cache.headings ?? []).map(({ heading, level, position }) => ({
			text: heading,
			level,
			line: position.start.line,
		})),
		links: (cache.links ?? []).map(({ link, displayText, position }) => ({
			link,
			displayText: displayText ?? link,
			line: position.start.line,
		})),
		tags: (cache.tags ?? []).map(({ tag, position }) => ({ tag, line: position.start.line })),
		text: null,
	};
}
