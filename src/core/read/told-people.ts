import { SPEAKING } from '../vocabulary/byline-sentences';
import { isFullAsianName, isFullKoreanName, isShortKoreanName, splitRole } from '../vocabulary/person-words';

import { nameAmong } from './name-among';
import { LIKELY, readPlainPeople, stayOf } from './plain-people';
import type { Person } from './read-people';
import { readSentence } from './read-sentence';

/** A name; what follows has to be an honorific, with a role before it or not. */
const KOREAN_NAME =
	/(?:^|[\s,'"“‘(])([가-힣]{2,4}|[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20}){0,2})(?=\s?(?:님|씨)|\s)/gu;
const HONORED_SUBJECT = /^(?<role>(?: \S{1,12}){0,3}?)\s?(?:님|분|씨)(?:이|께서|가|의\s|은|께)/u;
const JAPANESE_SPEAKER =
	/(?:^|[、。,\s]|の|による)(?<name>\p{Script=Han}{1,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}|@?[A-Za-z][\w.-]{1,20})\s?(?:さん|氏|様)(?=が|の|による|から|に)/gu;
const ENGLISH_SPEAKER =
	/^(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:from|of|at) (?<org>\p{Lu}[\p{L}\d.&]*(?: \p{Lu}[\p{L}\d.&]*){0,3})| \((?<inside>[^()]{2,60})\)|, (?<stay>[^,.]{2,60}),)?,? (?:gave|presented|talked|spoke|talks|speaks|presents|walked|showed|shared|introduced|explained|discussed|told)\b/u;

/**
 * Who spoke, as the first sentences of prose under a heading say it. Where one names several who did different things,
 * it says nothing.
 *
 * @example toldPeople('이하람님과 정다온님이 발표해 주셨다.')?.length //=> 2
 */
export function toldPeople(shown: string): readonly Person[] | null {
	const [first = '', ...more] = shown.slice(0, 600).split(/(?:[.!?]\s)|[。！？]/u, 3);
	const told = toldIn(first);
	if (told) return told;
	for (const sentence of more) if (ABOUT_SPEAKER.test(sentence)) return toldIn(sentence);
	return null;
}

/** Sentences behind the first one have to say that they are about who speaks. */
const ABOUT_SPEAKER = /연사|발표자|강연자|기조연설|스피커|登壇者|発表者|スピーカー|讲师|嘉宾|\bspeaker\b/iu;

function toldIn(sentence: string): readonly Person[] | null {
	if (sentence.length > 300) return null;
	return (
		englishIn(sentence) ??
		handledIn(sentence) ??
		chineseIn(sentence) ??
		(SPEAKING.test(sentence) ? honoredIn(sentence) : null)
	);
}

function englishIn(sentence: string): readonly Person[] | null {
	const english = ENGLISH_SPEAKER.exec(sentence)?.groups;
	const name = english?.['name'];
	if (!english || name === undefined) return null;
	const stay = english['inside'] ?? english['stay'] ?? english['org'];
	const said = readPlainPeople(name);
	if (!said || said.sureness < LIKELY) return null;
	return [{ name, target: name, ...(stay === undefined ? { affiliation: null, role: null } : stayOf(stay)) }];
}

/** `星野 @hoshino さんのセッション`: a handle between name and honorific. */
function handledIn(sentence: string): readonly Person[] | null {
	const handled = [...sentence.matchAll(HANDLED)];
	const name = handled[0]?.[1]?.trim() ?? '';
	return handled.length === 1 && name !== '' ? [{ name, target: name, affiliation: null, role: null }] : null;
}

const HANDLED =
	/(?:^|[\s、。])((?:\p{Lu}[\p{L}.]{0,20} )?[^\s@、。]{1,20})\s?[(（]?@[\w.-]{2,30}[)）]?\s?(?:さん|氏)/gu;

/** `来自北岸的王小明介绍了…` */
function chineseIn(sentence: string): readonly Person[] | null {
	const [, place, name = ''] =
		/(?:^|[，,是])(?:(?:特地)?(?:来自|从)\s?([^，,的]{2,20}?)\s?(?:赶?过来)?的)?(\p{Script=Han}{2,3})(?:老师|先生)?(?:带来|介绍|分享|演讲|主讲|为大家|给大家)/u.exec(
			sentence,
		) ?? [];
	if (!isFullAsianName(name)) return null;
	return [{ name, target: name, ...(place === undefined ? { affiliation: null, role: null } : stayOf(place)) }];
}

function honoredIn(sentence: string): readonly Person[] | null {
	const korean = [...sentence.matchAll(KOREAN_NAME)].flatMap(({ index, 0: found, 1: said = '' }) => {
		const behind = sentence.slice(index + found.length, index + found.length + 60);
		const role = HONORED_SUBJECT.exec(behind)?.groups?.['role'];
		const isName = isFullKoreanName(said) || (role === '' && (/^[A-Z]/u.test(said) || isShortKoreanName(said)));
		return role === undefined || !isName ? [] : [{ name: said, role, index }];
	});
	const japanese = [...sentence.matchAll(JAPANESE_SPEAKER)].map(({ index, groups }) => ({
		name: groups?.['name'] ?? '',
		role: '',
		index,
	}));
	const [only, ...more] = korean.length > 0 ? korean : japanese;
	const listed = listedIn(sentence);
	if (listed && listed.length > 1) return listed;
	return (only && more.length === 0 ? linkedSentence(sentence, only) : null) ?? (more.length === 0 ? listed : null);
}

/** `이하람님과 달빛은행 정다온 팀장님이`: everybody before the one honorific that says who spoke. */
function listedIn(sentence: string): readonly Person[] | null {
	const ends = [...sentence.matchAll(SUBJECT_END)];
	const [end] = ends;
	if (!end || ends.length > 1) return null;
	const people: Person[] = [];
	for (const chunk of sentence.slice(0, end.index).split(BETWEEN_PEOPLE).reverse()) {
		const words = chunk.trim().split(' ').slice(-6);
		const from = words.map((word) => NO_PLACE.test(word)).lastIndexOf(true) + 1;
		const person = personOf(
			ADVERB.test(words[from - 1] ?? '') ? (words.at(-1) ?? '') : words.slice(from).join(' '),
		);
		if (!person) break;
		people.unshift(person);
	}
	return people.length > 0 ? people : null;
}

const SUBJECT_END = /\s?(?:님|씨)(?=\s?께서\s|[이가]\s|의?\s(?:발표|세션|강연|순서|차례)|[.!]?$)/gu;
const BETWEEN_PEOPLE = /\s?(?:님|씨)?(?:[과와]\s|,\s*|\s&\s|\s그리고\s|\s및\s)/u;
/** What ends the words before a person that say nothing of them. */
const NO_PLACE = /(?:[은는을를던신고]|에서|으로|에|서)$|^(?:무려|바로|역시|우리|저희|오늘|이번|다음)$/u;
/** What follows these praises somebody. */
const ADVERB = /^(?:무려|바로|역시|우리|저희)$|[는던]$/u;

function personOf(words: string): Person | null {
	const among = nameAmong(words, true);
	if (among && among.name !== '') {
		const { name, affiliation, role } = among;
		return {
			name,
			target: name,
			affiliation: affiliation === null ? null : { name: affiliation, target: affiliation },
			role,
		};
	}
	const name = words.split(' ').at(-1) ?? '';
	return isFullKoreanName(name) ? { name, target: name, affiliation: null, role: null } : null;
}

/** Reads a sentence as if its names were links, so that one grammar says what stands round them. */
function linkedSentence(
	sentence: string,
	found: { name: string; role: string; index: number },
): readonly Person[] | null {
	const name = found.name.replace(/^@/u, '');
	const role = found.role.trim();
	if (role !== '' && splitRole(role).role === null) return null;
	if (/^발표자|^연사|^강연자|^登壇者|^発表者/u.test(name)) return null;
	const at = sentence.indexOf(found.name, found.index);
	const before = organizationLinked(sentence.slice(0, at));
	const [person] = readSentence(
		`${before}[[${name}]] ${sentence.slice(at + found.name.length + found.role.length).trim()}`,
		({ target }) => target === name,
	);
	if (!person || isFullAsianName(person.affiliation?.name ?? '')) return null;
	const stay =
		role === '' ? person : { ...stayOf(role), affiliation: person.affiliation ?? stayOf(role).affiliation };
	return [
		{
			name,
			target: name,
			affiliation: stay.affiliation,
			role: before.includes('[[') || role !== '' ? stay.role : null,
		},
	];
}

/** The organization that opens a sentence: `달빛은행에서 …`, `株式会社ほしの`. */
function organizationLinked(before: string): string {
	const opened =
		/^((?:[^\s,，、.의에]|에(?!서)){2,20}(?: (?:[^\s,，、.의에]|에(?!서)){1,12})?)(에서\s|의\s|\s소속)(.*)$/u.exec(
			before,
		);
	if (opened) return `[[${opened[1] ?? ''}]]${opened[2] ?? ''}${opened[3] ?? ''}`;
	const japanese = /^(?:.*[、。])?([^、。\s]{2,24}?)(の)$/u.exec(before);
	return japanese && /株式会社|[A-Za-z]|[ァ-ヶー]/u.test(japanese[1] ?? '')
		? `[[${japanese[1] ?? ''}]]の`
		: before.replace(/[[\]]/gu, '');
}
