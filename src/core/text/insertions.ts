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
 * The line on which each line of a text begins after insertions, by what stands on it: what is put in front of its
 * first character is above it or part of it.
 *
 * @example linesAfter('a\nb', [insertionAt(2, '\n')]) //=> [0, 2]
 */
export function linesAfter(text: string, insertions: readonly TextEdit[]): readonly number[] {
	const sorted = inOrder(insertions);
	const lines: number[] = [];
	let added = 0;
	let next = 0;
	let start = text.startsWith('\uFEFF') ? 1 : 0;
	for (;;) {
		for (; (sorted[next]?.from ?? Infinity) <= start; next += 1) added += breaksIn(sorted[next]?.insert ?? '');
		lines.push(lines.length + added);
		const end = text.indexOf('\n', start);
		if (end < 0) return lines;
		start = end + 1;
	}
}

const breaksIn = (text: string): number => text.split('\n').length - 1;
