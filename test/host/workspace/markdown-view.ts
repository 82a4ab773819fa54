import { Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { MarkdownViewModeType, TFile, ViewStateResult } from 'obsidian';
import { Editor } from '../editor/editor';
import { editorStateOf } from '../editor/editor-state';
import { resolveSubpath } from '../metadata/resolve-subpath';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { HoverPopover } from '../ui/hover-popover';
import type { Menu } from '../ui/menu';
import { MarkdownPreviewView } from './markdown-preview-view';
import { differenceOf } from './merge-texts';
import { TextFileView } from './text-file-view';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Where in a note a person is brought: a line, a heading, a selection. */
interface Place {
	readonly line?: number;
	readonly subpath?: string;
	readonly cursor?: { readonly from: { line: number; ch: number }; readonly to?: { line: number; ch: number } };
	readonly scroll?: number;
	readonly focus?: boolean;
	readonly rename?: string;
}

/** A note: its source in an editor, or as it reads. */
export class MarkdownView extends TextFileView {
	override icon = 'lucide-file-text';
	hoverPopover: HoverPopover | null = null;
	readonly editor: Editor;
	readonly previewMode: MarkdownPreviewView;
	private readonly sourceEl: HTMLElement;
	private readonly modeEl: HTMLElement;
	private mode: MarkdownViewModeType = 'source';
	private isLoading = false;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv({
			cls: 'markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width node-insert-event',
		});
		const cm = new EditorView({ parent: this.sourceEl });
		this.editor = new Editor(cm);
		cm.setState(editorStateOf(this, ''));
		this.previewMode = new MarkdownPreviewView(this);
		this.previewMode.containerEl.hide();
		this.modeEl = this.addAction('lucide-book-open', '', () => void this.toggleMode());
		this.drawMode();
		this.register(() => cm.destroy());
	}

	/** The pane that is shown: the editor's part or the reading view. */
	get currentMode(): MarkdownPreviewView | EditMode {
		return this.mode === 'preview' ? this.previewMode : this.editMode;
	}

	readonly editMode: EditMode = {
		type: 'source',
		getScroll: () => this.editor.cm.scrollDOM.scrollTop,
		applyScroll: (scroll) => (this.editor.cm.scrollDOM.scrollTop = scroll),
		get: () => this.editor.getValue(),
		set: (data, isCleared) => this.setViewData(data, isCleared),
	};

	getViewType(): string {
		return 'markdown';
	}

	getMode(): MarkdownViewModeType {
		return this.mode;
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		const { cm } = this.editor;
		this.isLoading = true;
		if (clear) cm.setState(editorStateOf(this, data));
		else {
			const changes = differenceOf(this.getViewData(), this.normalizeData(data));
			cm.dispatch({ changes, annotations: Transaction.addToHistory.of(false) });
		}
		this.isLoading = false;
		if (this.mode === 'preview') this.previewMode.set(data, clear);
	}

	clear(): void {}

	/** Called by the editor when its text has changed. */
	onEditorChange(): void {
		if (this.isLoading) return;
		this.requestSave();
		const { workspace } = this.leaf;
		workspace.trigger('editor-change', this.editor, this);
		if (this.file) workspace.trigger('quick-preview', this.file, this.getViewData());
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: true };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { mode } = (state ?? {}) as { mode?: MarkdownViewModeType };
		if (mode && mode !== this.mode) await this.setMode(mode);
	}

	override getEphemeralState(): Record<string, unknown> {
		const { from, to } = { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') };
		return { cursor: { from, to }, scroll: this.currentMode.getScroll() };
	}

	override setEphemeralState(state: unknown): void {
		const place = (state ?? {}) as Place;
		const line = place.line ?? this.lineOfSubpath(place.subpath);
		if (line !== null && this.mode === 'preview') void this.previewMode.showLine(line);
		else if (line !== null) this.showLine(line);
		if (place.cursor) {
			const { from, to = from } = place.cursor;
			this.editor.setSelection(from, to);
			this.editor.scrollIntoView({ from, to }, true);
		}
		if (place.scroll !== undefined) this.currentMode.applyScroll(place.scroll);
		if (place.focus) this.focus();
	}

	/** Puts the keyboard into the note. */
	focus(): void {
		if (this.mode === 'source') this.editor.focus();
		else this.previewMode.containerEl.querySelector<HTMLElement>('.markdown-preview-view')?.focus();
	}

	override async onLoadFile(file: TFile): Promise<void> {
		await super.onLoadFile(file);
		if (this.mode === 'preview') await this.previewMode.render();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		if (this.file) this.leaf.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}

	showSearch(): void {
		throw new Error('MarkdownView.showSearch is not part of the host');
	}

	protected override normalizeData(text: string): string {
		return text.replace(/\r\n?/g, '\n');
	}

	private async toggleMode(): Promise<void> {
		await this.setMode(this.mode === 'source' ? 'preview' : 'source');
		this.focus();
	}

	private async setMode(mode: MarkdownViewModeType): Promise<void> {
		if (mode === 'preview') await this.save();
		this.mode = mode;
		this.drawMode();
		if (mode === 'preview') this.previewMode.set(this.getViewData(), false);
		this.leaf.workspace.onLayoutChange();
	}

	private drawMode(): void {
		const isReading = this.mode === 'preview';
		this.sourceEl.toggle(!isReading);
		this.previewMode.containerEl.toggle(isReading);
		this.containerEl.setAttr('data-mode', this.mode);
		setIcon(this.modeEl, isReading ? 'lucide-pen-line' : 'lucide-book-open');
		setTooltip(
			this.modeEl,
			isReading ? 'Current view: reading. Click to edit' : 'Current view: editing. Click to read',
		);
	}

	private lineOfSubpath(subpath: string | undefined): number | null {
		const cache = subpath && this.file ? this.app.metadataCache.getFileCache(this.file) : null;
		return cache && subpath ? (resolveSubpath(cache, subpath)?.start.line ?? null) : null;
	}

	private showLine(line: number): void {
		const from = { line, ch: 0 };
		const to = { line, ch: this.editor.getLine(line).length };
		this.editor.setCursor(from);
		this.editor.scrollIntoView({ from, to }, true);
	}
}

/** The editor's part of a note's view. */
export interface EditMode {
	readonly type: 'source';
	getScroll(): number;
	applyScroll(scroll: number): void;
	get(): string;
	set(data: string, clear: boolean): void;
}
