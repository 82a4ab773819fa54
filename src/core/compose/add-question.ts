import type { Question } from '../model/review';
import { sectionsOfNote, sectionsOfTalk } from '../read/find-sections';
import type { SectionNode } from '../read/find-sections';
import type { HeadingNode } from '../read/heading-tree';
import { readAddendum } from '../read/read-addendum';
import type { Settings } from '../settings/settings';

import { checkedEdits, wordsOf } from './checked-edits';
import { ownSections, questionHeading, sectionGaps } from './note-style';
import { emptyPair, markedLines } from './question-style';
import type { MarkedLine } from './question-style';
import {
	blankBelow,
	blanks,
	bodyStart,
	isBlank,
	linesBehind,
	refused,
	reviewAtCursor,
	tailOf,
	talkAtCursor,
} from './review-at-cursor';
import type { EditsOrRefusal, ReviewAtCursor, TextAtCursor } from './review-at-cursor';

/**
 * The edits that put a question and an answer without words at the end of the questions of the talk at the cursor, in
 * the style that stands there; a pair that still waits for its words is taken first. A talk without such a section gets
 * one. Beside the talks, the questions of the whole event are meant. Refused where there are none, and where the review
 * would then say anything else.
 */
export function addQuestion(source: TextAtCursor, settings: Settings): EditsOrRefusal {
	const review = reviewAtCursor(source, settings);
	const talk = talkAtCursor(review);
	const section = sectionFor(review, talk);
	const waiting = section && waitingPair(review, section);
	if (waiting) return waiting;
	if (section) {
		const from = bodyStart(review, section.node);
		return pairBehind(review, { section, talk, from, to: section.node.end, heading: [] });
	}
	return talk ? newSection(review, talk) : refused('no-talk', review);
}

/** The questions that the cursor is in, else the last ones of the talk, or the first ones of the event. */
function sectionFor(
	{ line, trees, nodes, context }: ReviewAtCursor,
	talk: HeadingNode | undefined,
): SectionNode | undefined {
	const sections = talk
		? sectionsOfTalk(talk, context.vocabulary)
		: sectionsOfNote(trees, new Set(nodes), context.vocabulary);
	const questions = sections.filter(({ kind }) => kind === 'qna');
	const atCursor = questions.find(({ node }) => node.heading.line <= line && line < node.end);
	return atCursor ?? (talk ? questions.at(-1) : questions[0]);
}

/** Where a pair goes. */
interface Target {
	readonly section: SectionNode | null;
	readonly talk: HeadingNode | undefined;
	/** The lines of which the last one that says something is above the pair. */
	readonly from: number;
	readonly to: number;
	/** The lines of a new heading. */
	readonly heading: readonly string[];
}

/** The first question without words, where its answer has none either. */
function waitingPair(review: ReviewAtCursor, section: SectionNode): EditsOrRefusal | null {
	const { lines, starts } = review;
	const [questions = [], answers = [], items = []] = markedLines(review, section);
	const marks = new Set([...questions, ...answers].map(({ line }) => line));
	const isBare = ({ words, line }: MarkedLine): boolean => {
		let next = line + 1;
		while (next < section.node.end && isBlank(lines[next])) next += 1;
		return words === '' && (next === section.node.end || marks.has(next) || isApart(lines[next] ?? ''));
	};
	const waiting = (questions.length > 0 ? questions : items.slice(-1)).find((question, at, all) => {
		const next = all[at + 1]?.line ?? Infinity;
		const answer = answers.find((one) => one.line > question.line);
		return isBare(question) && (answer === undefined || answer.line > next || isBare(answer));
	});
	if (!waiting) return null;
	const written = lines[waiting.line] ?? '';
	const isClosed =
		waiting.end !== '' && written.trimEnd().endsWith(waiting.end) && written.trimEnd() !== waiting.label.trim();
	const end = isClosed ? written.trimEnd().length - waiting.end.length : written.length;
	const at = (starts[waiting.line] ?? 0) + end;
	const isSpaced = /\s$/u.test(written.slice(0, end));
	const edits = isSpaced ? [] : [{ from: at, to: at, insert: ' ' }];
	return { edits, cursor: isSpaced ? at : at + 1, refusal: null };
}

/** Whether a line begins something else than the words of what is above: a heading, a rule, an addendum. */
const isApart = (line: string): boolean =>
	/^ {0,3}(?:#{1,6}(?:\s|$)|(?:- *){3,}$|(?:\* *){3,}$|(?:_ *){3,}$)/u.test(line) || readAddendum(line) !== null;

/** An empty pair behind the last words between two lines, under a heading of its own where one is given. */
function pairBehind(review: ReviewAtCursor, target: Target): EditsOrRefusal {
	const { ending, nodes } = review;
	const { section, talk, from, to, heading } = target;
	const gaps = sectionGaps(review, talk);
	const { last } = tailOf(review, from, to);
	const pair = emptyPair(review, section, talk);
	const apart = last < from ? gaps.after : pair.apart;
	const above = heading.length > 0 ? [...blanks(gaps.before), ...heading, ...blanks(gaps.after)] : blanks(apart);
	const insertion = linesBehind(review, last, [...above, ...pair.lines, ...blankBelow(review, last)]);
	const cursor = insertion.from + above.map((one) => ending + one).join('').length + ending.length + pair.column;
	const index = talk ? nodes.indexOf(talk) : -1;
	return checkedEdits(review, [insertion], cursor, (after, before) => {
		const was = before.talks[index];
		const is = after.talks[index];
		const others = (talks: typeof after.talks): string => wordsOf(talks.filter((_, at) => at !== index));
		const rest = { questions: [], sections: [] };
		return (
			others(after.talks) === others(before.talks) &&
			wordsOf(after.sections) === wordsOf(before.sections) &&
			wordsOf({ ...is, ...rest }) === wordsOf({ ...was, ...rest }) &&
			wordsOf(withoutNew(is?.questions ?? [], was?.questions ?? [])) === wordsOf(was?.questions ?? []) &&
			is?.questions.length === (was && was.questions.length + 1) &&
			is?.sections.length === (was && was.sections.length + (heading.length > 0 ? 1 : 0))
		);
	});
}

/** Questions without the first one that was not there. */
const withoutNew = (now: readonly Question[], before: readonly Question[]): readonly Question[] => {
	const added = now.findIndex((question, at) => wordsOf(question) !== wordsOf(before[at]));
	return now.filter((_, at) => at !== added);
};

/** Questions get a heading of their own: in front of the thoughts, else behind the summary, else at the end. */
function newSection(review: ReviewAtCursor, talk: HeadingNode): EditsOrRefusal {
	const own = ownSections(review, talk);
	const summary = own.filter(({ kind }) => kind === 'summary').at(-1);
	const thoughts = own.find(({ kind, line }) => kind === 'thoughts' && line > (summary?.line ?? -1));
	const level = (summary ?? thoughts ?? own[0])?.node.heading.level ?? talk.heading.level + 1;
	if (level > 6) return refused('unclear-place', review);
	const end = thoughts?.line ?? summary?.node.end ?? talk.end;
	const heading = questionHeading(review, talk, level);
	return pairBehind(review, { section: null, talk, from: bodyStart(review, talk), to: end, heading });
}
