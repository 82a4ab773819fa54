import { Modal } from 'obsidian';
import type { App } from 'obsidian';

import { calendarDayOf } from '../../core/dates/calendar-day-of';
import type { Strings } from '../../i18n/en';
import { timeOf } from '../time-of';

/** What the form says of a change, and how it is undone. */
export interface UndoQuestion {
	readonly what: string;
	/** When it was made, in milliseconds since 1970. */
	readonly at: number;
	/** What undoing it does to each note, in a few words. */
	readonly notes: readonly string[];
	/** Whether these notes are left over from undoing it before. */
	readonly isTried: boolean;
	readonly undo: (onProgress: (done: number) => void, signal: AbortSignal) => Promise<unknown>;
}

/** Says what will be undone, and asks. While it is undone it says how far it is; closing it stops. */
export class UndoForm extends Modal {
	readonly #stop = new AbortController();

	constructor(
		app: App,
		private readonly strings: Strings,
		private readonly question: UndoQuestion,
	) {
		super(app);
		this.setTitle(strings.command.undoLast);
	}

	override onOpen(): void {
		const { what, at, notes, isTried } = this.question;
		const { undo, work } = this.strings;
		const when = new Date(at);
		const saidEl = this.contentEl.createEl('p', { attr: { 'aria-live': 'polite' } });
		saidEl.setText(undo.question(what, notes.length, calendarDayOf(when), timeOf(when)));
		const listEl = this.contentEl.createEl('ul', { cls: 'meetup-undo-paths', attr: { tabindex: 0 } });
		for (const note of notes) listEl.createEl('li', { text: note });
		this.contentEl.createEl('p', { cls: 'meetup-undo-note', text: isTried ? undo.tried : undo.keepsEdits });
		const buttonsEl = this.contentEl.createDiv({ cls: 'modal-button-container' });
		const yesEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: undo.yes, type: 'button' });
		const cancelEl = buttonsEl.createEl('button', { text: work.cancel, type: 'button' });
		cancelEl.addEventListener('click', () => this.close());
		yesEl.addEventListener('click', () => {
			yesEl.disabled = true;
			cancelEl.setText(work.stop);
			const say = (done: number) => saidEl.setText(undo.undoing(done, notes.length));
			const { signal } = this.#stop;
			void this.question.undo(say, signal).finally(() => {
				if (!signal.aborted) this.close();
			});
		});
		yesEl.focus();
	}

	override onClose(): void {
		this.#stop.abort();
		this.contentEl.empty();
	}
}
