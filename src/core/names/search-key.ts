import { consonantsOf, characterOf, FINALS, INITIALS, syllableOf } from './hangul';
import type { Syllable } from './hangul';

/** A text made ready to be searched: composed, in one letter case. */
export type SearchKey = string & { readonly brand: 'SearchKey' };

/** What a person typed, made ready to search many keys with. */
export interface WordQuery {
	/** One pattern a word; all of them have to match. None: nothing was typed, and everything matches. */
	readonly words: readonly RegExp[];
}

/** What a person searches reviews for: words, and terms such as `speaker:여환성`. */
export interface SearchQuery extends WordQuery {
	/** Terms of one operator ask for any of them, terms of different operators for each. */
	readonly terms: readonly SearchTerm[];
	/** The words as keys, in the order of their patterns. */
	readonly texts: readonly SearchKey[];
}

/** What a search can be narrowed by: who spoke, about what, at which meetup, from where, and when. */
export type Operator = 'speaker' | 'topic' | 'meetup' | 'org' | 'year' | 'date';

/** An operator and its value. */
export interface SearchTerm {
	readonly operator: Operator;
	/** Of a date as much of the day as is told, `2023-08`, however it is typed. */
	readonly text: SearchKey;
	readonly pattern: RegExp;
}

/** The key of a text. Make it once a text, not once a key stroke. */
export function searchKeyOf(text: string): SearchKey {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[ς\u1100-\u1112]/gu, twinOf) as SearchKey;
}

/**
 * Reads what a person typed, in any state of the typing: initial consonants stand for syllables,
 * and the last syllable of a word may still be on its way.
 */
export function readQuery(text: string): WordQuery {
	// A topic is found with its sign, too.
	const words = searchKeyOf(text)
		.split(/\s+#?|^#/u)
		.filter(Boolean);
	return { words: words.map((word) => wordPattern(word as SearchKey)) };
}

/** The pattern of one word, or of several that follow one another, for keys to be searched with. */
export function wordPattern(word: SearchKey): RegExp {
	return new RegExp(patternOf(word).replace(/ /gu, '[^\\S\\n]+'), 'u');
}

/**
 * Whether every word of the query occurs in the text of the key.
 *
 * @example matches(searchKeyOf('여환성'), readQuery('ㅇㅎㅅ')) //=> true
 * @example matches(searchKeyOf('여환성'), readQuery('여호')) //=> true
 */
export function matches(key: SearchKey, query: WordQuery): boolean {
	return query.words.every((word) => word.test(key));
}

function patternOf(word: string): string {
	const characters = [...word];
	const last = syllableOf(characters.at(-1) ?? '');
	const finished = last ? characters.slice(0, -1) : characters;
	return finished.map(finishedPattern).join('') + (last ? unfinishedPattern(last) : '');
}

/** Characters that look the same to a reader: a lone consonant that a keyboard sent as a conjoining letter; a sigma that ends a word. */
const twinOf = (character: string): string => INITIALS[character.charCodeAt(0) - 0x1100] ?? 'σ';

function finishedPattern(character: string): string {
	const consonants = [...consonantsOf(character)];
	if (!consonants.every((letter) => INITIALS.includes(letter))) return escaped(character);
	const spelled = consonants.map(initialPattern).join('');
	return consonants.length === 1 ? spelled : `(?:${character}|${spelled})`;
}

/** A consonant finds itself and every syllable that it begins. */
function initialPattern(letter: string): string {
	const initial = INITIALS.indexOf(letter);
	const first = characterOf({ initial, vowel: 0, final: 0 });
	return `[${letter}${first}-${characterOf({ initial, vowel: 20, final: FINALS.length - 1 })}]`;
}

/**
 * What a syllable may become with the next keys. Typing 여환성 shows 유, 여ㅎ, 여호, 여화, 여환, 여환ㅅ;
 * typing 하나 shows 한 before 하나, so a final consonant may be the next syllable's initial.
 */
function unfinishedPattern(syllable: Syllable): string {
	if (syllable.final === 0) {
		const vowel = LAST_VOWEL.get(syllable.vowel) ?? syllable.vowel;
		return `[${characterOf(syllable)}-${characterOf({ ...syllable, vowel, final: FINALS.length - 1 })}]`;
	}
	const keys = consonantsOf(FINALS[syllable.final] ?? '');
	const grown = [...FINALS].flatMap((letter, final) =>
		consonantsOf(letter).startsWith(keys) ? [{ ...syllable, final }] : [],
	);
	const kept = { ...syllable, final: keys.length === 1 ? 0 : FINALS.indexOf(keys.slice(0, 1)) };
	return `(?:[${grown.map(characterOf).join('')}]|${characterOf(kept)}${initialPattern(keys.slice(-1))})`;
}

/** Vowels that two keys make, by the first key's: ㅗ grows up to ㅚ, ㅜ up to ㅟ, ㅡ up to ㅢ. */
const LAST_VOWEL: ReadonlyMap<number, number> = new Map([
	[8, 11],
	[13, 16],
	[18, 19],
]);

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/]/gu, (sign) => `\\${sign}`);
