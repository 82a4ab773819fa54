import { SURE } from '../read/plain-people';
import { frameKindOf, soundsLikeFrame } from '../vocabulary/frame-words';
import { titleSound } from '../vocabulary/title-sound';

import { STAND_IN } from './talk-nodes';
import type { TalkNode } from './talk-nodes';

/** Headings with all that are inside them, in the order of the text. */
export const flat = (nodes: readonly TalkNode[]): readonly TalkNode[] =>
	nodes.flatMap((node) => [node, ...flat(node.children)]);

/** The heading over all of the note: the only one of the first level, or the one that holds all others. */
export function titleOf(roots: readonly TalkNode[]): TalkNode | null {
	const [first, ...more] = roots;
	if (!first || first.level === STAND_IN || first.prefix === 'label') return null;
	if (more.length === 0) return first.level === 1 || first.children.length > 1 ? first : null;
	return first.level === 1 && more.every(({ level }) => level > 1) ? first : null;
}

/** Headings that are no talks by what they say. */
export const isClosed = ({ frame, section, text }: TalkNode): boolean =>
	frame !== null || section !== null || text === '';

/** Those that may hold talks all the same. */
export const isOpenInside = ({ frame, section, text }: TalkNode): boolean =>
	frame === 'umbrella' ||
	frame === 'timetable' ||
	section?.kind === 'summary' ||
	(text === '' && section === null && frame === null);

/** Whether words could be the title of a talk, as far as they say. */
export const isTitleLike = ({ text }: TalkNode): boolean =>
	/\p{L}/u.test(text) &&
	text.length >= 3 &&
	text.length <= 200 &&
	!soundsLikeFrame(text) &&
	!/^(?:end|fin)$/iu.test(text) &&
	// One word and a question mark, and a day, are no titles.
	!/^\S+\s?[?？!！]+$|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)\b/iu.test(
		text,
	);

/** Whether a heading names the opening talk, which seldom is counted. */
export const isKeynote = (text: string): boolean =>
	/^(?:오프닝 ?)?(?:키노트|keynote|기조 ?연설|基調講演|キーノート|主题演讲)$/iu.test(text);

/** Whether headings count up from one, each time anew. */
export function isInOrder(group: readonly TalkNode[]): boolean {
	return (
		group.length > 1 &&
		group.every(({ number }, at) => number === null || number === 1 || number === (group[at - 1]?.number ?? 0) + 1)
	);
}

/**
 * The headings that stand in days or under words such as `Talks`: inside those headings, or behind them on the same
 * level up to one that is about something else.
 */
export function heldIn(roots: readonly TalkNode[]): ReadonlySet<TalkNode> {
	const held = new Set<TalkNode>();
	const visit = (nodes: readonly TalkNode[]): void => {
		let isHeld = false;
		let isBehindEvent = false;
		for (const node of nodes) {
			const isHolder = node.frame === 'umbrella' && !/^(?:19|20)\d\d\D*$/u.test(node.text);
			// Under the name of the event stands all that the day had.
			const isEvent = node === roots[0] && frameKindOf(node.text) === null;
			const inside = isEvent ? node.children.filter(({ text }) => titleSound(text) === 'talk') : node.children;
			if (isHolder && inside.length >= (isEvent ? 1 : 2)) inside.forEach((child) => held.add(child));
			if (isHolder) {
				isHeld = node.children.length === 0 && node.level < STAND_IN;
				isBehindEvent = isEvent;
			} else if (isClosed(node)) isHeld = false;
			else if (
				isHeld &&
				(!isBehindEvent ||
					titleSound(node.text) === 'talk' ||
					node.tails.some(({ form, sureness }) => form === 'alone' && sureness >= SURE))
			)
				held.add(node);
			visit(node.children);
		}
	};
	visit(roots);
	return held;
}
