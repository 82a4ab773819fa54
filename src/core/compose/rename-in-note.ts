import { keyOfName } from '../model/name-key';
import type { Refusal } from '../model/refusal';
import type { RenameWish } from '../model/rename';
import type { Settings } from '../settings/settings';
import { applyEdits } from '../text/apply-edits';
import { findFrontmatter } from '../text/frontmatter';
import type { ParseYaml } from '../text/property-lines';
import { readProperties } from '../text/set-properties';
import { tagNameOf } from '../text/tag-name';
import { wikilink } from '../text/wikilink';

import { markerEdits, withHashes, withoutDoubledBlocks } from './rename-in-blocks';
import { markdownPath, placeEdits } from './rename-in-body';
import { editProperties } from './rename-in-properties';
import type { EditedOrRefusal } from './rename-in-properties';
import { innersIn, valueEdits } from './rename-in-values';
import { mapTexts } from './rename-in-yaml';
import { namePlacesIn } from './rename-places';
import type { NamePlace } from './rename-places';
import { hasOldName, linkpathOf } from './rename-words';

/** Why a name cannot be written into links and tags; null where it can. */
export function refusalToRename({ to, toPath }: Pick<RenameWish, 'to' | 'toPath'>): Refusal | null {
	const isLinkable = [to, toPath ?? to].every(
		(name) => keyOfName(name) !== '' && !/[#^\\]/u.test(name) && wikilink(name) === `[[${name}]]`,
	);
	return isLinkable ? null : { code: 'name-unlinkable', line: null, detail: to };
}

/**
 * A note in which links, properties, tags and the markers of managed blocks speak the new name, and how many places of
 * it changed. Every other byte is as before, and a note that does not speak the old name is the same text. What a list
 * of the properties would hold twice goes; a block that was as the plugin wrote it still is. Prose, code, aliases and
 * what links show stay, unless that is the old name. Refused where the properties cannot be read or changed safely.
 */
export function renameInNote(
	text: string,
	wish: RenameWish,
	settings: Settings,
	parseYaml: ParseYaml,
): EditedOrRefusal {
	const places = namePlacesIn(text);
	const isNameMeant = meansName(text, places, wish, parseYaml);
	const groups = places.map((place) => placeEdits(text, place, wish, isNameMeant));
	const inMarkers = isNameMeant ? markerEdits(text, wish).map((edit) => [edit]) : [];
	const kept = new Set(withoutDoubledBlocks(text, [...groups, ...inMarkers].flat()));
	const changed = [...groups, ...inMarkers].filter((edits) => edits.some((edit) => kept.has(edit)));
	const inBody = applyEdits(text, [...kept]);
	const edited = editProperties(
		inBody,
		valueEdits(wish, settings, isNameMeant),
		settings.propertySpeakers,
		parseYaml,
	);
	if (edited.refusal) {
		const isUnread = edited.refusal.code === 'unreadable-properties';
		return isUnread && kept.size === 0 && !mayName(text, wish) ? { text, count: 0, refusal: null } : edited;
	}
	return { ...edited, text: withHashes(text, edited.text), count: changed.length + edited.count };
}

/**
 * Whether the bare name means what is renamed, where no link says so: by the links of the note that end with it. Of two
 * notes with one name, either may be meant where both are linked.
 */
function meansName(text: string, places: readonly NamePlace[], wish: RenameWish, parseYaml: ParseYaml): boolean {
	if (wish.kind === 'topic') return true;
	const paths: (string | null | undefined)[] = places.map((place) => {
		if (place.kind === 'tag') return null;
		return place.kind === 'wikilink'
			? linkpathOf(text.slice(place.from, place.to))
			: markdownPath(text, place)?.linkpath;
	});
	mapTexts(readProperties(text, parseYaml).properties ?? {}, (_, words, isLink) => {
		paths.push(...(isLink ? [words] : innersIn(words).map(({ inner }) => inner)).map(linkpathOf));
		return words;
	});
	const named = paths.filter((path) => typeof path === 'string' && hasOldName(path, wish));
	return [...new Set(named.length > 0 ? named : [wish.from])].every((path) => wish.isMeant(path ?? ''));
}

/** Whether properties that cannot be read may hold the old name. */
function mayName(text: string, { from }: RenameWish): boolean {
	const yaml = keyOfName(findFrontmatter(text)?.yaml ?? '');
	return [from, tagNameOf(from)].some((name) => yaml.includes(keyOfName(name)));
}
