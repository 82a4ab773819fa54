import type { Language } from '../model/language';

/** Words in brackets, a token, or any other character; a backslash before it makes it a word. */
const PIECE = /\[[^[\]]*\]|\\?(?:HH?|hh?|mm?|ss?|[aA]|[^])/gu;

const HALVES: Readonly<Record<Language, readonly [string, string]>> = {
	ko: ['오전', '오후'],
	en: ['am', 'pm'],
	ja: ['午前', '午後'],
};

/**
 * Whether a text is a time on the wall clock as we write it, `19:05`.
 *
 * @example isTimeOfDay('24:00') //=> false
 */
export function isTimeOfDay(text: string): boolean {
	return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);
}

/**
 * The letters of a format that a time of day cannot fill in, each once, in the order they stand.
 *
 * @example unsupportedInTime('YYYY HH:mm') //=> ['Y']
 */
export function unsupportedInTime(format: string): string[] {
	return [...new Set((format.match(PIECE) ?? []).filter((piece) => /^[B-GI-Zb-gi-ln-rt-z]$/u.test(piece)))];
}

/**
 * A time such as `19:05` in a format of moment tokens with literal words in brackets. Seconds are zero.
 *
 * @example formatTime('19:05', 'A h[시] m[분]', 'ko') //=> '오후 7시 5분'
 */
export function formatTime(time: string, format: string, language: Language): string {
	const [hours, minutes] = [Number(time.slice(0, 2)), Number(time.slice(3))];
	const half = HALVES[language][hours < 12 ? 0 : 1];
	const numbers: Readonly<Record<string, number>> = { H: hours, h: hours % 12 || 12, m: minutes, s: 0 };
	return format.replace(PIECE, (piece) => {
		if (piece.length > 1 && piece.startsWith('[')) return piece.slice(1, -1);
		if (piece.startsWith('\\')) return piece.slice(1);
		if (piece === 'A') return half.toUpperCase();
		if (piece === 'a') return half;
		const number = numbers[piece.charAt(0)];
		return number === undefined ? piece : String(number).padStart(piece.length, '0');
	});
}
