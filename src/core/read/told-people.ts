import { GAVE, GAVE_JAPANESE, SPEAKING, TOLD_OF_ELSE } from '../vocabulary/byline-sentences';
import { withoutDirectionParticle } from '../vocabulary/korean-particle';
import { isFullAsianName, isFullKoreanName, isShortKoreanName, splitRole } from '../vocabulary/person-words';

import { nameAmong } from './name-among';
import { LIKELY, readPlainPeople, stayOf } from './plain-people';
import type { Person } from './read-people';
import { readSentence } from './read-sentence';

/** A name; what follows has to be an honorific, with a role before it or not. */
const KOREAN_NAME =
	/(?:^|[\s,'"“‘(])([가-힣]{2,4}|[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20}){0,2})(?=\s?(?:님|씨)|\s)/gu;
const HONORED_SUBJECT = /^(?<role>(?: \S{1,12}){0,3}?)\s?(?:님|분|씨)(?=이|께서|가|의\s|은)/u;
const JAPANESE_SPEAKER =
	/(?:^|[、。,\s]|の|による)(?<name>\p{Script=Han}{1,4}(?:(?!の)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]){1,5}|@?[A-Za-z][\w.-]{1,20})\s?(?:さん|氏|様)(?=が|の|による|から|に)/gu;
const ENGLISH_SPEAKER =
	/^(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:from|of|at) (?<org>\p{Lu}[\p{L}\d.&]*(?: \p{Lu}[\p{L}\d.&]*){0,3})| \((?<inside>[^()]{2,60})\)|, (?<stay>[^,.]{2,60}),)?,? (?:gave (?:us )?(?:an?|the|his|her|their|this|that|our)\s(?:[\w-]+\s){0,4}(?:talk|presentation|keynote|session|overview|demo|intro|introduction|tour|update|speech|workshop)|present(?:ed|s)(?! with)|(?:talk(?:ed|s)|spoke|speaks) (?:about|on|through|us|of)|walked (?:us|through|everyone|the)|show(?:ed|s)|shared|introduc(?:ed|es)(?! (?:me|him|her|us to|himself|herself))|explain(?:ed|s)|discuss(?:ed|es)|told us)\b/u;

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

/** What stands behind the word that says what somebody did can still turn it round: `발표하기로 했는데`. */
const TURN = 15;

/** Whether a sentence tells of this talk up to an offset and a little further. */
const isOfThis = (sentence: string, to: number): boolean => !TOLD_OF_ELSE.test(sentence.slice(0, to + TURN));

/** The offset behind the first match of what somebody did, from an offset on; null where they did nothing of the kind. */
function endOf(did: RegExp, sentence: string, from: number): number | null {
	const found = did.exec(sentence.slice(from));
	return found && from + found.index + found[0].length;
}

/** Sentences behind the first one have to say that they are about who speaks. */
const ABOUT_SPEAKER =
	/(?:^|\s)(?:발표|강연|강의|세션)[은는]\s|연사|발표자|강연자|기조연설|스피커|登壇者|発表者|スピーカー|讲师|嘉宾|\bspeaker\b/iu;

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
	if (!english || name === undefined || !isOfThis(sentence, name.length + 60)) return null;
	const stay = english['inside'] ?? english['stay'] ?? english['org'];
	const said = readPlainPeople(name);
	if (!said || said.sureness < LIKELY) return null;
	return [{ name, target: name, ...(stay === undefined ? { affiliation: null, role: null } : stayOf(stay)) }];
}

/** `星野 @hoshino さんのセッション`: a handle between name and honorific. */
function handledIn(sentence: string): readonly Person[] | null {
	const handled = [...sentence.matchAll(HANDLED)];
	const name = handled[0]?.[1]?.trim() ?? '';
	return handled.length === 1 && name !== '' && isOfThis(sentence, sentence.length)
		? [{ name, target: name, affiliation: null, role: null }]
		: null;
}

const HANDLED =
	/(?:^|[\s、。])((?:\p{Lu}[\p{L}.]{0,20} )?[^\s@、。]{1,20})\s?[(（]?@[\w.-]{2,30}[)）]?\s?(?:さん|氏)/gu;

/** `来自北岸的王小明介绍了…` */
function chineseIn(sentence: string): readonly Person[] | null {
	const [, place, name = ''] =
		/(?:^|[，,是])(?:(?:特地)?(?:来自|从)\s?([^，,的]{2,20}?)\s?(?:赶?过来)?的)?(\p{Script=Han}{2,3})(?:老师|先生)?(?:带来|介绍|分享|演讲|主讲|为大家|给大家)/u.exec(
			sentence,
		) ?? [];
	if (!isFullAsianName(name) || !isOfThis(sentence, sentence.length)) return null;
	return [{ name, target: name, ...(place === undefined ? { affiliation: null, role: null } : stayOf(place)) }];
}

