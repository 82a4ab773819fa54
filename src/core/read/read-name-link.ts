import type { NameLink } from '../model/name-link';
import { plainLine } from '../text/inert';

const WIKILINK = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/u;

/** Every wikilink of a line, as `matchAll` gives them: target and alias. Linear: no bracket is looked at twice. */
export const WIKILINKS = /\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/gu;

/**
 * A name as a note writes it: a wikilink or plain text. Null for nothing.
 *
 * @example readNameLink('[[김민수 (라인)|김민수]]') //=> { name: '김민수', target: '김민수 (라인)' }
 */
export function readNameLink(text: string): NameLink | null {
	const trimmed = text.trim();
	const link = WIKILINK.exec(trimmed);
	if (link) return nameLinkOf(link[1] ?? '', link[2]);
	return trimmed === '' ? null : { name: trimmed, target: trimmed };
}

/** A name as prose writes it: as `readNameLink`, and a plain name without the backslashes that keep it inert. */
export function readInlineName(text: string): NameLink | null {
	return isWikilink(text) ? readNameLink(text) : readNameLink(plainLine(text.trim()));
}

/** The name of a link with this target and this alias. The heading a link leads to is no part of a name. */
export function nameLinkOf(link: string, alias: string | undefined): NameLink {
	const target = link.split('#', 1)[0]?.trim() ?? '';
	const shown = alias?.trim();
	return { name: shown ? shown : target.slice(target.lastIndexOf('/') + 1), target };
}

/** Whether text is one wikilink and nothing else. */
export function isWikilink(text: string): boolean {
	return WIKILINK.test(text.trim());
}

const FOOTNOTE_OR_LINK =
	/\\.|\[\^[^\s[\]]+\]|\[((?:[^[\]\\]|\\.)+)\](?:\[[^[\]]*\]|\((?:<[^<>()[\]]*>|(?:[^\s()[\]<>]|\([^\s()[\]]*\))*)(?:\s+"[^"()[\]]*")?\))/gu;

/**
 * A line with what its Markdown links show in place of them, and without footnotes. Wikilinks stay.
 *
 * @example withoutAddresses('[Ada](https://a.example)[^1] and [Bo][2]') //=> 'Ada and Bo'
 */
export function withoutAddresses(line: string): string {
	return line.replace(FOOTNOTE_OR_LINK, (found, shown?: string) => (found.startsWith('\\') ? found : (shown ?? '')));
}
