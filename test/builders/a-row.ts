import type { Browse, GroupRow, ReviewRow, Row, Rows, TalkRow } from '../../src/core/browse/row';
import type { CalendarDay } from '../../src/core/model/calendar-day';
import type { NotePath } from '../../src/core/model/note-path';
import { readSearch } from '../../src/core/names/search-term';

type Traits<Kind> = Partial<Omit<Kind, 'kind' | 'path' | 'day'>> & {
	readonly path?: string;
	readonly day?: string | null;
};

const PLACE = { position: 1, size: 1 };

/** An open group of a year. */
export function aGroupRow(label: string, traits: Traits<GroupRow> = {}): GroupRow {
	return {
		...PLACE,
		...{ kind: 'group', of: 'year', id: label, depth: 0, isTwoLined: false, label, key: '', count: 1 },
		...{ isClosed: false, ...traits },
	};
}

/** A closed review with a talk, on 2023-08-09. */
export function aReviewRow(title: string, { path, day = '2023-08-09', ...traits }: Traits<ReviewRow> = {}): ReviewRow {
	return {
		...PLACE,
		...{ kind: 'review', id: title, depth: 1, isTwoLined: true, isClosed: true, hasRows: true, line: 0, title },
		...{ meetup: null, speakers: [], talks: 1, problems: 0, ...traits },
		path: (path ?? `${title}.md`) as NotePath,
		day: day as CalendarDay | null,
	};
}

/** A talk that nobody gave. */
export function aTalkRow(title: string, { path, ...traits }: Traits<TalkRow> = {}): TalkRow {
	return {
		...PLACE,
		...{ kind: 'talk', id: title, depth: 2, isTwoLined: false, line: 3, heading: title, title, number: null },
		...{ speakers: [], topics: [], ...traits },
		path: (path ?? 'Review.md') as NotePath,
	};
}

/** These rows, as the index would give them. */
export function rowsFrom(rows: readonly Row[]): Rows {
	const twoLined = [0];
	for (const row of rows) twoLined.push((twoLined.at(-1) ?? 0) + Number(row.isTwoLined));
	return {
		length: rows.length,
		at: (index) => rows[index],
		indexOf: (id) => rows.findIndex((row) => row.id === id),
		twoLinedBefore: (index) => twoLined[index] ?? 0,
	};
}

/** What there is to see of these rows, and what was searched for. */
export function browseOf(rows: readonly Row[], search = ''): Browse {
	return { rows: rowsFrom(rows), groups: [], query: readSearch(search), reviews: 0, talks: 0 };
}
