import { FuzzySuggestModal } from 'obsidian';
import type { TFolder } from 'obsidian';

import type { Workbench } from '../workbench';

/** Asks for a folder of the vault, or the whole of it. */
export class FolderPicker extends FuzzySuggestModal<TFolder> {
	constructor(
		private readonly bench: Workbench,
		private readonly onChoose: (folder: TFolder) => void,
	) {
		super(bench.app);
		this.setPlaceholder(bench.strings.adopt.folder.choose);
		this.inputEl.setAttr('aria-label', bench.strings.adopt.folder.choose);
	}

	override getItems(): TFolder[] {
		return this.app.vault.getAllFolders(true).sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	override getItemText(folder: TFolder): string {
		return folder.isRoot() ? this.bench.strings.adopt.folder.root : folder.path;
	}

	override onChooseItem(folder: TFolder): void {
		this.onChoose(folder);
	}
}
