import type { NameLink } from '../model/name-link';
import { SPEAKER_LABEL } from '../vocabulary/byline-sentences';

import { isWikilink } from './read-name-link';
import { looksLikeName, readPeople, readPerson } from './read-people';
import type { Person } from './read-people';
import { readSentence } from './read-sentence';

/** Longer lines are prose: a byline is one sentence. */
const MAX_BYLINE = 600;

/**
 * The speakers that one line under a talk's heading names, in any accepted form; empty where it is no byline.
 *
 * @example readByline('[[Ada Lee]] · [[Acme]] · CTO', () => false)
 * //=> [{ name: 'Ada Lee', target: 'Ada Lee', affiliation: { name: 'Acme', target: 'Acme' }, role: 'CTO' }]
 */
export function readByline(line: string, isSpeaker: (person: NameLink) => boolean): readonly Person[] {
	const text = withoutTags(withoutMarkers(line));
	if (text === '' || text.length > MAX_BYLINE) return [];
	const people = readForms(text, isSpeaker);
	const composed = text.normalize('NFC');
	return people.length > 0 || composed === text ? people : readForms(composed, isSpeaker);
}

function readForms(text: string, isSpeaker: (person: NameLink) => boolean): readonly Person[] {
	const label = SPEAKER_LABEL.exec(text.replace(/\*\*|__/gu, ''));
	if (label) return readLabelled(text.replace(/\*\*|__/gu, '').slice(label[0].length), label[0], isSpeaker);
	if (/\s[·・]\s/u.test(text)) {
		const person = readPerson(text);
		const first = text.split(/\s[·・]\s/u, 1)[0] ?? '';
		if (person && (isWikilink(first) || isSpeaker(person))) return [person];
	}
	return readSentence(text, isSpeaker);
}

/** A label that could also announce a title counts where what follows is surely a person. */
function readLabelled(source: string, label: string, isSpeaker: (person: NameLink) => boolean): readonly Person[] {
	const people = readPeople(source);
	if (!/^(?:by|발표)\s*[:：]/iu.test(label)) return people;
	const isPerson = (person: Person): boolean => source.includes('[[') || isSpeaker(person) || looksLikeName(person);
	return people.every(isPerson) ? people : [];
}

/** Whether a line holds tags and nothing else. */
export function isTagsOnly(line: string): boolean {
	return withoutTags(line) === '' && line.trim() !== '';
}

/** Topics may stand at the end of a byline. */
function withoutTags(line: string): string {
	const words = line.trim().split(/\s/u);
	while (/^#[\p{L}\p{N}\p{M}_/-]+$/u.test(words.at(-1) ?? '')) words.pop();
	return words.join(' ').trim();
}

/** A byline may be a list item or stand in a quote. */
const withoutMarkers = (line: string): string => line.trim().replace(/^(?:[-*+]\s+|>\s?)+/u, '');
