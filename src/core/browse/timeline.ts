import type { CalendarDay } from '../model/calendar-day';
import type { NotePath } from '../model/note-path';
import type { Review, Speaker, Talk } from '../model/review';

/** A note that a base holds, and what the index knows of it. */
export interface TimelineEntry {
	readonly path: NotePath;
	readonly day: CalendarDay | null;
	/** Undefined for any note that is no review. */
	readonly review: Review | undefined;
}

/** Entries that a base groups; of a base without groups there is one, whose label is undefined. */
export interface TimelineGroup {
	/** Null for what has no value. */
	readonly label: string | null | undefined;
	readonly entries: readonly TimelineEntry[];
}

/** How the person looks at a timeline. */
export interface TimelineLook {
	/** Newest first, or in the order of the base: one by day, or any other, which has no months. */
	readonly order: 'newest' | 'by-day' | 'other';
	readonly hasTalks: boolean;
	/** Whether groups that were opened or closed by hand are closed, by id. */
	readonly toggled: ReadonlyMap<string, boolean>;
	/** How much is shown of a list that was made longer by hand, by the id of what it stands in; of all groups, by an empty one. */
	readonly shown: ReadonlyMap<string, number>;
}

/** A row of the timeline. `size` and `position` count the rows of the same parent. */
export type TimelineRow = TimelineGroupRow | TimelineEntryRow | TimelineTalkRow | TimelineMoreRow;

interface AnyRow {
	readonly id: string;
	readonly depth: number;
	readonly position: number;
	readonly size: number;
}

export interface TimelineGroupRow extends AnyRow {
	readonly kind: 'group';
	/** What the label is: `2023`, `08`, or the value by which a base groups. */
	readonly of: 'year' | 'month' | 'value';
	readonly label: string | null;
	readonly count: number;
	readonly isClosed: boolean;
}

export interface TimelineEntryRow extends AnyRow, TimelineEntry {
	readonly kind: 'entry';
	/** Each name once. */
	readonly speakers: readonly string[];
	/** Whether it stands under its month. */
	readonly isInMonth: boolean;
}

export interface TimelineTalkRow extends AnyRow {
	readonly kind: 'talk';
	readonly path: NotePath;
	readonly talk: Talk;
	readonly speakers: readonly string[];
}

export interface TimelineMoreRow extends AnyRow {
	readonly kind: 'more';
	/** Of which list there is more. */
	readonly of: string;
	/** How many of the list show after the row was used. */
	readonly next: number;
	/** How many more show then. */
	readonly count: number;
}

/** How many entries of one month or group are shown at first, and groups of all. */
export const PAGE = 100;

/** Groups are open at first until this many entries show. */
const OPEN = 200;

/** Something that has entries, or groups of them. */
interface Branch extends Pick<TimelineGroupRow, 'id' | 'of' | 'label'> {
	readonly entries: Entries;
	readonly branches: readonly Branch[];
}

/**
 * The rows of a timeline, top to bottom: by year and month, or by the groups of the base, or without any where the base
 * has an order that is not one of days. Long lists are shown in parts.
 */
export function timelineRows(groups: readonly TimelineGroup[], look: TimelineLook): readonly TimelineRow[] {
	const draft: Draft = { look, rows: [], open: 0 };
	const [first] = groups;
	if (!first) return draft.rows;
	const ordered = look.order === 'newest' ? newestFirst : (entries: Entries) => entries;
	const entries = ordered(first.entries);
	if (first.label !== undefined) addBranches(draft, valuesOf(groups, ordered), 0, '');
	else if (look.order === 'other') addEntries(draft, entries, 0, 'all');
	else addBranches(draft, yearsOf(entries), 0, '');
	return draft.rows;
}

type Entries = readonly TimelineEntry[];

interface Draft {
	readonly look: TimelineLook;
	readonly rows: TimelineRow[];
	/** How many entries are in groups that are open. */
	open: number;
}

