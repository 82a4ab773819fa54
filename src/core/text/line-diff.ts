/** A line that a change takes away, adds, or leaves next to one of those. */
export interface DiffLine {
	readonly kind: 'removed' | 'added' | 'same';
	/** Zero-based, of the text after; for a removed line of the text before. */
	readonly line: number;
	/** Without its ending. */
	readonly text: string;
	/** Whether lines that stay as they are were left out in front of it. */
	readonly isAfterGap: boolean;
}

/** Beyond so many comparisons all lines of a changed stretch are taken away and added anew. */
const MOST_PAIRS = 400_000;

/**
 * What makes one text of another, line by line, with a line of what is around it. As few lines change as can be said
 * in reasonable time.
 *
 * @example lineDiff('a\nb', 'a\nc').map(({ kind, text }) => kind + text) //=> ['samea', 'removedb', 'addedc']
 */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
	const lines = diffOf(before.split('\n'), after.split('\n'));
	const isNear = lines.map((_, at) =>
		[at - 1, at, at + 1].some((i) => lines[i] !== undefined && lines[i].kind !== 'same'),
	);
	return lines.flatMap(({ text, ...line }, at) => {
		const shown = text.endsWith('\r') ? text.slice(0, -1) : text;
		return isNear[at] ? [{ ...line, text: shown, isAfterGap: at > 0 && isNear[at - 1] === false }] : [];
	});
}

type Step = Omit<DiffLine, 'isAfterGap'>;

function diffOf(before: readonly string[], after: readonly string[]): readonly Step[] {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	const same = (text: string, line: number): Step => ({ kind: 'same', line, text });
	return [
		...after.slice(0, start).map(same),
		...middleOf(before.slice(start, before.length - end), after.slice(start, after.length - end), start),
		...after.slice(after.length - end).map((text, at) => same(text, after.length - end + at)),
	];
}

/** The stretch between what both texts begin and end with; `start` is the line where it begins. */
function middleOf(before: readonly string[], after: readonly string[], start: number): readonly Step[] {
	const width = after.length + 1;
	// How many lines both have in common from a pair of lines on.
	const common = new Uint32Array(before.length * after.length > MOST_PAIRS ? 0 : (before.length + 1) * width);
	for (let i = before.length - 1; i >= 0 && common.length > 0; i -= 1)
		for (let j = after.length - 1; j >= 0; j -= 1)
			common[i * width + j] =
				before[i] === after[j]
					? (common[(i + 1) * width + j + 1] ?? 0) + 1
					: Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
	const steps: Step[] = [];
	let [i, j] = [0, 0];
	while (i < before.length || j < after.length) {
		const [old, now] = [before[i], after[j]];
		if (old !== undefined && old === now && common.length > 0) {
			steps.push({ kind: 'same', line: start + j, text: old });
			i += 1;
			j += 1;
		} else if (
			old !== undefined &&
			(now === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
		) {
			steps.push({ kind: 'removed', line: start + i, text: old });
			i += 1;
		} else {
			steps.push({ kind: 'added', line: start + j, text: now ?? '' });
			j += 1;
		}
	}
	return steps;
}
