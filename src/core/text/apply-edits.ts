/** One change of a text: the characters from `from` up to `to` become `insert`. Offsets in the text before all edits. */
export interface TextEdit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/**
 * A text after edits, which may come in any order. Insertions at one place keep the order they are given in.
 *
 * @example applyEdits('one two', [{ from: 4, to: 7, insert: '2' }, { from: 0, to: 3, insert: '1' }]) //=> '1 2'
 * @throws RangeError where edits overlap or reach outside of the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	let result = '';
	let done = 0;
	for (const { from, to, insert } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
		if (from < done || to < from || to > text.length) {
			throw new RangeError(`The edit from ${from} to ${to} overlaps another one or leaves the text.`);
		}
		result += text.slice(done, from) + insert;
		done = to;
	}
	return result + text.slice(done);
}

/** Where a place of the text is after edits, which do not overlap: behind what is put in there. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
	let shift = 0;
	for (const { from, to, insert } of edits) {
		if (from <= offset) shift += insert.length - (Math.min(to, offset) - from);
	}
	return offset + shift;
}
