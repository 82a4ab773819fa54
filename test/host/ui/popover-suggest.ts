import type { HistoryHandler, ISuggestOwner } from 'obsidian';
import type { HostApp } from '../host-app';
import { Chooser } from './chooser';
import { Scope } from './keymap';

/** Where a popover hangs: under this box, or above it where there is no room. */
export type Anchor = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** A list of suggestions that floats over the app and takes the arrow keys, Enter and Escape while it is open. */
export abstract class PopoverSuggest<T> implements ISuggestOwner<T>, HistoryHandler {
	readonly scope: Scope;
	readonly suggestEl = createDiv({ cls: 'suggestion-container' });
	readonly suggestions: Chooser<T>;
	isOpen = false;

	constructor(
		readonly app: HostApp,
		scope?: Scope,
	) {
		this.scope = scope ?? new Scope(app.scope as Scope);
		this.suggestions = new Chooser<T>(this, this.suggestEl.createDiv({ cls: 'suggestion' }), this.scope);
		this.scope.register([], 'Escape', (event) => {
			if (event.isComposing) return;
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		activeDocument.body.append(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.suggestEl.detach();
		this.app.keymap.popScope(this.scope);
		this.suggestions.setSuggestions([]);
	}

	/** Puts the open popover at its anchor and inside the window. */
	reposition(anchor: Anchor): void {
		const { clientWidth, clientHeight } = activeDocument.documentElement;
		const { width, height } = this.suggestEl.getBoundingClientRect();
		const isRoomBelow = anchor.bottom + height + 5 <= clientHeight || anchor.top < height + 5;
		const top = isRoomBelow ? anchor.bottom + 5 : anchor.top - height - 5;
		const left = Math.max(0, Math.min(anchor.left, clientWidth - width - 5));
		this.suggestEl.setCssStyles({ left: `${left}px`, top: `${top}px` });
	}

	onHistoryBack(): void {
		this.close();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}
