import { formatDay } from '../dates/format-day';
import { keyOfLink } from '../model/name-link';
import type { ReviewDraft, SpeakerDraft, TalkDraft } from '../model/review-draft';
import { REVIEW_TAG } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import { inertLine } from '../text/inert';
import { composeProperties } from '../text/set-properties';
import type { PropertyChanges } from '../text/set-properties';
import { tagNameOf } from '../text/tag-name';
import { wikilink } from '../text/wikilink';
import { NOTE_WORDS } from '../vocabulary/note-words';
import type { NoteWords } from '../vocabulary/note-words';
import { sectionWord } from '../vocabulary/section-words';
import { vocabularyOf } from '../vocabulary/vocabulary';
import type { Vocabulary } from '../vocabulary/vocabulary';

import { cleanDraft } from './clean-draft';
import { composeByline, linkToSpeaker } from './compose-byline';
import { composeTalkHeading } from './compose-talk-heading';
import { NoteWriter } from './note-writer';
import type { Composed } from './note-writer';

/** A whole new note out of a draft: properties, title, a heading with empty sections for each talk, closing thoughts. */
export function composeReview(wish: ReviewDraft, settings: Settings): Composed {
	const draft = cleanDraft(wish);
	const words = NOTE_WORDS[settings.language];
	const note = new NoteWriter();
	note.write(composeProperties(propertiesOf(draft, settings)));
	note.line(`# ${inertLine(titleOf(draft, settings))}`).line();
	writeTalks(note, draft.talks, settings);
	const reflection = sectionWord('reflection', words.reflection, vocabularyOf(settings));
	return note.line(`## ${reflection}`).line().finish();
}

/** The title of a review: the person's own, or one made of the meetup and the day. */
export function titleOf(draft: ReviewDraft, settings: Settings): string {
	const day = formatDay(draft.day, settings.titleDayFormat, settings.language);
	return draft.title === '' ? NOTE_WORDS[settings.language].title(draft.meetup, day) : draft.title;
}

/** Talks as headings with empty sections; without any, one that waits for its title. */
export function writeTalks(note: NoteWriter, talks: readonly TalkDraft[], settings: Settings): void {
	const words = NOTE_WORDS[settings.language];
	const known = new Set(talks.flatMap(({ speakers }) => speakers.map(keyOfLink)));
	const isCounted = talks.length !== 1;
	const vocabulary = vocabularyOf(settings);
	(talks.length === 0 ? [EMPTY_TALK] : talks).forEach((talk, at) => {
		note.write(`## ${composeTalkHeading(talk.title, isCounted ? at + 1 : null, words, known, vocabulary)}`);
		if (talk.title === '') note.place();
		note.line().line();
		writeSpeakers(note, talk, settings);
		writeSections(note, words, vocabulary);
	});
}

const EMPTY_TALK: TalkDraft = { title: '', speakers: [], topics: [] };

function writeSpeakers(note: NoteWriter, talk: TalkDraft, settings: Settings): void {
	const topics = talk.topics.map((topic) => `#topic/${tagNameOf(topic)}`).join(' ');
	const bylines = talk.speakers.map((speaker) => composeByline(speaker, settings.language));
	const lines =
		bylines.length === 0
			? [topics]
			: bylines.map((line, at) => (at === bylines.length - 1 ? `${line} ${topics}`.trimEnd() : line));
	if (bylines.length === 0 && topics === '') return;
	for (const line of lines) note.line(line);
	note.line();
}

function writeSections(note: NoteWriter, words: NoteWords, vocabulary: Vocabulary): void {
	const heading = (kind: 'summary' | 'qna' | 'thoughts') => `### ${sectionWord(kind, words[kind], vocabulary)}`;
	note.line(heading('summary')).line().place().line();
	note.line(heading('qna')).line().line('- Q. ').line('- A. ').line();
	note.line(heading('thoughts')).line().line();
}

function propertiesOf(draft: ReviewDraft, settings: Settings): PropertyChanges {
	const speakers = speakersOf(draft);
	const topics = [...new Set(draft.talks.flatMap((talk) => talk.topics.map(tagNameOf)))];
	return {
		[settings.propertyTitle]: titleOf(draft, settings),
		[settings.propertyDate]: draft.day,
		[settings.propertyMeetup]: draft.meetup === '' ? undefined : wikilink(draft.meetup),
		[settings.propertyLocation]: draft.location === '' ? undefined : draft.location,
		[settings.propertyUrl]: draft.url === '' ? undefined : draft.url,
		[settings.propertySpeakers]: speakers.length === 0 ? undefined : speakers.map(linkToSpeaker),
		tags: [
			REVIEW_TAG,
			...speakers.map(({ target }) => `speaker/${tagNameOf(target)}`),
			...topics.map((topic) => `topic/${topic}`),
		],
	};
}

function speakersOf(draft: ReviewDraft): readonly SpeakerDraft[] {
	const speakers = new Map(
		draft.talks.flatMap((talk) => talk.speakers).map((speaker) => [keyOfLink(speaker), speaker]),
	);
	return [...speakers.values()];
}
