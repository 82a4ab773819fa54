import { Keymap } from 'obsidian';
import type { App, HoverParent, PaneType } from 'obsidian';

import type { Row } from '../../core/browse/row';
import type { NotePlace } from '../open-place';
import { REVIEW_INDEX } from '../review-index';

/** A row that leads to a place in a note. */
export type NoteRow = Exclude<Row, { kind: 'group' }>;

/** Whether a row leads into a note. Groups do not. */
export function isNoteRow(row: Row): row is NoteRow {
	return row.kind !== 'group';
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

/** Offers a preview of a place, which the app shows as the person's settings say. */
export function previewPlace(
	app: App,
	{ path, line }: NotePlace,
	event: MouseEvent,
	hoverParent: HoverParent,
	targetEl: HTMLElement,
): void {
	// From one part of an element to another nobody comes anew.
	if (targetEl.contains(event.relatedTarget as Node | null)) return;
	app.workspace.trigger('hover-link', {
		event,
		source: REVIEW_INDEX,
		hoverParent,
		targetEl,
		linktext: path,
		state: { scroll: line ?? 0 },
	});
}
