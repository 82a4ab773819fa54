import { readQuery, searchKeyOf } from '../../core/names/search-key';

/** What the keys need to know of a row. */
interface KeyRow {
	/** A `group` is opened and closed where others lead somewhere. */
	readonly kind: string;
	readonly depth: number;
	/** Missing on rows that hold none. */
	readonly isClosed?: boolean;
}

/** Rows top to bottom: an array, or what makes them when it is asked. */
export interface KeyRows<Row> {
	readonly length: number;
	at(index: number): Row | undefined;
}

/** What a key asks of the tree. */
export type TreeMove =
	{ readonly kind: 'focus'; readonly row: number } | { readonly kind: 'toggle' } | { readonly kind: 'open' };

/**
 * What a key means on the row at `at`, as in the trees of the app: null for keys that mean nothing there.
 * A letter jumps to the next row whose label begins with it.
 */
export function moveOf<Row extends KeyRow>(
	key: string,
	rows: KeyRows<Row>,
	at: number,
	labelOf: (row: Row) => string,
): TreeMove | null {
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
			return [...key].length === 1 ? jump(key, rows, at, labelOf) : null;
	}
}

/** The row that holds the one at `at`; that row itself where none does. */
export function parentOf(rows: KeyRows<KeyRow>, at: number): number {
	const depth = rows.at(at)?.depth ?? 0;
	for (let i = at - 1; i >= 0; i -= 1) if ((rows.at(i)?.depth ?? 0) < depth) return i;
	return at;
}

/** The first row behind `at` that fits; behind the last one comes the first. Null where none does. */
export function rowAfter<Row>(at: number, rows: KeyRows<Row>, isMeant: (row: Row) => boolean): number | null {
	for (let step = 1; step <= rows.length; step += 1) {
		const index = (at + step) % rows.length;
		const row = rows.at(index);
		if (row && isMeant(row)) return index;
	}
	return null;
}

function focus(row: number): TreeMove {
	return { kind: 'focus', row };
}

/**
 * Whether the label of a row begins with what was typed, as it is or by its initial consonants. Words behind the first may
 * stand anywhere: few labels begin alike.
 */
export function beginsWith<Row>(typed: string, labelOf: (row: Row) => string): (row: Row) => boolean {
	const { words } = readQuery(typed);
	return (row) => {
		const key = searchKeyOf(labelOf(row));
		return words.length > 0 && words.every((word, at) => (at === 0 ? key.search(word) === 0 : word.test(key)));
	};
}

function jump<Row>(letter: string, rows: KeyRows<Row>, at: number, labelOf: (row: Row) => string): TreeMove | null {
	const found = rowAfter(at, rows, beginsWith(letter, labelOf));
	return found === null ? null : focus(found);
}
