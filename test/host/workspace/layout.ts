import type { ViewState } from 'obsidian';
import type { Workspace } from './workspace';
import { WorkspaceLeaf } from './workspace-leaf';
import type { WorkspaceItem, WorkspaceParent } from './workspace-item';
import { WorkspaceSplit } from './workspace-split';
import { WorkspaceTabs } from './workspace-tabs';
import { DeferredView } from './view';

/** A node of the saved layout, in the form of the app's `workspace.json`. */
interface SavedItem {
	readonly id: string;
	readonly type: 'split' | 'tabs' | 'leaf' | 'mobile-drawer';
	readonly direction?: 'vertical' | 'horizontal';
	readonly children?: readonly SavedItem[];
	readonly currentTab?: number;
	readonly collapsed?: boolean;
	readonly state?: ViewState;
}

/** The layout as it is saved. */
export function layoutOf(workspace: Workspace): Record<string, unknown> {
	return {
		main: save(workspace.rootSplit),
		left: { ...save(workspace.leftSplit), collapsed: workspace.leftSplit.collapsed },
		right: { ...save(workspace.rightSplit), collapsed: workspace.rightSplit.collapsed },
		active: workspace.activeLeaf?.id ?? null,
		lastOpenFiles: workspace.getLastOpenFiles(),
	};
}

/** Closes what is open and opens what a saved layout has; a view of an unknown type is left out, and one in a tab that is not in front waits until it is. */
export async function restoreLayout(workspace: Workspace, layout: Record<string, unknown>): Promise<void> {
	workspace.iterateAllLeaves((leaf) => leaf.detach());
	const active: WorkspaceLeaf[] = [];
	const areas = [
		[workspace.rootSplit, layout['main']],
		[workspace.leftSplit, layout['left']],
		[workspace.rightSplit, layout['right']],
	] as const;
	for (const [area, saved] of areas) {
		const item = saved as SavedItem | undefined;
		if (!item) continue;
		const empty = workspace.leavesIn(area);
		for (const child of item.children ?? []) await restore(workspace, area, child, layout['active'], active);
		if (workspace.leavesIn(area).length > empty.length) for (const leaf of empty) leaf.detach();
		if ('collapsed' in area && item.collapsed === false) area.expand();
	}
	const leaf = active[0] ?? workspace.getMostRecentLeaf();
	if (leaf) workspace.setActiveLeaf(leaf);
}

function save(item: WorkspaceItem): SavedItem {
	const { id } = item;
	if (item instanceof WorkspaceLeaf) return { id, type: 'leaf', state: item.getViewState() };
	const children = (item as WorkspaceParent).children.map(save);
	if (item instanceof WorkspaceTabs) return { id, type: 'tabs', children, currentTab: item.currentTab };
	if (item instanceof WorkspaceSplit) return { id, type: 'split', children, direction: item.direction };
	return { id, type: 'mobile-drawer', children };
}

async function restore(
	workspace: Workspace,
	parent: WorkspaceParent,
	saved: SavedItem,
	activeId: unknown,
	active: WorkspaceLeaf[],
	isShown = true,
): Promise<void> {
	if (saved.type === 'leaf') {
		const type = saved.state?.type ?? 'empty';
		if (type !== 'empty' && !workspace.app.viewRegistry.getViewCreatorByType(type)) return;
		const leaf = new WorkspaceLeaf(workspace.app, workspace);
		parent.insertChild(-1, leaf);
		const state = saved.state && { ...saved.state, active: false };
		if (state && isShown) await leaf.setViewState(state);
		else if (state) await leaf.open(new DeferredView(leaf, state));
		if (saved.id === activeId) active.push(leaf);
		return;
	}
	const isFlat = !(parent instanceof WorkspaceSplit);
	const item = isFlat
		? parent
		: saved.type === 'tabs'
			? new WorkspaceTabs(workspace)
			: new WorkspaceSplit(workspace, saved.direction ?? 'vertical');
	if (!isFlat) parent.insertChild(-1, item);
	const { children = [], currentTab = 0 } = saved;
	for (const [at, child] of children.entries())
		await restore(workspace, item, child, activeId, active, saved.type !== 'tabs' || at === currentTab);
	if (item.children.length === 0 && !isFlat) parent.removeChild(item);
	else if (item instanceof WorkspaceTabs) item.selectTabIndex(currentTab);
}
