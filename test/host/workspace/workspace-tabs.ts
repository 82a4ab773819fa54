import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { Workspace } from './workspace';
import { WorkspaceParent } from './workspace-item';
import type { WorkspaceItem } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Shows one of its leaves under a row of headers. */
export class WorkspaceTabs extends WorkspaceParent {
	readonly containerEl = createDiv({ cls: 'workspace-tabs mod-top' });
	private readonly headersEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	currentTab = 0;

	constructor(workspace: Workspace) {
		super(workspace);
		const headerEl = this.containerEl.createDiv({ cls: 'workspace-tab-header-container' });
		this.headersEl = headerEl.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		const newTabEl = headerEl.createEl('button', { cls: 'workspace-tab-header-new-tab clickable-icon' });
		setIcon(newTabEl, 'lucide-plus');
		setTooltip(newTabEl, 'New tab');
		newTabEl.addEventListener('click', () =>
			workspace.setActiveLeaf(workspace.createLeafInTabGroup(this), { focus: true }),
		);
		this.bodyEl = this.containerEl.createDiv({ cls: 'workspace-tab-container' });
	}

	/** Brings a leaf to the front. */
	selectTab(leaf: WorkspaceLeaf): void {
		const at = this.children.indexOf(leaf);
		if (at >= 0) this.selectTabIndex(at);
	}

	selectTabIndex(index: number): void {
		this.show(index);
		void (this.children as WorkspaceLeaf[])[this.currentTab]?.loadIfDeferred();
	}

	private show(index: number): void {
		this.workspace.requestResize();
		this.currentTab = Math.max(0, Math.min(index, this.children.length - 1));
		(this.children as WorkspaceLeaf[]).forEach((leaf, at) => {
			const isShown = at === this.currentTab;
			leaf.containerEl.toggle(isShown);
			leaf.tabHeaderEl.toggleClass('is-active', isShown);
			leaf.tabHeaderEl.setAttrs({ 'aria-selected': isShown, tabindex: isShown ? 0 : -1 });
		});
	}

	override removeChild(child: WorkspaceItem): void {
		const at = this.children.indexOf(child);
		if (at >= 0 && at < this.currentTab) this.currentTab--;
		super.removeChild(child);
		if (this.children.length === 0) this.parent?.removeChild(this);
	}

	protected childrenChanged(): void {
		const leaves = this.children as WorkspaceLeaf[];
		this.headersEl.setChildrenInPlace(leaves.map((leaf) => leaf.tabHeaderEl));
		this.bodyEl.setChildrenInPlace(leaves.map((leaf) => leaf.containerEl));
		this.show(this.currentTab);
	}
}
