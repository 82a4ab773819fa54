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

/** The line a row leads to, zero-based; null where it is the note itself. */
function lineOf(row: NoteRow): number | null {
	if (row.kind === 'talk') return row.line;
	return row.kind === 'problem' ? row.problem.line : null;
}

/** In which kind of leaf an event wants to open something: middle and mod-click mean a new tab. */
export function paneTypeOf(event: MouseEvent | KeyboardEvent): PaneType | boolean {
	return event.instanceOf(MouseEvent) && event.button === 1 ? 'tab' : Keymap.isModEvent(event);
}

/** Opens a row's note at its line. A note that is gone by now is not opened. */
export async function openRow(app: App, row: NoteRow, where: PaneType | boolean): Promise<void> {
	const file = app.vault.getFileByPath(row.path);
	if (!file) return;
	const line = lineOf(row);
	await app.workspace
		.getLeaf(where)
		.openFile(file, line === null ? { active: true } : { active: true, eState: { line } });
	closeDrawer(app);
}

/** Offers a preview of a row's place, which the app shows as the person's settings say. */
export function previewRow(
	app: App,
	row: NoteRow,
	event: MouseEvent,
	hoverParent: HoverParent,
	targetEl: HTMLElement,
): void {
	app.workspace.trigger('hover-link', {
		event,
		source: REVIEW_INDEX,
		hoverParent,
		targetEl,
		linktext: row.path,
		state: { scroll: lineOf(row) ?? 0 },
	});
}

/** The menu of a row: where to open it, a reflection on its review if there is one, then whatever the app and other plugins offer for its file. */
export function showRowMenu(
	app: App,
	row: NoteRow,
	event: MouseEvent,
	leaf: WorkspaceLeaf,
	strings: Strings,
	reflect: (() => void) | null,
): void {
	const file: TFile | null = app.vault.getFileByPath(row.path);
	if (!file) return;
	event.preventDefault();
	const menu = new Menu();
	menu.addItem((item) =>
		item
			.setSection('open')
			.setTitle(strings.pane.openInNewTab)
			.setIcon('file-plus')
			.onClick(() => openRow(app, row, 'tab')),
	);
	menu.addItem((item) =>
		item
			.setSection('open')
			.setTitle(strings.pane.openToTheRight)
			.setIcon('separator-vertical')
			.onClick(() => openRow(app, row, 'split')),
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
