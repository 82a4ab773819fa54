import type { NameKey } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import type { LinkAt, NoteSnapshot, TagAt } from '../model/note-snapshot';
import type { Vocabulary } from '../vocabulary/vocabulary';

import type { HeadingNode } from './heading-tree';
import { TALK_TAG } from './note-kind';
import { readTalkHeading } from './talk-heading';
import type { TalkHeading } from './talk-heading';

/** One note while its talks are read: its lines, who is known to speak, and each heading read once. */
export class ReviewContext {
	readonly #headings = new Map<HeadingNode, TalkHeading>();
	readonly #links: readonly LinkAt[];
	readonly #tags: readonly TagAt[];
	readonly #marks: readonly TagAt[];

	constructor(
		snapshot: NoteSnapshot,
		/** The lines of the note, or null while only its metadata is known. */
		readonly lines: readonly string[] | null,
		private readonly speakers: ReadonlySet<NameKey>,
		readonly vocabulary: Vocabulary,
	) {
		this.#links = snapshot.links;
		this.#tags = snapshot.tags;
		this.#marks = marksIn(snapshot.tags);
	}

	readonly isSpeaker = (person: NameLink): boolean => this.speakers.has(keyOfLink(person));

	/** Whether the note marks any heading as a talk. */
	get hasMarks(): boolean {
		return this.#marks.length > 0;
	}

	/** Whether the lines directly under a heading mark it as a talk. */
	isMarked({ heading, bodyEnd }: HeadingNode): boolean {
		return between(this.#marks, heading.line, bodyEnd).length > 0;
	}

	/** Whether a heading further in is marked as a talk. */
	holdsMark({ bodyEnd, end }: HeadingNode): boolean {
		return between(this.#marks, bodyEnd, end).length > 0;
	}

	headingOf(node: HeadingNode): TalkHeading {
		const known = this.#headings.get(node);
		if (known) return known;
		const heading = readTalkHeading(node.heading.text, this.speakers, this.vocabulary);
		this.#headings.set(node, heading);
		return heading;
	}

	/** The links on the lines from `from` up to and without `to`. */
	linksBetween(from: number, to: number): readonly LinkAt[] {
		return between(this.#links, from, to);
	}

	/** The tags on the lines from `from` up to and without `to`. */
	tagsBetween(from: number, to: number): readonly TagAt[] {
		return between(this.#tags, from, to);
	}
}

/** Those of some tags that mark the heading above them as a talk. */
export const marksIn = (tags: readonly TagAt[]): readonly TagAt[] =>
	tags.filter(({ tag }) => tag.toLowerCase() === `#${TALK_TAG}`);

const between = <T extends { readonly line: number }>(items: readonly T[], from: number, to: number): readonly T[] =>
	items.slice(firstAtOrAfter(items, from), firstAtOrAfter(items, to));

function firstAtOrAfter(items: readonly { readonly line: number }[], line: number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle]?.line ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return low;
}
