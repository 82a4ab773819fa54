import type { Row } from '../../core/browse/row';

/** Where a row stands in the tree, in the words of ARIA: counted from one. */
export interface Place {
	readonly level: number;
	/** Its number among the rows of the same parent. */
	readonly position: number;
	/** How many rows the same parent has. */
	readonly size: number;
}

/** The place of each row among its siblings, in the order of the rows. */
export function placesOf(rows: readonly Row[]): readonly Place[] {
	const families: { size: number }[] = [];
	const places = rows.map(({ depth }) => {
		// A row ends the families below it; what follows deeper belongs to a new parent.
		families.length = Math.min(families.length, depth + 1);
		const family = (families[depth] ??= { size: 0 });
		family.size += 1;
		return { level: depth + 1, position: family.size, family };
	});
	return places.map(({ level, position, family }) => ({ level, position, size: family.size }));
}
