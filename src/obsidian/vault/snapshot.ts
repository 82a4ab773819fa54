import type { CachedMetadata } from 'obsidian';

import type { NotePath } from '../../core/model/note-path';
import type { NoteSnapshot, TagAt } from '../../core/model/note-snapshot';

/** A note as core sees it: what Obsidian parsed out of it and, where it is known, its text. */
export function snapshotOf(path: string, cache: CachedMetadata, text: string | null): NoteSnapshot {
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
		tags: bodyTagsOf(cache),
		tasks: openTasksOf(cache),
		text,
	};
}

/** Begun is not done; what is cancelled or put off has another sign. */
function openTasksOf({ listItems = [] }: CachedMetadata): readonly number[] {
	return listItems.filter(({ task }) => task === ' ' || task === '/').map(({ position }) => position.start.line);
}

/** The tags of a note's body, in the order they stand. */
export function bodyTagsOf(cache: CachedMetadata): readonly TagAt[] {
	return (cache.tags ?? []).map(({ tag, position }) => ({ tag, line: position.start.line }));
}
