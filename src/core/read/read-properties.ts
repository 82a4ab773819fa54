import { readDay } from '../dates/read-day';
import type { CalendarDay } from '../model/calendar-day';
import type { NameLink } from '../model/name-link';

import { readNameLink } from './read-name-link';

type Properties = Readonly<Record<string, unknown>>;

/** The value under exactly this key; what an object inherits is no property. */
export function propertyOf(properties: Properties, key: string): unknown {
	return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** A property as one line of text; null where it is missing, empty, or no scalar. */
export function textOf(properties: Properties, key: string): string | null {
	return scalarOf(propertyOf(properties, key));
}

/** A property as a list of texts: a list, or one scalar. Empty entries are left out. */
export function textsOf(properties: Properties, key: string): readonly string[] {
	const value = propertyOf(properties, key);
	const list: readonly unknown[] = Array.isArray(value) && linkOf(value) === null ? value : [value];
	return list.map(scalarOf).filter((text) => text !== null);
}

/** A property as a name, linked or plain. */
export function nameOf(properties: Properties, key: string): NameLink | null {
	return namesOf(properties, key)[0] ?? null;
}

/** A property as a list of names, linked or plain. */
export function namesOf(properties: Properties, key: string): readonly NameLink[] {
	return textsOf(properties, key)
		.map(readNameLink)
		.filter((name) => name !== null);
}

/** A property as a day, and the text that is none. */
export function dayIn(properties: Properties, key: string): { day: CalendarDay | null; unreadable: string | null } {
	const text = textOf(properties, key);
	const day = text === null ? null : readDay(text);
	return { day, unreadable: day === null ? text : null };
}

/** The tags of the frontmatter without `#`, as a list or as one text. */
export function tagsIn(properties: Properties): readonly string[] {
	return tagTextsIn(properties).map(tagOf);
}

/** The tags of the frontmatter as they stand there, with `#` or without. */
export function tagTextsIn(properties: Properties): readonly string[] {
	const key = keyInNote(properties, 'tags');
	const texts = textsOf(properties, key);
	const all = Array.isArray(propertyOf(properties, key)) ? texts : texts.flatMap((text) => text.split(/[,\s]+/u));
	return all.filter((text) => tagOf(text) !== '');
}

/** A tag without its `#`. */
export function tagOf(text: string): string {
	return text.startsWith('#') ? text.slice(1) : text;
}

/** A property of Obsidian's own as the note spells it: the app takes `Tags` for `tags`, and of two the first. */
export function keyInNote(properties: Properties, key: string): string {
	return Object.keys(properties).find((own) => own.toLowerCase() === key) ?? key;
}

/** Those of some properties that a note does not have, or has with nothing in them. Names count as they are read: letter by letter. */
export function missingIn<T>(properties: Properties, wanted: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
	return Object.fromEntries(Object.entries(wanted).filter(([key]) => isEmpty(propertyOf(properties, key))));
}

const isEmpty = (value: unknown): boolean =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether a property holds texts and nothing else, so that it can be written anew without losing anything. */
export function holdsTexts(properties: Properties, key: string): boolean {
	const value = propertyOf(properties, key) ?? [];
	const list: readonly unknown[] = Array.isArray(value) && linkOf(value) === null ? value : [value];
	return list.every((item) => item === null || item === '' || scalarOf(item) !== null);
}

function scalarOf(value: unknown): string | null {
	const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : linkOf(value);
	return text === '' ? null : text;
}

/** `[[Name]]` without quotes is a list in a list to YAML, and a link to the person who wrote it. */
function linkOf(value: unknown): string | null {
	const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : null;
	const name: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : null;
	return typeof name === 'string' ? `[[${name}]]` : null;
}
