import type { NameLink } from '../model/name-link';
import type { Speaker } from '../model/review';
import { NOBODY } from '../vocabulary/byline-sentences';

import { isWikilink, readInlineName } from './read-name-link';

/** A speaker before it is known on which line they stand. */
export type Person = Omit<Speaker, 'line'>;

/** People written as a list: `Name (Org, role), [[Name]] · [[Org]] · role`. Empty where no name is read. */
export function readPeople(text: string): readonly Person[] {
	const people: Person[] = [];
	for (const part of splitOutside(text, /^(?:[,，;、&]|and\s|및\s|님[과와]\s)/u).flatMap(splitAtSlashes)) {
		const stay = people.length > 0 && !/[(（]/u.test(part) ? readStay(part) : null;
		const person = stay ? null : readPerson(part);
		if (stay) people.push({ ...(people.pop() as Person), ...stay });
		else if (person) people.push(person);
	}
	return people;
}

/** `Name / Name` is two people, `Name / Org / role` one. */
function splitAtSlashes(text: string): readonly string[] {
	const parts = splitOutside(text, /^\s\/\s/u);
	const isPerson = (part: string): boolean => {
		const person = readPerson(part);
		return person !== null && (part.startsWith('[[') || looksLikeName(person));
	};
	return parts.every(isPerson) ? parts : [parts.join(' · ')];
}

/** `Name (Org, role)`, `Name · Org · role` or a name alone. Null where what stands there is nobody. */
export function readPerson(text: string): Person | null {
	const [first = '', ...rest] = splitOutside(text, /^[·・]/u);
	const { before, inside } = tailOf(first);
	const named = readInlineName(withoutHonorific(before));
	if (!named || NOBODY.test(named.name.normalize('NFC'))) return null;
	return { ...named, ...readAffiliation(inside === null ? rest : splitOutside(inside, /^(?:[,，、·・]|\/(?=\s))/u)) };
}

/** `CTO at Acme` behind a comma belongs to the person before it. */
function readStay(text: string): Pick<Person, 'affiliation' | 'role'> | null {
	const at = /\s(?:at|@)\s+/u.exec(text);
	if (!at) return null;
	return {
		role: text.slice(0, at.index).trim() || null,
		affiliation: readInlineName(text.slice(at.index + at[0].length)),
	};
}

function readAffiliation(parts: readonly string[]): Pick<Person, 'affiliation' | 'role'> {
	const stay = parts.length === 1 ? readStay(` ${parts[0] ?? ''}`) : null;
	if (stay) return stay;
	const linkAt = Math.max(0, parts.findIndex(isWikilink));
	const affiliation = parts[linkAt];
	const role = parts.filter((_, at) => at !== linkAt).join(', ');
	return { affiliation: affiliation === undefined ? null : readInlineName(affiliation), role: plainRole(role) };
}

const plainRole = (text: string): string | null => readInlineName(text)?.name ?? null;

function withoutHonorific(text: string): string {
	const trimmed = text.trim();
	if (trimmed.startsWith('[[')) return trimmed.slice(0, trimmed.indexOf(']]') + 2);
	return trimmed.replace(/\s+(?:님|씨|さん|氏)$|님$|さん$/u, '');
}

/** The bracket at the end of a text: `Name (Org)` is `Name` and `Org`. */
function tailOf(text: string): { before: string; inside: string | null } {
	const trimmed = text.trim();
	const close = trimmed.at(-1) ?? '';
	const open = close === ')' ? '(' : close === '）' ? '（' : '';
	const at = open === '' ? -1 : trimmed.indexOf(open, trimmed.startsWith('[[') ? trimmed.indexOf(']]') : 0);
	if (at <= 0 || trimmed[at - 1] === '\\') return { before: trimmed, inside: null };
	return { before: trimmed.slice(0, at), inside: trimmed.slice(at + 1, -1) };
}

/** Splits a text where the pattern matches outside of brackets and links. */
function splitOutside(text: string, separator: RegExp): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at] ?? '';
		if (character === '\\') at += 1;
		else if ('([（'.includes(character)) depth += 1;
		else if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
		else if (depth === 0) {
			const found = separator.exec(text.slice(at, at + 5));
			if (!found || (/[a-z및]/iu.test(found[0]) && !/\s/u.test(text[at - 1] ?? ''))) continue;
			parts.push(text.slice(from, at).trim());
			from = at + found[0].length;
			at = from - 1;
		}
	}
	parts.push(text.slice(from).trim());
	return parts.filter((part) => part !== '');
}

/** Whether plain text could be the name of a person: a few letters, no digits. */
export function looksLikeName(name: NameLink): boolean {
	const text = name.name.normalize('NFC');
	if (
		/^[가-힣]{2,5}$/u.test(text) ||
		/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\s]{2,12}$/u.test(text)
	)
		return true;
	const words = text.split(' ');
	const isWord = (word: string): boolean =>
		/^(?:\p{Lu}[\p{L}.'’-]*|va?n|vo[mn]|de[nrl]?|d[aiu]|la|le|bin|al|el)$/u.test(word);
	return /^\p{Lu}/u.test(text) && words.length >= 2 && words.length <= 4 && words.every(isWord);
}