function addBranches(draft: Draft, branches: readonly Branch[], depth: number, of: string): void {
	const { look, rows } = draft;
	const { limit, size } = partOf(look, branches.length, of);
	branches.slice(0, limit).forEach(({ id, label, entries, ...branch }, at) => {
		const byHand = look.toggled.get(id);
		const isClosed = byHand ?? draft.open >= OPEN;
		const place = { depth, position: at + 1, size };
		rows.push({ kind: 'group', of: branch.of, id, ...place, label, count: entries.length, isClosed });
		if (isClosed) return;
		const { open } = draft;
		// Who opens a year means to see what is in it.
		if (byHand === false) draft.open = 0;
		if (branch.branches.length > 0) addBranches(draft, branch.branches, depth + 1, id);
		else addEntries(draft, entries, depth + 1, id);
		draft.open = Math.max(draft.open, open);
	});
	addMore(draft, branches.length, depth, of);
}

function addEntries(draft: Draft, entries: Entries, depth: number, of: string): void {
	const { look, rows } = draft;
	const { limit, size } = partOf(look, entries.length, of);
	draft.open += entries.length;
	entries.slice(0, limit).forEach((entry, at) => {
		const { path, review } = entry;
		const id = `${of}\n${path}`;
		const speakers = namesOf(review?.speakers ?? []);
		rows.push({ ...entry, kind: 'entry', id, depth, position: at + 1, size, speakers, isInMonth: depth === 2 });
		const talks = (look.hasTalks && review?.talks) || [];
		talks.forEach((talk, nth) => {
			const place = { depth: depth + 1, position: nth + 1, size: talks.length };
			rows.push({ kind: 'talk', id: `${id}\n${nth}`, ...place, path, talk, speakers: namesOf(talk.speakers) });
		});
	});
	addMore(draft, entries.length, depth, of);
}

/** The row that shows more of a list counts among its rows. */
function addMore({ look, rows }: Draft, total: number, depth: number, of: string): void {
	const { limit, size } = partOf(look, total, of);
	const count = Math.min(PAGE, total - limit);
	if (count > 0)
		rows.push({ kind: 'more', id: `more ${of}`, of, next: limit + count, count, depth, position: size, size });
}

/** How much of a list is shown, and in how many rows. */
function partOf({ shown }: TimelineLook, total: number, of: string): { limit: number; size: number } {
	const limit = shown.get(of) ?? PAGE;
	return { limit, size: Math.min(total, limit + 1) };
}

const namesOf = (speakers: readonly Speaker[]): readonly string[] => [...new Set(speakers.map(({ name }) => name))];

/** Newest first, undated last, else in the order given. */
function newestFirst(entries: Entries): Entries {
	const key = ({ day }: TimelineEntry): string => day ?? '';
	return [...entries].sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? 1 : -1));
}

/** The groups of the base, each known by its label; twins are told apart by their order. */
function valuesOf(groups: readonly TimelineGroup[], ordered: (entries: Entries) => Entries): readonly Branch[] {
	const seen = new Map<string, number>();
	return groups.map(({ label = null, entries }) => {
		const value = label === null ? 'none' : `value ${label}`;
		const nth = seen.get(value) ?? 0;
		seen.set(value, nth + 1);
		return { id: `${value}\n${nth}`, of: 'value', label, entries: ordered(entries), branches: [] };
	});
}

/** Years with their months, in the order in which they first come. */
function yearsOf(entries: Entries): readonly Branch[] {
	return branchesOf(entries, 'year', (day) => day.slice(0, 4)).map((year) => {
		if (year.label === null) return year;
		const months = branchesOf(year.entries, 'month', (day) => day.slice(5, 7));
		return { ...year, branches: months.map((month) => ({ ...month, id: `${year.id} ${month.id}` })) };
	});
}

function branchesOf(entries: Entries, of: 'year' | 'month', labelOf: (day: CalendarDay) => string): readonly Branch[] {
	const found = new Map<string | null, TimelineEntry[]>();
	for (const entry of entries) {
		const label = entry.day && labelOf(entry.day);
		const known = found.get(label);
		if (known) known.push(entry);
		else found.set(label, [entry]);
	}
	return [...found].map(([label, held]) => ({ id: `${of} ${label ?? ''}`, of, label, entries: held, branches: [] }));
}
