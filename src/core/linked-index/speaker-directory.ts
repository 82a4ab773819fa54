import type { NameKey } from '../model/name-key';
import { compareText, keyOfName } from '../model/name-key';
import type { NameLink } from '../model/name-link';
import type { SpeakerNote } from '../model/speaker-note';
import type { FiledNote } from './filed-note';
import { Postings } from './postings';

type FiledSpeaker = FiledNote<SpeakerNote>;

/** Who is who: the speaker notes by name and by alias. */
export class SpeakerDirectory {
	readonly #named = new Postings<FiledSpeaker>(compareOrder);
	readonly #aliased = new Postings<FiledSpeaker>(compareOrder);
	readonly #filed = new Map<SpeakerNote, FiledSpeaker>();

	/** The notes of one name, by path. More than one where folders or Unicode forms differ. */
	notesNamed(key: NameKey): readonly SpeakerNote[] {
		return this.#named.get(key).map(({ note }) => note);
	}

	/**
	 * Who is meant where a review says a name. A note of that name is the person; else the one note that has it as an
	 * alias; of several, the one named after the affiliation of that day, `김민수 (라인)`; else the name stands for itself.
	 */
	identityOf(key: NameKey, affiliation: NameLink | null): NameKey {
		if (this.#named.has(key)) return key;
		const owners = this.#ownersOf(key);
		if (owners.size < 2) return [...owners][0] ?? key;
		if (!affiliation) return key;
		const ending = ` (${keyOfName(affiliation.name)})`;
		const there = [...owners].filter((owner) => owner.endsWith(ending));
		return there.length === 1 && there[0] !== undefined ? there[0] : key;
	}

	/** The names under which a person may stand in reviews. */
	namesOf(key: NameKey): Set<NameKey> {
		return new Set([key, ...this.notesNamed(key).flatMap(aliasKeysOf)]);
	}

	/** Whose entries a note has, or had, a say in. The same before the note is filed and after it. */
	concernedBy(note: SpeakerNote): Set<NameKey> {
		const names = [keyOfName(note.name), ...aliasKeysOf(note)];
		return new Set(names.flatMap((name) => [name, ...this.#ownersOf(name)]));
	}

	file(note: SpeakerNote): void {
		const filed = { note, order: `${note.path.normalize('NFC')}\0${note.path}` };
		this.#filed.set(note, filed);
		this.#named.add(keyOfName(note.name), filed);
		for (const key of aliasKeysOf(note)) this.#aliased.add(key, filed);
	}

	unfile(note: SpeakerNote): void {
		const filed = this.#filed.get(note);
		if (!filed) return;
		this.#filed.delete(note);
		this.#named.delete(keyOfName(note.name), filed);
		for (const key of aliasKeysOf(note)) this.#aliased.delete(key, filed);
	}

	#ownersOf(key: NameKey): Set<NameKey> {
		return new Set(this.#aliased.get(key).map(({ note }) => keyOfName(note.name)));
	}
}

const aliasKeysOf = (note: SpeakerNote): NameKey[] =>
	[...new Set(note.aliases.map(keyOfName))].filter((key) => key !== '');

const compareOrder = (a: FiledSpeaker, b: FiledSpeaker): number => compareText(a.order, b.order);
