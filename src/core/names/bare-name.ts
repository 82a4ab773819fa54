const HONORIFIC = '(?:선생님|교수님|대표님|님들?|씨|さん|様|氏|先生)';

/** Particles of one syllable that names also end in stand alone; others may have one more behind them. */
const PARTICLE =
	"(?:(?:께서|에게서?|한테서?|에서|까지|부터|처럼|보다|하고|이?랑|으?로|만|과|와)[은는도만의]?|[이가은는을를의도께はがのをにとも]|['’]s)";

const BEHIND = new RegExp(`^(?:\\s*${HONORIFIC})?${PARTICLE}?$|^\\s*[(（]`, 'u');
const PARTICLE_AT_END = new RegExp(`^([가-힣]{2,}?[님씨]|[가-힣]{3,}?)${PARTICLE}$`, 'u');

/**
 * Whether a text is nothing but what sticks to a name: an honorific, a particle, both, or nothing at all; or whether it
 * begins with a bracket, which tells people of one name apart.
 *
 * @example isBehindName('님이') //=> true
 * @example isBehindName('늘') //=> false
 */
export function isBehindName(text: string): boolean {
	return BEHIND.test(text.normalize('NFC'));
}

/**
 * A Korean name without the particle and the honorific that stick to it. Names of three syllables often end in one
 * that could be a particle, 박지은: three are left alone.
 *
 * @example bareName('정다온님이') //=> '정다온'
 */
export function bareName(word: string): string {
	return word.replace(PARTICLE_AT_END, '$1').replace(/^([가-힣]{2,})[님씨]$/u, '$1');
}
