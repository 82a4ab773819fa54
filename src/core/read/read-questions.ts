import type { Question } from '../model/review';
import { ANSWER_LABEL, QUESTION_LABEL } from '../vocabulary/question-words';

import { readAddendum } from './read-addendum';

const ASKED = new RegExp(`^${QUESTION_LABEL}`, 'iu');
const ANSWERED = new RegExp(`^${ANSWER_LABEL}`, 'iu');
const ITEM = /^(\s*)(?:[-*+]|\d{1,3}[.)])(?:\s+(?:\[.\]\s+)?|$)(.*)$/u;
const FENCE = /^\s*(?:```|~~~)/u;

/** Nothing, a comment, a rule or an embed: no words of an answer. */
const SILENT = /^(?:%%.*|(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,}|!\[.*)?$/u;

/** Lines of what was asked and of what was answered; null where nothing was; and the line on which it began. */
interface Open {
	readonly line: number;
	readonly question: string[] | null;
	answer: string[] | null;
	readonly indent: number;
}

/**
 * Questions and answers out of the lines of a QnA section, in order: pairs, questions without an answer, and answers
 * alone, which is what a list without `Q.` and `A.` is. Headings under the section are questions.
 *
 * @param firstLine the zero-based line of the note that the lines begin with
 */
export function readQuestions(lines: readonly string[], firstLine: number): readonly Question[] {
	const found: Open[] = [];
	let isInCode = false;
	for (const [at, line] of lines.entries()) {
		if (FENCE.test(line)) isInCode = !isInCode;
		else if (!isInCode && !SILENT.test(line.trim()))
			readLine(line.replace(/^\s*(?:>\s?)+/u, ''), firstLine + at, found);
	}
	return found
		.map(({ question, answer, line }) => ({ question: joined(question), answer: joined(answer), line }))
		.filter(({ question, answer }) => question !== null || answer !== null);
}

const joined = (lines: readonly string[] | null): string | null => lines?.join('\n').trim() || null;

function readLine(words: string, line: number, found: Open[]): void {
	const item = ITEM.exec(words);
	const heading = /^\s{0,3}#{1,6}\s+(.*)$/u.exec(words);
	const text = (item?.[2] ?? heading?.[1] ?? words).trim().replace(/^(\*\*|__)(.*)\1$/u, '$2');
	const indent = item?.[1]?.length ?? 0;
	const last = found.at(-1);
	// What was added on a later day is no part of the answer above it.
	if (readAddendum(words)) found.push({ line, question: null, answer: null, indent: Infinity });
	else if (ASKED.test(text)) found.push({ line, question: [text.replace(ASKED, '')], answer: null, indent });
	else if (ANSWERED.test(text)) answer(found, text.replace(ANSWERED, ''), { line, indent });
	else if (heading) found.push({ line, question: [text], answer: null, indent: -1 });
	else if (item && last && indent > last.indent) answer(found, text, { line, indent });
	else if (item && isQuestion(text)) found.push({ line, question: [text], answer: null, indent });
	else if (item) found.push({ line, question: null, answer: [text], indent });
	else if (last) continueText(last, text);
}

const isQuestion = (text: string): boolean => /[?？]$/u.test(text);

function answer(found: Open[], text: string, { line, indent }: Pick<Open, 'line' | 'indent'>): void {
	const last = found.at(-1);
	if (!last || (last.question === null && indent <= last.indent))
		found.push({ line, question: null, answer: [text], indent });
	else (last.answer ??= []).push(text);
}

/** A line that is no item goes on with what stands above it; under a question that ends so, it answers. */
function continueText(last: Open, text: string): void {
	if (last.answer) last.answer.push(text);
	else if (last.indent < 0 || isQuestion(last.question?.at(-1) ?? '')) last.answer = [text];
	else last.question?.push(text);
}
