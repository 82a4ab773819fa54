import { Setting } from 'obsidian';

/** How a field looks and what it is called. */
export interface FieldWish {
	/** Its name among the fields of the form. */
	readonly id: string;
	readonly label: string;
	readonly placeholder?: string;
	readonly type?: 'text' | 'date' | 'url';
}

/** One labelled line of a form, with room for a sentence on what is wrong with it. */
export class FormField {
	readonly inputEl: HTMLInputElement;
	readonly #errorEl: HTMLElement;
	readonly #el: HTMLElement;

	constructor(parentEl: HTMLElement, { id, label, placeholder = '', type = 'text' }: FieldWish) {
		const setting = new Setting(parentEl).setName(label).setClass('meetup-form-field');
		this.#el = setting.settingEl;
		const errorId = `error-of-${id}`;
		this.inputEl = setting.controlEl.createEl('input', {
			type,
			placeholder,
			attr: { 'aria-label': label, autocomplete: 'off', 'data-field': id },
		});
		this.#errorEl = setting.controlEl.createDiv({ cls: 'meetup-form-error', attr: { id: errorId, role: 'alert' } });
		this.inputEl.setAttr('aria-describedby', errorId);
		this.inputEl.addEventListener('input', () => this.showError(null));
		this.showError(null);
	}

	/** What is written, without space around it. */
	get value(): string {
		return this.inputEl.value.trim();
	}

	/** Puts the cursor here, with the label and the sentence in sight. */
	focus(): void {
		this.inputEl.focus({ preventScroll: true });
		this.#el.scrollIntoView({ block: 'nearest' });
	}

	/** Says what is wrong, or nothing any more. */
	showError(message: string | null): void {
		this.#errorEl.setText(message ?? '');
		this.#errorEl.toggle(message !== null);
		this.inputEl.setAttr('aria-invalid', message === null ? null : 'true');
	}
}
