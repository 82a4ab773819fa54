import type { CalendarDay } from '../model/calendar-day';
import type { NotePath } from '../model/note-path';
import type { Problem } from '../model/problem';

/** What the person chose to see. */
export interface View {
	readonly by: GroupBy;
	/** As typed; blank shows everything. */
	readonly search: string;
	/** Ids of rows toggled away from how they are at first. */
	readonly closed: ReadonlySet<string>;
}

/** The ways to group, in the order in which they are offered. */
export const GROUPINGS = ['year', 'meetup', 'speaker', 'topic'] as const;

export type GroupBy = (typeof GROUPINGS)[number];

/** The rows of a view, top to bottom, and how much was found. */
export interface Browse {
	readonly rows: readonly Row[];
	/** Each review counts once, in however many groups it stands. */
	readonly reviews: number;
	/** While searching, of a review in which talks are what was found, those alone. */
	readonly talks: number;
}

export type Row = GroupRow | ReviewRow | TalkRow | ReflectionRow | ProblemRow;

interface AnyRow {
	/** The same from one redraw to the next, as long as the row stands for the same thing. */
	readonly id: string;
	/** Groups are at 0, what is inside at 1 and 2. */
	readonly depth: number;
}

export interface GroupRow extends AnyRow {
	readonly kind: 'group';
	/** Null: what has none, such as undated reviews. */
	readonly label: string | null;
	/** How many reviews are inside. */
	readonly count: number;
	/** Open at first. */
	readonly isClosed: boolean;
}

export interface ReviewRow extends AnyRow {
	readonly kind: 'review';
	/** Closed at first; while searching, open where a talk is what was found. */
	readonly isClosed: boolean;
	/** Whether there is anything to open. */
	readonly hasRows: boolean;
	readonly path: NotePath;
	readonly line: 0;
	readonly title: string;
	readonly day: CalendarDay | null;
	readonly meetup: string | null;
	/** Each name once. */
	readonly speakers: readonly string[];
	readonly talks: number;
	/** How many problems the note has. */
	readonly problems: number;
}

export interface TalkRow extends AnyRow {
	readonly kind: 'talk';
	readonly path: NotePath;
	/** Zero-based line of the talk's heading. */
	readonly line: number;
	readonly title: string;
	readonly number: number | null;
	readonly speakers: readonly string[];
	readonly topics: readonly string[];
}

export interface ReflectionRow extends AnyRow {
	readonly kind: 'reflection';
	readonly path: NotePath;
	readonly title: string;
	readonly day: CalendarDay | null;
}

export interface ProblemRow extends AnyRow {
	readonly kind: 'problem';
	readonly path: NotePath;
	readonly problem: Problem;
}
