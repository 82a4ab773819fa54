import type { CalendarDay } from '../model/calendar-day';
import type { Review, Speaker, Talk } from '../model/review';
import { matches, matchesSome, searchKeyOf } from '../names/search-key';
import type { Operator, SearchKey, SearchQuery, SearchTerm } from '../names/search-key';
import { kept } from './kept';
import { numberOf } from './members';
import type { ReflectionItem, TaskItem } from './item';

const OF_TALKS: readonly Operator[] = ['speaker', 'topic', 'org'];
const OF_EVENTS: readonly Operator[] = ['meetup'];
const OF_REVIEWS: readonly Operator[] = [...OF_EVENTS, ...OF_TALKS];
const OF_DAYS: readonly Operator[] = ['year', 'date'];

/** Whether a review is what is searched for: each word occurs in it, and of each operator one of the terms. */
export function isFound(searchable: Searchable, query: SearchQuery): boolean {
	const { review, key } = searchable;
	return matches(key, query) && isOfDays(review.day, query) && hasTerms(query, OF_REVIEWS, searchable.keys);
}

/** Whether the terms of a search fit a review, whatever its words are. */
export function fitsReview(review: Review, query: SearchQuery): boolean {
	return (
		isOfDays(review.day, query) && hasTerms(query, OF_REVIEWS, (operator) => searchableOf(review).keys(operator))
	);
}

/** Whether the terms of a search fit a talk: those about talks the talk itself, the others its review. */
export function fitsTalk(review: Review, talk: Talk, query: SearchQuery): boolean {
	if (!isOfDays(review.day, query)) return false;
	const at = review.talks.indexOf(talk);
	return (
		hasTerms(query, OF_EVENTS, (operator) => searchableOf(review).keys(operator)) &&
		hasTerms(query, OF_TALKS, (operator) => searchableOf(review).keys(operator, at))
	);
}

/**
 * The talks in which something of a search was found: those that the terms about talks fit, and of these the ones in which
 * a word occurs, if there are any. None where only the review as a whole is what was found.
 *
 * @param found told the places of the talks, in order
 */
export function findTalks(searchable: Searchable, query: SearchQuery, found: (at: number) => void): void {
	const { length } = searchable.review.talks;
	const isNarrowed = query.terms.some(({ operator }) => OF_TALKS.includes(operator));
	const fits = (at: number): boolean =>
		!isNarrowed || hasTerms(query, OF_TALKS, (operator) => searchable.keys(operator, at));
	let isAnyFound = false;
	for (let at = 0; at < length && query.words.length > 0; at++) {
		if (!matchesSome(searchable.talkKeys[at] ?? NO_KEY, query) || !fits(at)) continue;
		isAnyFound = true;
		found(at);
	}
	for (let at = 0; at < length && isNarrowed && !isAnyFound; at++) if (fits(at)) found(at);
}

/** Whether a reflection is what is searched for, by its title and day, or by the review that it leads to. */
export function isReflectionFound(item: ReflectionItem, query: SearchQuery): boolean {
	const { title, day, about } = item;
	const isNarrowed = query.terms.some(({ operator }) => OF_REVIEWS.includes(operator));
	if (
		!isOfDays(day, query) ||
		(isNarrowed && !(about && hasTerms(query, OF_REVIEWS, (operator) => searchableOf(about).keys(operator))))
	)
		return false;
	return matches(
		kept(reflectionKeys, item, () => searchKeyOf(linesOf([title, day ?? '', about?.title ?? '']))),
		query,
	);
}

/** Whether a task is what is searched for, by its words or by the review it stands in. */
export function isTaskFound(item: TaskItem, query: SearchQuery): boolean {
	const { review, text } = item;
	if (!fitsReview(review, query)) return false;
	const own = kept(taskKeys, item, () => searchKeyOf(text));
	return query.words.every((word) => word.test(own) || word.test(searchableOf(review).key));
}

function isOfDays(day: CalendarDay | null, query: SearchQuery): boolean {
	return hasEach(query, OF_DAYS, ({ operator, text }) =>
		day === null ? false : (operator === 'year' ? day.slice(0, 4) : day).startsWith(text),
	);
}

