import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import type { NoteSnapshot } from '../model/note-snapshot';
import type { Settings } from '../settings/settings';
import { vocabularyOf } from '../vocabulary/vocabulary';

import { findTalks } from './find-talks';
import { headingTrees } from './heading-tree';
import type { HeadingNode } from './heading-tree';
import { namesOf } from './read-properties';
import { marksIn, ReviewContext } from './review-context';

/** A review taken apart and not read yet. */
export interface ReviewParts {
	/** Without their endings; null while only metadata is known. */
	readonly lines: readonly string[] | null;
	/** Whom the `speakers` property names. */
	readonly named: readonly NameLink[];
	readonly context: ReviewContext;
	readonly trees: readonly HeadingNode[];
	/** The headings that are talks, in order; also those that wait for their first words. */
	readonly nodes: readonly HeadingNode[];
}

/** Finds the headings of a review and which of them are talks. */
export function takeApart(snapshot: NoteSnapshot, settings: Settings): ReviewParts {
	const lines = snapshot.text?.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)) ?? null;
	const named = namesOf(snapshot.properties, settings.propertySpeakers);
	const context = new ReviewContext(snapshot, lines, new Set(named.map(keyOfLink)), vocabularyOf(settings));
	const trees = headingTrees(
		snapshot.headings,
		lines?.length ?? Number.MAX_SAFE_INTEGER,
		marksIn(snapshot.tags).map(({ line }) => line),
	);
	return { lines, named, context, trees, nodes: findTalks(trees, context) };
}
