import type * as Obsidian from 'obsidian';

/** What a row says about the page behind it: a value, and whether it needs to be looked at. */
export class DisplayValueComponent implements Obsidian.DisplayValueComponent {
	readonly valueEl: HTMLElement;
	readonly #statusEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.#statusEl = containerEl.createSpan({ cls: 'setting-item-status' });
		this.valueEl = containerEl.createSpan({ cls: 'setting-item-value' });
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.#statusEl.toggleClass('mod-warning', status === 'warning');
		this.#statusEl.setAttr('aria-label', status);
		return this;
	}
}
