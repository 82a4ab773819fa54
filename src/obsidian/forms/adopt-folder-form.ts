import { Modal } from 'obsidian';
import type { TFile } from 'obsidian';

import { speakerNamesOf } from '../../core/compose/adopt-properties';
import { attempt } from '../notify';
import type { Adoptable } from '../vault/find-adoptable';
import type { Workbench } from '../workbench';

import { ProgressLine } from './progress-line';

/** What the form asks the command to do. */
export interface FolderWish {
	/** Its path; null for the whole vault. */
	readonly folder: string | null;
	/** How many notes there are to look through. */
	readonly total: number;
	readonly search: (onProgress: (done: number) => void, signal: AbortSignal) => Promise<readonly Adoptable[]>;
	/** Opens one note, to be read and corrected on its own. */
	readonly look: (file: TFile, onAdopted: () => void) => void;
	/** Adopts notes. */
	readonly adopt: (
		files: readonly TFile[],
		onProgress: (done: number) => void,
		signal: AbortSignal,
	) => Promise<unknown>;
}

/** From here on a note is surely a review; what counts as one at all is likely. */
const SURE = 0.8;

/** A note of the list. Its box is disabled where there is nothing to adopt: any more, or yet. */
interface Row {
	readonly file: TFile;
	readonly boxEl: HTMLInputElement;
}

/** Looks through the notes of a folder, lists those that look like reviews, and adopts those that are ticked. */
export class AdoptFolderForm extends Modal {
	readonly #rows: Row[] = [];
	#running: AbortController | null = null;
	/** Whether notes may have been changed: one closes what one can no longer cancel. */
	#hasActed = false;
	#done = 0;
	readonly #line: ProgressLine;
	readonly #allEl: HTMLElement;
	readonly #allBoxEl: HTMLInputElement;
	readonly #listEl: HTMLElement;
	readonly #adoptEl: HTMLButtonElement;
	readonly #stopEl: HTMLButtonElement;

