import { formatDay } from '../dates/format-day';
import type { CalendarDay } from '../model/calendar-day';
import { keyOfLink } from '../model/name-link';
import type { ReviewDraft, SpeakerDraft, TalkDraft } from '../model/review-draft';
import { REVIEW_TAG } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import { Markdown } from '../template/template-value';
import type { TemplateRecord } from '../template/template-value';
import { tagNameOf } from '../text/tag-name';
import { NOTE_WORDS } from '../vocabulary/note-words';
import { vocabularyOf } from '../vocabulary/vocabulary';

import { composeByline, linkToSpeaker } from './compose-byline';
import { composeTalkHeading } from './compose-talk-heading';

/** A review as a template can ask for it. Without any talk there is one that waits for its title. */
export interface ReviewValues extends TemplateRecord {
	readonly speakers: readonly TemplateRecord[];
	readonly tags: readonly string[];
}

/** What a template can ask for of a review. The draft must be clean. */
export function reviewValues(draft: ReviewDraft, settings: Settings): ReviewValues {
	const speakers = speakersOf(draft);
	const topics = [...new Set(draft.talks.flatMap((talk) => talk.topics.map(tagNameOf)))];
	const { meetup, day, location, url } = draft;
	return {
		...{ title: titleOf(draft, settings), date: day, meetup, location, url },
		speakers: speakers.map((speaker) => speakerValues(speaker, settings)),
		topics,
		tags: [
			REVIEW_TAG,
			...speakers.map(({ target }) => `speaker/${tagNameOf(target)}`),
			...topics.map((topic) => `topic/${topic}`),
		],
		talks: talkValues(draft.talks, settings),
	};
}

/** The title of a review: the person's own, or one made of the meetup and the day. */
export function titleOf(draft: ReviewDraft, settings: Settings): string {
	const day = formatDay(draft.day, settings.titleDayFormat, settings.language);
	return draft.title === '' ? NOTE_WORDS[settings.language].title(draft.meetup, day) : draft.title;
}

/** The same of a review that nothing is known of but its day: the title waits for the name of the meetup. */
export function emptyReviewValues(day: CalendarDay, settings: Settings): ReviewValues {
	const draft = { meetup: '', title: '', day, location: '', url: '', talks: [] };
	const [before = '', after = ''] = titleOf({ ...draft, meetup: HOLE }, settings).split(HOLE);
	return { ...reviewValues(draft, settings), title: new Markdown(before + after, before.length) };
}

const HOLE = '\u0000';

/** A review with everything in it: what a template may ask for. */
export const exampleReview = (settings: Settings): ReviewValues => reviewValues(EXAMPLE, settings);

const SPEAKER: SpeakerDraft = { name: 'Ada', target: 'Ada', affiliation: 'Acme', role: 'CTO' };

const EXAMPLE: ReviewDraft = {
	...{
		meetup: 'Meetup',
		title: 'Title',
		day: '2024-01-01' as CalendarDay,
		location: 'Here',
		url: 'https://a.example',
	},
	talks: [{ title: 'Talk', speakers: [SPEAKER], topics: ['topic'] }],
};

const EMPTY_TALK: TalkDraft = { title: '', speakers: [], topics: [] };

function talkValues(talks: readonly TalkDraft[], settings: Settings): readonly TemplateRecord[] {
	const words = NOTE_WORDS[settings.language];
	const known = new Set(talks.flatMap(({ speakers }) => speakers.map(keyOfLink)));
	const vocabulary = vocabularyOf(settings);
	return (talks.length === 0 ? [EMPTY_TALK] : talks).map(({ title, speakers, topics }, at) => {
		const number = talks.length === 1 ? null : at + 1;
		const tags = topics.map((topic) => `#topic/${tagNameOf(topic)}`);
		const bylines = speakers.map((speaker) => composeByline(speaker, settings.language));
		return {
			...{ number, title, heading: new Markdown(composeTalkHeading(title, number, words, known, vocabulary)) },
			byline: new Markdown([bylines.join('\n'), ...tags].filter(Boolean).join(' ')),
			speakers: speakers.map((speaker) => speakerValues(speaker, settings)),
			topics: topics.map(tagNameOf),
		};
	});
}

function speakerValues(speaker: SpeakerDraft, settings: Settings): TemplateRecord {
	const { name, affiliation, role } = speaker;
	const byline = new Markdown(composeByline(speaker, settings.language));
	return { name, affiliation, role, byline, link: new Markdown(linkToSpeaker(speaker)) };
}

/** Everyone who speaks, once. */
function speakersOf(draft: ReviewDraft): readonly SpeakerDraft[] {
	const speakers = new Map(
		draft.talks.flatMap((talk) => talk.speakers).map((speaker) => [keyOfLink(speaker), speaker]),
	);
	return [...speakers.values()];
}
