import type { NameLink } from '../model/name-link';
import { isNobody } from '../vocabulary/byline-sentences';
import { labelOf } from '../vocabulary/byline-words';
import type { BylineWords } from '../vocabulary/byline-words';

import { readPlainPeople } from './plain-people';
import { isWikilink, nameLinkOf, readInlineName, WIKILINKS, withoutAddresses } from './read-name-link';
import { looksLikeName, readPeople, readPerson } from './read-people';
import type { Person } from './read-people';
import { readSentence, readWrittenSentence } from './read-sentence';
import { shownText } from './shown-text';

/** Longer lines are prose: a byline is one sentence. */
const MAX_BYLINE = 600;

/**
 * The speakers that one line under a talk's heading names, in any accepted form; empty where it is no byline.
 *
 * @example readByline('[[Ada Lee]] · [[Acme]] · CTO', () => false, vocabulary)
 * //=> [{ name: 'Ada Lee', target: 'Ada Lee', affiliation: { name: 'Acme', target: 'Acme' }, role: 'CTO' }]
 */
export function readByline(line: string, isSpeaker: IsSpeaker, words: BylineWords): readonly Person[] {
	const text = withoutAddresses(withoutTags(withoutMarkers(line)));
	if (text === '' || text.length > MAX_BYLINE || isCode(text)) return [];
	const people = readForms(text, isSpeaker, words);
	const composed = text.normalize('NFC');
	return people.length > 0 || composed === text ? people : readForms(composed, isSpeaker, words);
}

type IsSpeaker = (person: NameLink) => boolean;

function readForms(text: string, isSpeaker: IsSpeaker, words: BylineWords): readonly Person[] {
	const written = readWrittenSentence(text);
	if (written) return [written];
	const bare = text.replace(/\*\*|__/gu, '');
	const own = readOwnSentence(bare, isSpeaker, words);
	if (own.length > 0) return own;
	const label = labelOf(bare, words);
	if (label) {
		const people = namedIn(label.rest, isSpeaker);
		return label.isSure || areSurelyPeople(people, label.rest, isSpeaker) ? people : [];
	}
	if (/\s[·・]\s/u.test(text)) {
		const person = readPerson(text);
		const first = text.split(/\s[·・]\s/u, 1)[0] ?? '';
		if (person && (isWikilink(first) || isSpeaker(person))) return [person];
	}
	return readSentence(text, isSpeaker);
}

/** The people behind a label: whoever is linked or known to speak, and others where plain words surely name people. */
function namedIn(source: string, isSpeaker: IsSpeaker): readonly Person[] {
	const linked = new Set(
		[...source.matchAll(WIKILINKS)].map(([, target, alias]) => nameLinkOf(target ?? '', alias).target),
	);
	const people = readPeople(source);
	const isKnown = (person: Person): boolean => linked.has(person.target) || isSpeaker(person);
	if (people.every(isKnown)) return people;
	const named = readPlainPeople(shownText(source))?.people.map(({ name }) => name);
	const isNamed = (person: NameLink): boolean => !isNobody(person.name) && looksLikeName(person);
	if (!named) return people.filter((person) => isKnown(person) || isNamed(withoutSigns(person)));
	const sure = people.filter((person) => isKnown(person) || named.includes(person.name));
	return sure.length > 0 ? sure : people.filter(({ name }) => !isNobody(name));
}

/** `[이하람]` and `이하람#1` are spellings of a name. */
const withoutSigns = ({ name, target }: Person): NameLink => ({ name: name.replace(/^\[|\]$|#\d+$/gu, ''), target });

/** A sentence that the person gave a form to. What stands in its holes can still be something else than people. */
function readOwnSentence(text: string, isSpeaker: IsSpeaker, { sentences }: BylineWords): readonly Person[] {
	for (const sentence of sentences) {
		const groups = sentence.exec(text.replace(/\s+/gu, ' '))?.groups;
		const source = groups?.['name'] ?? '';
		const people = readPeople(source);
		if (!groups || !areSurelyPeople(people, source, isSpeaker)) continue;
		const affiliation = readInlineName(groups['affiliation'] ?? '');
		const role = readInlineName(groups['role'] ?? '')?.name ?? null;
		return people.map((person) => ({
			...person,
			affiliation: person.affiliation ?? affiliation,
			role: person.role ?? role,
		}));
	}
	return [];
}

const areSurelyPeople = (people: readonly Person[], source: string, isSpeaker: IsSpeaker): boolean =>
	people.every((person) => source.includes('[[') || isSpeaker(person) || looksLikeName(person));

/** Whether all of a line is code: it says nothing, it shows how something is written. */
export const isCode = (line: string): boolean => /^(`+)[^`]+\1$/u.test(line.trim());

/** Whether a line holds tags and nothing else. */
export function isTagsOnly(line: string): boolean {
	return withoutTags(line) === '' && line.trim() !== '';
}

/** A line in three parts: what is before the tags at its end, those tags with their gaps, and its block id and space. */
export interface TaggedLine {
	readonly before: string;
	readonly tags: readonly { readonly gap: string; readonly tag: string }[];
	readonly after: string;
}

/**
 * Parts a line from the tags at its end.
 *
 * @example splitTags('Ada #topic/kafka') //=> { before: 'Ada', tags: [{ gap: ' ', tag: '#topic/kafka' }], after: '' }
 */
export function splitTags(line: string): TaggedLine {
	const parts = line.split(/(\s+)/u);
	let end = parts.length - (parts.at(-1) === '' ? 2 : 0);
	// Only at its end is a block id one.
	if (end > 1 && /^\^[A-Za-z0-9-]+$/u.test(parts[end - 1] ?? '')) end -= 2;
	const after = parts.slice(Math.max(0, end)).join('');
	const tags: { gap: string; tag: string }[] = [];
	for (; /^#[\p{L}\p{N}\p{M}_/-]+$/u.test(parts[end - 1] ?? ''); end -= 2)
		tags.unshift({ gap: parts[end - 2] ?? '', tag: parts[end - 1] ?? '' });
	return { before: parts.slice(0, Math.max(0, end)).join(''), tags, after };
}

/** Topics may stand at the end of a byline. */
const withoutTags = (line: string): string => splitTags(line).before.trim();

/** A byline may be a list item or stand in a quote. */
const withoutMarkers = (line: string): string => line.trim().replace(/^(?:[-*+]\s+|>\s?)+/u, '');
