import type { TFile } from 'obsidian';

import type { Workbench } from '../workbench';

/**
 * The note with this path.
 *
 * @throws Error that says that there is none
 */
export function noteAt({ app, strings }: Workbench, path: string): TFile {
	const file = app.vault.getFileByPath(path);
	if (file?.extension !== 'md') throw new Error(strings.cli.noNote(path));
	return file;
}
