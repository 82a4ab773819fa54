import { keyOfName } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { RenameWish } from '../model/rename';
import type { TextEdit } from '../text/apply-edits';
import { tagNameOf } from '../text/tag-name';

/**
 * What of the inside of a wikilink changes, `People/이하람#기록|하람`, by offset in it: the path, and words shown where
 * they are the old name. Nothing where the link leads elsewhere.
 */
export function wikilinkEdits(inner: string, wish: RenameWish): readonly TextEdit[] {
	const bar = inner.indexOf('|');
	const end = targetEnd(inner);
	const path = linkpathIn(inner, 0, end);
	if (path === null || !wish.isMeant(inner.slice(path.from, path.to))) return [];
	const edit = pathEdit(inner, path, wish, (name) => name);
	const shown = bar < 0 ? null : trimmed(inner, bar + 1, inner.length);
	if (!shown || !isOldName(inner.slice(shown.from, shown.to), wish)) return [edit];
	// `[[Ada|Ada]]` is `[[Ada]]`.
	return edit.insert === wish.to && path.from === edit.from && edit.to === end
		? [edit, { from: end, to: inner.length, insert: '' }]
		: [edit, { ...shown, insert: wish.to }];
}

/** Where the target of a wikilink ends. In the row of a table the bar behind it is written `\|`. */
function targetEnd(inner: string): number {
	const bar = inner.indexOf('|');
	if (bar < 0) return inner.length;
	return bar > 0 && inner[bar - 1] === '\\' ? bar - 1 : bar;
}

/** The linkpath of a wikilink, by what stands between its brackets; null where it leads into its own note. */
export function linkpathOf(inner: string): string | null {
	const path = linkpathIn(inner, 0, targetEnd(inner));
	return path && inner.slice(path.from, path.to);
}

/** The linkpath in a part of a text, as offsets; null where a link leads into its own note. */
export function linkpathIn(text: string, from: number, to: number): Stretch | null {
	const hash = text.slice(from, to).indexOf('#');
	return trimmed(text, from, hash < 0 ? to : from + hash);
}

/** The edit that puts the new name in place of a linkpath. Its extension stays, and so does its folder where it can. */
export function pathEdit(
	text: string,
	{ from, to }: Stretch,
	wish: RenameWish,
	encoded: (linkpath: string) => string,
): TextEdit {
	const path = text.slice(from, to);
	const end = /\.md$/iu.test(path) ? to - '.md'.length : to;
	const slash = path.lastIndexOf('/') + 1;
	const isKept = slash > 0 && wish.isInPlace === true;
	return isKept
		? { from: from + slash, to: end, insert: encoded(wish.to) }
		: { from, to: end, insert: encoded(wish.toPath ?? wish.to) };
}

/** Whether words are the old name. */
export const isOldName = (words: string, { from }: Pick<RenameWish, 'from'>): boolean =>
	keyOfName(words) === keyOfName(from);

/** Whether a linkpath ends with the old name, so that the name alone could mean the same. */
export const hasOldName = (linkpath: string, { from }: Pick<RenameWish, 'from'>): boolean =>
	keyOfLink({ name: '', target: linkpath }) === keyOfName(from);

/**
 * The edit that renames in a tag without `#`, by offset in it: `speaker/이하람`, `topic/kafka/streams`. Null where it is
 * the tag of somebody or something else.
 */
export function tagEdit(tag: string, wish: RenameWish): TextEdit | null {
	const { kind } = wish;
	if ((kind !== 'speaker' && kind !== 'topic') || !tag.toLowerCase().startsWith(`${kind}/`)) return null;
	const start = kind.length + 1;
	const old = kind === 'topic' ? wish.from.split('/') : [tagNameOf(wish.from)];
	const parts = tag.slice(start).split('/');
	const named = parts.slice(0, old.length).join('/');
	const isNested = parts.length > old.length;
	if (keyOfName(named) !== keyOfName(old.join('/')) || (isNested && kind !== 'topic')) return null;
	return { from: start, to: start + named.length, insert: newTagOf(wish) };
}

/** The new name in a tag. Topics nest, and a number alone is a part of theirs. */
function newTagOf({ kind, to }: RenameWish): string {
	if (kind !== 'topic') return tagNameOf(to);
	const parts = to.split('/').map((part) => (/^\d+$/u.test(part) ? part : tagNameOf(part)));
	return /\D/u.test(parts.join('')) ? parts.join('/') : tagNameOf(to);
}

/** Offsets in a text. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** A stretch without the spaces at its ends; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Stretch | null {
	const part = text.slice(from, to);
	const start = from + part.length - part.trimStart().length;
	return part.trim() === '' ? null : { from: start, to: start + part.trim().length };
}
