import type { HeadingAt, NoteSnapshot } from '../model/note-snapshot';
import type { Refusal } from '../model/refusal';
import { WIKILINKS } from '../read/read-name-link';
import { readReview } from '../read/read-review';
import type { Settings } from '../settings/settings';
import { findFrontmatter } from '../text/frontmatter';
import { plainLine } from '../text/inert';
import { sectionKindOf } from '../vocabulary/section-words';
import { vocabularyOf } from '../vocabulary/vocabulary';

import { refusalToMove } from './refusal-to-move';
import type { Stretch } from './refusal-to-move';

/** A part of a review that moves into a reflection. A link takes its place, exactly from `from` to `to`. */
export interface Extract extends Stretch {
	/** What moves, byte for byte. */
	readonly moved: string;
	/** The heading over it; empty where that only says what kind of section it is, or where a selection moves. */
	readonly title: string;
	/** The title of the talk it stands in; null outside of talks. */
	readonly talk: string | null;
	/** Whether links to a block of the moved text, or from it to a heading of the review, lead nowhere now. */
	readonly hasAnchors: boolean;
	readonly refusal: null;
}

/**
 * What moves out of a review: the selection or, where nothing is selected, all text under the innermost heading of the
 * cursor, with its sub-headings. The heading stays, and so do the blank lines around the text. Refused where the review
 * or what moves would say something else afterwards than before.
 *
 * @param review the review as its text is at this moment
 * @param selection offsets in its text; equal where there is only a cursor
 */
export function extractSection(
	review: NoteSnapshot & { readonly text: string },
	selection: Stretch,
	settings: Settings,
): Extract | { readonly refusal: Refusal } {
	const { headings, text } = review;
	const selected = withoutBlankEnds(text, selection);
	const isSelected = selected.from < selected.to;
	const cursor = lineAt(text, isSelected ? selected.from : selection.from);
	const title = titleOf(headings);
	const heading = isSelected ? undefined : headings.filter(({ line }) => line <= cursor).at(-1);
	if (!isSelected && (!heading || heading === title)) return refused('no-section');
	if (selected.from < (findFrontmatter(text)?.bodyStart ?? 0)) return refused('no-section');

	const { talks } = readReview(review, settings);
	const end = heading ? endOf(heading.line, headings) : lineAt(text, selected.to) + 1;
	const isTaken = ({ line }: { readonly line: number }): boolean => line >= (heading?.line ?? cursor) && line < end;
	if (talks.some(isTaken) || (title && isTaken(title))) return refused('section-talk');

	const stretch = heading ? withoutBlankEnds(text, bodyOf(text, heading, end)) : selected;
	const refusal = refusalToMove(review, talks, stretch, settings);
	if (refusal) return { refusal };
	const talk = talks.filter(({ line }) => line <= cursor).at(-1);
	const moved = text.slice(stretch.from, stretch.to);
	return {
		...stretch,
		moved,
		title: heading && !sectionKindOf(heading.text, vocabularyOf(settings)) ? wordsOf(heading) : '',
		talk: talk && cursor < endOf(talk.line, headings) ? talk.title : null,
		// `^block` at the end of a line, `[[#heading]]`
		hasAnchors: /(?:^|\s)\^[a-z\d-]+[ \t]*\r?$/imu.test(moved) || moved.includes('[[#'),
		refusal: null,
	};
}

const refused = (code: Refusal['code']) => ({ refusal: { code, line: null, detail: '' } });

/** The only first-level heading, where it opens the note: what stands under it is the whole review. */
function titleOf(headings: readonly HeadingAt[]): HeadingAt | undefined {
	return headings.filter(({ level }) => level === 1).length === 1 && headings[0]?.level === 1
		? headings[0]
		: undefined;
}

/** The line after the last one of the section that begins on a line. */
function endOf(line: number, headings: readonly HeadingAt[]): number {
	const level = headings.find((heading) => heading.line === line)?.level ?? 0;
	return headings.find((heading) => heading.line > line && heading.level <= level)?.line ?? Infinity;
}

/** What stands under a heading. */
function bodyOf(text: string, { line, text: words }: HeadingAt, end: number): Stretch {
	const isUnderlined = !/^ {0,3}#/u.test(text.slice(offsetOf(text, line)));
	const height = isUnderlined ? words.split('\n').length + 1 : 1;
	return { from: offsetOf(text, line + height), to: offsetOf(text, end) };
}

/** A heading as plain words, its links by what they show. */
function wordsOf({ text }: HeadingAt): string {
	const shown = text.replace(WIKILINKS, (_, target: string, alias: string | undefined) => alias ?? target);
	return plainLine(shown).split(/\s+/u).join(' ').trim();
}

/** A stretch without the blank lines at its ends; the lines between stay whole, with their indents and trailing spaces. */
function withoutBlankEnds(text: string, { from, to }: Stretch): Stretch {
	const part = text.slice(from, to);
	if (part.trim() === '') return { from, to: from };
	const start = part.slice(0, part.length - part.trimStart().length).lastIndexOf('\n') + 1;
	const end = part.slice(part.trimEnd().length).search(/\r?\n/u);
	return { from: from + start, to: end < 0 ? to : from + part.trimEnd().length + end };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

/** Where a line begins; the end of the text for lines behind it. */
function offsetOf(text: string, line: number): number {
	let offset = 0;
	for (let at = 0; at < line; at += 1) {
		const next = text.indexOf('\n', offset);
		if (next < 0) return text.length;
		offset = next + 1;
	}
	return offset;
}
