import type { TAbstractFile, TFile, TFolder } from 'obsidian';
import { setIcon } from '../ui/icons';
import { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';
import { ItemView } from '../workspace/view';
import type { WorkspaceLeaf } from '../workspace/workspace-leaf';
import type { Words } from './words';

/** The vault's notes in their folders. */
export class FileListView extends ItemView {
	override icon = 'lucide-folder-closed';
	private readonly closed = new Set<string>();
	private readonly listEl: HTMLElement;
	private isDrawn = true;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly words: Words,
	) {
		super(leaf);
		this.contentEl.addClass('nav-files-container');
		this.listEl = this.contentEl.createDiv({ attr: { role: 'tree', 'aria-label': words.files } });
		this.listEl.addEventListener('keydown', (event) => this.onKey(event));
	}

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return this.words.files;
	}

	protected override async onOpen(): Promise<void> {
		const { vault, workspace } = this.app;
		this.registerEvent(vault.on('create', () => this.drawSoon()));
		this.registerEvent(vault.on('delete', () => this.drawSoon()));
		this.registerEvent(vault.on('rename', () => this.drawSoon()));
		this.registerEvent(workspace.on('file-open', () => this.drawSoon()));
		this.draw();
	}

	private drawSoon(): void {
		if (!this.isDrawn) return;
		this.isDrawn = false;
		window.requestAnimationFrame(() => this.draw());
	}

	private draw(): void {
		this.isDrawn = true;
		const focusedPath = (this.listEl.doc.activeElement as HTMLElement | null)?.dataset['path'];
		const { scrollTop } = this.contentEl;
		this.listEl.empty();
		this.drawChildren(this.listEl, this.app.vault.getRoot());
		this.contentEl.scrollTop = scrollTop;
		this.rows.forEach((row, index) => (row.tabIndex = index === 0 ? 0 : -1));
		if (focusedPath !== undefined) this.focusRow(this.rows.find((row) => row.dataset['path'] === focusedPath));
	}

	private drawChildren(parentEl: HTMLElement, folder: TFolder): void {
		const order = (file: TAbstractFile) => `${'children' in file ? 0 : 1}${file.name}`;
		for (const file of [...folder.children].sort((a, b) => (order(a) < order(b) ? -1 : 1)))
			if ('children' in file) this.drawFolder(parentEl, file as TFolder);
			else this.drawFile(parentEl, file as TFile);
	}

	private drawFolder(parentEl: HTMLElement, folder: TFolder): void {
		const isClosed = this.closed.has(folder.path);
		const itemEl = parentEl.createDiv({ cls: ['tree-item', 'nav-folder'] });
		itemEl.toggleClass('is-collapsed', isClosed);
		const titleEl = this.drawRow(itemEl, folder, 'nav-folder-title is-clickable mod-collapsible', folder.name);
		titleEl.setAttr('aria-expanded', !isClosed);
		const iconEl = createDiv({ cls: 'tree-item-icon collapse-icon nav-folder-collapse-indicator' });
		setIcon(iconEl, 'right-triangle');
		titleEl.prepend(iconEl);
		titleEl.addEventListener('click', () => this.toggle(folder));
		if (!isClosed)
			this.drawChildren(
				itemEl.createDiv({ cls: 'tree-item-children nav-folder-children', attr: { role: 'group' } }),
				folder,
			);
	}

	private drawFile(parentEl: HTMLElement, file: TFile): void {
		const itemEl = parentEl.createDiv({ cls: ['tree-item', 'nav-file'] });
		const name = file.extension === 'md' ? file.basename : file.name;
		const titleEl = this.drawRow(itemEl, file, 'nav-file-title is-clickable', name);
		const isActive = this.app.workspace.getActiveFile() === file;
		titleEl.toggleClass('is-active', isActive);
		titleEl.setAttr('aria-selected', isActive);
		const open = (event: MouseEvent) => void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
		titleEl.addEventListener('click', open);
		titleEl.addEventListener('auxclick', (event) => {
			if (event.button === 1) open(event);
		});
	}

	private drawRow(itemEl: HTMLElement, file: TAbstractFile, cls: string, name: string): HTMLElement {
		const rowEl = itemEl.createDiv({
			cls: `tree-item-self ${cls}`,
			attr: { 'data-path': file.path, role: 'treeitem' },
		});
		rowEl.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: name });
		rowEl.addEventListener('contextmenu', (event) => {
			const menu = Menu.forEvent(event);
			this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
		});
		return rowEl;
	}

	private toggle(folder: TFolder): void {
		if (!this.closed.delete(folder.path)) this.closed.add(folder.path);
		this.draw();
	}

	private get rows(): HTMLElement[] {
		return this.listEl.findAll('.tree-item-self');
	}

	private focusRow(row: HTMLElement | undefined): void {
		if (!row) return;
		for (const other of this.rows) other.tabIndex = other === row ? 0 : -1;
		row.focus();
	}

	private onKey(event: KeyboardEvent): void {
		const { rows } = this;
		const row = event.target as HTMLElement;
		const at = rows.indexOf(row);
		if (at < 0) return;
		const folder = this.app.vault.getFolderByPath(row.dataset['path'] ?? '');
		const isClosed = folder ? this.closed.has(folder.path) : null;
		const act: Record<string, () => void> = {
			ArrowDown: () => this.focusRow(rows[at + 1]),
			ArrowUp: () => this.focusRow(rows[at - 1]),
			Home: () => this.focusRow(rows[0]),
			End: () => this.focusRow(rows[rows.length - 1]),
			ArrowRight: () => folder && isClosed && this.toggle(folder),
			ArrowLeft: () => folder && isClosed === false && this.toggle(folder),
			Enter: () => row.click(),
			' ': () => row.click(),
		};
		const run = act[event.key];
		if (!run || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		run();
	}
}
