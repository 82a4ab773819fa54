import type { NoteSnapshot } from '../model/note-snapshot';
import type { Refusal, RefusalCode } from '../model/refusal';
import type { Talk } from '../model/review';
import { isSameValue } from '../model/same-value';
import { noteKindOf } from '../read/note-kind';
import { isWikilink } from '../read/read-name-link';
import { readReview } from '../read/read-review';
import { isUnwritten } from '../read/read-talk';
import { snapshotOfText } from '../read/snapshot-of-text';
import type { Settings } from '../settings/settings';
import { fenceAfter } from '../text/code-fence';
import type { Fence } from '../text/code-fence';
import { findBlocks } from '../text/managed-blocks';
import { outlineOf } from '../text/outline';

import { cutsMarkdown } from './cuts-markdown';

/** Offsets of a part of a text. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/**
 * Why a stretch of a review cannot move into a note of its own while a link takes its place; null where it can. It can
 * where all that is left is read as before, and nothing that moves needs what is left.
 *
 * @param talks the talks that the review is read to have
 */
export function refusalToMove(
	review: NoteSnapshot & { readonly text: string },
	talks: readonly Talk[],
	{ from, to }: Stretch,
	settings: Settings,
): Refusal | null {
	const { text } = review;
	const moved = text.slice(from, to);
	const refuse = (code: RefusalCode, detail = ''): Refusal => ({ code, line: null, detail });
	if (isWikilink(moved) || moved.split('\n').every(isUnwritten)) return refuse('section-empty');
	const isInBlock = findBlocks(text).blocks.some((block) => from < block.to && to > block.from);
	if (isInBlock || moved.includes('meetup-index:')) return refuse('section-block');
	if (moved.includes('<%')) return refuse('section-template');
	if (noteKindOf({}, outlineOf(`\n${moved}`).tags) === 'review') return refuse('section-talk');
	if (isOpen(moved) || cutsMarkdown(text, from, to)) return refuse('section-open');
	const label = labelOnBothSides(text, moved, text.slice(0, from) + text.slice(to));
	if (label !== null) return refuse('section-footnote', label);

	const left = snapshotOfText(review.path, `${text.slice(0, from)}[[${LINK}]]${text.slice(to)}`, review.properties);
	const first = text.slice(0, from).split('\n').length - 1;
	const count = moved.split('\n').length;
	const isLinked = left.links.some(({ link, line }) => link === LINK && line === first);
	const isHeading = left.headings.some(({ line }) => line === first);
	const isSame = isSameValue(around(review, first, count), around(left, first, 1));
	if (!isLinked || isHeading || !isSame) return refuse('section-open');
	return isSameValue(gistOf(talks), gistOf(readReview(left, settings).talks)) ? null : refuse('section-talk');
}

/** A name that nobody has. */
const LINK = '\uE000';

/** Whether code, a comment or another kind of lines begins in a text and does not end in it. */
function isOpen(text: string): boolean {
	let fence: Fence | null = null;
	let marks = 0;
	for (const line of text.split('\n')) {
		const isCode: boolean = fence !== null;
		fence = fenceAfter(line.replace(/\r$/u, ''), fence);
		if (!isCode && !fence) marks += line.replace(/`[^`]*`/gu, '').split('%%').length - 1;
	}
	const probe = outlineOf(`\n${text}\n\n# ${LINK}`).headings.at(-1)?.text;
	return fence !== null || marks % 2 === 1 || probe !== LINK;
}

/** `[^1]: …` and `[name]: …` say what `[^1]` and `[name]` lead to anywhere else in the note. */
export function labelOnBothSides(text: string, moved: string, left: string): string | null {
	const here = labelsIn(moved);
	const there = labelsIn(left);
	for (const [, label = ''] of text.matchAll(/^ {0,3}\[([^[\]\n]+)\]:/gmu)) {
		if (here.has(label.toLowerCase()) && there.has(label.toLowerCase())) return label;
	}
	return null;
}

const labelsIn = (text: string): ReadonlySet<string> =>
	new Set([...text.matchAll(/\[([^[\]\n]+)\]/gu)].map(([, label = '']) => label.toLowerCase()));

/** What a note has around `count` lines from `first` on, as if there were none. */
function around({ headings, links, tags }: NoteSnapshot, first: number, count: number): unknown {
	const outside = <T extends { readonly line: number }>(items: readonly T[]): T[] =>
		items
			.filter(({ line }) => line < first || line >= first + count)
			.map((item) => (item.line < first ? item : { ...item, line: item.line - count }));
	return [outside(headings), outside(links), outside(tags)];
}

/** Which talks there are, and who gave them. */
const gistOf = (talks: readonly Talk[]): unknown =>
	talks.map(({ heading, speakers }) => ({ heading, speakers: speakers.map(({ line: _, ...speaker }) => speaker) }));
