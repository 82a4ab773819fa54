import type { NotePath } from './note-path';
import type { ProblemCode } from './problem';
import type { RefusalCode } from './refusal';

/** Something in the notes that a person may want to mend. Data, never thrown. */
export interface Finding {
	readonly code: FindingCode;
	readonly path: NotePath;
	/** Zero-based line of the file, or null where no line is to blame. */
	readonly line: number | null;
	/** The name, heading, marker or words it is about, as the note has them. */
	readonly text: string;
	/** What it is compared with: names, days, paths. */
	readonly others: readonly string[];
	readonly fix: Fix;
}

export type FindingCode =
	/** The properties of a review do not say whom and what its talks name. `others`: what is missing in them. */
	| 'out-of-step'
	/** A talk names nobody. `others`: who stands in the properties and in no talk. */
	| 'talk-without-speaker'
	/** One speaker with the same talk twice, in one review or in two of one day. `others`: the path of the other review. */
	| 'same-talk-twice'
	/** Two names are so alike that they may be one. `others`: the other name. */
	| 'near-same-name'
	/** Two speaker notes have one name. `others`: the path of the other note. */
	| 'same-name-twice'
	/** A copy that a sync service left beside a note. `others`: the path of the note, if it is there. */
	| 'conflict-copy'
	/** Markers of index blocks that the plugin does not write between. */
	| 'damaged-marker'
	/** Properties that are not valid YAML, or that say something else to YAML than to their writer. */
	| 'unreadable-properties'
	/** A speaker who has no note, where speakers have notes. */
	| 'unresolved-speaker'
	/** The day of a review is not the one that its title or its name says. `others`: the days that are said. */
	| 'dates-disagree'
	| ProblemCode;

/** What a person can do about a finding. */
export type Fix =
	/** The note is mended by `fixText`. */
	| { readonly kind: 'edit' }
	/** Both names become `to`, over all notes. */
	| { readonly kind: 'merge'; readonly named: FoundName; readonly from: string; readonly to: string }
	| { readonly kind: 'create-speaker'; readonly name: string }
	/** Only a person can tell: why, and what it is about where the sentence names it. */
	| { readonly kind: 'none'; readonly reason: NoFixReason; readonly detail: string };

/** What bears a name that may be another one's. */
export type FoundName = 'speaker' | 'meetup' | 'organization';

export type NoFixReason =
	/** Who spoke stands nowhere: *Tag speaker* adds them. */
	| 'tag-speaker'
	/** Somebody stands in the properties and in no talk. `detail`: their names. Whose talk it is only the writer knows. */
	| 'whose-talk'
	/** One of the two is to be deleted or renamed by hand. */
	| 'compare-talks'
	/** One of two notes of one name is to be renamed, or their texts to be put together by hand. */
	| 'one-name'
	/** What the copy has is to be compared by hand, and the copy to be deleted. */
	| 'compare-copy'
	/** The original of a conflict copy is gone: the copy is to be renamed. */
	| 'lost-original'
	/** Which day is right only the writer knows. */
	| 'which-day'
	/** The day, rating or title is to be written by hand. */
	| 'write-day'
	| 'write-rating'
	| 'write-title'
	| RefusalCode;
