/** Where a list is scrolled to: a row that is in sight, and how many pixels of it are out of sight above. */
export interface Anchor {
	readonly id: string;
	readonly offset: number;
}
