import { literalPattern } from './literal-pattern';

/** A heading that counts the talks: `2부: …`, `Session 2 - …`, `2. …`. */
export interface Numbering {
	/** Null where the heading says that it is a talk and not which, as `TALK - …` does. */
	readonly number: number | null;
	/** What stands after the number. */
	readonly rest: string;
}

/** The part of a vocabulary that counts talks. */
export interface NumberingWords {
	/** Each with three groups: what stands before the number, the number, what stands behind it. */
	readonly numberingForms: readonly RegExp[];
}

/** 첫, 두 … 아흔아홉: what counts from 1 to 99 before 번째. */
const ORDINALS: readonly string[] = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
	.flatMap((tens) => ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'].map((unit) => tens + unit))
	.map((word) => (word === '한' ? '첫' : word === '스물' ? '스무' : word));

/** What parts a number from the title. */
const GAP = String.raw`(?:\s*[:：.)|]\s*|\s+[-–—]\s+|\s+|(?=[「『“])|$)`;
const NUMBER = '([\\d０-９]{1,2})';

/** The forms that everybody knows. */
const NUMBERING_FORMS: readonly RegExp[] = [
	// `1부:` `1부 -` `第1部` `제1부`
	String.raw`((?:[제第]\s*)?)${NUMBER}(\s*[부部]${GAP})`,
	// `Session 1:` `Talk #2 -` `세션 3.` `LT4:` `セッション5`
	String.raw`((?:session|talk|presentation|part|lt|lightning talk|세션|발표|강연|파트|セッション|発表|トーク|講演|演讲|分享|议题)\s*(?:#\s*)?)${NUMBER}(${GAP})`,
	// `1. ` `2) `
	String.raw`()${NUMBER}([.)](?:\s+|$))`,
	// `#3 `
	String.raw`(#)${NUMBER}([:.]?(?:\s+|$))`,
	// `[4] `
	String.raw`(\[)${NUMBER}(\](?:\s+|$))`,
	// `첫 번째 발표:` `두번째 세션 -`
	String.raw`()([가-힣]{1,4})(\s*번째(?:\s*(?:세션|발표|강연))?(?:\s*[:：.)|]\s*|\s+[-–—]\s+|$))`,
].map((form) => new RegExp(`^${form}`, 'iu'));

/** `TALK - ` `세션: ` `발표 세션: ` */
const UNCOUNTED =
	/^(?:session|talk|lightning talk|lt|세션|발표|발표 세션|강연|セッション|発表|トーク)(?:\s*[:：|]\s*|\s+[-–—]\s+)(?=\S)/iu;

/** The hole of a person's form: an N that is no letter of a word. */
const HOLE = /(^|[^\p{Script=Latin}])N(?!\p{Script=Latin})/gu;

/**
 * The pattern of a person's own form, or null where it has not exactly one `N`, or nothing else. Case and spacing are
 * free, and what parts the number from the title need not be said.
 *
 * @example numberingForm('Act N')?.exec('act 3 - Sharding')?.[2] //=> '3'
 */
export function numberingForm(form: string): RegExp | null {
	const [hole, ...more] = form.matchAll(HOLE);
	if (!hole || more.length > 0) return null;
	const at = hole.index + (hole[1] ?? '').length;
	const before = literalPattern(form.slice(0, at));
	const after = form.slice(at + 1);
	const behind = literalPattern(/\p{L}/u.test(after) || before !== '' ? after.replace(/[\s:：.|–—-]+$/u, '') : after);
	if (before + behind === '') return null;
	const lead = before === '' ? '' : String.raw`${before}\s*(?:#\s*)?`;
	return new RegExp(`^(${lead})${NUMBER}(${behind === '' ? '' : String.raw`\s*${behind}`}${GAP})`, 'iu');
}

/** The forms of a person before those that everybody knows. Those that make no sense are left out. */
export function numberingWordsWith(own: readonly string[]): NumberingWords {
	return { numberingForms: [...own.map(numberingForm).filter((form) => form !== null), ...NUMBERING_FORMS] };
}

/**
 * The number of a talk and the heading without it, or null where the heading does not count.
 *
 * @example
 * readNumbering('1부: 카프카 이야기', vocabulary) //=> { number: 1, rest: '카프카 이야기' }
 * readNumbering('1.5배 빠르게', vocabulary) //=> null
 */
export function readNumbering(heading: string, words: NumberingWords): Numbering | null {
	const prefix = prefixOf(heading, words);
	if (prefix) return { number: prefix.number, rest: prefix.rest };
	const uncounted = UNCOUNTED.exec(heading.normalize('NFC').trimStart());
	return uncounted ? { number: null, rest: splitAfter(heading.trimStart(), uncounted[0])[1] } : null;
}

/** What says where or what a talk was, and which: `Keynote #2`, `Track 1-3`, `트랙A_2`, `Room B`, `Session Two`. */
const PLACE = String.raw`(?:(?:opening |closing )?keynote|오프닝 키노트|키노트|기조 ?연설|基調講演|キーノート|主题演讲|track|트랙|トラック|room|hall|session|talk|lightning talk|라이트닝 ?토크|라이트닝 ?톡|ライトニングトーク|세션|발표|セッション|発表|闪电演讲|议题|演讲|分享|議題)`;
const WHICH = String.raw`(?:\s*[#＃_-]?\s*(?:\d{1,2}|[A-Z](?![\p{L}])|one|two|three|four|five|six|[IVX]{1,4}(?![\p{L}])|[一二三四五六七八九十]|기타|etc)(?:\s?[-_.]\s?\d{1,2})?)`;
const PLACED = new RegExp(
	String.raw`^(?:${PLACE}${WHICH}?(?:\s*[:：.)|/]\s*|\s+[-–—_~]\s+|$)|${PLACE}${WHICH}\s+(?=["“「『《〈<]))`,
	'iu',
);
/** The same, or any number, in brackets of its own: `[Session 1]`, `<2부>`, `【LT】`, `(3)`. */
const BRACKETED = new RegExp(
	String.raw`^[[(（【<〈《](?:${PLACE}${WHICH}?|(?:lt|part)\s*#?\d{0,2}|[제第]?\s?\d{1,2}\s?(?:부|部|번째|번)?|[A-Z]-?\d{0,2})[\])）】>〉》]\s*[:：.|-]?\s*(?=\S)`,
	'iu',
);
/** `A3 (S): ` `B-2. ` `H1 | ` */
const ROOM = /^(?!Q)[A-Z]{1,2}[-_]?\d{1,2}(?:[-_]\d{1,2})?(?:\s*\([^()]{1,8}\))?(?:\s*[:：.)|]\s+|\s+[-–—]\s+)(?=\S)/u;

