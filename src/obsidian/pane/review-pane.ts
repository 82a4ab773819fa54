import { ItemView } from 'obsidian';
import type { HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';

import { rowsOf } from '../../core/browse/rows-of';
import type { Browse, Row, View } from '../../core/browse/row';
import { attempt } from '../notify';
import { REVIEW_INDEX } from '../review-index';
import type { Workbench } from '../workbench';

import { drawBeginning, drawNothingFound, drawReading } from './draw-empty';
import type { Beginnings } from './draw-empty';
import { PaneHeader } from './pane-header';
import { FIRST_VIEW, stateOf, viewOf } from './pane-state';
import { ReviewTree } from './review-tree';
import { isNoteRow, openRow, paneTypeOf, previewRow, showRowMenu } from './row-actions';

/** The index of reviews in the sidebar. It holds how the person looks at the reviews; the index holds the reviews. */
export class ReviewPane extends ItemView {
	override icon = 'presentation';
	hoverPopover: HoverPopover | null = null;
	private shown: View = FIRST_VIEW;
	private isStale = true;
	private browse: Browse = { rows: [], reviews: 0, talks: 0 };
	private header: PaneHeader | null = null;
	private tree: ReviewTree | null = null;
	private countEl: HTMLElement | null = null;
	private listEl: HTMLElement | null = null;
	private emptyEl: HTMLElement | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly bench: Workbench,
		private readonly begin: Beginnings,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return REVIEW_INDEX;
	}

	override getDisplayText(): string {
		return this.bench.strings.pane.title;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...stateOf(this.shown) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.shown = viewOf(state, this.shown);
		await super.setState(state, result);
		this.redraw();
	}

	override onResize(): void {
		super.onResize();
		// A pane that was hidden and comes into sight is told so by its size.
		if (this.isStale) this.redraw();
	}

	protected override async onOpen(): Promise<void> {
		const { contentEl } = this;
		contentEl.empty();
		contentEl.addClass('meetup-pane');
		this.header = new PaneHeader(contentEl, this.bench.strings, {
			createReview: this.begin.createReview,
			groupBy: (by) => this.look({ by }),
			toggleAll: () => this.toggleAll(),
			search: (search) => this.look({ search }),
		});
		this.countEl = contentEl.createDiv({ cls: 'meetup-pane-count', attr: { role: 'status' } });
		this.listEl = contentEl.createDiv({ cls: ['nav-files-container', 'meetup-pane-list'] });
		this.tree = new ReviewTree(this.listEl, this.bench.strings, {
			toggle: (row) => this.toggle(row),
			open: (row, event) => {
				if (!isNoteRow(row)) return;
				void attempt(this.bench.strings, () => openRow(this.app, row, paneTypeOf(event)));
			},
			preview: (row, event, rowEl) => {
				if (isNoteRow(row)) previewRow(this.app, row, event, this, rowEl);
			},
			menu: (row, event) => {
				if (isNoteRow(row)) showRowMenu(this.app, row, event, this.leaf, this.bench.strings);
			},
		});
		this.emptyEl = this.listEl.createDiv();
		this.register(this.bench.watcher.onChange(() => this.redraw()));
		this.redraw();
	}

	/** Draws what the index says now; in a hidden pane, when it is seen again. */
	private redraw(): void {
		const { tree, header, countEl, listEl, emptyEl } = this;
		this.isStale = true;
		if (!tree || !header || !countEl || !listEl || !emptyEl || !this.contentEl.isShown()) return;
		this.isStale = false;
		const { strings, index } = this.bench;
		const { scrollTop } = listEl;
		this.browse = rowsOf(index, this.shown);
		const isFound = this.browse.rows.length > 0;
		header.show(this.shown.by, this.shown.search, this.isAllClosed());
		countEl.setText(this.countText());
		tree.draw(this.browse, this.shown.by);
		emptyEl.empty();
		if (isFound) listEl.scrollTop = scrollTop;
		else if (this.shown.search !== '' && index.size > 0)
			drawNothingFound(emptyEl, strings, this.shown.search, () => this.look({ search: '' }));
		else if (index.isComplete) drawBeginning(emptyEl, strings, this.begin);
		else drawReading(emptyEl, strings, this.bench.watcher.progress.read, this.bench.watcher.progress.total);
	}

	private countText(): string {
		const { strings, index, watcher } = this.bench;
		if (this.browse.rows.length === 0) return '';
		if (!index.isComplete) return strings.pane.reading(watcher.progress.read, watcher.progress.total);
		return strings.pane.counts(this.browse.reviews, this.browse.talks);
	}

	private look(change: Partial<View>): void {
		this.shown = { ...this.shown, ...change };
		this.app.workspace.requestSaveLayout();
		this.redraw();
	}

	private toggle(row: Row): void {
		const closed = new Set(this.shown.closed);
		if (!closed.delete(row.id)) closed.add(row.id);
		this.look({ closed });
	}

	private groups(): readonly Row[] {
		return this.browse.rows.filter((row) => row.kind === 'group');
	}

	private isAllClosed(): boolean {
		const groups = this.groups();
		return groups.length > 0 && groups.length === this.browse.rows.length;
	}

	private toggleAll(): void {
		this.look({ closed: new Set(this.isAllClosed() ? [] : this.groups().map((row) => row.id)) });
	}
}
