import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry } from '../linked-index/speaker-entry';
import { keyOfName } from '../model/name-key';
import type { SpeakerDraft } from '../model/review-draft';
import { isBehindName } from '../names/bare-name';
import { fileNameOf } from '../text/file-name';
import { RankedSearch } from './ranked-search';

/** Somebody who can be chosen as a speaker, with what the newest talk said of them. */
export interface SpeakerChoice extends SpeakerDraft {
	/** What else they are called. */
	readonly aliases: readonly string[];
	/** How many of their talks were heard. Nobody has heard those who are not in the index yet. */
	readonly talks: number;
	readonly isNew: boolean;
}

/** Everybody in the index, to be searched by name, alias, note name and affiliation. */
export class SpeakerChoices {
	readonly #search: RankedSearch<SpeakerEntry, SpeakerChoice>;

	constructor(index: LinkedIndex) {
		this.#search = new RankedSearch(
			() => index.speakers(),
			(entry) => {
				const choice = choiceOf(entry);
				const { name, target, aliases, affiliation, talks } = choice;
				return { value: choice, names: [name, target, ...aliases], more: [affiliation], weight: talks };
			},
		);
	}

	/** Who matches what is typed: better matches first, then those heard most. */
	matching(query: string): SpeakerChoice[] {
		return this.#search.find(query);
	}

	/** As `matching`; where nobody does, those whose name, or other name, it is with what sticks to it: Korean particles and honorifics. */
	find(query: string): SpeakerChoice[] {
		const found = this.matching(query);
		return found.length > 0 ? found : this.#search.namedAtStartOf(query);
	}
}

/** Somebody new, as typed: `Kim` or, to tell two people apart, `Kim (Acme)`. */
export function newChoice(typed: string): SpeakerChoice {
	const { name, affiliation } = splitName(typed);
	return { name, target: fileNameOf(typed.trim()), affiliation, role: '', aliases: [], talks: 0, isNew: true };
}

/** Whether a choice is the one that the typed name means, letter case and spaces aside. */
export function isNamed(choice: SpeakerChoice, typed: string): boolean {
	const key = keyOfName(typed);
	const { name, target, affiliation } = choice;
	return [name, target, `${name} (${affiliation})`].some((one) => key === keyOfName(one));
}

/**
 * How much of a text is the name of somebody, or one of their other names; all of it where it begins with another. What
 * sticks to a name, as Korean particles do, is no part of it.
 *
 * @example lengthOfName('여환성은', newChoice('여환성')) //=> 3
 */
export function lengthOfName(text: string, { name, target, aliases }: SpeakerChoice): number {
	const keys = [name, target, ...aliases].map(keyOfName);
	let { length } = text;
	const isName = () => keys.includes(keyOfName(text.slice(0, length))) && isBehindName(text.slice(length));
	while (length > 0 && !isName()) length -= 1;
	return length || text.length;
}

/** Somebody of the index as a choice. */
export function choiceOf(entry: SpeakerEntry): SpeakerChoice {
	const newest = entry.talks[0]?.speaker;
	const target = entry.note?.name ?? entry.name;
	const { name: ownName, affiliation } = splitName(target);
	const name = newest?.name ?? ownName;
	return {
		name,
		target,
		affiliation: newest?.affiliation?.name ?? entry.note?.organization?.name ?? affiliation,
		role: newest?.role ?? entry.note?.role ?? '',
		aliases: entry.aliases.filter((alias) => keyOfName(alias) !== keyOfName(name)),
		talks: entry.talks.length,
		isNew: false,
	};
}

function splitName(text: string): { name: string; affiliation: string } {
	const trimmed = text.trim();
	const open = trimmed.lastIndexOf('(');
	if (open <= 0 || !trimmed.endsWith(')')) return { name: trimmed, affiliation: '' };
	return { name: trimmed.slice(0, open).trim(), affiliation: trimmed.slice(open + 1, -1).trim() };
}
