import type { TextEdit } from './apply-edits';

/** Words put into a text at a place, which loses nothing. */
export function insertionAt(offset: number, insert: string): TextEdit {
	return { from: offset, to: offset, insert };
}

/**
 * One list of insertions for two that follow one another: the second ones lie in the text after the first ones. Sorted,
 * each place once.
 *
 * @example joinInsertions([insertionAt(1, 'bc')], [insertionAt(2, '-')]) //=> [insertionAt(1, 'b-c')]
 */
export function joinInsertions(first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
	const joined = new Map<number, string>();
	const add = (at: number, insert: string): void => void joined.set(at, (joined.get(at) ?? '') + insert);
	const earlier = inOrder(first);
	let done = 0;
	let shift = 0;
	/** How much of the earlier insertion that is being looked at stands in `joined`. */
	let taken = 0;
	for (const { from, insert } of inOrder(second)) {
		for (let next = earlier[done]; next && next.from + shift <= from; next = earlier[done]) {
			const inside = from - next.from - shift;
			if (inside <= next.insert.length) break;
			add(next.from, next.insert.slice(taken));
			shift += next.insert.length;
			taken = 0;
			done += 1;
		}
		const open = earlier[done];
		if (open && open.from + shift <= from) {
			const inside = from - open.from - shift;
			add(open.from, open.insert.slice(taken, inside) + insert);
			taken = inside;
		} else add(from - shift, insert);
	}
	for (const { from, insert } of earlier.slice(done)) {
		add(from, insert.slice(taken));
		taken = 0;
	}
	return inOrder([...joined].map(([at, insert]) => insertionAt(at, insert)).filter(({ insert }) => insert !== ''));
}

const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] => [...edits].sort((a, b) => a.from - b.from);

/**
 * Where places of a text are after insertions: behind what is put in there.
 *
 * @example offsetsAfter([insertionAt(1, 'bc')])(1) //=> 3
 */
export function offsetsAfter(insertions: readonly TextEdit[]): (offset: number) => number {
	const sorted = inOrder(insertions);
	const added = [0];
	for (const { insert } of sorted) added.push((added.at(-1) ?? 0) + insert.length);
	return (offset) => {
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sorted[middle]?.from ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return offset + (added[low] ?? 0);
	};
}
