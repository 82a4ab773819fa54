import type { TextReading } from '../model/text-reading';

import { eventSignsOf, talksWithSpeakers } from './event-signs';
import type { EventSigns } from './event-signs';
import type { Source } from './source';

type Found = Pick<TextReading, 'event' | 'talks' | 'sections' | 'slides'>;
type Sign = readonly [weight: number, holds: (signs: EventSigns, found: Found) => boolean];

/** What speaks for a review of an event. None is enough alone. */
const FOR: readonly Sign[] = [
	// A title says a kind of event, or is built like the name of one.
	[0.3, ({ hasEventTitle }) => hasEventTitle],
	[0.2, ({ hasEventTitle, hasEventLead }) => hasEventLead && !hasEventTitle],
	[0.2, ({ isNamedForEvent }) => isNamedForEvent],
	[0.1, (_, { event }) => event.name !== null],
	// The text says when the event was, and the first lines what it was.
	[0.15, ({ hasEventLead, hasEventTitle }, { event }) => hasEventLead && !hasEventTitle && event.day !== null],
	[0.3, ({ hasSpeakerTitle }) => hasSpeakerTitle],
	[0.1, (_, { event }) => event.day !== null],
	[0.15, ({ hasToldTitle }) => hasToldTitle],
	[0.2, ({ isAttended }) => isAttended],
	// Somebody presented something.
	[0.15, ({ presented }) => presented > 1],
	[0.1, ({ presented }) => presented > 4],
	[0.2, ({ speakerLabels }, { talks }) => speakerLabels > 0 || talksWithSpeakers(talks) > 0],
	[0.2, ({ speakerLabels }, { talks }) => speakerLabels > 1 || talksWithSpeakers(talks) > 1],
	// `Name 2014` over several people who spoke.
	[
		0.15,
		({ hasCountedTitle, hasOtherTitle }, { talks }) =>
			hasCountedTitle && !hasOtherTitle && talksWithSpeakers(talks) > 1,
	],
	[0.1, ({ reported }) => reported > 0],
	// All of it together: an event, told of by somebody who was there, and what others said.
	[0.1, (signs) => signs.hasEventTitle && signs.hasToldTitle && signs.isAttended && signs.reported > 0],
	// All of the note is one talk, and says from where its speaker came.
	[
		0.2,
		(_, { talks }) =>
			talks.length === 1 && talks[0]?.speakers.some(({ affiliation }) => affiliation !== null) === true,
	],
	// A page about the talk stands on top of the notes of it.
	[0.5, ({ hasEventPage }) => hasEventPage],
	[0.1, (_, { slides }) => slides.length > 0],
	[0.1, (_, { sections }) => sections.some(({ kind }) => kind === 'qna' || kind === 'networking')],
];

/** What speaks for another kind of note. */
const AGAINST: readonly Sign[] = [
	// A book, a course, a purchase, a meeting: they are reviewed, noted and attended, too.
	[0.2, ({ hasOtherTitle }) => hasOtherTitle],
	[0.3, ({ hasOtherTitle, hasEventTitle }) => hasOtherTitle && !hasEventTitle],
	[0.5, ({ hasAheadTitle }) => hasAheadTitle],
	// Advice, a programme: the more where nobody is told to have spoken.
	[0.5, ({ hasUntoldTitle }) => hasUntoldTitle],
	[0.4, (signs) => signs.hasUntoldTitle && !(signs.reported > 0 && signs.isAttended)],
	[
		0.3,
		({ hasManyEvents, isNamedForEvent }, { talks }) =>
			hasManyEvents && !isNamedForEvent && talksWithSpeakers(talks) < 2,
	],
	[0.4, ({ isOwnTalk }) => isOwnTalk],
	// Many posts begin with the invitation and go on with what they heard.
	[0.2, ({ hasAheadLead, isAttended }) => hasAheadLead && !isAttended],
	[0.4, ({ hasAheadLead, isAttended, reported, seen }) => hasAheadLead && !isAttended && reported === 0 && seen < 80],
	[0.4, ({ minutes }) => minutes > 0],
	[0.3, ({ todos }) => todos > 2],
	// A list of links leads to reviews and is none.
	[
		0.6,
		({ bareLinks, items }, { talks }) =>
			bareLinks > 4 && bareLinks * 2 > items && bareLinks > talksWithSpeakers(talks),
	],
	// Instructions are code, and nobody spoke.
	[0.3, ({ code, seen }, { talks }) => code * 2 > seen && talksWithSpeakers(talks) < 2],
	[0.4, ({ code, seen }) => code > seen],
	// Nobody presented anything: a party, a diary, an invitation.
	[0.2, (signs, found) => !isPresented(signs) && !isNoted(signs, found) && talksWithSpeakers(found.talks) === 0],
	[
		0.3,
		(signs, found) =>
			signs.presented + signs.reported === 0 &&
			!isPresented(signs) &&
			!isNoted(signs, found) &&
			talksWithSpeakers(found.talks) === 0,
	],
	// Nothing says that it ever took place: it is about events as such.
	[0.3, (signs, found) => !hasHappened(signs, found)],
	// Nothing says that there was an event: whatever stands there may be anything with names in it.
	[0.4, (signs, found) => !isAnyEvent(signs) && !isToldOfSpeakers(signs, found)],
	// So little that nothing is told of the event.
	[0.2, ({ seen }, { talks }) => seen < 6 && talks.length < 2],
];

const isPresented = ({ presented, speakerLabels, hasEventPage, hasSpeakerTitle }: EventSigns): boolean =>
	presented > 1 || speakerLabels > 0 || hasEventPage || hasSpeakerTitle;

/** Under the name of an event stand notes, item by item, or what somebody thought of it. */
const isNoted = (
	{ isNamedForEvent, hasToldTitle, items, seen, todos, code }: EventSigns,
	{ sections }: Found,
): boolean =>
	isNamedForEvent &&
	todos === 0 &&
	code === 0 &&
	seen > (hasToldTitle ? 3 : 14) &&
	(items * 2 > seen || sections.some(({ kind }) => kind === 'thoughts' || kind === 'reflection'));

/** Several people spoke, and it is told of them: the title says so, or the first lines speak of talks. */
const isToldOfSpeakers = (signs: EventSigns, { event, talks }: Found): boolean =>
	talksWithSpeakers(talks) > 1 &&
	!signs.hasOtherTitle &&
	((signs.hasToldTitle && (event.name !== null || signs.presented > 1)) ||
		(signs.hasPresentedLead && signs.reported > 0));

const hasHappened = (signs: EventSigns, { event, talks, slides }: Found): boolean =>
	signs.isAttended ||
	signs.hasToldTitle ||
	signs.isNamedForEvent ||
	signs.hasEventPage ||
	signs.reported > 0 ||
	signs.speakerLabels > 0 ||
	slides.length > 0 ||
	event.day !== null ||
	talksWithSpeakers(talks) > 0;

const isAnyEvent = (signs: EventSigns): boolean =>
	signs.hasEventTitle ||
	signs.hasEventLead ||
	signs.hasCountedTitle ||
	signs.hasEventPage ||
	signs.hasSpeakerTitle ||
	signs.isAttended;

/** How sure it is that a text is a review of an event, from 0 to 1: the sum of what speaks for it, less what speaks against. */
export function confidenceOf(source: Source, found: Found): number {
	const signs = eventSignsOf(source);
	const sum = (all: readonly Sign[]): number =>
		all.reduce((total, [weight, holds]) => total + (holds(signs, found) ? weight : 0), 0);
	return Math.round(100 * Math.min(1, Math.max(0, sum(FOR) - sum(AGAINST)))) / 100;
}
