import type { CalendarDay } from '../model/calendar-day';
import type { Review, Speaker, Talk } from '../model/review';
import { matches, searchKeyOf } from '../names/search-key';
import type { Operator, SearchKey, SearchQuery, SearchTerm } from '../names/search-key';
import { kept } from './kept';
import { numberOf } from './members';
import type { ReflectionItem, TaskItem } from './item';

const OF_TALKS: readonly Operator[] = ['speaker', 'topic', 'org'];
const OF_EVENTS: readonly Operator[] = ['meetup'];
const OF_REVIEWS: readonly Operator[] = [...OF_EVENTS, ...OF_TALKS];
const OF_DAYS: readonly Operator[] = ['year', 'date'];

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
 * Finds out whether a review is what is searched for, and in which of its talks that was found.
 *
 * @param found told the places of the talks, some of them several times; void where the answer is no
 */
export type Find = (searchable: Searchable, found: (at: number) => void) => boolean;

/**
 * How a search finds reviews: each word occurs in them, and of each operator one of the terms. They are found in those of
 * their talks that the terms about talks fit, and of these in the ones in which a word occurs, if there are any; in none
 * where only the review as a whole is what was found.
 */
export function finderFor(query: SearchQuery): Find {
	const words = query.words.map(({ source }) => new RegExp(source, 'gu'));
	const isNarrowed = query.terms.some(({ operator }) => OF_TALKS.includes(operator));
	const fits = (searchable: Searchable, at: number): boolean =>
		!isNarrowed || hasTerms(query, OF_TALKS, (operator) => searchable.keys(operator, at));
	return (searchable, found) => {
		const { review, key, ends } = searchable;
		if (!isOfDays(review.day, query) || !hasTerms(query, OF_REVIEWS, searchable.keys)) return false;
		let isAnyFound = false;
		for (const word of words) {
			word.lastIndex = 0;
			if (!word.test(key)) return false;
			let at = 0;
			do {
				while (at < ends.length && word.lastIndex > (ends[at] ?? 0)) at += 1;
				if (at > 0 && fits(searchable, at - 1)) {
					isAnyFound = true;
					found(at - 1);
				}
				if (at === ends.length) break;
				// One match a talk will do.
				word.lastIndex = ends[at] ?? 0;
			} while (word.test(key));
		}
		for (let at = 0; isNarrowed && !isAnyFound && at < ends.length; at++) if (fits(searchable, at)) found(at);
		return true;
	};
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

/** Whether a task is what is searched for, by its words and by those of the review it stands in, which itself is not. */
export function isTaskFound(item: TaskItem, query: SearchQuery): boolean {
	const { review, text } = item;
	const own = kept(taskKeys, item, () => searchKeyOf(text));
	if (!query.words.some((word) => word.test(own)) || !fitsReview(review, query)) return false;
	return query.words.every((word) => word.test(own) || word.test(searchableOf(review).key));
}

function isOfDays(day: CalendarDay | null, query: SearchQuery): boolean {
	return hasEach(query, OF_DAYS, ({ text }) => day !== null && day.startsWith(text));
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
	/** Title, day, meetup, speakers, affiliations, topics, and then talk by talk. One text a line: no word holds a line break. */
	readonly key: SearchKey;
	/** Where in the key its parts end: what is not of talks, then each talk but the last. */
	readonly ends: readonly number[];
	/** By which it is known in arrays. */
	readonly number: number;
	/** By operator: of the review, and then of each talk. */
	readonly #parts = new Map<Operator, readonly SearchKey[]>();

	constructor(readonly review: Review) {
		const { talks, speakers, title, day, meetup, topics } = review;
		let text = `${title}\n${day ?? ''}\n${meetup?.name ?? ''}`;
		for (const topic of topics) text += `\n${topic}`;
		for (const speaker of speakers)
			if (!talks.some((talk) => talk.speakers.includes(speaker))) text += textOfSpeaker(speaker);
		for (const talk of talks) {
			text += BREAK + talk.title;
			for (const topic of talk.topics) text += `\n${topic}`;
			for (const speaker of talk.speakers) text += textOfSpeaker(speaker);
		}
		this.number = numberOf(review);
		this.key = searchKeyOf(text);
		const ends: number[] = [];
		for (let end = -1; ends.length < talks.length;) ends.push((end = this.key.indexOf(BREAK, end + 1)));
		this.ends = ends;
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

function textOfSpeaker({ name, target, affiliation }: Speaker): string {
	return `\n${name}\n${name === target ? '' : target}\n${affiliation?.name ?? ''}`;
}

/** One text a line: the words of a search hold no line break, so none matches across two of them. */
const linesOf = (texts: readonly string[]): string => texts.join('\n');
