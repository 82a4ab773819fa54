import { plainLine } from '../text/inert';
import { readNumbering } from '../vocabulary/numbering';
import { titleLabelOf } from '../vocabulary/title-words';

import type { HeadingNode } from './heading-tree';
import { withoutAddresses } from './read-name-link';
import { readPeople } from './read-people';
import type { Person } from './read-people';
import type { ReviewContext } from './review-context';

/** A heading of a talk whose title stands on a line below it. */
export interface TitledHeading {
	readonly title: string;
	/** The line of the title. */
	readonly line: number;
	/** Whom the heading names and nothing else; null where it says more than the title. */
	readonly person: Person | null;
}

/** How many lines with words are looked at for the title. */
const MOST_LINES = 5;

/** Longer headings name nobody. */
const MAX_HEADING = 600;

/**
 * Reads `### [[Ada Lee]]` with `Talk: …` below, where a name without a link counts if it is known to speak in this note;
 * and `## Intro: Sharding (30 min)` with `Title: Sharding` below. Null for any other heading, unless it is marked as a
 * talk: behind such a label may also stand what a talk is about. Null while only metadata is known.
 */
export function titledHeading(node: HeadingNode, context: ReviewContext): TitledHeading | null {
	let read = found.get(node);
	if (read === undefined) found.set(node, (read = readIn(node, context)));
	return read;
}

const found = new WeakMap<HeadingNode, TitledHeading | null>();

function readIn(node: HeadingNode, context: ReviewContext): TitledHeading | null {
	const { heading, bodyEnd } = node;
	const { lines, vocabulary } = context;
	if (!lines || heading.text.length > MAX_HEADING) return null;
	let words = 0;
	for (let line = heading.line + 1; line < bodyEnd && words < MOST_LINES; line += 1) {
		const text = lines[line] ?? '';
		if (text.trim() === '') continue;
		words += 1;
		const label = titleLabelOf(text);
		if (label === null) continue;
		const title = plainLine(withoutAddresses(label.title));
		const name = readNumbering(heading.text, vocabulary)?.rest ?? heading.text;
		const [person, ...others] = readPeople(withoutAddresses(name));
		const isSure = person && others.length === 0 && (name.startsWith('[[') || context.isSpeaker(person));
		if (isSure) return { person, title, line };
		return label.isSure && (context.isMarked(node) || holdsTitle(heading.text, title))
			? { person: null, title, line }
			: null;
	}
	return null;
}

/** Whether a heading says a title among other things, whatever marks stand between the words. */
function holdsTitle(heading: string, title: string): boolean {
	const letters = lettersOf(title);
	return letters !== '' && lettersOf(heading).includes(letters);
}

/** What all spellings of a title have in common: marks, quotes, gaps and HTML differ. */
export const lettersOf = (text: string): string =>
	text
		.replace(/<\/?[a-z][^<>]*>/giu, '')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
