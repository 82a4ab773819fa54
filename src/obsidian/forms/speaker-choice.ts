import type { LinkedIndex } from '../../core/linked-index/linked-index';
import type { SpeakerEntry } from '../../core/linked-index/speaker-entry';
import { keyOfName } from '../../core/model/name-key';
import type { SpeakerDraft } from '../../core/model/review-draft';
import { matches, readQuery, searchKeyOf } from '../../core/names/search-key';
import type { SearchKey } from '../../core/names/search-key';
import { fileNameOf } from '../../core/text/file-name';

/** Somebody who can be chosen as a speaker, with what the newest talk said of them. */
export interface SpeakerChoice extends SpeakerDraft {
	/** How many of their talks were heard. Nobody has heard those who are not in the index yet. */
	readonly talks: number;
	readonly isNew: boolean;
}

interface Findable {
	readonly choice: SpeakerChoice;
	readonly key: SearchKey;
}

/** Everybody in the index, to be searched by name, alias, note name and affiliation. */
export class SpeakerChoices {
	#speakers: readonly SpeakerEntry[] = [];
	#findable: readonly Findable[] = [];

	constructor(private readonly index: LinkedIndex) {}

	/**
	 * Who matches what is typed, those heard most first. Where nobody does, those whose name the text begins with:
	 * Korean particles and honorifics stick to names.
	 */
	find(query: string): SpeakerChoice[] {
		const text = keyOfName(query);
		const wanted = readQuery(query);
		const all = this.#all();
		const found = all.filter(({ key }) => matches(key, wanted));
		const those = found.length > 0 ? found : all.filter(({ choice }) => text.startsWith(keyOfName(choice.name)));
		return those.map(({ choice }) => choice).sort((a, b) => rank(b, text) - rank(a, text) || b.talks - a.talks);
	}

	/** Keys are made once, and again only when the index has changed: it answers with the same list until then. */
	#all(): readonly Findable[] {
		const speakers = this.index.speakers();
		if (speakers !== this.#speakers) {
			this.#speakers = speakers;
			this.#findable = speakers.map(findableOf);
		}
		return this.#findable;
	}
}

/** Somebody new, as typed: `Kim` or, to tell two people apart, `Kim (Acme)`. */
export function newChoice(typed: string): SpeakerChoice {
	const { name, affiliation } = splitName(typed);
	return { name, target: fileNameOf(typed.trim()), affiliation, role: '', talks: 0, isNew: true };
}

/** Whether a choice is the one that the typed name means, letter case and spaces aside. */
export function isNamed(choice: SpeakerChoice, typed: string): boolean {
	const key = keyOfName(typed);
	const { name, target, affiliation } = choice;
	return [name, target, `${name} (${affiliation})`].some((one) => key === keyOfName(one));
}

function findableOf(entry: SpeakerEntry): Findable {
	const choice = choiceOf(entry);
	const words = [choice.name, choice.target, ...entry.aliases, choice.affiliation];
	return { choice, key: searchKeyOf(words.join(' ')) };
}

function choiceOf(entry: SpeakerEntry): SpeakerChoice {
	const newest = entry.talks[0]?.speaker;
	const target = entry.note?.name ?? entry.name;
	const { name, affiliation } = splitName(target);
	return {
		name: newest?.name ?? name,
		target,
		affiliation: newest?.affiliation?.name ?? entry.note?.organization?.name ?? affiliation,
		role: newest?.role ?? entry.note?.role ?? '',
		talks: entry.talks.length,
		isNew: false,
	};
}

function rank(choice: SpeakerChoice, text: string): number {
	const name = keyOfName(choice.name);
	if (name === text) return 2;
	return name.startsWith(text) ? 1 : 0;
}

function splitName(text: string): { name: string; affiliation: string } {
	const trimmed = text.trim();
	const open = trimmed.lastIndexOf('(');
	if (open <= 0 || !trimmed.endsWith(')')) return { name: trimmed, affiliation: '' };
	return { name: trimmed.slice(0, open).trim(), affiliation: trimmed.slice(open + 1, -1).trim() };
}
