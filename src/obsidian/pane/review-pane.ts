import { ItemView } from 'obsidian';
import type { HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';

import { rowsOf } from '../../core/browse/rows-of';
import { calendarDayOf } from '../../core/dates/calendar-day-of';
import type { Browse, Row, View } from '../../core/browse/row';
import type { Beginnings } from '../beginnings';
import { attempt } from '../notify';
import { REVIEW_INDEX } from '../review-index';
import type { Workbench } from '../workbench';

import { drawBeginning, drawNothingFound } from './draw-empty';
import { PaneHeader } from './pane-header';
import { FIRST_VIEW, stateOf, toggledElsewhere, viewOf } from './pane-state';
import { ReviewTree } from './review-tree';
import { isNoteRow, openPlace, paneTypeOf, placeOf, previewPlace, showPlaceMenu } from './row-actions';

/** What the pane is made of, top to bottom. */
interface PaneParts {
	readonly header: PaneHeader;
	readonly countEl: HTMLElement;
	readonly listEl: HTMLElement;
	readonly tree: ReviewTree;
	readonly emptyEl: HTMLElement;
}

/** The index of reviews in the sidebar. It holds how the person looks at the reviews; the index holds the reviews. */
export class ReviewPane extends ItemView {
	override icon = 'presentation';
	hoverPopover: HoverPopover | null = null;
	#shown: View = FIRST_VIEW;
	#isStale = true;
	#browse: Browse | null = null;
	#parts: PaneParts | null = null;

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
		return { ...super.getState(), ...stateOf(this.#shown) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.#shown = viewOf(state, this.#shown);
		await super.setState(state, result);
		this.#redraw();
	}

	override onResize(): void {
		super.onResize();
		// A pane that was hidden and comes into sight is told so by its size.
		if (this.#isStale) this.#redraw();
	}

	protected override async onOpen(): Promise<void> {
		const { contentEl } = this;
		contentEl.empty();
		contentEl.addClass('meetup-pane');
		const header = new PaneHeader(contentEl, this.bench.strings, {
			createReview: this.begin.createReview,
			groupBy: (by) => this.#look({ by }),
			toggleAll: () => this.#toggleAll(),
			search: (search) => this.#look({ search }),
		});
		const countEl = contentEl.createDiv({ cls: 'meetup-pane-count', attr: { role: 'status' } });
		const listEl = contentEl.createDiv({ cls: ['nav-files-container', 'meetup-pane-list'] });
		const tree = new ReviewTree(listEl, this.bench.strings, {
			toggle: (row) => this.#toggle(row),
			open: (row, event) =>
				void attempt(this.bench.strings, () => openPlace(this.app, placeOf(row), paneTypeOf(event))),
			preview: (row, event, rowEl) => previewPlace(this.app, placeOf(row), event, this, rowEl),
			menu: (row, event) => {
				if (!isNoteRow(row) || 'rowEl' in event) return;
				const reflect = this.begin.reflectionOn(row.path);
				showPlaceMenu(this.app, placeOf(row), event, this.leaf, this.bench.strings, reflect);
			},
			stand: (row) => (this.bench.chosen.path = row && isNoteRow(row) ? row.path : null),
			drag: () => {},
			leaveUp: () => header.focus(),
			moved: () => {},
		});
		this.#parts = { header, countEl, listEl, tree, emptyEl: listEl.createDiv() };
		const progressed = () => countEl.setText(this.#countText());
		this.register(() => (this.bench.chosen.path = null));
		this.register(this.bench.watcher.tell({ changed: () => this.#redraw(), progressed }));
		this.#redraw();
	}

	/** Draws what the index says now; in a hidden pane, when it is seen again. */
	#redraw(): void {
		this.#isStale = true;
		if (!this.#parts || !this.contentEl.isShown()) return;
		this.#isStale = false;
		const { header, countEl, listEl, tree, emptyEl } = this.#parts;
		const { strings, index } = this.bench;
		const { scrollTop } = listEl;
		const browse = rowsOf(index, this.#shown, calendarDayOf(new Date()));
		this.#browse = browse;
		const isFound = browse.rows.length > 0;
		header.show(this.#shown.by, this.#shown.search, this.#isAllClosed());
		countEl.setText(this.#countText());
		tree.draw(browse);
		emptyEl.empty();
		if (isFound) listEl.scrollTop = scrollTop;
		// Before all is read, what is missing is not known to be missing.
		else if (!index.isComplete) return;
		else if (this.#shown.search !== '' && index.size > 0)
			drawNothingFound(emptyEl, strings, this.#shown.search, () => {
				this.#look({ search: '' });
				header.focus();
			});
		else drawBeginning(emptyEl, strings, this.begin);
	}

	#countText(): string {
		const { strings, index, watcher } = this.bench;
		if (!index.isComplete) return strings.pane.reading(watcher.progress.read, watcher.progress.total);
		if (!this.#browse || this.#browse.rows.length === 0) return '';
		const { reviews, talks } = this.#browse;
		return `${strings.pane.reviews(reviews)}, ${strings.pane.talks(talks)}`;
	}

	#look(change: Partial<View>): void {
		this.#shown = { ...this.#shown, ...change };
		this.app.workspace.requestSaveLayout();
		this.#redraw();
	}

	#toggle(row: Row): void {
		const closed = new Set(this.#shown.closed);
		if (!closed.delete(row.id)) closed.add(row.id);
		this.#look({ closed });
	}

	#isAllClosed(): boolean {
		const groups = this.#browse?.groups ?? [];
		return groups.length > 0 && groups.every(({ isClosed }) => isClosed);
	}

	#toggleAll(): void {
		const groups = this.#browse?.groups ?? [];
		const here = this.#isAllClosed() ? [] : groups.map(({ id }) => id);
		this.#look({ closed: new Set([...toggledElsewhere(this.#shown, groups), ...here]) });
	}
}
