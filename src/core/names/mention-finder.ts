import type { NameKey } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import type { NotePath } from '../model/note-path';
import type { KnownPerson, UnlinkedMention } from '../model/unlinked-mention';
import { LinkPlaces } from '../text/can-hold-link';
import type { BylineWords } from '../vocabulary/byline-words';

import { calledOf } from './called-of';
import { isSureMention } from './mention-evidence';
import { NameInPlace } from './name-in-place';
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
	readonly isLatin: boolean;
	/** Whether it is a word in small letters: `will`. */
	readonly isWordInSmall: boolean;
	readonly people: KnownPerson[];
}

/** Finds where notes name people and do not link them yet. Made once for all people, it looks at a note once for all. */
export class MentionFinder {
	readonly #names = new NameTree<CalledSo>();
	readonly #affiliations = new Map<KnownPerson, readonly string[]>();
	readonly #keys = new Map<KnownPerson, NameKey>();
	readonly #words: BylineWords;

	/** @param words the labels that stand before speakers */
	constructor(people: readonly KnownPerson[], words: BylineWords) {
		this.#words = words;
		for (const person of people) this.add(person);
	}

	/** Looks for one more person from now on. */
	add(person: KnownPerson): void {
		const { names, affiliations } = calledOf(person);
		this.#affiliations.set(person, affiliations);
		this.#keys.set(person, keyOfLink(person.link));
		for (const name of names) {
			const called = this.#names.valueOf(name, () => {
				const shape = nameShapeOf(name);
				const isLatin = /^[\p{sc=Latin}\p{P}\s]+$/u.test(name);
				const isWordInSmall = shape === 'word' && /^\p{Lu}/u.test(name);
				return { written: name, shape, isLatin, isWordInSmall, people: [] };
			});
			if (!called.people.includes(person)) called.people.push(person);
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
		let speakers: ReadonlySet<NameKey> | null = null;
		let [line, counted, lineStart, lineEnd] = [0, 0, 0, -1];
		for (let at = this.#names.nextPlace(text, 0); at < text.length; at = this.#names.nextPlace(text, at)) {
			const from = at;
			at += 1;
			for (const { to, value } of this.#names.namesAt(text, from)) {
				if ((value.isWordInSmall && isSmall(text.charCodeAt(from))) || isWithinWord(text, to)) continue;
				const before = placeBefore(text, from, mentions.at(-1)?.to ?? 0);
				if (before === 'inside') break;
				if (lineEnd < from) {
					lineStart = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
					const next = text.indexOf('\n', from);
					lineEnd = next < 0 ? text.length : next;
				}
				if (to > lineEnd) continue;
				const place = new NameInPlace(text, from, to, { from: lineStart, to: lineEnd }, before === 'joined');
				speakers ??= new Set(note.speakers.map(keyOfLink));
				const read = this.#read(value, place, note.path, speakers);
				if (read === null) continue;
				at = to;
				places ??= new LinkPlaces(text);
				if (!places.isFree(from, to)) break;
				for (; counted < lineStart; line += 1) counted = text.indexOf('\n', counted) + 1;
				const { people, confidence } = read;
				const words = text.slice(from, to);
				mentions.push({ from, to, line, column: from - lineStart, text: words, people, confidence });
				break;
			}
		}
		return mentions;
	}

	#read(
		called: CalledSo,
		place: NameInPlace,
		path: NotePath,
		speakers: ReadonlySet<NameKey>,
	): Pick<UnlinkedMention, 'people' | 'confidence'> | null {
		const { name, near } = place;
		const { people, written, shape, isLatin } = called;
		const tail = isFreeBehind(near, name) ? tailOf(near, name) : null;
		if (tail === null) return null;
		// In somebody's own note a name means them, whoever shares it.
		if (people.some((person) => person.path === path)) return null;
		const meant = people.length > 1 ? this.#meant(people, place) : people;
		const [person] = meant;
		if (!person) return null;
		const affiliations = this.#affiliations.get(person) ?? [];
		const key = this.#keys.get(person);
		const hasSpoken = key !== undefined && speakers.has(key);
		const isSure = isSureMention(place, tail, { written, shape, isLatin, affiliations, hasSpoken }, this.#words);
		if (isSure === null) return null;
		return { people: meant, confidence: isSure && meant.length === 1 ? 'ticked' : 'offered' };
	}

	/** Of several people with one name, the one whose affiliation stands near it. */
	#meant(people: readonly KnownPerson[], { before, after }: NameInPlace): readonly KnownPerson[] {
		const around = `${before.slice(-40)} ${after.slice(0, 60)}`.toLowerCase();
		const there = people.filter((person) => this.#affiliations.get(person)?.some((one) => around.includes(one)));
		return there.length === 1 ? there : people;
	}
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Whether Latin letters go on at an offset, and not with a title of capitals: `CTO`, `VP`, `PM`. Most words end here. */
function isWithinWord(text: string, at: number): boolean {
	const code = text.charCodeAt(at) | 0x20;
	return isSmall(code) && isSmall(text.charCodeAt(at - 1) | 0x20) && code !== 0x63 && code !== 0x70 && code !== 0x76;
}
