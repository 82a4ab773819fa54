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

/**
 * What a key means on the row at `at`, as in the trees of the app: null for keys that mean nothing there.
 * Letters jump to the next row whose label begins with them.
 */
export function moveOf<Row extends KeyRow>(
	key: string,
	rows: readonly Row[],
	at: number,
	labelOf: (row: Row) => string,
): TreeMove | null {
	const row = rows[at];
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

function focus(row: number): TreeMove {
	return { kind: 'focus', row };
}

function parentOf(rows: readonly KeyRow[], at: number): number {
	const depth = rows[at]?.depth ?? 0;
	for (let i = at - 1; i >= 0; i -= 1) if ((rows[i]?.depth ?? 0) < depth) return i;
	return at;
}

function jump<Row>(letter: string, rows: readonly Row[], at: number, labelOf: (row: Row) => string): TreeMove | null {
	const start = letter.normalize('NFC').toLowerCase();
	for (let step = 1; step <= rows.length; step += 1) {
		const row = rows[(at + step) % rows.length];
		if (row && labelOf(row).normalize('NFC').toLowerCase().startsWith(start))
			return focus((at + step) % rows.length);
	}
	return null;
}
