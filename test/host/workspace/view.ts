import type * as Obsidian from 'obsidian';
import { Component } from '../component';
import type { HostApp } from '../host-app';
import type { Scope } from '../ui/keymap';
import { setIcon } from '../ui/icons';
import type { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './workspace-leaf';

/** What a leaf shows. */
export abstract class View extends Component {
	readonly app: HostApp;
	icon: Obsidian.IconName = 'lucide-file';
	navigation = false;
	scope: Scope | null = null;
	readonly containerEl = createDiv({ cls: 'workspace-leaf-content', attr: { tabindex: -1 } });

	constructor(readonly leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
	}

	/** Called by the leaf: loads the view as a component and lets it open. */
	async openIn(parentEl: HTMLElement): Promise<void> {
		this.containerEl.setAttr('data-type', this.getViewType());
		parentEl.append(this.containerEl);
		void this.load();
		await this.onOpen();
	}

	/** Called by the leaf: lets the view close and takes it down. */
	async closeIn(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.detach();
	}

	protected async onOpen(): Promise<void> {}

	protected async onClose(): Promise<void> {}

	abstract getViewType(): string;

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: Obsidian.ViewStateResult): Promise<void> {}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	/** With `focus`, the keyboard goes to the view; one that knows better where to puts it there itself. */
	setEphemeralState(state: unknown): void {
		const { focus } = (state ?? {}) as { focus?: boolean };
		if (focus && !this.containerEl.contains(this.containerEl.doc.activeElement)) this.containerEl.focus();
	}

	getIcon(): Obsidian.IconName {
		return this.icon;
	}

	onResize(): void {}

	abstract getDisplayText(): string;

	onPaneMenu(_menu: Menu, _source: string): void {}
}

/** Stands in for a view that nobody has seen yet, in a tab of a layout that was restored: it has its type and state, no content. */
export class DeferredView extends View {
	isLoading = false;

	constructor(
		leaf: WorkspaceLeaf,
		readonly saved: Obsidian.ViewState,
	) {
		super(leaf);
	}

	getViewType(): string {
		return this.saved.type;
	}

	getDisplayText(): string {
		return this.saved.type;
	}

	override getState(): Record<string, unknown> {
		return this.saved.state ?? {};
	}
}

/** A view with a header and a place for its content. */
export abstract class ItemView extends View {
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	readonly contentEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv({ cls: 'view-header' });
		const titleContainerEl = this.headerEl.createDiv({ cls: 'view-header-title-container mod-at-start' });
		this.titleEl = titleContainerEl.createDiv({ cls: 'view-header-title' });
		this.actionsEl = this.headerEl.createDiv({ cls: 'view-actions' });
		this.contentEl = this.containerEl.createDiv({ cls: 'view-content' });
	}

	/** Adds an icon to the header, before those that are there. */
	addAction(icon: Obsidian.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = createEl('button', { cls: 'clickable-icon view-action' });
		this.actionsEl.prepend(el);
		setIcon(el, icon);
		setTooltip(el, title);
		el.addEventListener('click', (event) => void callback(event));
		return el;
	}
}

/** What a leaf shows that has been opened with nothing in it. */
export class EmptyView extends ItemView {
	override navigation = true;
	override icon = 'lucide-file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	protected override async onOpen(): Promise<void> {
		const stateEl = this.contentEl.createDiv({ cls: 'empty-state' }).createDiv({ cls: 'empty-state-container' });
		stateEl.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
	}
}
