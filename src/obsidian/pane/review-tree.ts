import type { Browse, Row } from '../../core/browse/row';
import type { NotePath } from '../../core/model/note-path';
import type { Strings } from '../../i18n/en';

import { drawRow, labelOf } from './draw-row';
import { isNoteRow } from './row-actions';
import type { NoteRow } from './row-actions';
import { moveOf } from './tree-keys';
import type { Anchor } from './windowed-list';

/** What the tree asks of the pane. */
export interface TreeActions {
	readonly toggle: (row: Row) => void;
	readonly open: (row: NoteRow, event: MouseEvent | KeyboardEvent) => void;
	readonly preview: (row: NoteRow, event: MouseEvent, rowEl: HTMLElement) => void;
	/** Asked for with the mouse, or with a key or a long press on the element of a row. */
	readonly menu: (row: Row, at: MouseEvent | { readonly rowEl: HTMLElement }) => void;
	/** A row begins to be dragged. */
	readonly drag: (row: NoteRow, event: DragEvent) => void;
	/** The row that has the focus, or gets it with the Tab key, is now this one. */
	readonly stand: (row: Row | undefined) => void;
	/** The focus goes up, out of the tree. */
	readonly leaveUp: () => void;
	/** The list was scrolled: told once a frame at most. */
	readonly moved: () => void;
}

const ROW = '[data-row]';

/** The rows of the pane as a tree: drawn, clicked, and walked with the keyboard. */
export class ReviewTree {
	readonly #el: HTMLElement;
	#rows: readonly Row[] = [];
	#rowEls: readonly HTMLElement[] = [];
	#placeOfEl: ReadonlyMap<HTMLElement, number> = new Map();
	/** The id of the row that the Tab key comes to. */
	#current: string | null = null;

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		private readonly actions: TreeActions,
	) {
		this.#el = parentEl.createDiv({ cls: 'meetup-tree', attr: { role: 'tree', 'aria-label': strings.pane.title } });
		this.#el.on('click', ROW, (event, rowEl) => this.#clicked(event, rowEl));
		this.#el.on('auxclick', ROW, (event, rowEl) => this.#clicked(event, rowEl));
		// A middle click opens a row; it must not begin to scroll.
		this.#el.on('mousedown', ROW, (event) => event.button === 1 && event.preventDefault());
		this.#el.on('contextmenu', ROW, (event, rowEl) => {
			const row = this.#rowOf(rowEl);
			if (row) actions.menu(row, event);
		});
		this.#el.on('mouseover', ROW, (event, rowEl) => {
			const row = this.#rowOf(rowEl);
			if (row && isNoteRow(row)) actions.preview(row, event, rowEl);
		});
		this.#el.on('keydown', ROW, (event, rowEl) => this.#pressed(event, rowEl));
		this.#el.on('focusin', ROW, (_, rowEl) => this.#setCurrent(this.#placeOfEl.get(rowEl) ?? 0));
	}

	/** Draws the rows anew. Whoever had the focus keeps it, as long as their row is still there. */
	draw(browse: Browse): void {
		const hadFocus = this.#el.contains(this.#el.doc.activeElement);
		this.#rows = Array.from({ length: browse.rows.length }, (_, at) => browse.rows.at(at)).filter((row) => !!row);
		this.#el.empty();
		this.#rowEls = this.#rows.map((row) => drawRow(this.#el, row, this.strings));
		this.#placeOfEl = new Map(this.#rowEls.map((el, i) => [el, i]));
		this.#el.toggle(browse.rows.length > 0);
		const at = Math.max(
			this.#rows.findIndex((row) => row.id === this.#current),
			0,
		);
		this.#setCurrent(at);
		if (hadFocus) this.#rowEls[at]?.focus({ preventScroll: true });
	}

	/** Marks the rows of the note that is open. */
	mark(path: NotePath | null): void {
		this.#rows.forEach((row, at) =>
			this.#rowEls[at]?.toggleClass('is-active', isNoteRow(row) && row.path === path),
		);
	}

	/** Where the list is scrolled to; null where it is empty. */
	get anchor(): Anchor | null {
		return null;
	}

	/** Scrolls to where an anchor was taken, as far as its row is still there. */
	scrollTo({ id }: Anchor): void {
		this.reveal(
			this.#rows.findIndex((row) => row.id === id),
			{ focus: false },
		);
	}

	/** Scrolls a row into the middle unless it is in sight. */
	reveal(index: number, { focus }: { readonly focus: boolean }): void {
		this.#rowEls[index]?.scrollIntoView({ block: 'center' });
		if (focus) this.#rowEls[index]?.focus({ preventScroll: true });
	}

	/** Puts the focus on the current row. */
	focus(): void {
		this.#rowEls[this.#rows.findIndex((row) => row.id === this.#current)]?.focus();
	}

	/** The size of the list, or of what stands in it, is another one. */
	resized(): void {
		this.actions.moved();
	}

	#setCurrent(at: number): void {
		const last = this.#rows.findIndex((row) => row.id === this.#current);
		this.#rowEls[last]?.setAttr('tabindex', -1);
		this.#rowEls[at]?.setAttr('tabindex', 0);
		this.#current = this.#rows[at]?.id ?? null;
		this.actions.stand(this.#rows[at]);
	}

	#rowOf(rowEl: HTMLElement): Row | undefined {
		return this.#rows[this.#placeOfEl.get(rowEl) ?? -1];
	}

	#clicked(event: MouseEvent, rowEl: HTMLElement): void {
		const row = this.#rowOf(rowEl);
		if (!row || event.button > 1) return;
		const isOnArrow = rowEl.querySelector('.collapse-icon')?.contains(event.targetNode) ?? false;
		if (isNoteRow(row) && !isOnArrow) {
			event.preventDefault();
			this.actions.open(row, event);
		} else if (event.button === 0) this.actions.toggle(row);
	}

	#pressed(event: KeyboardEvent, rowEl: HTMLElement): void {
		const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
		// Enter with a modifier opens in a new tab; other combinations belong to the app.
		if (event.isComposing || (hasModifier && event.key !== 'Enter')) return;
		const row = this.#rowOf(rowEl);
		const at = this.#placeOfEl.get(rowEl) ?? 0;
		const move = moveOf(event.key, this.#rows, at, (other) => labelOf(other, this.strings));
		if (!row || !move) return;
		event.preventDefault();
		if (move.kind === 'focus') this.#rowEls[move.row]?.focus();
		else if (isNoteRow(row) && move.kind === 'open') this.actions.open(row, event);
		else this.actions.toggle(row);
	}
}
