import { sectionsOfNote } from '../read/find-sections';
import { readTalk } from '../read/read-talk';
import type { SectionKind, Talk } from '../model/review';
import { applyEdits, offsetAfter } from '../text/apply-edits';
import type { TextEdit } from '../text/apply-edits';
import { findBlocks } from '../text/managed-blocks';

import { refused, reviewAtCursor } from './review-at-cursor';
import type { EditsOrRefusal, ReviewAtCursor } from './review-at-cursor';

/** What stands at another place after an edit and says the same; a number is for whoever counts. */
const PLACES: ReadonlySet<string> = new Set(['line', 'heading', 'number']);

/** The talks of a review, also those without words, and the sections beside them that have a known word. */
export interface Sayings {
	readonly talks: readonly Talk[];
	readonly sections: readonly { readonly kind: SectionKind; readonly text: string }[];
}

/**
 * The edits, once it is sure that they change what is wished and nothing else: a word typed at `cursor`, an offset in
 * the text after them, is a word of the note; with null the cursor stays at its words. No managed block is touched, and the review read again is as `isAsWished` says. Refused where they are not.
 */
export function checkedEdits(
	before: ReviewAtCursor,
	edits: readonly TextEdit[],
	cursor: number | null,
	isAsWished: (after: Sayings, before: Sayings) => boolean,
): EditsOrRefusal {
	const text = applyEdits(before.text, edits);
	const at = cursor ?? offsetAfter(edits, before.at);
	const typed = cursor === null ? text : `${text.slice(0, at)}${PROBE}${text.slice(at)}`;
	const after = reviewAtCursor({ ...before, text: typed, at }, before.settings);
	const tags = after.context.tagsBetween(after.line, after.line + 1);
	const isText = cursor === null || tags.some(({ tag }) => tag === PROBE.trim());
	const isInBlock = findBlocks(before.text).blocks.some((block) =>
		edits.some(({ from, to }) => block.from <= to && from <= block.to),
	);
	if (!isText || isInBlock || !isAsWished(sayingsOf(after), sayingsOf(before)))
		return refused('unclear-place', before);
	return { edits, cursor: at, refusal: null };
}

/** A tag: only where words are read as words it is one. */
const PROBE = ' #x';

/** What a review says now. */
export function sayingsOf({ nodes, trees, context }: ReviewAtCursor): Sayings {
	const sections = sectionsOfNote(trees, new Set(nodes), context.vocabulary)
		.filter(({ kind }) => kind !== 'other')
		.map(({ kind, heading }) => ({ kind, text: heading }));
	return { talks: nodes.map((node) => readTalk(node, context)), sections };
}

/** A reading as one text, apart from where it stands. */
export const wordsOf = (reading: unknown): string =>
	JSON.stringify(reading, (key, value: unknown) => (PLACES.has(key) ? undefined : value));
