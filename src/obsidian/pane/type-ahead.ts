import { beginsWith, rowAfter } from './tree-keys';
import type { KeyRows } from './tree-keys';

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 600;

/** Letters typed one after the other, and the row to which they lead. */
export class TypeAhead {
	#typed = '';
	#last = 0;

	/** Whether what is typed at a time, in milliseconds, goes on with what was typed before. */
	isTyping(now: number): boolean {
		return this.#typed !== '' && now - this.#last < PAUSE;
	}

	/**
	 * Where one more letter leads from the row at `at`: to the next row whose label begins with all that was typed without
	 * a pause, as it is or by its initial consonants. One letter again and again leads from row to row. Null: nowhere.
	 */
	type<Row>(
		letter: string,
		now: number,
		rows: KeyRows<Row>,
		at: number,
		labelOf: (row: Row) => string,
	): number | null {
		this.#typed = this.isTyping(now) ? this.#typed + letter : letter;
		this.#last = now;
		const isRepeated = [...this.#typed].every((typed) => typed === letter);
		// Who goes on typing may be there already.
		const start = this.#typed === letter || isRepeated ? at : at - 1;
		const found = rowAfter(start, rows, beginsWith(this.#typed, labelOf));
		return found === null && isRepeated ? rowAfter(at, rows, beginsWith(letter, labelOf)) : found;
	}
}
