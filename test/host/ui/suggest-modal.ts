import type { FuzzyMatch, Instruction, ISuggestOwner } from 'obsidian';
import type { HostApp } from '../host-app';
import { Chooser } from './chooser';
import { drawInstructions } from './draw-instructions';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults } from './search';

let made = 0;

/** A prompt: a line to type into and what is found. */
export abstract class SuggestModal<T> extends Modal implements ISuggestOwner<T> {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	readonly chooser: Chooser<T>;
	#ask = 0;

	constructor(app: HostApp) {
		super(app);
		this.modalEl.removeClass('modal');
		this.modalEl.addClass('prompt');
		this.modalEl.empty();
		const inputContainerEl = this.modalEl.createDiv({ cls: 'prompt-input-container' });
		this.inputEl = inputContainerEl.createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: {
				autocapitalize: 'off',
				spellcheck: 'false',
				enterkeyhint: 'done',
				role: 'combobox',
				'aria-expanded': 'true',
			},
		});
		const clearEl = inputContainerEl.createDiv({ cls: 'search-input-clear-button' });
		clearEl.addEventListener('click', () => {
			this.inputEl.value = '';
			this.inputEl.focus();
			void this.updateSuggestions();
		});
		const id = `prompt-${++made}`;
		const named = { 'aria-labelledby': id };
		this.resultContainerEl = this.modalEl.createDiv({
			cls: 'prompt-results',
			attr: { id: `${id}-results`, ...named },
		});
		this.modalEl.setAttrs(named);
		this.inputEl.setAttrs({ id, 'aria-controls': this.resultContainerEl.id });
		this.chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing) return;
			this.onNoSuggestion();
			return false;
		});
		this.inputEl.addEventListener('input', () => void this.updateSuggestions());
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttr('aria-label', placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		drawInstructions(this.modalEl, instructions);
	}

	/** Asks for the suggestions anew; a late answer to an earlier question is thrown away. */
	async updateSuggestions(): Promise<void> {
		const ask = ++this.#ask;
		const answer = this.getSuggestions(this.inputEl.value);
		const values = Array.isArray(answer) ? answer : await answer;
		if (ask !== this.#ask) return;
		this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
		if (values.length === 0 && this.inputEl.value !== '')
			this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	/** Called where a person presses Enter and there is nothing to choose. */
	onNoSuggestion(): void {}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.chooser.useSelectedItem(event);
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.app.keymap.popScope(this.scope);
		this.close();
		this.onChooseSuggestion(value, event);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;
}

/** A prompt over a list of items that is searched fuzzily. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		return query.trim() === '' ? found : found.sort((a, b) => b.match.score - a.match.score);
	}

	renderSuggestion(found: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(found.item), found.match);
	}

	onChooseSuggestion(found: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(found.item, event);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
