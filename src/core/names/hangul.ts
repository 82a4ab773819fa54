/** Initial consonants in the order of Unicode's syllables, as single letters. */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** Final consonants in the order of Unicode's syllables; the first is none. */
export const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

const FIRST_SYLLABLE = 0xac00;
const VOWELS = 21;
const SYLLABLES_PER_VOWEL = FINALS.length;

/** A syllable as the places of its letters: `initial` in INITIALS, `final` in FINALS, `vowel` from 0 (ㅏ) to 20 (ㅣ). */
export interface Syllable {
	readonly initial: number;
	readonly vowel: number;
	readonly final: number;
}

/**
 * The letters of a composed Hangul syllable, or null for any other character.
 *
 * @example syllableOf('한') //=> { initial: 18, vowel: 0, final: 4 }
 */
export function syllableOf(character: string): Syllable | null {
	const place = character.charCodeAt(0) - FIRST_SYLLABLE;
	if (!(place >= 0 && place < INITIALS.length * VOWELS * SYLLABLES_PER_VOWEL)) return null;
	const final = place % SYLLABLES_PER_VOWEL;
	const vowel = ((place - final) / SYLLABLES_PER_VOWEL) % VOWELS;
	return { initial: Math.floor(place / (VOWELS * SYLLABLES_PER_VOWEL)), vowel, final };
}

/**
 * The composed syllable of some letters.
 *
 * @example characterOf({ initial: 18, vowel: 0, final: 4 }) //=> '한'
 */
export function characterOf({ initial, vowel, final }: Syllable): string {
	return String.fromCharCode(FIRST_SYLLABLE + (initial * VOWELS + vowel) * SYLLABLES_PER_VOWEL + final);
}

/**
 * The one or two keys that a consonant is typed with; anything else is its own.
 *
 * @example consonantsOf('ㄳ') //=> 'ㄱㅅ'
 */
export function consonantsOf(letter: string): string {
	return CLUSTERS.get(letter) ?? letter;
}

const CLUSTERS: ReadonlyMap<string, string> = new Map(
	'ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ'
		.split(' ')
		.map((cluster) => [cluster.charAt(0), cluster.slice(1)]),
);
