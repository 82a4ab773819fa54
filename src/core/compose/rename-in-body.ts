import type { RenameWish } from '../model/rename';
import type { TextEdit } from '../text/apply-edits';

import type { MarkdownPlace, NamePlace } from './rename-places';
import { isOldName, linkpathIn, pathEdit, tagEdit, trimmed, wikilinkEdits } from './rename-words';
import type { Stretch } from './rename-words';

/**
 * The edits of one link or tag of a note's body; none where it names somebody or something else, or says the new name.
 *
 * @param isNameMeant whether the bare name, as a tag has it, means what is renamed
 */
export function placeEdits(
	text: string,
	place: NamePlace,
	wish: RenameWish,
	isNameMeant: boolean,
): readonly TextEdit[] {
	const said = text.slice(place.from, place.to);
	const edits =
		place.kind === 'markdown'
			? markdownEdits(text, place, wish)
			: place.kind === 'wikilink'
				? shifted(wikilinkEdits(said, wish), place.from)
				: shifted(isNameMeant ? [tagEdit(said, wish)].filter((edit) => edit !== null) : [], place.from);
	return edits.filter(({ from, to, insert }) => text.slice(from, to) !== insert);
}

/** Edits of a part of a text as edits of the text. */
export const shifted = (edits: readonly TextEdit[], by: number): readonly TextEdit[] =>
	edits.map(({ from, to, insert }) => ({ from: from + by, to: to + by, insert }));

/** The linkpath of a Markdown link, as it is read and where it stands; null where it leads out of the vault. */
export function markdownPath(
	text: string,
	{ from, to }: MarkdownPlace,
): (Stretch & { readonly linkpath: string }) | null {
	if (/^[a-z][a-z\d+.-]*:/iu.test(text.slice(from, to))) return null;
	const path = linkpathIn(text, from, to);
	return path && { ...path, linkpath: decoded(text.slice(path.from, path.to)) };
}

function markdownEdits(text: string, place: MarkdownPlace, wish: RenameWish): readonly TextEdit[] {
	const path = markdownPath(text, place);
	if (!path || !wish.isMeant(path.linkpath)) return [];
	const raw = text.slice(path.from, path.to);
	const edit = pathEdit(text, path, wish, (linkpath) => (place.isInAngles ? linkpath : encoded(linkpath, raw)));
	const shown = trimmed(text, place.shownFrom, place.shownTo);
	return shown && isOldName(text.slice(shown.from, shown.to), wish) ? [{ ...shown, insert: wish.to }, edit] : [edit];
}

/** A linkpath as an address: all letters encoded where those of the old one are, else only what an address cannot hold. */
function encoded(linkpath: string, before: string): string {
	const isAscii = /%[89a-f]/iu.test(before);
	const safe = isAscii ? encodeURI(linkpath) : linkpath.replace(/%/gu, '%25').replace(/\s/gu, encodeURI);
	return safe.replace(/[()<>]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
