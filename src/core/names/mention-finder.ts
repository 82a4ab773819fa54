import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import type { NotePath } from '../model/note-path';
import type { KnownPerson, UnlinkedMention } from '../model/unlinked-mention';
import { LinkPlaces } from '../text/can-hold-link';
import type { BylineWords } from '../vocabulary/byline-words';

import { calledOf } from './called-of';
import { isSureMention } from './mention-evidence';
import { isFreeBehind, placeBefore } from './name-place';
import { NameTree } from './name-tree';
import { tailOf } from './name-tail';
import { nameShapeOf } from './word-names';
import type { NameShape } from './word-names';

/** A note that is looked through. */
export interface NoteToSearch {
	readonly path: NotePath;
	/** As it is, in any normal form. */
	readonly text: string;
	/** Who speaks in it, where it is a review. */
	readonly speakers: readonly NameLink[];
}

/** What a person is called, and everybody who is called so. */
interface CalledSo {
	readonly written: string;
	readonly shape: NameShape;
	readonly people: KnownPerson[];
}

/** How far around a name is looked for what tells who is meant. */
const AROUND = 120;

/** Finds where notes name people and do not link them yet. Made once for all people, it looks at a note once for all. */
export class MentionFinder {
	readonly #names = new NameTree<CalledSo>();
	readonly #affiliations = new Map<KnownPerson, readonly string[]>();
	readonly #words: BylineWords;

	/** @param words the labels that stand before speakers */
	constructor(people: readonly KnownPerson[], words: BylineWords) {
		this.#words = words;
		for (const person of people) {
			const { names, affiliations } = calledOf(person);
			this.#affiliations.set(person, affiliations);
			for (const name of names) {
				const called = this.#names.valueOf(name, () => ({
					written: name,
					shape: nameShapeOf(name),
					people: [],
				}));
				if (!called.people.includes(person)) called.people.push(person);
			}
		}
	}

	/**
	 * The mentions of a note in their order, which do not overlap. Left out is what cannot become a link: code, links and
	 * addresses, properties, comments, HTML, formulas, tags and what the plugin itself writes. Takes linear time, never throws.
	 */
	find(note: NoteToSearch): readonly UnlinkedMention[] {
		const { text } = note;
		const mentions: UnlinkedMention[] = [];
		let places: LinkPlaces | null = null;
		let speakers: ReadonlySet<string> | null = null;
		let [line, lineStart, lineEnd] = [0, 0, -1];
		for (let at = this.#names.nextPlace(text, 0); at < text.length; at = this.#names.nextPlace(text, at)) {
			const from = at;
			at += 1;
			const found = this.#names.namesAt(text, from);
			const place = found.length > 0 ? placeBefore(text, from) : 'inside';
			if (place === 'inside') continue;
			while (lineEnd < from) {
				const next = text.indexOf('\n', Math.max(lineEnd + 1, lineStart));
				if (lineEnd >= 0) [line, lineStart] = [line + 1, lineEnd + 1];
				lineEnd = next < 0 ? text.length : next;
			}
			const before = text.slice(Math.max(lineStart, from - AROUND), from).normalize('NFC');
			speakers ??= new Set(note.speakers.map(keyOfLink));
			for (const { to, value } of found) {
				if (to > lineEnd) continue;
				const after = text.slice(to, Math.min(lineEnd, to + AROUND)).normalize('NFC');
				const read = this.#read(
					value,
					text.slice(from, to),
					before,
					after,
					place === 'joined',
					note.path,
					speakers,
				);
				if (read === null) continue;
				places ??= new LinkPlaces(text);
				if (places.isFree(from, to)) mentions.push({ from, to, line, column: from - lineStart, ...read });
				at = to;
				break;
			}
		}
		return mentions;
	}

	#read(
		{ people, shape, written }: CalledSo,
		text: string,
		before: string,
		after: string,
		isJoined: boolean,
		path: NotePath,
		speakers: ReadonlySet<string>,
	): Pick<UnlinkedMention, 'text' | 'people' | 'confidence'> | null {
		const name = text.normalize('NFC');
		const tail = isFreeBehind(after, name) ? tailOf(after, name) : null;
		if (tail === null) return null;
		const meant = this.#meant(
			people.filter((person) => person.path !== path),
			before,
			after,
		);
		const [person] = meant;
		if (!person) return null;
		const affiliations = this.#affiliations.get(person) ?? [];
		const hasSpoken = speakers.has(keyOfLink(person.link));
		const isSure = isSureMention(
			{ shape, name, written, tail, isJoined, before, after, affiliations, hasSpoken },
			this.#words,
		);
		if (isSure === null) return null;
		return { text, people: meant, confidence: isSure && meant.length === 1 ? 'ticked' : 'offered' };
	}

	/** Of several people with one name, the one whose affiliation stands near it. */
	#meant(people: readonly KnownPerson[], before: string, after: string): readonly KnownPerson[] {
		if (people.length < 2) return people;
		const around = `${before.slice(-40)} ${after.slice(0, 60)}`.toLowerCase();
		const there = people.filter((person) => this.#affiliations.get(person)?.some((one) => around.includes(one)));
		return there.length === 1 ? there : people;
	}
}
