import { keyOfName } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { Refusal } from '../model/refusal';
import { isSameValue } from '../model/same-value';
import { readNameLink } from '../read/read-name-link';
import { holdsTexts, keyInNote, missingIn, tagOf, tagTextsIn, textsOf } from '../read/read-properties';
import type { Settings } from '../settings/settings';
import { findFrontmatter } from '../text/frontmatter';
import { mergeProperties } from '../text/merge-properties';
import { findPropertyLines } from '../text/property-lines';
import type { ParseYaml, PropertyLines } from '../text/property-lines';
import { readProperties, setProperties } from '../text/set-properties';

import { extendList } from './extend-list';

/** A note that goes into another one, or takes one in. */
export interface MergedNote {
	/** Without folder and extension. */
	readonly name: string;
	readonly text: string;
}

/** A note with the properties of two, and the lines of YAML that found no place in them; or why there is none. */
export type PropertiesMerged =
	| { readonly text: string; readonly left: string; readonly refusal: null }
	| { readonly text: null; readonly refusal: Refusal };

type Properties = Readonly<Record<string, unknown>>;

/**
 * The first note with the properties of the second that it does not have, its lists with what the second's have besides,
 * and the second's name among its aliases. Left are properties that the first says otherwise, and comments.
 */
export function mergeNoteProperties(
	into: MergedNote,
	from: MergedNote,
	settings: Settings,
	parseYaml: ParseYaml,
): PropertiesMerged {
	const own = readProperties(into.text, parseYaml);
	const other = readProperties(from.text, parseYaml);
	if (own.refusal) return { text: null, refusal: own.refusal };
	if (other.refusal) return { text: null, refusal: other.refusal };
	const yaml = findFrontmatter(from.text)?.yaml ?? '';
	const places: PropertyLines[] = [];
	const added: Record<string, unknown> = {};
	const filled: Record<string, string | number> = {};
	const more: [key: string, items: readonly string[]][] = [];
	const left: { readonly from: number; readonly lines: string }[] = [];
	for (const [key, value] of Object.entries(other.properties)) {
		const place = findPropertyLines(yaml, key, value, parseYaml);
		if (!place) return { text: null, refusal: { code: 'unsafe-property', line: null, detail: key } };
		places.push(place);
		const fate = fateOf(key, own.properties, other.properties, settings);
		if (fate.kind === 'added') added[key] = value;
		if (fate.kind === 'filled') filled[key] = fate.value;
		if (fate.kind === 'united') more.push([fate.key, fate.items]);
		const hasComment = fate.kind !== 'added' && place.lines.some((line) => /(?:^|\s)#(?:\s|$)/u.test(line));
		if (fate.kind === 'left' || hasComment) left.push({ from: place.from, lines: place.lines.join('') });
	}
	const aliases = keyInNote(own.properties, 'aliases');
	const names = [...textsOf(own.properties, aliases), ...(more.find(([key]) => key === aliases)?.[1] ?? [])];
	if (![into.name, ...names].some((name) => keyOfName(name) === keyOfName(from.name)))
		more.push([aliases, [from.name]]);
	let merged = mergeProperties(into.text, own.properties, { yaml, values: added }, parseYaml);
	if (!merged.refusal) merged = setProperties(merged.text, filled, parseYaml);
	for (const [key, items] of more) {
		if (merged.refusal) return merged;
		merged = extendList(
			merged.text,
			key,
			items.filter((item) => key !== aliases || keyOfName(item) !== keyOfName(into.name)),
			parseYaml,
		);
	}
	if (merged.refusal) return merged;
	left.push(...linesBeside(yaml, places));
	const kept = left.sort((a, b) => a.from - b.from).map(({ lines }) => lines);
	return { text: merged.text, left: kept.join(''), refusal: null };
}

type Fate =
	| { readonly kind: 'added' | 'said' | 'left' }
	| { readonly kind: 'filled'; readonly value: string | number }
	| { readonly kind: 'united'; readonly key: string; readonly items: readonly string[] };

/** What becomes of a property of the second note. */
function fateOf(key: string, own: Properties, other: Properties, settings: Settings): Fate {
	const shared = ['aliases', 'tags', 'cssclasses'].find((name) => name === key.toLowerCase());
	const ours = shared === undefined ? key : keyInNote(own, shared);
	const isList = Array.isArray(other[key]) && Array.isArray(own[ours] ?? []);
	if (shared !== undefined || isList) {
		if (!Object.hasOwn(own, ours) && shared !== 'aliases') return { kind: 'added' };
		if (!holdsTexts(own, ours) || !holdsTexts(other, key))
			return isSameValue(own[ours], other[key]) ? { kind: 'said' } : { kind: 'left' };
		const keyOf = (text: string): string => keyOfItem(text, ours === settings.propertySpeakers);
		const known = new Set(itemsOf(own, ours).map(keyOf));
		const items = itemsOf(other, key).filter((item) => !known.has(keyOf(item)) && known.add(keyOf(item)));
		return { kind: 'united', key: ours, items };
	}
	if (!Object.hasOwn(own, key)) return { kind: 'added' };
	const value = other[key];
	if (isEmpty(other, key) || isSameValue(own[key], value)) return { kind: 'said' };
	const isScalar = typeof value === 'string' || typeof value === 'number';
	return isEmpty(own, key) && isScalar ? { kind: 'filled', value } : { kind: 'left' };
}

const isEmpty = (properties: Properties, key: string): boolean =>
	Object.keys(missingIn(properties, { [key]: true })).length > 0;

const itemsOf = (properties: Properties, key: string): readonly string[] =>
	key.toLowerCase() === 'tags' ? tagTextsIn(properties) : textsOf(properties, key);

function keyOfItem(text: string, isPerson: boolean): string {
	const link = isPerson ? readNameLink(text) : null;
	return link ? keyOfLink(link) : keyOfName(tagOf(text));
}

/** Lines with words that belong to no property: comments. */
function linesBeside(yaml: string, places: readonly PropertyLines[]): { from: number; lines: string }[] {
	const beside: { from: number; lines: string }[] = [];
	let at = 0;
	for (const line of yaml.match(/[^\n]*\n|[^\n]+$/gu) ?? []) {
		const isOwned = places.some(({ from, to }) => from <= at && at < to);
		if (!isOwned && line.trim() !== '') beside.push({ from: at, lines: line });
		at += line.length;
	}
	return beside;
}
