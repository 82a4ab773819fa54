import type { Reflection } from '../model/reflection';
import type { Review, Speaker, Talk } from '../model/review';
import type { SeenGroup } from './group';
import type { ReflectionItem, TaskItem } from './item';
import { isTwoLined } from './item';
import type { GroupRow, ProblemRow, ReflectionRow, ReviewRow, Row, TalkRow, TaskRow } from './row';
import { IN_GROUP } from './toggles';

/** Where a row stands. */
export interface Place {
	readonly id: string;
	readonly depth: number;
	readonly position: number;
	readonly size: number;
}

/** The row of a group. */
export function groupRow({ group, count }: SeenGroup, isClosed: boolean, place: Place): GroupRow {
	const { of, label, key } = group;
	return { kind: 'group', ...place, isTwoLined: false, of, label, key, count, isClosed };
}

/** The row of a review. */
export function reviewRow(review: Review, isClosed: boolean, hasRows: boolean, place: Place): ReviewRow {
	const { path, title, day, meetup, speakers, talks, problems } = review;
	return {
		...{ kind: 'review', ...place, isTwoLined: true, isClosed, hasRows, path, line: 0, title, day },
		meetup: meetup?.name ?? null,
		speakers: namesOf(speakers),
		talks: talks.length,
		problems: problems.length,
	};
}

/** The row of a reflection that does not stand under its review. */
export function reflectionRow(item: ReflectionItem, place: Place): ReflectionRow {
	const { path, title, day, about } = item;
	return {
		kind: 'reflection',
		...place,
		isTwoLined: isTwoLined(item),
		path,
		title,
		day,
		review: about?.title ?? null,
	};
}

/** The row of a task or a question. */
export function taskRow({ review, isQuestion, text, line }: TaskItem, place: Place): TaskRow {
	const { path, title, day } = review;
	return { kind: 'task', ...place, isTwoLined: true, isQuestion, path, line, text, review: title, day };
}

/**
 * The rows under an open review: its problems, talks and reflections.
 *
 * @param id that of the row of the review
 */
export function rowsUnder(
	review: Review,
	talks: readonly Talk[],
	reflections: readonly Reflection[],
	id: string,
	depth: number,
): readonly Row[] {
	const size = review.problems.length + talks.length + reflections.length;
	const seen = new Map<string, number>();
	let position = 0;
	const placeOf = (name: string): Place => ({ id: id + IN_GROUP + name, depth, position: ++position, size });
	const problemRow = (problem: Review['problems'][number], at: number): ProblemRow => {
		const place = placeOf(`problem ${at}`);
		return { kind: 'problem', ...place, isTwoLined: false, path: review.path, problem };
	};
	const talkRow = (talk: Talk): TalkRow => {
		const { heading, line, title, number, topics } = talk;
		// A talk is known by its heading, which writing above it does not move; twins are told apart by their order.
		const nth = seen.get(heading) ?? 0;
		seen.set(heading, nth + 1);
		const speakers = namesOf(talk.speakers);
		const place = placeOf(`talk ${nth} ${heading}`);
		const isTwoLined = hasSpeakers(talk);
		return {
			kind: 'talk',
			...place,
			isTwoLined,
			path: review.path,
			line,
			heading,
			title,
			number,
			speakers,
			topics,
		};
	};
	return [
		...review.problems.map(problemRow),
		...talks.map(talkRow),
		...reflections.map(({ path, title, day }) =>
			reflectionRow({ kind: 'reflection', path, title, day, about: null }, placeOf(`reflection ${path}`)),
		),
	];
}

/** How many of the first rows under an open review have two lines; of all of them, unless told how many. */
export function twoLinedUnder(
	{ problems }: Review,
	talks: readonly Talk[],
	reflections: readonly Reflection[],
	first = Infinity,
): number {
	let twoLined = 0;
	let left = first - problems.length;
	for (const talk of talks) if (left-- > 0 && hasSpeakers(talk)) twoLined += 1;
	for (const { day } of reflections) if (left-- > 0 && day !== null) twoLined += 1;
	return twoLined;
}

const hasSpeakers = ({ speakers }: Talk): boolean => speakers.length > 0;

const namesOf = (speakers: readonly Speaker[]): readonly string[] => [...new Set(speakers.map(({ name }) => name))];
