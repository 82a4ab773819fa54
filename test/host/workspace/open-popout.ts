import { dressWindow } from '../dom';
import type { AppWindow } from '../dom';
import type { Workspace } from './workspace';
import { WorkspaceWindow } from './workspace-split';

/** Opens an empty window that looks like the main one. */
export function openPopout(workspace: Workspace): WorkspaceWindow {
	const main = activeWindow;
	const win = main.open('', '', 'popup,width=700,height=600') as AppWindow | null;
	if (!win) throw new Error('This window cannot open another one');
	dressWindow(win);
	const { body, documentElement, head } = win.document;
	for (const el of main.document.querySelectorAll('style, link[rel="stylesheet"]'))
		head.append(win.document.importNode(el, true));
	documentElement.lang = main.document.documentElement.lang;
	body.className = main.document.body.className;
	body.classList.add('is-popout-window');
	const popout = new WorkspaceWindow(workspace, win);
	const workspaceEl = win.document.createElement('div');
	workspaceEl.className = 'workspace';
	workspaceEl.append(popout.containerEl);
	body.append(workspaceEl);
	return popout;
}
