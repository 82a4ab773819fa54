import { Menu, setIcon } from 'obsidian';

import { GROUPINGS, SORTINGS } from '../../core/browse/row';
import type { GroupBy, SortBy } from '../../core/browse/row';
import type { Strings } from '../../i18n/en';

import { drawNavButton } from './nav-button';
import type { PaneState } from './pane-state';
import { SearchField } from './search-field';
import type { SearchActions } from './search-field';
import { showMenu } from './show-menu';

/** What the buttons and the search field of the pane do. */
export interface HeaderActions extends SearchActions {
	readonly createReview: () => void;
	readonly groupBy: (by: GroupBy) => void;
	readonly sortBy: (sort: SortBy) => void;
	readonly toggleHeatMap: () => void;
	/** Shows where the open note stands. */
	readonly reveal: () => void;
	readonly toggleAll: () => void;
	readonly addMore: (menu: Menu) => void;
}

/** The pane's buttons and its search field. */
export class PaneHeader {
	readonly search: SearchField;
	readonly #groupEl: HTMLElement;
	readonly #sortEl: HTMLElement;
	readonly #heatEl: HTMLElement;
	readonly #revealEl: HTMLElement;
	readonly #toggleEl: HTMLElement;
	#state: PaneState | null = null;

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		actions: HeaderActions,
	) {
		const { command, pane } = strings;
		const headerEl = parentEl.createDiv({ cls: 'nav-header' });
		const buttonsEl = headerEl.createDiv({ cls: 'nav-buttons-container' });
		drawNavButton(buttonsEl, 'square-pen', command.createReview, actions.createReview);
		this.#groupEl = this.#drawMenuButton(buttonsEl, 'list-tree', pane.groupBy, (menu) =>
			this.#addChoices(menu, GROUPINGS, pane.by, this.#state?.view.by, actions.groupBy),
		);
		this.#sortEl = this.#drawMenuButton(buttonsEl, 'arrow-up-narrow-wide', pane.sortBy, (menu) =>
			this.#addChoices(menu, SORTINGS, pane.sorts, this.#state?.view.sort, actions.sortBy),
		);
		this.#heatEl = drawNavButton(buttonsEl, 'calendar-days', pane.heatMap, actions.toggleHeatMap);
		this.#revealEl = drawNavButton(buttonsEl, 'crosshair', command.revealReview, actions.reveal);
		this.#toggleEl = drawNavButton(buttonsEl, 'chevrons-down-up', pane.collapseAll, actions.toggleAll);
		this.#drawMenuButton(buttonsEl, 'ellipsis-vertical', pane.more, actions.addMore);
		this.search = new SearchField(headerEl, strings, actions);
	}

	/** Says whether the open note has a row to be shown. */
	offerReveal(hasRow: boolean): void {
		this.#revealEl.setAttr('aria-disabled', hasRow ? null : 'true');
	}

	/** Shows how the pane looks, and which way the button for all groups goes. */
	show(state: PaneState, isAllClosed: boolean): void {
		this.#state = state;
		const { by, search, sort } = state.view;
		const { pane } = this.strings;
		this.#groupEl.setAttr('aria-label', `${pane.groupBy}: ${pane.by[by]}`);
		this.#sortEl.setAttr('aria-label', `${pane.sortBy}: ${pane.sorts[sort]}`);
		this.#heatEl.toggleClass('is-active', state.hasHeatMap);
		this.#heatEl.setAttr('aria-pressed', String(state.hasHeatMap));
		const label = isAllClosed ? pane.expandAll : pane.collapseAll;
		if (this.#toggleEl.getAttr('aria-label') !== label) {
			this.#toggleEl.setAttr('aria-label', label);
			setIcon(this.#toggleEl, isAllClosed ? 'chevrons-up-down' : 'chevrons-down-up');
		}
		this.search.show(search);
	}

	#drawMenuButton(parentEl: HTMLElement, icon: string, label: string, fill: (menu: Menu) => void): HTMLElement {
		const buttonEl = drawNavButton(parentEl, icon, label, (event) => {
			const menu = new Menu();
			fill(menu);
			// A key that presses a button is a click without a place.
			showMenu(menu, event.detail === 0 ? { rowEl: buttonEl } : event);
		});
		buttonEl.setAttr('aria-haspopup', 'menu');
		return buttonEl;
	}

	#addChoices<T extends string>(
		menu: Menu,
		choices: readonly T[],
		names: Readonly<Record<T, string>>,
		current: string | undefined,
		choose: (choice: T) => void,
	): void {
		for (const choice of choices)
			menu.addItem((item) =>
				item
					.setTitle(names[choice])
					.setChecked(choice === current)
					.onClick(() => choose(choice)),
			);
	}
}
