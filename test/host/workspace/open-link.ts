import type { OpenViewState, PaneType, UserEvent } from 'obsidian';
import { Keymap } from '../ui/keymap';
import type { Menu } from '../ui/menu';
import { FileView } from './file-view';
import { linkDestination, splitLink } from './link-destination';
import type { Workspace } from './workspace';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Opens what a link leads to, at its heading; a note that does not exist yet is created first. */
export async function openLink(
	workspace: Workspace,
	linktext: string,
	sourcePath: string,
	newLeaf: PaneType | boolean | UserEvent = false,
	openViewState: OpenViewState = {},
): Promise<void> {
	const { app } = workspace;
	const { path, subpath } = splitLink(linktext);
	const file =
		linkDestination(app, linktext, sourcePath) ??
		(await app.vault.create(await freshPath(workspace, path, sourcePath), ''));
	const eState = { ...(subpath && { subpath }), ...openViewState.eState };
	const pane = typeof newLeaf === 'object' ? Keymap.isModEvent(newLeaf) : newLeaf;
	const leaf = workspace.getLeaf(pane);
	if (leaf.view instanceof FileView && leaf.view.file === file && !openViewState.state) {
		workspace.setActiveLeaf(leaf, { focus: true });
		leaf.setEphemeralState(eState);
		return;
	}
	await leaf.openFile(file, { ...openViewState, eState });
}

/** Fills the context menu of a link: ways to open it, and what plugins offer for its file. */
export function offerLink(
	workspace: Workspace,
	menu: Menu,
	linktext: string,
	sourcePath: string,
	leaf?: WorkspaceLeaf,
): boolean {
	const offer = (title: string, icon: string, pane: PaneType | false) =>
		menu.addItem((item) => {
			item.setSection('open').setTitle(title).setIcon(icon);
			item.onClick(() => void openLink(workspace, linktext, sourcePath, pane));
		});
	offer('Open in new tab', 'lucide-file-plus', 'tab');
	offer('Open to the right', 'lucide-separator-vertical', 'split');
	const file = linkDestination(workspace.app, linktext, sourcePath);
	if (file) workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
	return true;
}

async function freshPath(workspace: Workspace, path: string, sourcePath: string): Promise<string> {
	const name = path.endsWith('.md') ? path : `${path}.md`;
	if (name.includes('/')) {
		const { vault } = workspace.app;
		const folder = name.slice(0, name.lastIndexOf('/'));
		if (!vault.getFolderByPath(folder)) await vault.createFolder(folder);
		return name;
	}
	const parent = workspace.app.fileManager.getNewFileParent(sourcePath);
	return parent.isRoot() ? name : `${parent.path}/${name}`;
}
