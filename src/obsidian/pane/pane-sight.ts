import { Platform } from 'obsidian';

import { findNoteRow } from '../../core/browse/find-note-row';
import { warmUp } from '../../core/browse/find-reviews';
import type { Browse, GroupRow, Row, View } from '../../core/browse/row';
import { rowsOf } from '../../core/browse/rows-of';
import { toggledAll } from '../../core/browse/toggled-all';
import { movedId, toggledInside, toggledRow, withMoved, withoutSearches } from '../../core/browse/toggled-rows';
import { calendarDayOf } from '../../core/dates/calendar-day-of';
import type { CalendarDay } from '../../core/model/calendar-day';
import type { NotePath } from '../../core/model/note-path';
import { atOncePerFrame } from '../vault/once-per-frame';
import { TimeSlice } from '../vault/time-slice';
import type { Workbench } from '../workbench';

import type { PaneFace } from './pane-face';
import { FIRST_STATE } from './pane-state';
import type { PaneState } from './pane-state';
import type { Anchor } from './windowed-list';

/** What is seen in the pane: how the person looks at the reviews, and the rows that this gives. */
export class PaneSight {
	#state: PaneState = FIRST_STATE;
	#browse: Browse | null = null;
	#face: PaneFace | null = null;
	#isStale = true;
	/** The day on which the rows were drawn. */
	#day: CalendarDay | null = null;
	/** A note to show once the index knows all. */
	#wanted: { readonly path: NotePath; readonly focus: boolean } | null = null;
	/** Whether other rows are looked at than before: from the first. */
	#goesUp = false;
	/** Whether the search was made ready for all that was read at first. */
	#isWarm = false;
	/** Where the rows were scrolled to when they were last seen; null at the top. */
	#place: Anchor | null = null;
	readonly #redrawSoon = atOncePerFrame(() => this.#isStale && this.redraw());

	/** @param isSeen whether anybody can see the pane at this moment */
	constructor(
		private readonly bench: Workbench,
		private readonly isSeen: () => boolean,
	) {}

	/** With the place at this moment to which the rows are scrolled. */
	get state(): PaneState {
		// An anchor that the rows have not been scrolled to yet is where they are to be.
		return { ...this.#state, anchor: this.#state.anchor ?? this.#place };
	}

	/** Shows itself in a face from now on; null: in none. */
	show(face: PaneFace | null): void {
		this.#face = face;
		this.redraw();
	}

	/** Takes a state as it was saved, with the place to which the rows were scrolled. */
	restore(state: PaneState): void {
		this.#state = state;
		this.redraw();
	}

	/** Changes what is not about rows. */
	change(change: Partial<Omit<PaneState, 'view' | 'anchor'>>): void {
		this.#set(change);
		this.redraw();
	}

	/** Looks at other rows, from the first: at once; while somebody types once a frame at most. */
	look(change: Partial<View>, isTyped = false): void {
		const view = { ...this.#state.view, ...change };
		const closed = view.search.trim() === '' ? withoutSearches(view.closed) : view.closed;
		this.#set({ view: { ...view, closed }, anchor: null });
		this.#goesUp = true;
		this.#isStale = true;
		if (isTyped) this.#redrawSoon();
		else this.redraw();
	}

	/** Makes the search ready, a little at a time: while nobody waits for it, or the person begins to type. */
	async warmUp(): Promise<void> {
		const slice = new TimeSlice();
		const steps = warmUp(this.bench.index);
		while (!steps.next().done) await slice.breathe();
	}

	toggle(row: Row): void {
		if (this.#browse) this.#close(toggledRow(this.#state.view, row, this.#browse, this.bench.index.isComplete));
	}

	toggleAll(): void {
		if (this.#browse) this.#close(toggledAll(this.#state.view, this.#browse));
	}

	toggleInside(row: GroupRow, isClosed: boolean): void {
		this.#close(toggledInside(this.bench.index, this.#state.view, row, isClosed, today()));
	}

	/** A note or a folder has another path from now on. The index tells when its rows are other ones. */
	moved(from: string, to: string): void {
		const { view, anchor } = this.#state;
		const idOf = (id: string): string => movedId(id, from, to);
		const at = (place: Anchor | null): Anchor | null => place && { ...place, id: idOf(place.id) };
		this.#place = at(this.#place);
		this.#face?.tree.moved(idOf);
		this.#set({ view: { ...view, closed: withMoved(view.closed, from, to) }, anchor: at(anchor) });
	}

	/** Shows the row of a note as soon as the index knows all, and puts the focus on it if wished. */
	reveal(path: NotePath, focus: boolean): void {
		this.#wanted = { path, focus };
		// On a phone a card stands where the rows are.
		this.#set(Platform.isPhone ? { card: null } : {});
		this.redraw();
	}

	/** The rows were scrolled. */
	scrolled(): void {
		if (!this.isSeen()) return;
		this.#place = this.#face?.tree.anchor ?? null;
		// Who scrolls while notes are read is not to be taken away from there.
		if (this.#place) this.#state = { ...this.#state, anchor: null };
		this.bench.app.workspace.requestSaveLayout();
	}

	/** The pane came into sight, to another size or to another place, where what is scrolled begins at the top again. */
	resized(): void {
		const tree = this.#face?.tree;
		if (!tree || !this.isSeen()) return;
		tree.resized();
		if (this.#place && !tree.anchor) tree.scrollTo(this.#place);
		this.refresh();
	}

	/** Somebody looks: what has changed since, the day too, is drawn. */
	refresh(): void {
		if (this.#isStale || this.#day !== today()) this.redraw();
	}

	/** Draws what the index says now; where nobody looks, when somebody does again. */
	redraw(): void {
		this.#isStale = true;
		const face = this.#face;
		if (!face || !this.isSeen()) return;
		this.#isStale = false;
		const { app, index } = this.bench;
		this.#day = today();
		const wanted = index.isComplete ? this.#wanted : null;
		const found = wanted && findNoteRow(index, this.#state.view, wanted.path, this.#day);
		if (found) this.#state = { ...this.#state, view: found.view, anchor: null };
		const browse = (this.#browse = rowsOf(index, this.#state.view, this.#day));
		face.mark((app.workspace.getActiveFile()?.path as NotePath | undefined) ?? null);
		face.draw(this.#state, browse);
		if (index.isComplete && !this.#isWarm) {
			this.#isWarm = true;
			void this.warmUp();
		}
		if (wanted) this.#wanted = null;
		if (wanted && found) face.tree.reveal(browse.rows.indexOf(found.id), wanted);
		else this.#scroll(face, browse);
		this.#goesUp = false;
	}

	/** To the first of other rows; else to where the rows were the last time, as soon as that row is there. */
	#scroll({ tree }: PaneFace, { rows }: Browse): void {
		const first = this.#goesUp ? rows.at(0) : undefined;
		if (first) tree.scrollTo({ id: first.id, offset: 0 });
		const { anchor } = this.#state;
		if (!anchor) return;
		const isThere = rows.indexOf(anchor.id) >= 0;
		if (isThere) tree.scrollTo(anchor);
		if (isThere || this.bench.index.isComplete) this.#state = { ...this.#state, anchor: null };
	}

	#close(closed: ReadonlySet<string>): void {
		this.#set({ view: { ...this.#state.view, closed } });
		this.redraw();
	}

	#set(change: Partial<PaneState>): void {
		this.#state = { ...this.#state, ...change };
		this.bench.app.workspace.requestSaveLayout();
	}
}

const today = (): CalendarDay => calendarDayOf(new Date());
