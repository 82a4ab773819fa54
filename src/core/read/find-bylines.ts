import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import type { LinkAt } from '../model/note-snapshot';
import type { Speaker } from '../model/review';

import type { HeadingNode } from './heading-tree';
import { isTagsOnly, readByline } from './read-byline';
import { nameLinkOf } from './read-name-link';
import type { ReviewContext } from './review-context';
import { titledHeading } from './titled-heading';

/**
 * The speakers named directly under a heading: the byline and those that follow it line by line.
 * While only metadata is known, links to known speakers stand in for the words; roles come with the text.
 */
export function findBylines(node: HeadingNode, context: ReviewContext): readonly Speaker[] {
	let speakers = found.get(node);
	if (!speakers) {
		speakers = context.lines ? bylinesIn(context.lines, node, context) : linkedSpeakers(node, context);
		found.set(node, speakers);
	}
	return speakers;
}

// A heading is asked several times whether it is a talk, and its node lives as long as one reading.
const found = new WeakMap<HeadingNode, readonly Speaker[]>();

function bylinesIn(lines: readonly string[], node: HeadingNode, context: ReviewContext): readonly Speaker[] {
	const speakers: Speaker[] = [];
	for (let line = node.heading.line + 1; line < node.bodyEnd; line += 1) {
		const text = lines[line] ?? '';
		if (text.trim() === '' && speakers.length > 0) break;
		if (text.trim() === '' || isSetextUnderline(text) || isTagsOnly(text)) continue;
		if (titledHeading(node, context)?.line === line) continue;
		const people = readByline(text, context.isSpeaker, context.vocabulary);
		if (people.length === 0) break;
		for (const person of people) if (!has(speakers, person)) speakers.push({ ...person, line });
	}
	return speakers;
}

const isSetextUnderline = (line: string): boolean => /^ {0,3}(?:=+|-+)\s*$/u.test(line);

function linkedSpeakers(node: HeadingNode, context: ReviewContext): readonly Speaker[] {
	const speakers: Speaker[] = [];
	let organization: NameLink | null = null;
	let line = -1;
	for (const link of context.linksBetween(node.heading.line + 1, node.bodyEnd)) {
		if (link.line !== line) organization = null;
		line = link.line;
		const named = nameLinkOf(link.link, aliasOf(link));
		if (!context.isSpeaker(named)) organization = named;
		else if (!has(speakers, named)) speakers.push({ ...named, affiliation: organization, role: null, line });
	}
	return speakers;
}

/** Obsidian shows a link without an alias by its own text. */
const aliasOf = (link: LinkAt): string | undefined => (link.displayText === link.link ? undefined : link.displayText);

const has = (speakers: readonly Speaker[], person: NameLink): boolean =>
	speakers.some((speaker) => keyOfLink(speaker) === keyOfLink(person));
