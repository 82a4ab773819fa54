import { Keymap, Menu } from 'obsidian';
import type { App, HoverParent, PaneType, TFile, WorkspaceLeaf } from 'obsidian';

import type { Row } from '../../core/browse/row';
import type { Strings } from '../../i18n/en';
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

/** The menu of a place: where to open it, a reflection on its review if there is one, then whatever the app and other plugins offer for its file. */
export function showPlaceMenu(
	app: App,
	place: NotePlace,
	event: MouseEvent,
	leaf: WorkspaceLeaf,
	strings: Strings,
	reflect: (() => void) | null,
): void {
	const file: TFile | null = app.vault.getFileByPath(place.path);
	if (!file) return;
	event.preventDefault();
	const menu = new Menu();
	menu.addItem((item) =>
		item
			.setSection('open')
			.setTitle(strings.pane.openInNewTab)
			.setIcon('file-plus')
			.onClick(() => openPlace(app, place, 'tab')),
	);
	menu.addItem((item) =>
		item
			.setSection('open')
			.setTitle(strings.pane.openToTheRight)
			.setIcon('separator-vertical')
			.onClick(() => openPlace(app, place, 'split')),
	);
	if (reflect) {
		menu.addItem((item) =>
			item
				.setSection('action-primary')
				.setTitle(strings.command.createReflection)
				.setIcon('message-circle-plus')
				.onClick(reflect),
		);
	}
	app.workspace.trigger('file-menu', menu, file, REVIEW_INDEX, leaf);
	menu.showAtMouseEvent(event);
}
