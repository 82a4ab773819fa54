import type * as Obsidian from 'obsidian';
import { moment } from '../locale';
import { ValueComponent } from './base';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** An input that a person types into. Values that code sets call nobody back. */
export abstract class AbstractTextComponent<T extends TextElement>
	extends ValueComponent<string>
	implements Obsidian.AbstractTextComponent<T>
{
	#callback: ((value: string) => unknown) | null = null;

	constructor(readonly inputEl: T) {
		super();
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.#callback?.(this.getValue());
	}

	onChange(callback: (value: string) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

/** A line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements Obsidian.TextComponent {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

/** Lines of text. */
export class TextAreaComponent
	extends AbstractTextComponent<HTMLTextAreaElement>
	implements Obsidian.TextAreaComponent
{
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

/** A line to search with, and a cross that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> implements Obsidian.SearchComponent {
	readonly containerEl: HTMLElement;
	readonly clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const searchEl = containerEl.createDiv({ cls: 'search-input-container' });
		super(
			searchEl.createEl('input', {
				type: 'search',
				attr: { enterkeyhint: 'search', spellcheck: 'false' },
			}),
		);
		this.containerEl = searchEl;
		this.clearButtonEl = searchEl.createDiv({
			cls: 'search-input-clear-button',
			attr: { 'aria-label': 'Clear search' },
		});
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.inputEl.focus();
			this.onChanged();
		});
		this.clearButtonEl.hide();
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.clearButtonEl.toggle(value !== '');
		return this;
	}

	override onChanged(): void {
		this.clearButtonEl.toggle(this.getValue() !== '');
		super.onChanged();
	}
}

/** A moment format with a live sample. */
export class MomentFormatComponent extends TextComponent implements Obsidian.MomentFormatComponent {
	sampleEl: HTMLElement = createSpan();
	#defaultFormat = '';

	setDefaultFormat(defaultFormat: string): this {
		this.#defaultFormat = defaultFormat;
		this.setPlaceholder(defaultFormat);
		this.updateSample();
		return this;
	}

	setSampleEl(sampleEl: HTMLElement): this {
		this.sampleEl = sampleEl;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		this.updateSample();
		super.onChanged();
	}

	updateSample(): void {
		this.sampleEl.setText(moment().format(this.getValue() || this.#defaultFormat));
	}
}
