import { Component, TFolder } from 'obsidian';
import type { App, CachedMetadata, TAbstractFile, TFile } from 'obsidian';

import type { LinkedIndex } from '../../core/linked-index/linked-index';
import type { NotePath } from '../../core/model/note-path';
import type { NoteReading } from '../../core/model/note-reading';
import { noteKindOf } from '../../core/read/note-kind';
import { readNote } from '../../core/read/read-note';
import { isTemplate } from '../../core/settings/is-template';
import type { Settings } from '../../core/settings/settings';

import { oncePerFrame } from './once-per-frame';
import { snapshotOf, bodyTagsOf } from './snapshot';
import { TimeSlice } from './time-slice';

/** A note's text as an event brought it, with the metadata it belongs to. */
interface Heard {
	readonly text: string;
	readonly cache: CachedMetadata;
}

/** Whoever shows the index. Both are called at most once a frame. */
export interface IndexViewer {
	/** The index says something else; while the notes are read for the first time, not for each of them. */
	changed(): void;
	/** The first reading went on. */
	progressed(): void;
}

/**
 * Keeps the index true to the vault. An event only says which path to look at; what is put into the index is what the
 * vault holds when it is looked at, so late, doubled and disordered events do no harm.
 */
export class VaultWatcher extends Component {
	/** Paths to look at, each with what an event brought along, or null: the text is to be read. */
	readonly #dirty = new Map<string, Heard | null>();
	/** Paths that the index knows, and perhaps some that it no longer knows. */
	readonly #known = new Set<string>();
	/** Templates, which are no notes of what they are templates for. */
	readonly #templates = new Set<string>();
	/** Notes that could not be read the last time. */
	readonly #failed = new Set<string>();
	readonly #viewers = new Set<IndexViewer>();
	readonly #changed = oncePerFrame(() => {
		for (const viewer of this.#viewers) viewer.changed();
	});
	readonly #progressed = oncePerFrame(() => {
		for (const viewer of this.#viewers) viewer.progressed();
	});
	readonly #finished: Promise<void>;
	#finish: () => void = () => undefined;
	#looking: Promise<void> | null = null;
	#isOver = false;
	#done = 0;
	#total = 0;

	/** @param report hears of notes that could not be read; what was known of them stays in the index. */
	constructor(
		private readonly app: App,
		private readonly index: LinkedIndex,
		private readonly settings: () => Settings,
		private readonly report: (error: unknown) => void,
	) {
		super();
		this.#finished = new Promise((resolve) => (this.#finish = resolve));
	}

	override onload(): void {
		this.register(this.index.subscribe(() => this.index.isComplete && this.#changed()));
		this.app.workspace.onLayoutReady(() => {
			if (this.#isOver) return;
			const { metadataCache, vault } = this.app;
			this.registerEvent(
				metadataCache.on('changed', (file, text, cache) => this.#mark(file.path, { text, cache })),
			);
			this.registerEvent(vault.on('rename', (file, from) => this.#moved(file, from)));
			this.registerEvent(vault.on('delete', (file) => this.#deleted(file)));
			void this.#scan();
		});
	}

	override onunload(): void {
		this.#isOver = true;
		this.#dirty.clear();
		this.#viewers.clear();
		this.#finish();
	}

	/** How many notes the first reading has passed, out of how many, and how many could not be read up to now. */
	get progress(): { readonly read: number; readonly total: number; readonly failed: number } {
		return { read: this.#done, total: this.#total, failed: this.#failed.size };
	}

	/** Is kept when the index says all that the vault says, as of the events that have arrived. */
	async whenComplete(): Promise<void> {
		await this.#finished;
		while (this.#looking) await this.#looking;
	}

	/** Tells a viewer from now on. Answers how to stop it. */
	tell(viewer: IndexViewer): () => void {
		this.#viewers.add(viewer);
		return () => this.#viewers.delete(viewer);
	}

	/** Reads anew what has been read, for settings that change what a note says. */
	readAgain(): void {
		for (const path of [...this.#known, ...this.#templates]) this.#mark(path, null);
	}

	/** First what the metadata says of all notes, then, unhurried, the texts of the reviews. */
	async #scan(): Promise<void> {
		const files = this.app.vault.getMarkdownFiles();
		const reviews: string[] = [];
		const slice = new TimeSlice();
		this.#total = files.length;
		for (const file of files) {
			try {
				if (this.#scanNote(file)?.kind === 'review') reviews.push(file.path);
			} catch (error) {
				this.#fail(file.path, error);
			}
			this.#done += 1;
			this.#progressed();
			await slice.breathe();
			if (this.#isOver) return;
		}
		// What the metadata says is most of it, and worth to be seen.
		this.#changed();
		for (const path of reviews) if (!this.#dirty.has(path)) this.#mark(path, null);
		while (this.#looking) await this.#looking;
		this.index.complete();
		this.#finish();
	}

	#scanNote(file: TFile): NoteReading | null {
		const { metadataCache, vault } = this.app;
		// The list of notes grows old while it is worked on: a note that is gone by now must not come back.
		const isThere = vault.getFileByPath(file.path) === file;
		const cache = isThere ? metadataCache.getFileCache(file) : null;
		const reading = cache && this.#readingOf(file.path, cache, null);
		if (reading) this.#put(reading);
		return reading;
	}

	#moved(file: TAbstractFile, from: string): void {
		// A folder also announces each of its notes. Either order, and either alone, must do.
		for (const old of file instanceof TFolder ? this.#under(from) : [from]) {
			const path = file.path + old.slice(from.length);
			if (this.index.move(old as NotePath, path as NotePath)) this.#known.add(path);
			this.#mark(old, null);
			this.#mark(path, null);
		}
	}

	#deleted(file: TAbstractFile): void {
		for (const path of file instanceof TFolder ? this.#under(file.path) : [file.path]) this.#mark(path, null);
	}

	#under(folder: string): string[] {
		return [...this.#known, ...this.#dirty.keys()].filter((path) => path.startsWith(`${folder}/`));
	}

	#mark(path: string, heard: Heard | null): void {
		// Set anew, so that a path lies at the end of the queue with its newest news.
		this.#dirty.delete(path);
		this.#dirty.set(path, heard);
		this.#looking ??= this.#lookAtAll();
	}

	async #lookAtAll(): Promise<void> {
		// Events of one moment come in bursts: let the burst end.
		await new Promise((resolve) => window.setTimeout(resolve, 0));
		const slice = new TimeSlice();
		// When the plugin is unloaded, nothing is left in the queue.
		for (const [path, heard] of this.#dirty) {
			this.#dirty.delete(path);
			try {
				await this.#look(path, heard);
				if (this.#failed.delete(path)) this.#progressed();
			} catch (error) {
				// A note that could not be read is not a note that says nothing.
				this.#fail(path, error);
			}
			await slice.breathe();
		}
		this.#looking = null;
	}

	#fail(path: string, error: unknown): void {
		this.#failed.add(path);
		this.#progressed();
		this.report(error);
	}

	async #look(path: string, heard: Heard | null): Promise<void> {
		const file = this.app.vault.getFileByPath(path);
		if (file?.extension !== 'md') return this.#remove(path);
		const cache = this.app.metadataCache.getFileCache(file);
		// Not parsed yet: `changed` follows.
		if (!cache) return;
		const isNews = heard?.cache === cache;
		let reading = this.#readingOf(path, cache, isNews ? heard.text : null);
		if (reading?.kind === 'review' && !isNews) {
			// Whatever happens to the note meanwhile is on the list and comes after this.
			reading = this.#readingOf(path, cache, await this.app.vault.cachedRead(file));
		}
		if (reading) this.#put(reading);
		else this.#remove(path);
	}

	#readingOf(path: string, cache: CachedMetadata, text: string | null): NoteReading | null {
		// Most notes say nothing: they must cost next to nothing.
		if (!noteKindOf(cache.frontmatter ?? {}, bodyTagsOf(cache))) return null;
		const settings = this.settings();
		if (isTemplate(path, settings)) {
			this.#templates.add(path);
			return null;
		}
		return readNote(snapshotOf(path, cache, text), settings);
	}

	#put(reading: NoteReading): void {
		this.#known.add(reading.path);
		this.index.put(reading);
	}

	#remove(path: string): void {
		this.#known.delete(path);
		this.index.remove(path as NotePath);
	}
}
