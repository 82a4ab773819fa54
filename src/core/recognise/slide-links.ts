import { isDeck } from '../read/read-slides';
import type { NoteLine } from '../text/note-lines';

/** The addresses that a text names at its end or between its lines, `[name]: address`, by name in small letters. */
export function addressesByName(lines: readonly NoteLine[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const { kind, text } of lines) {
		const [, name = '', url = ''] = (kind === 'text' && DEFINITION.exec(text)) || [];
		if (name !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), url);
	}
	return found;
}

/** `[name]: address "title"` and footnotes: what they hold is judged where the text points to it. */
export const DEFINITION = /^ {0,3}\[([^[\]]{1,100})\]:\s*<?([^\s<>]*)/u;

/**
 * A line with all its links in the one form `[words](address)`, and without tags and attributes.
 *
 * @example withPlainLinks('<b>Slides</b>: [here][1]{:target="_blank"}', new Map([['1', '/a.pdf']])) //=> 'Slides: [here](/a.pdf)'
 */
export function withPlainLinks(line: string, addresses: ReadonlyMap<string, string>): string {
	const links = addresses.size === 0 ? line : line.replace(BY_NAME, asNamed(addresses));
	return links
		.replace(ANCHOR, asLink)
		.replace(/<(https?:[^<>\s]*)>/giu, ' $1 ')
		.replace(/<\/?[a-z][^<>]*>/giu, '')
		.replace(/\)\{[^{}]*\}(?:\{[^{}]*\})?/gu, ')');
}

const BY_NAME = /\[([^[\]]{1,200})\]\[([^[\]]{0,100})\]/gu;
const asNamed =
	(addresses: ReadonlyMap<string, string>) =>
	(whole: string, shown: string, name: string): string => {
		const url = addresses.get((name || shown).toLowerCase());
		return url === undefined ? whole : `[${shown}](${url})`;
	};

const ANCHOR = /<a\s([^<>]*)>([^<>]*)<\/a>/giu;
const asLink = (anchor: string, attributes: string, shown: string): string => {
	const [, url] = /\bhref\s*=\s*["']?([^"'\s]+)/iu.exec(attributes) ?? [];
	return url === undefined ? anchor : `[${shown}](${url})`;
};

/** The decks that a page shows within itself; null where the line shows nothing of the kind. */
export function embeddedDecks(line: string): readonly string[] | null {
	const inTags = [...line.matchAll(SOURCE)].map(([, url = '']) => shownBy(url)).filter(canBeShown);
	if (inTags.length > 0 || /<(?:iframe|script|embed|object)\b/iu.test(line)) return inTags;
	if (!SHORTCODE.test(line)) return null;
	return [...line.matchAll(/https?:\/\/[^\s"'<>{}[\]]+/gu)].map(([url]) => url).filter(isDeck);
}

/** The address of what a page shows in a frame. */
const SOURCE = /\b(?:src|data)\s*=\s*["']?([^"'\s>]+)/giu;
/** `{% embed https://… %}` `{{< slides "https://…" >}}` `[embed]https://…[/embed]`, alone on a line. */
const SHORTCODE = /^\s*(?:\{[%{].*[%}]\}|\[(\w+)\][^[\]]*\[\/\1\])\s*$/u;
const canBeShown = (url: string): boolean => isDeck(url) || /\.(?:pdf|pptx?|odp)(?:[?#]|$)/iu.test(url);

/** Some blogs frame a card of a page, and say in the address which one. */
function shownBy(address: string): string {
	const [, inner] = /[?&](?:url|src)=(https?%3A%2F%2F[^&]*)/iu.exec(address) ?? [];
	if (inner === undefined || isDeck(address)) return address;
	try {
		return decodeURIComponent(inner);
	} catch {
		return address;
	}
}
