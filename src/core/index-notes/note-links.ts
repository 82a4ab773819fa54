import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry } from '../linked-index/speaker-entry';
import type { NotePath } from '../model/note-path';
import type { Reflection } from '../model/reflection';
import type { Review, Section, Speaker, Talk } from '../model/review';
import { plainLine } from '../text/inert';
import { headingForLink, wikilink } from '../text/wikilink';

/** What a link names a note by: its name where that is enough, else its path. Only the vault knows. */
export type LinkpathOf = (path: NotePath) => string;

/** Links into notes. */
export class NoteLinks {
	readonly #index: LinkedIndex;
	readonly #linkpathOf: LinkpathOf;

	constructor(index: LinkedIndex, linkpathOf: LinkpathOf) {
		this.#index = index;
		this.#linkpathOf = linkpathOf;
	}

	toReview(review: Review, label: string): string {
		return wikilink(this.#linkpathOf(review.path), label);
	}

	toReflection(reflection: Reflection): string {
		return wikilink(this.#linkpathOf(reflection.path), reflection.title);
	}

	/**
	 * To the talk's heading. Obsidian goes to the first heading of that text: of two talks with one heading the second
	 * cannot be reached, and its link leads to the first, which is nearer than the top of the note.
	 */
	toTalk(review: Review, talk: Talk): string {
		return this.#toHeading(review, [talk.heading], labelOfTalk(talk));
	}

	/** To a section of a talk, through the talk's heading: every talk may have a section of that name. */
	toSection(review: Review, talk: Talk, section: Section): string {
		return this.#toHeading(review, [talk.heading, section.heading], plainLine(section.heading));
	}

	/** To whom a mention means, shown as the review says the name. */
	toMention(speaker: Speaker): string {
		const entry = this.#index.speakerOf(speaker);
		return entry ? wikilink(this.#linkpathOfSpeaker(entry), speaker.name) : wikilink(speaker.name);
	}

	toSpeaker(entry: SpeakerEntry): string {
		return wikilink(this.#linkpathOfSpeaker(entry), entry.name);
	}

	#toHeading(review: Review, headings: readonly string[], label: string): string {
		const subpath = headings.map(headingForLink).filter(Boolean);
		return wikilink([this.#linkpathOf(review.path), ...subpath].join('#'), label);
	}

	#linkpathOfSpeaker({ name, note }: SpeakerEntry): string {
		return note ? this.#linkpathOf(note.path) : name;
	}
}

/**
 * A talk as it is listed: its number as the note writes it (`1부`, `Session 1`, `첫 번째`), then its title.
 *
 * @example labelOfTalk({ number: 1, title: '데이터', heading: '1부: 데이터 - 여환성', … }) //=> '1부 데이터'
 */
export function labelOfTalk({ number, title, heading }: Pick<Talk, 'number' | 'title' | 'heading'>): string {
	const numbering = number === null ? null : /^.*?[\d째][^\s:：.)|]*/u.exec(heading.normalize('NFC'));
	return `${numbering?.[0] ?? ''} ${title}`.trim();
}
