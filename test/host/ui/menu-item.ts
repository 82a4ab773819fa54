import type * as Obsidian from 'obsidian';
import { setIcon } from './icons';
import type { Menu } from './menu';

/** One line of a menu. */
export class MenuItem {
	readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
	readonly iconEl = this.dom.createDiv({ cls: 'menu-item-icon' });
	readonly titleEl = this.dom.createDiv({ cls: 'menu-item-title' });
	section = '';
	disabled = false;
	submenu: Menu | null = null;
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(readonly menu: Menu) {
		this.dom.addEventListener('click', (event) => this.handleEvent(event));
		this.dom.addEventListener('mouseenter', () => menu.select(this));
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: Obsidian.IconName | null): this {
		this.iconEl.empty();
		if (icon !== null) setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttrs({ role: checked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': checked });
		if (checked !== null) this.setIcon(checked ? 'lucide-check' : null);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.toggleClass('is-label', isLabel);
		return this.setDisabled(isLabel);
	}

	setSection(section: string): this {
		this.section = section;
		this.dom.setAttr('data-section', section);
		return this;
	}

	/** A menu that opens beside this line. Not in the public types, and used by many. */
	setSubmenu(): Menu {
		this.dom.addClass('has-submenu');
		this.dom.setAttr('aria-haspopup', 'menu');
		setIcon(this.dom.createDiv({ cls: 'menu-item-icon mod-submenu' }), 'lucide-chevron-right');
		this.submenu ??= this.menu.newSubmenu();
		return this.submenu;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	/** What a click on the line or Enter does: the submenu opens, or the whole menu closes and the line's callback runs. */
	handleEvent(event: MouseEvent | KeyboardEvent): void {
		if (this.disabled) return;
		if (this.submenu) {
			this.menu.openSubmenu(this);
			return;
		}
		this.menu.root.hide();
		void this.callback?.(event);
	}
}
