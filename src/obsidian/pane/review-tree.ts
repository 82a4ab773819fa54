import type { Browse, Row } from '../../core/browse/row';
import type { NotePath } from '../../core/model/note-path';
import { marksIn } from '../../core/names/marks-in';
import type { SearchQuery } from '../../core/names/search-key';
import { readSearch } from '../../core/names/search-term';
import type { Strings } from '../../i18n/en';

import { cardOf } from './card-of';
import type { Card } from './card-of';
import type { DrawnRow } from './drawn-rows';
import { onLongPress } from './long-press';
import { isNoteRow } from './row-actions';
import type { NoteRow } from './row-actions';
import { labelOf } from './row-words';
import { TreeKeys } from './tree-keys';
import type { TreeMove } from './tree-keys';
import { WindowedList } from './windowed-list';
import type { Anchor } from './windowed-list';

/** What the tree asks of the pane. */
export interface TreeActions {
	readonly toggle: (row: Row) => void;
	readonly open: (row: NoteRow, event: MouseEvent | KeyboardEvent) => void;
	readonly preview: (row: NoteRow, event: MouseEvent, rowEl: HTMLElement) => void;
	/** Asked for with the mouse, or with a key or a long press on the element of a row. */
	readonly menu: (row: Row, at: MouseEvent | { readonly rowEl: HTMLElement }) => void;
	/** Wants to see the card of a group. */
	readonly showCard: (card: Card) => void;
	/** A row begins to be dragged. */
	readonly drag: (row: NoteRow, event: DragEvent) => void;
	/** The row that has the focus, or gets it with the Tab key, is now this one. */
	readonly stand: (row: Row | undefined) => void;
	/** The focus goes up, out of the tree. */
	readonly leaveUp: () => void;
	/** The list may be scrolled elsewhere: told once a frame while it is scrolled, and with each key that walks. */
	readonly scrolled: () => void;
}

const ROW = '[data-row]';

/** The rows of the pane as a tree: drawn, clicked, and walked with the keyboard. */
export class ReviewTree {
	readonly #el: HTMLElement;
	readonly #list: WindowedList;
	readonly #keys = new TreeKeys<Row>((row) => labelOf(row, this.strings));
	#query: SearchQuery = readSearch('');
	#active: NotePath | null = null;

