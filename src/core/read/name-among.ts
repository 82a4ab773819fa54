import { isFullAsianName, isFullKoreanName, soundsLikeOrganization, splitRole } from '../vocabulary/person-words';

/** A name with the words that stood round it, told apart. Null for what they do not say. */
export interface NameAmong {
	readonly name: string;
	readonly affiliation: string | null;
	readonly role: string | null;
	/** Whether it would not be a coincidence that the words read like this. */
	readonly isLikely: boolean;
}

/** Longer ones are sentences. */
const MAX_WORDS = 9;

/**
 * The one name among a few words, in whatever order they stand: `달빛은행 이하람 수석`, `이하람 달빛은행`, `이하람CTO`,
 * `Nordlys Inc. Marta Lindqvist`, `株式会社ほしの 星野光`. Null where the words are the name, or no name is sure.
 *
 * @example nameAmong('달빛은행 이하람 수석', false) //=> { name: '이하람', affiliation: '달빛은행', role: '수석', isLikely: true }
 */
export function nameAmong(phrase: string, isHonored: boolean): NameAmong | null {
	const words = phrase.split(/\s+/u).flatMap(withoutGlue);
	const [, place = '', name = ''] =
		(isHonored && /^(.{2,30})の([\p{Script=Han}\p{Script=Katakana}ー]{2,8})$/u.exec(phrase)) || [];
	if (soundsLikeOrganization(place)) return { name, affiliation: place, role: null, isLikely: true };
	if (words.length < 2 || words.length > MAX_WORDS) return null;
	return besideAsianName(words) ?? (isHonored ? besideHonored(words) : null) ?? besideLatinName(words, isHonored);
}

/** `이하람CTO` is two words. */
function withoutGlue(word: string): readonly string[] {
	const [, name = '', role = ''] =
		/^([가-힣]{2,4}?)([A-Z]{2,5}|(?:부|조)?교수|대표(?:이사)?|이사|팀장|개발자)$/u.exec(word) ?? [];
	return isFullKoreanName(name) && splitRole(role).affiliation === null ? [name, role] : [word];
}

function besideAsianName(words: readonly string[]): NameAmong | null {
	const isName = (word: string): boolean =>
		isFullAsianName(word) && splitRole(word).role === null && !soundsLikeOrganization(word);
	const names = words.filter(isName);
	// `山田 太郎` is one name.
	if (names.length !== 1 || isFullAsianName(words.join(' '))) return null;
	const at = words.findIndex(isName);
	const before = words
		.slice(0, at)
		.map((word, index) => (index === at - 1 ? word.replace(/(\S{2})의$/u, '$1') : word));
	const after = words.slice(at + 1);
	if (before.some((word) => SENTENCE_WORD.test(word)) || after.some((word) => SENTENCE_WORD.test(word))) return null;
	const [one, other] = [splitRole(before.join(' ')), splitRole(after.join(' '))];
	if (after.length > 0 && before.length > 0 && other.affiliation !== null) return null;
	if (after.length > 0 && other.role === null && (after.length > 3 || !/^[\p{L}(㈜]/u.test(after[0] ?? '')))
		return null;
	return {
		name: words[at] ?? '',
		affiliation: one.affiliation ?? other.affiliation,
		role: other.role ?? one.role,
		isLikely:
			after.length === 0 ||
			other.role !== null ||
			/^\p{Lu}/u.test(after[0] ?? '') ||
			soundsLikeOrganization(after.join(' ')),
	};
}

/** What ends words of a sentence and no organization. */
const SENTENCE_WORD =
	/[가-힣](?:[을를는던신]|에서|으로|하고|위한|대한|있는)$|^(?:x|and|the|of|with|\d+[.)]?|무려|바로|역시|우리|저희)$|^[^\p{L}\p{N}]+$|[:：]$/iu;

/** With an honorific behind them, the last words are the name: `Nordlys 星野光`, `株式会社ほしの H.Hoshino`. */
function besideHonored(words: readonly string[]): NameAmong | null {
	const [first = '', ...rest] = words;
	const last = words.at(-1) ?? '';
	const company = words.findIndex((word) => /^(?:株式会社|有限会社|合同会社)$/u.test(word)) === 0 ? 2 : 1;
	const isPlace =
		soundsLikeOrganization(first) ||
		(rest.length === 1 &&
			/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10}$/u.test(last) &&
			(/^\p{Script=Latin}/u.test(first) || (/^[ァ-ヶー]{3,}$/u.test(first) && /^\p{Script=Han}/u.test(last))));
	if (!isPlace || company >= words.length) return null;
	const name = words.slice(company).join(' ');
	if (!/^[^(（)）]{1,30}$/u.test(name)) return null;
	const { affiliation, role } = splitRole(words.slice(0, company).join(' '));
	return { name, affiliation, role, isLikely: true };
}

const LATIN_NAME = /^\p{Lu}(?:[\p{L}'’-]+|[.]?)$/u;

/** `Nordlys Inc. Marta Lindqvist`, `Nordlys A/B Marta Lindqvist VP`, `CTO Marta Lindqvist`. */
function besideLatinName(words: readonly string[], isHonored: boolean): NameAmong | null {
	if (!words.every((word) => /^[\p{Script=Latin}\d.'’&/()-]+$/u.test(word))) return null;
	const { affiliation: rest, role } = splitRole(words.join(' '));
	const left = (rest ?? '').split(' ');
	const from = left.length - (left.length > 2 && /^\p{Lu}[.]?$/u.test(left.at(-2) ?? '') ? 3 : 2);
	const name = left.slice(Math.max(0, from));
	if (name.length < 2 || !name.every((word) => LATIN_NAME.test(word)) || soundsLikeOrganization(name.join(' ')))
		return null;
	if (from <= 0) return role === null ? null : { name: name.join(' '), affiliation: null, role, isLikely: true };
	const owned = left.slice(0, from).join(' ');
	const place = owned.replace(/['’]s?$/u, '');
	const stay = splitRole(place);
	if (left.some((word) => /^\p{Ll}/u.test(word))) return null;
	const isPlace =
		stay.role !== null ||
		place !== owned ||
		soundsLikeOrganization(place) ||
		((isHonored || role !== null) && !LATIN_NAME.test(left[from - 1] ?? ''));
	if (!isPlace) return null;
	return { name: name.join(' '), affiliation: stay.affiliation, role: role ?? stay.role, isLikely: true };
}
