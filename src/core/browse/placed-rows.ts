import type { Row, Rows } from './row';

type Unplaced<Each> = Each extends Row ? Omit<Each, 'position' | 'size'> : never;

/** A row that does not know its place among its siblings. */
export type UnplacedRow = Unplaced<Row>;

/** Rows, each with its place among its siblings. */
export function placedRows(rows: readonly UnplacedRow[]): Rows {
	const families: { size: number }[] = [];
	const places = rows.map(({ depth }) => {
		// A row ends the families below it; what follows deeper belongs to a new parent.
		families.length = Math.min(families.length, depth + 1);
		const family = (families[depth] ??= { size: 0 });
		family.size += 1;
		return { position: family.size, family };
	});
	const placed = rows.map((row, i) => {
		const { position = 1, family } = places[i] ?? {};
		return { ...row, position, size: family?.size ?? 1 };
	});
	return {
		length: placed.length,
		at: (index) => placed[index],
		indexOf: (id) => placed.findIndex((row) => row.id === id),
		twoLinedBefore: (index) => placed.slice(0, index).filter(({ isTwoLined }) => isTwoLined).length,
	};
}
