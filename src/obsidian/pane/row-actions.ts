import { Keymap } from 'obsidian';
import type { App, HoverParent, PaneType } from 'obsidian';

import type { Row } from '../../core/browse/row';
import { closeDrawer } from '../close-drawer';
import { REVIEW_INDEX } from '../review-index';

/** A row that leads to a place in a note. */
export type NoteRow = Exclude<Row, { kind: 'group' }>;

/** Whether a row leads into a note. Groups do not. */
export function isNoteRow(row: Row): row is NoteRow {
	return row.kind !== 'group';
}

/** A place in a note: its zero-based line, or null where it is the note itself. */
export interface NotePlace {
	readonly path: string;
	readonly line: number | null;
}

/** The place that a row leads to. */
export function placeOf(row: NoteRow): NotePlace {
	const { path } = row;
	if (row.kind === 'talk' || row.kind === 'task') return { path, line: row.line };
	return { path, line: row.kind === 'problem' ? row.problem.line : null };
}

/** In which kind of leaf an event wants to open something: middle and mod-click mean a new tab. */
export function paneTypeOf(event: MouseEvent | KeyboardEvent): PaneType | boolean {
	return event.instanceOf(MouseEvent) && event.button === 1 ? 'tab' : Keymap.isModEvent(event);
}

/** Opens a note at a line. A note that is gone by now is not opened. */
export async function openPlace(app: App, { path, line }: NotePlace, where: PaneType | boolean): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (!file) return;
	await app.workspace
		.getLeaf(where)
		.openFile(file, line === null ? { active: true } : { active: true, eState: { line } });
	closeDrawer(app);
}

/** Offers a preview of a place, which the app shows as the person's settings say. */
export function previewPlace(
	app: App,
	{ path, line }: NotePlace,
	event: MouseEvent,
	hoverParent: HoverParent,
	targetEl: HTMLElement,
): void {
	app.workspace.trigger('hover-link', {
		event,
		source: REVIEW_INDEX,
		hoverParent,
		targetEl,
		linktext: path,
		state: { scroll: line ?? 0 },
	});
}
