/** Text ready to be written, and the offset in it of the first empty place. */
export interface Composed {
	readonly text: string;
	readonly cursor: number;
}
