import type { TextReading } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';
import {
	AHEAD,
	ALL_EVENTS,
	ATTENDED,
	EVENT_PAGE,
	MINUTES,
	OTHER_SUBJECT,
	PRESENTED,
	REPORTED,
	SELF_INTRODUCTION,
	SPEAKER_LABEL,
	UNTOLD,
} from '../vocabulary/event-words';
import { saysEvent } from '../vocabulary/names-event';

import { isEdition, isGeneric, saysReview } from './event-title';
import { isEventLine, titlesOf } from './event-titles';
import { frontMatterOf } from './front-matter';
import { plainWords } from './plain-words';
import type { Source } from './source';

/** What in a text speaks for a review of an event, and what against. Numbers count lines; of words, up to five. */
export interface EventSigns {
	/** The title, the heading on top or the file name says a kind of event, or is built like the name of one. */
	readonly hasEventTitle: boolean;
	/** One of them is the name of an event with its edition, its year or its day, and nothing else. */
	readonly isNamedForEvent: boolean;
	/** One of them is short and has an edition, a year or a day in it, as names of events have. */
	readonly hasCountedTitle: boolean;
	/** They say that the author tells of something: 후기, recap, 参加レポート. */
	readonly hasToldTitle: boolean;
	/** They say a subject that is no event: a book, a course, a purchase, a meeting. */
	readonly hasOtherTitle: boolean;
	/** They are about events as such, or about a programme: tips, a schedule. */
	readonly hasUntoldTitle: boolean;
	/** The first lines speak of many events. */
	readonly hasManyEvents: boolean;
	/** Slides, or their script: speakers introduce themselves. */
	readonly isOwnTalk: boolean;
	/** They speak of an event to come. */
	readonly hasAheadTitle: boolean;
	/** The first lines do. */
	readonly hasAheadLead: boolean;
	/** The first lines say a kind of event. */
	readonly hasEventLead: boolean;
	/** The title is a person and where they are from. */
	readonly hasSpeakerTitle: boolean;
	/** A sentence says that the author was there. */
	readonly isAttended: boolean;
	/** A page about a talk or a speaker is named among the first lines. */
	readonly hasEventPage: boolean;
	/** The first lines speak of talks. */
	readonly hasPresentedLead: boolean;
	readonly presented: number;
	/** `explained`, `말씀해 주셨다`: somebody else said it. */
	readonly reported: number;
	/** `Speaker: …`, `by …`, `발표자: …`. */
	readonly speakerLabels: number;
	/** Headings of minutes: attendees, agenda, action items. */
	readonly minutes: number;
	readonly todos: number;
	/** Items that are a link and nothing else, or begin with a link to a note. */
	readonly bareLinks: number;
	readonly items: number;
	readonly code: number;
	readonly seen: number;
}

const patternOf = (source: string): RegExp => new RegExp(source, 'iu');
const OTHER = patternOf(OTHER_SUBJECT);
const WITHOUT_TALE = patternOf(UNTOLD);
const MANY = patternOf(ALL_EVENTS);
const OWN = patternOf(`^(?:${SELF_INTRODUCTION})$`);
const COMING = patternOf(AHEAD);
const WAS_THERE = patternOf(ATTENDED);
const SHOWN = patternOf(PRESENTED);
const TOLD = patternOf(REPORTED);
const PAGE = patternOf(EVENT_PAGE);
const LABEL = patternOf(`^(?:${SPEAKER_LABEL}|by)\\s?[:：]`);
const BY = /^[Bb]y\s\p{Lu}/u;
const OF_MINUTES = patternOf(`^(?:${MINUTES})\\s?[:：]?$`);
const BARE_LINK = /^(?:\[[^[\]]*\]\([^()]*\)$|\[\[[^[\]]*\]\](?:$|[\s,:])|<?https?:\S+$)/u;

/** What speaks for and against in a text. Takes linear time. */
export function eventSignsOf({ basename, lines }: Source): EventSigns {
	const above = frontMatterOf(lines);
	const { sources, leadLines } = titlesOf(basename, lines, above);
	const eventLines = leadLines.slice(0, 6).filter(isEventLine);
	const titles = [
		...sources.filter(({ kind }) => kind !== 'section').map(({ text }) => text),
		...eventLines.map(({ content }) => plainWords(content)),
	];
	const lead = leadLines.slice(0, 12).map(({ content }) => plainWords(content));
	const body = lines.slice(above.bodyStart);
	const read = body.filter(({ kind }) => kind === 'text' || kind === 'heading' || kind === 'verbatim');
	const words = read.map(({ content }) => plainWords(content));
	const count = (pattern: RegExp): number => countUpTo(ENOUGH, words, pattern);
	const hasEventLead = lead.slice(0, 3).some(saysEvent);
	const items = read.filter(({ marks }) => /[-+*\d]/u.test(marks));
	return {
		hasEventTitle: titles.some((title) => saysEvent(title) && !isGeneric(title)),
		isNamedForEvent: titles.some((title) => isEdition(title) && (hasEventLead || saysEvent(title))),
		hasCountedTitle: titles.some(isEdition),
		hasToldTitle: titles.some(saysReview),
		hasOtherTitle: titles.some((title) => OTHER.test(title)),
		hasUntoldTitle: titles.some((title) => WITHOUT_TALE.test(title)),
		hasManyEvents: lead.slice(0, 4).some((text) => MANY.test(text)),
		isOwnTalk:
			above.values.get('marp') === 'true' || read.some(({ level }, at) => level > 0 && OWN.test(words[at] ?? '')),
		hasEventLead,
		hasSpeakerTitle: titles.some((title) => /\s[-–—]\s(?:from|of|at)\s\p{Lu}/u.test(title)),
		hasAheadTitle: titles.some((title) => COMING.test(title)),
		// What is set in below an item is about something else.
		hasAheadLead: leadLines.slice(0, 12).some(({ text }, at) => !/^\s/u.test(text) && COMING.test(lead[at] ?? '')),
		isAttended: [...titles, ...words].some((text) => WAS_THERE.test(text)),
		hasEventPage: leadLines.slice(0, 4).some(({ text }) => PAGE.test(text.slice(0, 1000))),
		hasPresentedLead: lead.slice(0, 4).some((text) => SHOWN.test(text)),
		presented: count(SHOWN),
		reported: count(TOLD),
		speakerLabels: count(LABEL) + count(BY),
		minutes: read.filter((line, at) => isLabel(line) && OF_MINUTES.test(words[at] ?? '')).length,
		todos: read.filter(({ marks }) => marks.includes('[ ]')).length,
		bareLinks: items.filter(({ content }) => BARE_LINK.test(content.trim())).length,
		items: items.length,
		code: body.filter(({ kind }) => kind === 'code').length,
		seen: read.length,
	};
}

/** More lines of a kind than these say no more. */
const ENOUGH = 5;

function countUpTo(most: number, texts: readonly string[], pattern: RegExp): number {
	let found = 0;
	for (const text of texts) {
		if (pattern.test(text)) found += 1;
		if (found === most) break;
	}
	return found;
}

const isLabel = ({ level, content }: NoteLine): boolean => level > 0 || content.length < 40;

/** How many of the talks say who spoke. */
export const talksWithSpeakers = (talks: TextReading['talks']): number =>
	talks.filter(({ speakers }) => speakers.length > 0).length;
