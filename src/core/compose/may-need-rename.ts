import type { RenameWish } from '../model/rename';
import { keyOfName } from '../model/name-key';
import { tagNameOf } from '../text/tag-name';

import { mapTexts } from './rename-in-yaml';
import { hasOldName, tagEdit } from './rename-words';

/** What Obsidian has parsed out of a note, as far as names stand in it. */
export interface NamesInNote {
	/** Links and embeds of body and properties, with or without heading. */
	readonly links: readonly string[];
	/** Tags of the body, with `#`. */
	readonly tags: readonly string[];
	readonly properties: Readonly<Record<string, unknown>>;
}

/** Whether a note may speak the old name; one that surely does not need not be read. */
export function mayNeedRename(
	{ links, tags, properties }: NamesInNote,
	wish: Pick<RenameWish, 'kind' | 'from' | 'to'>,
): boolean {
	if (wish.kind !== 'topic' && links.some((link) => hasOldName(link.split('#', 1)[0] ?? '', wish))) return true;
	const asTag = { ...wish, toPath: null, isMeant: () => false };
	if (tags.some((tag) => tagEdit(tag.slice(1), asTag) !== null)) return true;
	const names = [wish.from, tagNameOf(wish.from)].map(keyOfName);
	let isNamed = false;
	mapTexts(properties, (_, text) => {
		isNamed ||= names.some((name) => keyOfName(text).includes(name));
		return text;
	});
	return isNamed;
}
