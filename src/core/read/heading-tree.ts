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

/** The headings of a note as trees. A level that is skipped is no level: `##` then `####` is parent and child. */
export function headingTrees(headings: readonly HeadingAt[], lineCount: number): readonly HeadingNode[] {
	const roots: OpenNode[] = [];
	const open: OpenNode[] = [];
	headings.forEach((heading, at) => {
		while (open.length > 0 && (open.at(-1)?.heading.level ?? 0) >= heading.level) close(open, heading.line);
		const node = { heading, children: [], bodyEnd: headings[at + 1]?.line ?? lineCount, end: lineCount };
		(open.at(-1)?.children ?? roots).push(node);
		open.push(node);
	});
	return roots;
}

interface OpenNode extends HeadingNode {
	readonly children: OpenNode[];
	end: number;
}

function close(open: OpenNode[], line: number): void {
	const node = open.pop();
	if (node) node.end = line;
}
