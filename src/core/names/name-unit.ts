import { characterOf, FINALS, INITIALS } from './hangul';

/** What one or more characters of a text mean for names, whatever their spelling: a code, or several characters as they are. */
export type UnitKey = number | string;

/** A letter with all that belongs to it. */
export interface NameUnit {
	readonly key: UnitKey;
	/** Offset behind it. */
	readonly to: number;
}

/**
 * The letter at an offset: composed, in small letters, of normal width, with one space, dash, dot and apostrophe for all
 * of their kind.
 *
 * @example nameUnitAt('Ａ', 0) //=> { key: 97, to: 1 }
 */
export function nameUnitAt(text: string, at: number): NameUnit {
	const code = text.charCodeAt(at);
	let to = at + 1;
	const vowel = text.charCodeAt(to) - FIRST_VOWEL;
	if (vowel >= 0 && vowel < VOWELS && code >= FIRST_INITIAL && code < FIRST_INITIAL + INITIALS.length) {
		const final = text.charCodeAt(to + 1) - BEFORE_FINALS;
		const hasFinal = final > 0 && final < FINALS.length;
		const place = { initial: code - FIRST_INITIAL, vowel, final: hasFinal ? final : 0 };
		return { key: characterOf(place).charCodeAt(0), to: hasFinal ? to + 2 : to + 1 };
	}
	while (isJoining(text.charCodeAt(to)) && to < at + MOST_CODES) to += 1;
	if (to === at + 1) return { key: foldedOf(code), to };
	const whole = text.slice(at, to).normalize('NFC');
	return { key: whole.length === 1 ? foldedOf(whole.charCodeAt(0)) : whole.toLowerCase(), to };
}

/**
 * The ways in which the first two codes of a letter and the one behind it may be written.
 *
 * @example openingsOf('é', 'm').includes('e\u0301') //=> true
 */
export function openingsOf(first: string, next: string): readonly string[] {
	const heads = spellingsOf(first);
	const tails = spellingsOf(next).map((spelling) => spelling.charAt(0));
	return heads.flatMap((head) => (head.length > 1 ? [head.slice(0, 2)] : tails.map((tail) => head + tail)));
}

/**
 * A letter in both normal forms, large and small, full-width, and with all that look the same.
 *
 * @example spellingsOf('a').includes('Ａ') //=> true
 */
export function spellingsOf(letter: string): string[] {
	const alike = ALIKE.find((set) => set.includes(letter)) ?? letter;
	const cases = [...alike].flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]);
	const forms = cases.flatMap((one) => [one.normalize('NFC'), one.normalize('NFD'), fullWidth(one)]);
	return [...new Set(forms)];
}

const fullWidth = (letter: string): string =>
	/^[!-~]$/u.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + WIDTH) : letter;

/** How far full-width characters are from those of ASCII. */
const WIDTH = 0xfee0;

/** Characters that names are written with, alike to a reader. The first stands for all. */
const ALIKE = [' \u00A0\u3000\t\u2009\u202F', '-‐‑‒–−', '·・･‧•ㆍ', "'’‘ʼ"];

const FOLDED: ReadonlyMap<number, number> = new Map(
	ALIKE.flatMap((set) => [...set].map((one) => [one.charCodeAt(0), set.charCodeAt(0)] as const)),
);

function foldedOf(code: number): number {
	if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code === 9 ? 0x20 : code;
	if (code >= 0xac00 && code <= 0xd7a3) return code;
	if (code > 0xff00 && code < 0xff5f) return foldedOf(code - WIDTH);
	const small = String.fromCharCode(code).toLowerCase();
	return FOLDED.get(code) ?? (small.length === 1 ? small.charCodeAt(0) : code);
}

/** The letters of decomposed Hangul. */
const FIRST_INITIAL = 0x1100;
const FIRST_VOWEL = 0x1161;
const VOWELS = 21;
const BEFORE_FINALS = 0x11a7;

/** No letter is written with more. */
const MOST_CODES = 8;

/** Marks that belong to the letter before them, vowels and finals of decomposed Hangul among them. */
function isJoining(code: number): boolean {
	if (code < 0x300) return false;
	return code <= 0x36f || (code >= 0x1160 && code <= 0x11ff) || code === 0x3099 || code === 0x309a;
}
