import { basenameOf } from '../../src/core/model/note-path';
import type { NotePath } from '../../src/core/model/note-path';
import type { SpeakerNote } from '../../src/core/model/speaker-note';
import { aNameLink } from './a-name-link';

/** What a test says of a speaker's note. */
export interface SpeakerNoteTraits {
	readonly aliases?: readonly string[];
	readonly organization?: string | null;
	readonly role?: string | null;
}

/** The note of a speaker, named by its path. */
export function aSpeakerNote(path: string, traits: SpeakerNoteTraits = {}): SpeakerNote {
	return {
		kind: 'speaker',
		path: path as NotePath,
		name: basenameOf(path),
		aliases: traits.aliases ?? [],
		organization: traits.organization ? aNameLink(traits.organization) : null,
		role: traits.role ?? null,
	};
}
