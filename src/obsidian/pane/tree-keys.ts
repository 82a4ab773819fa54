import { TypeAhead } from './type-ahead';
import type { KeyRows } from './type-ahead';

/** What the keys need to know of a row. */
interface KeyRow {
	/** A `group` is opened and closed where others lead somewhere. */
	readonly kind: string;
	readonly depth: number;
	/** Missing on rows that hold none. */
	readonly isClosed?: boolean;
}

/** What a key asks of the tree. */
export type TreeMove =
	{ readonly kind: 'focus'; readonly row: number } | { readonly kind: 'toggle' } | { readonly kind: 'open' };

/** The keys of a tree, as in the trees of the app. */
export class TreeKeys<Row extends KeyRow> {
	readonly #typeAhead = new TypeAhead();

	/** @param labelOf what of a row is typed to come to it */
	constructor(private readonly labelOf: (row: Row) => string) {}

	/**
	 * What a key means on the row at `at`: null for keys that mean nothing there. Letters typed without a pause lead to the
	 * next row whose label begins with them.
	 */
	moveOf({ key, timeStamp }: KeyPress, rows: KeyRows<Row>, at: number): TreeMove | null {
		// Names have spaces in them.
		const isLetter = key === ' ' ? this.#typeAhead.isTyping(timeStamp) : [...key].length === 1;
		if (!isLetter) return moveOf(key, rows, at);
		return focus(this.#typeAhead.type(key, timeStamp, rows, at, this.labelOf) ?? at);
	}
}

/** What of a keyboard event tells what is meant. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'timeStamp'>;

function moveOf(key: string, rows: KeyRows<KeyRow>, at: number): TreeMove | null {
	const row = rows.at(at);
	if (!row) return null;
	const isClosed = row.isClosed ?? null;
	switch (key) {
		case 'ArrowDown':
			return focus(Math.min(at + 1, rows.length - 1));
		case 'ArrowUp':
			return focus(Math.max(at - 1, 0));
		case 'Home':
			return focus(0);
		case 'End':
			return focus(rows.length - 1);
		case 'ArrowRight':
			if (isClosed === null) return null;
			return isClosed ? { kind: 'toggle' } : focus(Math.min(at + 1, rows.length - 1));
		case 'ArrowLeft':
			return isClosed === false ? { kind: 'toggle' } : focus(parentOf(rows, at));
		case 'Enter':
			return row.kind === 'group' ? { kind: 'toggle' } : { kind: 'open' };
		case ' ':
			return isClosed === null ? null : { kind: 'toggle' };
		default:
			return null;
	}
}

/** The row that holds the one at `at`; that row itself where none does. */
export function parentOf(rows: KeyRows<KeyRow>, at: number): number {
	const depth = rows.at(at)?.depth ?? 0;
	for (let i = at - 1; i >= 0; i -= 1) if ((rows.at(i)?.depth ?? 0) < depth) return i;
	return at;
}

function focus(row: number): TreeMove {
	return { kind: 'focus', row };
}
