import type { HeadingTail, TailForm } from '../read/heading-tails';
import { LIKELY, SURE } from '../read/plain-people';
import { frameKindOf, soundsLikeFrame } from '../vocabulary/frame-words';
import { endsWithRole, isFullAsianName, isShortKoreanName } from '../vocabulary/person-words';

import { farTails } from './talk-tail-reach';
import type { Tailed } from './talk-tail-reach';

/** Says which way of reading a heading as title and speakers holds, or null where none does. */
export type TailJudge<T extends Tailed> = (node: T) => HeadingTail | null;

/** What these part is seldom a title and a name; only others of the note can say so. */
const ONLY_USUAL: ReadonlySet<TailForm> = new Set(['colon', 'comma', 'with', 'led']);

/** Where a heading says only who speaks, it says so in these words. */
const isStay = ({ form, people }: HeadingTail, text: string): boolean =>
	form === 'alone' &&
	(endsWithRole(text) || /\s[-–—|]\s+(?:from|at)\s/iu.test(text) || people.some(({ role }) => role));

/** What else says that headings are talks. */
interface TailHints<T> {
	/** Whether the title stands on a line of its own. */
	readonly hasTitleBelow?: (node: T) => boolean;
	/** Whether a heading says that it is a talk, or stands in a note on an event. */
	readonly isStated?: (node: T) => boolean;
}

const LONE: ReadonlySet<TailForm> = new Set(['dash', 'slash', 'under', 'bracket', 'square', 'by']);

/** Whether a title of several words stands before somebody's whole name, or a name with an organization. */
const isWhole = ({ form, title, people }: HeadingTail): boolean =>
	title !== null &&
	(/\S\s+\S/u.test(title) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u.test(title)) &&
	!soundsLikeFrame(title) &&
	frameKindOf(title) === null &&
	people.every(
		({ name, affiliation }) =>
			(isFullAsianName(name) && name.length >= 3) ||
			(LONE.has(form) ? /\S\s\S/u.test(name) : form === 'comma' && affiliation !== null),
	);

/**
 * Judges the tails of headings by all headings of the note: a form that names people twice and mostly names people
 * holds for all of them; a form that stands alone holds where it names somebody for sure.
 */
export function tailJudge<T extends Tailed>(
	nodes: readonly T[],
	{ hasTitleBelow = () => false, isStated = () => false }: TailHints<T> = {},
): TailJudge<T> {
	const tailsOf = farTails(nodes);
	const likely = new Map<TailForm, number>();
	const all = new Map<TailForm, number>();
	let stays = 0;
	let named = 0;
	for (const [{ text }, tails] of tailsOf) {
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
		if (tail.sureness >= LIKELY && isWhole(tail) && isStated(node)) return true;
		if (ONLY_USUAL.has(tail.form) || tail.sureness < LIKELY) return false;
		return (
			tail.form === 'quoted' ||
			tail.form === 'by' ||
			named >= 3 ||
			tail.people.every(({ name, affiliation }, at) =>
				isFullAsianName(name) ? name.length >= 3 : affiliation !== null || (at > 0 && isShortKoreanName(name)),
			)
		);
	};
	return (node) => {
		const held = (tailsOf.get(node) ?? []).filter((tail) => holds(tail, node));
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
