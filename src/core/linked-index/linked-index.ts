import type { NoteReading } from '../model/note-reading';
import { basenameOf } from '../model/note-path';
import type { NotePath } from '../model/note-path';
import { keyOfLink } from '../model/name-link';
import type { Reflection } from '../model/reflection';
import type { Review, Speaker } from '../model/review';
import { isSameValue } from '../model/same-value';
import { isConflictCopy } from './conflict-copy';
import { compareNewestFirst } from './filed-note';
import { fileReview } from './filed-review';
import type { FiledReview, Grouping } from './filed-review';
import { GroupList } from './group-list';
import type { GroupEntry } from './group-list';
import { ReflectionList } from './reflection-list';
import { SortedList } from './sorted-list';
import type { SpeakerEntry } from './speaker-entry';
import { SpeakerList } from './speaker-list';

/** The reviews of a list of filed ones. */
interface Listed {
	readonly filed: readonly FiledReview[];
	readonly reviews: readonly Review[];
}

/**
 * Everything the notes say, reachable by path, day, meetup, speaker, organization and topic.
 * After any history it equals an index that was given the same notes once, in any order.
 * Answers are snapshots: a list once handed out never changes. Conflict copies are known and never counted.
 */
export class LinkedIndex {
	readonly #readings = new Map<NotePath, NoteReading>();
	readonly #filed = new Map<NotePath, FiledReview>();
	readonly #sorted = new SortedList<FiledReview>(compareNewestFirst);
	readonly #groups: Readonly<Record<Grouping, GroupList>> = {
		meetup: new GroupList('meetup'),
		topic: new GroupList('topic'),
		organization: new GroupList('organization'),
		year: new GroupList('year'),
	};
	readonly #speakerList = new SpeakerList();
	readonly #reflectionList = new ReflectionList();
	readonly #listeners = new Set<() => void>();
	#hasAll = false;
	#revision = 0;
	#listed: Listed = { filed: [], reviews: [] };

	/** Another number after every change: what was made of the index is as good as new while this stays. */
	get revision(): number {
		return this.#revision;
	}

	/** How many reviews there are. */
	get size(): number {
		return this.#filed.size;
	}

	/** Whether every note has been read once: until then, what is missing is not known to be missing. */
	get isComplete(): boolean {
		return this.#hasAll;
	}

	/** Says that every note has been read once. */
	complete(): void {
		if (this.#hasAll) return;
		this.#hasAll = true;
		this.#tell();
	}

	/** Takes in what a note says now, and answers whether that is news. */
	put(reading: NoteReading): boolean {
		const known = this.#readings.get(reading.path);
		if (known && isSameValue(known, reading)) return false;
		if (known) this.#unfile(known);
		this.#file(reading);
		this.#tell();
		return true;
	}

	/** Forgets a note, and answers whether it was known. */
	remove(path: NotePath): boolean {
		const known = this.#readings.get(path);
		if (!known) return false;
		this.#unfile(known);
		this.#tell();
		return true;
	}

	/**
	 * Follows a note to its new path, in place of whatever is known there, and answers whether the note was known.
	 * A title that was made from the old file name stays until the note is put again.
	 */
	move(from: NotePath, to: NotePath): boolean {
		const known = this.#readings.get(from);
		if (!known || from === to) return false;
		const replaced = this.#readings.get(to);
		if (replaced) this.#unfile(replaced);
		this.#unfile(known);
		this.#file(known.kind === 'speaker' ? { ...known, path: to, name: basenameOf(to) } : { ...known, path: to });
		this.#tell();
		return true;
	}

	/** What a note says; conflict copies answer too. */
	get(path: NotePath): NoteReading | undefined {
		return this.#readings.get(path);
	}

	/** All that notes say, conflict copies too, in no order. */
	readings(): readonly NoteReading[] {
		return [...this.#readings.values()];
	}

	/** Newest first, undated last, then by title and path; the same array until a review changes. */
	reviews(): readonly Review[] {
		const filed = this.#sorted.items();
		if (filed !== this.#listed.filed) this.#listed = { filed, reviews: filed.map(({ note }) => note) };
		return this.#listed.reviews;
	}

	/** Newest first, undated last, then by title and path. */
	reflections(): readonly Reflection[] {
		return this.#reflectionList.all();
	}

	/** The reflections that lead to a review, newest first. */
	reflectionsOf(review: Review): readonly Reflection[] {
		return this.#reflectionList.about(review);
	}

	/** The review that a reflection leads to; undefined where it leads nowhere. */
	reviewOf(reflection: Reflection): Review | undefined {
		return this.#reflectionList.reviewOf(reflection);
	}

	/** Everyone who speaks or has a speaker note, by name. */
	speakers(): readonly SpeakerEntry[] {
		return this.#speakerList.all();
	}

	/** The speaker of a name, an alias or a note's name; undefined where there is none, or several share the alias. */
	findSpeaker(name: string): SpeakerEntry | undefined {
		return this.#speakerList.meantBy(keyOfLink({ name, target: name }), null);
	}

	/** The speaker whom a review means by a mention. */
	speakerOf(speaker: Speaker): SpeakerEntry | undefined {
		return this.#speakerList.meantBy(keyOfLink(speaker), speaker.affiliation);
	}

	/** By name. */
	meetups(): readonly GroupEntry[] {
		return this.#groups.meetup.all();
	}

	/** By name. */
	topics(): readonly GroupEntry[] {
		return this.#groups.topic.all();
	}

	/** Organizations that speakers came from, by name. */
	organizations(): readonly GroupEntry[] {
		return this.#groups.organization.all();
	}

	/** Newest first. Undated reviews are in none. */
	years(): readonly GroupEntry[] {
		return [...this.#groups.year.all()].reverse();
	}

	/** Calls the listener on every change, at once. Answers how to stop. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#file(reading: NoteReading): void {
		this.#readings.set(reading.path, reading);
		if (isConflictCopy(reading.path)) return;
		if (reading.kind === 'speaker') this.#speakerList.fileNote(reading);
		else if (reading.kind === 'reflection') this.#reflectionList.file(reading);
		else this.#fileReview(reading);
	}

	#unfile(reading: NoteReading): void {
		this.#readings.delete(reading.path);
		if (isConflictCopy(reading.path)) return;
		if (reading.kind === 'speaker') this.#speakerList.unfileNote(reading);
		else if (reading.kind === 'reflection') this.#reflectionList.unfile(reading);
		else this.#unfileReview(reading);
	}

	#fileReview(review: Review): void {
		const filed = fileReview(review);
		this.#filed.set(review.path, filed);
		this.#sorted.add(filed);
		for (const group of Object.values(this.#groups)) group.file(filed);
		this.#speakerList.file(filed);
		this.#reflectionList.fileReview(filed);
	}

	#unfileReview(review: Review): void {
		const filed = this.#filed.get(review.path);
		if (!filed) return;
		this.#filed.delete(review.path);
		this.#sorted.delete(filed);
		for (const group of Object.values(this.#groups)) group.unfile(filed);
		this.#speakerList.unfile(filed);
		this.#reflectionList.unfileReview(filed);
	}

	#tell(): void {
		this.#revision += 1;
		for (const listener of [...this.#listeners]) listener();
	}
}
