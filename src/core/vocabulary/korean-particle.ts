const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;

/**
 * The particle 로 or 으로 that a word asks for. Latin words go by how Koreans read their last letter.
 *
 * @example directionParticle('데이터 엔지니어') //=> '로'
 * @example directionParticle('팀장') //=> '으로'
 */
export function directionParticle(word: string): '로' | '으로' {
	const last = word
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+$/u, '')
		.slice(-1);
	const code = last.charCodeAt(0);
	if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
		const final = (code - FIRST_SYLLABLE) % FINALS;
		return final === 0 || final === FINAL_RIEUL ? '로' : '으로';
	}
	return /[nmNM036]/u.test(last) ? '으로' : '로';
}

/**
 * A word without the particle 로 or 으로 behind it. Words that end in 으 are not told from the particle: there are none.
 *
 * @example withoutDirectionParticle('팀장으로') //=> '팀장'
 */
export function withoutDirectionParticle(text: string): string {
	const words = ['으로', '로']
		.filter((particle) => text.endsWith(particle))
		.map((particle) => text.slice(0, -particle.length));
	return words.find((word) => !word.endsWith('으') && word + directionParticle(word) === text) ?? words[0] ?? text;
}
