import type { Editor } from 'obsidian';

import type { NamedThings } from '../../core/browse/named-things';
import type { NamedThing } from '../../core/model/named-thing';
import { basenameOf } from '../../core/model/note-path';
import { WIKILINKS } from '../../core/read/read-name-link';
import type { Workbench } from '../workbench';

import { wordsAt } from './tag-speaker';

const KINDS = ['speaker', 'meetup', 'organization'] as const;

/** What a person most likely wants to rename: what the cursor stands on, else whose note is open. None: nobody knows. */
export function nameInSight({ app }: Workbench, things: NamedThings): readonly NamedThing[] {
	const file = app.workspace.getActiveFile();
	if (!file) return [];
	const editor = app.workspace.activeEditor?.editor;
	const atCursor = editor ? thingsAt(editor, file.path) : [];
	if (atCursor.length > 0) return atCursor;
	return firstOf((kind) => things.all(kind).filter(({ path }) => path === file.path));

	function thingsAt(editor: Editor, source: string): readonly NamedThing[] {
		const { line, ch } = editor.getCursor('from');
		const text = editor.getLine(line);
		const tag = [...text.matchAll(/#topic\/([^\s#]+)/giu)].find(({ index, 0: all }) => isAt(index, all, ch));
		if (tag) return things.all('topic').filter(({ name }) => name.toLowerCase() === tag[1]?.toLowerCase());
		const link = [...text.matchAll(WIKILINKS)].find(({ index, 0: all }) => isAt(index, all, ch));
		const target = link?.[1]?.split('#', 1)[0]?.trim();
		if (target === undefined) return named(wordsAt(editor).query);
		const path = app.metadataCache.getFirstLinkpathDest(target, source)?.path;
		const noted = firstOf((kind) => things.all(kind).filter((thing) => thing.path === path && path !== undefined));
		return noted.length > 0 ? noted : named(basenameOf(target));
	}

	function named(name: string): readonly NamedThing[] {
		return name === '' ? [] : firstOf((kind) => things.named(kind, name).filter(({ count }) => count > 0));
	}
}

function firstOf(find: (kind: (typeof KINDS)[number]) => readonly NamedThing[]): readonly NamedThing[] {
	return KINDS.map(find).find((found) => found.length > 0) ?? [];
}

const isAt = (index: number, text: string, ch: number): boolean => index <= ch && ch <= index + text.length;
