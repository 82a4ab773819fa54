import { Events } from '../events';
import type { Workspace } from './workspace';

/** A node of the workspace's tree. */
export abstract class WorkspaceItem extends Events {
	parent: WorkspaceParent | null = null;
	abstract readonly containerEl: HTMLElement;
	readonly id = Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('');

	constructor(readonly workspace: Workspace) {
		super();
	}

	/** The topmost parent: the main area or a sidebar. */
	getRoot(): WorkspaceItem {
		return this.parent?.getRoot() ?? this;
	}

	/** The window that holds this: one of its own, else the main one. */
	getContainer(): WorkspaceItem {
		const root = this.getRoot();
		return this.workspace.windows.find((one) => one === root) ?? this.workspace.rootSplit;
	}
}

/** A node with others in it. */
export abstract class WorkspaceParent extends WorkspaceItem {
	readonly children: WorkspaceItem[] = [];

	insertChild(index: number, child: WorkspaceItem): void {
		const at = index < 0 ? this.children.length : index;
		this.children.splice(at, 0, child);
		child.parent = this;
		this.childrenChanged();
	}

	removeChild(child: WorkspaceItem): void {
		this.children.remove(child);
		child.parent = null;
		this.childrenChanged();
	}

	/** Brings the elements in line with the children. */
	protected abstract childrenChanged(): void;
}