	constructor(
		private readonly bench: Workbench,
		private readonly wish: FolderWish,
	) {
		super(bench.app);
		const { folder } = bench.strings.adopt;
		this.setTitle(folder.title(wish.folder));
		this.modalEl.addClass('meetup-adopt-folder');
		this.#line = new ProgressLine(this.contentEl, folder.title(wish.folder));
		this.#allEl = this.contentEl.createEl('label', { cls: 'meetup-adopt-all' });
		const tickEl = this.#allEl.createSpan({ cls: 'meetup-adopt-tick' });
		this.#allBoxEl = tickEl.createEl('input', { type: 'checkbox' });
		this.#allEl.appendText(folder.all);
		this.#listEl = this.contentEl.createDiv({ cls: 'meetup-adopt-found', attr: { role: 'list' } });
		const footEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
		this.#adoptEl = footEl.createEl('button', { cls: 'mod-cta', type: 'button' });
		this.#adoptEl.addEventListener('click', () => void attempt(bench.strings, () => this.#adopt()));
		this.#stopEl = footEl.createEl('button', { type: 'button' });
		this.#stopEl.addEventListener('click', () => (this.#running ? this.#running.abort() : this.close()));
		this.#listEl.addEventListener('change', () => this.#count());
		this.#allBoxEl.addEventListener('change', () => {
			for (const { boxEl } of this.#open()) boxEl.checked = this.#allBoxEl.checked;
			this.#count();
		});
	}

	override onOpen(): void {
		this.#stopEl.focus();
		const { strings } = this.bench;
		void attempt(strings, () => this.#search()).then((isDone) => {
			if (!isDone) this.#line.say(strings.work.stopped(this.#done, this.wish.total));
		});
	}

	override onClose(): void {
		this.#running?.abort();
	}

	async #search(): Promise<void> {
		const { adopt, work } = this.bench.strings;
		const { total } = this.wish;
		await this.#run(total, work.looking, async (onProgress, signal) => {
			const found = await this.wish.search(onProgress, signal);
			for (const adoptable of found) this.#drawRow(adoptable);
			const adoptable = found.filter(({ refusal }) => refusal === null);
			const likely = adoptable.filter(({ reading }) => reading.isReview).length;
			const broken = found.length - adoptable.length;
			const sentence = adopt.folder.found(likely, adoptable.length - likely, broken);
			const before = signal.aborted ? `${work.stopped(this.#done, total)} ` : '';
			this.#line.say(before + sentence);
		});
		this.#open()[0]?.boxEl.focus();
	}

	async #adopt(): Promise<void> {
		const { folder } = this.bench.strings.adopt;
		const files = this.#ticked().map(({ file }) => file);
		if (files.length === 0 || this.#running) return;
		this.#hasActed = true;
		await this.#run(files.length, folder.adopting, (onProgress, signal) =>
			this.wish.adopt(files, onProgress, signal),
		);
		this.close();
	}

	/** Runs something long: it shows how far it is, and the other button stops it. */
	async #run(
		total: number,
		say: (done: number, total: number) => string,
		act: (onProgress: (done: number) => void, signal: AbortSignal) => Promise<unknown>,
	): Promise<void> {
		this.#running = new AbortController();
		this.#sayLeave();
		const progress = (done: number): void => {
			this.#done = done;
			this.#line.show(say(done, total), done, total);
		};
		progress(0);
		this.#count();
		try {
			await act(progress, this.#running.signal);
		} finally {
			this.#running = null;
			this.#line.stop();
			this.#sayLeave();
			this.#count();
		}
	}

	#sayLeave(): void {
		const { work } = this.bench.strings;
		this.#stopEl.setText(this.#running ? work.stop : this.#hasActed ? work.close : work.cancel);
	}

	#drawRow({ file, reading, refusal }: Adoptable): void {
		const { strings } = this.bench;
		const { folder } = strings.adopt;
		const { event, talks, confidence, isReview } = reading;
		// Notes of one name may lie in several folders.
		const name = file.path.slice(0, -'.md'.length);
		const parent = name.slice(0, -file.basename.length - 1);
		const el = this.#listEl.createDiv({ cls: 'meetup-adopt-note', attr: { role: 'listitem' } });
		const tickEl = el.createEl('label', { cls: 'meetup-adopt-tick' });
		const boxEl = tickEl.createEl('input', {
			type: 'checkbox',
			attr: { 'aria-label': folder.tick(name) },
		});
		boxEl.checked = isReview && refusal === null;
		boxEl.disabled = refusal !== null;
		const aboutEl = el.createDiv({ cls: 'meetup-adopt-about' });
		const nameEl = aboutEl.createEl('button', {
			cls: 'meetup-adopt-look',
			text: file.basename,
			type: 'button',
			attr: { 'aria-label': folder.look(name) },
		});
		const facts = [
			...(parent === (this.wish.folder ?? '') ? [] : [parent]),
			event.name ?? folder.noEvent,
			event.day ?? folder.noDate,
			folder.talks(talks.length),
			...speakerNamesOf(reading),
		];
		aboutEl.createDiv({ cls: 'meetup-adopt-facts', text: facts.join(' · ') });
		const sureness = confidence >= SURE ? 'sure' : isReview ? 'likely' : 'unsure';
		const stateEl = el.createDiv({ cls: 'meetup-adopt-state' });
		if (refusal === null) stateEl.setText(folder.confidence[sureness]);
		else {
			const reason = strings.refusal[refusal.code](refusal.detail);
			aboutEl.createDiv({ cls: 'meetup-adopt-broken', text: folder.broken((refusal.line ?? 0) + 1, reason) });
		}
		nameEl.addEventListener('click', () =>
			this.wish.look(file, () => {
				boxEl.checked = false;
				boxEl.disabled = true;
				stateEl.setText(folder.isAdopted);
				this.#hasActed = true;
				this.#sayLeave();
				this.#count();
			}),
		);
		this.#rows.push({ file, boxEl });
	}

	#ticked(): readonly Row[] {
		return this.#open().filter(({ boxEl }) => boxEl.checked);
	}

	/** The notes that can still be adopted. */
	#open(): readonly Row[] {
		return this.#rows.filter(({ boxEl }) => !boxEl.disabled);
	}

	#count(): void {
		const { length } = this.#ticked();
		const open = this.#open().length;
		this.#allEl.toggle(open > 1);
		this.#allBoxEl.checked = length === open;
		this.#allBoxEl.indeterminate = length > 0 && length < open;
		this.#adoptEl.setText(this.bench.strings.adopt.folder.adopt(length));
		this.#adoptEl.disabled = length === 0 || this.#running !== null;
	}
}
