import type { SpeakerDraft } from '../../core/model/review-draft';
import { readPeople } from '../../core/read/read-people';

/** What begins another name, and what a name has none of. */
const NO_NAME = /[,，、;&()（）]|\s(?:and|및)\s/u;

/**
 * The speakers of one line, as a person types them: as bylines in notes are read, with brackets that are still open.
 *
 * @example readSpeakerLine('Ada (Acme, CTO), Bo') //=> Ada from Acme as CTO, and Bo
 */
export function readSpeakerLine(line: string): SpeakerDraft[] {
	return readPeople(line + missingBracket(line)).map(({ name, target, affiliation, role }) => ({
		name,
		target,
		affiliation: affiliation?.name ?? '',
		role: role ?? '',
	}));
}

/** A speaker as `readSpeakerLine` reads them back. */
export function writeSpeaker({ name, affiliation, role }: Omit<SpeakerDraft, 'target'>): string {
	if (affiliation === '') return name;
	return `${name} (${role === '' ? affiliation : `${affiliation}, ${role}`})`;
}

/** What stands before the speaker that is being typed, and that speaker; nobody inside or right behind brackets. */
export function lastSpeaker(line: string): { readonly before: string; readonly typed: string } {
	const typed = (line.split(NO_NAME).at(-1) ?? '').trimStart();
	const before = line.slice(0, line.length - typed.length);
	const isName = missingBracket(line) === '' && !/[)）]$/u.test(before.trimEnd());
	return isName ? { before, typed } : { before: line, typed: '' };
}

/** What closes the last bracket of a line, if that is open. */
function missingBracket(line: string): string {
	const last = Math.max(...['(', '（', ')', '）'].map((bracket) => line.lastIndexOf(bracket)));
	return { '(': ')', '（': '）' }[line[last] ?? ''] ?? '';
}
