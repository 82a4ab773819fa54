import type { HeadingTail, TailForm } from '../read/heading-tails';
import { LIKELY } from '../read/plain-people';
import { isFullAsianName } from '../vocabulary/person-words';

/** What can have a tail: a heading, a list item. */
export interface Tailed {
	/** As a reader sees it. */
	readonly text: string;
	readonly tails: readonly HeadingTail[];
}

/** What can part a title from a person with an organization behind. */
const PARTING: ReadonlySet<TailForm> = new Set(['dash', 'slash', 'under', 'by', 'colon', 'comma']);

/**
 * The tails of each heading without those that another one holds: of `Title - Name (Organization)` the one that takes
 * the bracket for a person. Where other headings of the note name people in brackets and nothing before them, a bracket
 * names people everywhere.
 */
export function farTails<T extends Tailed>(nodes: readonly T[]): ReadonlyMap<T, readonly HeadingTail[]> {
	const all = nodes.map(({ tails }) => tails);
	const isPlainBracket = all.some(
		(tails) =>
			tails.some(({ form, sureness, title }) => form === 'bracket' && sureness >= LIKELY && isLong(title)) &&
			!tails.some(({ form, sureness }) => PARTING.has(form) && sureness >= LIKELY),
	);
	const stays = nodes.filter(({ text, tails }) => tails.some((tail) => hasStayBehindComma(tail, text)));
	const pairs = nodes.filter(({ tails }) => tails.some((tail) => withStayBehindComma(tail) !== tail));
	const isStayBehind = stays.length > 0 && stays.length * 2 >= pairs.length;
	return new Map(
		nodes.map((node) => {
			const far = node.tails.filter(
				(near) => !node.tails.some((other) => holds(other, near) && !(isPlainBracket && isEven(other, near))),
			);
			return [node, isStayBehind ? far.map(withStayBehindComma) : far];
		}),
	);
}

/** `Name, Organization`, where the second surely is no name. */
const hasStayBehindComma = ({ people, sureness }: HeadingTail, text: string): boolean =>
	sureness >= LIKELY &&
	people.length === 1 &&
	people.some(({ name, affiliation }) => affiliation !== null && text.includes(`${name}, ${affiliation.name}`));

/** Where other headings say so, the second of two names behind a comma is where the first one works in all of them. */
function withStayBehindComma(tail: HeadingTail): HeadingTail {
	const [first, second, ...more] = tail.people;
	if (!first || !second || more.length > 0 || [first, second].some(isAsian)) return tail;
	if (first.affiliation ?? first.role ?? second.affiliation ?? second.role) return tail;
	return { ...tail, people: [{ ...first, affiliation: { name: second.name, target: second.name } }] };
}

const isLong = (title: string | null): boolean => /\S\s+\S/u.test(title ?? '');

/** Whether one tail begins further to the left than another, and names somebody where the other still has its title. */
const holds = (far: HeadingTail, near: HeadingTail): boolean =>
	far !== near &&
	PARTING.has(far.form) &&
	far.title !== null &&
	near.title !== null &&
	far.sureness >= LIKELY &&
	far.sureness >= near.sureness &&
	near.title.length > far.title.length &&
	far.people.some(({ name }) => near.title?.endsWith(name)) &&
	far.people.every(isAsian) >= near.people.every(isAsian) &&
	// `Topic: Two Words (Name)` is as usual as `Title: Name (Organization)`.
	(far.form !== 'colon' || far.people.every(isAsian) || near.sureness < LIKELY);

const isAsian = ({ name }: HeadingTail['people'][number]): boolean => isFullAsianName(name);

/** Whether both could be people, as far as the words say. */
const isEven = (far: HeadingTail, near: HeadingTail): boolean =>
	near.form === 'bracket' && near.sureness >= LIKELY && far.people.every(isAsian) === near.people.every(isAsian);
