import { sectionsOfNote } from '../read/find-sections';
import type { HeadingNode } from '../read/heading-tree';
import type { ReviewAtCursor } from './review-at-cursor';

/** Where a new talk goes. */
export interface TalkPlace {
	/** In front of this line, or of the empty lines and the rule above it. */
	readonly line: number;
	/** How many talks stand above. */
	readonly index: number;
	/** The talk whose style and whose number the new one takes up, if there is one. */
	readonly like: HeadingNode | undefined;
	/** The heading that closes a review without talks. */
	readonly closing: HeadingNode | undefined;
	/** Whether the talks count anew here. */
	readonly isFirst: boolean;
}

/**
 * Behind the talk that the cursor is in, or that stands above it. A cursor between the title and the first talk asks
 * for a talk there; one in the properties or in the title is where Obsidian opens a note, and the talk goes behind the
 * last one. Under the heading of a day or a track the talk stays under it.
 */
export function talkPlace(review: ReviewAtCursor): TalkPlace {
	const { nodes, trees, line, lines, context } = review;
	const above = nodes.filter(({ heading }) => heading.line <= line);
	const [first] = nodes;
	const last = above.at(-1) ?? (isUnderTitle(review) ? undefined : nodes.at(-1));
	if (!first) {
		const section = sectionsOfNote(trees, new Set(), context.vocabulary).find(
			({ kind }) => kind === 'reflection' || kind === 'networking',
		);
		return {
			line: section?.line ?? lines.length,
			index: 0,
			like: undefined,
			closing: section?.node,
			isFirst: true,
		};
	}
	const before = (talk: HeadingNode): TalkPlace => ({
		line: talk.heading.line,
		index: nodes.indexOf(talk),
		like: talk,
		closing: undefined,
		isFirst: true,
	});
	if (!last) return before(first);
	const behind = {
		line: last.end,
		index: nodes.indexOf(last) + 1,
		like: last,
		closing: undefined,
		isFirst: false,
	};
	const part = partAtCursor(review, last);
	if (!part || above.length === 0) return behind;
	const next = nodes.find(({ heading }) => heading.line > line && heading.line < part.end);
	if (next) return before(next);
	const hasOwnNumbers = nodes.filter((node) => review.context.headingOf(node).number === 1).length > 1;
	return isLikeAnother(review, part) ? { ...behind, line: part.end, isFirst: hasOwnNumbers } : behind;
}

/** Whether the cursor stands under the title and above the first talk. */
function isUnderTitle({ trees, line, lines, top }: ReviewAtCursor): boolean {
	const [title] = trees;
	if (title?.heading.level === 1 && title.children.length > 0) return line > title.heading.line;
	return line > top && line < lines.length;
}

/** The outermost heading that begins behind a talk and holds the cursor. */
function partAtCursor({ trees, line }: ReviewAtCursor, talk: HeadingNode): HeadingNode | undefined {
	let nodes = trees;
	for (;;) {
		const node = nodes.find(({ heading, end }) => heading.line <= line && line < end);
		if (!node || node.heading.line > talk.heading.line) return node;
		nodes = node.children;
	}
}

/** Whether a heading without talks is called as one that holds some: `Day 2` as `Day 1`. */
function isLikeAnother({ trees, nodes }: ReviewAtCursor, part: HeadingNode): boolean {
	const holders = (among: readonly HeadingNode[]): readonly HeadingNode[] =>
		among.flatMap((node) => (nodes.includes(node) ? [] : [node, ...holders(node.children)]));
	const name = ({ heading }: HeadingNode): string | undefined => /\p{L}+/u.exec(heading.text)?.[0].toLowerCase();
	return holders(trees).some(
		(node) =>
			node !== part &&
			node.heading.level === part.heading.level &&
			name(node) === name(part) &&
			nodes.some(({ heading }) => heading.line > node.heading.line && heading.line < node.end),
	);
}
