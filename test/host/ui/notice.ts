/** A message at the top right. It goes after `duration` milliseconds, at once when clicked, never by itself for 0. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	/** The same as `containerEl`, as plugins of old know it. */
	readonly noticeEl: HTMLElement;
	#timer = 0;

	constructor(message: string | DocumentFragment, duration = 5000) {
		const { body } = activeDocument;
		const listEl =
			body.querySelector<HTMLElement>(':scope > .notice-container') ??
			body.createDiv({ cls: 'notice-container' });
		this.containerEl = this.noticeEl = listEl.createDiv({ cls: 'notice', attr: { role: 'status' } });
		this.messageEl = this.containerEl.createDiv({ cls: 'notice-message' });
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) this.#timer = window.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.#timer);
		const listEl = this.containerEl.parentElement;
		this.containerEl.detach();
		if (listEl?.childElementCount === 0) listEl.detach();
	}
}
