import { plainLine } from '../text/inert';

import { withoutAddresses } from './read-name-link';

/** Longer lines are prose, and no heading, title or byline. */
const MAX_LINE = 600;

/** A tag, a comment or an address; `<제목>` and `<Two words>` are words. */
const TAG =
	/<(?:\/[A-Za-z]|!|[a-z]+:)[^<>]*>|<[A-Za-z][A-Za-z\d-]*(?:\s*\/?>|\s[^<>=]*=[^<>]*>|\s+(?:async|controls|defer|open)\s*>)/gu;

/**
 * What a reader sees of a short line of Markdown: without pictures, addresses, HTML and emphasis. Empty for prose of
 * more than 600 characters.
 *
 * @example shownText('**1. [Kafka](https://a.example)**<br>') //=> '1. Kafka'
 */
export function shownText(line: string): string {
	if (line.length > MAX_LINE * 3) return '';
	const plain = line
		.replace(/!\[[^[\]]*\]\([^()]*\)/gu, '')
		.replace(TAG, '')
		.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu, '$1');
	const shown = plainLine(withoutAddresses(withoutAddresses(plain)))
		.replace(/\*{2,3}|__|~~|`/gu, '')
		.replace(/&nbsp;|&#160;/gu, ' ')
		.replace(/&amp;/gu, '&')
		.replace(/[\s\u00A0\u3000]+/gu, ' ')
		.trim();
	const wrapped = /^[*_]([^*_]+)[*_]$/u.exec(shown)?.[1];
	return shown.length > MAX_LINE ? '' : (wrapped ?? shown);
}

/** A title without quotes round all of it. */
export function withoutQuotes(title: string): string {
	const inner =
		/^["“”'‘「『《〈<]([^"“”'‘’「」『』《》〈〉<>]*(?:['’][^"“”「」『』《》〈〉<>]*)?)["”“'’」』》〉>]$/u.exec(
			title.trim(),
		);
	return (inner?.[1] ?? title).trim();
}
