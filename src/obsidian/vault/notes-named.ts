import type { App } from 'obsidian';

import { keyOfName } from '../../core/model/name-key';
import type { NameKey } from '../../core/model/name-key';
import type { NotePath } from '../../core/model/note-path';

/** Answers with the paths of the notes of a name, in order, as the vault is at this moment. */
export function notesNamedIn(app: App): (key: NameKey) => readonly NotePath[] {
	const named = new Map<NameKey, NotePath[]>();
	for (const { basename, path } of app.vault.getMarkdownFiles()) {
		const key = keyOfName(basename);
		const paths = named.get(key);
		if (paths) paths.push(path as NotePath);
		else named.set(key, [path as NotePath]);
	}
	for (const paths of named.values()) paths.sort();
	return (key) => named.get(key) ?? [];
}
