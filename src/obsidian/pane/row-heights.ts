import type { Rows } from '../../core/browse/row';

/** How many pixels high rows of one line are, and rows of two. */
export interface RowHeights {
	readonly one: number;
	readonly two: number;
}

/**
 * How many pixels below the beginning of the list a row begins; at the length, how high the list is.
 *
 * @example topOf(rows, 3, { one: 20, two: 30 }) //=> 70, where one of the three has two lines
 */
export function topOf(rows: Rows, index: number, { one, two }: RowHeights): number {
	const twoLined = rows.twoLinedBefore(index);
	return (index - twoLined) * one + twoLined * two;
}

/** The row at a height: the last one that begins there or above it. The first one for heights above the list. */
export function indexAt(rows: Rows, height: number, heights: RowHeights): number {
	let low = 0;
	let high = Math.max(rows.length - 1, 0);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (topOf(rows, middle, heights) <= height) low = middle;
		else high = middle - 1;
	}
	return low;
}

/**
 * The rows that are to be drawn, top to bottom: those in sight, those a little above and below, and a current one.
 *
 * @param top where what is seen begins, in pixels below the beginning of the list
 * @param view how many pixels are seen
 * @param margin how many screens above, and how many below
 */
export function indexesAround(
	rows: Rows,
	{ top, view, margin }: { readonly top: number; readonly view: number; readonly margin: number },
	heights: RowHeights,
	current: number,
): number[] {
	if (rows.length === 0) return [];
	const from = indexAt(rows, top - margin * view, heights);
	const to = indexAt(rows, top + (1 + margin) * view, heights);
	const around = Array.from({ length: to - from + 1 }, (_, at) => from + at);
	if (current < from) return [current, ...around];
	return current > to ? [...around, current] : around;
}

/** The row that is a screen further down than another one, or up for -1; at least the next one, where there is one. */
export function pageFrom(rows: Rows, index: number, direction: 1 | -1, view: number, heights: RowHeights): number {
	const top = topOf(rows, index, heights);
	const step = view - (topOf(rows, index + 1, heights) - top);
	const goal = top + direction * step;
	const found = indexAt(rows, goal, heights);
	const isCut = topOf(rows, found, heights) < goal;
	const next = direction > 0 ? Math.max(found, index + 1) : Math.min(isCut ? found + 1 : found, index - 1);
	return Math.min(Math.max(next, 0), rows.length - 1);
}
