import type { TFile } from 'obsidian';
import { debounce } from '../debounce';
import { EditableFileView } from './file-view';
import { mergeTexts } from './merge-texts';

/** A view of a text file: loads it, saves two seconds after the last change, and takes in what others write meanwhile. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	readonly requestSave = debounce(() => void this.save(), 2000, true);
	/** What the file holds as far as this view knows. */
	#saved = '';
	#isSaving = false;

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', (file) => {
				if (file === this.file && !this.#isSaving) void this.#takeIn(this.file);
			}),
		);
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.#saved = this.data = await this.app.vault.read(file);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save(true);
	}

	/** Writes the view's data, unless the file holds just that; then, where asked to, clears the view. */
	async save(isCleared = false): Promise<void> {
		this.requestSave.cancel();
		const { file } = this;
		if (file && this.app.vault.getFileByPath(file.path) === file) {
			const data = this.getViewData();
			if (data !== this.normalizeData(this.#saved)) {
				this.#isSaving = true;
				this.#saved = this.data = data;
				try {
					await this.app.vault.modify(file, data);
				} finally {
					this.#isSaving = false;
				}
			}
		}
		if (isCleared) this.clear();
	}

	async #takeIn(file: TFile): Promise<void> {
		const theirs = await this.app.vault.read(file);
		if (theirs === this.#saved || file !== this.file) return;
		const mine = this.getViewData();
		const base = this.normalizeData(this.#saved);
		this.#saved = theirs;
		this.data = mine === base ? theirs : mergeTexts(base, mine, this.normalizeData(theirs));
		this.setViewData(this.data, false);
		if (mine !== base) this.requestSave();
	}

	/** What `getViewData` answers right after `setViewData(text)`. */
	protected normalizeData(text: string): string {
		return text;
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;
}
