import type { App, DataAdapter, TFile } from 'obsidian';

import { readChange } from './journal-lines';
import type { JournalLine, PastChange, Step } from './journal-lines';

/** How much is kept at most: changes, bytes of all of them together, bytes of one. */
export const ROOM = { changes: 50, bytes: 32 * 1024 * 1024, ofOne: 16 * 1024 * 1024 };

/** How much is kept of small changes, which happen by the way and must not push out what a person asked for. */
export const SMALL_ROOM = { changes: 20, bytes: 4 * 1024 * 1024, ofOne: 1024 * 1024 };

const FILE = /^(\d{13})-[a-z\d]{6}(-small)?\.jsonl$/u;

/**
 * What is needed to undo what the plugin did to notes other than the open one. Each change has a file of its own, which
 * nobody but its maker adds to while it is made, in a folder that neither the vault nor Obsidian Sync looks into
 * (docs/decisions/008).
 */
export class UndoJournal {
	readonly #running = new Set<string>();
	readonly #disk: DataAdapter;
	#latest = 0;

	/**
	 * @param folder of the journal
	 * @param report hears of what could not be read or tidied away, which keeps nobody from anything
	 */
	constructor(
		app: App,
		private readonly folder: string,
		private readonly report: (error: unknown) => void,
		private readonly room = ROOM,
		private readonly smallRoom = SMALL_ROOM,
	) {
		this.#disk = app.vault.adapter;
	}

	/** A change that is about to be made. Until its first step is kept it leaves no trace. @param what was done, for the person */
	begin(what: string, isSmall = false): ChangeInMaking {
		return new ChangeInMaking(what, (isSmall ? this.smallRoom : this.room).ofOne, {
			start: (lines) => this.#start(lines, isSmall),
			add: (id, line) => this.#disk.append(this.fileOf(id), `\n${line}`),
			end: (id) => this.#running.delete(id),
		});
	}

