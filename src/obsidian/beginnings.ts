import type { Command } from 'obsidian';

import type { NamedKind } from '../core/model/rename';

/** What commands do, and buttons and menus offer too. */
export interface Beginnings {
	readonly createReview: () => void;
	readonly insertTemplate: () => void;
	/** Looks for reviews among the person's old notes. */
	readonly adoptNotes: () => void;
	/** What makes a reflection on the review of a note; null where there is no such review. */
	readonly reflectionOn: (path: string) => (() => void) | null;
	readonly checkReviews: () => void;
	/** Opens the note of a speaker; makes it if there is none. */
	readonly openSpeaker: (name: string) => void;
	readonly findMentions: (speaker: string) => void;
	/** Asks how something is to be called from now on, in all notes. */
	readonly rename: (kind: NamedKind, name: string) => void;
	/** Commands that the menu of the pane offers, in this order. */
	readonly commands: readonly Command[];
}