/**
 * A heading that counts by letters, rooms or in few people's ways, `B. Title`, `A2: Title`, `② Title`, `Track 1_2. Title`,
 * `[Session 1] Title`, `Keynote: Title`, or null. Whether it counts talks is for the note to say.
 *
 * @example
 * readLetter('B. Sharding') //=> { number: 2, rest: 'Sharding' }
 * readLetter('Keynote #1: Sharding') //=> { number: null, rest: 'Sharding' }
 */
export function readLetter(heading: string): Numbering | null {
	const [placed] = PLACED.exec(heading) ?? BRACKETED.exec(heading) ?? [];
	if (placed !== undefined) return { number: null, rest: heading.slice(placed.length) };
	const [found, letter, circled] = /^(?:([A-Z])[.)]\s+|([①-⑳])\s*)(?=\S)/u.exec(heading) ?? [];
	if (found === undefined) {
		const [room] = ROOM.exec(heading) ?? [];
		return room === undefined ? null : { number: null, rest: heading.slice(room.length) };
	}
	const number = letter ? letter.charCodeAt(0) - 64 : circled ? circled.charCodeAt(0) - 0x245f : null;
	return { number, rest: heading.slice(found.length) };
}

/**
 * A heading that counts its talk, with another number in the same form. Unchanged where it does not count, and where
 * its form has no way to say this number.
 *
 * @example
 * renumbered('2부: 제목', 3, vocabulary) //=> '3부: 제목'
 * renumbered('첫 번째 발표: 제목', 2, vocabulary) //=> '두 번째 발표: 제목'
 */
export function renumbered(heading: string, number: number, words: NumberingWords): string {
	const prefix = prefixOf(heading, words);
	if (!prefix) return heading;
	const { before, written, after, rest } = prefix;
	const changed = before + numberLike(written, number) + after + rest;
	const read = readNumbering(changed, words);
	return read?.number === number && read.rest === rest ? changed : heading;
}

/** The number of a heading with what stands around it, all in the heading's own spelling. */
interface Prefix {
	readonly before: string;
	readonly written: string;
	readonly number: number;
	readonly after: string;
	readonly rest: string;
}

function prefixOf(heading: string, { numberingForms }: NumberingWords): Prefix | null {
	const own = heading.trimStart();
	const text = own.normalize('NFC');
	for (const form of numberingForms) {
		const [, lead = '', digits = '', tail = ''] = form.exec(text) ?? [];
		const number = numberIn(digits);
		if (number === null) continue;
		const [before, counted] = splitAfter(own, lead);
		const [written, behind] = splitAfter(counted, digits);
		const [after, rest] = splitAfter(behind, tail);
		return { before: heading.slice(0, heading.length - own.length) + before, written, number, after, rest };
	}
	return null;
}

/** Splits a text behind a beginning that was found in its composed form; both parts keep their own spelling. */
function splitAfter(text: string, composed: string): readonly [start: string, end: string] {
	let end = text.startsWith(composed) ? composed.length : 0;
	while (end < text.length && text.slice(0, end).normalize('NFC') !== composed) end += 1;
	return [text.slice(0, end), text.slice(end)];
}

const FULL_WIDTH = 0xfee0;

function numberIn(written: string): number | null {
	const digits = written.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH));
	return /^\d+$/u.test(digits) ? Number(digits) : (ORDINALS.includes(written) && ORDINALS.indexOf(written)) || null;
}

/** A number as another one is written: 두 for 첫, 02 for 01, ２ for １. */
function numberLike(written: string, number: number): string {
	const composed = written.normalize('NFC');
	if (ORDINALS.includes(composed)) {
		const word = ORDINALS[number] ?? '';
		return composed === written ? word : word.normalize('NFD');
	}
	const digits = String(number).padStart(/^[0０]/u.test(written) ? written.length : 1, '0');
	if (!/[０-９]/u.test(written)) return digits;
	return digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));
}
