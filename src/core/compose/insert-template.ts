import { formatDay } from '../dates/format-day';
import type { CalendarDay } from '../model/calendar-day';
import type { Refusal } from '../model/refusal';
import { propertyOf } from '../read/read-properties';
import type { Settings } from '../settings/settings';
import { applyEdits } from '../text/apply-edits';
import { findFrontmatter } from '../text/frontmatter';
import { setProperties } from '../text/set-properties';
import type { PropertyChanges } from '../text/set-properties';
import { NOTE_WORDS } from '../vocabulary/note-words';
import { sectionWord } from '../vocabulary/section-words';
import { vocabularyOf } from '../vocabulary/vocabulary';

import { writeTalks } from './compose-review';
import { keyThatWouldLose, reviewTagInStep } from './keep-in-step';
import { NoteWriter } from './note-writer';
import type { Composed } from './note-writer';

/** The open note that a template goes into. */
export interface TemplatePlace {
	readonly text: string;
	/** Offset of the cursor. */
	readonly at: number;
	/** The properties as the text has them at this moment. */
	readonly properties: Readonly<Record<string, unknown>>;
	readonly day: CalendarDay;
}

/**
 * The note with an empty review at the cursor, and with the properties that make it one. Properties the note has stay.
 * Every character of the note survives in order. Refused where the properties cannot be set safely.
 */
export function insertTemplate(
	place: TemplatePlace,
	settings: Settings,
	parseYaml: (yaml: string) => unknown,
): (Composed & { readonly refusal: null }) | { readonly text: null; readonly refusal: Refusal } {
	const { text, properties, day } = place;
	const at = Math.max(place.at, findFrontmatter(text)?.bodyStart ?? 0);
	const gap = at > 0 && text[at - 1] !== '\n' ? '\n\n' : '';
	const { text: body, cursor } = composeTemplate(day, settings);
	const inserted = applyEdits(text, [{ from: at, to: at, insert: gap + body }]);
	const changes = missingProperties(properties, day, settings);
	const unsafe = keyThatWouldLose(changes, properties);
	if (unsafe !== null) return { text: null, refusal: { code: 'unsafe-property', line: null, detail: unsafe } };
	const changed = setProperties(inserted, changes, parseYaml);
	if (changed.refusal) return { text: null, refusal: changed.refusal };
	const shift = changed.text.length - inserted.length;
	return { text: changed.text, cursor: at + gap.length + cursor + shift, refusal: null };
}

/** An empty review without properties: a title that waits for the meetup, one talk, closing thoughts. */
export function composeTemplate(day: CalendarDay, settings: Settings): Composed {
	const words = NOTE_WORDS[settings.language];
	const [before = '', after = ''] = words
		.title(HOLE, formatDay(day, settings.titleDayFormat, settings.language))
		.split(HOLE);
	const note = new NoteWriter();
	note.write(`# ${before}`).place().line(after).line();
	writeTalks(note, [], settings);
	const reflection = sectionWord('reflection', words.reflection, vocabularyOf(settings));
	return note.line(`## ${reflection}`).line().finish();
}

const HOLE = '\u0000';

function missingProperties(
	properties: TemplatePlace['properties'],
	day: CalendarDay,
	settings: Settings,
): PropertyChanges {
	const has = (key: string): boolean => propertyOf(properties, key) !== undefined;
	return {
		...(has(settings.propertyDate) ? {} : { [settings.propertyDate]: day }),
		...(has(settings.propertyMeetup) ? {} : { [settings.propertyMeetup]: '' }),
		...reviewTagInStep(properties),
	};
}
