/** What stands before a question, and before its answer. A longer word comes before one that it begins with. */
const PAIRS: readonly (readonly [asked: string, answered: string])[] = [
	['Question', 'Answer'],
	['Q', 'A'],
	['Ｑ', 'Ａ'],
	['질문', '답변'],
	['質問', '回答'],
	['質問', '答'],
];

const label = (words: readonly string[]): string =>
	String.raw`(?:(\*\*|__)?(?:${words.join('|')})\s*(?:\d{1,2}\s*)?(?:(?:[.:：．)）]|\*\*|__)+\s*|\s[-–—](?:\s+|$)))`;

/** `Q.` `Q1:` `**Q.**` `Q - ` `질문:` before a question, for a pattern; its one group is bold type that begins there. */
export const QUESTION_LABEL = label(PAIRS.map(([asked]) => asked));

/** The same before an answer: `A.` `A1:` `답변:`. */
export const ANSWER_LABEL = label(PAIRS.map(([, answered]) => answered));

/**
 * The label of the answer to a question with this one.
 *
 * @example answerLabel('**질문 1:** ') //=> '**답변 1:** '
 */
export function answerLabel(question: string): string {
	const own = question.toLowerCase();
	const [asked = '', answered = ''] = PAIRS.find(([word]) => own.includes(word.toLowerCase())) ?? [];
	const at = own.indexOf(asked.toLowerCase());
	const isSmall = question.startsWith(asked.toLowerCase(), at) && !question.startsWith(asked, at);
	return question.slice(0, at) + (isSmall ? answered.toLowerCase() : answered) + question.slice(at + asked.length);
}
