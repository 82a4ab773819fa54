import { timelineRows } from '../../core/browse/timeline';
import type { TimelineGroup, TimelineLook, TimelineRow } from '../../core/browse/timeline';
import type { Strings } from '../../i18n/en';
import type { NotePlace } from '../open-place';

import { drawTimelineRow, timelineTitle } from './draw-timeline-row';
import { onLongPress } from './long-press';
import type { MenuAt } from './show-menu';
import { TreeKeys } from './tree-keys';

/** What the timeline asks of its view. */
export interface TimelineActions {
	readonly open: (place: NotePlace, event: MouseEvent | KeyboardEvent) => void;
	readonly preview: (place: NotePlace, event: MouseEvent, rowEl: HTMLElement) => void;
	readonly menu: (place: NotePlace, at: MenuAt) => void;
}

const ROW = '[data-row]';

/** Notes by year and month as a tree: drawn, clicked, and walked with the keyboard. Long lists show in parts. */
export class Timeline {
	readonly #el: HTMLElement;
	readonly #treeEl: HTMLElement;
	readonly #keys = new TreeKeys<TimelineRow>((row) => timelineTitle(row, this.strings));
	readonly #toggled = new Map<string, boolean>();
	readonly #shown = new Map<string, number>();
	#groups: readonly TimelineGroup[] = [];
	#look: Pick<TimelineLook, 'order' | 'hasTalks'> = { order: 'newest', hasTalks: true };
	#rows: readonly TimelineRow[] = [];
	#rowEls: readonly HTMLElement[] = [];
	#placeOfEl: ReadonlyMap<HTMLElement, number> = new Map();
	/** The row that the Tab key comes to, and where it stood: the next one takes its place when it is gone. */
	#current = { id: '', at: 0 };

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		private readonly actions: TimelineActions,
	) {
		this.#el = parentEl.createDiv({ cls: 'meetup-timeline' });
		this.#treeEl = this.#el.createDiv({ attr: { role: 'tree', 'aria-label': strings.bases.timeline } });
		this.#treeEl.on('click', ROW, (event, rowEl) => this.#clicked(event, rowEl));
		this.#treeEl.on('auxclick', ROW, (event, rowEl) => event.button === 1 && this.#clicked(event, rowEl));
		// A middle click opens a row; it must not begin to scroll.
		this.#treeEl.on('mousedown', ROW, (event) => event.button === 1 && event.preventDefault());
		this.#treeEl.on('contextmenu', ROW, (event, rowEl) =>
			this.#atPlace(rowEl, (place) => actions.menu(place, event)),
		);
		onLongPress(this.#treeEl, ROW, (rowEl) => this.#atPlace(rowEl, (place) => actions.menu(place, { rowEl })));
		this.#treeEl.on('mouseover', ROW, (event, rowEl) =>
			this.#atPlace(rowEl, (place) => actions.preview(place, event, rowEl)),
		);
		this.#treeEl.on('keydown', ROW, (event, rowEl) => this.#pressed(event, rowEl));
		this.#treeEl.on('focusin', ROW, (_, rowEl) => this.#stand(this.#placeOfEl.get(rowEl) ?? 0));
	}

	/** Whether it can be seen; what cannot is not to be drawn. */
	get isShown(): boolean {
		return this.#el.isShown();
	}

	get scrollTop(): number {
		return this.#el.scrollTop;
	}

	set scrollTop(top: number) {
		this.#el.scrollTop = top;
	}

	/** Draws notes anew. Whoever had the focus keeps it: on their row, or on the one that took its place. */
	draw(groups: readonly TimelineGroup[], look: Pick<TimelineLook, 'order' | 'hasTalks'>): void {
		this.#groups = groups;
		this.#look = look;
		const { scrollTop } = this;
		const hadFocus = this.#el.contains(this.#el.doc.activeElement);
		this.#rows = timelineRows(groups, { ...look, toggled: this.#toggled, shown: this.#shown });
		this.#el.find('.empty-state')?.remove();
		this.#treeEl.empty();
		this.#treeEl.toggle(this.#rows.length > 0);
		this.#rowEls = this.#rows.map((row) => drawTimelineRow(this.#treeEl, row, this.strings));
		this.#placeOfEl = new Map(this.#rowEls.map((el, at) => [el, at]));
		if (this.#rows.length === 0) this.#drawEmpty();
		const found = this.#rows.findIndex(({ id }) => id === this.#current.id);
		this.#stand(found < 0 ? Math.min(this.#current.at, this.#rows.length - 1) : found);
		this.scrollTop = scrollTop;
		if (hadFocus) this.focus();
	}

	/** Puts the focus on the row where it was last. */
	focus(): void {
		this.#rowEls[this.#current.at]?.focus({ preventScroll: true });
	}

	#drawEmpty(): void {
		const { emptyText, emptyTitle } = this.strings.bases;
		const boxEl = this.#el
			.createDiv({ cls: ['empty-state', 'meetup-empty'] })
			.createDiv({ cls: 'empty-state-container' });
		boxEl.createDiv({ cls: 'empty-state-title', text: emptyTitle });
		boxEl.createDiv({ cls: 'meetup-empty-text', text: emptyText });
	}

	#stand(at: number): void {
		this.#rowEls[this.#current.at]?.setAttr('tabindex', -1);
		this.#current = { id: this.#rows[at]?.id ?? '', at: Math.max(at, 0) };
		this.#rowEls[this.#current.at]?.setAttr('tabindex', 0);
	}

	#atPlace(rowEl: HTMLElement, act: (place: NotePlace) => void): void {
		const place = placeOf(this.#rows[this.#placeOfEl.get(rowEl) ?? -1]);
		if (place) act(place);
	}

	#clicked(event: MouseEvent, rowEl: HTMLElement): void {
		const row = this.#rows[this.#placeOfEl.get(rowEl) ?? -1];
		if (!row) return;
		event.preventDefault();
		this.#act(row, event);
	}

	#act(row: TimelineRow, event: MouseEvent | KeyboardEvent): void {
		const place = placeOf(row);
		if (place) return this.actions.open(place, event);
		if (row.kind === 'group') this.#toggled.set(row.id, !row.isClosed);
		else if (row.kind === 'more') this.#shown.set(row.of, row.next);
		this.draw(this.#groups, this.#look);
	}

	#pressed(event: KeyboardEvent, rowEl: HTMLElement): void {
		const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
		// Enter with a modifier opens in a new tab; other combinations belong to the app.
		if (event.isComposing || (hasModifier && event.key !== 'Enter')) return;
		const at = this.#placeOfEl.get(rowEl) ?? 0;
		const row = this.#rows[at];
		const move = this.#keys.moveOf(event, this.#rows, at);
		if (!row || !move) return;
		event.preventDefault();
		if (move.kind === 'focus') this.#rowEls[move.row]?.focus();
		else this.#act(row, event);
	}
}

/** Where a row leads; null for rows that hold others, or show more. */
function placeOf(row: TimelineRow | undefined): NotePlace | null {
	if (row?.kind === 'talk') return { path: row.path, line: row.talk.line };
	return row?.kind === 'entry' ? { path: row.path, line: null } : null;
}
