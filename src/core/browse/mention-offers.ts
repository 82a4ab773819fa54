import type { GroupEntry } from '../linked-index/group-list';
import type { LinkedIndex } from '../linked-index/linked-index';
import { keyOfName } from '../model/name-key';
import { bareName } from '../names/bare-name';
import { MeetupChoices } from './meetup-choices';
import { isNamed, newChoice, SpeakerChoices } from './speaker-choices';
import type { SpeakerChoice } from './speaker-choices';

/** What completes a mention: a speaker, who may be new, or a meetup; or that nobody is meant. */
export type MentionOffer =
	| { readonly kind: 'nobody' }
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
	 * Where somebody new is all there is, nobody comes first: it is chosen by Enter at the end of a line. What goes on behind a name is prose: a space behind a whole name means nobody any more, nor do several words of
	 * which one fits nobody.
	 */
	find(typed: string): MentionOffer[] {
		const text = typed.trim();
		const hasSpace = /\s/u.test(typed);
		const isNamedSo = (name: string, other = text) => keyOfName(name) === keyOfName(other);
		const speakers = (hasSpace ? this.#speakers.matching(text) : this.#speakers.find(text)).slice(0, SPEAKERS);
		const meetups = this.#meetups.find(text).slice(0, MEETUPS);
		const isOpen = (name: string) => typed === text || !isNamedSo(name);
		const offers: MentionOffer[] = [
			...speakers
				.filter(({ name, target }) => isOpen(name) && isOpen(target))
				.map((choice) => ({ kind: 'speaker', choice }) as const),
			...meetups.filter(({ name }) => isOpen(name)).map((meetup) => ({ kind: 'meetup', meetup }) as const),
		];
		const isProse = hasSpace && offers.length === 0;
		if (isProse || !canBeName(text) || !this.index.isComplete) return offers;
		const isKnown = (name: string) =>
			speakers.some(
				(choice) => isNamed(choice, name) || choice.aliases.some((alias) => isNamedSo(alias, name)),
			) || meetups.some((meetup) => isNamedSo(meetup.name, name));
		const created = namesIn(text)
			.filter((name) => !isKnown(name))
			.map((name) => ({ kind: 'speaker', choice: newChoice(name) }) as const);
		const isAlone = offers.length === 0 && created.length > 0;
		return [...(isAlone ? [{ kind: 'nobody' } as const] : offers), ...created];
	}
}

/** What a text may name: the name without what sticks to it, and the whole, which can be a name where no honorific is in it. */
function namesIn(text: string): string[] {
	const bare = bareName(text.normalize('NFC'));
	const rest = text.normalize('NFC').slice(bare.length);
	return rest === '' ? [text] : /^[님씨]/u.test(rest) ? [bare] : [bare, text];
}

/** Whether a text can be somebody's whole name: it begins with a letter, and no syllable of it is half typed. */
function canBeName(text: string): boolean {
	return /^\p{L}/u.test(text) && !/[\u1100-\u11ff\u3131-\u318e]/u.test(text.normalize('NFC'));
}
