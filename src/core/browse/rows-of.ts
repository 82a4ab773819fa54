import type { LinkedIndex } from '../linked-index/linked-index';
import type { CalendarDay } from '../model/calendar-day';
import type { Reflection } from '../model/reflection';
import type { Review, Speaker, Talk } from '../model/review';
import { matches, matchesSome, readQuery, searchKeyOf } from '../names/search-key';
import type { SearchQuery } from '../names/search-key';
import { findReviews } from './find-reviews';
import { groupsOf, NAMED } from './groups-of';
import type { Group } from './groups-of';
import { placedRows } from './placed-rows';
import type { UnplacedRow } from './placed-rows';
import type { Browse, GroupAt, View } from './row';
import { searchKeyOfTalk } from './search-in';

/**
 * The rows a person sees, top to bottom. Groups in which nothing was found are left out.
 *
 * @param today the day on which the person looks
 */
export function rowsOf(index: LinkedIndex, view: View, today: CalendarDay): Browse {
	const query = readQuery(view.search);
	const found = findReviews(index, view.search);
	const draft: Draft = {
		index,
		view,
		today,
		query,
		rows: [],
		groups: [],
		found: query.words.length > 0 ? new Set(found) : null,
	};
	for (const group of groupsOf(index, NAMED.find((by) => by === view.by) ?? 'year')) addGroup(draft, group);
	return {
		rows: placedRows(draft.rows),
		groups: draft.groups,
		query,
		reviews: found.length,
		talks: found.reduce((count, review) => count + talksFound(review.talks, query).length, 0),
	};
}

/** The talks in which something was found; all of them where only the note as a whole fits. */
function talksFound(talks: readonly Talk[], query: SearchQuery): readonly Talk[] {
	const hits = talks.filter((talk) => matchesSome(searchKeyOfTalk(talk), query));
	return hits.length > 0 ? hits : talks;
}

interface Draft {
	readonly index: LinkedIndex;
	readonly view: View;
	readonly today: CalendarDay;
	readonly query: SearchQuery;
	readonly rows: UnplacedRow[];
	readonly groups: GroupAt[];
	/** Null where nothing is searched. */
	readonly found: ReadonlySet<Review> | null;
}

function addGroup(draft: Draft, group: Group): void {
	const { found, query, rows, view } = draft;
	const reviews = found ? group.reviews.filter((review) => found.has(review)) : group.reviews;
	const reflections = group.reflections.filter(({ title }) => !found || matches(searchKeyOf(title), query));
	if (reviews.length + reflections.length === 0) return;
	// What is open in a search says nothing of what is open without one, so the two have ids of their own.
	const id = `${found ? 'search ' : ''}${view.by}\n${group.key}`;
	const isClosed = view.closed.has(id);
	draft.groups.push({ id, isClosed });
	rows.push({
		...{ kind: 'group', of: 'year', id, depth: 0, isTwoLined: false },
		...{ label: group.label, key: group.key, count: reviews.length, isClosed },
	});
	if (isClosed) return;
	for (const review of reviews) addReview(draft, group, id, review);
	for (const reflection of reflections) rows.push(reflectionRow(reflection, id, 1));
}

function addReview({ found, index, query, rows, view }: Draft, group: Group, groupId: string, review: Review): void {
	const hits = found ? group.talksOf(review).filter((talk) => matchesSome(searchKeyOfTalk(talk), query)) : [];
	const id = `${groupId}\n${review.path}`;
	const isToggled = view.closed.size > 0 && view.closed.has(id);
	const isClosed = isToggled ? hits.length > 0 : hits.length === 0;
	const reflections = index.reflectionsOf(review);
	const hasRows = review.talks.length + review.problems.length + reflections.length > 0;
	rows.push(reviewRow(review, id, isClosed, hasRows));
	if (isClosed) return;
	review.problems.forEach((problem, at) => {
		rows.push({
			kind: 'problem',
			id: `${id}\nproblem ${at}`,
			depth: 2,
			isTwoLined: false,
			path: review.path,
			problem,
		});
	});
	rows.push(...talkRows(review, hits.length > 0 ? hits : group.talksOf(review), id));
	rows.push(...reflections.map((reflection) => reflectionRow(reflection, id, 2)));
}

function reviewRow(review: Review, id: string, isClosed: boolean, hasRows: boolean): UnplacedRow {
	return {
		kind: 'review',
		id,
		depth: 1,
		isTwoLined: true,
		isClosed,
		hasRows,
		path: review.path,
		line: 0,
		title: review.title,
		day: review.day,
		meetup: review.meetup?.name ?? null,
		speakers: namesOf(review.speakers),
		talks: review.talks.length,
		problems: review.problems.length,
	};
}

/** A talk is known by its heading, which writing above it does not move; twins are told apart by their order. */
function talkRows({ path }: Review, talks: readonly Talk[], reviewId: string): UnplacedRow[] {
	const seen = new Map<string, number>();
	return talks.map((talk) => {
		const nth = seen.get(talk.heading) ?? 0;
		seen.set(talk.heading, nth + 1);
		return {
			kind: 'talk',
			id: `${reviewId}\ntalk ${nth} ${talk.heading}`,
			depth: 2,
			isTwoLined: talk.speakers.length > 0,
			path,
			line: talk.line,
			heading: talk.heading,
			title: talk.title,
			number: talk.number,
			speakers: namesOf(talk.speakers),
			topics: talk.topics,
		};
	});
}

function reflectionRow({ path, title, day }: Reflection, parentId: string, depth: number): UnplacedRow {
	return {
		kind: 'reflection',
		id: `${parentId}\n${path}`,
		depth,
		isTwoLined: day !== null,
		path,
		title,
		day,
		review: null,
	};
}

// A reading never changes once it is made: what is drawn of it again and again is worked out once.
const names = new WeakMap<readonly Speaker[], readonly string[]>();

function namesOf(speakers: readonly Speaker[]): readonly string[] {
	let distinct = names.get(speakers);
	if (!distinct) names.set(speakers, (distinct = distinctNames(speakers)));
	return distinct;
}

/** Events have few speakers: looking through them is quicker than a set. */
function distinctNames(speakers: readonly Speaker[]): string[] {
	const distinct: string[] = [];
	for (const { name } of speakers) if (!distinct.includes(name)) distinct.push(name);
	return distinct;
}
