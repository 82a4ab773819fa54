/** The two ways to begin: what commands do and buttons offer too. */
export interface Beginnings {
	readonly createReview: () => void;
	readonly insertTemplate: () => void;
}
