import type { Language } from '../model/language';
import type { HeadingNode } from '../read/heading-tree';
import { sectionsOfTalk } from '../read/find-sections';
import type { SectionNode } from '../read/find-sections';
import { NOTE_WORDS } from '../vocabulary/note-words';
import { sectionKindOf } from '../vocabulary/section-words';
import { readNumbering } from '../vocabulary/numbering';

import { bodyStart, isBlank } from './review-at-cursor';
import type { ReviewAtCursor } from './review-at-cursor';

/** How many empty lines a person leaves around headings. */
export interface Gaps {
	readonly before: number;
	readonly after: number;
}

/** The habit of the first headings that show one. */
export function gapsOf(review: ReviewAtCursor, headings: readonly HeadingNode[]): Gaps {
	const { lines, top } = review;
	const above = headings.map(({ heading: { line } }) => {
		let blank = 0;
		while (line - blank > top && isBlank(lines[line - 1 - blank])) blank += 1;
		const isAtTop = line - blank <= top;
		const isUnderHeading = !isAtTop && IN_HEADING.test(lines[line - 1 - blank] ?? '');
		return { blank, isInfo: !isAtTop && !isUnderHeading, isTight: blank === 0 && isUnderHeading };
	});
	const under = headings.map((node) => {
		const start = bodyStart(review, node);
		let blank = 0;
		while (start + blank < node.bodyEnd && isBlank(lines[start + blank])) blank += 1;
		return { blank, isInfo: start + blank < node.bodyEnd };
	});
	const before = above.find(({ isInfo }) => isInfo)?.blank ?? (above.some(({ isTight }) => isTight) ? 0 : 1);
	return {
		before: Math.min(before, 2),
		after: Math.min(under.find(({ isInfo }) => isInfo)?.blank ?? Math.min(before, 1), 2),
	};
}

/** What stands above a heading and shows no habit: another heading, an underline, a rule. */
const IN_HEADING = /^ {0,3}(?:#{1,6}\s|-+\s*$|=+\s*$)/u;

/** The talks, those next to this one first and of two equally near the one before. */
export function nearest({ nodes }: ReviewAtCursor, node: HeadingNode): readonly HeadingNode[] {
	const at = nodes.indexOf(node);
	const distance = (other: HeadingNode): number => Math.abs(nodes.indexOf(other) - at + 0.1);
	return [...nodes].sort((a, b) => distance(a) - distance(b));
}

/** The sections of a talk that stand directly under it and have a known word. */
export const ownSections = ({ context }: ReviewAtCursor, talk: HeadingNode): readonly SectionNode[] =>
	sectionsOfTalk(talk, context.vocabulary).filter(
		({ kind, node }) => kind !== 'other' && talk.children.includes(node),
	);

/** The empty lines around the sections of talks: the first one of a talk stands under its byline and shows less. */
export function sectionGaps(review: ReviewAtCursor, talk: HeadingNode | undefined): Gaps {
	const talks = (talk ? nearest(review, talk) : review.nodes).map((one) =>
		ownSections(review, one).map(({ node }) => node),
	);
	const sections = [...talks.flatMap((nodes) => nodes.slice(1)), ...talks.flatMap((nodes) => nodes.slice(0, 1))];
	return gapsOf(review, sections.length > 0 ? sections : [...(talk ? [talk] : []), ...review.nodes, ...review.trees]);
}

/** A heading as it is written, on another level if need be. */
export function headingLines(review: ReviewAtCursor, node: HeadingNode, level: number): string[] {
	const written = review.lines.slice(node.heading.line, bodyStart(review, node)).map((line) => line.trim());
	return level === node.heading.level ? written : [`${'#'.repeat(level)} ${node.heading.text.split('\n').join(' ')}`];
}

/** The language of the words that a talk's own lines have from the vocabulary, else of the note's, else the setting. */
export function languageNear(review: ReviewAtCursor, talk: HeadingNode | undefined): Language {
	const { settings, trees, context } = review;
	const words = talk
		? [...wordsOfTalk(review, talk), ...review.nodes.flatMap((node) => wordsOfTalk(review, node))]
		: [];
	const closing = allOf(trees).map(({ heading }) =>
		sectionKindOf(heading.text, context.vocabulary) === null ? '' : heading.text,
	);
	for (const word of [...words, ...closing]) {
		const language = languageOf(word);
		if (language) return language;
	}
	return settings.language;
}

function wordsOfTalk(review: ReviewAtCursor, talk: HeadingNode): string[] {
	const [first = ''] = talk.heading.text.split('\n');
	const rest = readNumbering(first, review.context.vocabulary)?.rest ?? first;
	// Q&A is what everybody writes, whatever the language.
	const own = ownSections(review, talk).filter(
		({ kind, heading }) => kind !== 'qna' || /[^\p{Script=Latin}&\W]/u.test(heading),
	);
	return [own.map(({ heading }) => heading).join(' '), first.slice(0, first.length - rest.length)];
}

const allOf = (nodes: readonly HeadingNode[]): readonly HeadingNode[] =>
	nodes.flatMap((node) => [node, ...allOf(node.children)]);

function languageOf(words: string): Language | null {
	if (/\p{Script=Hangul}/u.test(words)) return 'ko';
	if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(words)) return 'ja';
	return /\p{Script=Latin}{3}/u.test(words) ? 'en' : null;
}

/** The heading that questions have elsewhere in the review, else the built-in one. */
export function questionHeading(review: ReviewAtCursor, talk: HeadingNode, level: number): string[] {
	const other = nearest(review, talk)
		.flatMap((one) => ownSections(review, one))
		.find((section) => section.kind === 'qna');
	if (other) return headingLines(review, other.node, level);
	return [`${'#'.repeat(level)} ${NOTE_WORDS[languageNear(review, talk)].qna}`];
}
