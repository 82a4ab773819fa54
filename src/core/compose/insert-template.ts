import type { CalendarDay } from '../model/calendar-day';
import type { Refusal } from '../model/refusal';
import { REVIEW_TAG } from '../read/note-kind';
import { keyInNote, missingIn, propertyOf, tagsIn } from '../read/read-properties';
import type { Settings } from '../settings/settings';
import type { TemplateFault } from '../template/template-fault';
import { applyEdits } from '../text/apply-edits';
import type { SetValue } from '../text/compose-property';
import { findFrontmatter } from '../text/frontmatter';
import { lineEndingOf } from '../text/line-ending';
import { mergeProperties } from '../text/merge-properties';
import type { MoreProperties } from '../text/merge-properties';
import { setProperties } from '../text/set-properties';
import type { PropertyChanges } from '../text/set-properties';

import { builtInReviewBody } from './built-in-templates';
import { composeBuiltIn, composeOwn } from './compose-from-template';
import type { OwnTemplate } from './compose-from-template';
import { keyThatWouldLose, withTags } from './keep-in-step';
import type { Composed } from './composed';
import { emptyReviewValues, exampleReview } from './review-values';

type Properties = Readonly<Record<string, unknown>>;

/** The open note that a template goes into. */
export interface TemplatePlace {
	readonly text: string;
	/** Offset of the cursor. */
	readonly at: number;
	/** The properties as the text has them at this moment. */
	readonly properties: Properties;
	readonly day: CalendarDay;
}

/** The note with the template in it; or why the note cannot take it, or what is wrong with the template. */
export type Inserted =
	| (Composed & { readonly refusal: null; readonly faults: null })
	| { readonly text: null; readonly refusal: Refusal; readonly faults: null }
	| { readonly text: null; readonly refusal: null; readonly faults: readonly TemplateFault[] };

/** What goes into the note: the body, the cursor in it, and properties for those that the note does not have. */
interface Insertion extends Composed {
	readonly more: MoreProperties | null;
}

/**
 * The note with an empty review at the cursor, and with the properties that make it one. Properties the note has stay.
 * Every character of the note survives in order. Refused where the properties cannot be set safely.
 *
 * @param own the person's template; without one, the built-in one
 */
export function insertTemplate(
	place: TemplatePlace,
	settings: Settings,
	parseYaml: (yaml: string) => unknown,
	own: OwnTemplate | null = null,
): Inserted {
	const { text, properties, day } = place;
	const insertion = own ? ownInsertion(inText(own, text), day, settings) : builtInInsertion(day, settings);
	if ('faults' in insertion) return { text: null, refusal: null, faults: insertion.faults };
	const { text: body, cursor, more } = insertion;
	const at = Math.max(place.at, findFrontmatter(text)?.bodyStart ?? 0);
	const gap = at > 0 && text[at - 1] !== '\n' ? '\n\n' : '';
	const inserted = applyEdits(text, [{ from: at, to: at, insert: gap + body }]);

	const missing = Object.entries(more ? missingIn(properties, more.values) : {});
	const isNew = ([key]: readonly [string, unknown]): boolean => propertyOf(properties, key) === undefined;
	const values = Object.fromEntries(missing.filter(isNew));
	const filled: PropertyChanges = Object.fromEntries(
		missing.flatMap(([key, value]) => (isNew([key, value]) || !isFilling(value) ? [] : [[key, value]])),
	);
	const merged = mergeProperties(inserted, properties, { yaml: more?.yaml ?? '', values }, parseYaml);
	if (merged.refusal) return { text: null, refusal: merged.refusal, faults: null };
	const changes = {
		...filled,
		...missingProperties({ ...properties, ...values, ...filled }, more?.values ?? {}, day, settings),
	};
	const unsafe = keyThatWouldLose(changes, properties);
	if (unsafe !== null) return refuse({ code: 'mixed-property', line: null, detail: unsafe });
	const changed = setProperties(merged.text, changes, parseYaml);
	if (changed.refusal) return refuse(changed.refusal);
	const shift = changed.text.length - inserted.length;
	return { text: changed.text, cursor: at + gap.length + cursor + shift, refusal: null, faults: null };
}

/** An empty review without properties: a title that waits for the meetup, one talk, closing thoughts. */
function builtInInsertion(day: CalendarDay, settings: Settings): Insertion {
	const filling = { values: emptyReviewValues(day, settings), example: exampleReview(settings) };
	return { ...composeBuiltIn(builtInReviewBody(settings), filling, settings), more: null };
}

/** The same out of a person's own template. Its title is not known yet, so it is no property. */
function ownInsertion(
	own: OwnTemplate,
	day: CalendarDay,
	settings: Settings,
): Insertion | { readonly faults: readonly TemplateFault[] } {
	const filling = { values: emptyReviewValues(day, settings), example: exampleReview(settings) };
	const composed = composeOwn(own, filling, settings, {}, []);
	if (composed.faults) return { faults: composed.faults };
	const { text, cursor, properties } = composed;
	const frontmatter = findFrontmatter(text);
	const { [settings.propertyTitle]: _, ...values } = properties;
	const bodyStart = frontmatter?.bodyStart ?? 0;
	return {
		text: text.slice(bodyStart),
		cursor: Math.max(0, cursor - bodyStart),
		more: { yaml: frontmatter?.yaml ?? '', values },
	};
}

/** A template whose text ends its lines as the note does. */
const inText = (own: OwnTemplate, text: string): OwnTemplate => ({
	...own,
	source: own.source.replace(/^\uFEFF/u, '').replace(/\r?\n/gu, lineEndingOf(text)),
});

/** Whether a value can be put into a property that stands empty in the note. */
function isFilling(value: unknown): value is SetValue {
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	return typeof value === 'number' || list.every((item) => typeof item === 'string');
}

function missingProperties(
	properties: Properties,
	more: Properties,
	day: CalendarDay,
	settings: Settings,
): PropertyChanges {
	const { propertyDate, propertyMeetup } = settings;
	const hasMeetup = propertyOf(properties, keyInNote(properties, propertyMeetup.toLowerCase())) !== undefined;
	return {
		...missingIn(properties, { [propertyDate]: day }),
		...(hasMeetup || propertyOf(properties, propertyMeetup) !== undefined ? {} : { [propertyMeetup]: '' }),
		...withTags([...tagsIn(more), REVIEW_TAG], properties),
	};
}

const refuse = (refusal: Refusal): Inserted => ({ text: null, refusal, faults: null });
