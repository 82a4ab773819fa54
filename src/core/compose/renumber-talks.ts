import { keyOfName } from '../model/name-key';
import { basenameOf } from '../model/note-path';
import type { HeadingNode } from '../read/heading-tree';
import { editBetween } from '../text/edit-between';
import type { TextEdit } from '../text/apply-edits';
import { INLINE } from '../text/outline';
import { headingForLink } from '../text/wikilink';
import { readNumbering, renumbered } from '../vocabulary/numbering';

import { linesOutsideCode } from './review-at-cursor';
import type { ReviewAtCursor } from './review-at-cursor';

/**
 * The edits that make room for a talk with this number in front of the talk at `index`: the run of talks that count on
 * from it, in its form, move up by one, and links inside of the note follow. Where numbers do not continue by one, the
 * rest stays as it is.
 */
export function renumberTalks(
	review: ReviewAtCursor,
	index: number,
	number: number,
	prefix: string,
): readonly TextEdit[] {
	const { nodes, context, lines, starts } = review;
	const words = context.vocabulary;
	const form = formOf(`${prefix}x`, review);
	const moved = new Map<HeadingNode, number>();
	let next = number;
	for (const node of nodes.slice(index)) {
		const own = context.headingOf(node).number;
		if (own === null || formOf(node.heading.text, review) !== form) continue;
		if (own !== next) break;
		next += 1;
		moved.set(node, next);
	}
	const headings = [...moved].map(([{ heading }, to]) => {
		const written = lines[heading.line] ?? '';
		const [lead = ''] = /^\uFEFF? {0,3}(?:#{1,6}[ \t]+)?/u.exec(written) ?? [];
		const changed = lead + renumbered(written.slice(lead.length), to, words);
		return editIn(starts[heading.line] ?? 0, written, changed);
	});
	return [...headings, ...linkEdits(review, moved)].filter((edit) => edit !== null);
}

/** What all numbers of one form have in common: `부` of `2부:`, `session` of `Session 2 -`. */
function formOf(heading: string, { context }: ReviewAtCursor): string {
	const words = context.vocabulary;
	const rest = readNumbering(heading, words)?.rest ?? heading;
	const first = renumbered(`${heading.slice(0, heading.length - rest.length)}x`, 1, words);
	return keyOfName(first).replace(/[^\p{L}\p{M}]/gu, '');
}

/** Links to a heading of this note name it by its words: they follow when its number changes. */
function linkEdits(review: ReviewAtCursor, moved: ReadonlyMap<HeadingNode, number>): readonly (TextEdit | null)[] {
	const { context, nodes, lines, starts } = review;
	const words = context.vocabulary;
	const named = new Map([...nodes].reverse().map((node) => [letters(node.heading.text), node]));
	const follow = (heading: string): string => {
		const node = named.get(letters(heading));
		const number = node && moved.get(node);
		if (!node || number === undefined) return heading;
		const now = renumbered(heading, number, words);
		if (now !== heading) return now;
		// A property stays valid YAML whatever the heading says.
		return headingForLink(renumbered(node.heading.text, number, words)).replace(/["'\\]/gu, ' ');
	};
	const followed = (link: string): string => {
		const [note = '', ...headings] = link.split('#');
		return headings.length > 0 && isOwn(review, note) ? [note, ...headings.map(follow)].join('#') : link;
	};
	return linesOutsideCode(review, 0, lines.length).map(({ text, line }) => {
		if (!text.includes('#')) return null;
		const changed = text.replace(INLINE, (found, link?: string) => {
			if (link !== undefined) return found.replace(link, () => followed(link));
			const [, open = '', address = ''] = /^(\]\(<?)([^<>]+)/u.exec(found) ?? [];
			return address.includes('#')
				? open + inAddress(address, followed) + found.slice(open.length + address.length)
				: found;
		});
		return editIn(starts[line] ?? 0, text, changed);
	});
}

/** Whether the note of a link is this one. A folder in it has to be this note's. */
function isOwn({ path }: ReviewAtCursor, link: string): boolean {
	const note = link.trim().replace(/\.md$/iu, '');
	const own = note.includes('/') ? path.replace(/\.md$/iu, '') : basenameOf(path);
	return note === '' || keyOfName(note.replace(/^\//u, '')) === keyOfName(own);
}

/** The address of a Markdown link with another heading, spelled as it is. */
function inAddress(address: string, followed: (link: string) => string): string {
	const spellings = [(link: string) => link, (link: string) => link.replace(/ /gu, '%20'), encodeURI];
	try {
		const link = decodeURIComponent(address);
		const now = followed(link);
		const spelled = spellings.find((spell) => spell(link) === address) ?? encodeURI;
		return now === link ? address : spelled(now);
	} catch {
		// It is no address that leads anywhere.
		return address;
	}
}

/** Obsidian compares headings by their letters and digits. */
const letters = (heading: string): string => keyOfName(heading).replace(/[^\p{L}\p{N}\p{M}]/gu, '');

function editIn(start: number, before: string, after: string): TextEdit | null {
	const edit = editBetween(before, after);
	return edit && { from: start + edit.from, to: start + edit.to, insert: edit.insert };
}
