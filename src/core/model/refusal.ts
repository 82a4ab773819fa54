/** Why a note was left as it is. Nothing was written. */
export interface Refusal {
	readonly code: RefusalCode;
	/** Zero-based line of the file, or null where no line is to blame. */
	readonly line: number | null;
	/** The name, marker or message behind the code, for the sentence that the person reads. */
	readonly detail: string;
}

export type RefusalCode =
	/** The frontmatter is not valid YAML. `detail`: the parser's first line. */
	| 'unreadable-properties'
	/** The note begins with `---` and a property, and nothing closes them. */
	| 'unclosed-properties'
	/** Setting a property would have changed another one, or not given the wanted value. `detail`: the property. */
	| 'unsafe-property'
	/** A property that would be written anew holds more than texts. `detail`: the property. */
	| 'mixed-property'
	/** A managed block has a begin and no end. */
	| 'block-without-end'
	/** A managed block has an end and no begin. */
	| 'block-without-begin'
	/** A managed block begins inside another one. */
	| 'block-nested'
	/** An end stands before its begin. */
	| 'block-reversed'
	/** A marker stands in a code fence. */
	| 'block-in-code'
	/** Two blocks of the note have the same options. `detail`: the options. */
	| 'block-doubled'
	/** The options of a block cannot be read. `detail`: the word that is wrong. */
	| 'block-options'
	/** A block is narrowed to a name that nobody and nothing has, or that several share. `detail`: the name. */
	| 'block-unknown'
	/** The person edited inside the block after it was written. */
	| 'block-edited'
	/** The cursor is in none of the review's talks. */
	| 'no-talk'
	/** Nothing can be added at the cursor without changing what else the note says. */
	| 'unclear-place'
	/** The note changed between reading and writing. */
	| 'note-changed'
	/** The note changed after the change that was to be undone. */
	| 'changed-since'
	/** What would be made a review is a reflection or the note of a speaker. `detail`: which of them. */
	| 'other-kind'
	/** Another note has the name that this one would get. `detail`: the name. */
	| 'name-taken'
	/** There is no note at the path any more. */
	| 'note-gone'
	/** The file holds bytes that are no UTF-8: writing it would lose them. */
	| 'not-utf8'
	/** Other notes of the change stay as it made them, and may need this one. */
	| 'kept-together'
	/** What was kept to undo a change cannot be read. */
	| 'undo-damaged'
	/** One change would take more room than is kept for undoing it. */
	| 'undo-full'
	/** Above the first heading, in the properties or in the title there is no section. */
	| 'no-section'
	/** Nothing is written where something was to be moved. */
	| 'section-empty'
	/** What was to be moved holds a talk, the title, or what makes the note say who spoke. */
	| 'section-talk'
	/** What was to be moved holds a managed block or a part of one. */
	| 'section-block'
	/** What was to be moved holds a mark that Templater runs in new notes. */
	| 'section-template'
	/** Code, a link, a table, a list or the like reaches over an end of what was to be moved, or a link cannot stand there. */
	| 'section-open'
	/** A footnote or a reference stands on both sides. `detail`: its label. */
	| 'section-footnote'
	/** The name of a note holds what ends a link. */
	| 'name-unlinkable';

/** Either the text to write or why there is none. */
export type TextOrRefusal =
	{ readonly text: string; readonly refusal: null } | { readonly text: null; readonly refusal: Refusal };
