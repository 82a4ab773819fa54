/** Something in a note that could not be made sense of. Data, never thrown: the rest of the note is still read. */
export interface Problem {
	readonly code: ProblemCode;
	/** Zero-based line of the file. */
	readonly line: number;
	/** The text that caused it, as it stands in the note. */
	readonly text: string;
}

export type ProblemCode =
	/** The `date` property holds something that is no calendar day. */
	| 'unreadable-date'
	/** The note has no `date` property. */
	| 'missing-date'
	/** The `rating` property is not a number from 1 to 5. */
	| 'unreadable-rating'
	/** A heading that is numbered as a talk and has no title. */
	| 'talk-without-title';
