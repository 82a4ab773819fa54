import type { NameLink } from './name-link';
import type { NotePath } from './note-path';

/** Somebody who may be named in any note: how a link to them is written, and what else notes call them. */
export interface KnownPerson {
	/** The name, also one with an affiliation that tells homonyms apart, `김민수 (라인)`, and what a link leads to. */
	readonly link: NameLink;
	/** The person's own note, in which nothing is a mention of them; null where there is none. */
	readonly path: NotePath | null;
	readonly aliases: readonly string[];
	/** Where the person is or was. */
	readonly affiliations: readonly string[];
}

/** Words of a note that name somebody and are no link yet. Offsets and columns count UTF-16 units. */
export interface UnlinkedMention {
	/** Offsets of the name, without what sticks to it. */
	readonly from: number;
	readonly to: number;
	/** Zero-based line of the file. */
	readonly line: number;
	/** Zero-based. */
	readonly column: number;
	/** The words as they stand in the note. */
	readonly text: string;
	/** Who can be meant, at least one. Several share the name, and nothing near it tells which. */
	readonly people: readonly KnownPerson[];
	/** `ticked`: surely a mention of this one person. `offered`: for the reader to decide. */
	readonly confidence: 'ticked' | 'offered';
}
