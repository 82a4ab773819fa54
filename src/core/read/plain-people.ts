import { isNobody } from '../vocabulary/byline-sentences';
import {
	arePages,
	isFullAsianName,
	isFullKoreanName,
	isNoOrganization,
	isShortKoreanName,
	soundsLikeOrganization,
	soundsLikeTitle,
	splitRole,
} from '../vocabulary/person-words';

import { nameAmong } from './name-among';
import { asPeopleList, isNickname } from './people-list';
import { looksLikeName, readPeople } from './read-people';
import type { Person } from './read-people';

/** They could be people: a nickname, a name in small letters. */
export const POSSIBLE = 1;
/** They look like names and like little else. */
export const LIKELY = 2;
/** They carry an honorific or are handles. */
export const SURE = 3;

/** People that plain words name, and how sure that is of the least sure of them. */
export interface PlainPeople {
	readonly people: readonly Person[];
	/** `POSSIBLE`, `LIKELY` or `SURE`. */
	readonly sureness: number;
}

/** More words than these name no people. */
const MAX_PEOPLE = 160;

/**
 * The people that words without links name, with what stands beside them about where they work and as what: `이하람(달)`,
 * `이하람, 정다온 / 달빛`, `달빛 - 이하람`, `@haram`. Null where they name nobody.
 *
 * @example readPlainPeople('이하람 / 달빛은행')?.people[0]?.affiliation?.name //=> '달빛은행'
 */
export function readPlainPeople(source: string): PlainPeople | null {
	const text = source
		.normalize('NFC')
		.replace(/＠/gu, '@')
		.replace(/(?:^|(,\s))(?:Dr|Prof|Mr|Mrs|Ms)[.]?\s(?=\p{Lu})|,\sPh[.]?\s?D[.]?(?=$|[\s,])/gu, '$1')
		.replace(/\s*[[【][^[\]【】]*[\]】]\s*$/u, '')
		.trim();
	if (text === '' || text.length > MAX_PEOPLE || /https?:|[?？!！;]|[.。]$|…/u.test(text)) return null;
	for (const separator of [/\s*\/\s*/u, /\s[-–—|]\s/u, /\s[·・]\s/u]) {
		const [first = '', second = '', ...more] = text.split(separator);
		// `Name, CEO/CTO` is a slash inside of what stands behind the comma.
		if (second === '' || (/[,，、]/u.test(first) && /\p{L}\/\p{L}/u.test(text))) continue;
		return more.length > 2
			? null
			: besideEachOther(first, [second, ...more].join(', '), separator.source.includes('-'));
	}
	return listed(text);
}

/** `People / organization`, `organization - person`, `person / person`. */
function besideEachOther(first: string, second: string, isEitherWay: boolean): PlainPeople | null {
	const before = listed(first);
	const after = listed(second);
	if (before && after && isSurePair(before, after))
		return { people: [...before.people, ...after.people], sureness: Math.min(before.sureness, after.sureness) };
	if (isEitherWay && after && after.sureness > (before?.sureness ?? 0)) return withStay(after, first);
	return before && withStay(before, second);
}

const isSurePair = (one: PlainPeople, other: PlainPeople): boolean =>
	[...one.people, ...other.people].every(({ name }) => isFullKoreanName(name));

/** What is longer tells of a talk. */
const MAX_STAY = 50;

function withStay(found: PlainPeople, stay: string): PlainPeople {
	const { affiliation, role } = stayOf(stay.length > MAX_STAY ? '' : stay);
	return {
		sureness: found.sureness,
		people: found.people.map((person) => ({
			...person,
			affiliation: person.affiliation ?? affiliation,
			role: person.role ?? role,
		})),
	};
}

