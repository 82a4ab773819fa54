import type { Browse, GroupBy, Row } from '../../core/browse/row';
import type { Strings } from '../../i18n/en';

import { drawRow, labelOf } from './draw-row';
import { placesOf } from './places-of';
import { isNoteRow } from './row-actions';
import { moveOf } from './tree-keys';

/** What the tree asks of the pane. */
export interface TreeActions {
	readonly toggle: (row: Row) => void;
	readonly open: (row: Row, event: MouseEvent | KeyboardEvent) => void;
	readonly preview: (row: Row, event: MouseEvent, rowEl: HTMLElement) => void;
	readonly menu: (row: Row, event: MouseEvent) => void;
}

/** The rows of the pane as a tree: drawn, clicked, and walked with the keyboard. */
export class ReviewTree {
	readonly el: HTMLElement;
	private rows: readonly Row[] = [];
	private rowEls: readonly HTMLElement[] = [];
	private by: GroupBy = 'year';
	/** The row that the Tab key comes to. */
	private current: string | null = null;

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		private readonly actions: TreeActions,
	) {
		this.el = parentEl.createDiv({ cls: 'meetup-tree', attr: { role: 'tree', 'aria-label': strings.pane.tree } });
		this.el.addEventListener('click', (event) => this.clicked(event));
		this.el.addEventListener('auxclick', (event) => this.clicked(event));
		this.el.addEventListener('contextmenu', (event) => this.asked(event));
		this.el.addEventListener('mouseover', (event) => this.hovered(event));
		this.el.addEventListener('keydown', (event) => this.pressed(event));
		this.el.addEventListener('focusin', (event) => {
			const at = this.rowAt(event);
			if (at !== null) this.setCurrent(at);
		});
	}

	/** Draws the rows anew. Whoever had the focus keeps it, as long as their row is still there. */
	draw(browse: Browse, by: GroupBy): void {
		const hadFocus = this.el.contains(this.el.doc.activeElement);
		const places = placesOf(browse.rows);
		this.by = by;
		this.rows = browse.rows;
		this.el.empty();
		this.rowEls = browse.rows.map((row, i) => {
			const place = places[i] ?? { level: 1, position: 1, size: 1 };
			return drawRow(this.el, row, place, by, this.strings);
		});
		this.el.toggle(browse.rows.length > 0);
		const kept = this.rows.findIndex((row) => row.id === this.current);
		this.setCurrent(Math.max(kept, 0));
		if (hadFocus) this.rowEls[Math.max(kept, 0)]?.focus({ preventScroll: true });
	}

	private setCurrent(at: number): void {
		for (const el of this.rowEls) if (el.tabIndex === 0) el.tabIndex = -1;
		const el = this.rowEls[at];
		if (el) el.tabIndex = 0;
		this.current = this.rows[at]?.id ?? null;
	}

	private rowAt(event: Event): number | null {
		const target = event.target;
		if (!(target instanceof Node)) return null;
		const at = this.rowEls.findIndex((el) => el.contains(target));
		return at < 0 ? null : at;
	}

	private clicked(event: MouseEvent): void {
		const at = this.rowAt(event);
		const row = at === null ? undefined : this.rows[at];
		if (!row || event.button > 1) return;
		const target = event.target;
		const isOnArrow = target instanceof Element && target.closest('.collapse-icon') !== null;
		if (row.kind === 'group' || isOnArrow) {
			if (event.button === 0) this.actions.toggle(row);
		} else {
			event.preventDefault();
			this.actions.open(row, event);
		}
	}

	private asked(event: MouseEvent): void {
		const at = this.rowAt(event);
		const row = at === null ? undefined : this.rows[at];
		if (!row || !isNoteRow(row)) return;
		event.preventDefault();
		this.actions.menu(row, event);
	}

	private hovered(event: MouseEvent): void {
		const at = this.rowAt(event);
		const row = at === null ? undefined : this.rows[at];
		const rowEl = at === null ? undefined : this.rowEls[at];
		if (row && rowEl && isNoteRow(row)) this.actions.preview(row, event, rowEl);
	}

	private pressed(event: KeyboardEvent): void {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
			if (event.key !== 'Enter' || event.isComposing) return;
		}
		const at = this.rowAt(event);
		const row = at === null ? undefined : this.rows[at];
		if (at === null || !row) return;
		const move = moveOf(event.key, this.rows, at, (other) => labelOf(other, this.by, this.strings));
		if (!move) return;
		event.preventDefault();
		if (move.kind === 'focus') this.rowEls[move.row]?.focus();
		else if (move.kind === 'toggle') this.actions.toggle(row);
		else this.actions.open(row, event);
	}
}