	/** @param parentEl scrolls */
	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		private readonly actions: TreeActions,
	) {
		this.#el = parentEl.createDiv({ cls: 'meetup-tree', attr: { role: 'tree', 'aria-label': strings.pane.title } });
		this.#list = new WindowedList(parentEl, this.#el, {
			write: (line, row, isCurrent) =>
				line.write(row, {
					...{ strings, isCurrent },
					isActive: this.#active !== null && isNoteRow(row) && row.path === this.#active,
					marksIn: (text) => marksIn(text, this.#query),
				}),
			scrolled: actions.scrolled,
		});
		this.#listen('click', (event, drawn) => this.#clicked(event, drawn));
		this.#listen('auxclick', (event, drawn) => this.#clicked(event, drawn));
		// A middle click opens a row; it must not begin to scroll.
		this.#listen('mousedown', (event) => event.button === 1 && event.preventDefault());
		this.#listen('contextmenu', (event, { row, line }) => {
			event.preventDefault();
			// A key asks for the menu where no pointer is.
			const isByKey = 'pointerType' in event && event.pointerType === '';
			actions.menu(row, isByKey ? { rowEl: line.selfEl } : event);
		});
		this.#listen('mouseover', (event, { row, line }) => {
			if (isNoteRow(row)) actions.preview(row, event, line.selfEl);
		});
		this.#listen('dragstart', (event, { row }) => isNoteRow(row) && actions.drag(row, event));
		this.#listen('keydown', (event, drawn) => this.#pressed(event, drawn));
		this.#listen('focusin', (_, { index, row }) => {
			this.#list.stand(index);
			actions.stand(row);
		});
		onLongPress(this.#el, ROW, (rowEl) => {
			const drawn = this.#list.drawnAt(rowEl);
			if (drawn) actions.menu(drawn.row, { rowEl });
		});
	}

	/** Draws the rows anew. What is seen stays where it is, and whoever had the focus keeps it: on their row, or on the one that took its place. */
	draw({ rows, query }: Browse): void {
		const hadFocus = this.#hasFocus;
		this.#query = query;
		this.#el.toggle(rows.length > 0);
		this.#list.draw(rows);
		this.actions.stand(rows.at(this.#list.current));
		if (hadFocus && !this.#hasFocus) this.#list.currentEl?.focus({ preventScroll: true });
	}

	/** Marks the row of the note that is open. */
	mark(path: NotePath | null): void {
		this.#active = path;
		this.#list.rewrite();
	}

	/** Where the list is scrolled to; null at its beginning. */
	get anchor(): Anchor | null {
		return this.#list.anchor;
	}

	/** Scrolls to where an anchor was taken; nowhere where its row is gone. */
	scrollTo(anchor: Anchor): void {
		this.#list.scrollTo(anchor);
	}

	/** Makes a row the current one and scrolls it into the middle unless it is in sight. */
	reveal(index: number, { focus }: { readonly focus: boolean }): void {
		const hadFocus = this.#hasFocus;
		this.#list.stand(index);
		this.#list.show(index, 'middle');
		this.actions.stand(this.#list.rows.at(index));
		if (focus || (hadFocus && !this.#hasFocus)) this.#list.currentEl?.focus({ preventScroll: true });
	}

	/** Rows have other ids from the next drawing on. */
	moved(idOf: (id: string) => string): void {
		this.#list.moved(idOf);
	}

	/** Puts the focus on the current row. */
	focus(): void {
		this.#walk(this.#list.current);
	}

	/** The size of the list, or of what stands in it, is another one. */
	resized(): void {
		this.#list.resized();
	}

	get #hasFocus(): boolean {
		return this.#el.contains(this.#el.doc.activeElement);
	}

	#listen<Type extends keyof HTMLElementEventMap>(
		type: Type,
		listener: (event: HTMLElementEventMap[Type], drawn: DrawnRow) => void,
	): void {
		this.#el.on(type, ROW, (event, rowEl) => {
			const drawn = this.#list.drawnAt(rowEl);
			if (drawn) listener(event, drawn);
		});
	}

	/** Moves the focus, and the list no more than it has to. */
	#walk(index: number): void {
		this.#list.stand(index);
		this.#list.show(index, 'nearest');
		// Who remembers the place learns it at once: what comes before the next frame must not take it back.
		this.actions.scrolled();
		this.#list.currentEl?.focus({ preventScroll: true });
	}

	#clicked(event: MouseEvent, { row, line }: DrawnRow): void {
		if (event.button > 1) return;
		const card = line.cardEl.contains(event.targetNode) ? cardOf(row) : null;
		if (card) return this.actions.showCard(card);
		const isOnArrow = line.selfEl.querySelector('.collapse-icon')?.contains(event.targetNode) ?? false;
		if (isNoteRow(row) && !isOnArrow) {
			event.preventDefault();
			this.actions.open(row, event);
		} else if (event.button === 0) this.actions.toggle(row);
	}

	#pressed(event: KeyboardEvent, { index, row, line }: DrawnRow): void {
		const { key } = event;
		if (event.shiftKey && key === 'F10') {
			event.preventDefault();
			this.actions.menu(row, { rowEl: line.selfEl });
			return;
		}
		const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
		// Enter with a modifier opens in a new tab; other combinations belong to the app.
		if (event.isComposing || (hasModifier && key !== 'Enter')) return;
		const move = this.#moveOf(event, index);
		if (!move) return;
		event.preventDefault();
		if (key === 'ArrowUp' && index === 0) this.actions.leaveUp();
		else if (move.kind === 'focus') this.#walk(move.row);
		else if (isNoteRow(row) && move.kind === 'open') this.actions.open(row, event);
		else {
			this.actions.toggle(row);
			this.#walk(this.#list.current);
		}
	}

	#moveOf(event: KeyboardEvent, index: number): TreeMove | null {
		if (event.key === 'PageDown') return { kind: 'focus', row: this.#list.page(index, 1) };
		if (event.key === 'PageUp') return { kind: 'focus', row: this.#list.page(index, -1) };
		return this.#keys.moveOf(event, this.#list.rows, index);
	}
}
