import type { FoundSpeaker } from '../model/text-reading';
import type { Person } from '../read/read-people';

/** People as the speakers that a line names. */
export function speakersAt(people: readonly Person[], line: number): readonly FoundSpeaker[] {
	return people.map(({ name, affiliation, role }) => ({ name, affiliation: affiliation?.name ?? null, role, line }));
}
