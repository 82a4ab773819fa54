import type { Question } from '../model/review';

/** `Q.` `Q1:` `**Q.**` `질문:` before a question. */
const ASKED = /^(?:\*\*|__)?(?:Q|질문|質問)\s*\d{0,2}\s*(?:[.:：)]|\*\*|__)+\s*/iu;
/** `A.` `A1:` `답변:` before an answer. */
const ANSWERED = /^(?:\*\*|__)?(?:A|답변|답|回答)\s*\d{0,2}\s*(?:[.:：)]|\*\*|__)+\s*/iu;
const ITEM = /^(\s*)(?:[-*+]|\d{1,3}[.)])(?:\s+(?:\[.\]\s+)?|$)(.*)$/u;
const FENCE = /^\s*(?:```|~~~)/u;

interface Open {
	question: string | null;
	answer: string | null;
	indent: number;
}

/**
 * Questions and answers out of the lines of a QnA section, in order: pairs, questions without an answer, and answers
 * alone, which is what a list without `Q.` and `A.` is. Headings under the section are questions.
 */
export function readQuestions(lines: readonly string[]): readonly Question[] {
	const found: Open[] = [];
	let isInCode = false;
	for (const line of lines) {
		if (FENCE.test(line)) isInCode = !isInCode;
		else if (!isInCode && line.trim() !== '') readLine(line, found);
	}
	return found
		.map(({ question, answer }) => ({
			question: question === '' ? null : question,
			answer: answer === '' ? null : answer,
		}))
		.filter(({ question, answer }) => question !== null || answer !== null);
}

function readLine(line: string, found: Open[]): void {
	const item = ITEM.exec(line);
	const heading = /^\s{0,3}#{1,6}\s+(.*)$/u.exec(line);
	const text = (item?.[2] ?? heading?.[1] ?? line).trim();
	const indent = item?.[1]?.length ?? 0;
	const last = found.at(-1);
	if (ASKED.test(text)) found.push({ question: text.replace(ASKED, '').trim(), answer: null, indent });
	else if (ANSWERED.test(text)) answer(found, text.replace(ANSWERED, '').trim(), indent);
	else if (heading) found.push({ question: text, answer: null, indent: -1 });
	else if (item && last && indent > last.indent) answer(found, text, indent);
	else if (item)
		found.push(
			/[?？]$/u.test(text) ? { question: text, answer: null, indent } : { question: null, answer: text, indent },
		);
	else if (last) continueText(last, text);
}

function answer(found: Open[], text: string, indent: number): void {
	const last = found.at(-1);
	if (!last || (last.question === null && last.answer !== null && indent <= last.indent))
		found.push({ question: null, answer: text, indent });
	else last.answer = last.answer ? `${last.answer}\n${text}` : text;
}

/** A line that is no item goes on with what stands above it; under a question that ends so, it answers. */
function continueText(last: Open, text: string): void {
	if (last.answer !== null) last.answer = `${last.answer}\n${text}`.trim();
	else if (/[?？]$/u.test(last.question ?? '') || last.indent < 0) last.answer = text;
	else last.question = `${last.question ?? ''}\n${text}`.trim();
}
