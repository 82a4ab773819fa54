import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';

import { HostAdapter } from './host-adapter';
import { cleanPath, joined, noEntry } from './paths';

/**
 * A folder of the disk as a vault. Nothing is reached outside it. Text is UTF-8, and a byte order mark stays in it as
 * U+FEFF, as Node reads it and the real desktop app with it.
 */
export class DiskAdapter extends HostAdapter {
	private readonly root: string;

	constructor(folder: string) {
		super();
		this.root = path.resolve(folder);
	}

	getName(): string {
		return path.basename(this.root);
	}

	getBasePath(): string {
		return this.root;
	}

	getFullPath(vaultPath: string): string {
		const full = path.join(this.root, cleanPath(vaultPath));
		if (full !== this.root && !full.startsWith(this.root + path.sep))
			throw new Error(`The path ${vaultPath} leads out of the vault.`);
		return full;
	}

	getResourcePath(vaultPath: string): string {
		return pathToFileURL(this.getFullPath(vaultPath)).href;
	}

	async stat(vaultPath: string): Promise<Stat | null> {
		try {
			const stat = await fs.stat(this.getFullPath(vaultPath));
			const { birthtimeMs, mtimeMs, size } = stat;
			const times = { ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs), size };
			return { type: stat.isDirectory() ? 'folder' : 'file', ...times };
		} catch (error) {
			if (isMissing(error)) return null;
			throw error;
		}
	}

	/** Children by name; links of the file system are followed to files and folders. */
	async list(vaultPath: string): Promise<ListedFiles> {
		const files: string[] = [];
		const folders: string[] = [];
		for (const entry of await fs.readdir(this.getFullPath(vaultPath), { withFileTypes: true })) {
			const child = joined(cleanPath(vaultPath), entry.name);
			const type = entry.isSymbolicLink()
				? (await this.stat(child))?.type
				: entry.isDirectory()
					? 'folder'
					: 'file';
			if (type === 'folder') folders.push(child);
			else if (type === 'file') files.push(child);
		}
		return { files: files.sort(), folders: folders.sort() };
	}

	async read(vaultPath: string): Promise<string> {
		return fs.readFile(this.getFullPath(vaultPath), 'utf8');
	}

	async readBinary(vaultPath: string): Promise<ArrayBuffer> {
		return new Uint8Array(await fs.readFile(this.getFullPath(vaultPath))).buffer;
	}

	/** Writes beside the file and then puts it in its place, so that no half of a note is ever seen. */
	protected async put(vaultPath: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		const full = this.getFullPath(vaultPath);
		const content = typeof data === 'string' ? data : new Uint8Array(data);
		// A link of the file system keeps leading to its file, and a file keeps who may read it.
		const target = await fs.realpath(full).catch(() => full);
		const mode = await fs.stat(target).then(
			(stat) => stat.mode,
			() => undefined,
		);
		const beside = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
		try {
			await fs.writeFile(beside, content, mode === undefined ? {} : { mode });
			await fs.rename(beside, target);
		} catch (error) {
			await fs.rm(beside, { force: true });
			throw isMissing(error) ? noEntry('open', full) : error;
		}
		if (options?.mtime !== undefined) await fs.utimes(target, new Date(), new Date(options.mtime));
	}

	protected async makeFolder(vaultPath: string): Promise<void> {
		await fs.mkdir(this.getFullPath(vaultPath));
	}

	protected async removeFile(vaultPath: string): Promise<void> {
		await fs.unlink(this.getFullPath(vaultPath));
	}

	protected async removeFolder(vaultPath: string): Promise<void> {
		await fs.rm(this.getFullPath(vaultPath), { recursive: true });
	}

	protected async move(from: string, to: string): Promise<void> {
		await fs.access(path.dirname(this.getFullPath(to)), constants.W_OK);
		await fs.rename(this.getFullPath(from), this.getFullPath(to));
	}
}

/** Not asked of `instanceof`: in tests, Node's errors come from another realm. */
function isMissing(error: unknown): boolean {
	const code = (error as { code?: unknown } | null)?.code;
	return code === 'ENOENT' || code === 'ENOTDIR';
}
