import type { NotePath } from '../model/note-path';
import type { Refusal, RefusalCode } from '../model/refusal';
import type { HeadingNode } from '../read/heading-tree';
import { snapshotOfText } from '../read/snapshot-of-text';
import { takeApart } from '../read/take-apart';
import type { ReviewParts } from '../read/take-apart';
import type { Settings } from '../settings/settings';
import type { TextEdit } from '../text/apply-edits';
import { findFrontmatter } from '../text/frontmatter';
import { lineEndingOf } from '../text/line-ending';
import { noteLines } from '../text/note-lines';
import type { NoteLine } from '../text/note-lines';

/** The text of an open review at this moment, and where its cursor is. */
export interface TextAtCursor {
	readonly path: NotePath;
	readonly text: string;
	/** Offset of the cursor. */
	readonly at: number;
	/** The properties as the text has them. */
	readonly properties: Readonly<Record<string, unknown>>;
}

/** Edits that do not overlap, and the offset of the cursor in the text after them; or why nothing is to be written. */
export type EditsOrRefusal =
	| { readonly edits: readonly TextEdit[]; readonly cursor: number; readonly refusal: null }
	| { readonly edits: null; readonly refusal: Refusal };

/** A review taken apart for an edit at its cursor. Lines are zero-based. */
export interface ReviewAtCursor extends TextAtCursor, Omit<ReviewParts, 'lines'> {
	readonly settings: Settings;
	readonly ending: '\n' | '\r\n';
	/** Without their endings. */
	readonly lines: readonly string[];
	/** The offset at which each line starts. */
	readonly starts: readonly number[];
	/** The first line under the properties. */
	readonly top: number;
	/** The line of the cursor. */
	readonly line: number;
}

/** Takes a review apart as its text stands. */
export function reviewAtCursor(source: TextAtCursor, settings: Settings): ReviewAtCursor {
	const { path, text, at, properties } = source;
	const { lines, ...parts } = takeApart(snapshotOfText(path, text, properties), settings);
	const starts = [0];
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
	const lineOf = (offset: number): number => starts.filter((start) => start <= offset).length - 1;
	const [top, line] = [lineOf(findFrontmatter(text)?.bodyStart ?? 0), lineOf(at)];
	return { ...source, ...parts, settings, ending: lineEndingOf(text), lines: lines ?? [], starts, top, line };
}

/** The talk that holds the cursor. */
export const talkAtCursor = ({ nodes, line }: ReviewAtCursor): HeadingNode | undefined =>
	nodes.find(({ heading, end }) => heading.line <= line && line < end);

/** The line under a heading, or under the underline of a heading that has one. */
export const bodyStart = ({ lines }: ReviewAtCursor, { heading }: HeadingNode): number =>
	heading.line + (/^\uFEFF? {0,3}#/u.test(lines[heading.line] ?? '') ? 1 : heading.text.split('\n').length + 1);

/** Whether a line has nothing to read. */
export const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/u;

/** What stands between two lines, looked at from its end. */
export interface Tail {
	/** The last line that says something; the one before `from` where none does. */
	readonly last: number;
	/** The rule that parts it from what follows, as it is written. */
	readonly rule: string | null;
}

/** The last words of the lines from `from` up to and without `to`. */
export function tailOf({ lines }: ReviewAtCursor, from: number, to: number): Tail {
	const lastBefore = (end: number): number => {
		let at = end - 1;
		while (at >= from && isBlank(lines[at])) at -= 1;
		return at;
	};
	const last = lastBefore(to);
	const isRule = last > from && RULE.test(lines[last] ?? '') && isBlank(lines[last - 1]);
	return isRule ? { last: lastBefore(last), rule: lines[last] ?? '' } : { last, rule: null };
}

/** Puts lines behind a line; -1 is in front of the first one. */
export function linesBehind(review: ReviewAtCursor, line: number, added: readonly string[]): TextEdit {
	const { lines, starts, ending, text } = review;
	if (line < 0) {
		const at = text.startsWith('\uFEFF') ? 1 : 0;
		return { from: at, to: at, insert: added.map((one) => one + ending).join('') };
	}
	const at = (starts[line] ?? 0) + (lines[line]?.length ?? 0);
	return { from: at, to: at, insert: added.map((one) => ending + one).join('') };
}

/** The empty line that keeps words behind a line from joining the text under it, an underlined heading say. */
export function blankBelow({ lines }: ReviewAtCursor, line: number): string[] {
	const below = lines[line + 1];
	return isBlank(below) || /^ {0,3}#{1,6}(?:\s|$)/u.test(below ?? '') ? [] : [''];
}

/** The lines above a place in which nothing stands. */
export const blanks = (count: number): string[] => Array.from({ length: count }, () => '');

/** Nothing is to be written, for a reason that lies at the cursor. */
export const refused = (code: RefusalCode, { line }: ReviewAtCursor): EditsOrRefusal => ({
	edits: null,
	refusal: { code, line, detail: '' },
});

/** The lines from `from` up to and without `to` that are no code. */
export const linesOutsideCode = ({ text }: ReviewAtCursor, from: number, to: number): readonly NoteLine[] =>
	noteLines(text)
		.slice(from, to)
		.filter(({ kind }) => kind !== 'code');
