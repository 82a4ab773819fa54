import { keyOfName } from '../model/name-key';
import type { ReviewDraft, SpeakerDraft } from '../model/review-draft';
import type { LinkedIndex } from './linked-index';

/** A draft whose speakers are linked by the names of their notes: of two people of one name, the one from there. */
export function withSpeakerNotes(draft: ReviewDraft, index: LinkedIndex): ReviewDraft {
	const linked = (speaker: SpeakerDraft): SpeakerDraft => {
		const { name, target, affiliation, role } = speaker;
		if (target !== '' && target !== name) return speaker;
		const from = affiliation === '' ? null : { name: affiliation, target: affiliation };
		const note = index.speakerOf({ name, target: name, affiliation: from, role, line: 0 })?.note;
		return note && keyOfName(note.name) !== keyOfName(name) ? { ...speaker, target: note.name } : speaker;
	};
	return { ...draft, talks: draft.talks.map((talk) => ({ ...talk, speakers: talk.speakers.map(linked) })) };
}
