/** The ways to begin a text: what commands do, and buttons and menus offer too. */
export interface Beginnings {
	readonly createReview: () => void;
	readonly insertTemplate: () => void;
	/** What makes a reflection on the review of a note; null where there is no such review. */
	readonly reflectionOn: (path: string) => (() => void) | null;
}