function honoredIn(whole: string): readonly Person[] | null {
	const sentence = whole.replace(OPENING, '');
	const korean = [...sentence.matchAll(KOREAN_NAME)].flatMap(({ index, 0: found, 1: said = '' }) => {
		const from = index + found.length;
		const subject = HONORED_SUBJECT.exec(sentence.slice(from, from + 60));
		const role = subject?.groups?.['role'];
		const end = subject && endOf(GAVE, sentence, from + subject[0].length);
		if (end === null || !isOfThis(sentence, end)) return [];
		const isName = isFullKoreanName(said) || (role === '' && (/^[A-Z]/u.test(said) || isShortKoreanName(said)));
		return role === undefined || !isName ? [] : [{ name: said, role, index }];
	});
	const japanese = [...sentence.matchAll(JAPANESE_SPEAKER)]
		.filter(({ index, 0: found }) => {
			const end = endOf(GAVE_JAPANESE, sentence, index + found.length);
			return end !== null && isOfThis(sentence, end);
		})
		.map(({ index, groups }) => ({ name: groups?.['name'] ?? '', role: '', index }));
	const [only, ...more] = korean.length > 0 ? korean : japanese;
	const listed = listedIn(sentence);
	if (listed && listed.length > 1) return listed;
	if (more.length > 0) return null;
	const linked = only ? linkedSentence(sentence, only) : null;
	const [said] = listed ?? [];
	// `가온랩 이하람 님이`: nothing but where they work stands before the name.
	const isPlaced = said?.affiliation && sentence.startsWith(said.affiliation.name) && said.name === linked?.[0]?.name;
	return isPlaced && !linked?.[0]?.affiliation ? listed : (linked ?? listed);
}

/** What a sentence begins with that says nothing of who speaks: `첫 번째로`, `이번 세션은`. */
const OPENING =
	/^(?:(?:그리고|이어서?|먼저|우선|이번에?[는엔]?|오늘은?|이날은?|다음(?:으로는?|은)?|마지막(?:으로는?|은)?|(?:첫|두|세|네|다섯|여섯)\s?번째(?:로는?|[는은])?|\d+(?:번째|부)(?:로는?|[는은]|에서는)?|(?:(?:이|본|해당|이번|첫|다음|마지막|(?:첫|두|세)\s?번째)\s)?(?:발표|세션|강연|강의|키노트|시간|주제|순서)(?:[은는]|에서는|로는?)),?\s)+/u;

/** `이하람님과 달빛은행 정다온 팀장님이`: everybody before the one honorific that says who spoke. */
function listedIn(sentence: string): readonly Person[] | null {
	const ends = [...sentence.matchAll(SUBJECT_END)];
	const [end] = ends;
	if (!end || ends.length > 1) return null;
	const from = end.index + end[0].length;
	const to = /^[.!]?$/u.test(sentence.slice(from)) ? from : endOf(GAVE, sentence, from);
	if (to === null || !isOfThis(sentence, to)) return null;
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
	const stated = role === '' ? stayBefore(sentence.slice(0, at)) : null;
	if (stated && !/에서\s|\S의\s/u.test(sentence.slice(0, at))) return [{ name, target: name, ...stated }];
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

/** `달빛 엔지니어로 활동 중이신`: where somebody works and as what, up to the name. */
function stayBefore(before: string): Pick<Person, 'affiliation' | 'role'> | null {
	const said = /^([^,，、.]{2,40}로)\s(?:활동|근무|재직|일하|일해)\S{0,6}(?:\s(?:중|계|있|오)\S{0,5}){0,2}\s?$/u.exec(
		before,
	)?.[1];
	const stay = said === undefined ? null : stayOf(withoutDirectionParticle(said));
	return stay?.role ? stay : null;
}

/** What people speak at and on which day, and nobody works for. */
const NO_PLACE_OF_WORK =
	/밋업|세션|행사|[컨콘]퍼런스|발표|강연|트랙|파트|자리|현장|번째|부스|세미나|스터디|오늘|어제|올해|이번|meetup|session|track/iu;

/** The organization that opens a sentence: `달빛은행에서 …`, `株式会社ほしの`. */
function organizationLinked(before: string): string {
	const opened =
		/^((?:[^\s,，、.의에]|에(?!서)){2,20}(?: (?:[^\s,，、.의에]|에(?!서)){1,12})?)(에서\s|의\s|\s소속)(.*)$/u.exec(
			before,
		);
	if (opened && NO_PLACE_OF_WORK.test(opened[1] ?? '')) return before.replace(/[[\]]/gu, '');
	if (opened) return `[[${opened[1] ?? ''}]]${opened[2] ?? ''}${opened[3] ?? ''}`;
	const japanese = /^(?:.*[、。])?([^、。\s]{2,24}?)(の)$/u.exec(before);
	return japanese && /株式会社|[A-Za-z]|[ァ-ヶー]/u.test(japanese[1] ?? '')
		? `[[${japanese[1] ?? ''}]]の`
		: before.replace(/[[\]]/gu, '');
}
