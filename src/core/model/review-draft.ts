import type { CalendarDay } from './calendar-day';

/** What a person wants to write a review of: the fields of the form, before there is a note. */
export interface ReviewDraft {
	readonly meetup: string;
	/** Empty: the title is made from the meetup and the day. */
	readonly title: string;
	readonly day: CalendarDay;
	readonly location: string;
	readonly url: string;
	readonly talks: readonly TalkDraft[];
}

export interface TalkDraft {
	readonly title: string;
	readonly speakers: readonly SpeakerDraft[];
	readonly topics: readonly string[];
}

export interface SpeakerDraft {
	readonly name: string;
	/** The speaker's note where its name differs from the person's, as with two people of one name. */
	readonly target: string;
	/** Empty where unknown. */
	readonly affiliation: string;
	/** Empty where unknown. */
	readonly role: string;
}
