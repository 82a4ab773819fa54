import type { TFile } from 'obsidian';
import { FileView } from '../workspace/file-view';
import type { WorkspaceLeaf } from '../workspace/workspace-leaf';
import { stringifyYaml } from '../yaml';
import { ShownBase } from './shown-base';

/** A `.base` file in a leaf. What `this` is in its filters is the file itself. */
export class BasesFileView extends FileView {
	override icon = 'lucide-layout-list';
	private shown: ShownBase | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.contentEl.addClass('bases-view-content');
	}

	getViewType(): string {
		return 'bases';
	}

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', (file) => {
				if (file === this.file) void this.read(this.file);
			}),
		);
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.shown = this.addChild(
			new ShownBase(this.app, this.contentEl, file, (base) => {
				void this.app.vault.modify(file, stringifyYaml(base));
			}) as never,
		);
		await this.read(file);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		if (this.shown) this.removeChild(this.shown as never);
		this.shown = null;
		this.contentEl.empty();
	}

	override onResize(): void {
		this.shown?.untyped?.onResize?.();
	}

	override getEphemeralState(): Record<string, unknown> {
		return (this.shown?.untyped?.getEphemeralState?.() ?? {}) as Record<string, unknown>;
	}

	override setEphemeralState(state: unknown): void {
		this.shown?.untyped?.setEphemeralState?.(state);
		const { focus } = (state ?? {}) as { focus?: boolean };
		if (focus) this.shown?.untyped?.focus?.();
	}

	private async read(file: TFile): Promise<void> {
		this.shown?.show(await this.app.vault.read(file));
	}
}
