import { MarkdownView, parseYaml } from 'obsidian';
import type { App, CachedMetadata, TFile } from 'obsidian';

import { mayNeedRename } from '../../core/compose/may-need-rename';
import { mergeNotes } from '../../core/compose/merge-notes';
import { renameInNote } from '../../core/compose/rename-in-note';
import { renameOwnNote } from '../../core/compose/rename-own-note';
import { keyOfName } from '../../core/model/name-key';
import { keyOfLink } from '../../core/model/name-link';
import type { RenamePlan } from '../../core/model/named-thing';
import type { Refusal, TextOrRefusal } from '../../core/model/refusal';
import type { RenameWish } from '../../core/model/rename';
import type { Settings } from '../../core/settings/settings';

import { textOf } from './change-notes';
import type { ChangeWish } from './change-notes';
import { notesNamedIn } from './notes-named';
import { runPlan } from './rename-notes';
import type { PlanResult } from './rename-notes';
import { TimeSlice } from './time-slice';
import type { WriteGate } from './write-gate';

/** A note that speaks the old name, or that is renamed or merged itself. */
export interface NoteToRename {
	readonly file: TFile;
	/** How many places of it change; its own aliases count as one, and so does what it takes in. */
	readonly count: number;
	/** Why it stays as it is; nothing else keeps it from changing. */
	readonly refusal: Refusal | null;
}

/** How long work goes. */
interface Course {
	/** Hears after each note how many were looked at, and how many there are. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Stops between two notes. */
	readonly signal?: AbortSignal;
}

/** For so many milliseconds, what was written may not be in Obsidian's cache yet. */
const FRESH = 10_000;

type Changed = { readonly text: string; readonly count: number; readonly refusal: null };

/** A plan to rename or merge, and what it means for the notes of the vault. */
export class Renaming {
	/** What is renamed has a note of its own. */
	readonly #own: TFile | null;
	readonly #into: TFile | null;
	/** Whether a link that leads nowhere could mean another note of the old name as well. */
	readonly #isShared: boolean;
	/** The text of the note that is merged into another one. */
	#merged: string | null = null;
	readonly #counts = new Map<TFile, number>();

	constructor(
		private readonly app: App,
		private readonly gate: WriteGate,
		private readonly settings: Settings,
		private readonly plan: RenamePlan,
	) {
		const { from, into } = plan;
		this.#own = fileAt(app, from.path);
		this.#into = fileAt(app, into?.path ?? null);
		this.#isShared = notesNamedIn(app)(from.key).some((path) => path !== from.path);
	}

	/** The notes that change, or would if they could, with the two notes it is about last. Writes nothing. */
	async find({ onProgress, signal }: Course = {}): Promise<readonly NoteToRename[]> {
		const found: NoteToRename[] = [];
		const files = await this.#begin(signal);
		const apart = await this.#staysApart();
		if (apart) return [apart];
		const slice = new TimeSlice();
		for (const [done, file] of files.entries()) {
			await slice.breathe();
			if (signal?.aborted) break;
			// A note that went away in the meantime speaks no name.
			const text = await textOf(this.gate, file).catch(() => null);
			const changed = text === null ? null : this.#change(file, text);
			if (changed?.refusal) found.push({ file, count: 0, refusal: changed.refusal });
			else if (changed && changed.text !== text) found.push({ file, count: changed.count, refusal: null });
			onProgress?.(done + 1, files.length);
		}
		return found;
	}

