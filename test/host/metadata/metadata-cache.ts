import type { CachedMetadata } from 'obsidian';

import { Events } from '../events';
import { reportError } from '../report-error';
import { TFile } from '../vault/files';
import type { Vault } from '../vault/vault';
import { LinkGraph } from './link-graph';
import { NameIndex } from './name-index';
import { parseMarkdown } from './parse-markdown';

/**
 * What is known of each note. Notes are parsed some time after they were written, never within the write: `changed`
 * comes later, once for several writes in a row; then `resolve` for each note whose links were looked at, then
 * `resolved` when nothing is left to do. A note that moves keeps what is known of it, and no `changed` is told.
 */
export class MetadataCache extends Events {
	private readonly caches = new Map<string, CachedMetadata>();
	private readonly names = new NameIndex();
	private readonly graph = new LinkGraph((linkpath, source) => this.names.resolve(linkpath, source));
	private readonly unread = new Set<TFile>();
	private readonly unresolved = new Set<string>();
	private running: Promise<void> | null = null;

	constructor(private readonly vault: Vault) {
		super();
		vault.on('create', (file) => this.withFile(file, (each) => this.created(each)));
		vault.on('modify', (file) => this.withFile(file, (each) => this.queue(each)));
		vault.on('delete', (file) => this.withFile(file, (each) => this.deleted(each)));
		vault.on('rename', (file, from: string) => this.withFile(file, (each) => this.renamed(each, from)));
	}

	get resolvedLinks(): Record<string, Record<string, number>> {
		return this.graph.resolvedLinks;
	}

	get unresolvedLinks(): Record<string, Record<string, number>> {
		return this.graph.unresolvedLinks;
	}

	/** Null for a note that has not been parsed yet. */
	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		return this.names.resolve(linkpath, sourcePath);
	}

	/** The shortest link that leads to a file: its name, or its path where the name is not its own. */
	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const isNamed = omitMdExtension && file.extension === 'md';
		const text = this.names.named(file.name).length > 1 ? file.path : file.name;
		return isNamed ? text.slice(0, -'.md'.length) : text;
	}

	/** Is kept when everything that was written has been parsed and all links have been looked at. */
	async settled(): Promise<void> {
		while (this.running) await this.running;
	}

	private withFile(file: unknown, act: (file: TFile) => void): void {
		if (file instanceof TFile) act(file);
	}

	private created(file: TFile): void {
		this.names.add(file);
		this.nameChanged(file.name);
		this.queue(file);
	}

	private deleted(file: TFile): void {
		const before = this.getCache(file.path);
		this.names.remove(file);
		this.caches.delete(file.path);
		this.graph.drop(file.path);
		this.unread.delete(file);
		this.unresolved.delete(file.path);
		this.nameChanged(file.name);
		this.trigger('deleted', file, before);
	}

	private renamed(file: TFile, from: string): void {
		const fromName = from.slice(from.lastIndexOf('/') + 1);
		this.names.remove(file, fromName);
		this.names.add(file);
		// Only notes are known; what is a note no more is known no more.
		const cache = file.extension === 'md' ? this.caches.get(from) : undefined;
		this.caches.delete(from);
		this.graph.drop(from);
		this.unresolved.delete(from);
		if (cache) {
			this.caches.set(file.path, cache);
			this.graph.put(file.path, cache);
			this.unresolved.add(file.path);
		}
		this.nameChanged(fromName);
		this.nameChanged(file.name);
		// A file that becomes a note is one that was written now.
		if (!cache) this.queue(file);
	}

	/** Links that led to this name, or could from now on, are looked at again. */
	private nameChanged(name: string): void {
		for (const source of this.graph.sourcesFor(name)) this.unresolved.add(source);
		this.start();
	}

	private queue(file: TFile): void {
		if (file.extension !== 'md') return;
		this.unread.add(file);
		this.start();
	}

	private start(): void {
		this.running ??= this.run().finally(() => (this.running = null));
	}

	private async run(): Promise<void> {
		await nextTask();
		let sliceStart = Date.now();
		for (const file of this.unread) {
			this.unread.delete(file);
			await this.parse(file);
			if (Date.now() - sliceStart < 16) continue;
			await nextTask();
			sliceStart = Date.now();
		}
		for (const path of this.unresolved) {
			this.unresolved.delete(path);
			if (!this.caches.has(path)) continue;
			this.graph.refresh(path);
			this.trigger('resolve', this.vault.getFileByPath(path));
		}
		this.trigger('resolved');
	}

	private async parse(file: TFile): Promise<void> {
		let text: string;
		try {
			text = await this.vault.cachedRead(file);
		} catch (error) {
			// Gone in the meantime: `delete` has told so or will.
			if (!file.deleted) reportError(error);
			return;
		}
		// Written again while it was read: it is in the queue once more.
		if (file.deleted || this.unread.has(file)) return;
		const cache = parseMarkdown(text);
		this.caches.set(file.path, cache);
		this.graph.put(file.path, cache);
		this.unresolved.add(file.path);
		this.trigger('changed', file, text, cache);
	}
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
