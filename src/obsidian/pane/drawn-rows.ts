import type { Row } from '../../core/browse/row';

import { RowLine } from './row-line';

/** A row that has a line in the document. */
export interface DrawnRow {
	readonly index: number;
	readonly row: Row;
	readonly line: RowLine;
}

/** Lines in the document, in the order of their rows. They go from row to row: few are ever made. */
export class DrawnRows {
	#all: readonly DrawnRow[] = [];
	readonly #spare: RowLine[] = [];

	/** @param write makes a line that of a row, at its place */
	constructor(
		private readonly el: HTMLElement,
		private readonly write: (drawn: DrawnRow) => void,
	) {}

	/** Top to bottom. */
	get all(): readonly DrawnRow[] {
		return this.#all;
	}

	/** The row at an index, if it is drawn. */
	at(index: number): DrawnRow | undefined {
		return this.#all.find((drawn) => drawn.index === index);
	}

	/** The row whose element this is, or has it inside. */
	around(el: Node): DrawnRow | undefined {
		return this.#all.find(({ line }) => line.selfEl.contains(el));
	}

	/** Whether just the rows at these indexes are drawn. */
	areAt(indexes: readonly number[]): boolean {
		return indexes.length === this.#all.length && indexes.every((index, i) => this.#all[i]?.index === index);
	}

	/**
	 * Draws these rows and no others.
	 *
	 * @param rows index and row, top to bottom
	 * @param isAnew whether rows may say something else than when they were drawn, or stand elsewhere
	 */
	draw(rows: readonly (readonly [number, Row])[], isAnew: boolean): void {
		const before = this.#all.map(({ line }) => line);
		const known = new Map(this.#all.map(({ row, line }) => [row.id, line]));
		const kept = rows.map(([, { id }]) => known.get(id));
		const focusedEl = this.el.doc.activeElement;
		// With its line the focus would go to another row, and nobody would be told.
		const passable = before.filter((line) => line.selfEl !== focusedEl || kept.includes(line));
		const lines = inPlace(passable, kept);
		const used = new Set(lines);
		for (const line of before) {
			if (used.has(line)) continue;
			line.el.remove();
			this.#spare.push(line);
		}
		this.#all = rows.map(([index, row], i) => {
			const drawn = { index, row, line: lines[i] ?? this.#spare.pop() ?? new RowLine(this.el) };
			if (isAnew || !kept[i]) this.write(drawn);
			return drawn;
		});
		this.#order(lines.findIndex((line) => line !== undefined));
	}

	/** Puts the lines into order around one that stays: what has the focus would lose it by being moved. */
	#order(firstKept: number): void {
		const els = this.#all.map(({ line }) => line.el);
		const focused = els.findIndex((el) => el.contains(this.el.doc.activeElement));
		const at = Math.max(focused < 0 ? firstKept : focused, 0);
		const stayingEl = els[at];
		if (!stayingEl) return;
		if (focused < 0 && firstKept < 0) this.el.prepend(stayingEl);
		els.slice(0, at).reduceRight((next, el) => {
			if (el.nextSibling !== next) this.el.insertBefore(el, next);
			return el;
		}, stayingEl);
		els.slice(at + 1).reduce((last, el) => {
			if (el.previousSibling !== last) this.el.insertBefore(el, last.nextSibling);
			return el;
		}, stayingEl);
	}
}

/**
 * Gives rows that have no line yet one that stands where they will, between the same kept ones: of what is moved in the
 * document the browser works out all styles anew.
 *
 * @param kept for each row the line that it keeps
 */
function inPlace(before: readonly RowLine[], kept: readonly (RowLine | undefined)[]): (RowLine | undefined)[] {
	const taken = new Set(kept);
	let free = 0;
	return kept.map((line) => {
		if (line) {
			free = before.indexOf(line) + 1;
			return line;
		}
		const next = before[free];
		if (!next || taken.has(next)) return undefined;
		free += 1;
		return next;
	});
}
