import { sectionKindOf } from '../vocabulary/section-words';

import { findBylines } from './find-bylines';
import type { HeadingNode } from './heading-tree';
import type { ReviewContext } from './review-context';
import { titledHeading } from './titled-heading';

/**
 * Which headings of a review are talks. A talk shows itself by a byline or by sub-sections such as a summary; where no
 * heading inside does better, a number is enough. Nothing inside a talk is another talk. In a note that marks a talk,
 * a number says nothing, and what holds a marked talk is none.
 */
export function findTalks(roots: readonly HeadingNode[], context: ReviewContext): readonly HeadingNode[] {
	const title = titleOf(roots);
	return roots.flatMap((root) => {
		if (root !== title || context.isMarked(root)) return talksIn(root, context);
		const talks = root.children.flatMap((child) => talksIn(child, context));
		return talks.length === 0 && hasByline(root, context) ? [root] : talks;
	});
}

function talksIn(node: HeadingNode, context: ReviewContext): readonly HeadingNode[] {
	const isMarked = context.isMarked(node);
	if (isMarked || (isSurelyTalk(node, context) && !context.holdsMark(node))) return [node];
	const inner = node.children.flatMap((child) => talksIn(child, context));
	const isNumbered =
		!context.hasMarks &&
		sectionKindOf(node.heading.text, context.vocabulary) === null &&
		context.headingOf(node).isNumbered;
	return isNumbered && !inner.some((talk) => isSurelyTalk(talk, context)) ? [node] : inner;
}

function isSurelyTalk(node: HeadingNode, context: ReviewContext): boolean {
	if (sectionKindOf(node.heading.text, context.vocabulary) !== null) return false;
	return hasByline(node, context) || node.children.some((child) => isSectionOfTalk(child, context));
}

const hasByline = (node: HeadingNode, context: ReviewContext): boolean =>
	context.headingOf(node).speakers.length > 0 ||
	findBylines(node, context).length > 0 ||
	Boolean(titledHeading(node, context)?.person);

function isSectionOfTalk(node: HeadingNode, context: ReviewContext): boolean {
	const kind = sectionKindOf(node.heading.text, context.vocabulary);
	return kind === 'summary' || kind === 'qna' || kind === 'thoughts';
}

/** The only first-level heading, where it opens the note, is the title: a talk only where there is none inside. */
function titleOf(roots: readonly HeadingNode[]): HeadingNode | undefined {
	const first = roots[0];
	return first?.heading.level === 1 && roots.every((root) => root === first || root.heading.level > 1)
		? first
		: undefined;
}