/** Whether of each operator that is asked for one of the terms fits. */
function hasTerms(
	query: SearchQuery,
	operators: readonly Operator[],
	keyOf: (operator: Operator) => SearchKey,
): boolean {
	return hasEach(query, operators, ({ operator, pattern }) => pattern.test(keyOf(operator)));
}

function hasEach({ terms }: SearchQuery, operators: readonly Operator[], fits: (term: SearchTerm) => boolean): boolean {
	// Nearly always, and asked for every talk.
	if (terms.length === 0) return true;
	return operators.every((operator) => {
		let isAsked = false;
		for (const term of terms) {
			if (term.operator !== operator) continue;
			if (fits(term)) return true;
			isAsked = true;
		}
		return !isAsked;
	});
}

function textsOf(of: Review | Talk, operator: Operator): readonly string[] {
	if (operator === 'topic') return of.topics;
	if (operator === 'meetup') return 'meetup' in of && of.meetup ? [of.meetup.name, of.meetup.target] : [];
	const speakers = 'talks' in of ? [...of.speakers, ...of.talks.flatMap((talk) => talk.speakers)] : of.speakers;
	if (operator === 'org') return speakers.flatMap(({ affiliation }) => affiliation?.name ?? []);
	return speakers.flatMap(({ name, target }) => [name, target]);
}

// A reading never changes once it is made, so its keys are made once and go when the reading goes.
const searchables = new WeakMap<Review, Searchable>();
const reflectionKeys = new WeakMap<ReflectionItem, SearchKey>();
const taskKeys = new WeakMap<TaskItem, SearchKey>();

/** Between talks: nobody types it. */
const BREAK = '\u0001';
const NO_KEY = '' as SearchKey;

/** A review as it is searched. */
export class Searchable {
	/** Title, day, meetup, speakers, affiliations, topics, and then talk by talk. */
	readonly key: SearchKey;
	/** By which it is known in arrays. */
	readonly number: number;
	#talkKeys: readonly SearchKey[] | null = null;
	/** By operator: of the review, and then of each talk. */
	readonly #parts = new Map<Operator, readonly SearchKey[]>();

	constructor(readonly review: Review) {
		const { talks, speakers, title, day, meetup, topics } = review;
		const inTalks = new Set(talks.flatMap((talk) => talk.speakers));
		const others = speakers.filter((speaker) => !inTalks.has(speaker));
		const own = [title, day ?? '', meetup?.name ?? '', ...topics, ...others.flatMap(textsOfSpeaker)];
		this.number = numberOf(review);
		this.key = searchKeyOf([own, ...talks.map(textsOfTalk)].map(linesOf).join(BREAK));
	}

	/** For each talk its title, speakers, affiliations and topics. */
	get talkKeys(): readonly SearchKey[] {
		// A part of a key is a key.
		return (this.#talkKeys ??= this.key.split(BREAK).slice(1) as SearchKey[]);
	}

	/** What the terms of an operator are looked for in: of the review, or of the talk at a place. */
	readonly keys = (operator: Operator, at = -1): SearchKey => {
		const parts = kept(this.#parts, operator, () =>
			[this.review, ...this.review.talks].map((part) => searchKeyOf(linesOf(textsOf(part, operator)))),
		);
		return parts[at + 1] ?? NO_KEY;
	};
}

/** A review as it is searched, made once. */
export function searchableOf(review: Review): Searchable {
	return kept(searchables, review, () => new Searchable(review));
}

const textsOfTalk = (talk: Talk): string[] => [talk.title, ...talk.topics, ...talk.speakers.flatMap(textsOfSpeaker)];

function textsOfSpeaker({ name, target, affiliation }: Speaker): string[] {
	return [name, name === target ? '' : target, affiliation?.name ?? ''];
}

/** One text a line: the words of a search hold no line break, so none matches across two of them. */
const linesOf = (texts: readonly string[]): string => texts.join('\n');
