import { MarkdownView } from 'obsidian';
import type { App, TFile, TFolder } from 'obsidian';

import type { Refusal, TextOrRefusal } from '../../core/model/refusal';
import { safeFolder } from '../../core/text/file-name';

import { replaceInPlace } from './edit-in-place';
import { childNamed, freePaths, keyOfFile } from './free-paths';

/** What became of a note: changed, already as wished, or left alone and why. */
export type RewriteResult = 'written' | 'same' | Refusal;

/** Thrown inside `vault.process` so that it ends without writing. */
class NothingToWrite extends Error {
	constructor(readonly result: RewriteResult) {
		super('Nothing to write.');
	}
}

/** The only door through which notes are written. Nothing is ever overwritten, and nothing is written by halves. */
export class WriteGate {
	constructor(private readonly app: App) {}

	/** Where `create` would put a note, as far as the vault knows now. */
	pathFor(folder: string, name: string): string {
		const { path, parent } = this.#lookFor(safeFolder(folder));
		const [first] = freePaths(path, parent?.children ?? [], name);
		return first ?? path;
	}

	/**
	 * Makes a note with its whole text in one step, under the name or the next free one, `Name 2`. Missing folders are
	 * made. Names are compared as the strictest disk does, blind to case and to how Hangul is composed.
	 *
	 * @param onPath is waited for before the note is made at a path; again where the name turns out to be taken
	 * @param extension of a file that is no note
	 * @throws what the vault throws, other than that the name is taken; and what `onPath` throws
	 */
	async create(
		folder: string,
		name: string,
		text: string,
		onPath?: (path: string) => Promise<void>,
		extension?: string,
	): Promise<TFile> {
		const parent = await this.#makeFolder(safeFolder(folder));
		let taken: unknown = null;
		for (const path of freePaths(parent.isRoot() ? '' : parent.path, parent.children, name, extension)) {
			await onPath?.(path);
			try {
				return await this.app.vault.create(path, text);
			} catch (error) {
				// The disk knows a file that the vault has not heard of yet.
				if (!saysExists(error)) throw error;
				taken = error;
			}
		}
		throw taken;
	}

	/**
	 * Changes a note by a pure function of its text: in the editor where the note is being edited, else on the disk in
	 * one atomic step. Refused or unchanged, the note is not touched.
	 *
	 * @throws what the vault throws; the note is then as it was.
	 */
	async rewrite(file: TFile, change: (text: string) => TextOrRefusal): Promise<RewriteResult> {
		// An editor knows neither a byte order mark nor other line endings than its own, and would save the note without.
		const isPlain = this.#editing(file) !== null && !/\r|^\uFEFF/u.test(await this.app.vault.cachedRead(file));
		const view = isPlain ? this.#editing(file) : null;
		if (view) {
			const before = view.editor.getValue();
			const { text, refusal } = change(before);
			if (refusal !== null) return refusal;
			if (text === before) return 'same';
			replaceInPlace(view.editor, text);
			return 'written';
		}
		try {
			await this.app.vault.process(file, (before) => {
				const { text, refusal } = change(before);
				if (refusal !== null) throw new NothingToWrite(refusal);
				if (text === before) throw new NothingToWrite('same');
				return text;
			});
			return 'written';
		} catch (error) {
			if (error instanceof NothingToWrite) return error.result;
			throw error;
		}
	}

	/** Makes a note at exactly this path. @throws what the vault throws, also where something lies there. */
	async createAt(path: string, text: string): Promise<TFile> {
		await this.#makeFolder(folderOf(path));
		return this.app.vault.create(path, text);
	}

	/** A path with its folders as the vault spells them, as far as it has them. */
	spelled(path: string): string {
		return joined(this.#lookFor(folderOf(path)).path, nameOf(path));
	}

	/** Whether a note could lie at a path, as far as the vault knows: nothing else has that name, however it is spelled. */
	isFree(path: string, file: TFile | null = null): boolean {
		const { parent } = this.#lookFor(folderOf(path));
		const key = keyOfFile(nameOf(path));
		return !parent?.children.some((child) => child !== file && keyOfFile(child.name) === key);
	}

	/**
	 * By which name a note has to go to get a name that a disk may take for the one it has, because only the composition
	 * of letters differs; empty where it can go there directly.
	 */
	detour(file: TFile, path: string): string {
		if (keyOfFile(file.path) !== keyOfFile(path) || file.path.toLowerCase() === path.toLowerCase()) return '';
		const [free] = freePaths(folderOf(file.path), file.parent?.children ?? [], file.basename);
		return free ?? '';
	}

	/**
	 * Gives a note another path, where nothing may lie.
	 *
	 * @param via another name to go by, or empty
	 * @param isMending lets Obsidian mend what leads to the note; else nothing but the note is touched
	 * @throws what the vault throws
	 */
	async move(file: TFile, path: string, via: string, isMending: boolean): Promise<void> {
		const folder = await this.#makeFolder(folderOf(path));
		const to = joined(folder.isRoot() ? '' : folder.path, nameOf(path));
		if (isMending && via === '') return this.app.fileManager.renameFile(file, to);
		if (via !== '' && file.path !== via) await this.app.vault.rename(file, via);
		await this.app.vault.rename(file, to);
	}

	/** Moves a note to the bin that the person has chosen in the app. @throws what the vault throws */
	async trash(file: TFile): Promise<void> {
		await this.app.fileManager.trashFile(file);
	}

	#editing(file: TFile): MarkdownView | null {
		const active = this.app.workspace.getActiveViewOfType(MarkdownView);
		const views = this.app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
		for (const view of [active, ...views]) {
			if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source') return view;
		}
		return null;
	}

	async #makeFolder(path: string): Promise<TFolder> {
		let folder = this.app.vault.getRoot();
		for (const segment of path.split('/').filter(Boolean)) {
			folder = this.#folderIn(folder, segment) ?? (await this.#createFolder(folder, segment));
		}
		return folder;
	}

	async #createFolder(parent: TFolder, name: string): Promise<TFolder> {
		try {
			return await this.app.vault.createFolder(parent.isRoot() ? name : `${parent.path}/${name}`);
		} catch (error) {
			// Somebody else, a sync service say, may have made it in the meantime.
			const folder = this.#folderIn(parent, name);
			if (folder) return folder;
			throw error;
		}
	}

	/** A folder that may not be there yet, and its path with what is there of it spelled as the vault does. */
	#lookFor(folder: string): { path: string; parent: TFolder | null } {
		let parent: TFolder | null = this.app.vault.getRoot();
		let path = '';
		for (const segment of folder.split('/').filter(Boolean)) {
			const child: TFolder | null = parent && this.#folderIn(parent, segment);
			path = child?.path ?? joined(path, segment);
			parent = child;
		}
		return { path, parent };
	}

	#folderIn(parent: TFolder, name: string): TFolder | null {
		const child = childNamed(parent.children, name);
		return child ? this.app.vault.getFolderByPath(child.path) : null;
	}
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const joined = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function saysExists(error: unknown): boolean {
	return error instanceof Error && /already exists/iu.test(error.message);
}
