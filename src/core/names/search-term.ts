import { searchKeyOf, wordPattern } from './search-key';
import type { Operator, SearchKey, SearchQuery, SearchTerm } from './search-key';

const KINDS: readonly Operator[] = ['speaker', 'topic', 'meetup', 'org', 'year', 'date'];

/** The operators as they are typed: people write in the language they think in. */
const SPELLED = {
	en: ['speaker', 'topic', 'meetup', 'org', 'year', 'date'],
	ko: ['발표자', '주제', '밋업', '소속', '연도', '날짜'],
} as const;

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
	Object.values(SPELLED).flatMap((names) => KINDS.map((kind, at) => [names[at] ?? kind, kind] as const)),
);

const NAMES = [...OPERATORS.keys()].join('|');

/**
 * The operators of a search as they are typed in a language, English where it has none of its own.
 *
 * @example operatorsIn('en')[0] //=> 'speaker:'
 */
export function operatorsIn(language: string): readonly string[] {
	return (language === 'ko' ? SPELLED.ko : SPELLED.en).map((name) => `${name}:`);
}

/** A Korean month or day is one value with its spaces, too, also while its last syllable is composed. */
const KOREAN_DAY = String.raw`(?:\d{4}|\d{2})년 \d{1,2}(?:[ㅇ우워월](?: \d{1,2}[ㅇ이일]?)?)?(?!\S)`;

/** What is in quotes may hold spaces, and a quote written twice; quotes still open reach to the end. */
const QUOTED = '"((?:[^"]|"")+)(?:"|$)';

/** An operator with its value, a phrase, or a word. */
const PIECES = new RegExp(String.raw`(${NAMES}):\s*(?:${QUOTED}|(${KOREAN_DAY}|[^\s"]\S*))|${QUOTED}|(\S+)`, 'giu');

/** An operator whose value is still to be typed. */
const HALF_TYPED = new RegExp(`^(?:(?:${NAMES}):)?"*$`, 'iu');

interface Piece {
	/** Null: a word or a phrase. */
	readonly operator: Operator | null;
	readonly value: string;
	/** As it was typed, with its quotes closed. */
	readonly typed: string;
}

function piecesOf(search: string): Piece[] {
	return Array.from(search.normalize('NFC').matchAll(PIECES), ([typed, name, quoted, bare, phrase, word]) => {
		const between = quoted ?? phrase;
		const isOpen = between !== undefined && typed.split('"').length % 2 === 0;
		const value = between?.replace(/""/gu, '"') ?? bare ?? word ?? '';
		return {
			operator: OPERATORS.get(name?.toLowerCase() ?? '') ?? null,
			value,
			typed: isOpen ? `${typed}"` : typed,
		};
	});
}

/**
 * Reads what a person searches reviews for, in any state of the typing. All words have to be found; so has any term of each
 * operator that is there. An operator without a value and one that nobody knows are words.
 *
 * @example readSearch('카프카 발표자:"Ada Lee"').terms[0].operator //=> 'speaker'
 */
export function readSearch(search: string): SearchQuery {
	const terms: SearchTerm[] = [];
	const texts = new Set<SearchKey>();
	for (const { operator, value } of piecesOf(search)) {
		// A topic is found with its sign, too.
		const text = searchKeyOf(value.trim().replace(/^#/u, '').replace(/\s+/gu, ' '));
		if (text === '') continue;
		if (operator === null) texts.add(text);
		else terms.push(termFor(operator, text));
	}
	return { words: [...texts].map(wordPattern), texts: [...texts], terms };
}

function termFor(operator: Operator, value: SearchKey): SearchTerm {
	const day = dayStartOf(value);
	// Whoever asks for a year by one of its days means the year.
	const meant = operator === 'year' ? day.replace(/^(\d{4})-.*$/u, '$1') : day;
	const text = isOfDays(operator) ? (meant as SearchKey) : value;
	return { operator, text, pattern: wordPattern(text) };
}

const isOfDays = (operator: Operator | null): boolean => operator === 'date' || operator === 'year';

/** 2025-03 · 2025.3.9. · 25/3 · 2025년 3월 9일 · 2025년 3ㅇ */
const DAY_START =
	/^(\d{4}|\d{2})\s?[-./ㄴᄂ녀년](?:\s?(\d{1,2})\s?(?:$|[-./ㅇᄋ우워월]\s?(?:(\d{1,2})\s?[.ㅇᄋ이일]?)?))?$/u;

/** How days begin that are meant: `2025.3` is March, `2025-0` may be any month up to September. */
function dayStartOf(value: string): string {
	const [, year = '', ...parts] = DAY_START.exec(value) ?? [];
	if (year === '') return value;
	const digits = parts.flatMap((part) => part?.replace(/^[1-9]$/u, '0$&') ?? []);
	return [year.padStart(4, '20'), ...digits].join('-');
}

/**
 * A search with one term of an operator, in place of all that are there; with none where the value is null.
 *
 * @example withTerm('kafka', 'Ada Lee', 'speaker') //=> 'kafka speaker:"Ada Lee"'
 */
export function withTerm(search: string, value: string | null, operator: Operator): string {
	const others = piecesOf(search).filter(
		(piece) => piece.operator !== operator && (piece.operator !== null || !HALF_TYPED.test(piece.typed)),
	);
	const rest = others.map(({ typed }) => typed);
	if (value !== null && value.trim() !== '') rest.push(`${operator}:${asOnePiece(value.trim())}`);
	return rest.join(' ');
}

const asOnePiece = (value: string): string => (/^[^\s"]\S*$/u.test(value) ? value : `"${value.replace(/"/gu, '""')}"`);

/**
 * The value of the first term of an operator, of a date as days begin with it; null where there is none.
 *
 * @example termOf('kafka date:2023.8', 'date') //=> '2023-08'
 */
export function termOf(search: string, operator: Operator): string | null {
	const value = piecesOf(search).find((piece) => piece.operator === operator)?.value ?? null;
	return value !== null && isOfDays(operator) ? dayStartOf(value.trim()) : value;
}
