import type { Row, Rows } from '../../core/browse/row';

import { DrawnRows } from './drawn-rows';
import type { DrawnRow } from './drawn-rows';
import { indexAt, indexesAround, pageFrom, topOf } from './row-heights';
import type { RowHeights } from './row-heights';
import type { RowLine } from './row-line';
import { RowSamples } from './row-samples';
import { parentOf } from './tree-keys';

/** Where a list is scrolled to: the first row in sight, and how many pixels of it are out of sight above. */
export interface Anchor {
	readonly id: string;
	readonly offset: number;
}

/** What the list asks of the tree. */
export interface ListPen {
	readonly write: (line: RowLine, row: Row, isCurrent: boolean) => void;
	/** The list was scrolled. */
	readonly scrolled: () => void;
}

/** What is seen where there is no layout, in pixels. */
const VIEW = 1200;

/** How much of a screen is drawn above and below it. */
const MARGIN = 0.5;

const SAME = (id: string): string => id;

/** Milliseconds after which somebody who jumped is at rest. */
const REST = 100;

/**
 * Rows of which only those in sight, those around them and the current one have elements; these go from row to row while
 * the list is scrolled.
 */
export class WindowedList {
	#rows: Rows = { length: 0, at: () => undefined, indexOf: () => -1, twoLinedBefore: () => 0 };
	readonly #drawn: DrawnRows;
	readonly #samples: RowSamples;
	#heights: RowHeights;
	/** Pixels of the scroller above the first row. */
	#above = 0;
	#current = 0;
	#isAsked = false;
	#observer: ResizeObserver | null = null;
	#idNow: (id: string) => string = SAME;
	/** The timer that draws what is around after a jump. */
	#filling = 0;

