import { isFullAsianName, isFullKoreanName, soundsLikeOrganization, splitRole } from '../vocabulary/person-words';

import { looksLikeName } from './read-people';

/**
 * Words that name people, as `readPeople` reads them: parted by commas, without nicknames and without honorifics behind
 * brackets.
 *
 * @example asPeopleList('이하람·정다온 외 2명') //=> '이하람, 정다온'
 */
export function asPeopleList(said: string): string {
	return withoutNicknames(said)
		.replace(/([)）])\s?(?:님|さん|氏)(?=$|[\s,、])/gu, '$1')
		.replace(/^([^(),]*\([^()]*\)[^(),]*[^\s(),])\s*\([^()]*\)$/u, '$1')
		.replace(/\s+외\s+\d+\s*(?:인|명|분).*$/u, '')
		.replace(/\s(?:x|X|×|\+)\s/gu, ', ');
}

/** `이하람·달` and `王小明-xiaoming` are names with a nickname, `이하람·정다온` two people. */
function withoutNicknames(text: string): string {
	const [, known = ''] = /^(\p{Script=Han}{2,4}|[가-힣]{3,4})-[\p{L}\d_.]{2,20}$/u.exec(text) ?? [];
	if (isFullAsianName(known)) return known;
	const [, first = '', second = '', rest = ''] = /^([^\s·・,()]+)[·・]([^\s·・,()]+)(.*)$/u.exec(text) ?? [];
	if (first === '') return text;
	if (soundsLikeOrganization(second)) return `${first} (${second})${rest}`;
	return isFullKoreanName(second) || !isFullKoreanName(first) ? `${first}, ${second}${rest}` : first + rest;
}

/** What stands behind a name in brackets and is another name for the same person, or no organization. */
export function isNickname(beside: string, name: string): boolean {
	if (beside === name || /^@|^(?:remote|online|원격|온라인)$/iu.test(beside)) return true;
	if (/^[a-z][a-z\d._-]*$/u.test(beside)) return !/[.](?:io|com|net|org|dev|ai|co|app|kr|jp)$/u.test(beside);
	const isLatin = /^\p{Script=Latin}/u.test(beside);
	return (
		isLatin && isFullKoreanName(name) && looksLikeName({ name: beside, target: beside }) && !splitRole(beside).role
	);
}
