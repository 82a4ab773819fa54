import { keyOfName } from '../model/name-key';
import type { Refusal } from '../model/refusal';
import type { RenameWish } from '../model/rename';
import type { Settings } from '../settings/settings';
import type { ParseYaml } from '../text/property-lines';
import { wikilink } from '../text/wikilink';

/** A note that speaks the new name, and how many of its places changed; or why it was left as it is. */
export type RenamedOrRefusal =
	| { readonly text: string; readonly count: number; readonly refusal: null }
	| { readonly text: null; readonly count: 0; readonly refusal: Refusal };

/** Why a name cannot be written into links and tags; null where it can. */
export function refusalToRename({ to, toPath }: Pick<RenameWish, 'to' | 'toPath'>): Refusal | null {
	const isLinkable = [to, toPath ?? to].every(
		(name) => keyOfName(name) !== '' && !/[#^\\]/u.test(name) && wikilink(name) === `[[${name}]]`,
	);
	return isLinkable ? null : { code: 'name-unlinkable', line: null, detail: to };
}

/**
 * A note in which links, properties and tags speak the new name; every other byte is as before, and a note that does not
 * speak the old one is the same text. Prose, code, aliases and words that a link shows stay.
 */
export function renameInNote(
	text: string,
	wish: RenameWish,
	_settings: Settings,
	_parseYaml: ParseYaml,
): RenamedOrRefusal {
	let count = 0;
	const renamed = text.replace(/\[\[([^[\]|#]+)(?=[\]|#])/gu, (found, linkpath: string) => {
		if (!wish.isMeant(linkpath.trim())) return found;
		count += 1;
		return `[[${wish.toPath ?? wish.to}`;
	});
	return { text: renamed, count, refusal: null };
}
