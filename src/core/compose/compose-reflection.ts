import { formatDay } from '../dates/format-day';
import type { CalendarDay } from '../model/calendar-day';
import { REFLECTION_TAG } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import { Markdown } from '../template/template-value';
import type { TemplateRecord } from '../template/template-value';
import { fileNameOf } from '../text/file-name';
import { lineEndingOf } from '../text/line-ending';
import { wikilink } from '../text/wikilink';
import { NOTE_WORDS } from '../vocabulary/note-words';

import { builtInTemplate } from './built-in-templates';
import { composeBuiltIn, composeOwn } from './compose-from-template';
import type { ComposedOrFaults, OwnTemplate } from './compose-from-template';
import type { Composed } from './composed';

/** A reflection before there is a note of it. */
export interface ReflectionDraft {
	/** Empty: made from what it is about and the day. */
	readonly title: string;
	/** What it is about, in words: a meetup, a talk. */
	readonly about: string;
	/** The day it is written on. */
	readonly day: CalendarDay;
	/** The linkpath of its review. */
	readonly review: string;
	/** What it says already, byte for byte, without an ending of its last line; or nothing. */
	readonly text: string;
}

/** A whole new reflection: properties that lead to its review, its title, and its text or the place for it. */
export function composeReflection(draft: ReflectionDraft, settings: Settings): Composed {
	const source = builtInTemplate('reflection', settings).replace(/\n/gu, lineEndingOf(draft.text));
	return composeBuiltIn(source, fillingOf(draft, settings), settings);
}

/** The same out of a person's own template. It leads to its review and holds its text, whatever the template says. */
export function composeReflectionFrom(own: OwnTemplate, draft: ReflectionDraft, settings: Settings): ComposedOrFaults {
	const { day, review, text } = draft;
	const ending = lineEndingOf(text.includes('\n') ? text : own.source);
	const source = own.source.replace(/\r?\n/gu, ending);
	const wanted = { [settings.propertyDate]: day, [settings.propertyReview]: wikilink(review) };
	const filling = fillingOf(draft, settings);
	const composed = composeOwn({ ...own, source }, filling, settings, wanted, [REFLECTION_TAG]);
	if (composed.faults || text === '' || composed.whole.has(filling.values.text)) return composed;
	const gap = composed.text.endsWith(ending) ? ending : ending.repeat(2);
	return { ...composed, text: composed.text + gap + text + ending };
}

interface ReflectionValues extends TemplateRecord {
	readonly text: Markdown;
}

const EXAMPLE: ReflectionDraft = {
	...{ title: 'Title', about: 'Meetup', day: '2024-01-01' as CalendarDay, review: 'Review', text: 'Text' },
};

const fillingOf = (draft: ReflectionDraft, settings: Settings) => ({
	values: valuesOf(draft, settings),
	example: valuesOf(EXAMPLE, settings),
});

function valuesOf({ title, about, day, review, text }: ReflectionDraft, settings: Settings): ReflectionValues {
	const named = `${nameOf(about, settings)} (${formatDay(day, settings.titleDayFormat, settings.language)})`;
	return {
		...{ title: title || named, about, date: day, tags: [REFLECTION_TAG] },
		review: new Markdown(wikilink(review)),
		text: new Markdown(text),
	};
}

/** The file name of a new reflection, without extension: its day, then its title or what it is about. */
export function reflectionName({ title, about, day }: ReflectionDraft, settings: Settings): string {
	return fileNameOf(`${formatDay(day, settings.dayFormat, settings.language)} ${title || nameOf(about, settings)}`);
}

const nameOf = (about: string, { language }: Settings): string => NOTE_WORDS[language].reflectionOn(about);
