import type { Section } from '../model/review';
import { noteLines } from '../text/note-lines';

import { shownText } from './shown-text';

/** The beginning of a section as plain text. */
export interface Excerpt {
	/** What a reader sees of each line: links say what they show, and items of lists begin with `• `. */
	readonly lines: readonly string[];
	/** Whether the section goes on. */
	readonly isCut: boolean;
}

/** Longer paragraphs are cut: shown is a beginning. */
const MAX_LENGTH = 400;

/**
 * The first lines of prose in a section, headings, code, comments and empty lines left out. Null where the heading does
 * not stand on its line any more: the note has changed since it was read.
 */
export function sectionExcerpt(text: string, { heading, line }: Section, max: number): Excerpt | null {
	const all = noteLines(text);
	const start = all[line];
	if (!start || start.level === 0 || wordsOf(start.content) !== wordsOf(heading)) return null;
	const lines: string[] = [];
	for (const { level, kind, marks, content } of all.slice(line + 1)) {
		if (level > 0 && level <= start.level) break;
		if (kind !== 'text') continue;
		const isLong = content.length > MAX_LENGTH;
		const shown = shownText(withoutComments(isLong ? cut(content) : content));
		if (shown === '') continue;
		if (lines.length === max) return { lines, isCut: true };
		lines.push((/[-+*\d]/u.test(marks) ? '• ' : '') + shown);
		if (isLong) return { lines, isCut: true };
	}
	return { lines, isCut: false };
}

const wordsOf = (heading: string): string => heading.split(/\s+/u).filter(Boolean).join(' ');

const withoutComments = (line: string): string =>
	line
		.split('%%')
		.filter((_, at) => at % 2 === 0)
		.join('');

/** Neither half a link nor half a character is left at the end. */
const cut = (line: string): string =>
	line
		.slice(0, MAX_LENGTH)
		.replace(/!?\[{1,2}[^[\]]*$/u, '')
		.replace(/[\uD800-\uDBFF]$/u, '');
