import { keyOfName } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import type { FoundSpeaker, FoundTalk } from '../model/text-reading';
import { readByline } from '../read/read-byline';
import { nameLinkOf, WIKILINKS, withoutAddresses } from '../read/read-name-link';
import { readPeople } from '../read/read-people';
import type { Person } from '../read/read-people';
import { readTalkHeading } from '../read/talk-heading';
import { applyEdits } from '../text/apply-edits';
import type { TextEdit } from '../text/apply-edits';
import { canHoldLink } from '../text/can-hold-link';
import { insertionAt } from '../text/insertions';
import { noteLines } from '../text/note-lines';
import { readNumbering } from '../vocabulary/numbering';
import type { Vocabulary } from '../vocabulary/vocabulary';

import type { AdoptedText } from './adopted-text';

/** A talk of a reading in the text that says it: the lines of its heading and of its speakers. */
export interface PlacedTalk extends FoundTalk {
	/** The line of its heading, or null where it has none. */
	readonly heading: number | null;
}

/** The links round names by which a line says who speaks, and those speakers of a talk whom no links make it say. */
export interface NameLinks {
	readonly groups: readonly { readonly speakers: readonly FoundSpeaker[]; readonly edits: readonly TextEdit[] }[];
	readonly unread: readonly FoundSpeaker[];
}

/** Somebody as a line names them: where it links them, with the note that the link leads to. */
export function personOn(line: string, name: string): NameLink {
	const links = [...line.matchAll(WIKILINKS)].map(([, target = '', alias]) => nameLinkOf(target, alias));
	return links.find((link) => keyOfName(link.name) === keyOfName(name)) ?? { name, target: name };
}

/** Whether our own reader says of somebody what was found. */
export function isSameSpeaker(read: Person, { name, affiliation, role }: FoundSpeaker): boolean {
	return (
		keyOfName(read.name) === keyOfName(name) &&
		keyOfName(read.affiliation?.name ?? '') === keyOfName(affiliation ?? '') &&
		keyOfName(read.role ?? '') === keyOfName(role ?? '')
	);
}

/**
 * Links the speakers of a talk on the lines that name them, as far as our own reader then reads them as they were found.
 *
 * @param known who speaks according to the properties
 */
export function linksIn(
	note: AdoptedText,
	talk: PlacedTalk,
	known: ReadonlySet<NameKey>,
	vocabulary: Vocabulary,
): NameLinks {
	const isSpeaker = (person: NameLink): boolean => known.has(keyOfLink(person));
	const peopleOf = (text: string, isHeading: boolean): readonly Person[] => {
		if (!isHeading) return readByline(text, isSpeaker, vocabulary);
		const words = noteLines(text)[0]?.content ?? '';
		const { speakers } = readTalkHeading(words, known, vocabulary);
		return speakers.length > 0
			? speakers
			: readPeople(withoutAddresses(readNumbering(words, vocabulary)?.rest ?? words));
	};
	const groups: NameLinks['groups'][number][] = [];
	const unread: FoundSpeaker[] = [];
	for (const [at, speakers] of byLine(talk)) {
		const line = note.lines[at];
		const isReadable = (line?.kind === 'text' || line?.kind === 'heading') && note.isFree(at);
		const wishes = isReadable ? waysToLink(line.text, speakers) : [];
		const linked = wishes.find((links) => {
			const people = peopleOf(applyEdits(line?.text ?? '', links), at === talk.heading);
			return (
				people.length === speakers.length &&
				speakers.every((one) => people.some((it) => isSameSpeaker(it, one)))
			);
		});
		const start = note.start(at);
		if (!linked) unread.push(...speakers);
		else groups.push({ speakers, edits: linked.map(({ from, insert }) => insertionAt(start + from, insert)) });
	}
	return { groups, unread };
}

function byLine({ speakers }: PlacedTalk): ReadonlyMap<number, readonly FoundSpeaker[]> {
	const lines = new Map<number, FoundSpeaker[]>();
	for (const speaker of speakers) lines.set(speaker.line, [...(lines.get(speaker.line) ?? []), speaker]);
	return lines;
}

interface Range {
	readonly from: number;
	readonly to: number;
}

/** The ways to link the names of a line: with their organizations, alone, not at all. */
function waysToLink(line: string, speakers: readonly FoundSpeaker[]): readonly (readonly TextEdit[])[] {
	const names: Range[] = [];
	const organizations: Range[] = [];
	for (const { name, affiliation } of speakers) {
		const place = placesOf(line, name).find((one) => isApart(one, names));
		if (!place) return [[]];
		names.push(place);
		const near = affiliation === null ? [] : placesOf(line, affiliation);
		const distance = ({ from }: Range): number => Math.abs(from - place.from);
		organizations.push(...[...near].sort((a, b) => distance(a) - distance(b)).slice(0, 1));
	}
	const apart = organizations.filter((one, at) => isApart(one, [...names, ...organizations.slice(0, at)]));
	return [[...names, ...apart], names, []].map((ranges) =>
		ranges.flatMap(({ from, to }) => [insertionAt(from, '[['), insertionAt(to, ']]')]),
	);
}

const isApart = (one: Range, others: readonly Range[]): boolean =>
	others.every(({ from, to }) => one.to <= from || to <= one.from);

/** Where a line names somebody or something by a word of its own that can be a link. */
function placesOf(line: string, name: string): readonly Range[] {
	const places: Range[] = [];
	if (/[[\]|#^]/u.test(name)) return places;
	for (const spelling of new Set([name, name.normalize('NFC'), name.normalize('NFD')])) {
		for (let from = line.indexOf(spelling); from >= 0; from = line.indexOf(spelling, from + 1)) {
			const to = from + spelling.length;
			const around = (line[from - 1] ?? '') + (line[to] ?? '');
			const isWord =
				!isOneWord(line.slice(Math.max(0, from - 1), from + 1)) && !isOneWord(line.slice(to - 1, to + 1));
			if (isWord && !/[[\]]/u.test(around) && canHoldLink(line, from, to)) places.push({ from, to });
		}
		if (places.length > 0) break;
	}
	return places;
}

/** Latin letters and digits go on with a word. Korean and Japanese words have particles behind them, and no gaps. */
const isOneWord = (two: string): boolean => /^[\p{Script=Latin}\p{N}]{2}$/u.test(two);
