import { findDays } from '../dates/find-days';
import { EVENT_HINT, EVENT_KIND, WROTE_AFTER_SPACE, WROTE_ANYWHERE, WROTE_BEFORE } from '../vocabulary/event-words';
import { saysEvent } from '../vocabulary/names-event';
import { wordKeyOf } from '../vocabulary/word-key';

/** What may be the name of the event, and how much speaks for it. */
export interface EventName {
	readonly name: string;
	readonly evidence: number;
}

const YEAR = /(?:^|[^\d.])(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)/u;
const EDITION =
	/[#＃]\s?\d{1,4}(?!\d)|(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?번째|第\s?\d{1,3}\s?届|(?:^|\s)제?\s?\d{1,3}\s?[차회](?![가-힣])|第\s?\d{1,4}\s?回|\d(?:st|nd|rd|th)\s|vol\.?\s?\d/iu;

/** Behind the name: the event is told of from here on. */
const WROTE = new RegExp(String.raw`(?:^|[\s()\[\]【】:|~,/_–—-])(?:${WROTE_AFTER_SPACE})|${WROTE_ANYWHERE}`, 'giu');
const BEFORE = new RegExp(`^(?:${WROTE_BEFORE})`, 'iu');

const GENERIC_WORDS =
	'첫째|둘째|셋째|마지막|첫날|날|잘|여러|tips|advice|guide|tricks|상반기|하반기|분기|올해|연말|신년|주간|월간|일기|회의록|첫|처음|첫번째|나의|내|우리|저의|드디어|혼자|개발자?|개발자의|기술|테크|일상|블로그|활동|외부|온라인|오프라인|국내|행사|주니어|신입|it|tech|my|first|the|a|an|of|from|at|in|on|and|offline|online|day|days|dev|developers?|blog|post|index|readme|untitled|note|notes|today|posts?|event|월|일|년|소개|개요|목차|시작하며|들어가며|서론|intro|introduction|about|overview|agenda|schedule|timetable|はじめに|概要|目次|技術|参加|前言|무제|draft|new|content|main|slides?|speakers?|presenters?';
const GENERIC = new RegExp(
	`^(?:${GENERIC_WORDS}|${EVENT_KIND}|${EVENT_HINT}|${WROTE_AFTER_SPACE}|${WROTE_ANYWHERE}|\\d+[년월일기]?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\d*)(?:에서?|의|을|를|[のにで])?$`,
	'iu',
);

/** Whether a title is a name with an edition, a year or a day, and not much else: as names of events are. */
export function isEdition(title: string): boolean {
	const isCounted =
		TRAILING.test(title) || YEAR.test(title) || EDITION.test(title) || withoutDays(title).length < title.length;
	return isCounted && title.length < 50 && !isGeneric(title) && !isSentence(title);
}

/** Whether a title says that its author tells of something seen: 후기, recap, 参加レポート. */
export function saysReview(title: string): boolean {
	return title.search(WROTE) >= 0 || BEFORE.test(title);
}

/** Whether words could stand over any text: a kind of event, a year, `my first`. */
export function isGeneric(text: string): boolean {
	return text
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
		.every((word) => GENERIC.test(word));
}

/**
 * The names of an event that a title may hold, each with what speaks for it in the title itself: the kind of event, a
 * year or an edition, and words such as 후기 around it.
 */
export function eventNamesIn(title: string): readonly EventName[] {
	const words = withoutDays(title);
	const isDated = words.length < title.trim().length;
	const tag = /^\s*(?:\[([^[\]]*)\]|【([^【】]*)】|〔([^〔〕]*)〕|<([^<>]*)>)\s*(.*)$/u.exec(words);
	if (!tag) return namesIn(words, isDated, false);
	const inside = tag.slice(1, 5).find((part) => part !== undefined) ?? '';
	const rest = tag[5] ?? '';
	const isTold = saysReview(inside);
	return [...namesIn(rest, isDated, isTold), ...namesIn(inside, isDated, saysReview(rest) || !isSentence(inside))];
}

function namesIn(words: string, isDated: boolean, isToldOutside: boolean): readonly EventName[] {
	const opened = words.replace(BEFORE, '');
	const { head, tail, isTold } = cut(opened);
	const told = (isDated ? 1.5 : 0) + (isTold || isToldOutside || opened !== words ? 2 : 0) + (isTold ? 0.5 : 0);
	const whole = partWithEvidence(head);
	return [...whole, ...tail.split(/[:：|–—-]/u).slice(0, 3)]
		.map((part) => trimmed(part))
		.filter((name) => name.length > 1 && name.length <= 80 && !isGeneric(name))
		.map((name, at) => ({ name, evidence: evidenceFor(name) + (at < whole.length ? told : 0) }));
}

/** What stands before the words that tell of it, and behind them. */
function cut(words: string): { head: string; tail: string; isTold: boolean } {
	let isTold = false;
	for (const match of words.matchAll(WROTE)) {
		isTold = true;
		const head = words.slice(0, match.index);
		const behind = words.slice(match.index + match[0].length);
		if (!isGeneric(head)) return { head, tail: '', isTold: true };
		if (!isGeneric(behind)) return { head: '', tail: behind, isTold: true };
	}
	return { head: isTold ? '' : words, tail: '', isTold };
}

/** Of a title in parts, the only part that looks like an event or says a year; else all of it. */
function partWithEvidence(head: string): readonly string[] {
	const parts = head.split(/\s[-–—|/~]\s|\s?[|｜：–—]\s?|:\s|,\s|、/u);
	const good = parts.filter((part) => saysEvent(part) && !isGeneric(part));
	const dated = parts.filter((part) => YEAR.test(part) && !isGeneric(part));
	const only = [...new Set([...good, ...dated])];
	return (only.length === 1 ? only : [head]).map(withoutClause);
}

/** A short title as the name of an event, where something else says that it is one. Null for a sentence. */
export function nameOverTalks(title: string): string | null {
	const name = trimmed(cut(withoutDays(title).replace(BEFORE, '')).head);
	const isName = name.length > 2 && name.length <= 40 && name.split(' ').length <= 5;
	return isName && !isGeneric(name) && !isSentence(name) ? name : null;
}

/** Without the clause before a name (`사람이 많았던`), and without what follows its particle (`에서 발표한`). */
function withoutClause(part: string): string {
	const [, before] = AT_EVENT.exec(part) ?? [];
	const rest = before ?? part;
	const words = rest.trim().split(' ');
	// `초심자를 위한 …` is part of the name.
	const ends = (at: number): boolean =>
		CLAUSE_END.test(words[at] ?? '') && !/^(?:위한|향한|통한)$/u.test(words[at + 1] ?? '');
	const clause = words.slice(0, -1).reduce((last, _, at) => (ends(at) ? at : last), -1);
	const name = words.slice(clause + 1).join(' ');
	return clause > 0 && (saysEvent(name) || YEAR.test(name)) ? name : rest;
}

const AT_EVENT = new RegExp(
	`^(.{0,60}(?:${EVENT_KIND}|콘|(?:19|20)\\d\\d)[)）]?)(?:(?:에서|에|을|를)(?:\\s.*)?|[でに].*)$`,
	'iu',
);
const CLAUSE_END = /(?:[가-힣]던|[가-힣]는|에서|[가-힣][을를]|까지|으로)$/u;

/** Whether words end as sentences do. */
export const isSentence = (text: string): boolean =>
	/(?:[다요까죠]|니다|ました|します|[すた]る?)[.!?~^\s。]*$|[a-z]{2}\.$|。$/u.test(text.trim());

function evidenceFor(name: string): number {
	const kind = saysEvent(name) ? 3 : 0;
	const count = YEAR.test(name) || EDITION.test(name) ? 2 : 0;
	const length = name.length > 60 ? 2 : 0;
	return kind + count - length - (isSentence(name) ? 3 : 0);
}

const LEADING =
	/^(?:(?:나의|내가|내|나는|저는|왜|우리는|우리|저의|생애|첫|첫번째|처음|처음으로|드디어|다녀온|참[가석여]한|개최된|열린|혼자|오늘|어제|지난|[1-9]년차|주니어|신입|개발자의|my first|my|the|初めての|初)\s+)+/iu;
const TRAILING =
	/(?:\s*(?:[-–—,:|([]?\s*(?:day[\s.]?(?:[0-9]|one|two|three)|(?:첫|둘|셋)째\s?날|첫날|마지막\s?날|[0-9]일\s?차|[0-9]日目|[0-9]편|part\.?\s?[0-9]|上|下|\([0-9]\)|[0-9]\/[0-9])\s*[)\]]?))+\s*$/iu;

/** A name without what decorates it, and without which day of the event it was. */
export function trimmed(text: string): string {
	const bare = text.trim().replace(LEADING, '').replace(TRAILING, '');
	const open = bare.replace(/^[\s\-–—:|~,./_*>#=☆★♪・、。!！?？^]+(?=\S)|[\s\-–—:|~,./_*>=☆★♪・、。^]+$/gu, '');
	const [, , inner] = /^(["'“‘「『《])([^"'“”‘’「」『』《》]*)["'”’」』》]$/u.exec(open) ?? [];
	return (inner ?? withoutOpenBracket(open)).trim();
}

/** Where the words were cut inside a bracket, the bracket goes with them. */
function withoutOpenBracket(text: string): string {
	const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['));
	return at > 0 && !/[)）\]]/u.test(text.slice(at)) ? text.slice(0, at) : text;
}

/** A text without the days in it and the brackets around them. */
export function withoutDays(text: string): string {
	let rest = '';
	let end = 0;
	for (const { from, to } of findDays(text)) {
		rest += text.slice(end, from).replace(/[[(（【]\s*$/u, ' ');
		end = to + (/^[^\p{L}\p{N}]{0,3}[\])）】]/u.exec(text.slice(to, to + 8))?.[0].length ?? 0);
	}
	return `${rest}${text.slice(end)}`.replace(/\s+/gu, ' ').trim();
}

/** The key under which two spellings of a name are one. */
export const nameKey = (name: string): string => wordKeyOf(name.normalize('NFKC')).replace(/&/gu, '');
