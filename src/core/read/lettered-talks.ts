import type { Talk } from '../model/review';

const LETTERED = /^([A-Z])[.)]\s+(?=\S)/u;

/**
 * Talks whose headings count them by letters, `A. …`, `B. …`, with titles that do not. One letter alone counts nothing:
 * most of the talks have one, and each a later one than the talk above.
 */
export function unlettered(talks: readonly Talk[]): readonly Talk[] {
	const letters = talks.flatMap(({ title, heading }) =>
		heading.trimStart().startsWith(title) ? (LETTERED.exec(title)?.[1] ?? []) : [],
	);
	const isInOrder = letters.every((letter, at) => at === 0 || letter > (letters[at - 1] ?? ''));
	if (letters.length < 2 || letters.length * 2 <= talks.length || !isInOrder) return talks;
	return talks.map((talk) => ({
		...talk,
		title: talk.heading.trimStart().startsWith(talk.title) ? talk.title.replace(LETTERED, '') : talk.title,
	}));
}
