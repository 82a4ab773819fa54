/** A line that two texts do not have in common, or one beside such a line. */
export interface ComparedLine {
	/** `same` in both, `old` only in the text before, `new` only in the text after. */
	readonly kind: 'same' | 'old' | 'new';
	/** Zero-based line of the text that has it; of the text after where both do. */
	readonly line: number;
	readonly text: string;
	/** Whether lines that are the same were left out in front of it. */
	readonly isAfterGap: boolean;
}

/** How far ahead a line is looked for that both texts have. Further away, lines count as changed. */
const REACH = 40;

/**
 * The lines in which two texts differ, old ones before new ones, with a line of what is around them. Line endings do not
 * count. Takes time in proportion to the length of the texts.
 *
 * @example comparedLines('a\nb', 'a\nc') //=> a as `same`, b as `old`, c as `new`
 */
export function comparedLines(before: string, after: string): readonly ComparedLine[] {
	const [old, now] = [before.split(/\r?\n/u), after.split(/\r?\n/u)];
	const all: Omit<ComparedLine, 'isAfterGap'>[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < now.length) {
		const [skippedOld, skippedNew] = nextCommon(old, now, i, j);
		for (; i < skippedOld; i += 1) all.push({ kind: 'old', line: i, text: old[i] ?? '' });
		for (; j < skippedNew; j += 1) all.push({ kind: 'new', line: j, text: now[j] ?? '' });
		for (; i < old.length && j < now.length && old[i] === now[j]; i += 1, j += 1)
			all.push({ kind: 'same', line: j, text: now[j] ?? '' });
	}
	const isNear = all.map((_, at) => [at - 1, at, at + 1].some((near) => (all[near]?.kind ?? 'same') !== 'same'));
	return all.flatMap((line, at) => (isNear[at] ? [{ ...line, isAfterGap: at > 0 && isNear[at - 1] === false }] : []));
}

/** Where both texts go on alike: the nearest place, of equally near ones the one that takes as many lines from both. */
function nextCommon(old: readonly string[], now: readonly string[], i: number, j: number): [number, number] {
	for (let apart = 0; apart <= 2 * REACH; apart += 1) {
		for (let shift = apart % 2; shift <= Math.min(apart, REACH); shift += 2) {
			const [less, more] = [(apart - shift) / 2, (apart + shift) / 2];
			for (const [a, b] of [
				[i + less, j + more],
				[i + more, j + less],
			] as const)
				if (a < old.length && b < now.length && old[a] === now[b]) return [a, b];
		}
	}
	return [Math.min(old.length, i + REACH), Math.min(now.length, j + REACH)];
}
