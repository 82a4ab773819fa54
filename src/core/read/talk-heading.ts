import { keyOfName } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import { plainLine } from '../text/inert';
import { readNumbering } from '../vocabulary/numbering';
import type { NumberingWords } from '../vocabulary/numbering';

import { looksLikeName, readPeople } from './read-people';
import type { Person } from './read-people';
import { isWikilink, nameLinkOf, WIKILINKS, withoutAddresses } from './read-name-link';
import { tailsOf } from './heading-tails';
import type { TailForm } from './heading-tails';
import { withoutQuotes } from './shown-text';

/** What the heading of a talk says by itself. */
export interface TalkHeading {
	readonly number: number | null;
	/** Whether the heading says that it is a talk: by a number or a word such as `Session`. */
	readonly isNumbered: boolean;
	readonly title: string;
	readonly speakers: readonly Person[];
}

/**
 * Reads `2부: Title - Name (Org)`. A name without a link counts when it is known to speak in this note,
 * or, in a note that names no speakers, when it stands behind a dash with its organization in brackets.
 */
export function readTalkHeading(heading: string, speakers: ReadonlySet<NameKey>, words: NumberingWords): TalkHeading {
	const shown = withoutAddresses(unwrapped(heading));
	const numbering = readNumbering(shown, words);
	const rest = (numbering?.rest ?? shown).trim();
	const tail = readTail(rest, speakers) ?? readLinkedTail(rest);
	return {
		number: numbering?.number ?? null,
		isNumbered: numbering !== null,
		title: plainLine(tail ? tail.title : rest),
		speakers: tail?.people ?? [],
	};
}

/** A heading that is bold as a whole says what stands inside. */
function unwrapped(heading: string): string {
	const [, , words] = /^\s*(\*\*|__)([^*_]*)\1\s*$/u.exec(heading) ?? [];
	return words ?? heading;
}

/** A title and whom the heading names behind it or before it. */
interface Tail {
	readonly title: string;
	readonly people: readonly Person[];
}

/** Where else in a heading a link may name who speaks: the others are as often what the talk is about. */
const LINKED_FORMS: ReadonlySet<TailForm> = new Set(['quoted', 'behind', 'square', 'by', 'slash', 'colon', 'led']);

/** `Title / [[Name]]`, `[[Name]] 「Title」` and the like: everybody is linked. */
function readLinkedTail(text: string): Tail | null {
	if (!text.includes('[[')) return null;
	const links = new Map<string, NameLink>();
	const shown = text.replace(WIKILINKS, (_, target: string, alias: string | undefined) => {
		const link = nameLinkOf(target, alias);
		links.set(keyOfName(link.name), link);
		return link.name;
	});
	const linkOf = ({ name }: NameLink): NameLink | undefined => links.get(keyOfName(name));
	const tail = tailsOf(shown).find(({ form, people }) => LINKED_FORMS.has(form) && people.every(linkOf));
	if (!tail?.title) return null;
	const people = tail.people.map((person) => ({
		...person,
		...linkOf(person),
		affiliation: person.affiliation && (linkOf(person.affiliation) ?? person.affiliation),
	}));
	return { title: withoutQuotes(tail.title), people };
}

function readTail(text: string, speakers: ReadonlySet<NameKey>): Tail | null {
	const isSpeaker = (person: NameLink): boolean => speakers.has(keyOfLink(person));
	for (const dash of [...text.matchAll(/\s(?:[-–—|])\s/gu)].reverse().slice(0, 2)) {
		const source = text.slice(dash.index + dash[0].length);
		const people = peopleIn(source);
		const isSure = (person: Person): boolean => isLinked(person, source) || isSpeaker(person);
		const isLikely =
			speakers.size === 0 &&
			people.length === 1 &&
			people.every((person) => person.affiliation !== null && looksLikeName(person));
		if (people.length > 0 && (people.every(isSure) || isLikely))
			return { title: text.slice(0, dash.index).trim(), people };
	}
	const bracket = /\s*[([（]([^()（）]*)[)\]）]$/u.exec(text.length > MAX_HEADING ? '' : text);
	const source = bracket?.[1] ?? '';
	const found = peopleIn(source.replace(/\s*\/\s*/u, ', '));
	const isSure = (person: Person): boolean => isLinked(person, source) || isSpeaker(person);
	const [first] = found;
	if (!bracket || bracket.index === 0 || !first || !isSure(first)) return null;
	const last = found.at(-1) ?? first;
	const named = found.slice(0, -1);
	const isOrganization = named.length > 0 && !isSpeaker(last) && (named.length === 1 || named.every(isSure));
	const people = isOrganization
		? named.map((person) => ({ ...person, affiliation: person.affiliation ?? asName(last) }))
		: found;
	return { title: text.slice(0, bracket.index).trim(), people };
}

/** A sign before somebody's name on a site is no part of it. */
const peopleIn = (source: string): readonly Person[] =>
	readPeople(source).map((person) => ({
		...person,
		name: person.name.replace(/^@(?=\w)/u, ''),
		target: person.target.replace(/^@(?=\w)/u, ''),
	}));

/** Longer headings are prose, and looking for brackets in them would cost time without end. */
const MAX_HEADING = 1000;

const isLinked = (person: NameLink, source: string): boolean =>
	[...source.matchAll(/\[\[[^[\]]+\]\]/gu)].some(([link]) => isWikilink(link) && link.includes(person.target));

const asName = ({ name, target }: Person): NameLink => ({ name, target });
