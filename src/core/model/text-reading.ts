import type { CalendarDay } from './calendar-day';
import type { SectionKind } from './review';

/** What any text says about an event, whoever wrote it and in whatever form. Lines are zero-based lines of the file. */
export interface TextReading {
	/** How sure it is that the text is a review of an event, from 0 to 1. */
	readonly confidence: number;
	/** Whether that is sure enough to call it one. */
	readonly isReview: boolean;
	readonly event: FoundEvent;
	/** In the order of the text. */
	readonly talks: readonly FoundTalk[];
	readonly sections: readonly FoundSection[];
	/** Addresses, each once, in the order of the text. */
	readonly slides: readonly string[];
}

/** The event as the author names it, with its edition or year where they write one. Null: the text does not say. */
export interface FoundEvent {
	readonly name: string | null;
	/** The first day of the event; never the day on which the text was published or added to. */
	readonly day: CalendarDay | null;
}

/** How a talk or a section stands in the text. */
export type Form =
	/** A Markdown heading. */
	| 'heading'
	/** A line of its own without the marks of a heading; it may be bold. */
	| 'line'
	/** A list item, or what a list item begins with. */
	| 'item'
	/** A row of a table. */
	| 'row';

export interface FoundTalk {
	/** Without its number, its prefix and its speakers; null where the text names only who spoke. */
	readonly title: string | null;
	/** The line on which the talk begins. */
	readonly line: number;
	readonly form: Form;
	readonly speakers: readonly FoundSpeaker[];
}

/** Who spoke, without honorifics; from where and as what only where the text says it. */
export interface FoundSpeaker {
	readonly name: string;
	readonly affiliation: string | null;
	readonly role: string | null;
	/** The line that names them. */
	readonly line: number;
}

export interface FoundSection {
	readonly kind: SectionKind;
	readonly line: number;
	readonly form: Form;
	/** The index of the talk that it belongs to, or null where it is about the event. */
	readonly talk: number | null;
	/** Whether the person said so: then it is a section, whatever its words look like. */
	readonly isTold?: boolean;
}
