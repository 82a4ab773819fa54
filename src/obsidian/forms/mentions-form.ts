import { Modal } from 'obsidian';
import type { TFile } from 'obsidian';

import type { MentionWish } from '../../core/compose/mention-edits';
import type { UnlinkedMention } from '../../core/model/unlinked-mention';
import { attempt } from '../notify';
import type { MentioningNote } from '../vault/mention-search';
import type { Workbench } from '../workbench';

import { MentionRows } from './mention-rows';
import { ProgressLine } from './progress-line';

/** What the form asks the command to do. */
export interface MentionsWish {
	/** Whose mentions, in words; null for everybody's. */
	readonly names: string | null;
	readonly search: (
		onProgress: (done: number, total: number) => void,
		signal: AbortSignal,
	) => Promise<readonly MentioningNote[]>;
	/** A note as it is now, and what of it is to be shown. */
	readonly look: (file: TFile) => Promise<{ readonly text: string; readonly mentions: readonly UnlinkedMention[] }>;
	/** Opens a note at a mention; the form waits until it is called back. */
	readonly open: (file: TFile, mention: UnlinkedMention, back: () => void) => void;
	readonly change: (
		notes: readonly MentionRows[],
		wish: MentionWish,
		onProgress: (done: number) => void,
		signal: AbortSignal,
	) => Promise<unknown>;
}

/** How many mentions are drawn at a time. */
const BATCH = 60;
/** Pixels below the fold at which more is drawn. */
const AHEAD = 400;

/** Looks for mentions, shows them in their lines by note, and links or tags those that are ticked. */
export class MentionsForm extends Modal {
	#found: readonly MentioningNote[] = [];
	/** How many of the notes found have been drawn or begun. */
	#begun = 0;
	readonly #notes: MentionRows[] = [];
	#running: AbortController | null = null;
	/** Whether notes may have been changed: one closes what one can no longer cancel. */
	#hasActed = false;
	#isDrawing = false;
	#isOpened = false;
	/** The line that was left for its note, to come back to. */
	#lastEl: HTMLElement | null = null;
	readonly #line: ProgressLine;
	readonly #optionsEl: HTMLElement;
	readonly #allEl: HTMLInputElement;
	readonly #linksEl: HTMLInputElement;
	readonly #tagsEl: HTMLInputElement;
	readonly #listEl: HTMLElement;
	readonly #moreEl: HTMLElement;
	readonly #actEl: HTMLButtonElement;
	readonly #stopEl: HTMLButtonElement;

