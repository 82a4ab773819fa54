import type { Extension } from '@codemirror/state';
import type * as Obsidian from 'obsidian';
import { debounce } from '../debounce';
import { EditorSuggests } from '../editor/editor-suggest';
import { pluginExtensions } from '../editor/editor-state';
import type { HostApp } from '../host-app';
import type { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';
import { FileView } from './file-view';
import { layoutOf, restoreLayout } from './layout';
import { MarkdownView } from './markdown-view';
import { openLink, offerLink } from './open-link';
import { PagePreview } from './page-preview';
import { TextFileView } from './text-file-view';
import type { View } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceSidedock } from './workspace-split';
import { WorkspaceTree } from './workspace-tree';

/** The window of the app: what is open in it, which of it is active, and what plugins add to editors and links. */
export class Workspace extends WorkspaceTree {
	readonly containerEl: HTMLElement;
	readonly leftRibbon = new WorkspaceRibbon();
	readonly editorSuggest = new EditorSuggests();
	readonly editorExtensions: Extension[] = [];
	readonly pagePreview: PagePreview;
	readonly requestSaveLayout = debounce(() => this.saveLayout(), 1000, true);
	/** Tells all views that can be seen that their size may have changed: soon, and once for many reasons. */
	readonly requestResize = debounce(() => this.resize(), 0);
	activeLeaf: WorkspaceLeaf | null = null;
	layoutReady = false;
	private readonly readyCallbacks: (() => unknown)[] = [];
	private readonly recentFiles: string[] = [];
	private clock = 0;

	constructor(app: HostApp, parentEl: HTMLElement) {
		super(app);
		this.containerEl = parentEl.createDiv({ cls: 'workspace' });
		const areas = [this.leftSplit, this.rootSplit, this.rightSplit];
		activeWindow.addEventListener('resize', () => this.requestResize());
		this.containerEl.append(this.leftRibbon.containerEl, ...areas.map((area) => area.containerEl));
		this.pagePreview = new PagePreview(this);
		Menu.keymap = app.keymap as Keymap;
		app.viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
		this.containerEl.on('click', 'a.internal-link', (event, linkEl) => {
			event.preventDefault();
			void openLink(this, linkEl.getAttr('data-href') ?? '', this.getActiveFile()?.path ?? '', event);
		});
	}

	protected override self(): this {
		return this;
	}

	get activeEditor(): MarkdownView | null {
		const view = this.activeLeaf?.view;
		return view instanceof MarkdownView ? view : null;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	/** Called by the host once the vault is read: what waited for the layout runs now. */
	setLayoutReady(): void {
		if (this.layoutReady) return;
		this.layoutReady = true;
		for (const callback of this.readyCallbacks.splice(0)) callback();
		this.onLayoutChange();
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus = false): void {
		const before = this.getActiveFile();
		const hasChanged = this.activeLeaf !== leaf;
		leaf.activeTime = ++this.clock;
		this.activeLeaf = leaf;
		leaf.parent?.selectTab(leaf);
		if (hasChanged) {
			for (const other of this.leavesIn()) other.containerEl.toggleClass('mod-active', other === leaf);
			this.trigger('active-leaf-change', leaf);
			const file = this.getActiveFile();
			if (file !== before) this.onFileOpen(file);
		}
		const isFocusWanted = typeof params === 'object' ? params.focus === true : focus;
		if (isFocusWanted) leaf.setEphemeralState({ focus: true });
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock || root instanceof WorkspaceMobileDrawer) root.expand();
		leaf.parent?.selectTab(leaf);
		await leaf.loadIfDeferred();
	}

	getActiveViewOfType<T>(type: abstract new (...args: never[]) => T): T | null {
		const view: View | undefined = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The file of the leaf that is active or, of those that show one, was it last. */
	getActiveFile(): Obsidian.TFile | null {
		const fileOf = ({ view }: WorkspaceLeaf) => (view instanceof FileView ? view.file : null);
		const leaves = [this.rootSplit, ...this.windows].flatMap((area) => this.leavesIn(area)).filter(fileOf);
		const recent = leaves.sort((a, b) => b.activeTime - a.activeTime)[0];
		return (this.activeLeaf && fileOf(this.activeLeaf)) ?? (recent ? fileOf(recent) : null);
	}

	getLastOpenFiles(): string[] {
		return [...this.recentFiles];
	}

	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf?: Obsidian.PaneType | boolean,
		openViewState?: Obsidian.OpenViewState,
	): Promise<void> {
		await openLink(this, linktext, sourcePath, newLeaf, openViewState);
	}

	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
		return offerLink(this, menu, linktext, sourcePath, leaf);
	}

	registerHoverLinkSource(id: string, info: Obsidian.HoverLinkSource): void {
		this.pagePreview.sources.set(id, info);
	}

	unregisterHoverLinkSource(id: string): void {
		this.pagePreview.sources.delete(id);
	}

	registerEditorExtension(extension: Extension): void {
		this.editorExtensions.push(extension);
		this.updateOptions();
	}

	unregisterEditorExtension(extension: Extension): void {
		this.editorExtensions.remove(extension);
		this.updateOptions();
	}

	updateOptions(): void {
		const effects = pluginExtensions.reconfigure([...this.editorExtensions]);
		this.iterateAllLeaves(({ view }) => {
			if (view instanceof MarkdownView) view.editor.cm.dispatch({ effects });
		});
	}

	/** Writes at once what open notes would write in a while. */
	async flushSaves(): Promise<void> {
		for (const { view } of this.leavesIn()) if (view instanceof TextFileView) await view.save();
	}

	getLayout(): Record<string, unknown> {
		return layoutOf(this);
	}

	async changeLayout(layout: Record<string, unknown>): Promise<void> {
		await restoreLayout(this, layout);
	}

	/** Called by the parts of the workspace when something has been opened, closed or moved. */
	onLayoutChange(): void {
		if (!this.layoutReady) return;
		this.trigger('layout-change');
		this.requestSaveLayout();
	}

	/** Called by a leaf that is gone. */
	onLeafDetached(leaf: WorkspaceLeaf): void {
		if (this.leavesIn(this.rootSplit).length === 0) this.createLeafInTabGroup();
		if (this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const next = this.getMostRecentLeaf();
			if (next) this.setActiveLeaf(next);
		}
		this.onLayoutChange();
	}

	/** Called by a leaf that has opened a file while it is the active one. */
	onFileOpen(file: Obsidian.TFile | null): void {
		if (file) this.recentFiles.splice(0, 10, ...[file.path, ...this.recentFiles].unique().slice(0, 10));
		this.trigger('file-open', file);
	}

	private resize(): void {
		this.trigger('resize');
		for (const leaf of this.leavesIn()) if (leaf.containerEl.isShown()) leaf.onResize();
	}

	private async saveLayout(): Promise<void> {
		const { vault } = this.app;
		if (!(await vault.adapter.exists(vault.configDir))) await vault.adapter.mkdir(vault.configDir);
		await vault.adapter.write(`${vault.configDir}/workspace.json`, JSON.stringify(this.getLayout(), null, 2));
	}
}
