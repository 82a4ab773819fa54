/** The line of a form that says what is known, or how far something long is. */
export class ProgressLine {
	readonly #saidEl: HTMLElement;
	readonly #barEl: HTMLProgressElement;

	/** @param label what the bar shows the progress of, for who cannot see it */
	constructor(parentEl: HTMLElement, label: string) {
		this.#saidEl = parentEl.createDiv({ cls: 'meetup-form-status', attr: { role: 'status' } });
		this.#barEl = parentEl.createEl('progress', { cls: 'meetup-form-bar', attr: { 'aria-label': label } });
		this.#barEl.hide();
	}

	/** Says something; nothing is going on. */
	say(text: string): void {
		this.#barEl.hide();
		this.#saidEl.setText(text);
	}

	/** Says how far something is that goes on. */
	show(text: string, done: number, total: number): void {
		this.#barEl.show();
		this.#barEl.max = Math.max(1, total);
		this.#barEl.value = done;
		this.#saidEl.setText(text);
	}

	/** Nothing is going on any more; what was said stays. */
	stop(): void {
		this.#barEl.hide();
	}
}
