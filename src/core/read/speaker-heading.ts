import { plainLine } from '../text/inert';
import { readNumbering } from '../vocabulary/numbering';
import { titleLabelOf } from '../vocabulary/title-words';

import type { HeadingNode } from './heading-tree';
import { withoutAddresses } from './read-name-link';
import { readPeople } from './read-people';
import type { Person } from './read-people';
import type { ReviewContext } from './review-context';

/** A talk whose heading is who speaks, and whose title stands on a line below it. */
export interface SpeakerHeading {
	readonly person: Person;
	readonly title: string;
	/** The line of the title. */
	readonly line: number;
}

/** How many lines with words are looked at for the title. */
const MOST_LINES = 5;

/**
 * Reads `### [[Ada Lee]]` with `Talk: …` below. A name without a link counts where it is known to speak in this note.
 * Null for any other heading, and while only metadata is known.
 */
export function speakerHeading(node: HeadingNode, context: ReviewContext): SpeakerHeading | null {
	let read = found.get(node);
	if (read === undefined) found.set(node, (read = readIn(node, context)));
	return read;
}

const found = new WeakMap<HeadingNode, SpeakerHeading | null>();

function readIn({ heading, bodyEnd }: HeadingNode, context: ReviewContext): SpeakerHeading | null {
	const { lines, vocabulary } = context;
	if (!lines || heading.text.length > MAX_HEADING) return null;
	let words = 0;
	for (let line = heading.line + 1; line < bodyEnd && words < MOST_LINES; line += 1) {
		const text = lines[line] ?? '';
		if (text.trim() === '') continue;
		words += 1;
		const title = titleLabelOf(text);
		if (title === null) continue;
		const name = readNumbering(heading.text, vocabulary)?.rest ?? heading.text;
		const [person, ...others] = readPeople(withoutAddresses(name));
		const isSure = person && others.length === 0 && (name.startsWith('[[') || context.isSpeaker(person));
		return isSure ? { person, title: plainLine(withoutAddresses(title)), line } : null;
	}
	return null;
}

/** Longer headings name nobody. */
const MAX_HEADING = 200;
