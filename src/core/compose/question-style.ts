import { sectionsOfTalk } from '../read/find-sections';
import type { SectionNode } from '../read/find-sections';
import type { HeadingNode } from '../read/heading-tree';
import { readAddendum } from '../read/read-addendum';
import { ANSWER_LABEL, answerLabel, QUESTION_LABEL } from '../vocabulary/question-words';

import { gapsOf, nearest } from './note-style';
import { isBlank, linesOutsideCode } from './review-at-cursor';
import type { ReviewAtCursor } from './review-at-cursor';

/** What stands before and behind the words of a question or an answer. */
interface Mark {
	/** Quotes and spaces before all else. */
	readonly indent: string;
	/** `- `, `1. `, `- [ ] ` or nothing. */
	readonly item: string;
	/** `Q. `, `**Q1:** ` or nothing. */
	readonly label: string;
	/** What ends bold type that began with the label. */
	readonly end: string;
}

/** A line with a mark, as it stands in the note. */
export interface MarkedLine extends Mark {
	readonly line: number;
	readonly words: string;
}

/** How a section writes its questions and answers. */
interface QuestionStyle {
	readonly question: Mark;
	/** Null where answers have no line of their own. */
	readonly answer: Mark | null;
	/** Empty lines between question and answer. */
	readonly between: number;
	/** Empty lines between two pairs. */
	readonly apart: number;
	/** The last numbers: of a list item, and of a label. */
	readonly item: number;
	readonly label: number;
}

/** A question and an answer that wait for their words. */
export interface EmptyPair {
	readonly lines: readonly string[];
	/** Where the words of the question belong, as an offset in the first line. */
	readonly column: number;
	/** Empty lines between this pair and what stands above it. */
	readonly apart: number;
}

/** Groups: indent, item, label, bold type of the label, words. */
const labelled = (label: string): RegExp =>
	new RegExp(String.raw`^([\s>]*)((?:[-*+]|\d{1,3}[.)])\s+(?:\[.\]\s+)?)?(${label})(.*)$`, 'iu');
const QUESTION = labelled(QUESTION_LABEL);
const ANSWER = labelled(ANSWER_LABEL);
const ITEM = /^([\s>]*)((?:[-*+]|\d{1,3}[.)])(?:\s+(?:\[.\]\s+)?|$))()()(.*)$/u;

/** The questions of a section, its answers, and where it has neither its list items. */
export function markedLines(review: ReviewAtCursor, { node }: SectionNode): readonly (readonly MarkedLine[])[] {
	const lines = linesOutsideCode(review, node.heading.line + 1, node.end).filter(({ text }) => !readAddendum(text));
	const [questions = [], answers = [], items = []] = [QUESTION, ANSWER, ITEM].map((pattern) =>
		lines.flatMap(({ text, line }) => readMark(pattern, text, line) ?? []),
	);
	return [questions, answers, questions.length + answers.length > 0 ? [] : items];
}

function readMark(pattern: RegExp, text: string, line: number): MarkedLine | null {
	const [found, indent = '', item = '', label = '', bold = '', rest = ''] = pattern.exec(text.normalize('NFC')) ?? [];
	if (found === undefined) return null;
	const end = label.indexOf(bold, bold.length) < 0 ? bold : '';
	const words = (end !== '' && rest.trimEnd().endsWith(end) ? rest.trimEnd().slice(0, -end.length) : rest).trim();
	return { indent, item, label, end, line, words };
}

function styleOf(review: ReviewAtCursor, section: SectionNode): QuestionStyle | null {
	const { children } = section.node;
	const last = children.at(-1)?.heading;
	if (last) {
		const indent = `${'#'.repeat(last.level)} `;
		const mark = readMark(QUESTION, last.text, last.line) ?? PLAIN;
		const apart = gapsOf(review, children).before;
		return { ...OWN, question: { ...mark, indent }, answer: null, apart, label: numberIn(mark.label) };
	}
	const [questions = [], answers = [], items = []] = markedLines(review, section);
	if (questions.length === 0) return listStyle(review, items);
	const answerOf = (question: MarkedLine): MarkedLine | undefined => {
		const next = questions.find(({ line }) => line > question.line)?.line ?? Infinity;
		return answers.find(({ line }) => line > question.line && line < next);
	};
	const latest = questions.at(-1) as MarkedLine;
	const question = [...questions].reverse().find(answerOf) ?? latest;
	const answer = answerOf(question);
	const apart = question.item === '' ? 1 : 0;
	const lastAnswer = answerOf(latest);
	return {
		question,
		answer: answer ?? { ...question, label: answerLabel(question.label) },
		between: answer ? blanksAbove(review, answer.line) : 0,
		apart: questions[0] === question ? apart : blanksAbove(review, question.line),
		item: numberIn((lastAnswer?.indent === latest.indent ? lastAnswer : latest).item),
		label: numberIn(latest.label),
	};
}

const numberIn = (text: string): number => Number(/\d+/u.exec(text)?.[0] ?? 0);

function blanksAbove({ lines }: ReviewAtCursor, line: number): number {
	return isBlank(lines[line - 1]) ? 1 : 0;
}

/** A plain list: each item asks, and what is further in answers. */
function listStyle(review: ReviewAtCursor, items: readonly MarkedLine[]): QuestionStyle | null {
	const outer = items.filter(({ indent }) => indent === items[0]?.indent);
	const question = outer.at(-1);
	if (!question) return null;
	const answer = items.find(({ indent }) => indent.length > question.indent.length) ?? null;
	const apart = outer.length > 1 ? blanksAbove(review, question.line) : 0;
	return { ...OWN, question, answer, apart, item: numberIn(question.item) };
}

const PLAIN: Mark = { indent: '', item: '', label: '', end: '' };

const OWN: QuestionStyle = {
	question: { ...PLAIN, item: '- ', label: 'Q. ' },
	answer: { ...PLAIN, item: '- ', label: 'A. ' },
	between: 0,
	apart: 0,
	item: 0,
	label: 0,
};

/** An empty pair in the style of a section, else of the nearest one that shows a style, else in our own. */
export function emptyPair(
	review: ReviewAtCursor,
	section: SectionNode | null,
	talk: HeadingNode | undefined,
): EmptyPair {
	const own = section && styleOf(review, section);
	if (own) return pairIn(own);
	for (const other of (talk ? nearest(review, talk) : review.nodes).flatMap((one) =>
		sectionsOfTalk(one, review.context.vocabulary),
	)) {
		const style = other.kind === 'qna' ? styleOf(review, other) : null;
		if (style) return pairIn({ ...style, item: 0, label: 0, apart: 1 });
	}
	return pairIn({ ...OWN, apart: 1 });
}

function pairIn({ question, answer, between, apart, item, label }: QuestionStyle): EmptyPair {
	const asked = startOf(question, item + 1, label + 1);
	const isNext = answer?.indent === question.indent;
	const answered = answer && startOf(answer, isNext ? item + 2 : numberIn(answer.item), label + 1) + answer.end;
	const lines = [asked + question.end, ...(answered === null ? [] : [...Array<string>(between).fill(''), answered])];
	return { lines, column: asked.length, apart };
}

function startOf(mark: Mark, item: number, label: number): string {
	const counted = mark.item.replace(/\d+/u, () => String(item)).replace(/\[.\]/u, '[ ]');
	const start =
		mark.indent + counted.trimEnd() + (counted === '' ? '' : ' ') + mark.label.replace(/\d+/u, () => String(label));
	return mark.label === '' || mark.label.endsWith(' ') || mark.end !== '' ? start : `${start} `;
}
