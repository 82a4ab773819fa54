import type { SplitDirection } from 'obsidian';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { Workspace } from './workspace';
import { WorkspaceParent } from './workspace-item';
import type { WorkspaceItem } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';
import type { WorkspaceTabs } from './workspace-tabs';

/** Lays its children out one beside the other (vertical) or one below the other (horizontal). */
export class WorkspaceSplit extends WorkspaceParent {
	readonly containerEl: HTMLElement;

	constructor(
		workspace: Workspace,
		readonly direction: SplitDirection,
	) {
		super(workspace);
		this.containerEl = createDiv({ cls: `workspace-split mod-${direction}` });
	}

	/** An emptied split goes, too, unless it is one that always stands. */
	override removeChild(child: WorkspaceItem): void {
		super.removeChild(child);
		if (this.children.length === 0 && this.parent) this.parent.removeChild(this);
	}

	protected childrenChanged(): void {
		this.containerEl.setChildrenInPlace(this.children.map((child) => child.containerEl));
	}
}

/** A split that fills a window. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
	abstract readonly win: Window;
	abstract readonly doc: Document;
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceContainer {
	readonly win: Window = activeWindow;
	readonly doc: Document = activeDocument;

	constructor(workspace: Workspace) {
		super(workspace, 'vertical');
		this.containerEl.addClass('mod-root');
	}
}

/** A window of its own. */
export class WorkspaceWindow extends WorkspaceContainer {
	readonly doc: Document;

	constructor(
		workspace: Workspace,
		readonly win: Window,
	) {
		super(workspace, 'vertical');
		this.doc = win.document;
		this.containerEl.addClass('mod-root');
	}
}

/** The windows beside the main one. The host has none. */
export abstract class WorkspaceFloating extends WorkspaceParent {}

/** A sidebar of the desktop. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = true;

	constructor(
		workspace: Workspace,
		readonly side: 'left' | 'right',
	) {
		super(workspace, 'horizontal');
		this.containerEl.addClasses(['mod-sidedock', `mod-${side}-split`, 'is-sidedock-collapsed']);
	}

	toggle(): void {
		this.setCollapsed(!this.collapsed);
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.workspace.onLayoutChange();
		this.workspace.requestResize();
	}
}

/** A sidebar of the phone: it slides over the note and shows one of its leaves. */
export class WorkspaceMobileDrawer extends WorkspaceParent {
	readonly containerEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	private readonly backdropEl: HTMLElement;
	private readonly tabsEl: HTMLElement;
	private shown: WorkspaceItem | null = null;
	collapsed = true;

	constructor(workspace: Workspace, side: 'left' | 'right') {
		super(workspace);
		this.containerEl = createDiv({ cls: `workspace-drawer mod-${side}` });
		this.backdropEl = createDiv({ cls: 'workspace-drawer-backdrop' });
		this.backdropEl.addEventListener('click', () => this.collapse());
		const headerEl = this.containerEl.createDiv({ cls: 'workspace-drawer-header' });
		this.tabsEl = headerEl.createDiv({ cls: 'workspace-drawer-tabs', attr: { role: 'tablist' } });
		const closeEl = headerEl.createEl('button', { cls: 'clickable-icon workspace-drawer-close' });
		setIcon(closeEl, 'lucide-x');
		setTooltip(closeEl, 'Close');
		closeEl.addEventListener('click', () => this.collapse());
		this.bodyEl = this.containerEl.createDiv({ cls: 'workspace-drawer-active-tab-container' });
		this.containerEl.hide();
	}

	expand(): void {
		if (!this.collapsed) return;
		this.collapsed = false;
		this.containerEl.show();
		this.containerEl.parentElement?.insertBefore(this.backdropEl, this.containerEl);
		this.workspace.onLayoutChange();
		this.workspace.requestResize();
	}

	collapse(): void {
		if (this.collapsed) return;
		this.collapsed = true;
		this.containerEl.hide();
		this.backdropEl.detach();
		this.workspace.onLayoutChange();
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	/** Brings a leaf to the front. */
	selectTab(leaf: WorkspaceItem): void {
		this.workspace.requestResize();
		this.shown = leaf;
		for (const child of this.children as WorkspaceLeaf[]) {
			const isShown = child === leaf;
			child.containerEl.toggle(isShown);
			child.tabHeaderEl.toggleClass('is-active', isShown);
			child.tabHeaderEl.setAttrs({ 'aria-selected': isShown, tabindex: isShown ? 0 : -1 });
		}
	}

	protected childrenChanged(): void {
		const leaves = this.children as WorkspaceLeaf[];
		this.tabsEl.setChildrenInPlace(leaves.map((leaf) => leaf.tabHeaderEl));
		this.bodyEl.setChildrenInPlace(leaves.map((leaf) => leaf.containerEl));
		const shown = leaves.find((leaf) => leaf === this.shown) ?? leaves.at(-1);
		if (shown) this.selectTab(shown);
	}
}

/** The bar of icons at the left. */
export class WorkspaceRibbon {
	readonly containerEl = createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left' });
	private readonly actionsEl = this.containerEl.createDiv({ cls: 'side-dock-actions' });

	/** Adds an icon that does something when clicked. */
	addRibbonItemButton(
		id: string,
		icon: string,
		title: string,
		callback: (event: MouseEvent) => unknown,
	): HTMLElement {
		const el = this.actionsEl.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action' });
		el.setAttr('data-ribbon-id', id);
		setIcon(el, icon);
		setTooltip(el, title, { placement: 'right' });
		el.addEventListener('click', (event) => void callback(event));
		return el;
	}

	/** Takes an icon away again. */
	removeRibbonAction(id: string): void {
		this.actionsEl.querySelector(`[data-ribbon-id="${CSS.escape(id)}"]`)?.detach();
	}
}

/** Whether a node shows one leaf at a time under tab headers. */
export type LeafHolder = WorkspaceTabs | WorkspaceMobileDrawer;
