import { dayLike } from '../dates/day-like';
import { formatDay } from '../dates/format-day';
import type { CalendarDay } from '../model/calendar-day';
import type { HeadingNode } from '../read/heading-tree';
import { readAddendum } from '../read/read-addendum';
import type { Addendum } from '../read/read-addendum';
import type { Settings } from '../settings/settings';
import { NOTE_WORDS } from '../vocabulary/note-words';

import { checkedEdits, wordsOf } from './checked-edits';
import { gapsOf, languageNear } from './note-style';
import {
	blankBelow,
	blanks,
	bodyStart,
	isBlank,
	linesBehind,
	linesOutsideCode,
	reviewAtCursor,
	tailOf,
	talkAtCursor,
} from './review-at-cursor';
import type { EditsOrRefusal, ReviewAtCursor, TextAtCursor } from './review-at-cursor';

/** An addendum and the line on which it stands. */
type Found = Addendum & { readonly line: number };

/**
 * The edits that put a line with the day of today at the end of the section that the cursor is in, or of the talk where
 * it is in none of its sections: written as the note's other addenda are, and the cursor behind it. Where one of today
 * is there, the cursor goes to its end. What the review says stays; refused where it would not.
 */
export function addAddendum(source: TextAtCursor, day: CalendarDay, settings: Settings): EditsOrRefusal {
	const review = reviewAtCursor(source, settings);
	const { lines, starts, ending } = review;
	const { from, to, around } = sectionAtCursor(review);
	const all = linesOutsideCode(review, 0, lines.length).flatMap(({ text, line }): Found[] => {
		const addendum = readAddendum(text);
		return addendum ? [{ ...addendum, line }] : [];
	});
	const here = all.filter(({ line }) => from <= line && line < to);
	const ofToday = here.find((addendum) => addendum.day === day);
	if (ofToday) {
		let end = ofToday.line;
		while (end + 1 < to && !isBlank(lines[end + 1])) end += 1;
		return { edits: [], cursor: (starts[end] ?? 0) + (lines[end]?.length ?? 0), refusal: null };
	}
	const { last } = tailOf(review, from, to);
	const gaps = gapsOf(review, around);
	const { text, isOpen } = addendumLine(review, day, here.at(-1) ?? all.at(-1));
	// In a quote, what is added goes on in it.
	const [quote = ''] = /^ {0,3}>[ >]*/u.exec(text) ?? [];
	const above = last < 0 ? [] : blanks(last < from ? gaps.after : gaps.before);
	const below = blankBelow(review, last);
	const insertion = linesBehind(review, last, [...above, text, ...(isOpen ? [] : [quote]), ...below]);
	const end =
		last < 0
			? text.length + (isOpen ? 0 : ending.length + quote.length)
			: insertion.insert.length - below.length * ending.length;
	return checkedEdits(
		review,
		[insertion],
		insertion.from + end,
		(after, before) =>
			wordsOf(after.talks) === wordsOf(before.talks) && wordsOf(after.sections) === wordsOf(before.sections),
	);
}

/** The lines of the innermost section at the cursor without its sub-sections; of a talk all of them. */
function sectionAtCursor(review: ReviewAtCursor): { from: number; to: number; around: readonly HeadingNode[] } {
	const { trees, line, lines, top } = review;
	let node: HeadingNode | undefined;
	let inner: readonly HeadingNode[] = trees;
	for (;;) {
		const next = inner.find(({ heading, end }) => heading.line <= line && line < end);
		if (!next) break;
		node = next;
		inner = next.children;
	}
	const [first] = trees;
	// Nothing stands above the first heading: what is meant is under it.
	node ??=
		first && line < first.heading.line && tailOf(review, top, first.heading.line).last < top ? first : undefined;
	const around = [...(node ? [node] : []), ...inner, ...trees, ...review.nodes];
	if (!node) return { from: top, to: first?.heading.line ?? lines.length, around };
	const isTalk = node === talkAtCursor(review);
	return { from: bodyStart(review, node), to: isTalk ? node.end : node.bodyEnd, around };
}

/** The line of an addendum, and whether its words go on it. */
function addendumLine(
	review: ReviewAtCursor,
	day: CalendarDay,
	like: Found | undefined,
): { text: string; isOpen: boolean } {
	const { settings, nodes } = review;
	if (like && !/[*_(（]/u.test(like.head.trim().slice(1) + like.tail)) {
		const text = `${like.head}${dayLike(like.written, day)}${like.tail}`;
		return like.words === '' ? { text: text.trimEnd(), isOpen: false } : { text, isOpen: true };
	}
	const language = languageNear(review, talkAtCursor(review) ?? nodes[0]);
	const words = NOTE_WORDS[language].addendum(formatDay(day, settings.titleDayFormat, language));
	return { text: `+ ${words}`, isOpen: false };
}
