import { labelOf } from '../vocabulary/byline-words';
import type { BylineWords } from '../vocabulary/byline-words';
import { isFullAsianName, isFullKoreanName, splitRole } from '../vocabulary/person-words';

import { LIKELY, readPlainPeople, stayOf, SURE } from './plain-people';
import type { PlainPeople } from './plain-people';
import { isCode } from './read-byline';
import { shownText } from './shown-text';
import { toldPeople } from './told-people';

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
	if (shown === '' || isCode(line)) return null;
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
	const told = withGist(bare);
	if (told) return told;
	const said = readPlainPeople(bare);
	if (!said) return null;
	// With a role behind it, or set off from the text with an organization, a name is no chance.
	const isStated = said.people.every(
		({ name, affiliation, role }) =>
			(isFullAsianName(name) && name.length >= 3 && role !== null) ||
			(isSetOff(line) && (affiliation !== null || role !== null)),
	);
	if (said.sureness >= LIKELY && isStated) return { form: 'whole', ...said, sureness: SURE };
	const isProfile = said.people.length === 1 && said.sureness >= LIKELY && PROFILE.test(line);
	return { form: 'whole', ...said, sureness: isProfile ? SURE : said.sureness };
}

/** Bold or italic from end to end. */
const isSetOff = (line: string): boolean => /^\s*(?:[-+*>]\s+)?([*_]{1,3})[^*_\s](?:[^*_]*[^*_\s])?\1\s*$/u.test(line);

/** `이하람(데이터 팀장): 느린 쿼리를 찾는 법`: people with what they do, and behind a dash or a colon what they told. */
function withGist(bare: string): PlainByline | null {
	const [, people = ''] = /^([^:：–—]{2,60}?)(?:\s[-–—]\s|\s?[:：]\s?)(?:\S+\s){3}\S.*$/u.exec(bare) ?? [];
	const said = people === '' ? null : readPlainPeople(people);
	const isStated =
		said?.people.every(({ name }) => isFullAsianName(name)) === true &&
		said.people.some(({ role }) => role !== null);
	return said && isStated && said.sureness >= LIKELY ? { form: 'whole', ...said, sureness: SURE } : null;
}

const withoutAddress = (text: string): string =>
	text
		.replace(/https?:\/\/[^\s,]+/gu, '')
		.replace(/[\s,–—-]+$/u, '')
		.trim();
