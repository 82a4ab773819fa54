import type { App } from 'obsidian';

import type { Row } from '../../core/browse/row';
import { inertLine } from '../../core/text/inert';
import { aliasForLink, headingForLink } from '../../core/text/wikilink';

import { isNoteRow } from './row-actions';

/** What the app carries while something is dragged, so that tabs and notes know what is dropped on them. Not in its public types. */
interface DragManager {
	readonly dragLink: (event: DragEvent, linktext: string, sourcePath: string, title?: string) => unknown;
	readonly onDragStart: (event: DragEvent, dragged: unknown) => void;
}

/**
 * Begins to drag the link to what a row leads to, down to the heading of a talk: dropped into a note it is written
 * there, and where the app can tell, a tab that it is dropped on shows it. Elsewhere it is text.
 */
export function dragRow(app: App, row: Row, event: DragEvent): void {
	const file = isNoteRow(row) ? app.vault.getFileByPath(row.path) : null;
	if (!file || !event.dataTransfer) return;
	const heading = row.kind === 'talk' ? headingForLink(row.heading) : '';
	const subpath = heading === '' ? '' : `#${heading}`;
	const title = row.kind === 'talk' ? aliasForLink(row.title) : '';
	const manager = dragManagerOf(app);
	if (manager) {
		const linktext = app.metadataCache.fileToLinktext(file, '') + subpath;
		manager.onDragStart(event, manager.dragLink(event, linktext, '', title || file.basename));
	}
	// Nobody knows yet what it will be dropped on: the link is one that leads there from anywhere.
	const linkAs = (alias: string): string => app.fileManager.generateMarkdownLink(file, '', subpath, alias);
	// Who writes links as Markdown has more in them that acts.
	const text = linkAs('').startsWith('[[') ? linkAs(title) : linkAs(inertLine(title));
	// The app has written an address of its own here.
	event.dataTransfer.setData('text/plain', text);
}

function dragManagerOf(app: App): DragManager | null {
	const manager: unknown = 'dragManager' in app ? app.dragManager : null;
	return isDragManager(manager) ? manager : null;
}

function isDragManager(manager: unknown): manager is DragManager {
	if (typeof manager !== 'object' || manager === null) return false;
	return (
		'dragLink' in manager &&
		typeof manager.dragLink === 'function' &&
		'onDragStart' in manager &&
		typeof manager.onDragStart === 'function'
	);
}
