import { Modal } from 'obsidian';
import type { TFile } from 'obsidian';

import type { TextOrRefusal } from '../../core/model/refusal';
import { attempt, reasonOf } from '../notify';
import { TimeSlice } from '../vault/time-slice';
import type { Workbench } from '../workbench';

import { drawChangedNote } from './draw-changed-note';
import { drawDiff } from './draw-diff';
import { ProgressLine } from './progress-line';

/** A note as it is, and as it will be. */
export interface FixedNote {
	readonly file: TFile;
	readonly before: string;
	readonly after: string;
}

/** What the form asks the command to do. */
export interface FixWish {
	/** What is mended, in a few words. */
	readonly title: string;
	readonly files: readonly TFile[];
	/** A note's text as it is now, and what is to become of it. Writes nothing. */
	readonly look: (file: TFile) => Promise<{ readonly before: string; readonly wished: TextOrRefusal }>;
	readonly fix: (
		notes: readonly FixedNote[],
		onProgress: (done: number) => void,
		signal: AbortSignal,
	) => Promise<unknown>;
	readonly onClose: () => void;
}

/** Shows which lines of which notes mending changes, and mends those that stay ticked. */
export class FixForm extends Modal {
	readonly #stop = new AbortController();
	readonly #ticked = new Map<FixedNote, HTMLInputElement | null>();
	readonly #line: ProgressLine;
	readonly #listEl: HTMLElement;
	readonly #fixEl: HTMLButtonElement;
	readonly #cancelEl: HTMLButtonElement;

	constructor(
		private readonly bench: Workbench,
		private readonly wish: FixWish,
	) {
		super(bench.app);
		this.setTitle(wish.title);
		this.modalEl.addClass('meetup-check-form');
		this.#line = new ProgressLine(this.contentEl, wish.title);
		this.#listEl = this.contentEl.createDiv({ cls: 'meetup-check-notes' });
		const footEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
		this.#fixEl = footEl.createEl('button', { cls: 'mod-cta', type: 'button' });
		this.#fixEl.addEventListener('click', () => void attempt(bench.strings, () => this.#fix()));
		this.#cancelEl = footEl.createEl('button', { text: bench.strings.work.cancel, type: 'button' });
		this.#cancelEl.addEventListener('click', () => this.close());
		this.#listEl.addEventListener('change', () => this.#count());
	}

	override onOpen(): void {
		this.#count();
		this.#cancelEl.focus();
		void attempt(this.bench.strings, () => this.#prepare());
	}

	override onClose(): void {
		this.#stop.abort();
		this.contentEl.empty();
		this.wish.onClose();
	}

	async #prepare(): Promise<void> {
		const { checkPane } = this.bench.strings;
		const { files, look } = this.wish;
		const slice = new TimeSlice();
		const left: string[] = [];
		this.#progress(checkPane.form.preparing, 0, files.length);
		for (const [done, file] of files.entries()) {
			await slice.breathe();
			if (this.#stop.signal.aborted) return;
			try {
				const { before, wished } = await look(file);
				if (wished.refusal) left.push(reasonOf(this.bench.strings, file.path, wished.refusal));
				else if (wished.text !== before) this.#draw({ file, before, after: wished.text });
			} catch (error) {
				// One note that cannot be read keeps nobody from mending the others.
				left.push(
					reasonOf(this.bench.strings, file.path, error instanceof Error ? error : new Error(String(error))),
				);
			}
			this.#progress(checkPane.form.preparing, done + 1, files.length);
		}
		const { size } = this.#ticked;
		this.#line.say(size > 0 ? checkPane.form.changes(size) : left.length > 0 ? '' : checkPane.form.nothing);
		if (left.length > 0) this.#drawLeft(left);
		this.#count();
		if (size > 0) this.#fixEl.focus();
	}

	#draw(note: FixedNote): void {
		const { strings } = this.bench;
		const { path } = note.file;
		const name = path.slice(0, -'.md'.length);
		const el = this.#listEl.createDiv({ cls: 'meetup-check-note' });
		const isOne = this.wish.files.length === 1;
		let boxEl: HTMLInputElement | null = null;
		if (!isOne) {
			boxEl = el.createEl('label', { cls: 'meetup-check-tick' }).createEl('input', {
				type: 'checkbox',
				attr: { 'aria-label': strings.checkPane.form.tick(name) },
			});
			boxEl.checked = true;
		}
		const { detailsEl } = drawChangedNote(el, note.file, (linesEl) =>
			drawDiff(linesEl, strings, name, note.before, note.after),
		);
		detailsEl.open = this.#ticked.size === 0;
		this.#ticked.set(note, boxEl);
	}

	#drawLeft(sentences: readonly string[]): void {
		this.#listEl.createEl('p', { text: this.bench.strings.checkPane.form.left(sentences.length) });
		const leftEl = this.#listEl.createEl('ul', { cls: 'meetup-check-left' });
		for (const text of sentences) leftEl.createEl('li', { text });
	}

	#chosen(): readonly FixedNote[] {
		return [...this.#ticked].filter(([, boxEl]) => boxEl?.checked ?? true).map(([note]) => note);
	}

	#count(): void {
		const { length } = this.#chosen();
		this.#fixEl.setText(this.bench.strings.checkPane.form.fix(length));
		this.#fixEl.disabled = length === 0;
	}

	async #fix(): Promise<void> {
		const { checkPane, work } = this.bench.strings;
		const notes = this.#chosen();
		if (this.#fixEl.disabled) return;
		this.#fixEl.disabled = true;
		this.#listEl.hide();
		this.#cancelEl.setText(work.stop);
		this.#cancelEl.focus();
		const { signal } = this.#stop;
		const progress = (done: number): void => this.#progress(checkPane.form.fixing, done, notes.length);
		progress(0);
		await this.wish.fix(notes, progress, signal);
		if (!signal.aborted) this.close();
	}

	#progress(say: (done: number, total: number) => string, done: number, total: number): void {
		this.#line.show(say(done, total), done, total);
	}
}
