import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry, Stay } from '../linked-index/speaker-entry';
import type { CalendarDay } from '../model/calendar-day';
import { compareText } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import type { NotePath } from '../model/note-path';
import type { Review, Section, Talk } from '../model/review';

/** Everything that is known of one speaker. */
export interface SpeakerCard {
	readonly key: NameKey;
	readonly name: string;
	/** The speaker's note; null where there is none. */
	readonly path: NotePath | null;
	readonly aliases: readonly string[];
	/** Where the speaker is today, as the note says it. */
	readonly organization: string | null;
	readonly role: string | null;
	/** Newest first; those of no known day come last. */
	readonly stays: readonly Stay[];
	/** Newest first. */
	readonly talks: readonly CardTalk[];
	/** Reviews that name the speaker and no talk of theirs, newest first. */
	readonly others: readonly CardNote[];
	/** What was written later on of these reviews, newest first. */
	readonly reflections: readonly CardNote[];
}

/** A note that a card leads to. */
export interface CardNote {
	readonly path: NotePath;
	readonly title: string;
	readonly day: CalendarDay | null;
}

/** A talk heard, and where in its note it stands. Lines are zero-based. */
export interface CardTalk {
	readonly path: NotePath;
	/** Empty where it has none. */
	readonly title: string;
	readonly line: number;
	/** The title of its review. */
	readonly review: string;
	readonly day: CalendarDay | null;
	/** The first sections of these kinds; null where there is none. */
	readonly qna: Section | null;
	readonly thoughts: Section | null;
}

/** What the index knows of a speaker. */
export function speakerCard(index: LinkedIndex, entry: SpeakerEntry): SpeakerCard {
	const { key, name, note, aliases, affiliations, talks, reviews } = entry;
	const heard = new Set(talks.map(({ review }) => review));
	return {
		...{ key, name, aliases, path: note?.path ?? null },
		...{ organization: note?.organization?.name ?? null, role: note?.role ?? null },
		stays: [...affiliations.filter(isDated).reverse(), ...affiliations.filter((stay) => !isDated(stay))],
		talks: talks.map(({ review, talk }) => cardTalk(review, talk)),
		others: reviews.filter((review) => !heard.has(review)).map(cardNote),
		reflections: reviews
			.flatMap((review) => index.reflectionsOf(review))
			.map(cardNote)
			.sort((a, b) => compareText(b.day ?? '', a.day ?? '') || compareText(a.path, b.path)),
	};
}

const isDated = ({ from }: Stay): boolean => from !== null;

/** A note as a card names it. */
export const cardNote = ({ path, title, day }: CardNote): CardNote => ({ path, title, day });

function cardTalk({ path, title, day }: Review, talk: Talk): CardTalk {
	const first = (kind: Section['kind']): Section | null => talk.sections.find((one) => one.kind === kind) ?? null;
	return {
		...{ path, title: talk.title, line: talk.line, review: title, day },
		...{ qna: first('qna'), thoughts: first('thoughts') },
	};
}