	/** What a note says now, and what it would say. */
	async preview(file: TFile): Promise<{ readonly before: string; readonly after: string }> {
		const before = await textOf(this.gate, file);
		return { before, after: this.#change(file, before).text ?? before };
	}

	/** Does it, as one change that can be undone. */
	async run({
		onProgress,
		...wish
	}: Omit<ChangeWish, 'onProgress'> & Course): Promise<PlanResult & { readonly counts: ReadonlyMap<TFile, number> }> {
		const { app, plan } = this;
		this.#counts.clear();
		const texts = await this.#begin(wish.signal);
		const isMerging = this.#own !== null && this.#into !== null;
		const apart = await this.#staysApart();
		if (apart) {
			const nothing = { changed: [], same: [], refused: [], renamed: false, removed: false, undo: null };
			return { ...nothing, left: [apart.file], failure: apart.refusal, counts: this.#counts };
		}
		const to = plan.newPath;
		const result = await runPlan(
			{
				texts,
				change: (file, text) => this.#counted(file, text),
				rename: this.#own && to !== null && !isMerging ? { file: this.#own, to } : null,
				remove: isMerging ? this.#own : null,
				...(this.#merged !== null && { removedText: this.#merged }),
			},
			{ ...wish, app, onProgress: (done) => onProgress?.(done, texts.length) },
		);
		return { ...result, counts: this.#counts };
	}

	/** Which of two notes cannot become one with the other, and why: then nothing else changes either. */
	async #staysApart(): Promise<NoteToRename | null> {
		const [own, into, merged] = [this.#own, this.#into, this.#merged];
		if (!own || !into || merged === null) return null;
		const { refusal } = this.#change(into, await textOf(this.gate, into));
		// What keeps it from an empty note is its own fault.
		return refusal && { file: this.#ownNote('').refusal ? own : into, count: 0, refusal };
	}

	#counted(file: TFile, text: string): TextOrRefusal {
		const changed = this.#change(file, text);
		if (!changed.refusal) this.#counts.set(file, changed.count);
		return changed;
	}

	/** The notes that may speak the old name, by what Obsidian knows of them, or changed just now; then those it is about. */
	async #begin(signal?: AbortSignal): Promise<readonly TFile[]> {
		const { app, gate } = this;
		const [own, into] = [this.#own, this.#into];
		this.#merged = own && into ? await textOf(gate, own) : null;
		const open = new Set(app.workspace.getLeavesOfType('markdown').map(({ view }) => fileIn(view)));
		const slice = new TimeSlice();
		const found: TFile[] = [];
		for (const file of app.vault.getMarkdownFiles().sort((a, b) => (a.path < b.path ? -1 : 1))) {
			await slice.breathe();
			if (signal?.aborted) break;
			if (file === own || file === into) continue;
			const isFresh = Date.now() - file.stat.mtime < FRESH;
			if (open.has(file) || isFresh || this.#mayName(app.metadataCache.getFileCache(file))) found.push(file);
		}
		return [...found, into ?? own].filter((file) => file !== null);
	}

	#mayName(cache: CachedMetadata | null): boolean {
		if (!cache) return true;
		const { links = [], embeds = [], frontmatterLinks = [], frontmatter, tags = [], sections = [] } = cache;
		// Markers of blocks are comments, and nobody knows what properties say that cannot be parsed.
		const isRead = sections.some(({ type }) => type === 'comment' || (type === 'yaml' && !frontmatter));
		const names = {
			links: [...links, ...embeds, ...frontmatterLinks].map(({ link }) => link),
			tags: tags.map(({ tag }) => tag),
			properties: frontmatter ?? {},
		};
		return isRead || mayNeedRename(names, this.#wishIn(''));
	}

	#change(file: TFile, text: string): Changed | { text: null; count: 0; refusal: Refusal } {
		const renamed = this.#renamed(file.path, text);
		if (renamed.refusal || (file !== this.#own && file !== this.#into)) return renamed;
		const whole = this.#ownNote(renamed.text);
		if (whole.refusal) return { ...whole, count: 0 };
		return { ...whole, count: renamed.count + Number(whole.text !== renamed.text) };
	}

	#renamed(path: string, text: string): Changed | { text: null; count: 0; refusal: Refusal } {
		return renameInNote(text, this.#wishIn(path), this.settings, parseYaml);
	}

	/** The note of what is renamed, or the one that takes it in. */
	#ownNote(text: string): TextOrRefusal {
		const { from, to } = this.plan;
		if (this.#merged === null || !this.#own) return renameOwnNote(text, this.#wishIn(''), this.settings, parseYaml);
		const merged = this.#renamed(this.#own.path, this.#merged);
		if (merged.refusal) return merged;
		return mergeNotes({ name: to, text }, { name: from.name, text: merged.text }, this.settings, parseYaml);
	}

	#wishIn(source: string): RenameWish {
		const { from, into, to, toPath } = this.plan;
		return {
			...{ kind: from.kind, from: from.name, to, toPath, isInPlace: !into?.path },
			isMeant: (linkpath) => {
				if (from.kind === 'topic') return false;
				const found = this.app.metadataCache.getFirstLinkpathDest(linkpath, source);
				if (found) return found === this.#own;
				const isSoNamed = keyOfLink({ name: '', target: linkpath }) === keyOfName(from.name);
				return isSoNamed && !this.#isShared;
			},
		};
	}
}

const fileAt = (app: App, path: string | null): TFile | null => (path === null ? null : app.vault.getFileByPath(path));

const fileIn = (view: unknown): TFile | null => (view instanceof MarkdownView ? view.file : null);
