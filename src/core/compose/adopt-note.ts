import type { NotePath } from '../model/note-path';
import type { Refusal } from '../model/refusal';
import type { TextReading } from '../model/text-reading';
import { noteKindOf } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import { applyEdits } from '../text/apply-edits';
import type { TextEdit } from '../text/apply-edits';
import { isUnclosed } from '../text/frontmatter';
import { joinInsertions, offsetsAfter } from '../text/insertions';
import { findBlocks } from '../text/managed-blocks';
import { outlineOf } from '../text/outline';
import type { ParseYaml } from '../text/property-lines';
import { readProperties, UNCLOSED } from '../text/set-properties';
import { vocabularyOf } from '../vocabulary/vocabulary';

import { makeHeadings } from './adopt-headings';
import { addProperties } from './adopt-properties';
import type { LeftOut } from './adopt-properties';
import { dashesUnderProse, isWithoutMarks, partFromLists, partFromRules } from './adopt-spacing';
import { addTalks } from './adopt-talks';
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

/** Insertions that do not overlap, in order, and what they leave out; or why the note is left alone. */
export type Adoption =
	| { readonly edits: readonly TextEdit[]; readonly left: readonly LeftOut[]; readonly refusal: null }
	| { readonly edits: null; readonly refusal: Refusal };

/**
 * Why a note cannot be adopted whatever is read in it, or null where it can: its properties or its managed blocks have
 * to be mended first.
 *
 * @example refusalToAdopt('---\ntags: [a]\n', parseYaml)?.code //=> 'unclosed-properties'
 */
export function refusalToAdopt(text: string, parseYaml: ParseYaml): Refusal | null {
	if (isUnclosed(text)) return UNCLOSED;
	return readProperties(text, parseYaml).refusal ?? findBlocks(text).damages[0] ?? null;
}

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
	const refusal = refusalToAdopt(text, parseYaml);
	if (refusal !== null) return { edits: null, refusal };
	const kind = noteKindOf(readProperties(text, parseYaml).properties ?? {}, outlineOf(text).tags);
	if (kind === 'review') return { edits: [], left: [], refusal: null };
	if (kind !== null) return { edits: null, refusal: { code: 'other-kind', line: null, detail: kind } };
	const { edits: added, left } = parts.properties ? addProperties(text, reading, settings, parseYaml) : NOTHING;
	const framed = adoptedText(applyEdits(text, added));
	// All of that went in above the person's text: each line of it moves by as many lines as the note grew.
	const grown = framed.lines.length - text.split('\n').length;
	const below = (line: number): number => line + grown;
	const found: TextReading = {
		...reading,
		talks: reading.talks.map((talk) => ({
			...talk,
			line: below(talk.line),
			speakers: talk.speakers.map((speaker) => ({ ...speaker, line: below(speaker.line) })),
		})),
		sections: reading.sections.map((section) => ({ ...section, line: below(section.line) })),
	};
	const isPasted = isWithoutMarks(framed.lines);
	const headings = makeHeadings(framed, found, vocabularyOf(settings), parts);
	const steps: (readonly TextEdit[])[] = [headings.edits];
	let body = adoptedText(applyEdits(framed.text, headings.edits));
	const ways = [offsetsAfter(headings.edits)];
	const add = (edits: readonly TextEdit[]): void => {
		steps.push(edits);
		ways.push(offsetsAfter(edits));
		body = adoptedText(applyEdits(body.text, edits));
	};
	const lineNow = (line: number): number => body.lineAt(ways.reduce((at, way) => way(at), framed.start(line)));
	if (parts.spacing) {
		if (isPasted) add(partFromLists(body));
		const named = new Set([...found.talks, ...found.sections].map(({ line }) => lineNow(line)));
		const prose = new Set(dashesUnderProse(framed.lines).map(lineNow));
		const isIn = (lines: ReadonlySet<number>) => (line: number) => lines.has(line);
		add(partFromRules(body, isIn(named), isIn(prose), isPasted));
	}
	const headingNow = (at: number): number => body.lineAt(ways.slice(1).reduce((offset, way) => way(offset), at));
	const placed = found.talks.map((talk, index) => {
		const heading = headings.talks[index] ?? null;
		const speakers = talk.speakers.map((speaker) => ({ ...speaker, line: lineNow(speaker.line) }));
		return { ...talk, speakers, line: lineNow(talk.line), heading: heading === null ? null : headingNow(heading) };
	});
	const after = readProperties(body.text, parseYaml).properties ?? {};
	steps.push(addTalks(body, placed, { path: note.path, properties: after, parts, settings }));
	return { edits: steps.reduce(joinInsertions, added), left, refusal: null };
}

const NOTHING = { edits: [], left: [] };
