import type * as Obsidian from 'obsidian';
import { setTooltip } from '../tooltip';
import { ValueComponent } from './base';

/** A switch. Code that sets another value calls the listener back, too, as the app does. */
export class ToggleComponent extends ValueComponent<boolean> implements Obsidian.ToggleComponent {
	readonly toggleEl: HTMLElement;
	readonly inputEl: HTMLInputElement;
	#isOn = false;
	#callback: ((value: boolean) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createEl('label', { cls: 'checkbox-container' });
		this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		this.toggleEl.addEventListener('click', (event) => {
			event.preventDefault();
			this.onClick();
		});
		this.inputEl.addEventListener('keydown', (event) => {
			if (event.key !== ' ' && event.key !== 'Enter') return;
			event.preventDefault();
			this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', disabled);
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.#isOn;
	}

	setValue(isOn: boolean): this {
		const hasChanged = this.#isOn !== isOn;
		this.#isOn = isOn;
		this.toggleEl.toggleClass('is-enabled', isOn);
		this.inputEl.checked = isOn;
		if (hasChanged) this.#callback?.(isOn);
		return this;
	}

	setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.#isOn);
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

/** A choice of one out of a few. */
export class DropdownComponent extends ValueComponent<string> implements Obsidian.DropdownComponent {
	readonly selectEl: HTMLSelectElement;
	#callback: ((value: string) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', { cls: 'dropdown' });
		this.selectEl.addEventListener('change', () => this.#callback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.#callback = callback;
		return this;
	}
}
