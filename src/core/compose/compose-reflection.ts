import { formatDay } from '../dates/format-day';
import type { CalendarDay } from '../model/calendar-day';
import { REFLECTION_TAG } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import { fileNameOf } from '../text/file-name';
import { inertLine } from '../text/inert';
import { lineEndingOf } from '../text/line-ending';
import { composeProperties } from '../text/set-properties';
import { wikilink } from '../text/wikilink';
import { NOTE_WORDS } from '../vocabulary/note-words';

import { NoteWriter } from './note-writer';
import type { Composed } from './note-writer';

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
	const { about, day, review, text } = draft;
	const title =
		draft.title || `${nameOf(about, settings)} (${formatDay(day, settings.titleDayFormat, settings.language)})`;
	const properties = composeProperties({
		[settings.propertyTitle]: title,
		[settings.propertyDate]: day,
		[settings.propertyReview]: wikilink(review),
		tags: [REFLECTION_TAG],
	});
	const ending = lineEndingOf(text);
	const head = `${properties}# ${inertLine(title)}\n\n`.replace(/\n/gu, ending);
	return new NoteWriter()
		.write(head + text)
		.place()
		.write(text === '' ? '' : ending)
		.finish();
}

/** The file name of a new reflection, without extension: its day, then its title or what it is about. */
export function reflectionName({ title, about, day }: ReflectionDraft, settings: Settings): string {
	return fileNameOf(`${formatDay(day, settings.dayFormat, settings.language)} ${title || nameOf(about, settings)}`);
}

const nameOf = (about: string, { language }: Settings): string => NOTE_WORDS[language].reflectionOn(about);
