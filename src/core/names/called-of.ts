import type { KnownPerson } from '../model/unlinked-mention';

/** What notes may call a person, and where they are or were, in small letters. */
export interface Called {
	readonly names: readonly string[];
	readonly affiliations: readonly string[];
}

/** A name with what tells homonyms apart: `김민수 (라인)`. */
const IN_BRACKETS = /^([^()]*[^()\s])\s*\(([^()]+)\)$/u;
const LONGEST = 60;

/**
 * What notes may call a person, and where they are or were: with and without the affiliation in a name's brackets, and
 * names of Korean and Japanese letters also without the space or the dot between their parts, or with the other.
 */
export function calledOf({ link, aliases, affiliations }: KnownPerson): Called {
	const written = [link.name, link.target.slice(link.target.lastIndexOf('/') + 1), ...aliases].map(spaced);
	const split = written.map((name) => IN_BRACKETS.exec(name));
	const names = written.flatMap((name, at) => [name, split[at]?.[1] ?? name]).flatMap(variantsOf);
	const there = [...affiliations, ...split.flatMap((parts) => parts?.[2] ?? [])].map(spaced).filter(Boolean);
	return {
		names: [...new Set(names)].filter(
			(name) => (name.length <= LONGEST && /^\p{L}.*[\p{L}\p{N}.)]$/u.test(name)) || /^\p{L}$/u.test(name),
		),
		affiliations: [...new Set(there.map((one) => one.toLowerCase()))],
	};
}

function variantsOf(name: string): string[] {
	const isEastern = /^(?=.*[\s·・])[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々\s·・]+$/u.test(name);
	return isEastern ? [name, ...['', ' ', '·'].map((between) => name.replace(/[\s·・]/gu, between))] : [name];
}

const spaced = (text: string): string => text.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ');