	constructor(
		private readonly bench: Workbench,
		private readonly wish: MentionsWish,
	) {
		super(bench.app);
		const { strings } = bench;
		const { mentions } = strings;
		const title = mentions.title(wish.names);
		this.setTitle(title);
		this.modalEl.addClass('meetup-mentions');
		const { contentEl } = this;
		this.#line = new ProgressLine(contentEl, title);
		this.#optionsEl = contentEl.createDiv({ cls: 'meetup-mention-options' });
		this.#allEl = this.#drawOption(mentions.selectAll, false);
		this.#linksEl = this.#drawOption(mentions.links, true);
		this.#tagsEl = this.#drawOption(mentions.tags, false);
		this.#listEl = contentEl.createDiv({ cls: 'meetup-adopt-found' });
		this.#moreEl = this.#listEl.createDiv({ cls: 'meetup-mention-more' });
		const moreEl = this.#moreEl.createEl('button', { type: 'button' });
		this.#moreEl.createDiv({ cls: 'meetup-adopt-facts', text: mentions.onlyShown });
		moreEl.addEventListener('click', () => void attempt(strings, () => this.#drawMore(true)));
		this.#listEl.addEventListener('scroll', () => {
			const { scrollTop, clientHeight, scrollHeight } = this.#listEl;
			if (scrollTop + clientHeight > scrollHeight - AHEAD) void attempt(strings, () => this.#drawMore());
		});
		this.#listEl.addEventListener('keydown', (event) => this.#move(event));
		contentEl.addEventListener('change', () => this.#count());
		this.#allEl.addEventListener('change', () => {
			for (const note of this.#notes) note.tick(this.#allEl.checked);
		});
		const footEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
		this.#actEl = footEl.createEl('button', { cls: 'mod-cta', type: 'button' });
		const act = () => void attempt(strings, () => this.#act());
		this.#actEl.addEventListener('click', act);
		this.scope.register(['Mod'], 'Enter', act);
		this.#stopEl = footEl.createEl('button', { type: 'button' });
		this.#stopEl.addEventListener('click', () => (this.#running ? this.#running.abort() : this.close()));
	}

	/** Looks for mentions the first time; later on everything is as it was left. */
	override onOpen(): void {
		(this.#lastEl ?? this.#stopEl).focus();
		if (this.#isOpened) return;
		this.#isOpened = true;
		void attempt(this.bench.strings, () => this.#search());
	}

	override onClose(): void {
		this.#running?.abort();
	}

	#drawOption(text: string, isOn: boolean): HTMLInputElement {
		const el = this.#optionsEl.createEl('label', { cls: 'meetup-adopt-all' });
		const boxEl = el.createSpan({ cls: 'meetup-adopt-tick' }).createEl('input', { type: 'checkbox' });
		boxEl.checked = isOn;
		el.appendText(text);
		return boxEl;
	}

	async #search(): Promise<void> {
		const { mentions, work } = this.bench.strings;
		let stopped = '';
		await this.#run(work.looking, async (onProgress, signal) => {
			let [done, total] = [0, 0];
			this.#found = await this.wish.search((now, all) => {
				[done, total] = [now, all];
				onProgress(now, all);
			}, signal);
			if (signal.aborted) stopped = `${work.stopped(done, total)} `;
			await this.#drawMore();
		});
		const all = this.#found.flatMap((note) => note.mentions);
		const sure = all.filter(({ confidence }) => confidence === 'ticked').length;
		this.#line.say(stopped + mentions.found(all.length, this.#found.length, sure));
		this.#notes[0]?.boxes[0]?.focus();
	}

	async #act(): Promise<void> {
		const chosen = this.#notes.filter((note) => note.chosen.length > 0);
		const wish = { hasLinks: this.#linksEl.checked, hasTags: this.#tagsEl.checked };
		if (this.#actEl.disabled) return;
		this.#hasActed = true;
		await this.#run(this.bench.strings.work.changing, (onProgress, signal) =>
			this.wish.change(chosen, wish, (done) => onProgress(done, chosen.length), signal),
		);
		this.close();
	}

	/** Runs something long: it shows how far it is, and the other button stops it. */
	async #run(
		say: (done: number, total: number) => string,
		act: (onProgress: (done: number, total: number) => void, signal: AbortSignal) => Promise<unknown>,
	): Promise<void> {
		const { work } = this.bench.strings;
		this.#running = new AbortController();
		this.#stopEl.setText(work.stop);
		this.#count();
		try {
			await act((done, total) => this.#line.show(say(done, total), done, total), this.#running.signal);
		} finally {
			this.#running = null;
			this.#line.stop();
			this.#stopEl.setText(this.#hasActed ? work.close : work.cancel);
			this.#count();
		}
	}

	/** Draws the next mentions. Each note is read for it: what is shown is what stands there now. */
	async #drawMore(hasFocus = false): Promise<void> {
		if (this.#isDrawing) return;
		this.#isDrawing = true;
		try {
			const before = this.#notes.flatMap(({ boxes }) => boxes).length;
			for (let room = BATCH; room > 0;) {
				const last = this.#notes.at(-1);
				if (last && last.left > 0) room -= last.draw(room);
				else if (!(await this.#begin())) break;
			}
			if (hasFocus) this.#notes.flatMap(({ boxes }) => boxes)[before]?.focus();
		} finally {
			this.#isDrawing = false;
			this.#listEl.append(this.#moreEl);
			this.#count();
		}
	}

	/** Begins the next note; answers whether there was one. */
	async #begin(): Promise<boolean> {
		const { file } = this.#found[this.#begun] ?? {};
		if (!file) return false;
		this.#begun += 1;
		const { text, mentions } = await this.wish.look(file);
		if (mentions.length === 0) return true;
		const open = (at: TFile, mention: UnlinkedMention, lineEl: HTMLElement): void => {
			if (this.#running) return;
			this.#lastEl = lineEl;
			this.close();
			this.wish.open(at, mention, () => this.open());
		};
		this.#notes.push(new MentionRows(this.#listEl, file, text, mentions, { strings: this.bench.strings, open }));
		return true;
	}

	/** Up and down go from box to box. */
	#move(event: KeyboardEvent): void {
		const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
		const boxes = this.#notes.flatMap((note) => note.boxes);
		const at = boxes.findIndex((boxEl) => boxEl === event.target);
		if (step === undefined || at < 0) return;
		event.preventDefault();
		boxes[at + step]?.focus();
	}

	#count(): void {
		const { mentions } = this.bench.strings;
		for (const note of this.#notes) note.count();
		const boxes = this.#notes.flatMap((note) => note.boxes);
		const ticked = boxes.filter(({ checked }) => checked).length;
		this.#optionsEl.toggle(this.#notes.length > 0);
		this.#allEl.checked = ticked > 0 && ticked === boxes.length;
		this.#allEl.indeterminate = ticked > 0 && ticked < boxes.length;
		const rest = this.#found.slice(this.#begun);
		const begun = this.#notes.at(-1)?.left ?? 0;
		const left = rest.reduce((sum, note) => sum + note.mentions.length, begun);
		this.#moreEl.toggle(left > 0);
		this.#moreEl.querySelector('button')?.setText(mentions.more(left, rest.length + Number(begun > 0)));
		const [hasLinks, hasTags] = [this.#linksEl.checked, this.#tagsEl.checked];
		this.#actEl.setText(mentions.act(ticked, hasLinks, hasTags));
		this.#actEl.disabled = ticked === 0 || this.#running !== null || !(hasLinks || hasTags);
	}
}