	/** What can be undone, newest first. What is being made now is no part of it. */
	async past(): Promise<PastChange[]> {
		const changes: PastChange[] = [];
		for (const name of (await this.#names()).reverse()) {
			const change = this.#running.has(idOf(name)) ? null : await this.#read(name);
			if (change && (change.steps.size > 0 || (change.damaged > 0 && !change.isTried))) changes.push(change);
		}
		return changes;
	}

	/**
	 * Notes down which steps of a change were undone, by their lines, and whether others were refused; a change without
	 * any left is forgotten. Where that fails they can be undone again, which changes nothing.
	 */
	async settle({ id, steps }: PastChange, undone: ReadonlySet<number>, isTried: boolean): Promise<void> {
		const path = this.fileOf(id);
		const isOver = !isTried && undone.size === steps.size;
		const line = jsonOf({ kind: isTried ? 'tried' : 'settled', lines: [...undone] });
		try {
			if (!isOver) await this.#disk.append(path, `\n${line}`);
			else if (await this.#disk.exists(path)) await this.#disk.remove(path);
		} catch (error) {
			this.report(error);
		}
	}

	/** Where a change is kept. */
	fileOf(id: string): string {
		return `${this.folder}/${id}.jsonl`;
	}

	async #start(lines: string, isSmall: boolean): Promise<string> {
		if (!(await this.#disk.exists(this.folder))) {
			await this.#disk.mkdir(this.folder);
			// Many a vault is shared by Git, and what one device can undo is no business of the others.
			await this.#disk.write(`${this.folder}/.gitignore`, '*\n');
		}
		await this.#makeRoom(isSmall);
		// Two changes of one millisecond, or a clock that was set back, must not swap places.
		this.#latest = Math.max(Date.now(), this.#latest + 1, (await this.#newest()) + 1);
		const random = Math.random().toString(36).slice(2, 8).padEnd(6, '0');
		const id = `${this.#latest}-${random}${isSmall ? SMALL : ''}`;
		this.#running.add(id);
		await this.#disk.write(this.fileOf(id), lines);
		return id;
	}

	/** Forgets the oldest changes of a size, so that the next one has room. */
	async #makeRoom(isSmall: boolean): Promise<void> {
		const room = isSmall ? this.smallRoom : this.room;
		try {
			const names = (await this.#names()).filter((name) => idOf(name).endsWith(SMALL) === isSmall);
			const sizes = await Promise.all(
				names.map(async (name) => (await this.#disk.stat(`${this.folder}/${name}`))?.size ?? 0),
			);
			let bytes = sizes.reduce((sum, size) => sum + size, 0);
			for (const [i, name] of names.entries()) {
				if (names.length - i < room.changes && bytes <= room.bytes - room.ofOne) break;
				if (this.#running.has(idOf(name))) continue;
				await this.#disk.remove(`${this.folder}/${name}`);
				bytes -= sizes[i] ?? 0;
			}
		} catch (error) {
			this.report(error);
		}
	}

	async #read(name: string): Promise<PastChange | null> {
		try {
			const text = await this.#disk.read(`${this.folder}/${name}`);
			const change = readChange(idOf(name), momentOf(name), text);
			if (!change) this.report(`${this.folder}/${name} is damaged.`);
			return change;
		} catch (error) {
			this.report(error);
			return null;
		}
	}

	/** When the newest change that is kept was begun, in milliseconds since 1970; 0 where there is none. */
	async #newest(): Promise<number> {
		const name = (await this.#names()).at(-1);
		return name === undefined ? 0 : momentOf(name);
	}

	/** The files of changes, oldest first. What else lies in the folder is not ours. */
	async #names(): Promise<string[]> {
		if (!(await this.#disk.exists(this.folder))) return [];
		const { files } = await this.#disk.list(this.folder);
		return files
			.map((path) => path.slice(path.lastIndexOf('/') + 1))
			.filter((name) => FILE.test(name))
			.sort();
	}
}

/** The files of a change, as the journal lends them to it. */
interface ChangeFile {
	/** Makes the file and answers with its id. */
	readonly start: (lines: string) => Promise<string>;
	readonly add: (id: string, line: string) => Promise<void>;
	readonly end: (id: string) => void;
}

/** A change while it is being made: each step is kept before it is done. */
export class ChangeInMaking {
	#id: string | null = null;
	#lines = 1;
	#bytes = 0;
	#kept = 0;
	#isBroken = false;

	constructor(
		private readonly what: string,
		private readonly room: number,
		private readonly file: ChangeFile,
	) {}

	/** By which the change can be undone; null while there is nothing to undo. */
	get id(): string | null {
		return this.#kept > 0 ? this.#id : null;
	}

	/**
	 * Keeps a step that is about to be done. Answers its line once it is on the disk, or null where the change has no
	 * room left: then it must not be done.
	 *
	 * @throws what the disk throws; then, too, it must not be done, nor any other step
	 */
	async keep(step: Step): Promise<number | null> {
		const json = jsonOf(step);
		this.#bytes += new TextEncoder().encode(json).length + 1;
		if (this.#bytes > this.room) return null;
		const line = await this.#add(json);
		this.#kept += 1;
		return line;
	}

	/** Takes back a step that was kept and then not done. */
	async drop(line: number): Promise<void> {
		await this.#add(jsonOf({ kind: 'settled', lines: [line] }));
		this.#kept -= 1;
	}

	/** Says that nothing more will be done: from now on the change can be undone. */
	end(): void {
		if (this.#id !== null) this.file.end(this.#id);
	}

	async #add(json: string): Promise<number> {
		// Behind half a line nothing is counted right any more.
		if (this.#isBroken) throw new Error(this.what);
		this.#isBroken = true;
		const head = jsonOf({ kind: 'change', version: 1, what: this.what });
		if (this.#id === null) this.#id = await this.file.start(`${head}\n${json}`);
		else await this.file.add(this.#id, json);
		this.#isBroken = false;
		return this.#lines++;
	}
}

/** Whether a change of these notes may take more room than is kept for one, so that it would stop before the end. */
export function mayOutgrowUndo(files: readonly TFile[], room = ROOM.ofOne): boolean {
	// Written down, a text may take twice as much.
	return files.reduce((sum, { stat }) => sum + stat.size, 0) > room / 2;
}

/** What the id of a small change ends with. */
const SMALL = '-small';

const momentOf = (name: string): number => Number(FILE.exec(name)?.[1]);

const idOf = (name: string): string => name.slice(0, name.indexOf('.'));

const jsonOf = (line: JournalLine): string => JSON.stringify(line);
