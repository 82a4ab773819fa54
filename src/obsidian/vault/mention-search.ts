import type { App, TFile } from 'obsidian';

import { knownPeople } from '../../core/browse/known-people';
import { isConflictCopy } from '../../core/linked-index/conflict-copy';
import type { LinkedIndex } from '../../core/linked-index/linked-index';
import { compareText } from '../../core/model/name-key';
import type { NameKey } from '../../core/model/name-key';
import { keyOfLink } from '../../core/model/name-link';
import type { NotePath } from '../../core/model/note-path';
import type { NoteReading } from '../../core/model/note-reading';
import { isSameValue } from '../../core/model/same-value';
import type { KnownPerson, UnlinkedMention } from '../../core/model/unlinked-mention';
import { MentionFinder } from '../../core/names/mention-finder';
import { vocabularyOf } from '../../core/vocabulary/vocabulary';
import type { Vocabulary } from '../../core/vocabulary/vocabulary';
import type { Settings } from '../../core/settings/settings';

import { linkpathIn } from './linkpath-in';
import { TimeSlice } from './time-slice';

/** A note with the mentions in it, at least one. */
export interface MentioningNote {
	readonly file: TFile;
	readonly mentions: readonly UnlinkedMention[];
}

/** Whose mentions are looked for, where, and who hears of it. */
export interface MentionWish {
	/** The keys of the people; null for everybody. */
	readonly keys: ReadonlySet<NameKey> | null;
	/** Where not all notes of the vault are meant. */
	readonly files?: readonly TFile[];
	/** Hears at first, and each time that the app had its turn. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Stops between two notes. */
	readonly signal?: AbortSignal;
}

/** What is known of one note, and of which state of it. */
interface Kept {
	readonly path: string;
	readonly mtime: number;
	readonly size: number;
	readonly reading: NoteReading | undefined;
	readonly mentions: readonly UnlinkedMention[];
}

/** How many mentions are kept: some 20 MB. A vault with more is looked through anew, as far as it is over that. */
const ROOM = 200_000;

const NONE: readonly UnlinkedMention[] = [];

/** Looks for mentions of people, the same people until somebody in the index changes. What it found in a note is kept until that note changes. */
export class MentionSearch {
	#scan: MentionScan | null = null;

	constructor(private readonly app: App) {}

	/** The search for mentions of everybody whom the index knows now. */
	scan(index: LinkedIndex, settings: Settings): MentionScan {
		const people = knownPeople(index, (path) => linkpathIn(this.app, path));
		const words = vocabularyOf(settings);
		const last = this.#scan;
		if (last && last.words === words && isSameValue(last.people, people)) return last;
		return (this.#scan = new MentionScan(this.app, index, people, words));
	}
}

/** The search for mentions of certain people. Writes nothing; the app gets its turn in between. */
export class MentionScan {
	readonly #finder: MentionFinder;
	readonly #kept = new Map<TFile, Kept>();
	/** The words of mentions, each once: a piece of a note would keep the whole note in memory. */
	readonly #words = new Map<string, string>();
	#room = ROOM;
	/** How many people the finder knows: to teach it all of a thousand at once would keep the app waiting. */
	#learned = 0;

	constructor(
		private readonly app: App,
		private readonly index: LinkedIndex,
		readonly people: readonly KnownPerson[],
		readonly words: Vocabulary,
	) {
		this.#finder = new MentionFinder([], words);
	}

	/** The notes that mention them, by path; conflict copies are none. Only notes that are new or have changed are read. */
	async find({ keys, files, onProgress, signal }: MentionWish): Promise<readonly MentioningNote[]> {
		const { vault } = this.app;
		for (const [file, kept] of this.#kept) if (vault.getFileByPath(kept.path) !== file) this.#forget(file);
		const all = (files ?? vault.getMarkdownFiles()).filter(({ path }) => !isConflictCopy(path));
		const found: MentioningNote[] = [];
		const slice = new TimeSlice();
		onProgress?.(0, all.length);
		while (this.#learn()) await slice.breathe();
		for (const [done, file] of all.entries()) {
			if (await slice.breathe()) onProgress?.(done, all.length);
			if (signal?.aborted) break;
			const mentions = (await this.#mentionsIn(file)).filter((mention) => isOf(mention, keys));
			if (mentions.length > 0) found.push({ file, mentions });
		}
		return found.sort((a, b) => compareText(a.file.path, b.file.path));
	}

	/** A note as it is now, and the mentions in it. One that went away has none. */
	async read(
		file: TFile,
		keys: ReadonlySet<NameKey> | null,
	): Promise<{ readonly text: string; readonly mentions: readonly UnlinkedMention[] }> {
		const known = await this.#mentionsIn(file);
		const text = await this.app.vault.cachedRead(file).catch(() => '');
		const isSame = known.every(({ from, to, text: words }) => text.slice(from, to) === words);
		const mentions = isSame ? known : this.#look(file.path as NotePath, text);
		return { text, mentions: mentions.filter((mention) => isOf(mention, keys)) };
	}

	/** The mentions of them in a text, which is that of a note or a part of it. */
	findIn(file: TFile, text: string, keys: ReadonlySet<NameKey> | null): readonly UnlinkedMention[] {
		return this.#look(file.path as NotePath, text).filter((mention) => isOf(mention, keys));
	}

	async #mentionsIn(file: TFile): Promise<readonly UnlinkedMention[]> {
		const { path, stat } = file;
		const { mtime, size } = stat;
		const reading = this.index.get(path as NotePath);
		const kept = this.#kept.get(file);
		if (kept?.path === path && kept.mtime === mtime && kept.size === size && kept.reading === reading)
			return kept.mentions;
		this.#forget(file);
		// A note that went away in the meantime mentions nobody.
		const text = await this.app.vault.cachedRead(file).catch(() => null);
		if (text === null) return NONE;
		const mentions = this.#look(path as NotePath, text);
		// Another search may have been faster.
		this.#forget(file);
		if (mentions.length <= this.#room) {
			this.#room -= mentions.length;
			this.#kept.set(file, { path, mtime, size, reading, mentions });
		}
		return mentions;
	}

	#look(path: NotePath, text: string): readonly UnlinkedMention[] {
		while (this.#learn());
		const reading = this.index.get(path);
		const named = reading?.kind === 'review' ? reading.speakers : [];
		// Whom a review names by an alias is the person that the index takes them for.
		const speakers = named.map((speaker) => {
			const name = this.index.speakerOf(speaker)?.name ?? speaker.target;
			return { name, target: name };
		});
		const found = this.#finder.find({ path, text, speakers });
		return found.length === 0 ? NONE : found.map((mention) => ({ ...mention, text: this.#word(mention.text) }));
	}

	/** Makes the finder know one more person; false where it knows all. */
	#learn(): boolean {
		const person = this.people[this.#learned];
		if (!person) return false;
		this.#learned += 1;
		this.#finder.add(person);
		return true;
	}

	#forget(file: TFile): void {
		this.#room += this.#kept.get(file)?.mentions.length ?? 0;
		this.#kept.delete(file);
	}

	#word(text: string): string {
		const known = this.#words.get(text);
		if (known !== undefined) return known;
		const copy = Array.from(text).join('');
		this.#words.set(copy, copy);
		return copy;
	}
}

const isOf = ({ people }: UnlinkedMention, keys: ReadonlySet<NameKey> | null): boolean =>
	keys === null || people.some(({ link }) => keys.has(keyOfLink(link)));
