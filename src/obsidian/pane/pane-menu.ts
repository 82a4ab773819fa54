import type { Menu } from 'obsidian';

import type { Strings } from '../../i18n/en';
import type { Beginnings } from '../beginnings';

import { addItem } from './show-menu';

/** What the menu of the pane changes in the pane. */
interface PaneChoices {
	readonly isFollowing: boolean;
	readonly follow: () => void;
	/** Shows the newest year that has reviews; null where no year has. */
	readonly showYear: (() => void) | null;
}

/** Adds what can be done with the pane as a whole, and the commands that it offers. */
export function addPaneItems(menu: Menu, { pane }: Strings, { commands }: Beginnings, choices: PaneChoices): void {
	menu.addItem((item) =>
		item
			.setSection('view')
			.setTitle(pane.follow)
			.setIcon('crosshair')
			.setChecked(choices.isFollowing)
			.onClick(choices.follow),
	);
	if (choices.showYear) addItem(menu, 'view', 'calendar-heart', pane.yearInReview, choices.showYear);
	for (const { name, icon = 'wand', callback, checkCallback } of commands) {
		const run = callback ?? (() => checkCallback?.(false));
		if (!checkCallback || checkCallback(true)) addItem(menu, 'action', icon, name, run);
	}
}
