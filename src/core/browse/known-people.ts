import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry } from '../linked-index/speaker-entry';
import type { NotePath } from '../model/note-path';
import type { KnownPerson } from '../model/unlinked-mention';

/**
 * Everybody whom a note may mention: who speaks or has a speaker's note, by name. A link to somebody leads to their
 * note, also where several people have one name; affiliations come newest first.
 *
 * @param linkpathOf the shortest linkpath that leads to the note at a path, from wherever
 */
export function knownPeople(index: LinkedIndex, linkpathOf: (path: NotePath) => string): KnownPerson[] {
	return index.speakers().map((entry) => {
		const { name, note, aliases } = entry;
		const target = note ? linkpathOf(note.path) : name;
		return { link: { name, target }, path: note?.path ?? null, aliases, affiliations: affiliationsOf(entry) };
	});
}

function affiliationsOf({ note, affiliations }: SpeakerEntry): string[] {
	const before = affiliations.map(({ name }) => name ?? '').reverse();
	return [...new Set([note?.organization?.name ?? '', ...before])].filter(Boolean);
}
