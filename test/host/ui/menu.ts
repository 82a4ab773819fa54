import type * as Obsidian from 'obsidian';
import { Component } from '../component';
import { Scope } from './keymap';
import type { Keymap } from './keymap';
import { MenuItem } from './menu-item';
import { Platform } from './platform';

/** A line between two groups of a menu. */
export class MenuSeparator {
	readonly dom = createDiv({ cls: 'menu-separator' });
}

/** The app's own sections, in the order they are drawn; others come after `action`, in the order they were first used. */
const sections = ['title', 'open', 'action-primary', 'action', 'info', 'view', 'system', '', 'danger'];

const byEvent = new WeakMap<Event, Menu>();

/** A context menu: it takes the keys, and goes when something is chosen, on Escape and on a press beside it. */
export class Menu extends Component implements Obsidian.HistoryHandler {
	/** The keymap of the app; menus are made without one, so the app says which it is. */
	static keymap: Keymap | null = null;

	readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
	readonly items: (MenuItem | MenuSeparator)[] = [];
	readonly scope = new Scope();
	private selected: MenuItem | null = null;
	private readonly hideCallbacks: (() => unknown)[] = [];
	private focusedBefore: HTMLElement | null = null;
	private openedSubmenu: Menu | null = null;

	constructor(readonly parentMenu: Menu | null = null) {
		super();
		const bind = (key: string, act: (event: KeyboardEvent) => void) =>
			this.scope.register([], key, (event) => {
				act(event);
				return false;
			});
		bind('ArrowDown', () => this.step(1));
		bind('ArrowUp', () => this.step(-1));
		bind('Home', () => this.select(this.choices[0] ?? null));
		bind('End', () => this.select(this.choices[this.choices.length - 1] ?? null));
		bind('Escape', () => this.hide());
		bind('Tab', () => this.hide());
		bind('ArrowLeft', () => {
			if (this.parentMenu) this.hide();
		});
		bind('ArrowRight', () => {
			if (this.selected?.submenu) this.openSubmenu(this.selected);
		});
		for (const key of ['Enter', ' ']) bind(key, (event) => this.selected?.handleEvent(event));
	}

	/** The menu that was opened first. */
	get root(): Menu {
		return this.parentMenu?.root ?? this;
	}

	/** The menu of an event: made and shown for the first who asks, so that all who handle the event add to one menu. */
	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const known = byEvent.get(event);
		if (known) return known;
		const menu = new Menu();
		byEvent.set(event, menu);
		event.preventDefault();
		window.setTimeout(() => menu.showAtMouseEvent(event), 0);
		return menu;
	}

	addItem(build: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		build(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	/** The host has no native menus. */
	setUseNativeMenu(): this {
		return this;
	}

	setParentElement(el: HTMLElement): this {
		el.addClass('has-active-menu');
		this.onHide(() => el.removeClass('has-active-menu'));
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition(position: Obsidian.MenuPositionDef, doc: Document = activeDocument): this {
		if (this.dom.isConnected || this.items.length === 0) return this;
		this.draw();
		void this.load();
		this.focusedBefore = doc.activeElement as HTMLElement | null;
		doc.body.append(this.dom);
		this.place(position, doc);
		this.dom.focus({ preventScroll: true });
		Menu.keymap?.pushScope(this.scope);
		if (!this.parentMenu) {
			const closeBeside = (event: Event) => {
				if (!(event.target as Element | null)?.closest('.menu')) this.hide();
			};
			// The press that opened the menu is still under way.
			window.setTimeout(() => this.registerDomEvent(doc, 'mousedown', closeBeside, true), 0);
		}
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.openedSubmenu?.hide();
		this.dom.detach();
		Menu.keymap?.popScope(this.scope);
		this.unload();
		this.select(null);
		this.focusedBefore?.focus({ preventScroll: true });
		for (const callback of this.hideCallbacks) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallbacks.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	select(item: MenuItem | null): void {
		this.selected?.dom.removeClass('selected');
		this.selected = item?.disabled ? null : item;
		this.selected?.dom.addClass('selected');
		if (item && this.openedSubmenu !== item.submenu) this.openedSubmenu?.hide();
		this.selected?.dom.scrollIntoView({ block: 'nearest' });
	}

	/** Makes a menu that opens out of this one. */
	newSubmenu(): Menu {
		return new Menu(this);
	}

	openSubmenu(item: MenuItem): void {
		if (!item.submenu) return;
		const box = item.dom.getBoundingClientRect();
		this.openedSubmenu = item.submenu;
		item.submenu.showAtPosition({ x: box.right, y: box.top });
		item.submenu.step(1);
	}

	private get choices(): MenuItem[] {
		return this.items.filter((item): item is MenuItem => item instanceof MenuItem && !item.disabled);
	}

	private step(by: number): void {
		const { choices } = this;
		if (choices.length === 0) return;
		const at = this.selected ? choices.indexOf(this.selected) + by : by > 0 ? 0 : -1;
		this.select(choices[(at + choices.length) % choices.length] ?? null);
	}

	private draw(): void {
		this.dom.empty();
		const used = this.items.map((item) => (item instanceof MenuItem ? item.section : ''));
		const own = [...new Set(used)].filter((section) => !sections.includes(section));
		const order = [...sections.slice(0, 4), ...own, ...sections.slice(4)];
		const groups = order.map((section) => this.items.filter((_item, index) => used[index] === section));
		groups
			.filter((group) => group.length > 0)
			.forEach((group, index) => {
				if (index > 0) this.dom.append(new MenuSeparator().dom);
				this.dom.createDiv({ cls: 'menu-group' }).append(...group.map((item) => item.dom));
			});
		// The choices are walked in the order they are drawn.
		this.items.splice(0, this.items.length, ...groups.flat());
	}

	private place(position: Obsidian.MenuPositionDef, doc: Document): void {
		// On a phone the style sheet puts it at the foot of the screen.
		if (Platform.isPhone) return;
		const { width, height } = this.dom.getBoundingClientRect();
		const { clientWidth, clientHeight } = doc.documentElement;
		const wanted = position.left ? position.x - width : position.x;
		const left = Math.max(0, Math.min(wanted, clientWidth - width - 4));
		const isRoomBelow = position.y + height <= clientHeight;
		const top = isRoomBelow ? position.y : Math.max(0, position.y - height);
		this.dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
	}
}
