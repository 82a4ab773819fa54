/** A name without what people write now so and now so: case, accents, spaces, dots, hyphens, and variants of one sign. */
export interface FoldedName {
	/** In the order they are written. A name of Korean and Japanese letters alone is one word. */
	readonly words: readonly string[];
	/** All letters and digits. */
	readonly letters: string;
}

const VARIANTS = new Map(
	'斎斉 齋斉 齊斉 邊辺 邉辺 髙高 﨑崎 嵜崎 澤沢 濱浜 濵浜 廣広 櫻桜 國国 嶋島 眞真 德徳 瀨瀬 龍竜 藪薮 冨富 會会 學学 榮栄 條条 惠恵 曉暁 寬寛'
		.split(' ')
		.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');

const EASTERN = /^[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々\s·・‐-―-]+$/u;

/**
 * Folds the name of a person, a meetup or an organization.
 *
 * @example foldName('José  García-Ruiz').words //=> ['jose', 'garcia', 'ruiz']
 * @example foldName('김 하늘').letters //=> '김하늘'
 */
export function foldName(name: string): FoldedName {
	const plain = name
		.normalize('NFKD')
		.replace(/(\p{sc=Latin})\p{M}+/gu, '$1')
		.normalize('NFC')
		.toLowerCase()
		.replace(/ß/gu, 'ss')
		.replace(/ø/gu, 'o')
		.replace(/ł/gu, 'l')
		.replace(/ー/gu, '')
		.replace(VARIANT, (sign) => VARIANTS.get(sign) ?? sign);
	const words = plain.match(/[\p{L}\p{N}\p{M}+#]+/gu) ?? [];
	const letters = words.join('');
	return { words: EASTERN.test(plain.trim()) ? [letters] : words, letters };
}

const COMPANY =
	/^\s*(?:㈜|\(주\)|（주）|주식회사|株式会社|（株）|\(株\)|有限会社|유한회사)\s*|(?:\s*(?:㈜|\(주\)|（주）|주식회사|株式会社|（株）|\(株\))|[\s,]+(?:inc|ltd|llc|corp|corporation|gmbh|co|ag|s\.?a|limited|plc)\.?)+\s*$/giu;

/**
 * The name of an organization without what says how it is constituted.
 *
 * @example bareOrganization('(주)도토리커머스') //=> '도토리커머스'
 */
export function bareOrganization(name: string): string {
	return name.replace(COMPANY, '').trim() || name;
}
