import type { HostApp } from '../host-app';
import { PopoverSuggest } from './popover-suggest';

/** Suggestions under an input, asked for when it gets the focus and whenever its text changes. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	#ask = 0;
	#callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(
		app: HostApp,
		readonly textInputEl: HTMLInputElement | HTMLDivElement,
	) {
		super(app);
		textInputEl.addEventListener('input', () => void this.update());
		textInputEl.addEventListener('focus', () => void this.update());
		textInputEl.addEventListener('blur', () => this.close());
	}

	setValue(value: string): void {
		if ('value' in this.textInputEl) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return 'value' in this.textInputEl ? this.textInputEl.value : (this.textInputEl.textContent ?? '');
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#callback = callback;
		return this;
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.#callback?.(value, event);
	}

	override close(): void {
		this.#ask++;
		super.close();
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	private async update(): Promise<void> {
		const ask = ++this.#ask;
		const answer = this.getSuggestions(this.getValue());
		const values = Array.isArray(answer) ? answer : await answer;
		if (ask !== this.#ask) return;
		if (values.length === 0 || !this.textInputEl.isActiveElement()) {
			this.close();
			return;
		}
		this.suggestions.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
		this.open();
		this.suggestEl.setCssStyles({ minWidth: `${this.textInputEl.offsetWidth}px` });
		this.reposition(this.textInputEl.getBoundingClientRect());
	}
}
