import { Modal } from 'obsidian';
import type { App } from 'obsidian';

import { calendarDayOf } from '../../core/dates/calendar-day-of';
import type { Strings } from '../../i18n/en';

/** What the form says of a change, and how it is undone. */
export interface UndoQuestion {
	readonly what: string;
	/** When it was made, in milliseconds since 1970. */
	readonly at: number;
	readonly paths: readonly string[];
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
		const { what, at, paths, isTried } = this.question;
		const { undo } = this.strings;
		this.contentEl.createEl('p', { text: what });
		const hintEl = this.contentEl.createEl('p', { cls: 'meetup-undo-note', attr: { 'aria-live': 'polite' } });
		hintEl.setText(undo.when(momentOf(new Date(at)), paths.length));
		const listEl = this.contentEl.createEl('ul', { cls: 'meetup-undo-paths', attr: { tabindex: 0 } });
		for (const path of paths) listEl.createEl('li', { text: path });
		const leftEl = this.contentEl.createEl('p', { cls: 'meetup-undo-note' });
		leftEl.setText(isTried ? undo.tried : undo.keepsEdits);
		const buttonsEl = this.contentEl.createDiv({ cls: 'modal-button-container' });
		const restoreEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: undo.restore, type: 'button' });
		const cancelEl = buttonsEl.createEl('button', { text: undo.cancel, type: 'button' });
		cancelEl.addEventListener('click', () => this.close());
		restoreEl.addEventListener('click', () => {
			restoreEl.disabled = true;
			cancelEl.setText(undo.stop);
			const say = (done: number) => hintEl.setText(undo.restoring(done, paths.length));
			const { signal } = this.#stop;
			void this.question.undo(say, signal).finally(() => {
				if (!signal.aborted) this.close();
			});
		});
		restoreEl.focus();
	}

	override onClose(): void {
		this.#stop.abort();
		this.contentEl.empty();
	}
}

/** `2023-08-09 19:05`, in the zone of the device. */
function momentOf(date: Date): string {
	const [hours, minutes] = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
	return `${calendarDayOf(date)} ${hours}:${minutes}`;
}
