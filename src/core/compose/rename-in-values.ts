import { keyOfName } from '../model/name-key';
import type { NamedKind, RenameWish } from '../model/rename';
import { WIKILINKS } from '../read/read-name-link';
import type { Settings } from '../settings/settings';
import { applyEdits } from '../text/apply-edits';
import type { TextEdit } from '../text/apply-edits';

import { shifted } from './rename-in-body';
import type { EditsOf } from './rename-in-yaml';
import { isOldName, tagEdit, trimmed, wikilinkEdits } from './rename-words';

/**
 * What of the values of properties changes: links in any of them, plain names in our own, and tags. Aliases never do.
 *
 * @param isNameMeant whether the bare name, as a tag or a plain property has it, means what is renamed
 */
export function valueEdits(wish: RenameWish, settings: Settings, isNameMeant: boolean): EditsOf {
	const named = propertiesNaming(wish.kind, settings);
	return (key, text, isLink) => {
		if (/^alias(?:es)?$/iu.test(key)) return [];
		if (/^tags?$/iu.test(key)) return isNameMeant ? tagEdits(text, wish) : [];
		if (isLink) return wikilinkEdits(text, wish);
		const whole = trimmed(text, 0, text.length);
		if (isNameMeant && whole && named.includes(key) && isOldName(text, wish))
			return [{ ...whole, insert: wish.to }];
		return innersIn(text).flatMap(({ at, inner }) => shifted(wikilinkEdits(inner, wish), at));
	};
}

/** What stands between the brackets of the wikilinks of a text, and where. */
export function innersIn(text: string): readonly { readonly at: number; readonly inner: string }[] {
	return [...text.matchAll(WIKILINKS)].map(({ index, 0: link }) => ({ at: index + 2, inner: link.slice(2, -2) }));
}

/** The properties in which a plain name is one of this kind. */
function propertiesNaming(kind: NamedKind, settings: Settings): readonly string[] {
	switch (kind) {
		case 'speaker':
			return [settings.propertySpeakers, 'people'];
		case 'meetup':
			return [settings.propertyMeetup, 'organizer'];
		case 'organization':
			return [settings.propertyOrganization, 'organizer'];
		case 'topic':
			return [];
	}
}

/** Tags as a list has them, or as one text parted by commas and spaces, in which the second of two goes. */
function tagEdits(text: string, wish: RenameWish): readonly TextEdit[] {
	const known = new Map<string, boolean>();
	let end = 0;
	return [...text.matchAll(/[^,\s]+/gu)].flatMap(({ index, 0: said }) => {
		const hash = Number(said.startsWith('#'));
		const edit = tagEdit(said.slice(hash), wish);
		const key = keyOfName(applyEdits(said.slice(hash), edit ? [edit] : []));
		const before = end;
		end = index + said.length;
		if (known.has(key) && (edit !== null || known.get(key) === true))
			return [{ from: before, to: end, insert: '' }];
		known.set(key, edit !== null || known.get(key) === true);
		return edit ? shifted([edit], index + hash) : [];
	});
}
