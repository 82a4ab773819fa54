import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';

import { HostAdapter } from './host-adapter';
import { cleanPath, joined, noEntry, parentOf } from './paths';

interface MemoryFile {
	readonly path: string;
	readonly data: string | ArrayBuffer;
	readonly stat: Stat;
}

/** How a vault in memory differs from the one on a Linux disk, which tells `a.md` from `A.md`. */
export interface MemoryOptions {
	readonly name?: string;
	/** The moment of a write, in milliseconds. */
	readonly now?: () => number;
	/** One file under all spellings of a name, as on Windows and macOS. */
	readonly isCaseBlind?: boolean;
}

/** A vault that lives in memory, for tests and the page. */
export class MemoryAdapter extends HostAdapter {
	private readonly files = new Map<string, MemoryFile>();
	private readonly folders = new Map<string, string>([['/', '/']]);
	private readonly now: () => number;
	private readonly keyOf: (path: string) => string;
	private readonly name: string;

	/** @param files texts by their paths; folders are made as needed, and a path that ends with `/` is an empty one. */
	constructor(files: Readonly<Record<string, string>> = {}, options: MemoryOptions = {}) {
		super();
		this.name = options.name ?? 'Vault';
		this.now = options.now ?? (() => Date.now());
		this.keyOf = options.isCaseBlind ? (path) => cleanPath(path).normalize('NFC').toLowerCase() : cleanPath;
		for (const [path, text] of Object.entries(files)) {
			this.addFolders(path.endsWith('/') ? cleanPath(path) : parentOf(path));
			if (!path.endsWith('/')) this.store(path, text);
		}
	}

	/** All files by path, for assertions. */
	get texts(): Record<string, string | ArrayBuffer> {
		return Object.fromEntries([...this.files.values()].map(({ path, data }) => [path, data]));
	}

	getName(): string {
		return this.name;
	}

	getResourcePath(path: string): string {
		return `app://host/${encodeURI(path)}`;
	}

	async stat(path: string): Promise<Stat | null> {
		const key = this.keyOf(path);
		if (this.folders.has(key)) return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
		return this.files.get(key)?.stat ?? null;
	}

	async list(path: string): Promise<ListedFiles> {
		const key = this.keyOf(path);
		const isChild = (child: string) => child !== '/' && this.keyOf(parentOf(child)) === key;
		return {
			files: [...this.files.values()].map((file) => file.path).filter(isChild),
			folders: [...this.folders.values()].filter(isChild),
		};
	}

	async read(path: string): Promise<string> {
		const { data } = this.file(path);
		return typeof data === 'string' ? data : new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		const { data } = this.file(path);
		return typeof data === 'string' ? new TextEncoder().encode(data).slice().buffer : data;
	}

	protected async put(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		this.store(path, data, options);
	}

	protected async makeFolder(path: string): Promise<void> {
		this.folders.set(this.keyOf(path), cleanPath(path));
	}

	protected async removeFile(path: string): Promise<void> {
		if (!this.files.delete(this.keyOf(path))) throw noEntry('unlink', path);
	}

	protected async removeFolder(path: string): Promise<void> {
		const key = this.keyOf(path);
		if (!this.folders.delete(key)) throw noEntry('rmdir', path);
		for (const each of this.under(this.files, key)) this.files.delete(each);
		for (const each of this.under(this.folders, key)) this.folders.delete(each);
	}

	protected async move(from: string, to: string): Promise<void> {
		if (!this.folders.has(this.keyOf(parentOf(to)))) throw noEntry('rename', from);
		const key = this.keyOf(from);
		const moved = (path: string) => cleanPath(to) + path.slice(cleanPath(from).length);
		for (const each of [key, ...this.under(this.files, key)]) {
			const file = this.files.get(each);
			if (!file) continue;
			this.files.delete(each);
			this.files.set(this.keyOf(moved(file.path)), { ...file, path: moved(file.path) });
		}
		for (const each of [key, ...this.under(this.folders, key)]) {
			const folder = this.folders.get(each);
			if (folder === undefined) continue;
			this.folders.delete(each);
			this.folders.set(this.keyOf(moved(folder)), moved(folder));
		}
	}

	private file(path: string): MemoryFile {
		const file = this.files.get(this.keyOf(path));
		if (!file) throw noEntry('open', path);
		return file;
	}

	private store(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): void {
		const clean = cleanPath(path);
		if (!this.folders.has(this.keyOf(parentOf(clean)))) throw noEntry('open', path);
		const key = this.keyOf(clean);
		const before = this.files.get(key);
		const now = this.now();
		const ctime = options?.ctime ?? before?.stat.ctime ?? now;
		let size = -1;
		const stat: Stat = {
			...{ type: 'file', ctime, mtime: options?.mtime ?? now },
			// Counted when somebody asks: what is appended to line by line would be counted anew each time.
			get size() {
				return size < 0 ? (size = bytesOf(data)) : size;
			},
		};
		this.files.set(key, { path: before?.path ?? clean, data, stat });
	}

	private addFolders(path: string): void {
		let folder = '';
		for (const segment of path.split('/').filter(Boolean)) {
			folder = joined(folder, segment);
			this.folders.set(this.keyOf(folder), folder);
		}
	}

	private under(map: ReadonlyMap<string, unknown>, key: string): string[] {
		return [...map.keys()].filter((each) => each.startsWith(`${key}/`));
	}
}

const utf8 = new TextEncoder();

/** The length of data in bytes: of a text in UTF-8. Long files are written again and again, so it must be quick. */
function bytesOf(data: string | ArrayBuffer): number {
	return typeof data === 'string' ? utf8.encode(data).length : data.byteLength;
}
