import { keyOfLink } from '../model/name-link';
import type { Speaker, Talk } from '../model/review';

import { findBylines } from './find-bylines';
import { sectionsOfTalk } from './find-sections';
import type { HeadingNode } from './heading-tree';
import { readQuestions } from './read-questions';
import type { ReviewContext } from './review-context';
import { titledHeading } from './titled-heading';
import { topicsOf } from './topics';

/** Everything a talk's heading and what stands under it say. */
export function readTalk(node: HeadingNode, context: ReviewContext): Talk {
	const { number, title, speakers } = context.headingOf(node);
	const own = titledHeading(node, context);
	const sections = sectionsOfTalk(node, context.vocabulary);
	const tags = context.tagsBetween(node.heading.line, node.end);
	return {
		number,
		title: own?.title ?? title,
		heading: node.heading.text,
		line: node.heading.line,
		topics: topicsOf(tags.map(({ tag }) => tag)),
		speakers: eachOnce([
			...findBylines(node, context),
			...(own?.person ? [own.person] : speakers).map((speaker) => ({ ...speaker, line: node.heading.line })),
		]),
		sections: sections.map(({ kind, heading, line }) => ({ kind, heading, line })),
		questions: sections.flatMap((section) =>
			section.kind === 'qna' && context.lines
				? readQuestions(context.lines.slice(section.line + 1, section.node.end), section.line + 1)
				: [],
		),
	};
}

/** Whether a talk is a template that nobody has written into yet: no title, no link, no tag, no words. */
export function isBlankTalk(node: HeadingNode, context: ReviewContext): boolean {
	const from = node.heading.line + 1;
	if (context.headingOf(node).title !== '' || context.linksBetween(from, node.end).length > 0) return false;
	if (context.tagsBetween(from, node.end).length > 0) return false;
	return (context.lines ?? []).slice(from, node.end).every(isUnwritten);
}

/**
 * Whether a line says nothing: empty, a heading, or an empty list item of the template.
 *
 * @example isUnwritten('- Q. ') //=> true
 */
export function isUnwritten(line: string): boolean {
	return /^(?:#{1,6}(?:\s.*)?|[-*+](?:\s+[QA]\.)?)?$/u.test(line.trim());
}

/** The first mention of a speaker is the byline; later ones say nothing new. */
export function eachOnce(speakers: readonly Speaker[]): readonly Speaker[] {
	const known = new Set<string>();
	return speakers.filter((speaker) => {
		const key = keyOfLink(speaker);
		return !known.has(key) && known.add(key);
	});
}
