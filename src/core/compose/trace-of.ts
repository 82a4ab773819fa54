import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import type { NameKey } from '../model/name-key';
import { keyOfName } from '../model/name-key';
import { nameLinkOf, WIKILINKS } from '../read/read-name-link';
import { topicsOf } from '../read/topics';
import { findFrontmatter } from '../text/frontmatter';

/** What the body of a note says in whatever form. */
export interface Trace {
	/** Whether somebody is linked anywhere. */
	hasLink(speaker: NameLink): boolean;
	/** Whether somebody is linked, or named in plain words that are no part of the name of one of these others. */
	hasName(speaker: NameLink, others: readonly NameLink[]): boolean;
	hasTopic(topic: string): boolean;
}

/** Topics as tags say them, wherever they stand: up to what ends a tag. */
const TOPIC_TAGS = /#topic\/[^\s!-,.:-@[-^`{-~]+/giu;

/**
 * What a body still says, read from its bare words: also where a heading is broken for a moment, or a code fence is
 * still open, so that nobody is taken for gone who is only out of sight.
 */
export function traceOf(text: string): Trace {
	const body = text.slice(findFrontmatter(text)?.bodyStart ?? 0);
	const links = new Set(
		[...body.matchAll(WIKILINKS)].map(([, link = '']) =>
			keyOfLink(nameLinkOf(link.replace(/\\$/u, ''), undefined)),
		),
	);
	const topics = new Set(topicsOf(body.match(TOPIC_TAGS) ?? []).map(keyOfName));
	let words: string | null = null;
	return {
		hasLink: (speaker) => links.has(keyOfLink(speaker)),
		hasName: (speaker, others) => {
			const key = keyOfLink(speaker);
			if (links.has(key) || others.some((other) => keyOfLink(other) === key)) return true;
			const name = keyOfName(speaker.name);
			// The same plain name may be this one's, unless it is known to be the other's by a link.
			const another = others.filter((other) => keyOfName(other.name) !== name || links.has(keyOfLink(other)));
			words ??= keyOfName(body.replace(WIKILINKS, '|'));
			return hasWord(without(words, another), name);
		},
		hasTopic: (topic) => topics.has(keyOfName(topic)),
	};
}

const without = (words: string, people: readonly NameLink[]): string =>
	people.reduce((left, { name }) => left.split(keyOfName(name) || '\n').join('|'), words);

/** Whether a text has a name in it: Korean and Japanese names anywhere, others as a word of their own. */
function hasWord(words: string, name: NameKey): boolean {
	if (name === '') return false;
	for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
		const end = at + name.length;
		if (!isOneWord(words.slice(Math.max(0, at - 1), at + 1)) && !isOneWord(words.slice(end - 1, end + 1)))
			return true;
	}
	return false;
}

const isOneWord = (two: string): boolean => /^[\p{Script=Latin}\p{N}]{2}$/u.test(two);