/** Where somebody works and as what, as plain words beside a name say it. */
export function stayOf(text: string): Pick<Person, 'affiliation' | 'role'> {
	const plain = text
		.trim()
		.replace(/^(?:현\)?|現|前|전|from|at|@)\s+/iu, '')
		.replace(/\s*(?:에서\s*)?(?:재직|근무|재학|활동)\s*중?(?:이신|인|입니다)?[.]?$|\s*(?:소속|所属)$/u, '')
		.trim();
	const [first = '', second, ...more] = plain.split(/\s*[,，、]\s*/u);
	if (second !== undefined && more.length === 0) {
		const [one, other] = [splitRole(first), splitRole(second)];
		if (other.role !== null) return { affiliation: asName(one.affiliation), role: second };
		if (one.role !== null && one.affiliation === null) return { affiliation: asName(second), role: first };
		if (!/[@(]|\sat\s/u.test(plain)) return { affiliation: asName(first), role: one.role };
	}
	const at = /^([^@]{2,60}?)\s+(?:at|@)\s+(\S.*)$/iu.exec(plain);
	if (at) return { affiliation: asName(at[2] ?? null), role: at[1] ?? null };
	const { affiliation, role } = splitRole(plain);
	return { affiliation: asName(affiliation), role };
}

const asName = (name: string | null): Person['affiliation'] =>
	name && !isNoOrganization(name) ? { name, target: name } : null;

const HONORED = /(?:님|씨|さん|氏|さま|様)(?=$|[\s,，、&()（）·・])/u;

function listed(text: string): PlainPeople | null {
	const said = text.trim();
	const stated = withStatedStay(said);
	if (stated) return stated;
	const isHonored = HONORED.test(said);
	const read = readPeople(asPeopleList(said)).filter(({ name }) => !isNobody(name));
	const named = read.map((person) => namedOf(person, isHonored));
	const people = named.map(({ person }) => person);
	if (people.length === 0 || people.length > 8) return null;
	const surenesses = people.map((person, at) =>
		Math.min(surenessOf(person, read[at], isHonored), named[at]?.most ?? 0),
	);
	const sureness = Math.min(...surenesses);
	if (sureness < LIKELY && people.length === 2 && !/[&]|\sand\s/u.test(said) && !areBothNames(people)) {
		const first = firstWithStay(said, people, surenesses);
		if (first) return first;
	}
	const shared = sharedPlace(people);
	return sureness > 0
		? {
				people: people.map(({ name, affiliation, role }) => ({
					name,
					target: name,
					affiliation: affiliation ?? shared,
					role,
				})),
				sureness: areBothNames(people) && people.length === 2 ? Math.max(sureness, LIKELY) : sureness,
			}
		: null;
}

/** `Name, role, Organization` and `Name from Organization`: what stands behind one name says what they do, or where. */
function withStatedStay(said: string): PlainPeople | null {
	const [, before = '', after = ''] =
		/^([^,，、()（）@]{2,40})[,，、]\s*([^()（）]+)$/u.exec(said) ??
		/^(\p{Lu}[^,，、()（）@]{2,40}?)\s(?:from|of|at)\s(?=\p{Lu})([^,()]+)$/u.exec(said) ??
		[];
	const parts = after.split(/\s*[,，、]\s*/u);
	const isRole = parts.some((part) => splitRole(part).role !== null && nameAmong(part, true) === null);
	if (before === '' || parts.length > 2 || (!isRole && !/\s(?:from|of|at)\s/u.test(said))) return null;
	const named = listed(before);
	return named?.people.length === 1 && named.sureness >= LIKELY ? withStay(named, after) : null;
}

/** Where only the last of several says where they work, the others work there, too. */
function sharedPlace(people: readonly Person[]): Person['affiliation'] {
	const last = people.at(-1);
	return people.slice(0, -1).every(({ affiliation, role }) => affiliation === null && role === null) &&
		last?.role === null
		? last.affiliation
		: null;
}

/** `이하람, 정들` and `이하람, 정들 (달빛)`: a name of two syllables beside a full one is a name. */
const areBothNames = ([one, other]: readonly Person[]): boolean =>
	isFullKoreanName(one?.name ?? '') &&
	isShortKoreanName(other?.name ?? '') &&
	!soundsLikeOrganization(other?.name ?? '');

/** `Name, Organization`: what stands behind a name and is none. */
function firstWithStay(said: string, people: readonly Person[], surenesses: readonly number[]): PlainPeople | null {
	const comma = said.search(/[,，、]/u);
	if (comma < 0 || (surenesses[0] ?? 0) < LIKELY || (surenesses[1] ?? 0) >= LIKELY) return null;
	const { name, role: own } = people[0] as Person;
	const { affiliation, role } = stayOf(said.slice(comma + 1));
	return { people: [{ name, target: name, affiliation, role: own ?? role }], sureness: LIKELY };
}

