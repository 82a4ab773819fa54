import type { Language } from '../model/language';

/** One piece of a day format: words that stand as they are, or a token that a day fills in. */
export interface FormatPiece {
	readonly isToken: boolean;
	readonly text: string;
}

/** What `L`, `LL`, `l` and `ll` stand for in each language, in other tokens. */
const LONG_FORMATS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	ko: { L: 'YYYY.MM.DD.', LL: 'YYYY년 MMMM D일', l: 'YYYY.MM.DD.', ll: 'YYYY년 MMMM D일' },
	en: { L: 'MM/DD/YYYY', LL: 'MMMM D, YYYY', l: 'M/D/YYYY', ll: 'MMM D, YYYY' },
	ja: { L: 'YYYY/MM/DD', LL: 'YYYY年M月D日', l: 'YYYY/MM/DD', ll: 'YYYY年M月D日' },
};

const LONG = /\[[^[]*\]|\\?(?:LTS|LT|L{1,4}|l{1,4})/gu;

/** Either words in brackets, or a token, or any other character; a backslash before it makes it a word. */
const PIECE = new RegExp(
	String.raw`\[[^[]*\]|\\?(?:[Hh]mm(?:ss)?|Mo|M{1,4}|DDDo|Do|D{1,4}|d{2,4}|do?|wo|ww?|Wo|WW?|Qo?|N{1,5}|` +
		String.raw`Y{4,6}|YY?|y{2,4}|yo?|g{4,5}|gg|G{4,5}|GG|LTS|LT|L{1,4}|l{1,4}|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)`,
	'gu',
);

/** Tokens of a time of day, a moment or an era: a calendar day has none of them. */
const WITHOUT_DAY = /^(?:[Hh]mm(?:ss)?|[aA]|[hHkmsz]{1,2}|ZZ?|S{1,9}|[xX]|LTS?|L{3,4}|l{3,4}|N{1,5}|y{1,4}|yo)$/u;

/** Tokens that a day can fill in. `L`, `LL`, `l` and `ll` stand for some of them. */
const WITH_DAY =
	/^(?:Mo|M{1,4}|DDDo|Do|D{1,4}|d{1,4}|do|w[ow]?|W[oW]?|Qo?|Y{1,2}|Y{4,6}|gg|g{4,5}|GG|G{4,5}|[eE]|L{1,2}|l{1,2})$/u;

/**
 * The tokens of a format that a calendar day cannot fill in: hours, minutes, time zones and eras. Each once, in the
 * order they stand. Empty means that every day can be written so.
 *
 * @example
 * unsupportedTokensOf('YYYY-MM-DD HH:mm') //=> ['HH', 'mm']
 * unsupportedTokensOf('[후기] YY.MM.DD') //=> []
 */
export function unsupportedTokensOf(format: string): string[] {
	return [...new Set((format.match(PIECE) ?? []).filter((piece) => WITHOUT_DAY.test(piece)))];
}

/** The pieces of a format, with `L` and its like already spelled out for the language. */
export function piecesOf(format: string, language: Language): FormatPiece[] {
	const spelledOut = format.replace(LONG, (token) => LONG_FORMATS[language][token] ?? token);
	return (spelledOut.match(PIECE) ?? []).map((piece) => {
		if (WITH_DAY.test(piece) && !/^l/iu.test(piece)) return { isToken: true, text: piece };
		if (piece.length > 1 && piece.startsWith('[')) return { isToken: false, text: piece.slice(1, -1) };
		return { isToken: false, text: piece.replace(/\\/gu, '') };
	});
}
