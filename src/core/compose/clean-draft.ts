import type { ReviewDraft, SpeakerDraft, TalkDraft } from '../model/review-draft';

/**
 * A draft as it can be written: single spaces, names without the characters that no link can hold,
 * and nothing of a talk or a speaker that was left empty.
 */
export function cleanDraft(draft: ReviewDraft): ReviewDraft {
	return {
		meetup: linkable(draft.meetup),
		title: oneLine(draft.title),
		day: draft.day,
		location: oneLine(draft.location),
		url: oneLine(draft.url),
		talks: draft.talks
			.map(cleanTalk)
			.filter(({ title, speakers, topics }) => title !== '' || speakers.length > 0 || topics.length > 0),
	};
}

function cleanTalk(talk: TalkDraft): TalkDraft {
	return {
		title: oneLine(talk.title),
		speakers: talk.speakers.map(cleanSpeaker).filter(({ name }) => name !== ''),
		topics: talk.topics.map(oneLine).filter((topic) => topic !== ''),
	};
}

function cleanSpeaker(speaker: SpeakerDraft): SpeakerDraft {
	const name = linkable(speaker.name);
	return {
		name,
		target: linkable(speaker.target) || name,
		affiliation: linkable(speaker.affiliation),
		role: oneLine(speaker.role),
	};
}

/** A wikilink ends at `]` and splits at `|`, `#` and `^`; a path would lead elsewhere. */
const linkable = (name: string): string => oneLine(name.replace(/[[\]|#^\\/]/gu, ' ').replace(/%%+/gu, ' '));

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
