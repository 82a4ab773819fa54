import type * as Obsidian from 'obsidian';
import { setIcon } from '../icons';
import { setTooltip } from '../tooltip';
import { BaseComponent } from './base';

/** A button. */
export class ButtonComponent extends BaseComponent implements Obsidian.ButtonComponent {
	readonly buttonEl: HTMLButtonElement;
	#callback: ((event: MouseEvent) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
		this.buttonEl.addEventListener('click', (event) => void this.#callback?.(event));
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		this.buttonEl.addClass('mod-cta');
		return this;
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	setWarning(): this {
		this.buttonEl.addClass('mod-warning');
		return this;
	}

	setDestructive(): this {
		this.buttonEl.addClass('mod-destructive');
		return this;
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive');
		return this;
	}

	setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: string): this {
		this.buttonEl.addClass('clickable-icon');
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

/** A small button that is only an icon. */
export class ExtraButtonComponent extends BaseComponent implements Obsidian.ExtraButtonComponent {
	readonly extraSettingsEl: HTMLElement;
	#callback: (() => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({
			cls: 'clickable-icon extra-setting-button',
			attr: { tabindex: 0, role: 'button' },
		});
		this.setIcon('lucide-settings');
		const use = () => {
			if (!this.disabled) this.#callback?.();
		};
		this.extraSettingsEl.addEventListener('click', use);
		this.extraSettingsEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			use();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		this.extraSettingsEl.setAttr('aria-disabled', disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.#callback = callback;
		return this;
	}
}