/** A person whose name may still stand beside a nickname, an organization or a role, and how sure that can be. */
function namedOf(person: Person, isHonored: boolean): { person: Person; most: number } {
	const bare = withoutHonorific(person.name);
	const [, before = bare, gap = '', at = ''] = /^([^@]+?)(\s*@\s*)([^@]+)$/u.exec(bare) ?? [];
	// `이하람 @haram` is a handle; `이하람@달빛` and `이하람 @ 달빛` say where somebody works.
	const isHandle = gap === ' @' && /^[\w.-]+[)\]]*$/u.test(at);
	const named = withoutHonorific(before);
	const organization =
		at === '' || isHandle
			? person.affiliation
			: asName(at.replace(/[)\]]+$/u, (end) => (at.includes('(') ? end.slice(1) : '')));
	const isHandled = /^@/u.test(organization?.name ?? '');
	const among = nameAmong(named, isHonored);
	const beside = besideName(person, among?.name ?? named, organization);
	if (!among) return { person: beside, most: SURE };
	const affiliation = asName(among.affiliation) ?? (isHandled ? null : beside.affiliation);
	return {
		person: { ...beside, affiliation, role: among.role ?? beside.role },
		most: isHonored || among.isLikely ? SURE : POSSIBLE,
	};
}

/** What stands behind a name in brackets: where somebody works and as what, or another name. */
function besideName(person: Person, named: string, organization: Person['affiliation']): Person {
	const beside = (person.affiliation?.name ?? '')
		.replace(/^[^\s@]+@(?=[^\s@])/u, '')
		.trim()
		.replace(/\s?(?:님|씨|さん|氏)$/u, '');
	if (beside === '' || organization !== person.affiliation)
		return { ...person, name: named, affiliation: organization };
	if (isFullKoreanName(beside) && /^\S{1,8}$/u.test(named) && !/^\p{Lu}/u.test(named))
		return { ...person, name: beside, affiliation: null };
	if (isNickname(beside, named) && person.role === null) return { ...person, name: named, affiliation: null };
	const parts = [beside, person.role ?? ''].filter((part) => part !== '' && !part.startsWith('@'));
	if (arePages(parts.join(', '))) return { ...person, name: named, affiliation: null, role: null };
	return { ...person, name: named, ...stayOf(parts.join(', ')) };
}

function withoutHonorific(text: string): string {
	return text
		.trim()
		.replace(/\s*(?:선생님|님|씨|さん|氏|さま|様)$/u, '')
		.replace(/^[@+]/u, '')
		.trim();
}

const isStated = ({ affiliation, role }: Person): boolean =>
	splitRole(role ?? '').role !== null || soundsLikeOrganization(affiliation?.name ?? '');

function surenessOf(person: Person, read: Person | undefined, isHonored: boolean): number {
	const { name } = person;
	if (name === '' || name.length > 40 || /[:："“”<>=*#]/u.test(name)) return 0;
	if (/^@[\w.-]{2,}$/u.test(read?.name.trim() ?? '')) return SURE;
	if (isHonored && name.split(' ').length <= 4) return SURE;
	if (soundsLikeTitle(name)) return 0;
	if (soundsLikeOrganization(name)) return POSSIBLE;
	if (isFullAsianName(name) || (looksLikeName(person) && /^\p{Script=Latin}/u.test(name))) return LIKELY;
	if (/[\p{Script=Latin}ァ-ヶー][\p{Script=Hiragana}]|\p{Script=Han}[ァ-ヶー]{5}/u.test(name)) return 0;
	if (isShortKoreanName(name) && isStated(person)) return LIKELY;
	if (looksLikeName(person)) return POSSIBLE;
	return /^[\p{L}][\p{L}\d'’.()-]*(?: [\p{L}][\p{L}'’.()-]*){0,2}$/u.test(name) && !/[가-힣]{6,}/u.test(name)
		? POSSIBLE
		: 0;
}
