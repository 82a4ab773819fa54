import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import { keyOfName } from '../model/name-key';
import { MeetupChoices } from './meetup-choices';
import { isNamed, newChoice, SpeakerChoices } from './speaker-choices';
import type { SpeakerChoice } from './speaker-choices';

/** What completes a mention: a speaker, who may be new, or a meetup. */
export type MentionOffer =
	| { readonly kind: 'speaker'; readonly choice: SpeakerChoice }
	| { readonly kind: 'meetup'; readonly meetup: GroupEntry };

/** How many are offered at most; somebody new comes on top. */
const SPEAKERS = 14;
const MEETUPS = 5;

/** Everybody and everything that can be mentioned while typing. */
export class MentionOffers {
	readonly #speakers: SpeakerChoices;
	readonly #meetups: MeetupChoices;

	constructor(private readonly index: LinkedIndex) {
		this.#speakers = new SpeakerChoices(index);
		this.#meetups = new MeetupChoices(index);
	}

	/**
	 * Speakers, then meetups, that a typed text may mean, and as the last one somebody new where nobody has that name.
	 * What goes on behind a name is prose: a space behind a whole name means nobody any more, nor do several words of
	 * which one fits nobody.
	 */
	find(typed: string): MentionOffer[] {
		const text = typed.trim();
		const hasSpace = /\s/u.test(typed);
		const isSame = (name: string) => keyOfName(name) === keyOfName(text);
		const speakers = (hasSpace ? this.#speakers.matching(text) : this.#speakers.find(text)).slice(0, SPEAKERS);
		const meetups = this.#meetups.find(text).slice(0, MEETUPS);
		const isKnown = speakers.some((choice) => isNamed(choice, text)) || meetups.some(({ name }) => isSame(name));
		const isOpen = (name: string) => typed === text || !isSame(name);
		const offers: MentionOffer[] = [
			...speakers
				.filter(({ name, target }) => isOpen(name) && isOpen(target))
				.map((choice) => ({ kind: 'speaker', choice }) as const),
			...meetups.filter(({ name }) => isOpen(name)).map((meetup) => ({ kind: 'meetup', meetup }) as const),
		];
		const isProse = hasSpace && offers.length === 0;
		if (isKnown || isProse || !canBeName(text) || !this.index.isComplete) return offers;
		return [...offers, { kind: 'speaker', choice: newChoice(text) }];
	}
}

/** Whether a text can be somebody's whole name: it begins with a letter, and no syllable of it is half typed. */
function canBeName(text: string): boolean {
	return /^\p{L}/u.test(text) && !/[\u1100-\u11ff\u3131-\u318e]/u.test(text.normalize('NFC'));
}
