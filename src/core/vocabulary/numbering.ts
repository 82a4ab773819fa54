/** A heading that counts the talks: `2부: …`, `Session 2 - …`, `2. …`. */
export interface Numbering {
	/** Null where the heading says that it is a talk and not which, as `TALK - …` does. */
	readonly number: number | null;
	/** What stands after the number. */
	readonly rest: string;
}

const ORDINALS: readonly string[] = ['첫', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/** `1부:` `1부 -` `第1部` `제1부` */
const PART = /^(?:(?:제|第)\s*)?(\d{1,2})\s*(?:부|部)(?:\s*[:：.)|]\s*|\s+[-–—]\s+|\s+|$)/u;
/** `Session 1:` `Talk #2 -` `세션 3.` `LT4:` `セッション5` */
const WORD =
	/^(?:session|talk|part|lt|lightning talk|세션|발표|강연|파트|セッション|発表|トーク|講演)\s*(?:#\s*)?(\d{1,2})(?:\s*[:：.)|]\s*|\s+[-–—]\s+|\s+|$)/iu;
/** `1. ` `2) ` `#3 ` `[4] ` */
const BARE = /^(?:(\d{1,2})[.)]|#(\d{1,2})[:.]?|\[(\d{1,2})\])(?:\s+|$)/u;
/** `첫 번째 발표:` `두번째 세션 -` */
const ORDINAL =
	/^(첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s*번째(?:\s*(?:세션|발표|강연))?(?:\s*[:：.)|]\s*|\s+[-–—]\s+|$)/u;
/** `TALK - ` `세션: ` */
const UNCOUNTED =
	/^(?:session|talk|lightning talk|lt|세션|발표|강연|セッション|発表|トーク)(?:\s*[:：|]\s*|\s+[-–—]\s+)(?=\S)/iu;

/**
 * The number of a talk and the heading without it, or null where the heading does not count.
 *
 * @example readNumbering('1부: 카프카 이야기') //=> { number: 1, rest: '카프카 이야기' }
 * @example readNumbering('1.5배 빠르게') //=> null
 */
export function readNumbering(heading: string): Numbering | null {
	const text = heading.normalize('NFC').trimStart();
	for (const pattern of [PART, WORD, BARE]) {
		const found = pattern.exec(text);
		if (found) return { number: Number(found[1] ?? found[2] ?? found[3]), rest: restAfter(heading, found[0]) };
	}
	const ordinal = ORDINAL.exec(text);
	if (ordinal) return { number: ORDINALS.indexOf(ordinal[1] ?? '') + 1, rest: restAfter(heading, ordinal[0]) };
	const uncounted = UNCOUNTED.exec(text);
	return uncounted ? { number: null, rest: restAfter(heading, uncounted[0]) } : null;
}

/** The heading behind a prefix that was found in its composed form; the rest keeps its own spelling. */
function restAfter(heading: string, prefix: string): string {
	const text = heading.trimStart();
	let end = prefix.length;
	while (end < text.length && text.slice(0, end).normalize('NFC') !== prefix) end += 1;
	return text.slice(end);
}
