import type { CalendarDay } from './calendar-day';
import type { NameLink } from './name-link';
import type { NotePath } from './note-path';
import type { Problem } from './problem';

/** One event that a person attended and wrote about. One note holds one review. */
export interface Review {
	readonly kind: 'review';
	readonly path: NotePath;
	readonly title: string;
	readonly day: CalendarDay | null;
	/** The series the event belongs to. */
	readonly meetup: NameLink | null;
	readonly location: string | null;
	readonly url: string | null;
	/** From 1 to 5. */
	readonly rating: number | null;
	/** Topics of the note and of its talks, without `topic/`, each once, in the order they are written. */
	readonly topics: readonly string[];
	readonly slides: readonly string[];
	/** Everyone who spoke: in the order of the talks, then who stands only in the `speakers` property. */
	readonly speakers: readonly Speaker[];
	readonly talks: readonly Talk[];
	/** Sections that belong to no talk. */
	readonly sections: readonly Section[];
	/** Tasks that are not ticked, wherever in the note, in order. */
	readonly tasks: readonly Task[];
	readonly problems: readonly Problem[];
}

/** One talk of an event: a heading with its sub-sections. */
export interface Talk {
	/** The 1 of `1부:` or `Session 1`, or null where talks are not numbered. */
	readonly number: number | null;
	readonly title: string;
	/** The heading as Obsidian's cache has it, number included: what a link to the talk names. */
	readonly heading: string;
	/** Zero-based line of the heading. */
	readonly line: number;
	readonly topics: readonly string[];
	readonly speakers: readonly Speaker[];
	readonly sections: readonly Section[];
	readonly questions: readonly Question[];
}

/** Who spoke, from where, as what: a fact of the day of the talk that later changes never touch. */
export interface Speaker extends NameLink {
	readonly affiliation: NameLink | null;
	readonly role: string | null;
	/** Zero-based line that names the speaker. */
	readonly line: number;
}

export type SectionKind = 'summary' | 'qna' | 'thoughts' | 'reflection' | 'networking' | 'resources' | 'other';

export interface Section {
	readonly kind: SectionKind;
	/** The heading as Obsidian's cache has it. */
	readonly heading: string;
	/** Zero-based line of the heading. */
	readonly line: number;
}

/** A question and its answer. Notes often keep only one of the two. */
export interface Question {
	readonly question: string | null;
	readonly answer: string | null;
	/** Zero-based line on which it begins. */
	readonly line: number;
}

/** Something left to do. */
export interface Task {
	/** Its words as plain text: links say what they show. */
	readonly text: string;
	/** Zero-based. */
	readonly line: number;
}
