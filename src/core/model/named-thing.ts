import type { NameKey } from './name-key';
import type { NotePath } from './note-path';
import type { NamedKind } from './rename';

/** A speaker, meetup, organization or topic that notes name. Two notes of one name are two things. */
export interface NamedThing {
	readonly kind: NamedKind;
	readonly key: NameKey;
	/** The name of its note; without one, the spelling used most. A topic without `topic/`. */
	readonly name: string;
	/** Its note; null where there is none. Topics have none: they are tags. */
	readonly path: NotePath | null;
	/** What else it is called. */
	readonly aliases: readonly string[];
	/** How many talks a speaker gave, how many reviews have anything else. */
	readonly count: number;
}

/** What would become of something under a new name, or why nothing can. */
export interface RenamePlan {
	readonly from: NamedThing;
	/** The name then. */
	readonly to: string;
	/** What has that name already and takes this in; null where it is only renamed. */
	readonly into: NamedThing | null;
	/** Whether only letter case, spaces or the composition of letters change. */
	readonly isRespelling: boolean;
	/** Where its note goes; null where there is none or where that is merged into another one. */
	readonly newPath: NotePath | null;
	/** The linkpath to write where the bare name would lead elsewhere. */
	readonly toPath: string | null;
}
