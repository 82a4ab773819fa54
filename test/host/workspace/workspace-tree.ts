import type * as Obsidian from 'obsidian';
import { Events } from '../events';
import type { HostApp } from '../host-app';
import { tellMigrated } from '../dom/element-methods';
import { Platform } from '../ui/platform';
import { openPopout } from './open-popout';
import type { Workspace } from './workspace';
import { WorkspaceParent } from './workspace-item';
import type { WorkspaceItem } from './workspace-item';
import { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './workspace-split';
import type { WorkspaceWindow } from './workspace-split';
import { WorkspaceTabs } from './workspace-tabs';

type Sidebar = WorkspaceSidedock | WorkspaceMobileDrawer;

/** The tree of what is open: the main area and two sidebars, and how leaves are found and made in them. */
export abstract class WorkspaceTree extends Events {
	readonly leftSplit: Sidebar;
	readonly rootSplit: WorkspaceRoot;
	readonly rightSplit: Sidebar;
	/** The windows beside the main one. They are not in the saved layout. */
	readonly windows: WorkspaceWindow[] = [];

	constructor(readonly app: HostApp) {
		super();
		this.leftSplit = this.makeSidebar('left');
		this.rootSplit = new WorkspaceRoot(this.self());
		this.rightSplit = this.makeSidebar('right');
	}

	/** The tree as the workspace that it is part of. */
	protected abstract self(): Workspace;

	/** Called when something has been opened, closed or moved. */
	abstract onLayoutChange(): void;

	abstract setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;

	abstract revealLeaf(leaf: WorkspaceLeaf): Promise<void>;

	getLeaf(newLeaf: Obsidian.PaneType | boolean = false, direction?: Obsidian.SplitDirection): WorkspaceLeaf {
		if (newLeaf === 'window') return this.openPopoutLeaf();
		const recent = this.getMostRecentLeaf();
		if (newLeaf === 'split' && recent) return this.createLeafBySplit(recent, direction);
		if (!newLeaf) {
			if (recent?.canNavigate()) return recent;
			const other = this.leavesIn(this.rootSplit).find((leaf) => leaf.canNavigate());
			if (other) return other;
		}
		return this.createLeafInTabGroup(recent?.parent instanceof WorkspaceTabs ? recent.parent : undefined);
	}

	openPopoutLeaf(): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, this.self());
		this.moveLeafToPopout(leaf);
		return leaf;
	}

	/** Moves a leaf with its view, as it is, into a window of its own. When that closes, the leaf goes with it. */
	moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
		const popout = openPopout(this.self());
		this.windows.push(popout);
		leaf.parent?.removeChild(leaf);
		this.addTabs(popout).insertChild(0, leaf);
		tellMigrated(leaf.containerEl);
		popout.win.addEventListener('pagehide', () => {
			this.windows.remove(popout);
			for (const other of this.leavesIn(popout)) other.detach();
			this.trigger('window-close', popout, popout.win);
		});
		this.trigger('window-open', popout, popout.win);
		this.onLayoutChange();
		return popout;
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		return this.getLeaf(false);
	}

	splitActiveLeaf(direction?: Obsidian.SplitDirection): WorkspaceLeaf {
		return this.getLeaf('split', direction);
	}

	createLeafInTabGroup(group?: WorkspaceTabs): WorkspaceLeaf {
		const tabs =
			group ??
			this.rootSplit.children.find((child) => child instanceof WorkspaceTabs) ??
			this.addTabs(this.rootSplit);
		const leaf = new WorkspaceLeaf(this.app, this.self());
		tabs.insertChild(tabs.currentTab + 1, leaf);
		this.onLayoutChange();
		return leaf;
	}

	createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, this.self());
		this.addTabs(parent, index).insertChild(0, leaf);
		this.onLayoutChange();
		return leaf;
	}

	createLeafBySplit(
		leaf: WorkspaceLeaf,
		direction: Obsidian.SplitDirection = 'vertical',
		before = false,
	): WorkspaceLeaf {
		const group = leaf.parent;
		const split = group?.parent;
		if (!group || !(split instanceof WorkspaceSplit))
			throw new Error('Only a leaf of the main area or a sidebar can be split');
		const at = split.children.indexOf(group);
		if (split.direction === direction) return this.createLeafInParent(split, before ? at : at + 1);
		const nested = new WorkspaceSplit(this.self(), direction);
		split.children.splice(at, 1);
		split.insertChild(at, nested);
		nested.insertChild(0, group);
		return this.createLeafInParent(nested, before ? 0 : 1);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, leafType: Obsidian.PaneType | boolean): Promise<WorkspaceLeaf> {
		const copy = this.getLeaf(leafType);
		await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
		return copy;
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.sideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.sideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(
		type: string,
		side: Obsidian.Side,
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
	): Promise<WorkspaceLeaf> {
		const { active = false, split = false, reveal = true, state } = options;
		const sidebar = side === 'left' ? this.leftSplit : this.rightSplit;
		const known = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() === sidebar);
		const leaf = known ?? this.sideLeaf(sidebar, split);
		if (!known || state) await leaf.setViewState({ type, ...(state && { state }) });
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	/** Of the main area and the windows beside it where no area is named. */
	getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
		const areas = root ? [root] : [this.rootSplit, ...this.windows];
		const leaves = areas.flatMap((area) => this.leavesIn(area));
		return leaves.reduce<WorkspaceLeaf | null>((a, b) => (a && a.activeTime >= b.activeTime ? a : b), null);
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.leavesIn().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.leavesIn().filter((leaf) => leaf.group === group);
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.leavesIn().filter((leaf) => leaf.view.getViewType() === viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.leavesIn().forEach((leaf) => callback(leaf));
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.leavesIn(this.rootSplit).forEach((leaf) => callback(leaf));
	}

	/** The leaves of one area, or of all. */
	leavesIn(root?: WorkspaceItem): WorkspaceLeaf[] {
		if (!root) {
			const areas = [this.rootSplit, ...this.windows, this.leftSplit, this.rightSplit];
			return areas.flatMap((area) => this.leavesIn(area));
		}
		if (root instanceof WorkspaceLeaf) return [root];
		return root instanceof WorkspaceParent ? root.children.flatMap((child) => this.leavesIn(child)) : [];
	}

	private makeSidebar(side: Obsidian.Side): Sidebar {
		return Platform.isMobile
			? new WorkspaceMobileDrawer(this.self(), side)
			: new WorkspaceSidedock(this.self(), side);
	}

	private sideLeaf(sidebar: Sidebar, isSplit: boolean): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, this.self());
		const tabs = isSplit ? undefined : sidebar.children.find((child) => child instanceof WorkspaceTabs);
		const holder = sidebar instanceof WorkspaceSplit ? (tabs ?? this.addTabs(sidebar)) : sidebar;
		holder.insertChild(-1, leaf);
		return leaf;
	}

	private addTabs(split: WorkspaceSplit, index = -1): WorkspaceTabs {
		const tabs = new WorkspaceTabs(this.self());
		split.insertChild(index, tabs);
		return tabs;
	}
}
