import { labelOf } from '../vocabulary/byline-words';
import type { BylineWords } from '../vocabulary/byline-words';
import { SPEAKING } from '../vocabulary/byline-sentences';
import { isFullKoreanName, isShortKoreanName, splitRole } from '../vocabulary/person-words';

import { LIKELY, readPlainPeople, stayOf, SURE } from './plain-people';
import type { PlainPeople } from './plain-people';
import type { Person } from './read-people';
import { readSentence } from './read-sentence';
import { shownText } from './shown-text';

/** How a line without links says who speaks. */
export interface PlainByline extends PlainPeople {
	/** `label`: `Speaker: …` · `sentence`: prose · `whole`: names are all of the line. */
	readonly form: 'label' | 'sentence' | 'whole';
}

/** Addresses of people rather than of what they talk about. */
const PROFILE =
	/https?:\/\/(?:www\.)?(?:(?:twitter|x|facebook|instagram|threads)\.(?:com|net)\/@?[\w.-]+|github\.com\/[\w-]+|(?:\w+\.)?linkedin\.com\/in\/[^\s/]+|plus\.google\.com\/[+\w]+)\/?(?=[\s)"'\],]|$)/iu;

/**
 * Reads a line under a heading as one that says who speaks, in words without links of our own. Null where it says
 * nothing of that kind.
 *
 * @example readPlainByline('speaker: Marta Lindqvist @ Nordlys', vocabulary)?.people[0]?.name //=> 'Marta Lindqvist'
 */
export function readPlainByline(line: string, words: BylineWords): PlainByline | null {
	const shown = shownText(line);
	if (shown === '') return null;
	const label = labelOf(shown, words);
	if (label) {
		const said = readPlainPeople(withoutAddress(label.rest));
		return said && (label.isSure || said.sureness >= LIKELY) ? { form: 'label', ...said, sureness: SURE } : null;
	}
	const [by] = /^(?:(?:talk|presented|given|held)\s+)?by\s+/iu.exec(shown) ?? [];
	if (by !== undefined) {
		const said = readPlainPeople(withoutAddress(shown.slice(by.length)));
		return said && (said.sureness >= LIKELY || PROFILE.test(line))
			? { form: 'label', ...said, sureness: SURE }
			: null;
	}
	const whole = wholeLine(shown, line);
	if (whole && whole.sureness >= SURE) return whole;
	const told = toldPeople(shown);
	return told ? { form: 'sentence', people: told, sureness: SURE } : whole;
}

/** Names that are all of a line, in brackets or not: `(이하람 님)`, `정다온 - 달빛`, `Marta Lindqvist`. */
function wholeLine(shown: string, line: string): PlainByline | null {
	const bare = withoutAddress(
		/^[(（]([^()（）]*(?:[(（][^()（）]*[)）]*)?[^()（）]*)[)）]$/u.exec(shown)?.[1] ?? shown,
	);
	// What leads to something else than a person is a thing.
	if (bare.length > 90 || (/\]\([^()\s]/u.test(line) && !PROFILE.test(line))) return null;
	const role = /^(\S+)\s(?:[/|·,–-]\s)?(.+)$/u.exec(bare);
	if (role && isFullKoreanName(role[1] ?? '') && splitRole(role[2] ?? '').role !== null) {
		const name = role[1] ?? '';
		return { form: 'whole', people: [{ name, target: name, ...stayOf(role[2] ?? '') }], sureness: SURE };
	}
	const said = readPlainPeople(bare);
	if (!said) return null;
	const isProfile = said.people.length === 1 && said.sureness >= LIKELY && PROFILE.test(line);
	return { form: 'whole', ...said, sureness: isProfile ? SURE : said.sureness };
}

const withoutAddress = (text: string): string =>
	text
		.replace(/https?:\/\/[^\s,]+/gu, '')
		.replace(/[\s,–—-]+$/u, '')
		.trim();

/** A name; what follows has to be an honorific, with a role before it or not. */
const KOREAN_NAME =
	/(?:^|[\s,'"“‘(])([가-힣]{2,4}|[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20}){0,2})(?=\s?(?:님|씨)|\s)/gu;
const HONORED_SUBJECT = /^(?<role>(?: \S{1,12}){0,3}?)\s?(?:님|분|씨)(?:이|께서|가|의\s|은|께)/u;
const JAPANESE_SPEAKER =
	/(?:^|[、。,\s]|の|による)(?<name>\p{Script=Han}{1,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}|@?[A-Za-z][\w.-]{1,20})\s?(?:さん|氏|様)(?=が|の|による|から|に)/gu;
const ENGLISH_SPEAKER =
	/^(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:from|of|at) (?<org>\p{Lu}[\p{L}\d.&]*(?: \p{Lu}[\p{L}\d.&]*){0,3})| \((?<inside>[^()]{2,60})\)|, (?<stay>[^,.]{2,60}),)?,? (?:gave|presented|talked|spoke|talks|speaks|presents|walked|showed|shared|introduced|explained|discussed|told)\b/u;

/** Who spoke, as a sentence of prose says it. Where it names several, it is about more than that and says nothing. */
function toldPeople(shown: string): readonly Person[] | null {
	const sentence = shown.split(/(?:[.!?]\s)|[。！？]/u, 1)[0] ?? '';
	if (sentence.length > 300) return null;
	const english = ENGLISH_SPEAKER.exec(sentence)?.groups;
	const name = english?.['name'];
	if (english && name !== undefined) {
		const stay = english['inside'] ?? english['stay'] ?? english['org'];
		const said = readPlainPeople(name);
		if (!said || said.sureness < LIKELY) return null;
		return [{ name, target: name, ...(stay === undefined ? { affiliation: null, role: null } : stayOf(stay)) }];
	}
	if (!SPEAKING.test(sentence)) return null;
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
	return only && more.length === 0 ? linkedSentence(sentence, only) : null;
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
	if (!person) return null;
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
