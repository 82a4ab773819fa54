import { ItemView, MarkdownView } from 'obsidian';
import type { HoverPopover, Menu, ViewStateResult, WorkspaceLeaf } from 'obsidian';

import { hasNoteRow } from '../../core/browse/find-note-row';
import type { Row } from '../../core/browse/row';
import type { NotePath } from '../../core/model/note-path';
import { withTerm } from '../../core/names/search-term';
import type { Beginnings } from '../beginnings';
import { attempt } from '../notify';
import { openPlace } from '../open-place';
import type { NotePlace } from '../open-place';
import { REVIEW_INDEX } from '../review-index';
import type { NoteRevealer } from '../review-index';
import type { Workbench } from '../workbench';

import type { Card } from './card-of';
import { dragRow } from './drag-place';
import { showGroupMenu } from './group-menu';
import { PaneFace } from './pane-face';
import type { FaceActions } from './pane-face';
import { addPaneItems } from './pane-menu';
import { PaneSight } from './pane-sight';
import { savedOf, stateOf } from './pane-state';
import { showPlaceMenu } from './place-menu';
import { isNoteRow, paneTypeOf, placeOf, previewPlace } from './row-actions';
import type { MenuAt } from './show-menu';
import { WindowFocus } from './window-focus';

/** The index of reviews in the sidebar, as the app knows it. It holds how the person looks at the reviews; the index holds the reviews. */
export class ReviewPane extends ItemView implements NoteRevealer {
	override icon = 'presentation';
	/** What is opened does not take its place, in the main area neither. */
	override navigation = false;
	hoverPopover: HoverPopover | null = null;
	#face: PaneFace | null = null;
	/** The note that is being opened by one of the rows. */
	#openedHere: string | null = null;
	readonly #sight: PaneSight;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly bench: Workbench,
		private readonly begin: Beginnings,
	) {
		super(leaf);
		this.#sight = new PaneSight(bench, () => this.contentEl.isShown());
	}

	override getViewType(): string {
		return REVIEW_INDEX;
	}

	override getDisplayText(): string {
		return this.bench.strings.pane.title;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...savedOf(this.#sight.state) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		this.#sight.restore(stateOf(state, this.#sight.state));
	}

	override onResize(): void {
		super.onResize();
		this.#sight.resized();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		this.#addItems(menu);
	}

	/** Shows the row of a note and puts the focus on it, as soon as the index knows all. */
	revealNote(path: NotePath): void {
		this.#sight.reveal(path, true);
	}

	protected override async onOpen(): Promise<void> {
		const { app, bench, contentEl } = this;
		contentEl.empty();
		contentEl.addClass('meetup-pane');
		const face = (this.#face = new PaneFace(contentEl, bench, this.begin, this.#actions()));
		const changed = () => this.#sight.redraw();
		this.register(() => (bench.chosen.path = null));
		this.register(bench.watcher.tell({ changed, progressed: () => face.drawCount() }));
		this.registerEvent(app.workspace.on('file-open', () => this.#noteOpened()));
		this.registerEvent(app.vault.on('rename', ({ path }, from) => this.#sight.moved(from, path)));
		const focused = () => this.#sight.refresh();
		const migrated = () => this.#sight.resized();
		this.addChild(new WindowFocus(contentEl, focused, migrated));
		this.#sight.show(face);
	}

	protected override async onClose(): Promise<void> {
		this.#face?.end();
		this.#face = null;
		this.#sight.show(null);
	}

	/** What is done with the hands. */
	#actions(): FaceActions {
		const { app, bench, begin } = this;
		const { workspace } = app;
		const sight = this.#sight;
		const open = (place: NotePlace, event: MouseEvent | KeyboardEvent): void => {
			this.#openedHere = place.path;
			void attempt(bench.strings, () => openPlace(app, place, paneTypeOf(event)));
		};
		const preview = (place: NotePlace, event: MouseEvent, targetEl: HTMLElement): void =>
			previewPlace(app, place, event, this, targetEl);
		const leaveUp = (): void => this.#face?.header.search.focus();
		return {
			header: {
				createReview: begin.createReview,
				groupBy: (by) => sight.look({ by }),
				sortBy: (sort) => sight.look({ sort }),
				toggleHeatMap: () => sight.change({ hasHeatMap: !sight.state.hasHeatMap }),
				reveal: () => {
					const path = this.#openNote;
					if (path !== null && hasNoteRow(bench.index, path)) sight.reveal(path, true);
				},
				toggleAll: () => sight.toggleAll(),
				addMore: (menu) => this.#addItems(menu),
				search: (search) => sight.look({ search }, true),
				begin: () => void sight.warmUp(),
				leaveDown: () => {
					sight.refresh();
					this.#face?.tree.focus();
				},
				leave: () => {
					const recent = workspace.getMostRecentLeaf();
					// In the main area, or in a window of its own, the pane may be the most recent one itself.
					const leaf = recent === this.leaf ? this.#leafOfNote() : recent;
					if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
				},
			},
			tree: {
				leaveUp,
				toggle: (row) => sight.toggle(row),
				open: (row, event) => open(placeOf(row), event),
				preview: (row, event, rowEl) => preview(placeOf(row), event, rowEl),
				menu: (row, at) => this.#showMenu(row, at),
				showCard: (card) => this.#showCard(card),
				drag: (row, event) => dragRow(app, row, event),
				stand: (row) => (bench.chosen.path = row && isNoteRow(row) ? row.path : null),
				scrolled: () => sight.scrolled(),
			},
			card: { open, preview, showSpeaker: (key) => this.#showCard({ kind: 'speaker', key }) },
			closeCard: () => {
				sight.change({ card: null });
				this.#face?.tree.focus();
			},
			pick: (month) => sight.look({ search: withTerm(sight.state.view.search, month, 'date') }),
			clearSearch: () => {
				sight.look({ search: '' });
				leaveUp();
			},
		};
	}

	#showCard(card: Card): void {
		this.#sight.change({ card });
		this.#face?.card.focus();
	}

	#showMenu(row: Row, at: MenuAt): void {
		const { app, bench, begin, leaf } = this;
		const { strings } = bench;
		if (isNoteRow(row)) return showPlaceMenu(app, placeOf(row), at, leaf, strings, begin.reflectionOn(row.path));
		const sight = this.#sight;
		showGroupMenu(row, at, strings, begin, {
			showCard: (card) => this.#showCard(card),
			narrow: (operator, value) => sight.look({ search: withTerm(sight.state.view.search, value, operator) }),
			toggleInside: (group, isClosed) => sight.toggleInside(group, isClosed),
		});
	}

	#addItems(menu: Menu): void {
		const { isFollowing } = this.#sight.state;
		const [newest] = this.bench.index.years();
		addPaneItems(menu, this.bench.strings, this.begin, {
			isFollowing,
			follow: () => this.#sight.change({ isFollowing: !isFollowing }),
			showYear: newest ? () => this.#showCard({ kind: 'year', year: newest.name }) : null,
		});
	}

	get #openNote(): NotePath | null {
		return (this.app.workspace.getActiveFile()?.path as NotePath | undefined) ?? null;
	}

	/** The leaf of the open note. */
	#leafOfNote(): WorkspaceLeaf | undefined {
		return this.app.workspace
			.getLeavesOfType('markdown')
			.find(({ view }) => view instanceof MarkdownView && view.file?.path === this.#openNote);
	}

	/** A note was opened, by a row or elsewhere. */
	#noteOpened(): void {
		const path = this.#openNote;
		const isOpenedHere = path === this.#openedHere;
		this.#openedHere = null;
		this.#face?.mark(path);
		if (path !== null && this.#sight.state.isFollowing && !isOpenedHere && hasNoteRow(this.bench.index, path))
			this.#sight.reveal(path, false);
	}
}
