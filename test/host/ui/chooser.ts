import type { Scope } from './keymap';

/** Who shows a list to choose from. */
export interface ChooserOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The list of suggestions, steered by the arrow keys, Enter and the pointer; deaf while an input method composes. */
export class Chooser<T> {
	values: readonly T[] = [];
	selectedItem = 0;
	private itemEls: HTMLElement[] = [];

	constructor(
		private readonly owner: ChooserOwner<T>,
		private readonly containerEl: HTMLElement,
		scope: Scope,
	) {
		const onKey = (key: string, act: (event: KeyboardEvent) => boolean) =>
			scope.register([], key, (event) => (event.isComposing || !act(event) ? undefined : false));
		onKey('ArrowDown', (event) => this.moveTo(this.selectedItem + 1, event));
		onKey('ArrowUp', (event) => this.moveTo(this.selectedItem - 1, event));
		onKey('PageDown', (event) => this.moveBy(10, event));
		onKey('PageUp', (event) => this.moveBy(-10, event));
		onKey('Home', (event) => this.moveTo(0, event));
		onKey('End', (event) => this.moveTo(this.values.length - 1, event));
		onKey('Enter', (event) => this.useSelectedItem(event));
		containerEl.setAttr('role', 'listbox');
	}

	setSuggestions(values: readonly T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.itemEls = values.map((value, index) => this.draw(value, index));
		this.select(0);
	}

	/** Chooses what is selected; false where there is nothing. */
	useSelectedItem(event: MouseEvent | KeyboardEvent): boolean {
		const value = this.values[this.selectedItem];
		if (value === undefined) return false;
		this.owner.selectSuggestion(value, event);
		return true;
	}

	private draw(value: T, index: number): HTMLElement {
		const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
		this.owner.renderSuggestion(value, el);
		// Keeps the focus where the person types.
		el.addEventListener('mousedown', (event) => event.preventDefault());
		el.addEventListener('mousemove', () => this.select(index, false));
		const use = (event: MouseEvent) => {
			event.preventDefault();
			this.select(index);
			this.useSelectedItem(event);
		};
		el.addEventListener('click', use);
		el.addEventListener('auxclick', (event) => {
			if (event.button === 1) use(event);
		});
		return el;
	}

	private moveTo(index: number, event: KeyboardEvent): boolean {
		const { length } = this.values;
		if (length === 0) return false;
		if (event.key === 'Home' || event.key === 'End') {
			const isTyping = (event.target as Element | null)?.matches('input, textarea, [contenteditable="true"]');
			if (isTyping) return false;
		}
		this.select((index + length) % length);
		return true;
	}

	private moveBy(rows: number, event: KeyboardEvent): boolean {
		return this.moveTo(Math.clamp(this.selectedItem + rows, 0, Math.max(0, this.values.length - 1)), event);
	}

	private select(index: number, isScrolled = true): void {
		this.selectedItem = index;
		this.itemEls.forEach((el, at) => {
			el.toggleClass('is-selected', at === index);
			el.setAttr('aria-selected', at === index);
		});
		if (isScrolled) this.itemEls[index]?.scrollIntoView({ block: 'nearest' });
	}
}
