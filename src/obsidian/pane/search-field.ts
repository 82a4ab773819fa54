import { SearchComponent } from 'obsidian';

import { operatorsIn } from '../../core/names/search-term';
import type { Strings } from '../../i18n/en';
import { languageOf } from '../../i18n/strings';

/** What the search field does. */
export interface SearchActions {
	/** Somebody may begin to type. */
	readonly begin: () => void;
	readonly search: (text: string) => void;
	/** The focus goes down to the rows. */
	readonly leaveDown: () => void;
	/** The person is done with searching. */
	readonly leave: () => void;
}

/** The search field of the pane, and under it, while it is empty, what a search can be narrowed by. */
export class SearchField {
	readonly #field: SearchComponent;
	readonly #hintsEl: HTMLElement;

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		private readonly actions: SearchActions,
	) {
		const { pane } = strings;
		const boxEl = parentEl.createDiv({ cls: 'meetup-search' });
		this.#field = new SearchComponent(boxEl).setPlaceholder(pane.search).onChange((text) => {
			this.#showHints();
			actions.search(text);
		});
		const { inputEl } = this.#field;
		inputEl.setAttr('aria-label', pane.search);
		inputEl.setAttr('aria-description', pane.narrow(operatorsIn(languageOf(strings)).join(' ')));
		inputEl.addEventListener('focus', () => {
			this.#showHints();
			actions.begin();
		});
		inputEl.addEventListener('blur', () => this.#hintsEl.hide());
		inputEl.addEventListener('keydown', (event) => this.#press(event));
		this.#hintsEl = this.#drawHints(boxEl);
	}

	get text(): string {
		return this.#field.getValue();
	}

	/** Puts the cursor into the field. */
	focus(): void {
		this.#field.inputEl.focus();
	}

	/** Shows a search; while somebody types or composes a syllable, the field already holds what it should. */
	show(text: string): void {
		if (this.text === text) return;
		this.#field.setValue(text);
		this.#showHints();
	}

	#press(event: KeyboardEvent): void {
		// While a syllable is composed, keys are for the input method.
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		if (event.key === 'ArrowDown') this.actions.leaveDown();
		else if (event.key !== 'Escape') return;
		else if (this.text === '') this.actions.leave();
		else this.#write('');
		event.preventDefault();
		event.stopPropagation();
	}

	#write(text: string): void {
		this.show(text);
		this.actions.search(text);
	}

	/** For hands and eyes: who uses neither hears them with the field, and types them. */
	#drawHints(boxEl: HTMLElement): HTMLElement {
		const { pane } = this.strings;
		const hintsEl = boxEl.createDiv({ cls: 'meetup-search-hints', attr: { 'aria-hidden': 'true' } });
		hintsEl.createSpan({ text: pane.narrowTo });
		for (const text of operatorsIn(languageOf(this.strings))) {
			const hintEl = hintsEl.createDiv({ cls: 'meetup-search-operator', text });
			// The focus stays in the field.
			hintEl.addEventListener('mousedown', (event) => event.preventDefault());
			hintEl.addEventListener('click', () => this.#write(text));
		}
		hintsEl.hide();
		return hintsEl;
	}

	#showHints(): void {
		this.#hintsEl.toggle(this.text === '' && this.#field.inputEl.isActiveElement());
	}
}
