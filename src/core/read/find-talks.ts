import { sectionKindOf } from '../vocabulary/section-words';

import { findBylines } from './find-bylines';
import type { HeadingNode } from './heading-tree';
import type { ReviewContext } from './review-context';

/**
 * Which headings of a review are talks. A talk shows itself by a byline or by sub-sections such as a summary; where no
 * heading inside does better, a number is enough. Nothing inside a talk is another talk.
 */
export function findTalks(roots: readonly HeadingNode[], context: ReviewContext): readonly HeadingNode[] {
	const title = titleOf(roots);
	const isTitle = (node: HeadingNode): boolean => node === title && !hasByline(node, context);
	return roots.flatMap((root) => talksIn(root, context, isTitle));
}

function talksIn(
	node: HeadingNode,
	context: ReviewContext,
	isTitle: (node: HeadingNode) => boolean,
): readonly HeadingNode[] {
	if (!isTitle(node) && isSurelyTalk(node, context)) return [node];
	const inner = node.children.flatMap((child) => talksIn(child, context, isTitle));
	const isNumbered =
		!isTitle(node) && sectionKindOf(node.heading.text) === null && context.headingOf(node).isNumbered;
	if (isNumbered && !inner.some((talk) => isSurelyTalk(talk, context))) return [node];
	return inner;
}

function isSurelyTalk(node: HeadingNode, context: ReviewContext): boolean {
	if (sectionKindOf(node.heading.text) !== null) return false;
	return hasByline(node, context) || node.children.some((child) => isSectionOfTalk(child));
}

function hasByline(node: HeadingNode, context: ReviewContext): boolean {
	return context.headingOf(node).speakers.length > 0 || findBylines(node, context).length > 0;
}

function isSectionOfTalk(node: HeadingNode): boolean {
	const kind = sectionKindOf(node.heading.text);
	return kind === 'summary' || kind === 'qna' || kind === 'thoughts';
}

/** The only first-level heading, where it opens the note, is the title of the note. */
function titleOf(roots: readonly HeadingNode[]): HeadingNode | undefined {
	const first = roots[0];
	return first?.heading.level === 1 && roots.every((root) => root === first || root.heading.level > 1)
		? first
		: undefined;
}
