import type { TextEdit } from './apply-edits';

/** A piece of a line after edits. */
export interface EditedPiece {
	readonly text: string;
	readonly isAdded: boolean;
}

/** A line of a text after insertions. */
export interface EditedLine {
	/** The zero-based line it was before; null for a line that is new. */
	readonly line: number | null;
	readonly pieces: readonly EditedPiece[];
	/** Whether lines that stay as they are were left out in front of it. */
	readonly isAfterGap: boolean;
}

/**
 * The lines that insertions change or add, with a line of what is around them. The edits are in order and take nothing
 * away. Takes time in proportion to the length of the text.
 *
 * @example editedLines('one', [{ from: 0, to: 0, insert: '# ' }]) //=> one line: an added `# `, then `one`
 */
export function editedLines(text: string, edits: readonly TextEdit[]): readonly EditedLine[] {
	const lines = linesAfter(text, edits);
	const isNear = lines.map((_, at) =>
		[at - 1, at, at + 1].some((i) => lines[i]?.pieces.some(({ isAdded }) => isAdded)),
	);
	return lines.flatMap((line, at) =>
		isNear[at] ? [{ ...line, isAfterGap: at > 0 && isNear[at - 1] === false }] : [],
	);
}

function linesAfter(text: string, edits: readonly TextEdit[]): Omit<EditedLine, 'isAfterGap'>[] {
	const lines: { line: number | null; pieces: EditedPiece[] }[] = [];
	let pieces: EditedPiece[] = [];
	let before = 0;
	let isShown = false;
	const end = (isAdded: boolean): void => {
		const isOld = isAdded ? pieces.some((piece) => !piece.isAdded) : !isShown;
		if (!isOld && pieces.length === 0) pieces.push({ text: '', isAdded: true });
		lines.push({ line: isOld ? before : null, pieces });
		// The end of the line that was there before: what follows is the next one.
		isShown = isAdded && (isShown || isOld);
		if (!isAdded) before += 1;
		pieces = [];
	};
	const put = (words: string, isAdded: boolean): void => {
		for (const [at, part] of words.split('\n').entries()) {
			if (at > 0) end(isAdded);
			const shown = part.endsWith('\r') ? part.slice(0, -1) : part;
			if (shown !== '') pieces.push({ text: shown, isAdded });
		}
	};
	let done = 0;
	for (const { from, insert } of edits) {
		put(text.slice(done, from), false);
		put(insert, true);
		done = from;
	}
	put(text.slice(done), false);
	end(false);
	return lines;
}
