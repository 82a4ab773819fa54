import type { HeadingNode } from '../read/heading-tree';
import type { Settings } from '../settings/settings';
import { offsetAfter } from '../text/apply-edits';
import type { TextEdit } from '../text/apply-edits';
import { NOTE_WORDS } from '../vocabulary/note-words';
import { readNumbering, renumbered } from '../vocabulary/numbering';

import { checkedEdits, wordsOf } from './checked-edits';
import { gapsOf, headingLines, languageNear, nearest, ownSections, sectionGaps } from './note-style';
import type { Gaps } from './note-style';
import { emptyPair } from './question-style';
import { renumberTalks } from './renumber-talks';
import { blanks, linesBehind, reviewAtCursor, tailOf } from './review-at-cursor';
import type { EditsOrRefusal, ReviewAtCursor, TextAtCursor } from './review-at-cursor';
import { talkPlace } from './talk-place';
import type { TalkPlace } from './talk-place';

/**
 * The edits that put a talk without words into a review where its cursor asks for it: heading level, numbering, sections
 * and empty lines as the talk beside it has them. Talks that count on from it move up by one, and links inside of the
 * note follow. The cursor goes where the title belongs. Refused where the review would then say anything else.
 */
export function addTalk(source: TextAtCursor, settings: Settings): EditsOrRefusal {
	const review = reviewAtCursor(source, settings);
	const where = talkPlace(review);
	const { like, closing, index } = where;
	const level = like?.heading.level ?? closing?.heading.level ?? levelUnder(review);
	const { number, prefix } = countedIn(review, where);
	const around = like ? nearest(review, like) : closing ? [closing] : review.trees;
	const gaps = gapsOf(review, around);
	const inner = sectionGaps(review, like ?? closing);
	const heading = `${'#'.repeat(level)} ${prefix}`;
	const { insertion, headingAt } = insertionAt(review, where, gaps, [
		heading,
		...sectionLines(review, where, level, gaps, inner),
	]);
	const numbers = number === null ? [] : renumberTalks(review, index, number, prefix);
	const cursor = offsetAfter(numbers, insertion.from) + headingAt + heading.length;
	return checkedEdits(review, [...numbers, insertion], cursor, (after, before) => {
		const [added, ...more] = after.talks.slice(index, after.talks.length - before.talks.length + index);
		const others = after.talks.filter((talk) => talk !== added);
		return (
			more.length === 0 &&
			added?.number === number &&
			wordsOf(others) === wordsOf(before.talks) &&
			wordsOf(after.sections) === wordsOf(before.sections)
		);
	});
}

/** Puts the lines of a talk between what stands there, with the empty lines and the rules that a person has there. */
function insertionAt(
	review: ReviewAtCursor,
	{ line, index }: TalkPlace,
	{ before, after }: Gaps,
	talk: readonly string[],
): { insertion: TextEdit; headingAt: number } {
	const { lines, ending, top } = review;
	const { last, rule } = tailOf(review, 0, line);
	const lastLine = lines[last] ?? '';
	const isEmptySection = /^ {0,3}#/u.test(lastLine) && line < lines.length && rule === null;
	const below = line - 1 - last;
	const gap = isEmptySection ? Math.max(before, Math.min(below, before + after)) : before;
	const above = last < top ? [] : blanks(gap);
	const between = rule ?? ruleBetween(review);
	const isParted = between !== null && (index > 0 || rule !== null);
	const beside = blanks(Math.max(1, gap));
	const lead = isParted ? [...beside, between, ...beside] : above;
	const trail = between !== null && !isParted && line < lines.length ? [...beside, between] : [];
	// Words go under the last heading: it keeps its empty lines.
	const isOpen = (talk.at(-1) ?? '').startsWith('#');
	const wanted = (isOpen ? after : 0) + (line < lines.length ? before : 0);
	const added = [...lead, ...talk, ...blanks(Math.max(0, wanted - below)), ...trail];
	const headingAt = last < 0 ? 0 : lead.map((one) => ending + one).join('').length + ending.length;
	return { insertion: linesBehind(review, last, added), headingAt };
}

