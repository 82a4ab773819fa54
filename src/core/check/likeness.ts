import type { FoundName } from '../model/finding';
import { syllableOf } from '../names/hangul';

import type { FoldedName } from './fold-name';
import { isRomanised, romanisedKeys } from './romanised';

/** How two different names are alike. */
export type Likeness =
	/** The same letters, written together or apart, with or without accents, in another order. */
	| 'same'
	/** One letter apart, as by a slip of the hand or the ear. */
	| 'close'
	/** One letter apart, as the names of two people often are. */
	| 'far'
	/** One name in Korean and in Latin letters. */
	| 'romanised';

/** Signs that stand for the letters of a Hangul syllable, so that syllables one letter apart are texts one sign apart. */
const slotsOf = (letter: string): string => {
	const syllable = syllableOf(letter);
	return syllable
		? String.fromCharCode(0xe000 + syllable.initial, 0xe100 + syllable.vowel, 0xe200 + syllable.final)
		: letter;
};

/**
 * Keys of a name: two names that are alike have at least one in common. As many as the name has letters.
 *
 * @example alikeKeys(foldName('김하늘'), 'speaker').includes('=김하늘') //=> true
 */
export function alikeKeys(name: FoldedName, named: FoundName): readonly string[] {
	const isPerson = named === 'speaker';
	const same = (isPerson ? turnsOf(name.words) : [name.letters]).map((letters) => `=${letters}`);
	const slots = [...(isPerson ? [...name.words].sort() : name.words).join(' ')].map(slotsOf).join('');
	const left = [...slots].map((sign, at) => {
		if (/[\d\s]/u.test(sign)) return '';
		return `-${slots.slice(0, at)}${sign >= '\ue000' && sign <= '\ue2ff' ? '_' : ''}${slots.slice(at + 1)}`;
	});
	return [
		...same,
		`-${slots}`,
		...left.filter((key) => key !== ''),
		...romanisedKeys(name, isPerson).map((key) => `~${key}`),
	];
}

/** The letters of a name from each of its words on: `hwanseongyeo` and `yeohwanseong`. */
const turnsOf = (words: readonly string[]): readonly string[] =>
	words.length > 4 ? [words.join('')] : words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''));

/** How two names are alike; null where they are not. */
export function likenessOf(a: FoldedName, b: FoldedName, named: FoundName): Likeness | null {
	const isPerson = named === 'speaker';
	if (a.letters === '' || b.letters === '') return null;
	if (a.letters === b.letters || (isPerson && turnsOf(a.words).some((one) => turnsOf(b.words).includes(one))))
		return 'same';
	if (isRomanised(a, b, isPerson) || isRomanised(b, a, isPerson)) return 'romanised';
	if (a.letters.replace(/\D/gu, '') !== b.letters.replace(/\D/gu, '')) return null;
	const [ours, theirs] = isPerson ? [[...a.words].sort(), [...b.words].sort()] : [a.words, b.words];
	const differing = ours.flatMap((word, at) => (word === theirs[at] ? [] : [[word, theirs[at] ?? ''] as const]));
	const [pair] = differing;
	if (ours.length !== theirs.length || differing.length !== 1 || !pair) return null;
	const isAlone = ours.length === 1;
	if (/^[a-z]+$/u.test(pair[0] + pair[1])) return latinLikeness(pair, isPerson, isAlone, a.letters.length);
	if (/^\p{sc=Katakana}+$/u.test(pair[0] + pair[1]))
		return Math.min(pair[0].length, pair[1].length) > 4 && slipOf(...pair) ? 'close' : null;
	return hangulLikeness(...pair, isPerson);
}

/** Names of people of as many letters as this are seldom one letter apart by chance. */
const LONG_WORD = 7;

function latinLikeness(
	[one, other]: readonly [string, string],
	isPerson: boolean,
	isAlone: boolean,
	length: number,
): Likeness | null {
	const slip = slipOf(one, other);
	const longest = Math.max(one.length, other.length);
	if (!slip || length < 8 || longest < 4) return null;
	if (isAlone && longest < (isPerson ? 8 : 7)) return null;
	const { kind, at, signs } = slip;
	const isAtEnd = at >= longest - 1;
	if (!isPerson) return longest > 5 || (isAtEnd && signs === 's') ? 'close' : null;
	if (kind === 'swap') return longest > 4 && at < longest - 2 ? 'close' : null;
	if (kind === 'change') return SOUNDS_ALIKE.test(signs) || (longest >= LONG_WORD && !isAtEnd) ? 'close' : null;
	if (/h/u.test(signs) || (one[at - 1] === signs && other[at - 1] === signs)) return 'close';
	return at > 0 && !(isAtEnd && /[aeio]/u.test(signs)) && longest > 5 ? 'close' : null;
}

