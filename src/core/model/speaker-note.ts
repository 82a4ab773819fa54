import type { NameLink } from './name-link';
import type { NotePath } from './note-path';

/** A note about a person who speaks at meetups: where they are today, and what else they are called. */
export interface SpeakerNote {
	readonly kind: 'speaker';
	readonly path: NotePath;
	/** The name of the note, which is what links to the person name. */
	readonly name: string;
	readonly aliases: readonly string[];
	readonly organization: NameLink | null;
	readonly role: string | null;
}
