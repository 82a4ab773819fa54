import { Menu, SearchComponent, setIcon } from 'obsidian';

import { GROUPINGS } from '../../core/browse/row';
import type { GroupBy } from '../../core/browse/row';
import type { Strings } from '../../i18n/en';

import { drawNavButton } from './nav-button';

/** What the buttons and the search field of the pane do. */
export interface HeaderActions {
	readonly createReview: () => void;
	readonly groupBy: (by: GroupBy) => void;
	readonly toggleAll: () => void;
	readonly search: (text: string) => void;
}

/** The pane's buttons and its search field. */
export class PaneHeader {
	readonly #groupEl: HTMLElement;
	readonly #toggleEl: HTMLElement;
	readonly #searchField: SearchComponent;
	#by: GroupBy = 'year';

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		private readonly actions: HeaderActions,
	) {
		const headerEl = parentEl.createDiv({ cls: 'nav-header' });
		const buttonsEl = headerEl.createDiv({ cls: 'nav-buttons-container' });
		drawNavButton(buttonsEl, 'square-pen', strings.command.createReview, actions.createReview);
		this.#groupEl = drawNavButton(buttonsEl, 'list-tree', strings.pane.groupBy, (event) =>
			this.#showGroupings(event),
		);
		this.#groupEl.setAttr('aria-haspopup', 'menu');
		this.#toggleEl = drawNavButton(buttonsEl, 'chevrons-down-up', strings.pane.collapseAll, actions.toggleAll);
		this.#searchField = new SearchComponent(headerEl)
			.setPlaceholder(strings.pane.search)
			.onChange((text) => actions.search(text));
		this.#searchField.inputEl.setAttr('aria-label', strings.pane.search);
	}

	/** Puts the cursor into the search field. */
	focus(): void {
		this.#searchField.inputEl.focus();
	}

	/** Shows how the pane is grouped, what it searches for and which way the last button goes. */
	show(by: GroupBy, search: string, isAllClosed: boolean): void {
		this.#by = by;
		const { groupBy, collapseAll, expandAll } = this.strings.pane;
		this.#groupEl.setAttr('aria-label', `${groupBy}: ${this.strings.pane.by[by]}`);
		this.#toggleEl.setAttr('aria-label', isAllClosed ? expandAll : collapseAll);
		setIcon(this.#toggleEl, isAllClosed ? 'chevrons-up-down' : 'chevrons-down-up');
		// While somebody types or composes a syllable, the field already holds what it should.
		if (this.#searchField.getValue() !== search) this.#searchField.setValue(search);
	}

	#showGroupings(event: MouseEvent): void {
		const menu = new Menu();
		for (const by of GROUPINGS) {
			menu.addItem((item) =>
				item
					.setTitle(this.strings.pane.by[by])
					.setChecked(by === this.#by)
					.onClick(() => this.actions.groupBy(by)),
			);
		}
		const { left, bottom } = this.#groupEl.getBoundingClientRect();
		if (event.detail === 0) menu.showAtPosition({ x: left, y: bottom }, this.#groupEl.doc);
		else menu.showAtMouseEvent(event);
	}
}
