import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';

import { cleanPath, joined, nameOf, noEntry, parentOf } from './paths';

/** Something that happened to a file or folder, whoever did it. */
export interface Change {
	readonly kind: 'created' | 'modified' | 'removed' | 'renamed';
	readonly path: string;
	/** Where it was before it was renamed. */
	readonly from: string | null;
	/** What is there now; null where nothing is. */
	readonly stat: Stat | null;
}

/**
 * Files and folders below one root, as the real app's adapters offer them. Writing happens one after the other, so that
 * `process` is atomic. Whoever watches hears of each write before the write's promise is fulfilled: the vault learns of
 * its own changes and of those that go past it in the same way.
 */
export abstract class HostAdapter implements DataAdapter {
	private watcher: (change: Change) => void = () => undefined;
	private queue: Promise<unknown> = Promise.resolve();

	abstract getName(): string;
	abstract getResourcePath(path: string): string;
	abstract stat(path: string): Promise<Stat | null>;
	abstract list(path: string): Promise<ListedFiles>;
	abstract read(path: string): Promise<string>;
	abstract readBinary(path: string): Promise<ArrayBuffer>;
	/** Puts data where the folder exists, at once or not at all. */
	protected abstract put(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void>;
	protected abstract makeFolder(path: string): Promise<void>;
	protected abstract removeFile(path: string): Promise<void>;
	/** Removes a folder with all that is in it. */
	protected abstract removeFolder(path: string): Promise<void>;
	protected abstract move(from: string, to: string): Promise<void>;

	watch(watcher: (change: Change) => void): void {
		this.watcher = watcher;
	}

	/** @param sensitive tells `a.md` from `A.md` on disks that do not. */
	async exists(path: string, sensitive = false): Promise<boolean> {
		const clean = cleanPath(path);
		if ((await this.stat(clean)) === null) return false;
		if (!sensitive || clean === '/') return true;
		const { files, folders } = await this.list(parentOf(clean));
		return files.includes(clean) || folders.includes(clean);
	}

	async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		await this.inTurn(() => this.putAndTell(path, data, options));
	}

	async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.inTurn(() => this.putAndTell(path, data, options));
	}

	async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		await this.inTurn(async () => {
			const before = (await this.stat(path)) === null ? '' : await this.read(path);
			await this.putAndTell(path, before + data, options);
		});
	}

	async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.inTurn(async () => {
			const before = new Uint8Array(
				(await this.stat(path)) === null ? new ArrayBuffer(0) : await this.readBinary(path),
			);
			const whole = new Uint8Array(before.length + data.byteLength);
			whole.set(before);
			whole.set(new Uint8Array(data), before.length);
			await this.putAndTell(path, whole.buffer, options);
		});
	}

	/** Changes a text in one step that no other write comes between. An equal text is not written (told). */
	async process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.inTurn(async () => {
			const before = await this.read(path);
			const after = change(before);
			if (after !== before) await this.putAndTell(path, after, options);
			return after;
		});
	}

	/** Makes a folder and those around it. One that exists is left alone. */
	async mkdir(path: string): Promise<void> {
		await this.inTurn(() => this.makeFolders(path));
	}

	async remove(path: string): Promise<void> {
		await this.inTurn(async () => {
			await this.removeFile(path);
			this.tell('removed', path, null, null);
		});
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		await this.inTurn(async () => {
			const { files, folders } = await this.list(path);
			if (!recursive && files.length + folders.length > 0)
				throw Object.assign(new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`), {
					code: 'ENOTEMPTY',
				});
			await this.removeFolder(path);
			this.tell('removed', path, null, null);
		});
	}

	async rename(from: string, to: string): Promise<void> {
		await this.inTurn(async () => {
			if ((await this.stat(from)) === null) throw noEntry('rename', from);
			// Only the case of the name may differ, on a disk where that is the same file.
			if (from.toLowerCase() !== to.toLowerCase() && (await this.exists(to)))
				throw new Error('Destination file already exists!');
			await this.move(from, to);
			this.tell('renamed', to, from, await this.stat(to));
		});
	}

	async copy(from: string, to: string): Promise<void> {
		await this.writeBinary(to, await this.readBinary(from));
	}

	/** There is no bin of the system here. */
	async trashSystem(_path: string): Promise<boolean> {
		return false;
	}

	/** Moves to `.trash` under the next free name. */
	async trashLocal(path: string): Promise<void> {
		await this.mkdir('.trash');
		const name = nameOf(path);
		const dot = name.lastIndexOf('.');
		const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
		let target = joined('.trash', name);
		for (let n = 2; await this.exists(target); n++) target = joined('.trash', `${base} ${n}${extension}`);
		await this.rename(path, target);
	}

	private async putAndTell(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		const isNew = (await this.stat(path)) === null;
		await this.put(path, data, options);
		this.tell(isNew ? 'created' : 'modified', path, null, await this.stat(path));
	}

	private async makeFolders(path: string): Promise<void> {
		if (path === '/' || (await this.stat(path)) !== null) return;
		await this.makeFolders(parentOf(path));
		await this.makeFolder(path);
		this.tell('created', path, null, await this.stat(path));
	}

	private tell(kind: Change['kind'], path: string, from: string | null, stat: Stat | null): void {
		this.watcher({ kind, path: cleanPath(path), from, stat });
	}

	private async inTurn<T>(act: () => Promise<T>): Promise<T> {
		const turn = this.queue.then(act);
		this.queue = turn.catch(() => undefined);
		return turn;
	}
}
