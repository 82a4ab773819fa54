import type { CalendarDay } from '../model/calendar-day';
import type { NameKey } from '../model/name-key';
import type { NotePath } from '../model/note-path';
import type { Problem } from '../model/problem';
import type { SearchQuery } from '../names/search-key';

/** What the person chose to see. */
export interface View {
	readonly by: GroupBy;
	readonly sort: SortBy;
	/** As typed; blank shows everything. */
	readonly search: string;
	/** Ids of rows toggled away from how they are at first; what ids begin with, `year`, for all groups of a grouping. */
	readonly closed: ReadonlySet<string>;
}

/** The ways to group, in the order in which they are offered. */
export const GROUPINGS = [
	'year',
	'meetup',
	'speaker',
	'topic',
	'organization',
	'questions',
	'reflections',
	'today',
] as const;

export type GroupBy = (typeof GROUPINGS)[number];

/**
 * The orders, as they are offered: newest reviews first, oldest first, by title, and the groups with most in them first.
 * Named groups stand by name but in the last.
 */
export const SORTINGS = ['newest', 'oldest', 'title', 'most'] as const;

export type SortBy = (typeof SORTINGS)[number];

/** The rows of a view, and how much was found. */
export interface Browse {
	readonly rows: Rows;
	/** Every row that holds others, top to bottom, those inside closed ones too, but no reviews. */
	readonly groups: readonly GroupAt[];
	/** What was searched for: to mark it in the texts of rows. */
	readonly query: SearchQuery;
	/** Each review counts once, in however many groups it stands. */
	readonly reviews: number;
	/** While searching, of a review in which talks are what was found, those alone. */
	readonly talks: number;
}

export interface GroupAt {
	readonly id: string;
	readonly isClosed: boolean;
}

/** Rows top to bottom. Each is made when it is asked for: there may be more than anybody ever sees. */
export interface Rows {
	readonly length: number;
	/** Undefined where there is none. */
	at(index: number): Row | undefined;
	/** Where the row with an id is, -1 where there is none. */
	indexOf(id: string): number;
	/** How many of the rows in front of an index have two lines; those of all, at the length. */
	twoLinedBefore(index: number): number;
}

export type Row = GroupRow | ReviewRow | TalkRow | ReflectionRow | TaskRow | ProblemRow;

interface AnyRow {
	/** The same from one redraw to the next, as long as the row stands for the same thing. */
	readonly id: string;
	/** Groups are at 0, what is inside at 1 and more. */
	readonly depth: number;
	/** Its number among the rows of the same parent, from 1. */
	readonly position: number;
	/** How many rows the same parent has. */
	readonly size: number;
	/** Whether a smaller line stands under the first. Rows of as many lines are of one height. */
	readonly isTwoLined: boolean;
}

export interface GroupRow extends AnyRow {
	readonly kind: 'group';
	readonly of: GroupOf;
	/** Null: what has none, such as undated reviews, and groups that have no name, such as those of questions. */
	readonly label: string | null;
	/** Empty where the label is null. */
	readonly key: NameKey | '';
	/** How much is inside: reviews, or what the group is of. */
	readonly count: number;
	/** Open at first. */
	readonly isClosed: boolean;
}

/** What a group holds: reviews of a year, of a month, … ; tasks; questions without answers; reviews of this day of other years, and of days around it. */
export type GroupOf = 'year' | 'month' | 'meetup' | 'speaker' | 'topic' | 'organization' | InnerOf;

type InnerOf = 'tasks' | 'questions' | 'reflections' | 'this-day' | 'near-days';

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
	/** The heading as Obsidian's cache has it: what a link to the talk names. */
	readonly heading: string;
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
	/** The title of the review that it leads to, where it does not stand under it. */
	readonly review: string | null;
}

/** What is left to do, or to find out: a task that is not ticked, or a question without an answer. */
export interface TaskRow extends AnyRow {
	readonly kind: 'task';
	readonly isQuestion: boolean;
	readonly path: NotePath;
	readonly line: number;
	readonly text: string;
	/** The title of the review it stands in. */
	readonly review: string;
	readonly day: CalendarDay | null;
}

export interface ProblemRow extends AnyRow {
	readonly kind: 'problem';
	readonly path: NotePath;
	readonly problem: Problem;
}
