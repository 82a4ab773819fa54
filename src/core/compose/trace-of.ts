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
	/** Whether somebody is linked, one of these others, or named in plain words that are no part of another's name. */
	besides(others: readonly NameLink[]): (speaker: NameLink) => boolean;
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
	return {
		hasLink: (speaker) => links.has(keyOfLink(speaker)),
		besides: (others) => {
			const known = new Set(others.map(keyOfLink));
			// A plain name of one of them may be another's of that name, unless a link says whose it is.
			const plain = others.filter((other) => !links.has(keyOfLink(other)));
			const shared = new Set(plain.map(({ name }) => keyOfName(name)));
			let words: string | null = null;
			return (speaker) => {
				const [key, name] = [keyOfLink(speaker), keyOfName(speaker.name)];
				if (links.has(key) || known.has(key) || shared.has(name)) return true;
				words ??= without(keyOfName(body.replace(WIKILINKS, '|')), others);
				return hasWord(words, name);
			};
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
