import type { TFile } from 'obsidian';
import { Component } from '../component';
import { MarkdownRenderer } from '../ui/markdown-renderer';
import { bodyOf } from './body-of';
import type { MarkdownView } from './markdown-view';

/** The reading view of a note. */
export class MarkdownPreviewView {
	readonly type = 'preview';
	readonly containerEl: HTMLElement;
	private readonly previewEl: HTMLElement;
	private readonly sizerEl: HTMLElement;
	private rendered = new Component();
	private text = '';
	private turn = 0;

	constructor(private readonly view: MarkdownView) {
		this.containerEl = view.contentEl.createDiv({ cls: 'markdown-reading-view' });
		this.previewEl = this.containerEl.createDiv({
			cls: 'markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings',
			attr: { tabindex: -1 },
		});
		this.sizerEl = this.previewEl.createDiv({ cls: 'markdown-preview-sizer markdown-preview-section' });
	}

	get file(): TFile | null {
		return this.view.file;
	}

	get(): string {
		return this.text;
	}

	set(data: string, _clear: boolean): void {
		this.text = data;
		void this.render();
	}

	clear(): void {
		this.set('', true);
	}

	rerender(_full = false): void {
		void this.render();
	}

	getScroll(): number {
		return this.previewEl.scrollTop;
	}

	applyScroll(scroll: number): void {
		this.previewEl.scrollTop = scroll;
	}

	/** Scrolls to the heading that a line of the note stands under, or is, and lets it flash. */
	async showLine(line: number): Promise<void> {
		await this.render();
		const headings = (this.file && this.view.app.metadataCache.getFileCache(this.file)?.headings) ?? [];
		const before = headings.filter((heading) => heading.position.start.line <= line).length;
		const el = this.sizerEl.findAll('[data-heading]')[before - 1];
		if (!el) return this.applyScroll(0);
		el.scrollIntoView({ block: 'start' });
		el.addClass('is-flashing');
		window.setTimeout(() => el.removeClass('is-flashing'), 1000);
	}

	/** Renders the note anew; of several calls under way only the last one is shown. */
	async render(): Promise<void> {
		const turn = ++this.turn;
		const rendered = new Component();
		void rendered.load();
		const { app, file } = this.view;
		const el = createDiv();
		if (file) el.createDiv({ cls: 'inline-title', text: file.basename });
		await MarkdownRenderer.render(app, bodyOf(this.text), el, file?.path ?? '', rendered);
		if (turn !== this.turn) return rendered.unload();
		this.rendered.unload();
		this.rendered = rendered;
		this.sizerEl.replaceChildren(...Array.from(el.childNodes));
	}
}
