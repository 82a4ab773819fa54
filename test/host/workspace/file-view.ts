import type { TFile, ViewStateResult } from 'obsidian';
import { ItemView } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

/** A view of a file. It closes when the file is deleted and follows when it is renamed. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
	}

	override onload(): void {
		this.registerEvent(
			this.app.vault.on('rename', (file) => {
				if (file !== this.file) return;
				void this.onRename(this.file);
			}),
		);
		this.registerEvent(
			this.app.vault.on('delete', (file) => {
				if (file !== this.file) return;
				this.file = null;
				void this.leaf.setViewState({ type: 'empty' });
			}),
		);
	}

	getDisplayText(): string {
		return this.file?.basename ?? '';
	}

	override getState(): Record<string, unknown> {
		return this.file ? { file: this.file.path } : {};
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { file: path } = (state ?? {}) as { file?: unknown };
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file === this.file || (!file && path !== null)) return;
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
	}

	protected override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = null;
	}

	async onLoadFile(_file: TFile): Promise<void> {}

	async onUnloadFile(_file: TFile): Promise<void> {}

	async onRename(_file: TFile): Promise<void> {
		this.leaf.updateHeader();
	}

	canAcceptExtension(extension: string): boolean {
		return this.app.viewRegistry.getTypeByExtension(extension) === this.getViewType();
	}
}

/** A view of a file that can be edited. */
export abstract class EditableFileView extends FileView {}