/** Talks begin where the outermost headings under the title are. */
function levelUnder({ trees }: ReviewAtCursor): number {
	const beside = trees[0]?.heading.level === 1 ? [...trees[0].children, ...trees.slice(1)] : trees;
	return beside.length === 0 ? 2 : Math.min(...beside.map(({ heading }) => heading.level));
}

/** The number of the new talk, null where talks are not counted, and what its heading begins with. */
function countedIn(review: ReviewAtCursor, { like, isFirst }: TalkPlace): { number: number | null; prefix: string } {
	const { context, nodes } = review;
	const words = context.vocabulary;
	if (!like) return { number: 1, prefix: NOTE_WORDS[languageNear(review, undefined)].numbering(1) };
	const counted = nodes.filter((node) => context.headingOf(node).number !== null);
	const isCounted =
		counted.includes(like) || (!context.headingOf(like).isNumbered && counted.length * 2 > nodes.length);
	const model = isCounted ? (nearest(review, like).find((node) => counted.includes(node)) ?? like) : like;
	const [heading = ''] = model.heading.text.split('\n');
	const own = context.headingOf(model).number;
	const numbering = readNumbering(heading, words);
	const start = heading.slice(0, heading.length - (numbering?.rest ?? heading).length);
	if (own === null) return { number: null, prefix: start };
	const isAbove = nodes.indexOf(model) < nodes.indexOf(like) || (model === like && !isFirst);
	const number = isFirst && model === like ? firstNumber(review, like, own) : own + (isAbove ? 1 : 0);
	for (const joint of numbering?.rest === '' ? [' ', ': '] : ['']) {
		const prefix = renumbered(`${start}${joint}x`, number, words).slice(0, -1);
		const read = readNumbering(`${prefix}x`, words);
		if (read?.number === number && read.rest === 'x') return { number, prefix };
	}
	return { number: null, prefix: '' };
}

/** The number in front of a talk; behind it, under a heading that counts its own talks, the count begins anew. */
const firstNumber = ({ line }: ReviewAtCursor, like: HeadingNode, own: number): number =>
	like.heading.line > line ? own : 1;

/** The sections of the nearest talk that has some, without their words; else those of the template. */
function sectionLines(
	review: ReviewAtCursor,
	{ like }: TalkPlace,
	level: number,
	gaps: Gaps,
	inner: Gaps,
): readonly string[] {
	const model = like && nearest(review, like).find((talk) => ownSections(review, talk).length > 0);
	const words = NOTE_WORDS[languageNear(review, like)];
	const under = '#'.repeat(level + 1);
	if (level === 6) return [];
	const sections = model
		? ownSections(review, model).map(({ kind, node }) => {
				const deeper = node.heading.level - model.heading.level;
				return { kind, lines: headingLines(review, node, level + deeper) };
			})
		: (['summary', 'qna', 'thoughts'] as const).map((kind) => ({ kind, lines: [`${under} ${words[kind]}`] }));
	const pair = emptyPair(review, null, like).lines;
	return [
		...blanks(Math.max(gaps.before, gaps.after)),
		...sections.flatMap(({ kind, lines }, at) => [
			...lines,
			...(kind === 'qna'
				? [...blanks(inner.after), ...pair]
				: blanks(at < sections.length - 1 ? inner.after : 0)),
			...(at < sections.length - 1 ? blanks(inner.before) : []),
		]),
	];
}

/** The rule with which a person parts talks, if they do. */
function ruleBetween(review: ReviewAtCursor): string | null {
	const rules = review.nodes.map((node) => tailOf(review, node.heading.line, node.end).rule);
	return rules.find((rule) => rule !== null) ?? null;
}
