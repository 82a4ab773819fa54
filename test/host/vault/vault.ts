import type { DataWriteOptions, Stat, TAbstractFile as AnyFile } from 'obsidian';

import { Events } from '../events';
import { statsOf, TFile, TFolder } from './files';
import type { TAbstractFile } from './files';
import type { Change, HostAdapter } from './host-adapter';
import { cleanPath, isHidden, joined, nameOf, parentOf } from './paths';

/**
 * The files and folders of a vault, hidden ones left out. It follows its adapter: an event is told when the adapter says
 * what happened, before the promise of the call that did it is fulfilled, and also for what went past the vault.
 */
export class Vault extends Events {
	configDir = '.obsidian';
	private readonly byPath = new Map<string, TAbstractFile>();
	private readonly root: TFolder;
	/** Texts that were read and have not been written since, as far as the vault has heard. */
	private readonly texts = new WeakMap<TFile, string>();

	constructor(readonly adapter: HostAdapter) {
		super();
		this.root = new TFolder(this, '/');
		this.byPath.set('/', this.root);
		adapter.watch((change) => this.follow(change));
	}

	/** Finds what is there. Like the real app it tells `create` for everything it finds. */
	async load(): Promise<void> {
		await this.loadFolder('/');
	}

	getName(): string {
		return this.adapter.getName();
	}

	getRoot(): TFolder {
		return this.root;
	}

	/** Exactly this path: no other case, no other composition of Hangul. */
	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	getFileByPath(path: string): TFile | null {
		const file = this.byPath.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.byPath.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.getAllLoadedFiles().filter(
			(file) => file instanceof TFolder && (includeRoot || !file.isRoot()),
		) as TFolder[];
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter(({ extension }) => extension === 'md');
	}

	/** @throws `File already exists.`, or ENOENT where the folder is missing. */
	async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
		const clean = await this.freePath(path, 'File already exists.');
		await this.adapter.write(clean, data, options);
		return this.made(clean);
	}

	async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		const clean = await this.freePath(path, 'File already exists.');
		await this.adapter.writeBinary(clean, data, options);
		return this.made(clean);
	}

	/** Makes the folders around it too. @throws `Folder already exists.` */
	async createFolder(path: string): Promise<TFolder> {
		const clean = await this.freePath(path, 'Folder already exists.');
		await this.adapter.mkdir(clean);
		return this.getFolderByPath(clean) ?? new TFolder(this, clean);
	}

	async read(file: TFile): Promise<string> {
		const { stat } = file;
		const text = await this.adapter.read(file.path);
		if (file.stat === stat) this.texts.set(file, text);
		return text;
	}

	/** What was read last, if the file has not been written since as far as the vault has heard. */
	async cachedRead(file: TFile): Promise<string> {
		return this.texts.get(file) ?? this.read(file);
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.adapter.write(file.path, data, options);
	}

	modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.adapter.writeBinary(file.path, data, options);
	}

	append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.adapter.append(file.path, data, options);
	}

	appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.adapter.appendBinary(file.path, data, options);
	}

	/** Changes a note in one step that no other write of the app comes between. */
	process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.adapter.process(file.path, change, options);
	}

	async delete(file: TAbstractFile, force = false): Promise<void> {
		if (file instanceof TFolder) await this.adapter.rmdir(file.path, force);
		else await this.adapter.remove(file.path);
	}

	async trash(file: TAbstractFile, system: boolean): Promise<void> {
		if (!system || !(await this.adapter.trashSystem(file.path))) await this.adapter.trashLocal(file.path);
	}

	/** Moves without changing links to it. @throws `Destination file already exists!` */
	rename(file: TAbstractFile, newPath: string): Promise<void> {
		return this.adapter.rename(file.path, cleanPath(newPath));
	}

	async copy<T extends AnyFile>(file: T, newPath: string): Promise<T> {
		const clean = await this.freePath(newPath, 'Destination file already exists!');
		if (file instanceof TFolder) {
			await this.createFolder(clean);
			for (const child of [...file.children]) await this.copy(child, joined(clean, child.name));
		} else await this.adapter.copy(file.path, clean);
		return this.byPath.get(clean) as AnyFile as T;
	}

	/** Visits a folder and everything inside, the folder first. */
	static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
		visit(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, visit);
			else visit(child);
		}
	}

	private async loadFolder(path: string): Promise<void> {
		const { files, folders } = await this.adapter.list(path);
		for (const child of [...folders, ...files].filter((each) => !isHidden(each))) {
			const stat = await this.adapter.stat(child);
			if (stat !== null && !this.byPath.has(child)) this.add(child, stat);
			if (stat?.type === 'folder') await this.loadFolder(child);
		}
	}

	private async freePath(path: string, message: string): Promise<string> {
		const clean = cleanPath(path);
		if (this.byPath.has(clean) || (await this.adapter.exists(clean))) throw new Error(message);
		return clean;
	}

	/** A hidden file is written and known to nobody. */
	private made(path: string): TFile {
		return this.getFileByPath(path) ?? new TFile(this, path);
	}

	private follow({ kind, path, from, stat }: Change): void {
		if (kind === 'renamed' && from !== null) return this.followRename(from, path, stat);
		if (isHidden(path)) return;
		const file = this.byPath.get(path);
		if (kind === 'removed' || stat === null) return this.forget(file);
		if (!file) return this.add(path, stat);
		if (!(file instanceof TFile)) return;
		file.stat = statsOf(stat);
		this.texts.delete(file);
		this.trigger('modify', file);
	}

	private followRename(from: string, to: string, stat: Stat | null): void {
		const file = this.byPath.get(from);
		if (isHidden(to)) return this.forget(file);
		if (!file) return stat === null ? undefined : this.add(to, stat);
		const moved: [TAbstractFile, string][] = [];
		const collect = (each: TAbstractFile) => moved.push([each, each.path]);
		if (file instanceof TFolder) Vault.recurseChildren(file, collect);
		else collect(file);
		file.parent?.children.splice(file.parent.children.indexOf(file), 1);
		for (const [each, old] of moved) {
			this.byPath.delete(old);
			each.path = to + old.slice(from.length);
			each.name = nameOf(each.path);
			this.byPath.set(each.path, each);
		}
		this.place(file);
		// The folder first, then each file inside (a guess about the order; that all are told is known).
		for (const [each, old] of moved) this.trigger('rename', each, old);
	}

	private add(path: string, stat: Stat): void {
		const file = stat.type === 'folder' ? new TFolder(this, path) : new TFile(this, path);
		if (file instanceof TFile) file.stat = statsOf(stat);
		this.byPath.set(path, file);
		this.place(file);
		this.trigger('create', file);
	}

	private place(file: TAbstractFile): void {
		const parent = this.getFolderByPath(parentOf(file.path)) ?? this.root;
		file.parent = parent;
		parent.children.push(file);
	}

	/** What is inside a folder goes before the folder. */
	private forget(file: TAbstractFile | undefined): void {
		if (!file) return;
		if (file instanceof TFolder) for (const child of [...file.children]) this.forget(child);
		this.byPath.delete(file.path);
		file.deleted = true;
		file.parent?.children.splice(file.parent.children.indexOf(file), 1);
		this.trigger('delete', file);
	}
}
