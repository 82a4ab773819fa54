/** Digits whose Korean reading ends in a consonant: 영, 일, 삼, 육, 칠, 팔. */
const CLOSED_DIGITS = '013678';

/** Digits whose Korean reading ends in ㄹ: 일, 칠, 팔. */
const RIEUL_DIGITS = '178';
const FINAL_RIEUL = 8;

/**
 * The Korean particle that a word takes: the first where it ends in a consonant, the second where it does not,
 * both where its reading cannot be told from its letters. Behind ㄹ 으로 is 로.
 *
 * @example particle('여환성', '을', '를') //=> '을'
 * @example particle('Kafka', '을', '를') //=> '을(를)'
 */
export function particle(word: string, closed: string, open: string): string {
	const letters = word.normalize('NFC').match(/[\p{L}\p{N}]/gu);
	const last = letters?.at(-1) ?? '';
	const syllable = last.charCodeAt(0) - 0xac00;
	const isHangul = syllable >= 0 && syllable <= 11_171;
	const isRieul = isHangul ? syllable % 28 === FINAL_RIEUL : RIEUL_DIGITS.includes(last);
	if (closed === '으로' && last !== '' && isRieul) return open;
	if (isHangul) return syllable % 28 === 0 ? open : closed;
	if (/^[0-9]$/u.test(last)) return CLOSED_DIGITS.includes(last) ? closed : open;
	return `${closed}(${open})`;
}

/**
 * A word in quotes with the particle it takes.
 *
 * @example withParticle('여환성', '을', '를') //=> '‘여환성’을'
 */
export function withParticle(word: string, closed: string, open: string): string {
	return `‘${word}’${particle(word, closed, open)}`;
}
