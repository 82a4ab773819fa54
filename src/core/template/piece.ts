import type { TemplateValue } from './template-value';

/** A part of the note: the template's own text, a value, or the mark at which the person goes on writing. */
export type Piece = string | Hole | typeof CURSOR;

/** Where a value goes. */
export interface Hole {
	readonly value: TemplateValue;
}

export const CURSOR: unique symbol = Symbol('cursor');

/** Stands for a value where only the template's own text counts: it is no part of any syntax. */
const ANY_VALUE = '\uFFFC';

/** A piece as the template's own text, with one character for a value and none for the cursor. */
export function skeletonOf(piece: Piece): string {
	return typeof piece === 'string' ? piece : piece === CURSOR ? '' : ANY_VALUE;
}
