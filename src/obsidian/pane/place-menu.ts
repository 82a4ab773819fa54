import { Menu, Platform } from 'obsidian';
import type { App, WorkspaceLeaf } from 'obsidian';

import type { Strings } from '../../i18n/en';
import { openPlace } from '../open-place';
import type { NotePlace } from '../open-place';
import { REVIEW_INDEX } from '../review-index';

import { addItem, showMenu } from './show-menu';
import type { MenuAt } from './show-menu';

/** The menu of a place: where to open it, a reflection on its review if there is one, then whatever the app and other plugins offer for its file. */
export function showPlaceMenu(
	app: App,
	place: NotePlace,
	at: MenuAt,
	leaf: WorkspaceLeaf,
	{ command, pane }: Strings,
	reflect: (() => void) | null,
): void {
	const file = app.vault.getFileByPath(place.path);
	if (!file) return;
	const menu = new Menu();
	addItem(menu, 'open', 'file-plus', pane.openInNewTab, () => openPlace(app, place, 'tab'));
	addItem(menu, 'open', 'separator-vertical', pane.openToTheRight, () => openPlace(app, place, 'split'));
	if (Platform.isDesktopApp)
		addItem(menu, 'open', 'picture-in-picture-2', pane.openInNewWindow, () => openPlace(app, place, 'window'));
	if (reflect) addItem(menu, 'action-primary', 'message-circle-plus', command.createReflection, reflect);
	app.workspace.trigger('file-menu', menu, file, REVIEW_INDEX, leaf);
	showMenu(menu, at);
}
