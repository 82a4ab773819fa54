import type { Task } from '../model/review';
import { noteLines } from '../text/note-lines';
import { openTaskIn } from '../text/outline';
import { ANSWER_LABEL, QUESTION_LABEL } from '../vocabulary/question-words';

import { WIKILINKS } from './read-name-link';
import { shownText } from './shown-text';

/** A question or an answer that nobody has written yet. */
const BARE_LABEL = new RegExp(`^(?:${QUESTION_LABEL}|${ANSWER_LABEL})$`, 'iu');

/** Longer tasks are cut: nobody reads more of one in a list. */
const MAX_TASK = 500;

/**
 * The tasks on some lines of a note, in order. What is no open task in the text, stands in a comment or says nothing,
 * as what a template left, is none.
 *
 * @param at zero-based lines that Obsidian's cache knows as open tasks; the text may be newer
 */
export function readTasks(at: readonly number[], lines: readonly string[]): readonly Task[] {
	const tasks = at.flatMap((line) => {
		const task = openTaskIn(lines[line] ?? '');
		const text = task === null ? '' : wordsOf(task);
		return text === '' || BARE_LABEL.test(text) ? [] : [{ text, line }];
	});
	// To Obsidian, a list in a comment is a list.
	if (tasks.length === 0 || !lines.some((line) => line.includes('%%'))) return tasks;
	const noted = noteLines(lines.join('\n'));
	return tasks.filter(({ line }) => noted[line]?.kind === 'text');
}

/** What a reader sees of a task: its links as they are shown, without comments, emphasis and the id of its block. */
function wordsOf(task: string): string {
	const seen = task
		.replace(/%%(?:[^%]|%(?!%))*(?:%%|$)|!\[\[[^[\]]*\]\]/gu, '')
		.replace(WIKILINKS, (_, link: string, alias?: string) => alias?.trim() || link.trim().split('#').join(' > '))
		.replace(/(?:^|\s)\^[A-Za-z\d-]+$/u, '')
		.slice(0, MAX_TASK)
		.replace(/[\uD800-\uDBFF]$/u, '');
	return shownText(MARKS.reduce((text, mark) => text.replace(mark, '$1$2'), seen));
}

/** Emphasis and highlights with one mark or two equal signs. A `_` inside of a word, as in `snake_case`, is no mark. */
const MARKS: readonly RegExp[] = [
	/(^|[^\\*])\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/gu,
	/(^|[^\p{L}\p{N}\\_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu,
	/(^|[^\\=])==(?=[^\s=])([^=]*[^\s=])==/gu,
];
