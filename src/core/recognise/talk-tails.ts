import type { HeadingTail, TailForm } from '../read/heading-tails';
import { LIKELY, SURE } from '../read/plain-people';
import { endsWithRole, isFullAsianName } from '../vocabulary/person-words';

/** What can have a tail: a heading, a list item. */
interface Tailed {
	/** As a reader sees it. */
	readonly text: string;
	readonly tails: readonly HeadingTail[];
}

/** Says which way of reading a heading as title and speakers holds, or null where none does. */
export type TailJudge<T extends Tailed> = (node: T) => HeadingTail | null;

/** What these part is seldom a title and a name; only others of the note can say so. */
const ONLY_USUAL: ReadonlySet<TailForm> = new Set(['colon', 'comma', 'with', 'led']);

/** Where a heading says only who speaks, it says so in these words. */
const isStay = ({ form, people }: HeadingTail, text: string): boolean =>
	form === 'alone' &&
	(endsWithRole(text) || /\s[-–—|]\s+(?:from|at)\s/iu.test(text) || people.some(({ role }) => role));

/**
 * Judges the tails of headings by all headings of the note: a form that names people twice and mostly names people
 * holds for all of them; a form that stands alone holds where it names somebody for sure.
 */
export function tailJudge<T extends Tailed>(
	nodes: readonly T[],
	hasTitleBelow: (node: T) => boolean = () => false,
): TailJudge<T> {
	const likely = new Map<TailForm, number>();
	const all = new Map<TailForm, number>();
	let stays = 0;
	let named = 0;
	for (const { tails, text } of nodes) {
		if (tails.some(({ sureness, form }) => sureness >= LIKELY && form !== 'alone' && form !== 'first')) named += 1;
		for (const tail of tails) {
			all.set(tail.form, (all.get(tail.form) ?? 0) + 1);
			if (tail.sureness >= LIKELY) likely.set(tail.form, (likely.get(tail.form) ?? 0) + 1);
			if (isStay(tail, text)) stays += 1;
		}
	}
	const isUsual = (form: TailForm): boolean => {
		const count = likely.get(form) ?? 0;
		return count >= 2 && count * 2 >= (all.get(form) ?? 0);
	};
	const holds = (tail: HeadingTail, node: T): boolean => {
		const { text } = node;
		if (tail.form === 'alone')
			return (
				hasTitleBelow(node) ||
				tail.title !== null ||
				(stays > 0 && / [-–—|] /u.test(text) && (isUsual('alone') || isStay(tail, text)))
			);
		if (tail.form === 'first')
			return isUsual('first') && tail.sureness >= LIKELY && tail.title !== null && tail.title.length > 5;
		if (tail.sureness >= SURE || isUsual(tail.form)) return true;
		if (ONLY_USUAL.has(tail.form) || tail.sureness < LIKELY) return false;
		return (
			tail.form === 'quoted' ||
			tail.form === 'by' ||
			named >= 3 ||
			tail.people.every(({ name, affiliation }) =>
				isFullAsianName(name) ? name.length >= 3 : affiliation !== null,
			)
		);
	};
	return (node) => {
		const held = node.tails.filter((tail) => holds(tail, node));
		const most = Math.max(...held.map(({ sureness }) => sureness));
		const sure = held.filter(({ sureness }) => sureness === most);
		const titled = sure.filter(({ form }) => form !== 'alone' && form !== 'first');
		// Quotes say for sure where a title ends.
		const quoted = titled.find(({ form }) => form === 'behind' || form === 'quoted');
		if (quoted) return quoted;
		const best = titled.find(({ form }) => isUsual(form)) ?? titled[0] ?? sure[0] ?? null;
		// `Title - Nickname (Name)`: of two readings that name the same person, one takes the nickname for title.
		const same = titled.find((tail) => tail.form === 'dash' && tail.people[0]?.name === best?.people[0]?.name);
		return same ?? best;
	};
}
