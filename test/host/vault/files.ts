import type * as Obsidian from 'obsidian';

import { nameOf } from './paths';

/** A file or a folder of the vault. The same object stands for it as long as it exists, wherever it is moved. */
export abstract class TAbstractFile {
	name: string;
	parent: TFolder | null = null;
	/** True once it is gone. The real app has this too and does not say so in its types. */
	deleted = false;

	constructor(
		readonly vault: Obsidian.Vault,
		public path: string,
	) {
		this.name = nameOf(path);
	}
}

export class TFile extends TAbstractFile {
	stat: Obsidian.FileStats = { ctime: 0, mtime: 0, size: 0 };

	get basename(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(0, dot) : this.name;
	}

	/** Without the dot, in lower case. */
	get extension(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}
}

export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}

	/** What its path begins with for everything inside. */
	getParentPrefix(): string {
		return this.isRoot() ? '' : `${this.path}/`;
	}
}

/** What a file remembers of the disk's answer. */
export function statsOf({ ctime, mtime, size }: Obsidian.Stat): Obsidian.FileStats {
	return { ctime, mtime, size };
}
