import { readQuery, searchKeyOf } from '../../core/names/search-key';

/** Rows top to bottom: an array, or what makes them when it is asked. */
export interface KeyRows<Row> {
	readonly length: number;
	at(index: number): Row | undefined;
}

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

/** The first row behind `at` that fits; behind the last one comes the first. Null where none does. */
function rowAfter<Row>(at: number, rows: KeyRows<Row>, isMeant: (row: Row) => boolean): number | null {
	for (let step = 1; step <= rows.length; step += 1) {
		const index = (at + step) % rows.length;
		const row = rows.at(index);
		if (row && isMeant(row)) return index;
	}
	return null;
}

/**
 * Whether the label of a row begins with what was typed, as it is or by its initial consonants. Words behind the first may
 * stand anywhere: few labels begin alike.
 */
function beginsWith<Row>(typed: string, labelOf: (row: Row) => string): (row: Row) => boolean {
	const { words } = readQuery(typed);
	return (row) => {
		const key = searchKeyOf(labelOf(row));
		return words.length > 0 && words.every((word, at) => (at === 0 ? key.search(word) === 0 : word.test(key)));
	};
}
