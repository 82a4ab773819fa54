import { nameUnitAt, openingsOf, spellingsOf } from './name-unit';

/** What a name of one letter has to have behind it, in any of its forms: there would be no end of them. */
const BEHIND_LETTER = [...' 님씨さ氏様先くち'];

const ASCII = 0x80;

/** How names begin: tells, of a text, where one may stand and where surely none does. */
export class NameOpenings {
	/** How names begin, by the hash of two characters, which some share that do not mean it. */
	readonly #pairs = new Uint8Array(1 << 16);
	/** What two letters of ASCII, with one between them, may be of a name; 0 stands for all that is not ASCII. */
	readonly #apart = new Uint8Array(ASCII * ASCII);
	/** Whether the text was of ASCII where the last place was found; a guess, that only makes it faster. */
	#isNarrow = true;

	/** Counts a name in. */
	add(name: string): void {
		const letters: string[] = [];
		for (let at = 0; at < name.length && letters.length < 3;) {
			const { to } = nameUnitAt(name, at);
			letters.push(name.slice(at, to));
			at = to;
		}
		const [first = '', second, third] = letters;
		for (const next of second === undefined ? BEHIND_LETTER : [second])
			for (const opening of openingsOf(first, next))
				this.#mark(opening, third === undefined || !opening.startsWith(first.charAt(0)) ? ENOUGH : FIRST);
		if (second !== undefined && third !== undefined)
			for (const opening of openingsOf(second, third)) this.#mark(opening, SECOND);
		// Where the first two are not of ASCII, one of them is seen in any case.
		for (const form of ['NFC', 'NFD']) {
			const written = name.length === 1 ? `${name} ` : name.normalize(form);
			if (Math.min(written.charCodeAt(0), written.charCodeAt(1)) < ASCII) this.#spread(written);
		}
	}

	/** The first offset from `from` on where a name may begin, or the length of the text. */
	next(text: string, from: number): number {
		if (from === 0) this.#isNarrow = true;
		let found = this.#isNarrow ? this.#nextUntilWide(text, from) : this.#nextUntilNarrow(text, from);
		while (found < 0) {
			this.#isNarrow = !this.#isNarrow;
			found = this.#isNarrow
				? this.#nextUntilWide(text, ~found)
				: this.#nextUntilNarrow(text, Math.max(from, ~found - 4));
		}
		return found;
	}

	/**
	 * As `next`, up to a character that is not of ASCII: the complement of its offset. Looks at every second character, so
	 * that a thousand names cost less than to look at all.
	 */
	#nextUntilWide(text: string, from: number): number {
		const apart = this.#apart;
		const { length } = text;
		const start = from + (from & 1);
		let code = start >= 2 && start < length ? text.charCodeAt(start - 2) : 0;
		if (code >= ASCII) code = 0;
		let begun = 0;
		for (let at = start; at < length; at += 2) {
			const next = text.charCodeAt(at);
			if (next >= ASCII) return ~at;
			const pair = apart[code * ASCII + next] ?? 0;
			const both = (begun << 2) & pair;
			if (both !== 0) {
				const place = at - 4;
				if ((both & (EVEN << 2)) !== 0 && place >= from && this.#isOpening(text, place)) return place;
				if ((both & (ODD << 2)) !== 0 && place + 1 >= from && this.#isOpening(text, place + 1))
					return place + 1;
			}
			begun = pair;
			code = next;
		}
		for (let last = Math.max(from, length - 5); last < length - 1; last += 1)
			if (this.#isOpening(text, last)) return last;
		return length;
	}

	/** As `next`, up to where all has been ASCII for a while: the complement of its offset. Looks at every letter. */
	#nextUntilNarrow(text: string, from: number): number {
		const pairs = this.#pairs;
		const { length } = text;
		if (from >= length) return length;
		let before = from > 0 ? text.charCodeAt(from - 1) : 0;
		let code = text.charCodeAt(from);
		for (let at = from + 1; at < length;) {
			const stop = Math.min(length, at + A_WHILE);
			let seen = 0;
			for (; at < stop; at += 1) {
				const next = text.charCodeAt(at);
				const pair = pairs[hashOf(code, next)] ?? 0;
				if ((pair & (FIRST | ENOUGH)) !== 0 && !isOneWord(before, code) && this.#goesOn(text, at, pair))
					return at - 1;
				seen |= next;
				before = code;
				code = next;
			}
			if (seen < ASCII && at < length) return ~(at - 1);
		}
		return length;
	}

	#goesOn(text: string, at: number, pair: number): boolean {
		if ((pair & ENOUGH) !== 0) return true;
		if (at + 1 >= text.length) return false;
		return ((this.#pairs[hashOf(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0) & SECOND) !== 0;
	}

	#isOpening(text: string, at: number): boolean {
		const code = text.charCodeAt(at);
		const next = text.charCodeAt(at + 1);
		const pair = this.#pairs[hashOf(code, next)] ?? 0;
		if ((pair & (FIRST | ENOUGH)) === 0 || (at > 0 && isOneWord(text.charCodeAt(at - 1), code))) return false;
		return this.#goesOn(text, at + 1, pair);
	}

	#mark(pair: string, what: number): void {
		const at = hashOf(pair.charCodeAt(0), pair.charCodeAt(1));
		this.#pairs[at] = (this.#pairs[at] ?? 0) | what;
	}

	#spread(form: string): void {
		const codes = form.slice(0, 5).split('').map(variantsOf);
		const [first = ANY, second = ANY, third = ANY, fourth = ANY, fifth = ANY] = [...codes, BEHIND];
		this.#join(first, third, EVEN);
		this.#join(third, fifth, EVEN << 2);
		this.#join(NO_LETTER, second, ODD);
		this.#join(second, fourth, ODD << 2);
	}

	#join(ones: readonly number[], others: readonly number[], what: number): void {
		const apart = this.#apart;
		for (const one of ones)
			for (const other of others) apart[one * ASCII + other] = (apart[one * ASCII + other] ?? 0) | what;
	}
}

/** Two characters begin a name, which goes on behind them. */
const FIRST = 1;
/** Two characters say all that can be said without reading on. */
const ENOUGH = 2;
/** Two characters are the second and the third letter of a name. */
const SECOND = 4;

const hashOf = (code: number, next: number): number => ((code << 7) + next) & 0xffff;

/** How many characters of ASCII stand between words of another script at most. */
const A_WHILE = 64;

/** Of two letters: the first and the third of a name; two bits on, the third and the fifth. */
const EVEN = 1;

/** What is before a name, and its second letter; two bits on, the second and the fourth. */
const ODD = 2;

const ANY: readonly number[] = Array.from({ length: ASCII }, (_, code) => code);
const NO_LETTER = ANY.filter((code) => !isLatin(code));

/** What may be behind a name of Latin letters: what is in no word, and the first letters of `CTO`, `VP` and `PM`. */
const BEHIND = ANY.filter((code) => /[^\da-z]|[cvp]/iu.test(String.fromCharCode(code)));

/** How a letter may be written, as codes of ASCII; 0 for all that are not. */
const variantsOf = (letter: string): readonly number[] => [
	...new Set(spellingsOf(letter).map((spelling) => (spelling.charCodeAt(0) < ASCII ? spelling.charCodeAt(0) : 0))),
];

function isLatin(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether no name can begin with the second of two characters. Answers for the most common letters only. */
function isOneWord(before: number, code: number): boolean {
	if (code < 0x80) return isLatin(before);
	const isHangul = (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff);
	return isHangul && ((before >= 0xac00 && before <= 0xd7a3) || (before >= 0x1100 && before <= 0x11ff));
}
