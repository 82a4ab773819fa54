import type { NotePath } from '../model/note-path';
import type { Refusal } from '../model/refusal';
import type { TextReading } from '../model/text-reading';
import { noteKindOf } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import { applyEdits } from '../text/apply-edits';
import type { TextEdit } from '../text/apply-edits';
import { isUnclosed } from '../text/frontmatter';
import { joinInsertions } from '../text/insertions';
import { findBlocks } from '../text/managed-blocks';
import { outlineOf } from '../text/outline';
import type { ParseYaml } from '../text/property-lines';
import { readProperties } from '../text/set-properties';
import { vocabularyOf } from '../vocabulary/vocabulary';

import { makeHeadings } from './adopt-headings';
import { addProperties } from './adopt-properties';
import { addSpacing } from './adopt-spacing';
import { adoptedText } from './adopted-text';

/** The kinds of additions that a person can turn off. */
export interface AdoptionParts {
	readonly properties: boolean;
	readonly headings: boolean;
	readonly links: boolean;
	readonly spacing: boolean;
}

/** All kinds. */
export const ALL_PARTS: AdoptionParts = { properties: true, headings: true, links: true, spacing: true };

/** Insertions that do not overlap, in order; or why the note is left alone. */
export type Adoption =
	| { readonly edits: readonly TextEdit[]; readonly refusal: null }
	| { readonly edits: null; readonly refusal: Refusal };

/**
 * The smallest additions with which a note says by itself what was read in it: properties, headings, links round names,
 * empty lines. Every character of the note stays. No edits where the note is a review already.
 */
export function adoptNote(
	note: { readonly path: NotePath; readonly text: string },
	reading: TextReading,
	parts: AdoptionParts,
	settings: Settings,
	parseYaml: ParseYaml,
): Adoption {
	const { text } = note;
	if (isUnclosed(text)) return refused('unreadable-properties', 'The closing --- is missing.');
	const { properties, refusal } = readProperties(text, parseYaml);
	if (refusal !== null) return { edits: null, refusal };
	const [damage] = findBlocks(text).damages;
	if (damage) return { edits: null, refusal: damage };
	if (noteKindOf(properties, outlineOf(text).tags) === 'review') return { edits: [], refusal: null };
	const whole = adoptedText(text);
	const headings = parts.headings ? makeHeadings(whole, reading, vocabularyOf(settings)).edits : [];
	const shaped = adoptedText(applyEdits(text, headings));
	const spacing = parts.spacing ? addSpacing(shaped, false, () => false) : [];
	const spaced = joinInsertions(headings, spacing);
	const body = applyEdits(text, spaced);
	const added = parts.properties ? addProperties(body, reading, settings, parseYaml) : [];
	return { edits: joinInsertions(spaced, added), refusal: null };
}

const refused = (code: Refusal['code'], detail: string): Adoption => ({
	edits: null,
	refusal: { code, line: 0, detail },
});
