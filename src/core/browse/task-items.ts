import type { Review, Task } from '../model/review';
import type { TaskItem } from './item';
import { kept } from './kept';

/** What is left to do, and to find out, in a review. */
export interface OpenItems {
	/** Tasks that are not ticked. */
	readonly tasks: readonly TaskItem[];
	/** Questions without an answer. */
	readonly questions: readonly TaskItem[];
}

// A reading never changes once it is made.
const cache = new WeakMap<Review, OpenItems>();
const NOTHING: OpenItems = { tasks: [], questions: [] };

/** What a review leaves open, in the order of the note. */
export function openItemsOf(review: Review): OpenItems {
	return kept(cache, review, makeOpenItems);
}

function makeOpenItems(review: Review): OpenItems {
	const questions: Task[] = [];
	for (const talk of review.talks) {
		for (const { question, answer, line } of talk.questions) {
			if (question !== null && answer === null) questions.push({ text: question, line });
		}
	}
	if (questions.length + review.tasks.length === 0) return NOTHING;
	return { tasks: itemsOf(review, review.tasks, false), questions: itemsOf(review, questions, true) };
}

function itemsOf(review: Review, tasks: readonly Task[], isQuestion: boolean): TaskItem[] {
	const seen = new Map<string, number>();
	return tasks.map(({ text, line }) => {
		const nth = seen.get(text) ?? 0;
		seen.set(text, nth + 1);
		return { kind: 'task', review, isQuestion, text, line, nth };
	});
}
