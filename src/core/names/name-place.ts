/** How a name stands after what is before it. */
export type PlaceBefore =
	| 'free'
	/** Japanese letters are before it, which parts no words: the name may begin here. */
	| 'joined'
	/** It is a part of another word, of an address, or of something else that a link cannot stand in. */
	| 'inside';

/**
 * How what begins at an offset of a text stands after what is before it, and behind the name before, which ends at
 * `end`.
 *
 * @example placeBefore('하정도윤', 1, 0) //=> 'inside'
 */
export function placeBefore(text: string, at: number, end: number): PlaceBefore {
	// Nearly always.
	if (at === 0 || text[at - 1] === ' ' || text[at - 1] === '\n') return 'free';
	const before = text.slice(Math.max(0, at - 3), at);
	const code = text.charCodeAt(at);
	if (/[\p{L}\p{M}\p{Nd}\p{Nl}]$/u.test(before)) {
		const first = text.slice(at, at + 2);
		if (!JAPANESE_FIRST.test(first)) return 'inside';
		if (KATAKANA_FIRST.test(first) && /[\p{sc=Katakana}ー]\p{M}*$/u.test(before)) return 'inside';
		return /(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]\p{M}*|[a-z])$/iu.test(before) ? 'joined' : 'inside';
	}
	// A bracket would join those of a link.
	if (/(?:[\p{L}\p{N}][@_]|[[#^])$/u.test(before)) return 'inside';
	const isLatin = code < 0x250 || (code >= 0xff21 && code <= 0xff5a);
	if (isLatin && /(?:@|[a-z\d][-.\\=&%+~'’ʼ])$/iu.test(before)) return 'inside';
	return isInPath(text, at) && !BETWEEN_NAMES.test(text.slice(Math.max(end, at - 8), at).normalize('NFC'))
		? 'inside'
		: 'free';
}

/** `example.org/Ada` is an address, `Bo/Ada` are two people. */
const isInPath = (text: string, at: number): boolean =>
	text[at - 1] === '/' && /[./:~][^\s./:~]*\/$/u.test(text.slice(Math.max(0, at - 40), at));

const BETWEEN_NAMES = /^(?:님|씨|さん|氏)?\/$/u;

const JAPANESE_FIRST = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const KATAKANA_FIRST = /^\p{sc=Katakana}/u;

/**
 * Whether what follows a name, no letters, leaves it a word of its own: no part of an address, of code, or of brackets
 * that would join those of a link.
 *
 * @example isFreeBehind('.js', 'Ada') //=> false
 */
export function isFreeBehind(after: string, name: string): boolean {
	if (/^(?:[@\]]|_[\p{L}\p{N}]|:\/\/|\(\))/u.test(after)) return false;
	return !/[a-z]$/iu.test(name) || !/^(?:[.\\=][\p{L}\p{N}]|\/\/)/u.test(after);
}
