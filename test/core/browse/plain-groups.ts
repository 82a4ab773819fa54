import { readerKeyOf } from '../../../src/core/browse/reader-order';
import type { GroupBy, SortBy } from '../../../src/core/browse/row';
import type { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import { compareText, keyOfName } from '../../../src/core/model/name-key';
import { keyOfLink } from '../../../src/core/model/name-link';
import type { Reflection } from '../../../src/core/model/reflection';
import type { Review, Talk } from '../../../src/core/model/review';
import { addDays } from '../dates/add-days';

export type PlainItem =
	| { readonly kind: 'review'; readonly review: Review }
	| { readonly kind: 'reflection'; readonly note: Reflection; readonly about: Review | null }
	| { readonly kind: 'task'; readonly review: Review; readonly text: string };

/** A group and everything in it, in order. */
export interface PlainGroup {
	readonly id: string;
	readonly label: string | null;
	readonly groups: readonly PlainGroup[];
	readonly items: readonly PlainItem[];
	readonly counted: readonly PlainItem[];
	readonly isOfGroup: (talk: Talk) => boolean;
}

const ofReview = (review: Review): PlainItem => ({ kind: 'review', review });

interface Dated {
	readonly day: CalendarDay | null;
	readonly title: string;
	readonly path: string;
}

/** Notes that come newest first, undated ones last. */
export function sorted<T extends Dated>(notes: readonly T[], sort: SortBy): T[] {
	const order = (a: T, b: T): number =>
		Number(a.day === null) - Number(b.day === null) ||
		(sort === 'oldest' ? compareText(a.day ?? '', b.day ?? '') : 0) ||
		(sort === 'title'
			? compareText(readerKeyOf(a.title), readerKeyOf(b.title)) ||
				compareText(b.day ?? '', a.day ?? '') ||
				compareText(a.path, b.path)
			: 0);
	return [...notes].sort(order);
}

/** The groups of a grouping, from scratch. */
export function plainGroups(index: LinkedIndex, by: GroupBy, sort: SortBy, today: string): PlainGroup[] {
	const about = (note: Reflection): Review | null => index.reviewOf(note) ?? null;
	const strays = index.reflections().filter((note) => !about(note));
	const reflections = (notes: readonly Reflection[]): PlainItem[] =>
		sorted(notes, sort).map((note) => ({ kind: 'reflection', note, about: about(note) }));
	const reviews = (all: readonly Review[]): PlainItem[] => sorted(all, sort).map(ofReview);
	const group = (id: string, label: string | null, items: readonly PlainItem[], more: Partial<PlainGroup> = {}) => ({
		...{ id, label, items, groups: [], isOfGroup: () => true },
		counted: items.filter(({ kind }) => kind === 'review'),
		...more,
	});
	const inOrder = (groups: readonly PlainGroup[]): PlainGroup[] =>
		sort === 'most' ? [...groups].sort((a, b) => b.counted.length - a.counted.length) : [...groups];
	const byLabel = (labels: ReadonlySet<string>): string[] =>
		[...labels].sort((a, b) => (sort === 'oldest' ? compareText(a, b) : compareText(b, a)));
	const partsOf = (notes: readonly Dated[], length: number): Set<string> =>
		new Set(notes.flatMap(({ day }) => day?.slice(0, length) ?? []));
	const full = (groups: readonly PlainGroup[]): PlainGroup[] =>
		groups.filter(({ items, groups: inner }) => items.length + inner.length > 0);

	if (by === 'year') {
		const all = [...index.reviews(), ...strays];
		const isIn = (part: string | null) => (note: Dated) =>
			part === null ? note.day === null : note.day?.startsWith(part);
		const inside = (part: string | null): PlainItem[] => [
			...reviews(index.reviews().filter(isIn(part))),
			...reflections(strays.filter(isIn(part))),
		];
		const years = byLabel(partsOf(all, 4)).map((year) => {
			const months = byLabel(partsOf(all.filter(isIn(year)), 7));
			const groups = inOrder(months.map((month) => group(`year\n${year}\n${month}`, month, inside(month))));
			return group(`year\n${year}`, year, [], { groups, counted: groups.flatMap(({ counted }) => counted) });
		});
		return full([...inOrder(years), group('year\n', null, inside(null))]);
	}
	if (by === 'reflections') {
		const inside = (part: string | null): PlainItem[] =>
			reflections(
				index.reflections().filter(({ day }) => (part === null ? day === null : day?.startsWith(part))),
			);
		const years = byLabel(partsOf(index.reflections(), 4)).map((year) =>
			group(`reflections\n${year}`, year, inside(year), { counted: inside(year) }),
		);
		return full([...inOrder(years), group('reflections\n', null, inside(null), { counted: inside(null) })]);
	}
	if (by === 'questions') {
		const all = sorted(index.reviews(), sort);
		const tasks = all.flatMap((review): PlainItem[] =>
			review.tasks.map(({ text }) => ({ kind: 'task', review, text })),
		);
		const questions = all.flatMap((review): PlainItem[] =>
			review.talks.flatMap((talk) =>
				talk.questions.flatMap(({ question, answer }) =>
					question !== null && answer === null ? { kind: 'task', review, text: question } : [],
				),
			),
		);
		return full([
			group('questions\ntasks\n', null, tasks, { counted: tasks }),
			group('questions\nquestions\n', null, questions, { counted: questions }),
		]);
	}
	if (by === 'today') {
		const around = [-3, -2, -1, 0, 1, 2, 3].map((days) => addDays(today as CalendarDay, days));
		const isLeap =
			new Date(`${today.slice(0, 4)}-12-31`).getTime() - new Date(`${today.slice(0, 4)}-01-01`).getTime() ===
			365 * 864e5;
		const shown = (day: string): string => (day.endsWith('-02-29') && !isLeap ? '02-28' : day.slice(5));
		const isNear = (day: string | null, from: number, to: number): boolean =>
			day !== null &&
			!around.includes(day as CalendarDay) &&
			around.some(
				(near, at) => near.slice(5) === shown(day) && Math.abs(at - 3) >= from && Math.abs(at - 3) <= to,
			);
		const on = (from: number, to: number): Review[] => index.reviews().filter(({ day }) => isNear(day, from, to));
		const thoughts = index.reflections().filter(({ day }) => isNear(day, 0, 0));
		return full([
			group('today\nthis-day\n', null, [...reviews(on(0, 0)), ...reflections(thoughts)]),
			group('today\nnear-days\n', null, reviews(on(1, 3))),
		]);
	}
	const placed = new Set<Review>();
	const named = namedEntries(index, by).map(({ key, name, reviews: all, isOfGroup, people }) => {
		for (const review of all) placed.add(review);
		const id = `${by}\n${key}`;
		const counted = reviews(all);
		if (people.length < 2) return group(id, name, counted, { isOfGroup });
		const groups = people.map((person) => {
			return group(`${id}\n${person.key}`, person.name, reviews(person.reviews), { isOfGroup: person.isOfGroup });
		});
		const inside = new Set(people.flatMap((person) => person.reviews));
		const rest = reviews(all.filter((review) => !inside.has(review)));
		return group(id, name, rest, { groups: inOrder(groups), counted, isOfGroup });
	});
	const rest = index.reviews().filter((review) => !placed.has(review));
	return full([...inOrder(named), group(`${by}\n`, null, [...reviews(rest), ...reflections(strays)])]);
}

interface Entry {
	readonly key: string;
	readonly name: string;
	readonly reviews: readonly Review[];
	readonly isOfGroup: (talk: Talk) => boolean;
}

function namedEntries(
	index: LinkedIndex,
	by: 'meetup' | 'speaker' | 'topic' | 'organization',
): (Entry & { readonly people: readonly Entry[] })[] {
	const byName = (a: Entry, b: Entry): number =>
		compareText(readerKeyOf(a.name), readerKeyOf(b.name)) || compareText(a.key, b.key);
	const speakers = index.speakers().map((entry) => ({
		...entry,
		isOfGroup: (talk: Talk) => entry.talks.some((heard) => heard.talk === talk),
	}));
	if (by === 'speaker') {
		const full = speakers.filter(({ reviews }) => reviews.length > 0);
		return full.sort(byName).map((entry) => ({ ...entry, people: [] }));
	}
	const entries = { meetup: index.meetups(), topic: index.topics(), organization: index.organizations() }[by];
	return entries
		.map(({ key, name, reviews }) => {
			const isFrom = (talk: Talk): boolean =>
				talk.speakers.some(({ affiliation }) => affiliation && keyOfLink(affiliation) === key);
			const isAbout = (talk: Talk): boolean => talk.topics.some((topic) => keyOfName(topic) === key);
			const isOfGroup = { meetup: () => true, topic: isAbout, organization: isFrom }[by];
			const people = speakers.flatMap((entry) => {
				const heard = entry.talks.filter(
					({ speaker }) => speaker.affiliation && keyOfLink(speaker.affiliation) === key,
				);
				const at = [...new Set(heard.map(({ review }) => review))];
				const isHeard = (talk: Talk): boolean => heard.some((each) => each.talk === talk);
				return at.length > 0 ? { key: entry.key, name: entry.name, reviews: at, isOfGroup: isHeard } : [];
			});
			return { key, name, reviews, isOfGroup, people: by === 'organization' ? people.sort(byName) : [] };
		})
		.sort(byName);
}
