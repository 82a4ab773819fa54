import type { Adoption } from '../../core/compose/adopt-note';
import { basenameOf } from '../../core/model/note-path';
import type { NotePath } from '../../core/model/note-path';
import type { TextReading } from '../../core/model/text-reading';
import { changedLines } from '../../core/text/changed-lines';
import type { Strings } from '../../i18n/en';
import { sentenceOf } from '../notify';

/** A note as it was read. */
export interface NoteToAdopt {
	readonly path: NotePath;
	readonly text: string;
}

/** What the foot of the form answers to. */
export interface FootWish {
	/** Says above all else why the note is no review, or cannot be one. */
	readonly noticeEl: HTMLElement;
	readonly onAdopt: () => void;
	readonly onCancel: () => void;
}

/** The foot of the form: what adopting will do, what was just taken out and can come back, and the buttons. */
export class AdoptFoot {
	readonly #sumEl: HTMLElement;
	readonly #droppedEl: HTMLElement;
	readonly #adoptEl: HTMLButtonElement;

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		private readonly wish: FootWish,
	) {
		const { onAdopt, onCancel } = wish;
		const el = parentEl.createDiv({ cls: 'modal-button-container' });
		const statusEl = el.createDiv({ cls: 'meetup-adopt-status' });
		this.#droppedEl = statusEl.createDiv({ cls: 'meetup-adopt-dropped', attr: { role: 'status' } });
		this.#sumEl = statusEl.createDiv({ text: strings.adopt.thinking });
		this.#sumEl.setAttr('role', 'status');
		this.#adoptEl = el.createEl('button', { cls: 'mod-cta', text: strings.adopt.adopt, type: 'button' });
		this.#adoptEl.disabled = true;
		this.#adoptEl.addEventListener('click', onAdopt);
		const cancelEl = el.createEl('button', { text: strings.work.cancel, type: 'button' });
		cancelEl.addEventListener('click', onCancel);
	}

	/** Whether the note can be adopted as it is read now. */
	get canAdopt(): boolean {
		return !this.#adoptEl.disabled;
	}

	/** Says what adopting will do, or what keeps it from doing anything. */
	say({ path, text }: NoteToAdopt, { edits, refusal }: Adoption, { isReview, talks, event }: TextReading): void {
		const { adopt } = this.strings;
		const refused = refusal && sentenceOf(this.strings, basenameOf(path), refusal);
		const { noticeEl } = this.wish;
		noticeEl.setText(refused ?? (isReview ? '' : adopt.unlikely));
		noticeEl.toggleClass('is-refused', refusal !== null);
		const saysNothing = !isReview && talks.length === 0 && (event.name === null || event.day === null);
		const changed = changedLines(text, edits ?? []).length;
		this.#sumEl.setText(refusal ? '' : saysNothing ? adopt.saysNothing : adopt.additions(changed));
		this.#adoptEl.disabled = changed === 0 || saysNothing;
	}

	/** Says what was taken out, and offers it back until the next correction. */
	offerBack(what: string, takeBack: () => void): void {
		const { adopt } = this.strings;
		this.#droppedEl.setText(adopt.dropped(what));
		const buttonEl = this.#droppedEl.createEl('button', { text: adopt.undo });
		buttonEl.setAttrs({ type: 'button', 'data-field': 'take-back' });
		buttonEl.addEventListener('click', takeBack);
	}

	/** What was taken out stays out. */
	forget(): void {
		this.#droppedEl.empty();
	}
}
