import type * as Obsidian from 'obsidian';
import { ValueComponent } from './base';

/** A slider with its value beside it. It reports when let go, or while it moves where that is asked for. */
export class SliderComponent extends ValueComponent<number> implements Obsidian.SliderComponent {
	readonly sliderEl: HTMLInputElement;
	readonly #valueEl: HTMLElement;
	#isInstant = false;
	#format: (value: number) => string = String;
	#callback: ((value: number) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.#valueEl = containerEl.createSpan({ cls: 'slider-value' });
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => this.#report(this.#isInstant));
		this.sliderEl.addEventListener('change', () => this.#report(!this.#isInstant));
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(isInstant: boolean): this {
		this.#isInstant = isInstant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.#report(false);
		return this;
	}

	getValuePretty(): string {
		return this.#format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.#format = format;
		this.#report(false);
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	onChange(callback: (value: number) => unknown): this {
		this.#callback = callback;
		return this;
	}

	#report(isHeard: boolean): void {
		this.#valueEl.setText(this.getValuePretty());
		if (isHeard) this.#callback?.(this.getValue());
	}
}

/** A bar that shows how far something has come, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> implements Obsidian.ProgressBarComponent {
	readonly progressBar: HTMLElement;
	readonly #lineEl: HTMLElement;
	#value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.progressBar = containerEl.createDiv({
			cls: 'setting-progress-bar',
			attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 },
		});
		this.#lineEl = this.progressBar.createDiv({ cls: 'setting-progress-bar-inner' });
		this.setValue(0);
	}

	getValue(): number {
		return this.#value;
	}

	setValue(value: number): this {
		this.#value = Math.clamp(value, 0, 100);
		this.#lineEl.setCssStyles({ width: `${this.#value}%` });
		this.progressBar.setAttr('aria-valuenow', this.#value);
		return this;
	}
}
