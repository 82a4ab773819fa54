import type { HeadingAt } from '../model/note-snapshot';

/** A heading with everything under it. Lines are zero-based; ends are the line after the last one. */
export interface HeadingNode {
	readonly heading: HeadingAt;
	readonly children: readonly HeadingNode[];
	/** Where the lines directly under the heading end: at the next heading of any level. */
	readonly bodyEnd: number;
	/** Where all of it ends: at the next heading of the same level or above. */
	readonly end: number;
}

/**
 * The headings of a note as trees. A level that is skipped is no level: `##` then `####` is parent and child.
 *
 * @param marks lines that mark the heading above them as a talk: one inside another stands beside it, on its level
 */
export function headingTrees(
	headings: readonly HeadingAt[],
	lineCount: number,
	marks: readonly number[] = [],
): readonly HeadingNode[] {
	const roots: OpenNode[] = [];
	const open: OpenNode[] = [];
	let mark = 0;
	headings.forEach((heading, at) => {
		const bodyEnd = headings[at + 1]?.line ?? lineCount;
		while ((marks[mark] ?? Infinity) < heading.line) mark += 1;
		const isMarked = (marks[mark] ?? bodyEnd) < bodyEnd;
		const outer = isMarked ? open.find((node) => node.isMarked) : undefined;
		const level = Math.min(heading.level, outer?.level ?? heading.level);
		while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) close(open, heading.line);
		const node = { heading, children: [], bodyEnd, end: lineCount, level, isMarked };
		(open.at(-1)?.children ?? roots).push(node);
		open.push(node);
	});
	return roots;
}

interface OpenNode extends HeadingNode {
	readonly children: OpenNode[];
	readonly level: number;
	readonly isMarked: boolean;
	end: number;
}

function close(open: OpenNode[], line: number): void {
	const node = open.pop();
	if (node) node.end = line;
}
