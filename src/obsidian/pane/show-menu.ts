import type { Menu } from 'obsidian';

/** Where a menu is asked for: with the mouse, or with a key or a long press on an element. */
export type MenuAt = MouseEvent | { readonly rowEl: HTMLElement };

/** Shows a menu where it was asked for. */
export function showMenu(menu: Menu, at: MenuAt): void {
	if (!('rowEl' in at)) {
		at.preventDefault();
		menu.showAtMouseEvent(at);
		return;
	}
	const { left, bottom } = at.rowEl.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, at.rowEl.doc);
}

/** Adds a line to a section of a menu. */
export function addItem(menu: Menu, section: string, icon: string, title: string, run: () => unknown): void {
	menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(run));
}
