import type { NameKey } from '../model/name-key';
import type { NameLink } from '../model/name-link';
import type { SpeakerNote } from '../model/speaker-note';
import { EntryList } from './entry-list';
import { compareNewestFirst } from './filed-note';
import type { FiledReview, Mention } from './filed-review';
import { compareLabels, labelOfName, mostUsed } from './label';
import { Postings } from './postings';
import { SpeakerDirectory } from './speaker-directory';
import type { SpeakerEntry, Stay, TalkHeard } from './speaker-entry';
import { staysOf } from './speaker-entry';

/** All speakers, kept in step with the reviews and speaker notes that are filed and unfiled. */
export class SpeakerList {
	/** Reviews by the names they mention, whoever that is: a speaker note changes who is who, never this. */
	readonly #reviews = new Postings<FiledReview>(compareNewestFirst);
	readonly #directory = new SpeakerDirectory();
	readonly #entries = new EntryList<SpeakerEntry>((key) => this.#entryOf(key), compareLabels);

	/** The speakers by name. */
	all(): readonly SpeakerEntry[] {
		return this.#entries.all();
	}

	/** The speaker whom a name means where it stands with an affiliation. */
	meantBy(key: NameKey, affiliation: NameLink | null): SpeakerEntry | undefined {
		return this.#entries.get(this.#directory.identityOf(key, affiliation));
	}

	file(filed: FiledReview): void {
		for (const key of keysOf(filed)) this.#reviews.add(key, filed);
		this.#touch(filed);
	}

	unfile(filed: FiledReview): void {
		for (const key of keysOf(filed)) this.#reviews.delete(key, filed);
		this.#touch(filed);
	}

	fileNote(note: SpeakerNote): void {
		this.#directory.file(note);
		this.#touchAll(this.#directory.concernedBy(note));
	}

	unfileNote(note: SpeakerNote): void {
		this.#directory.unfile(note);
		this.#touchAll(this.#directory.concernedBy(note));
	}

	#touch(filed: FiledReview): void {
		this.#touchAll(filed.mentions.map((mention) => this.#identityOf(mention)));
	}

	#identityOf({ label, speaker }: Mention): NameKey {
		return this.#directory.identityOf(label.key, speaker.affiliation);
	}

	#touchAll(keys: Iterable<NameKey>): void {
		for (const key of keys) this.#entries.touch(key);
	}

	#entryOf(key: NameKey): SpeakerEntry | undefined {
		const notes = this.#directory.notesNamed(key);
		const spellings = new Map<string, number>();
		const talks: TalkHeard[] = [];
		const reviews = this.#reviewsNaming(this.#directory.namesOf(key)).filter((filed) => {
			const mentions = filed.mentions.filter((mention) => this.#identityOf(mention) === key);
			for (const { label } of mentions) spellings.set(label.name, (spellings.get(label.name) ?? 0) + 1);
			talks.push(...talksHeard(filed, mentions));
			return mentions.length > 0;
		});
		const name = notes[0] ? labelOfName(notes[0].name).name : mostUsed(spellings);
		if (name === null) return undefined;
		let stays: readonly Stay[] | null = null;
		return {
			key,
			name,
			note: notes[0] ?? null,
			aliases: [...new Set(notes.flatMap((note) => note.aliases))],
			talks,
			// A list of all speakers is drawn often and asks for nobody's affiliations.
			get affiliations() {
				return (stays ??= staysOf(talks));
			},
			reviews: reviews.map((filed) => filed.note),
		};
	}

	#reviewsNaming(names: ReadonlySet<NameKey>): readonly FiledReview[] {
		const lists = [...names].map((name) => this.#reviews.get(name)).filter((list) => list.length > 0);
		if (lists.length < 2) return lists[0] ?? [];
		return [...new Set(lists.flat())].sort(compareNewestFirst);
	}
}

/** Each talk once, by the first place that names the speaker. */
function talksHeard(filed: FiledReview, mentions: readonly Mention[]): TalkHeard[] {
	const heard = new Map<unknown, TalkHeard>();
	for (const { talk, speaker } of mentions) {
		if (talk && !heard.has(talk)) heard.set(talk, { review: filed.note, talk, speaker });
	}
	return [...heard.values()];
}

const keysOf = (filed: FiledReview): Set<NameKey> => new Set(filed.mentions.map(({ label }) => label.key));
