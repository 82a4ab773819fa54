import type { OpenViewState, TFile, ViewState } from 'obsidian';
import type { HostApp } from '../host-app';
import type { Draggable, DropResult } from '../ui/drag-manager';
import type { HoverPopover } from '../ui/hover-popover';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';
import { FileView } from './file-view';
import { splitLink } from './link-destination';
import { DeferredView, EmptyView } from './view';
import type { View } from './view';
import type { Workspace } from './workspace';
import { WorkspaceItem } from './workspace-item';
import type { LeafHolder } from './workspace-split';

/** A place that shows one view at a time. */
export class WorkspaceLeaf extends WorkspaceItem {
	declare parent: LeafHolder | null;
	readonly containerEl = createDiv({ cls: 'workspace-leaf' });
	readonly tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab' } });
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	hoverPopover: HoverPopover | null = null;
	view: View;
	pinned = false;
	group: string | null = null;
	/** When the leaf was last the active one; 0 for never. */
	activeTime = 0;
	private isDetached = false;
	private loading: Promise<void> = Promise.resolve();

	constructor(
		readonly app: HostApp,
		workspace: Workspace,
	) {
		super(workspace);
		const innerEl = this.tabHeaderEl.createDiv({ cls: 'workspace-tab-header-inner' });
		this.iconEl = innerEl.createDiv({ cls: 'workspace-tab-header-inner-icon' });
		this.titleEl = innerEl.createDiv({ cls: 'workspace-tab-header-inner-title' });
		const closeEl = innerEl.createEl('button', {
			cls: 'workspace-tab-header-inner-close-button',
			attr: { tabindex: -1 },
		});
		setIcon(closeEl, 'lucide-x');
		setTooltip(closeEl, 'Close');
		closeEl.addEventListener('click', (event) => {
			event.stopPropagation();
			this.detach();
		});
		const turnTo = () => workspace.setActiveLeaf(this, { focus: true });
		this.tabHeaderEl.addEventListener('click', turnTo);
		this.tabHeaderEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') turnTo();
		});
		this.tabHeaderEl.addEventListener('contextmenu', (event) => {
			const menu = Menu.forEvent(event);
			menu.addItem((item) =>
				item
					.setTitle('Close')
					.setIcon('lucide-x')
					.onClick(() => this.detach()),
			);
			this.view.onPaneMenu(menu, 'tab-header');
		});
		app.dragManager.handleDrop(this.tabHeaderEl, (_, draggable, isOver) => this.take(draggable, isOver));
		for (const type of ['mousedown', 'focusin'] as const)
			this.containerEl.addEventListener(type, () => workspace.setActiveLeaf(this));
		this.view = new EmptyView(this);
		void this.view.openIn(this.containerEl);
		this.updateHeader();
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	/** Shows the view that stands in for another one; by the time that is kept, the other one. */
	loadIfDeferred(): Promise<void> {
		const { view } = this;
		if (view instanceof DeferredView && !view.isLoading) {
			view.isLoading = true;
			this.loading = this.setViewState(view.saved);
		}
		return this.loading;
	}

	/** Whether another file may be shown here. */
	canNavigate(): boolean {
		return !this.pinned && this.view.navigation;
	}

	async open(view: View): Promise<View> {
		await this.view.closeIn();
		this.view = view;
		await view.openIn(this.containerEl);
		this.updateHeader();
		this.workspace.onLayoutChange();
		return view;
	}

	async openFile(file: TFile, { state, eState, active = true }: OpenViewState = {}): Promise<void> {
		const type = this.app.viewRegistry.getTypeByExtension(file.extension);
		if (!type) throw new Error(`The host has no view for .${file.extension} files`);
		await this.setViewState({ type, state: { ...state, file: file.path }, active }, eState);
	}

	getViewState(): ViewState {
		return {
			type: this.view.getViewType(),
			state: this.view.getState(),
			...(this.pinned && { pinned: true }),
		};
	}

	async setViewState({ type, state = {}, active, pinned }: ViewState, eState?: unknown): Promise<void> {
		const before = this.workspace.getActiveFile();
		if (this.isDeferred || this.view.getViewType() !== type) {
			const create = this.app.viewRegistry.getViewCreatorByType(type);
			if (!create && type !== 'empty') throw new Error(`The host knows no view of type "${type}"`);
			await this.open(create ? create(this) : new EmptyView(this));
		}
		if (pinned !== undefined) this.setPinned(pinned);
		await this.view.setState(state, { history: false });
		this.updateHeader();
		if (active) this.workspace.setActiveLeaf(this, { focus: true });
		if (eState !== undefined) this.setEphemeralState(eState);
		const isActive = this.workspace.activeLeaf === this;
		const file = this.view instanceof FileView ? this.view.file : null;
		if (isActive && file !== before) this.workspace.onFileOpen(file);
		this.workspace.requestSaveLayout();
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.tabHeaderEl.toggleClass('mod-pinned', pinned);
		this.trigger('pinned-change', pinned);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		other.setGroup(other.group ?? other.id);
		this.setGroup(other.group ?? other.id);
	}

	detach(): void {
		if (this.isDetached) return;
		this.isDetached = true;
		this.parent?.removeChild(this);
		void this.view.closeIn();
		this.workspace.onLeafDetached(this);
	}

	/** A note, or a link to one, that is dropped on the tab is shown in it. */
	private take({ file, linktext = '' }: Draggable, isOver: boolean): DropResult | null {
		if (!file) return null;
		const { subpath } = splitLink(linktext);
		if (!isOver) void this.openFile(file, subpath === '' ? {} : { eState: { subpath } });
		return { action: 'Open in this tab', dropEffect: 'move' };
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	/** Writes the view's name and icon into the tab. */
	updateHeader(): void {
		const text = this.getDisplayText();
		this.titleEl.setText(text);
		setIcon(this.iconEl, this.getIcon());
		setTooltip(this.tabHeaderEl, text);
		this.tabHeaderEl.setAttr('data-type', this.view.getViewType());
		if ('titleEl' in this.view) (this.view.titleEl as HTMLElement).setText(text);
	}
}