/** Letters that are taken for one another; both ways. */
const SOUNDS_ALIKE = /^(?:ck|kc|iy|yi|sz|zs|vw|wv|uv|vu|ij|ji|jy|yj)$/u;

interface Slip {
	readonly kind: 'change' | 'swap' | 'more';
	readonly at: number;
	/** The sign that is more, or both signs that stand for one another. */
	readonly signs: string;
}

/** The one slip by which two words differ; null where they differ by more, or not at all. */
function slipOf(one: string, other: string): Slip | null {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	let at = 0;
	while (at < short.length && short[at] === long[at]) at += 1;
	if (at === long.length || long.length - short.length > 1) return null;
	if (short.length < long.length)
		return short.slice(at) === long.slice(at + 1) ? { kind: 'more', at, signs: long.charAt(at) } : null;
	const signs = short.charAt(at) + long.charAt(at);
	if (short.slice(at + 1) === long.slice(at + 1)) return { kind: 'change', at, signs };
	const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at];
	return isSwap && short.slice(at + 2) === long.slice(at + 2) ? { kind: 'swap', at, signs } : null;
}

/** Letters that begin and end given names of many people. */
const OFTEN_FIRST =
	'가건경광규기나다도동미민병보상서석선성세소수승시연영예용우원유윤은인재정종주준지진창찬철태하한현형혜호효희';
const OFTEN_LAST =
	'경규기만미민범빈서석선섭성수승식아연영용우욱운원윤은재정주준진지철태택헌혁현형호환훈희나라리린율종찬';
/** Family names of many people. */
const OFTEN_FAMILY = '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남노하';

/** Vowels that sound alike today, ㅐ and ㅔ, and initials of family names that are written both ways, 유 and 류. */
const SAME_SOUND = new Set([
	'\ue101\ue105',
	'\ue103\ue107',
	'\ue10a\ue10b',
	'\ue10a\ue10f',
	'\ue10b\ue10f',
	'\ue113\ue114',
]);
const TWO_FAMILIES = new Set('이리 유류 임림 노로 나라 양량 여려 연련 염렴 육륙'.split(' '));

function hangulLikeness(one: string, other: string, isPerson: boolean): Likeness | null {
	if (one.length !== other.length || one.length < 3 || !/^[가-힣]+$/u.test(one + other)) return null;
	const differing = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
	const [at = 0] = differing;
	const [left, right] = [slotsOf(one[at] ?? ''), slotsOf(other[at] ?? '')];
	const slots = [0, 1, 2].filter((slot) => left[slot] !== right[slot]);
	const [slot = 0] = slots;
	if (differing.length !== 1 || slots.length !== 1) return null;
	if (!isPerson || one.length > 4) return 'close';
	if (SAME_SOUND.has([left[slot], right[slot]].sort().join(''))) return 'close';
	if (at === 0 && one.length === 3) {
		const both = [one.charAt(0), other.charAt(0)];
		if (TWO_FAMILIES.has(both.join('')) || TWO_FAMILIES.has(both.reverse().join(''))) return 'close';
		return both.every((family) => OFTEN_FAMILY.includes(family)) || isOften(one) ? 'far' : 'close';
	}
	if (one.length === 3 && TWO_SYLLABLES.test(one)) return 'far';
	const often = at === 1 ? OFTEN_FIRST : OFTEN_LAST;
	return one.length === 3 && often.includes(one.charAt(at)) && often.includes(other.charAt(at)) ? 'far' : 'close';
}

/** Family names of two syllables, behind which one syllable is too little to go by. */
const TWO_SYLLABLES = /^(?:남궁|황보|제갈|사공|선우|독고|서문)/u;

/** Whether many people may bear the given name of a full name. */
const isOften = (name: string): boolean =>
	name.length === 3 && OFTEN_FIRST.includes(name.charAt(1)) && OFTEN_LAST.includes(name.charAt(2));