	/** @param el of the height of all rows; they are placed in it */
	constructor(
		private readonly scrollerEl: HTMLElement,
		private readonly el: HTMLElement,
		private readonly pen: ListPen,
	) {
		this.#drawn = new DrawnRows(el, (drawn) => this.#write(drawn));
		this.#samples = new RowSamples(el, (line, row) => pen.write(line, row, false));
		this.#heights = this.#samples.heights;
		scrollerEl.addEventListener('scroll', () => this.#ask(), { passive: true });
		this.#watch();
		el.onWindowMigrated(() => {
			// The frame that was asked for belongs to the window that is left.
			this.#isAsked = false;
			this.#watch();
		});
	}

	get rows(): Rows {
		return this.#rows;
	}

	/** The index of the row that stays in the document wherever the list is scrolled to. */
	get current(): number {
		return this.#current;
	}

	/** Draws these rows. What was in sight stays there, and the current row is the same; what is gone gives its place to what was next to it. */
	draw(rows: Rows): void {
		const before = this.#rows;
		const { anchor } = this;
		const from = anchor && indexAt(before, this.#scrolled, this.#heights);
		this.#rows = rows;
		this.#measure();
		this.#current = Math.max(this.#survivorOf(before, this.#current), 0);
		if (anchor && from !== null && !this.#scrollBack(anchor)) {
			const next = this.#survivorOf(before, from);
			this.scrollerEl.scrollTop = next < 0 ? 0 : this.#above + topOf(rows, next, this.#heights);
		}
		this.#idNow = SAME;
		this.#paint(true);
	}

	/** Rows have other ids from the next drawing on: what is known of them stays. */
	moved(idOf: (id: string) => string): void {
		const before = this.#idNow;
		this.#idNow = (id) => idOf(before(id));
	}

	/** Writes the rows that are drawn anew. */
	rewrite(): void {
		for (const drawn of this.#drawn.all) this.#write(drawn);
	}

	/** The row whose element this is, or has it inside. */
	drawnAt(el: Node): DrawnRow | undefined {
		return this.#drawn.around(el);
	}

	/** The element of the current row. */
	get currentEl(): HTMLElement | undefined {
		return this.#drawn.at(this.#current)?.line.selfEl;
	}

	/** Makes a row the current one. */
	stand(index: number): void {
		const last = this.#current;
		if (last === index) return;
		this.#current = index;
		this.#paint(false);
		for (const drawn of [this.#drawn.at(last), this.#drawn.at(index)]) if (drawn) this.#write(drawn);
	}

	/** Where the list is scrolled to; null at its beginning. */
	get anchor(): Anchor | null {
		const top = this.#scrolled;
		if (top <= 0) return null;
		const index = indexAt(this.#rows, top, this.#heights);
		const row = this.#rows.at(index);
		return row ? { id: row.id, offset: top - topOf(this.#rows, index, this.#heights) } : null;
	}

	/** Scrolls to where an anchor was taken; nowhere where its row is gone. */
	scrollTo(anchor: Anchor): void {
		if (this.#scrollBack(anchor)) this.#paint(false);
	}

	/** Scrolls a row into sight: as little as it takes, or into the middle. */
	show(index: number, where: 'nearest' | 'middle'): void {
		const top = this.#above + topOf(this.#rows, index, this.#heights);
		const bottom = this.#above + topOf(this.#rows, index + 1, this.#heights);
		const { scrollTop } = this.scrollerEl;
		const view = this.#view;
		if (top < scrollTop || bottom > scrollTop + view) {
			const nearest = top < scrollTop ? top : bottom - view;
			this.scrollerEl.scrollTop = where === 'middle' ? (top + bottom - view) / 2 : nearest;
		}
		this.#paint(false);
	}

	/** The row that is a screen further down, or up for -1; at least the next one, where there is one. */
	page(index: number, direction: 1 | -1): number {
		return pageFrom(this.#rows, index, direction, this.#view, this.#heights);
	}

	/** Measures anew how high rows are and how much of them is seen, and draws. What was in sight stays. */
	resized(): void {
		// What is hidden has no size, and will be told when it has one again.
		if (this.scrollerEl.clientHeight === 0) return;
		const { anchor } = this;
		this.#measure();
		if (anchor) this.#scrollBack(anchor);
		this.#paint(true);
	}

	get #view(): number {
		return this.scrollerEl.clientHeight || VIEW;
	}

	get #scrolled(): number {
		return this.scrollerEl.scrollTop - this.#above;
	}

	/** The window in which the list is sees it change; no other one does. Themes and fonts change the samples. */
	#watch(): void {
		const { ResizeObserver: Observer } = this.el.win as Window & { readonly ResizeObserver: typeof ResizeObserver };
		this.#observer?.disconnect();
		const observer = (this.#observer = new Observer(() => this.resized()));
		for (const el of [this.scrollerEl, this.#samples.one, this.#samples.two]) observer.observe(el);
	}

	#measure(): void {
		this.#heights = this.#samples.heights;
		const { el, scrollerEl } = this;
		const gap = el.getBoundingClientRect().top - scrollerEl.getBoundingClientRect().top;
		this.#above = scrollerEl.clientHeight > 0 ? Math.max(gap - scrollerEl.clientTop + scrollerEl.scrollTop, 0) : 0;
		el.setCssStyles({ blockSize: `${topOf(this.#rows, this.#rows.length, this.#heights)}px` });
	}

	#scrollBack({ id, offset }: Anchor): boolean {
		const index = this.#rows.indexOf(id);
		if (index >= 0) this.scrollerEl.scrollTop = this.#above + topOf(this.#rows, index, this.#heights) + offset;
		return index >= 0;
	}

	/** Where the row nearest to one of the rows before is now: of those drawn around it, else what held it. -1 where all are gone. */
	#survivorOf(before: Rows, index: number): number {
		// What followed is a little nearer: it moves up into the place.
		const away = (drawn: DrawnRow): number => Math.abs(drawn.index - index - 0.25);
		const near = this.#drawn.all.filter((drawn) => away(drawn) <= this.#drawn.all.length);
		for (const { row } of near.sort((a, b) => away(a) - away(b))) {
			const found = [row.id, this.#idNow(row.id)].map((id) => this.#rows.indexOf(id));
			if (Math.max(...found) >= 0) return Math.max(...found);
		}
		return this.#rows.indexOf(before.at(parentOf(before, index))?.id ?? '');
	}

	/** Asks for the next frame, once. */
	#ask(): void {
		if (this.#isAsked) return;
		this.#isAsked = true;
		this.el.win.requestAnimationFrame(() => {
			this.#isAsked = false;
			// Told first: asked where it is, a list just painted would have to be laid out at once.
			this.pen.scrolled();
			this.#paint(false);
		});
	}

	#paint(isAnew: boolean): void {
		const rows = this.#rows;
		const current = this.#current;
		const sight = { top: this.#scrolled, view: this.#view };
		const inSight = indexesAround(rows, { ...sight, margin: 0 }, this.#heights, current);
		const isDrawn = (index: number): boolean => this.#drawn.at(index) !== undefined;
		const isJump =
			!isAnew && !inSight.every(isDrawn) && !inSight.some((index) => index !== current && isDrawn(index));
		const indexes = isJump ? inSight : indexesAround(rows, { ...sight, margin: MARGIN }, this.#heights, current);
		window.clearTimeout(this.#filling);
		// Who scrolls by more than a screen sees nothing of what is around until they rest.
		if (isJump) this.#filling = window.setTimeout(() => this.#paint(false), REST);
		if (!isAnew && this.#drawn.areAt(indexes)) return;
		const wanted = indexes.map((index) => [index, rows.at(index)] as const);
		this.#drawn.draw(
			wanted.flatMap(([index, row]) => (row ? [[index, row] as const] : [])),
			isAnew,
		);
	}

	#write({ line, row, index }: DrawnRow): void {
		this.pen.write(line, row, index === this.#current);
		line.el.setCssStyles({ insetBlockStart: `${topOf(this.#rows, index, this.#heights)}px` });
	}
}
